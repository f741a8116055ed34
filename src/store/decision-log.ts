import { randomBytes } from 'node:crypto';
import { Aggregates } from '../decision/aggregates.ts';
import type { GovernanceView } from '../decision/governance-view.ts';
import { isKind, makeEvent, type EventKind, type EventOf, type LogEvent } from '../decision/record.ts';
import { sampledRecord, samplingFault } from '../decision/sampling.ts';
import { stamp, type StampMode, type StandingProblem } from '../decision/stamp.ts';
import { timeOfUuidV7, UuidV7 } from '../decision/uuid-v7.ts';
import { readDecisionInput, readEvent, type Fault } from '../decision/validate-event.ts';
import { systemDisk, type Disk } from './disk.ts';
import { KnownIds } from './known-ids.ts';
import { recentIds } from './recent-ids.ts';
import { openLogFolder } from './log-folder.ts';
import { DecisionLogFault } from './log-fault.ts';
import { recordLeafHash } from './record-leaf.ts';
import { recoverSegments, type Recovery } from './recovery.ts';
import { SegmentWriter } from './segment-writer.ts';
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

/** What was acknowledged. */
export interface Acknowledged {
  /** The id of the event; of a decision also its decision id. */
  readonly id: string;
  /** Whether all of it is kept, or the least, or only a count. */
  readonly kept: 'full' | 'minimal' | 'aggregate';
  /** The log had it already: it was sent before. */
  readonly known: boolean;
  /** What the record is marked with. */
  readonly problems: readonly StandingProblem[];
}

/** A decision or event that the log does not take, with all that is wrong with it. */
export class RefusedRecord extends Error {
  readonly faults: readonly Fault[];
  /** What is wrong with its governance; empty when its form is wrong. */
  readonly problems: readonly StandingProblem[];

  constructor(faults: readonly Fault[], problems: readonly StandingProblem[] = []) {
    const said = [
      ...faults.map(({ path, message, mend }) => `${path || '(the record)'}: ${message} ${mend}`),
      ...problems.map(({ id, message, mend }) => `${id}: ${message} ${mend}`),
    ];
    super(said.join('\n'));
    this.name = 'RefusedRecord';
    this.faults = faults;
    this.problems = problems;
  }
}

/** The kinds of events that others than the log itself send beside decisions. */
export type LaterKind = 'override' | 'outcome' | 'erasure' | 'remediation';
/** With that which only `tracegate log retain` and holds write: by it a deleted segment is not missed. */
export type RecordedKind = LaterKind | 'retention';

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
  private readonly ids: UuidV7;
  private readonly writer: SegmentWriter;
  private readonly known = new KnownIds();
  private readonly heartbeat: NodeJS.Timeout | undefined;
  private recalled = false;
  private beating = false;
  private beats = 0;
  private sinceBeat = 0;
  private counting: { aggregates: Aggregates; sampled: Sampled; written: Promise<void> } | undefined;

  private constructor(options: DecisionLogOptions, origin: string) {
    this.options = options;
    this.source = options.source ?? `//${origin}`;
    this.now = options.now ?? Date.now;
    this.recovery = recoverSegments(options.folder);
    this.ids = new UuidV7(this.now, randomBytes);
    this.writer = new SegmentWriter(options.folder, options.disk ?? systemDisk, recordLeafHash);
    registerWriter(options.folder, this.writer.writer);
    const every = options.heartbeatMs ?? MINUTE;
    // A failing disk fails the next decision too, which is told to whoever made it.
    if (every > 0) this.heartbeat = setInterval(() => void this.beat().catch(() => undefined), every).unref();
  }

  /** @throws DecisionLogFault, or the error of the system */
  static open(options: DecisionLogOptions): DecisionLog {
    return new DecisionLog(options, openLogFolder(options.folder, options.origin).origin);
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
    const { input } = read;
    const id = input.id ?? this.ids.next();
    const fault = input.id === undefined ? undefined : this.idFault(id);
    if (fault !== undefined) throw new RefusedRecord([fault]);
    const stamped = stamp({ ...input, id }, governance, this.options.mode ?? 'strict', this.now(), {
      maxAgeMs: this.options.maxAgeMs,
    });
    if (stamped.kind === 'refused') throw new RefusedRecord([], stamped.problems);
    const { problems } = stamped;
    const event = sampledRecord(stamped.event);
    const kept = event?.data.detail ?? 'aggregate';
    const done = (known: boolean): Acknowledged => ({ id, kept, known, problems });
    if (input.id === undefined) {
      await (event === undefined ? this.count(stamped.event) : this.write('decision', event));
      return done(false);
    }
    const known = await this.once(id, () =>
      event === undefined ? this.count(stamped.event) : this.write('decision', event),
    );
    return done(known);
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
    const faults = [samplingFault(event), this.idFault(event.id)].filter((one) => one !== undefined);
    if (faults.length > 0) throw new RefusedRecord(faults);
    const known = await this.once(event.id, () => this.write('decision', event));
    return { id: event.id, kept: event.data.detail, known, problems: [] };
  }

  /**
   * Appends what became known of a decision later, and returns when it is on the disk.
   * @param given the event without what the log gives: `id` and `time` may be absent
   * @throws RefusedRecord, DecisionLogFault
   */
  async record<Kind extends RecordedKind>(kind: Kind, given: LaterEvent<Kind>): Promise<Acknowledged> {
    const id = given.id ?? this.ids.next();
    const header = {
      id,
      source: given.source ?? this.source,
      time: given.time ?? new Date(this.now()).toISOString(),
      ...(given.subject === undefined ? {} : { subject: given.subject }),
    };
    const event = makeEvent(kind, header as never, given.data);
    const read = readEvent(event);
    if (read.faults !== undefined) throw new RefusedRecord(read.faults);
    const fault = given.id === undefined ? undefined : this.idFault(id);
    if (fault !== undefined) throw new RefusedRecord([fault]);
    const write = () => this.write(kind, event as LogEvent, read.text);
    const known = given.id === undefined ? await write().then(() => false) : await this.once(id, write);
    return { id, kept: 'full', known, problems: [] };
  }

  /** Writes all that was appended, and ends. */
  async close(): Promise<void> {
    clearInterval(this.heartbeat);
    await this.counting?.written.catch(() => undefined);
    await this.writer.close();
    unregisterWriter(this.options.folder, this.writer.writer);
  }

  /** Of two calls with one id that come at once, the second waits for what the first one comes to. */
  private once(id: string, write: () => Promise<void>): Promise<boolean> {
    // What a sender may send again was perhaps written by a process that ended before it could say so.
    if (!this.recalled)
      for (const recent of recentIds(this.options.folder, this.now() - ID_WINDOW_MS)) this.known.add(recent);
    this.recalled = true;
    return this.known.once(id, write);
  }

  private async write(kind: EventKind, event: LogEvent, text = JSON.stringify(event)): Promise<void> {
    const { id } = event;
    const time = timeOfUuidV7(id) ?? this.now();
    await this.writer.append({ id, time, kind, json: text });
    this.sinceBeat += 1;
  }

  /** Decisions that are only counted are acknowledged together, when their counts are on the disk. */
  private count(event: EventOf['decision']): Promise<void> {
    if (event.data.detail !== 'full') throw new TypeError('a minimal record is not counted');
    const { sampled } = event.data;
    const open = this.counting;
    if (open !== undefined && open.sampled.rate === sampled.rate && open.aggregates.size < MOST_ROWS) {
      open.aggregates.add(event as never);
      return open.written;
    }
    const aggregates = new Aggregates();
    aggregates.add(event as never);
    const written = new Promise((resolve) => setTimeout(resolve, COUNT_TOGETHER_MS)).then(() => {
      if (this.counting?.aggregates === aggregates) this.counting = undefined;
      const header = { id: this.ids.next(), source: this.source, time: new Date(this.now()).toISOString() };
      return this.write(
        'aggregate',
        makeEvent('aggregate', header, { sampled, rows: [...aggregates.toRows()] }),
      );
    });
    this.counting = { aggregates, sampled, written };
    return written;
  }

  /** Says how many records were acknowledged since the last heartbeat. One that the disk refuses is left out. */
  private async beat(): Promise<void> {
    if (this.beating) return;
    this.beating = true;
    const records = this.sinceBeat;
    const header = { id: this.ids.next(), source: this.source, time: new Date(this.now()).toISOString() };
    const data = { writer: this.writer.writer, sequence: this.beats, records };
    try {
      await this.write('heartbeat', makeEvent('heartbeat', header, data));
      this.beats += 1;
      // The heartbeat counts itself as acknowledged, but is none of the records that the next one is about.
      this.sinceBeat -= records + 1;
    } finally {
      this.beating = false;
    }
  }

  /** An id is looked for by the time in it, so that of a new record must not be far from now. */
  private idFault(id: string): Fault | undefined {
    const distance = Math.abs((timeOfUuidV7(id) ?? Number.NaN) - this.now());
    if (distance <= ID_WINDOW_MS) return undefined;
    return {
      path: '/id',
      message: 'The time in this id is more than an hour from now.',
      mend: 'Make the id when the decision is taken (a UUID of version 7), or leave it to the log.',
    };
  }
}

const ID_WINDOW_MS = 60 * MINUTE;
const MOST_ROWS = 200;

type Sampled = EventOf['aggregate']['data']['sampled'];

/** An event that is sent later, as its sender knows it. */
export interface LaterEvent<Kind extends RecordedKind> {
  readonly id?: string;
  readonly source?: string;
  readonly time?: string;
  readonly subject?: string;
  readonly data: EventOf[Kind]['data'];
}

/**
 * Opens a decision log, or makes one in an empty folder.
 * @throws DecisionLogFault when the folder is no log, or the error of the system
 */
export function openDecisionLog(options: DecisionLogOptions): DecisionLog {
  return DecisionLog.open(options);
}

export { DecisionLogFault };
