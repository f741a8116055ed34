import { relative } from 'node:path';
import { readLeafEntry } from '../../decision/commitment.ts';
import type { EventKind } from '../../decision/record.ts';
import { timeOfUuidV7 } from '../../decision/uuid-v7.ts';
import { leafHash } from '../../transparency/merkle-tree.ts';
import { EvidenceFault, evidenceLines } from '../evidence-file.ts';
import { entryOfLine, type LineEntry } from '../line-leaf.ts';
import { atOnce, type RecordPlace } from '../log-reader.ts';
import { DAY_MILLISECONDS } from '../../format/date.ts';
import type { SegmentName } from '../segment-name.ts';
import { idOfLine, readSegment } from '../segment-reader.ts';
import type { TreeEntries } from '../tree/tree-entries.ts';
import type { TreeRange } from '../tree/tree-journal.ts';
import { tellDifference, type ExpectedLeaf, type StandingRecord } from './verify-difference.ts';
import type { LogFindings } from './verify-findings.ts';
import { checkSealed, SealedContent } from './verify-sealed.ts';

/** A record that was read, whether or not it is what the tree says. */
export interface ReadRecord {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly id: string;
  readonly kind: EventKind;
  /** The line without its line break. */
  readonly bytes: Buffer;
  /** Which leaf it should be; undefined where the tree has none for it yet. */
  readonly leaf: number | undefined;
}

export interface SegmentCheckOptions {
  readonly root: string;
  readonly origin: string;
  readonly place: RecordPlace;
  /** Those of its records that are in the tree that is checked. */
  readonly ranges: readonly TreeRange[];
  /** Of that tree. */
  readonly size: number;
  readonly entries: TreeEntries;
  readonly isErased: (id: string) => boolean;
  readonly findings: LogFindings;
  readonly onRecord: (record: ReadRecord) => void;
}

/** How a reading ended, where not with the last whole line. */
type Ending = { readonly line: number; readonly reason: string; readonly isTorn: boolean } | undefined;

/**
 * Holds every record of a segment, wherever it lies, to the tree.
 * @returns whether the segment was there
 * @throws the error of the system
 */
export function checkSegment(options: SegmentCheckOptions): boolean {
  const checked = atOnce(options.root, options.place, (place) => {
    new SegmentCheck(options, place).run();
    return true;
  });
  return checked !== undefined;
}

class SegmentCheck {
  private readonly options: SegmentCheckOptions;
  private readonly place: RecordPlace;
  private readonly file: string;
  private readonly sealed: SealedContent | undefined;
  private readonly covered: number;
  private count = 0;
  private differs = false;
  private firstId = '';
  private lastId = '';
  private range = 0;
  /** Ids of the day of the segment lie between these. */
  private readonly day: readonly [from: string, to: string];

  constructor(options: SegmentCheckOptions, place: RecordPlace) {
    this.options = options;
    this.place = place;
    this.file = relative(options.root, place.path);
    this.sealed = place.where === 'sealed' ? new SealedContent() : undefined;
    this.covered = options.ranges.at(-1)?.to ?? 0;
    this.day = idsOf(place.name);
  }

  run(): void {
    const ending = this.readAll((bytes, id) => this.take(bytes, id));
    const { findings } = this.options;
    const { where, name } = this.place;
    if (ending !== undefined && (!ending.isTorn || where !== 'live'))
      findings.add('log-line-broken', `It cannot be read: ${ending.reason}.`, this.file, ending.line);
    if (this.differs || this.count < this.covered) this.tell(ending === undefined || ending.isTorn);
    if (
      this.count > 0 &&
      (this.firstId !== name.first || (name.last !== undefined && this.lastId !== name.last))
    )
      findings.add('log-segment-name', `It holds records from ${this.firstId} to ${this.lastId}.`, this.file);
    const { root, origin, ranges, size } = this.options;
    if (this.sealed !== undefined)
      checkSealed(root, origin, this.place, this.sealed, { ranges, size }, findings);
  }

  /** @returns why the line cannot be taken */
  private take(bytes: Buffer, id: string): string | undefined {
    const found = entryOfLine(bytes, id);
    if (found === undefined) return 'it is no record with its salt';
    const { kind, entry } = found;
    const leaf = this.leafOf(this.count);
    if (leaf !== undefined && this.options.entries.at(leaf)?.equals(entry) !== true) this.differs = true;
    this.sealed?.add(bytes, leafHash(entry));
    this.count += 1;
    if (this.count === 1) this.firstId = id;
    this.lastId = id;
    // By the day that an id says a record is found, and is known to be there once.
    if (id < this.day[0] || id >= this.day[1])
      this.options.findings.add(
        'log-segment-name',
        `Record ${id} is of another day than the segment.`,
        this.file,
        this.count,
      );
    this.options.onRecord({ file: this.file, line: this.count, id, kind, bytes, leaf });
    return undefined;
  }

  private leafOf(index: number): number | undefined {
    const { ranges } = this.options;
    while (this.range < ranges.length && ranges[this.range]!.to <= index) this.range += 1;
    const range = ranges[this.range];
    return range === undefined ? undefined : range.leaf + index - range.from;
  }

  /** Reads the segment once more, now to say what was done to it. */
  private tell(isWhole: boolean): void {
    const { ranges, entries, isErased, findings } = this.options;
    const expected: ExpectedLeaf[] = [];
    for (const { leaf, from, to } of ranges)
      for (let at = leaf; at < leaf + to - from; at += 1) {
        const entry = entries.at(at);
        expected.push({ leaf: at, entry, id: entry === undefined ? undefined : readLeafEntry(entry)?.id });
      }
    const records: StandingRecord[] = [];
    this.readAll((bytes, id) => {
      const found: LineEntry | undefined = entryOfLine(bytes, id);
      if (found === undefined) return 'no record';
      records.push({ line: records.length + 1, id, entry: found.entry });
      return undefined;
    });
    tellDifference({ file: this.file, expected, records, isWhole, isErased }, findings);
  }

  private readAll(take: (bytes: Buffer, id: string) => string | undefined): Ending {
    return this.place.where === 'sealed' ? this.readSealed(take) : this.readLines(take);
  }

  private readLines(take: (bytes: Buffer, id: string) => string | undefined): Ending {
    const reading = readSegment(this.place.path);
    let line = 1;
    for (; ; line += 1) {
      const { done, value } = reading.next();
      if (done) {
        if (value === undefined) return undefined;
        if ('reason' in value) return { line, reason: value.reason, isTorn: false };
        return { line, reason: `it ends within a line, after ${value.bytes} bytes of it`, isTorn: true };
      }
      const reason = take(value.line, value.id);
      if (reason !== undefined) return { line, reason, isTorn: false };
    }
  }

  private readSealed(take: (bytes: Buffer, id: string) => string | undefined): Ending {
    let line = 1;
    try {
      for (const bytes of evidenceLines(this.place.path)) {
        const id = idOfLine(bytes);
        const reason = id === undefined ? 'it does not start as a record does' : take(bytes, id);
        if (reason !== undefined) return { line, reason, isTorn: false };
        line += 1;
      }
      return undefined;
    } catch (error) {
      if (!(error instanceof EvidenceFault)) throw error;
      return {
        line,
        reason: `${error.message.charAt(0).toLowerCase()}${error.message.slice(1, -1)}`,
        isTorn: false,
      };
    }
  }
}

/** Between which beginnings the ids of records lie that are of the day of the first of a segment. */
function idsOf({ first }: SegmentName): [from: string, to: string] {
  const day = Math.floor((timeOfUuidV7(first) ?? 0) / DAY_MILLISECONDS);
  const beginning = (time: number): string =>
    time
      .toString(16)
      .padStart(12, '0')
      .replace(/^(.{8})/, '$1-');
  return [beginning(day * DAY_MILLISECONDS), beginning((day + 1) * DAY_MILLISECONDS)];
}
