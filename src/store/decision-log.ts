import { randomBytes } from 'node:crypto';
import { canonicalJson } from '../decision/canonical-json.ts';
import { Aggregates } from '../decision/aggregates.ts';
import type { GovernanceView } from '../decision/governance-view.ts';
import {
  isKind,
  makeEvent,
  RECORD_LIMIT_BYTES,
  type EventKind,
  type EventOf,
  type LogEvent,
} from '../decision/record.ts';
import { sampledRecord, samplingFault } from '../decision/sampling.ts';
import { stamp, type StampMode } from '../decision/stamp.ts';
import { isRecordOf, isRecordOfEvent } from '../decision/same-record.ts';
import { timeOfUuidV7, UuidV7 } from '../decision/uuid-v7.ts';
import { readDecisionInput, readEvent, type DecisionInput, type Fault } from '../decision/validate-event.ts';
import { RefusedRecord, type Acknowledged } from './acknowledged.ts';
import { systemDisk, type Disk } from './disk.ts';
import { Lanes } from './lanes.ts';
import { idFault, laterIdFault, timeIn } from './given-id.ts';
import { strangeMembers, type LaterEvent, type RecordedKind, type RecordOptions } from './later-event.ts';
import { openLogFolder } from './log-folder.ts';
import { DecisionLogFault } from './log-fault.ts';
import { recordLeafHash } from './record-leaf.ts';
import { RecordIndex } from './record-index.ts';
import { recoverSegments, type Recovery } from './recovery.ts';
import { ID_SPREAD_MS } from './segment-name.ts';
import { SentOnce } from './sent-once.ts';
import { registerWriter, unregisterWriter } from './writer-registry.ts';

export interface DecisionLogOptions {
  /** The folder of the log; several processes may have it open. */
  readonly folder: string;
  /** Names a log that is made by this call, such as `example.com/credit-decisions`. */
  readonly origin?: string;
  /** What governs, as `readGovernanceBundle` gives it; needed for `append` alone. */
  readonly governance?: GovernanceView | undefined;
  /** `strict` (default) refuses a decision whose governance is not in order, `mark` writes what is wrong with it. */
  readonly mode?: StampMode;
  /** How old the governance may be, in milliseconds. */
  readonly maxAgeMs?: number;
  /** How often a heartbeat is written, in milliseconds, so that silence is seen; default a minute, 0 for never. */
  readonly heartbeatMs?: number;
  /** The `source` of the log's own events (a URI reference); default the origin. */
  readonly source?: string;
  /** Milliseconds since 1970; default the clock of the system. */
  readonly now?: () => number;
  /** For tests: a disk that fails. */
  readonly disk?: Disk;
}

const MINUTE = 60_000;
/** Decisions that are only counted wait so long for others to be counted with. */
const COUNT_TOGETHER_MS = 200;

/**
 * A decision log that this process appends to. What `append` resolved for is on the disk, in the order of its calls,
 * and other processes can read it; what it rejected is not in the log.
 */
export class DecisionLog {
  /** What was found of writers that ended without closing the log. */
  readonly recovery: Recovery;
  private readonly options: DecisionLogOptions;
  private readonly source: string;
  private readonly now: () => number;
  private ids: UuidV7;
  /** The latest that the clock said when an id was given. */
  private latest = -Infinity;
  private readonly lanes: Lanes;
  private readonly sent: SentOnce;
  private readonly heartbeat: NodeJS.Timeout | undefined;
  private beating = false;
  private beats = 0;
  private sinceBeat = 0;
  private counting:
    { aggregates: Aggregates; sampled: Sampled; bytes: number; written: Promise<void> } | undefined;
  /** Counts that are not on the disk yet. */
  private readonly counts = new Set<Promise<void>>();

  private constructor(options: DecisionLogOptions, origin: string) {
    this.options = options;
    this.source = options.source ?? `//${origin}`;
    this.now = options.now ?? Date.now;
    this.recovery = recoverSegments(options.folder);
    this.ids = new UuidV7(this.now, randomBytes);
    const { folder, disk = systemDisk } = options;
    this.lanes = new Lanes(folder, disk, recordLeafHash, this.now, {
      onAppended: (segment, batch) => index.note(segment, batch),
    });
    const index = new RecordIndex(folder, (path) => this.lanes.acknowledgedOf(path));
    this.sent = new SentOnce(index);
    registerWriter(folder, this.lanes.writer);
    const every = options.heartbeatMs ?? MINUTE;
    // A failing disk fails the next decision too, which is told to whoever made it.
    if (every > 0) this.heartbeat = setInterval(() => void this.beat().catch(() => undefined), every).unref();
  }

  /** @throws DecisionLogFault */
  static open(options: DecisionLogOptions): DecisionLog {
    try {
      return new DecisionLog(options, openLogFolder(options.folder, options.origin).origin);
    } catch (error) {
      if (error instanceof DecisionLogFault) throw error;
      const { message } = error as Error;
      const said = `The log in ${options.folder} cannot be opened to write to it: ${message}.`;
      throw new DecisionLogFault('not-written', said, { cause: error });
    }
  }

  /**
   * Stamps a decision with what governs it, and returns when it is on the disk.
   * @param given a decision, or JSON text of one
   * @throws RefusedRecord, DecisionLogFault: it is then not in the log
   */
  async append(given: unknown): Promise<Acknowledged> {
    const { governance } = this.options;
    if (governance === undefined)
      throw new TypeError('Decisions are appended to a log that was opened with what governs them.');
    const read = readDecisionInput(given);
    if (read.faults !== undefined) throw new RefusedRecord(read.faults);
    const { id } = read.input;
    if (id === undefined) return this.judged({ ...read.input, id: this.nextId() }, true);
    const fault = idFault(id, this.now());
    if (fault !== undefined) throw new RefusedRecord([fault]);
    // Whoever gives an id gives it when the decision is taken.
    const input = { ...read.input, id, time: read.input.time ?? timeIn(id) };
    return this.sent.write({
      id,
      compare: (record) =>
        isRecordOf(record, read.input) ? this.knownDecision(record, input, governance) : undefined,
      write: () => this.judged(input, false),
      said: () => canonicalJson(JSON.parse(JSON.stringify(read.input))),
    });
  }

  /**
   * Appends a decision that was stamped elsewhere, with the stamps that it has: whoever sends it is believed. That it
   * is kept as its id, tier and rate ask for is checked.
   * @param given the whole event, or JSON text of it
   * @throws RefusedRecord, DecisionLogFault: it is then not in the log
   */
  async adopt(given: unknown): Promise<Acknowledged> {
    const read = readEvent(given);
    if (read.faults !== undefined) throw new RefusedRecord(read.faults);
    if (!isKind(read.event, 'decision')) throw new TypeError('Only decisions are adopted.');
    // Its members stand in the order in which every record of the log has them, whatever the sender's was.
    const event = makeEvent('decision', read.event, read.event.data);
    const faults = [samplingFault(event), idFault(event.id, this.now())].filter((one) => one !== undefined);
    if (faults.length > 0) throw new RefusedRecord(faults);
    const { id } = event;
    const done = (known: boolean): Acknowledged => ({ id, kept: event.data.detail, known, problems: [] });
    return this.sent.write({
      id,
      compare: (record) => (isRecordOfEvent(record, event, event) ? done(true) : undefined),
      write: async () => {
        await this.write('decision', event, false);
        return done(false);
      },
    });
  }

  /**
   * Appends what became known of a decision later, and returns when it is on the disk. That the log has no record of
   * the decision is told, and keeps nothing from being written: it may come yet, or have been counted only, or deleted
   * after its time.
   * @param given the event without what the log gives: `id` and `time` may be absent
   * @throws RefusedRecord, DecisionLogFault
   */
  async record<Kind extends RecordedKind>(
    kind: Kind,
    given: LaterEvent<Kind>,
    { demandsDecision = false }: RecordOptions = {},
  ): Promise<Acknowledged> {
    const strange = strangeMembers(given);
    if (strange.length > 0) throw new RefusedRecord(strange);
    const id = given.id ?? this.nextId();
    const isOwn = given.id === undefined;
    const header = {
      id,
      source: given.source ?? this.source,
      time: given.time ?? (isOwn ? new Date(this.now()).toISOString() : timeIn(id)),
      ...(given.subject === undefined ? {} : { subject: given.subject }),
    };
    const event = makeEvent(kind, header as never, given.data);
    const read = readEvent(event);
    if (read.faults !== undefined) throw new RefusedRecord(read.faults);
    const fault = isOwn ? undefined : idFault(id, this.now());
    if (fault !== undefined) throw new RefusedRecord([fault]);
    const decision = await this.decisionOf(read.event);
    const done = (known: boolean): Acknowledged => ({
      id,
      kept: 'full',
      known,
      problems: [],
      ...(decision === undefined ? {} : { decision }),
    });
    const write = async (): Promise<Acknowledged> => {
      if (demandsDecision && decision === 'not-in-log') throw new RefusedRecord([unknownDecision]);
      // Asked here, so that one that an earlier version took is known when it is sent again.
      const tooOld = isOwn ? undefined : laterIdFault(read.event);
      if (tooOld !== undefined) throw new RefusedRecord([tooOld]);
      await this.write(kind, read.event, isOwn, read.text);
      return done(false);
    };
    if (isOwn) return write();
    const compare = (record: LogEvent): Acknowledged | undefined =>
      isRecordOfEvent(record, read.event, given) ? done(true) : undefined;
    return this.sent.write({ id, compare, write });
  }

  /** Writes all that was appended, and ends. */
  async close(): Promise<void> {
    clearInterval(this.heartbeat);
    await Promise.allSettled(this.counts);
    await this.lanes.close();
    unregisterWriter(this.options.folder, this.lanes.writer);
  }

  /** Stamps a decision and writes what is kept of it. @throws RefusedRecord, DecisionLogFault */
  private async judged(
    input: DecisionInput & { readonly id: string },
    isOwn: boolean,
  ): Promise<Acknowledged> {
    const { governance, mode = 'strict', maxAgeMs } = this.options;
    const stamped = stamp(input, governance!, mode, this.now(), { maxAgeMs });
    if (stamped.kind === 'refused') throw new RefusedRecord([], stamped.problems);
    const { problems } = stamped;
    const event = sampledRecord(stamped.event);
    await (event === undefined ? this.count(stamped.event) : this.write('decision', event, isOwn));
    return { id: input.id, kept: event?.data.detail ?? 'aggregate', known: false, problems };
  }

  /** What is said of a decision that the log has: it may be that another one would not be taken any more. */
  private knownDecision(
    { data }: LogEvent,
    input: DecisionInput & { readonly id: string },
    governance: GovernanceView,
  ): Acknowledged {
    const { detail, marks = [] } = data as EventOf['decision']['data'];
    const { problems } = stamp(input, governance, 'mark', this.now());
    const { id } = input;
    return { id, kept: detail, known: true, problems: problems.filter((one) => marks.includes(one.id)) };
  }

  /** Whether the log has the decision that an override or an outcome is about. */
  private async decisionOf(event: LogEvent): Promise<Acknowledged['decision']> {
    if (!isKind(event, 'override') && !isKind(event, 'outcome')) return undefined;
    return (await this.sent.hasDecision(event.subject)) ? 'in-log' : 'not-in-log';
  }

  private async write(
    kind: EventKind,
    event: LogEvent,
    isOwn: boolean,
    text = JSON.stringify(event),
  ): Promise<void> {
    const { id } = event;
    const time = timeOfUuidV7(id) ?? this.now();
    await this.lanes.append({ id, time, kind, json: text }, isOwn);
    this.sinceBeat += 1;
  }

  /** Ids rise, also when the clock goes back a little; a clock that was far ahead is not followed for ever. */
  private nextId(): string {
    const now = this.now();
    if (now < this.latest - ID_SPREAD_MS) {
      this.ids = new UuidV7(this.now, randomBytes);
      this.latest = now;
    } else this.latest = Math.max(this.latest, now);
    return this.ids.next();
  }

  /** Decisions that are only counted are acknowledged together, when their counts are on the disk. */
  private count(event: EventOf['decision']): Promise<void> {
    if (event.data.detail !== 'full') throw new TypeError('a minimal record is not counted');
    const { sampled } = event.data;
    const aggregates = new Aggregates();
    aggregates.add(event as never);
    const bytes = Buffer.byteLength(JSON.stringify(aggregates.toRows()));
    const open = this.counting;
    if (
      open?.sampled.rate === sampled.rate &&
      open.aggregates.size < MOST_ROWS &&
      open.bytes + bytes <= MOST_ROW_BYTES
    ) {
      const { size } = open.aggregates;
      open.aggregates.add(event as never);
      if (open.aggregates.size > size) open.bytes += bytes;
      return open.written;
    }
    const written = new Promise((resolve) => setTimeout(resolve, COUNT_TOGETHER_MS)).then(() => {
      if (this.counting?.aggregates === aggregates) this.counting = undefined;
      const header = { id: this.nextId(), source: this.source, time: new Date(this.now()).toISOString() };
      return this.write(
        'aggregate',
        makeEvent('aggregate', header, { sampled, rows: [...aggregates.toRows()] }),
        true,
      );
    });
    this.counting = { aggregates, sampled, bytes, written };
    this.counts.add(written);
    const forget = (): void => void this.counts.delete(written);
    written.then(forget, forget);
    return written;
  }

  /** Says how many records were acknowledged since the last heartbeat. One that the disk refuses is left out. */
  private async beat(): Promise<void> {
    if (this.beating) return;
    this.beating = true;
    const records = this.sinceBeat;
    const header = { id: this.nextId(), source: this.source, time: new Date(this.now()).toISOString() };
    const data = { writer: this.lanes.writer, sequence: this.beats, records };
    try {
      await this.write('heartbeat', makeEvent('heartbeat', header, data), true);
      this.beats += 1;
      // The heartbeat counts itself as acknowledged, but is none of the records that the next one is about.
      this.sinceBeat -= records + 1;
    } finally {
      this.beating = false;
    }
  }
}

const MOST_ROWS = 200;
/** What a record may have, with room for its envelope and for counts that grow: a decision must not be refused for others. */
const MOST_ROW_BYTES = RECORD_LIMIT_BYTES - 4096;
const unknownDecision: Fault = {
  path: '/subject',
  message: 'The log has no record of this decision.',
  mend: 'Send the decision first, or record this without asking for it.',
};

type Sampled = EventOf['aggregate']['data']['sampled'];

/**
 * Opens a decision log, or makes one in an empty folder.
 * @throws DecisionLogFault `no-log` when the folder is none, `not-written` when the disk does not let it be written to
 */
export function openDecisionLog(options: DecisionLogOptions): DecisionLog {
  return DecisionLog.open(options);
}

export { DecisionLogFault, RefusedRecord };
export type { Acknowledged } from './acknowledged.ts';
export { foreignErasureFaults } from './later-event.ts';
export type { LaterEvent, LaterKind, RecordedKind, RecordOptions } from './later-event.ts';
