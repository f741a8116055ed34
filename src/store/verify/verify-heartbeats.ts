import type { LogFindings } from './verify-findings.ts';

/** What is known of the heartbeats of a writer from what was verified before. */
export interface WriterState {
  /** Records that are no heartbeats. */
  readonly records: number;
  /** How many its heartbeats said that there are. */
  readonly claimed: number;
  /** The sequence number that comes next. */
  readonly next: number;
  /** Those before it that were not seen yet. */
  readonly missing: readonly number[];
}

interface Beat {
  readonly line: number;
  readonly sequence: number;
  readonly claims: number;
  /** Records of the segment before it. */
  readonly before: number;
  readonly isCovered: boolean;
}

/** The heartbeats of one segment, and its other records. */
export class SegmentBeats {
  readonly file: string;
  readonly writer: string;
  readonly first: string;
  readonly beats: Beat[] = [];
  records = 0;
  coveredRecords = 0;
  /** Whether the ids rise, so that the order of segments is that of their first ids. */
  rises = true;
  last = '';

  constructor(file: string, writer: string, first: string) {
    this.file = file;
    this.writer = writer;
    this.first = first;
  }

  record(isCovered: boolean): void {
    this.records += 1;
    if (isCovered) this.coveredRecords += 1;
  }

  beat(line: number, sequence: number, claims: number, isCovered: boolean): void {
    this.beats.push({ line, sequence, claims, before: this.records, isCovered });
  }
}

const NOTHING: WriterState = { records: 0, claimed: 0, next: 0, missing: [] };

/**
 * Holds the records of every writer to what its heartbeats say: none is left out, and at least as many records stand
 * before each as were acknowledged by then.
 */
export class HeartbeatCheck {
  private readonly known: Readonly<Record<string, WriterState>>;
  private readonly segments = new Map<string, SegmentBeats[]>();
  /** Heartbeats that were deleted, by writer. */
  private readonly gone = new Map<string, number>();

  constructor(known: Readonly<Record<string, WriterState>> = {}) {
    this.known = known;
  }

  segment(file: string, writer: string, first: string): SegmentBeats {
    const segment = new SegmentBeats(file, writer, first);
    const earlier = this.segments.get(writer);
    if (earlier === undefined) this.segments.set(writer, [segment]);
    else earlier.push(segment);
    return segment;
  }

  /** Whether segments of a writer are there, or were. */
  knows(writer: string): boolean {
    return this.segments.has(writer);
  }

  /** Takes note of a segment that was rightly deleted: the numbers of its heartbeats nobody knows any more. */
  deleted(
    { first, last, writer }: { readonly first: string; readonly last: string; readonly writer: string },
    { records, heartbeats }: { readonly records: number; readonly heartbeats: number },
  ): void {
    const segment = this.segment('', writer, first);
    Object.assign(segment, { last, records, coveredRecords: records });
    this.gone.set(writer, (this.gone.get(writer) ?? 0) + heartbeats);
  }

  private follow(
    writer: string,
    segments: readonly SegmentBeats[],
    counts: (beat: Beat) => boolean,
    findings?: LogFindings,
  ): Pick<WriterState, 'next' | 'missing'> {
    const gone = this.gone.get(writer) ?? 0;
    const { next, missing } = follow(this.known[writer] ?? NOTHING, segments, counts, gone, findings);
    // Of those that are missing, so many were deleted with their segments.
    return { next, missing: missing.slice(gone) };
  }

  finish(findings: LogFindings): void {
    for (const [writer, segments] of this.segments) {
      const sorted = segments.toSorted((a, b) => (a.first < b.first ? -1 : 1));
      this.checkCounts(sorted, this.known[writer] ?? NOTHING, findings);
      const { missing } = this.follow(writer, sorted, () => true, findings);
      const [one] = missing;
      if (one === undefined) continue;
      const many = missing.length === 1 ? '' : ` and ${missing.length - 1} more`;
      const after = sorted.flatMap(({ file, beats }) => beats.map((beat) => ({ file, ...beat })));
      const place = after.find(({ sequence }) => sequence > one);
      findings.add(
        'log-heartbeat-gap',
        `Of writer ${writer}, heartbeat ${one}${many} is missing before this one.`,
        place?.file,
        place?.line,
      );
    }
  }

  /** What is known when all that is under a checkpoint was verified. */
  toState(): Record<string, WriterState> {
    const state = { ...this.known };
    for (const [writer, segments] of this.segments) {
      const base = this.known[writer] ?? NOTHING;
      const covered = segments.flatMap(({ beats }) => beats.filter(({ isCovered }) => isCovered));
      state[writer] = {
        records: base.records + sum(segments.map(({ coveredRecords }) => coveredRecords)),
        claimed: base.claimed + sum(covered.map(({ claims }) => claims)),
        ...this.follow(writer, segments, ({ isCovered }) => isCovered),
      };
    }
    return state;
  }

  private checkCounts(segments: readonly SegmentBeats[], base: WriterState, findings: LogFindings): void {
    const isOrdered = segments.every(
      ({ rises, first }, at) => rises && (at === 0 || segments[at - 1]!.last < first),
    );
    const all = base.records + sum(segments.map(({ records }) => records));
    let claimed = base.claimed;
    let before = base.records;
    for (const { file, beats, records } of segments) {
      for (const beat of beats) {
        claimed += beat.claims;
        // Where senders gave ids, which segment was written first is not told by its name.
        const there = isOrdered ? before + beat.before : all;
        if (claimed <= there) continue;
        findings.add(
          'log-heartbeat-count',
          `By heartbeat ${beat.sequence} ${claimed} records were acknowledged; ${there} are there.`,
          file,
          beat.line,
        );
        // One that is gone is told once.
        claimed = there;
      }
      before += records;
    }
  }
}

function follow(
  base: WriterState,
  segments: readonly SegmentBeats[],
  counts: (beat: Beat) => boolean,
  gone: number,
  findings?: LogFindings,
): Pick<WriterState, 'next' | 'missing'> {
  let { next } = base;
  const missing = new Set(base.missing);
  for (const { file, beats } of segments) {
    for (const beat of beats) {
      if (!counts(beat)) continue;
      const { sequence, line } = beat;
      if (sequence < next && !missing.delete(sequence))
        findings?.add(
          'log-heartbeat-gap',
          `Heartbeat ${sequence} of this writer is there twice.`,
          file,
          line,
        );
      for (; next < sequence && missing.size < MOST_MISSING + gone; next += 1) missing.add(next);
      next = Math.max(next, sequence + 1);
    }
  }
  return { next, missing: [...missing] };
}

const MOST_MISSING = 1000;

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
