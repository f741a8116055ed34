import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { DAY_MILLISECONDS } from '../format/date.ts';
import { DecisionLogFault } from './log-fault.ts';
import { Batch, type VisitRecord } from './batch.ts';
import type { Disk } from './disk.ts';
import type { Line } from './line.ts';
import { Segment } from './segment.ts';
import { dayOf, ID_SPREAD_MS, segmentPath } from './segment-name.ts';

/** Limits of a segment: what is sealed at once, and looked through while it is live. */
export const SEGMENT_RECORDS = 65_536;
export const SEGMENT_BYTES = 128 * 1024 * 1024;

/** The most bytes that a record may have, its salt and its line break left out. */
export const RECORD_BYTES = 64 * 1024;

/** What a writer tells of itself. */
export interface WriterListener {
  /** Called when records are on the disk, with the segment that they are in, at its end. */
  readonly onAppended?: (segment: Segment, batch: Batch) => void;
  /** Called when a segment is about to be closed in order. */
  readonly onClosing?: (segment: Segment) => void;
}

/** How leaves are made of records. */
export type LeafHash = (...record: Parameters<VisitRecord>) => Uint8Array;

/**
 * Appends records to segments of its own, in one folder with other writers. Records that come while the disk is
 * waited for are written together and waited for once (group commit). A record counts when `append` resolves.
 */
export class SegmentWriter {
  /** Eight hexadecimal digits that no other process writes under. */
  readonly writer: string;
  private readonly root: string;
  private readonly disk: Disk;
  private readonly leafHash: LeafHash;
  private readonly listener: WriterListener;
  /** What the disk failed, and did not let be taken back: tried again with each write that succeeds. */
  private readonly stuck = new Set<Segment>();
  private segment: Segment | undefined;
  /** What is filled, and what is written and then filled next. */
  private filling = new Batch();
  private spare = new Batch();
  /** What had no room in the batch, oldest first. */
  private readonly waiting: { line: Line; resolve: () => void; reject: (error: Error) => void }[] = [];
  private running: Promise<void> | undefined;
  private closing: Promise<void> | undefined;

  constructor(
    root: string,
    disk: Disk,
    leafHash: LeafHash,
    listener: WriterListener = {},
    writer = newWriter(),
  ) {
    this.writer = writer;
    this.root = root;
    this.disk = disk;
    this.leafHash = leafHash;
    this.listener = listener;
  }

  /**
   * Appends a record and returns when it is on the disk.
   * @throws DecisionLogFault, and then it is not in the log
   */
  append(line: Line): Promise<void> {
    if (this.closing !== undefined)
      return Promise.reject(new DecisionLogFault('closed', 'The log is closed.'));
    if (isTooLarge(line.json))
      return Promise.reject(new DecisionLogFault('too-large', `A record has at most ${RECORD_BYTES} bytes.`));
    return new Promise((resolve, reject) => {
      if (this.waiting.length > 0 || !this.filling.add(line, resolve, reject))
        this.waiting.push({ line, resolve, reject });
      this.running ??= this.run();
    });
  }

  /** Up to where a file that this writer has not closed was acknowledged, in bytes; undefined for any other. */
  acknowledgedOf(path: string): number | undefined {
    if (this.segment?.path === path) return this.segment.bytes;
    for (const segment of this.stuck) if (segment.path === path) return segment.bytes;
    return undefined;
  }

  /** Writes what was appended, and ends. Later calls wait for the same. */
  close(): Promise<void> {
    this.closing ??= (async () => {
      while (this.running !== undefined) await this.running;
      this.endSegment();
      for (const one of this.stuck) if (!(await this.abandon(one))) one.release();
    })();
    return this.closing;
  }

  private async run(): Promise<void> {
    // All that is appended in this turn of the event loop goes into one batch.
    await Promise.resolve();
    while (this.filling.records > 0 || this.waiting.length > 0) {
      const batch = this.filling;
      this.filling = this.spare;
      this.spare = batch;
      this.refill();
      await this.write(batch);
      batch.clear();
    }
    this.running = undefined;
  }

  private refill(): void {
    let taken = 0;
    for (const { line, resolve, reject } of this.waiting) {
      if (!this.filling.add(line, resolve, reject)) break;
      taken += 1;
    }
    this.waiting.splice(0, taken);
  }

  private async write(batch: Batch): Promise<void> {
    if (batch.records === 0) return;
    let segment: Segment | undefined;
    try {
      segment = this.segmentFor(batch);
      const { tree } = segment;
      await segment.append(batch, () => {
        batch.eachRecord((...record) => tree.push(this.leafHash(...record)));
      });
    } catch (error) {
      this.segment = undefined;
      const isGone = segment === undefined || (await this.abandon(segment));
      const said = `The record was not written: ${(error as Error).message}`;
      batch.reject(new DecisionLogFault('not-written', isGone ? said : `${said}${STUCK}`, { cause: error }));
      return;
    }
    this.listener.onAppended?.(segment, batch);
    batch.resolve();
    for (const one of this.stuck) await this.abandon(one);
  }

  private async abandon(segment: Segment): Promise<boolean> {
    this.stuck.add(segment);
    const isGone = await segment.abandon();
    if (isGone) this.stuck.delete(segment);
    return isGone;
  }

  /** The segment that takes a batch: the one at hand, or a new one when that is full or of another time. */
  private segmentFor({ records, used, day, firstId, earliest }: Batch): Segment {
    const { segment } = this;
    const fits =
      segment !== undefined &&
      segment.records + records <= SEGMENT_RECORDS &&
      segment.bytes + used <= SEGMENT_BYTES &&
      segment.name.day === dayOf(day * DAY_MILLISECONDS) &&
      earliest >= segment.latest - ID_SPREAD_MS;
    if (fits) return segment;
    this.endSegment();
    const name = {
      day: dayOf(day * DAY_MILLISECONDS),
      first: firstId,
      last: undefined,
      writer: this.writer,
    };
    this.makeRoom(segmentPath(this.root, name));
    this.segment = new Segment(this.root, name, this.disk);
    return this.segment;
  }

  /** A file is named by its first record: one that comes again finds the file in which it was not acknowledged. */
  private makeRoom(path: string): void {
    for (const one of this.stuck) {
      if (one.path !== path || one.records > 0) continue;
      rmSync(path, { force: true });
      one.release();
      this.stuck.delete(one);
    }
  }

  private endSegment(): void {
    const { segment } = this;
    this.segment = undefined;
    if (segment === undefined) return;
    this.listener.onClosing?.(segment);
    segment.close();
  }
}

const STUCK =
  ' The disk does not let it be taken back either: it may be found in the log later. Send it again with its id.';

/** Eight hexadecimal digits that no other process has. */
export function newWriter(): string {
  return randomBytes(4).toString('hex');
}

function isTooLarge(json: string): boolean {
  return (
    json.length > RECORD_BYTES || (json.length * 3 > RECORD_BYTES && Buffer.byteLength(json) > RECORD_BYTES)
  );
}
