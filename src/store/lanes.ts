import { performance } from 'node:perf_hooks';
import type { Disk } from './disk.ts';
import { DecisionLogFault } from './log-fault.ts';
import type { Line } from './line.ts';
import { newWriter, SegmentWriter, type LeafHash, type WriterListener } from './segment-writer.ts';
import { dayOf, ID_SPREAD_MS } from './segment-name.ts';

/** So many hours of the past are written to at once; the one that was longest without a record is ended. */
const MOST_LATE = 24;
/** Hours that are ended to make room for others; more have to wait, for each holds two megabytes and opens a file. */
const MOST_ENDING = 8;
/** A segment of the past that gets no record for so long is ended, so that it can be sealed. */
const IDLE_MS = 60_000;

interface LateLane {
  readonly writer: SegmentWriter;
  used: number;
}

/**
 * Writes what comes in time to one row of segments, and what comes late to others, one for each hour that ids are of:
 * a record lies in the folder of the day that its id says, among records of its time, or it would not be found there.
 */
export class Lanes {
  /** The name under which all of them write. */
  readonly writer = newWriter();
  private readonly now: () => number;
  private readonly make: () => SegmentWriter;
  private readonly main: SegmentWriter;
  /** By the hours since 1970 that they are of; the one that was used last is the last. */
  private readonly late = new Map<number, LateLane>();
  private readonly ending = new Map<SegmentWriter, Promise<void>>();
  private isClosed = false;
  private sweeping: NodeJS.Timeout | undefined;

  /** @param now milliseconds since 1970 */
  constructor(root: string, disk: Disk, leafHash: LeafHash, now: () => number, listener: WriterListener) {
    this.now = now;
    this.make = () => new SegmentWriter(root, disk, leafHash, listener, this.writer);
    this.main = this.make();
  }

  /**
   * Appends a record and returns when it is on the disk.
   * @param isOwn the log gave it its id, at this moment
   * @throws DecisionLogFault
   */
  append(line: Line, isOwn: boolean): Promise<void> {
    return isOwn || this.isInTime(line.time) ? this.main.append(line) : this.appendLate(line);
  }

  /** Up to which byte a file was acknowledged that is not closed; undefined for any other. */
  acknowledgedOf(path: string): number | undefined {
    for (const writer of this.all()) {
      const bytes = writer.acknowledgedOf(path);
      if (bytes !== undefined) return bytes;
    }
    return undefined;
  }

  /** Writes what was appended, and ends. */
  async close(): Promise<void> {
    clearInterval(this.sweeping);
    this.isClosed = true;
    const results = await Promise.allSettled([...this.all()].map((writer) => writer.close()));
    for (const result of results) if (result.status === 'rejected') throw result.reason;
  }

  private isInTime(time: number): boolean {
    const now = this.now();
    return time >= now - ID_SPREAD_MS && dayOf(time) === dayOf(now);
  }

  private async appendLate(line: Line): Promise<void> {
    const hour = Math.floor(line.time / ID_SPREAD_MS);
    while (this.ending.size >= MOST_ENDING && !this.late.has(hour)) await Promise.race(this.ending.values());
    if (this.isClosed) throw new DecisionLogFault('closed', 'The log is closed.');
    return this.lateWriter(hour).append(line);
  }

  private lateWriter(hour: number): SegmentWriter {
    const lane = this.late.get(hour) ?? { writer: this.make(), used: 0 };
    lane.used = performance.now();
    this.late.delete(hour);
    this.late.set(hour, lane);
    this.sweeping ??= setInterval(() => this.sweep(), IDLE_MS).unref();
    if (this.late.size > MOST_LATE) this.end(this.late.keys().next().value!);
    return lane.writer;
  }

  private sweep(): void {
    const since = performance.now() - IDLE_MS;
    for (const [hour, { used }] of this.late) if (used < since) this.end(hour);
  }

  private end(hour: number): void {
    const { writer } = this.late.get(hour)!;
    this.late.delete(hour);
    const ended = (): void => void this.ending.delete(writer);
    // What the disk did not let be closed is closed by whoever opens the log next.
    this.ending.set(writer, writer.close().then(ended, ended));
  }

  private *all(): Iterable<SegmentWriter> {
    yield this.main;
    for (const { writer } of this.late.values()) yield writer;
    yield* this.ending.keys();
  }
}
