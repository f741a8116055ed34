import { readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { isKind, type LogEvent } from '../../decision/record.ts';
import type { Finding } from '../../finding/finding.ts';
import { decodeBase64, encodeBase64 } from '../../transparency/base64.ts';
import type { VerifierKey } from '../../transparency/signed-note.ts';
import { bytesOf } from '../tree/draft-files.ts';
import { entryOfLine } from '../line-leaf.ts';
import { eventTextOf } from '../salted-line.ts';
import { identityIn } from '../log-folder.ts';
import { DecisionLogFault } from '../log-fault.ts';
import { placeNow, placesOf, readAll, recordsOf, type RecordPlace } from '../log-reader.ts';
import { parseSealedFile } from '../sealed-name.ts';
import { dayFolder, dayOf, parseSegmentFile } from '../segment-name.ts';
import { daysOf } from '../segments.ts';
import { areSubjectDaysSound, SUBJECT_DAYS_PATH } from '../subject-days.ts';
import { TreeEntries } from '../tree/tree-entries.ts';
import { JOURNAL_PATH, keyOf, TreeJournal, type TreeRange } from '../tree/tree-journal.ts';
import type { VerifiedState } from './verified-state.ts';
import { DeletedSegments } from './verify-deleted.ts';
import { checkCheckpoints, claimedOrigin, type KnownPoint } from './verify-checkpoints.ts';
import { LogFindings } from './verify-findings.ts';
import { DriftCheck } from './verify-drift.ts';
import { HeartbeatCheck } from './verify-heartbeats.ts';
import { RecordCheck } from './verify-records.ts';
import { checkRetention, type RetentionCheckSettings } from './verify-retention.ts';
import { checkSegment } from './verify-segment.ts';
import { SilenceCheck } from './verify-silence.ts';
import { TreeCheck, type CheckedTree, type TreeHead } from './verify-tree.ts';
import { timeOfUuidV7 } from '../../decision/uuid-v7.ts';

export type { VerifiedState } from './verified-state.ts';

export interface VerifyOptions {
  /** The keys that the log signs with and signed with before. */
  readonly keys: readonly VerifierKey[];
  readonly state?: VerifiedState | undefined;
  /** Reads only what came after the checkpoint of the state. */
  readonly sinceCheckpoint?: boolean;
  /** Where it is given, records are looked for that are kept beyond their time. */
  readonly retention?: RetentionCheckSettings | undefined;
  /** In milliseconds since 1970; default now. */
  readonly now?: number;
}

export interface LogVerification {
  readonly origin: string;
  /** Of the tree that was signed last. */
  readonly size: number;
  /** In base64. */
  readonly root: string;
  readonly checkpoints: number;
  /** Records that were held to the tree, of which so many were validated, and those that no checkpoint covers yet. */
  readonly records: { readonly compared: number; readonly validated: number; readonly notCovered: number };
  /** Days that were compared with those before them. */
  readonly judgedDays: readonly string[];
  /** Whether it was looked for records that are kept beyond their time; of a log that does not hold, nothing is said. */
  readonly retention: 'checked' | 'not-asked' | 'not-evaluated';
  readonly findings: readonly Finding[];
  /** Whether nothing denies that the log is what it was. */
  readonly holds: boolean;
  /** To go on from; undefined when it does not hold. */
  readonly state: VerifiedState | undefined;
}

/**
 * Verifies a decision log: everything in it is computed anew, and what is wrong is named by file and place. Writers
 * may append, and others may sign and seal, meanwhile.
 * @throws the error of the system: then nothing is known
 */
export function verifyLog(root: string, options: VerifyOptions): LogVerification {
  return new Verification(root, options).run();
}

class Verification {
  private readonly root: string;
  private readonly keys: readonly VerifierKey[];
  private readonly state: VerifiedState | undefined;
  private readonly isIncremental: boolean;
  private readonly findings = new LogFindings();
  private readonly origin: string;
  private journal: TreeJournal;
  private size = 0;
  private counts = { compared: 0, validated: 0, notCovered: 0 };
  private erased: ReadonlySet<string> | undefined;
  private readonly now: number;
  private readonly retention: RetentionCheckSettings | undefined;

  constructor(root: string, options: VerifyOptions) {
    const { keys, state, sinceCheckpoint = false, retention, now = Date.now() } = options;
    this.root = root;
    this.retention = retention;
    this.now = now;
    this.keys = keys;
    this.origin = this.identify();
    const isOfLog = state?.origin === this.origin;
    if (state !== undefined && !isOfLog)
      this.findings.add(
        'log-rolled-back',
        `The log that was verified before is ${state.origin}, not ${this.origin}.`,
      );
    this.state = isOfLog ? state : undefined;
    this.isIncremental = sinceCheckpoint && this.state !== undefined;
    this.journal = TreeJournal.readAsFar(root);
  }

  run(): LogVerification {
    const { root, origin, findings, state } = this;
    const log = { origin, keys: this.keys };
    const due = this.journal.ranges.flatMap(({ leaf, signed: isSigned }) => (isSigned ? [leaf] : []));
    const signed = checkCheckpoints(root, log, this.isIncremental ? state!.size : 0, due, findings);
    this.size = signed.at(-1)?.checkpoint.size ?? 0;
    // After the checkpoints: it may be about more than they are.
    this.journal = TreeJournal.readAsFar(root);
    this.checkJournal(signed.length > 0);
    const earlier = this.earlier();
    const points: KnownPoint[] = [
      ...(earlier === undefined ? [] : [{ path: undefined, ...earlier }]),
      ...signed.map(({ path, checkpoint }) => ({ path, size: checkpoint.size, root: checkpoint.root })),
    ].toSorted((a, b) => a.size - b.size);
    const tree = new TreeCheck(
      root,
      {
        points,
        start: this.isIncremental ? earlier : undefined,
        hasMore: () => this.hasMore(),
        ofRecords: (from, to) => this.ofRecords(from, to),
      },
      findings,
    ).run();
    const { judgedDays, ...known } = this.checkSegments(tree);
    if (!this.isIncremental && areSubjectDaysSound(root) === false)
      findings.add(
        'log-sealed-damaged',
        'It is not what the indexes of the days say that it lists.',
        SUBJECT_DAYS_PATH,
      );
    const retention = this.checkRetention(tree);
    const { notCovered } = this.counts;
    if (notCovered > 0)
      findings.add(
        'log-not-covered',
        `${notCovered} record${notCovered === 1 ? '' : 's'} followed the last checkpoint.`,
      );
    const holds = !findings.hasErrors;
    const head = encodeBase64(tree.head.root);
    return {
      origin,
      size: this.size,
      root: head,
      checkpoints: signed.length,
      records: this.counts,
      judgedDays,
      retention,
      findings: findings.toList(),
      holds,
      state: holds
        ? { format: 'tracegate-verified/1', origin, size: this.size, root: head, ...known }
        : undefined,
    };
  }

  private checkRetention({ head }: CheckedTree): LogVerification['retention'] {
    if (this.retention === undefined) return 'not-asked';
    if (this.findings.hasErrors) return 'not-evaluated';
    const { root: folder, journal, size } = this;
    checkRetention({ folder, journal, size, root: head.root }, this.retention, this.now, this.findings);
    return 'checked';
  }

  /** Which log it is: by its own word, or where that cannot be read, by the keys. */
  private identify(): string {
    const file = 'log.json';
    const byKey = this.keys[0]?.name ?? '';
    let origin: string | undefined;
    try {
      origin = identityIn(this.root)?.origin;
    } catch (error) {
      if (!(error instanceof DecisionLogFault)) throw error;
      this.findings.add('log-identity', 'It does not say which log this is.', file);
      return byKey;
    }
    if (origin === undefined) {
      this.findings.add('log-identity', 'It is missing.', file);
      return byKey;
    }
    const text = `${JSON.stringify({ format: 1, origin })}\n`;
    if (bytesOf(join(this.root, file))?.equals(Buffer.from(text)) !== true)
      this.findings.add('log-identity', 'It is not as it was written.', file);
    const claimed = claimedOrigin(this.root);
    if (claimed !== undefined && claimed !== origin && this.keys.some(({ name }) => name === claimed)) {
      this.findings.add('log-identity', `It says ${origin}; the checkpoints are of ${claimed}.`, file);
      return claimed;
    }
    return origin;
  }

  /** The journal is ahead of the tiles. */
  private hasMore(): boolean {
    const now = TreeJournal.readAsFar(this.root);
    return now.fault !== undefined || now.size > this.size;
  }

  private checkJournal(isSigned: boolean): void {
    const { journal, findings, size } = this;
    if (journal.fault !== undefined)
      findings.add('log-journal', journal.fault.message, JOURNAL_PATH, journal.fault.line);
    if (journal.size < size)
      findings.add(
        'log-journal',
        `It is about ${journal.size} leaves of the ${size} that were signed.`,
        JOURNAL_PATH,
      );
    else if (journal.ranges.some(({ leaf, from, to }) => leaf < size && leaf + to - from > size))
      findings.add('log-journal', `No range of it ends where ${size} leaves were signed.`, JOURNAL_PATH);
    if (!isSigned && journal.size > 0)
      findings.add(
        'log-checkpoint',
        `The tree has ${journal.size} leaves, and no checkpoint is there.`,
        'checkpoint',
      );
  }

  /** What was verified before, when the log still holds as much. */
  private earlier(): TreeHead | undefined {
    const { state, size, findings } = this;
    if (state === undefined) return undefined;
    if (state.size > size) {
      findings.add(
        'log-rolled-back',
        `It had ${state.size} signed leaves when it was verified before; now it has ${size}.`,
      );
      return undefined;
    }
    return { size: state.size, root: decodeBase64(state.root) ?? Buffer.alloc(0) };
  }

  private checkSegments(
    tree: CheckedTree,
  ): Pick<VerifiedState, 'writers' | 'hour' | 'drift'> & { judgedDays: string[] } {
    const { root, origin, findings, state } = this;
    const entries = new TreeEntries(root, this.size, tree.mended);
    const beats = new HeartbeatCheck(this.isIncremental ? state!.writers : {});
    const drift = new DriftCheck(state?.drift, this.now);
    const silence = new SilenceCheck(
      state?.hour,
      Object.values(state?.writers ?? {}).some(({ next }) => next > 0),
    );
    let today = '';
    const records = new RecordCheck(root, findings, (event, { id, kind, leaf }) => {
      drift.take(today, kind, event, leaf !== undefined);
      silence.take(id, kind === 'heartbeat', leaf !== undefined);
    });
    const seen = new Set<string>();
    for (const day of daysOf(root)) {
      today = day;
      this.checkNames(day);
      const places = placesOf(root, day);
      for (const { name } of places) seen.add(keyOf(name));
      const due = places.filter((place) => !this.isKnown(place));
      if (due.length === 0) continue;
      for (const place of places) if (!due.includes(place)) this.noteIds(place, records);
      for (const place of due) {
        const ranges = this.rangesOf(place);
        const segment = beats.segment(relative(root, place.path), place.name.writer, place.name.first);
        const isThere = checkSegment({
          root,
          origin,
          place,
          ranges,
          size: this.size,
          entries,
          isErased: (id) => (this.erased ??= erasedIn(root)).has(id),
          findings,
          onRecord: (record) => {
            const isNew = record.leaf === undefined || record.leaf >= (state?.size ?? 0);
            this.counts.compared += record.leaf === undefined ? 0 : 1;
            this.counts.notCovered += record.leaf === undefined ? 1 : 0;
            this.counts.validated += isNew ? 1 : 0;
            if (this.isIncremental && !isNew) {
              records.note(record.file, record.id, true);
              segment.last = record.id;
            } else records.take(record, segment, isNew);
          },
        });
        if (!isThere) seen.delete(keyOf(place.name));
      }
      records.endDay();
    }
    const deleted = this.checkMissing(seen, tree);
    deleted.account(beats, this.isIncremental ? state!.size : 0);
    records.finish((id) => deleted.hasDecision(id));
    beats.finish(findings);
    const daysWithout = new Set(
      this.journal.ranges.filter((range) => !seen.has(keyOf(range))).map(({ day }) => day),
    );
    silence.finish(daysWithout, findings);
    const judgedDays = drift.judge(daysWithout, findings);
    return {
      writers: beats.toState(),
      hour: silence.toState(),
      drift: drift.toState(),
      judgedDays,
    };
  }

  /** The ranges of a segment in the tree that was signed. */
  private rangesOf({ name, path }: RecordPlace): TreeRange[] {
    const ranges = this.journal.rangesOf(name).filter(({ leaf }) => leaf < this.size);
    if (ranges.some(({ day }) => day !== name.day) || dayOf(timeOfUuidV7(name.first) ?? 0) !== name.day)
      this.findings.add(
        'log-segment-name',
        'It lies in the folder of another day.',
        relative(this.root, path),
      );
    return ranges;
  }

  /** Whether all of a segment was verified before, and nothing came since. */
  private isKnown(place: RecordPlace): boolean {
    if (!this.isIncremental) return false;
    const last = this.journal.rangesOf(place.name).at(-1);
    if (last === undefined || last.leaf + last.to - last.from > this.state!.size) return false;
    if (place.where === 'sealed') return true;
    try {
      return statSync(place.path).size === last.end;
    } catch (error) {
      // It was closed or sealed meanwhile.
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
      throw error;
    }
  }

  private noteIds(place: RecordPlace, records: RecordCheck): void {
    try {
      for (const { id } of recordsOf(this.root, place))
        records.note(relative(this.root, place.path), id, true);
    } catch (error) {
      const { name, message } = error as Error;
      if (name !== 'EvidenceFault' && name !== 'BrokenSegment') throw error;
      this.findings.add('log-line-broken', message, relative(this.root, place.path));
    }
  }

  /** @returns what is gone because its time had passed */
  private checkMissing(seen: ReadonlySet<string>, { head }: CheckedTree): DeletedSegments {
    const { root: folder, journal, size } = this;
    const deleted = new DeletedSegments({ folder, journal, size, root: head.root });
    const lost = new Map<string, { range: TreeRange; records: number }>();
    for (const range of this.journal.ranges) {
      const key = keyOf(range);
      if (seen.has(key) || range.leaf >= this.size) continue;
      // A folder that is listed while a file in it is renamed may show neither name.
      if (!lost.has(key) && placeNow(this.root, { ...range, last: undefined }) !== undefined) continue;
      lost.set(key, { range, records: range.to });
    }
    for (const { range, records } of lost.values()) {
      const reason = deleted.take(range);
      if (reason === undefined) continue;
      const file = `${dayFolder(range.day)}/${range.first}_*${range.writer}.*`;
      this.findings.add(
        'log-segment-missing',
        `The segment is missing, with ${records} records of the tree; ${reason}.`,
        file,
      );
    }
    return deleted;
  }

  private checkNames(day: string): void {
    for (const file of readdirSync(join(this.root, dayFolder(day)))) {
      if (parseSegmentFile(day, file) !== undefined || parseSealedFile(day, file) !== undefined) continue;
      this.findings.add('log-file-unknown', 'It is no file of a log.', `${dayFolder(day)}/${file}`);
    }
  }

  /** The entries that the records themselves have for leaves. */
  private ofRecords(from: number, to: number): (Buffer | undefined)[] {
    const entries: (Buffer | undefined)[] = Array.from({ length: to - from }, () => undefined);
    for (const range of this.journal.ranges) {
      const end = range.leaf + range.to - range.from;
      if (end <= from || range.leaf >= to) continue;
      const place = placeNow(this.root, { ...range, last: undefined });
      if (place === undefined) continue;
      try {
        for (const { line, index } of recordsOf(this.root, place)) {
          const leaf = range.leaf + index! - range.from;
          if (leaf >= Math.min(end, to)) break;
          if (leaf >= Math.max(range.leaf, from)) entries[leaf - from] = entryOfLine(line)?.entry;
        }
      } catch (error) {
        // It is told where the segment is checked.
        const { name } = error as Error;
        if (name !== 'EvidenceFault' && name !== 'BrokenSegment') throw error;
      }
    }
    return entries;
  }
}

/** The decisions whose records tombstones say were destroyed. */
function erasedIn(root: string): Set<string> {
  const ids = new Set<string>();
  try {
    for (const { line } of readAll(root)) {
      if (entryOfLine(line)?.kind !== 'erasure') continue;
      const event = JSON.parse(eventTextOf(line)) as LogEvent;
      if (isKind(event, 'erasure')) for (const id of event.data.decision_ids ?? []) ids.add(id);
    }
  } catch (error) {
    const { name } = error as Error;
    if (name !== 'EvidenceFault' && name !== 'BrokenSegment' && name !== 'SyntaxError') throw error;
  }
  return ids;
}
