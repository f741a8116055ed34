import type { LogEvent } from '../../decision/record.ts';
import { eventFaults, readEvent, type Fault } from '../../decision/validate-event.ts';
import { timeOfUuidV7 } from '../../decision/uuid-v7.ts';
import { eventTextOf } from '../salted-line.ts';
import { findRecord, placesOf, recordsOf } from '../log-reader.ts';
import { entryOfLine } from '../line-leaf.ts';
import { dayOf } from '../segment-name.ts';
import type { LogFindings } from './verify-findings.ts';
import type { SegmentBeats } from './verify-heartbeats.ts';
import type { ReadRecord } from './verify-segment.ts';

/** More events about decisions of one day than this, and the day is read as a whole. */
const MANY_OF_A_DAY = 200;

/** An override or outcome, and where it stands. */
interface Later {
  readonly file: string;
  readonly line: number;
  readonly subject: string;
}

/** An event that is valid. */
export type ReadEvent = Pick<LogEvent, 'source' | 'data'> & { readonly subject?: unknown };

/** Holds records to what they must be by themselves and among one another. */
export class RecordCheck {
  private readonly root: string;
  private readonly findings: LogFindings;
  private readonly onNew: (event: ReadEvent, record: ReadRecord) => void;
  private readonly later: Later[] = [];
  private day: { file: string; ids: string[]; covered: number; rises: boolean }[] = [];
  private hasCounts = false;

  /** @param onNew is told of every record that was not validated before and is valid */
  constructor(root: string, findings: LogFindings, onNew: (event: ReadEvent, record: ReadRecord) => void) {
    this.root = root;
    this.findings = findings;
    this.onNew = onNew;
  }

  /** Notes a record, of which every id of the day is told that is there twice: ids say their days. */
  note(file: string, id: string, isCovered: boolean): void {
    let segment = this.day.at(-1);
    if (segment?.file !== file) this.day.push((segment = { file, ids: [], covered: 0, rises: true }));
    segment.rises &&= id > (segment.ids.at(-1) ?? '');
    segment.ids.push(id);
    if (isCovered) segment.covered = segment.ids.length;
  }

  /** Looks for ids of the day that are there twice; where the segments rise one behind the other there are none. */
  endDay(): void {
    const segments = this.day.toSorted((a, b) => ((a.ids[0] ?? '') < (b.ids[0] ?? '') ? -1 : 1));
    this.day = [];
    const areApart = segments.every(
      ({ ids, rises }, at) => rises && (at === 0 || segments[at - 1]!.ids.at(-1)! < ids[0]!),
    );
    if (areApart) return;
    const seen = new Map<string, string>();
    // What the tree knows was there first: a copy is what it does not know.
    for (const isKnown of [true, false])
      for (const { file, ids, covered } of segments)
        for (const [at, id] of ids.entries()) {
          if (at < covered !== isKnown) continue;
          const where = seen.get(id);
          if (where !== undefined)
            this.findings.add('log-record-repeated', `Record ${id} stands in ${where} too.`, file, at + 1);
          seen.set(id, where ?? file);
        }
  }

  /** @param isNew whether it was not validated before */
  take(record: ReadRecord, beats: SegmentBeats, isNew: boolean): void {
    const { file, line, id, kind, bytes, leaf } = record;
    this.note(file, id, leaf !== undefined);
    if (id <= beats.last && beats.rises) {
      beats.rises = false;
      this.findings.add('log-record-order', `Record ${id} stands behind ${beats.last}.`, file, line);
    }
    beats.last = id;
    this.hasCounts ||= kind === 'aggregate';
    if (kind !== 'heartbeat') beats.record(leaf !== undefined);
    if (!isNew && kind !== 'heartbeat') return;
    const event = this.valid(bytes, file, line, isNew);
    if (event === undefined) return;
    if (isNew) this.onNew(event, record);
    if (kind === 'heartbeat') {
      const { writer, sequence, records } = event.data as {
        writer: string;
        sequence: number;
        records: number;
      };
      if (writer === beats.writer) beats.beat(line, sequence, records, leaf !== undefined);
      else this.findings.add('log-heartbeat-gap', `The heartbeat is of writer ${writer}.`, file, line);
    } else if (kind === 'override' || kind === 'outcome')
      this.later.push({ file, line, subject: String(event.subject) });
  }

  /** Looks for the decisions that overrides and outcomes are about. @param wasDeleted whether one was there */
  finish(wasDeleted: (id: string) => boolean): void {
    const days = new Map<string, Later[]>();
    for (const one of this.later) {
      const day = dayOf(timeOfUuidV7(one.subject) ?? 0);
      const others = days.get(day);
      if (others === undefined) days.set(day, [one]);
      else others.push(one);
    }
    for (const [day, later] of days) {
      const known = later.length > MANY_OF_A_DAY ? this.decisionsOf(day) : undefined;
      for (const { file, line, subject } of later) {
        const found = (known?.has(subject) ?? this.isDecision(subject)) || wasDeleted(subject);
        const rule = this.hasCounts ? 'log-decision-uncounted' : 'log-decision-unknown';
        if (!found) this.findings.add(rule, `There is no decision ${subject} in the log.`, file, line);
      }
    }
  }

  private isDecision(id: string): boolean {
    const found = this.orDamaged(() => findRecord(this.root, id));
    return found !== undefined && entryOfLine(found.line)?.kind === 'decision';
  }

  private decisionsOf(day: string): Set<string> {
    const ids = new Set<string>();
    for (const place of placesOf(this.root, day))
      this.orDamaged(() => {
        for (const { id, line } of recordsOf(this.root, place))
          if (entryOfLine(line, id)?.kind === 'decision') ids.add(id);
      });
    return ids;
  }

  /** A file that cannot be read is told where it is looked through. */
  private orDamaged<T>(look: () => T): T | undefined {
    try {
      return look();
    } catch (error) {
      const { name } = error as Error;
      if (name === 'EvidenceFault' || name === 'BrokenSegment') return undefined;
      throw error;
    }
  }

  private valid(bytes: Buffer, file: string, line: number, isNew: boolean): ReadEvent | undefined {
    const text = eventTextOf(bytes);
    let value: ReadEvent | undefined;
    try {
      value = JSON.parse(text) as typeof value;
    } catch {
      // What readEvent says of it is told.
    }
    // A text that is written as the log writes it has no name twice, nor anything else that is lost in reading.
    const faults: readonly Fault[] =
      value !== undefined && JSON.stringify(value) === text
        ? eventFaults(value)
        : (readEvent(text).faults ?? []);
    const [fault] = faults;
    if (fault === undefined) return value;
    const more = faults.length === 1 ? '' : ` (and ${faults.length - 1} more)`;
    if (isNew)
      this.findings.add(
        'log-record-invalid',
        `${fault.path || 'The record'}: ${fault.message}${more}`,
        file,
        line,
      );
    return undefined;
  }
}
