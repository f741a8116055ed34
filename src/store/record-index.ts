import { closeSync, constants, openSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { timeOfUuidV7 } from '../decision/uuid-v7.ts';
import type { Batch } from './batch.ts';
import { syncFile } from './durable.ts';
import { EvidenceFault, findInEvidence } from './evidence-file.ts';
import { placesOf, timesOf, type RecordPlace } from './log-reader.ts';
import type { Segment } from './segment.ts';
import { dayFolder, dayOf } from './segment-name.ts';
import { idOfLine, readSegment } from './segment-reader.ts';

/** Where the records begin of a segment that is not sealed, as far as it was read. */
interface ReadSegment {
  readonly starts: Map<string, number>;
  /** Where the last of them ends, in bytes. */
  end: number;
  /** How many bytes there were when it was read. */
  size: number;
  isWhole: boolean;
  /** In which turn it was looked at, and when, by a clock that never goes back. */
  turn: number;
  used: number;
}

interface ListedPlace {
  readonly place: RecordPlace;
  readonly key: string;
  readonly from: number;
  readonly to: number;
}

interface ListedDay {
  turn: number;
  places: readonly ListedPlace[];
  /** When the folder was changed, in nanoseconds; undefined where a later change could have the same time. */
  changed: bigint | undefined;
}

/** A record that is in the log. */
export interface Indexed {
  /** Its line without the line break. */
  readonly line: Buffer;
  readonly place: RecordPlace;
}

/** Two changes of a folder may have one time when they are not further apart than this. */
const CLOCK_TICK_NS = 1_000_000_000n;
const NANOSECONDS = 1_000_000n;
/** What is not asked for so long is forgotten, and read again when it is. */
const KEPT_MS = 600_000;
/** Most lines are shorter than the first; no line of a log is longer than the last. */
const LINE_BYTES = [4096, 128 * 1024];

/**
 * Tells whether the log has a record, whoever wrote it, to a process that asks for many. The first question about an
 * hour reads the segments of that hour, later ones what came since; a sealed segment is asked by its own table. What
 * cannot be read counts as not there: `log verify` tells of a decision that is there twice, and nothing would tell of
 * one that was refused because a file is damaged.
 */
export class RecordIndex {
  private readonly root: string;
  private readonly acknowledgedOf: (path: string) => number | undefined;
  private readonly segments = new Map<string, ReadSegment>();
  private readonly days = new Map<string, ListedDay>();
  /** Within one turn of the event loop the disk is looked at once: what others do meanwhile has no order to it. */
  private turn = 0;
  private isTurning = false;

  /**
   * @param root the folder of the log
   * @param acknowledgedOf up to which byte a file was acknowledged that this process has not closed; undefined for others
   */
  constructor(root: string, acknowledgedOf: (path: string) => number | undefined) {
    this.root = root;
    this.acknowledgedOf = acknowledgedOf;
  }

  /**
   * @param id a UUID of version 7
   * @returns undefined where it is not there; what another process writes may not be on the disk yet
   * @throws the error of the system
   */
  find(id: string): Indexed | undefined {
    const time = timeOfUuidV7(id);
    if (time === undefined) return undefined;
    this.startTurn();
    for (let attempt = 0; ; attempt += 1) {
      try {
        return this.findAt(dayOf(time), time, id);
      } catch (error) {
        // A segment was closed or sealed after it was listed.
        if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || attempt === 3) throw error;
        this.days.clear();
      }
    }
  }

  /** The same, when it is on the disk. @throws the error of the system */
  async findOnDisk(id: string): Promise<Indexed | undefined> {
    const found = this.find(id);
    if (found?.place.where !== 'live' || this.acknowledgedOf(found.place.path) !== undefined) return found;
    try {
      await syncFile(found.place.path);
    } catch (error) {
      // It was closed meanwhile, and so is on the disk.
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
    return this.find(id);
  }

  /** Is told what this process has appended to a segment, so that it need not be read. */
  note({ name, bytes }: Segment, batch: Batch): void {
    const known = this.segments.get(keyOf(name));
    // It was made after its day was listed, perhaps in the same turn.
    if (known === undefined) this.days.delete(name.day);
    const start = bytes - batch.used;
    if (known?.end !== start) return;
    batch.eachStart((id, at) => known.starts.set(id, start + at));
    known.end = known.size = bytes;
  }

  private startTurn(): void {
    if (this.isTurning) return;
    this.isTurning = true;
    setImmediate(() => {
      this.isTurning = false;
      this.turn += 1;
    });
  }

  private findAt(day: string, time: number, id: string): Indexed | undefined {
    for (const { place, key, from, to } of this.placesOf(day)) {
      if (time < from || time > to) continue;
      const line = place.where === 'sealed' ? inSealed(place.path, id) : this.inSegment(place, key, id);
      if (line !== undefined) return { line, place };
    }
    return undefined;
  }

  private placesOf(day: string): readonly ListedPlace[] {
    const known = this.days.get(day);
    if (known?.turn === this.turn) return known.places;
    const changed = changedAt(join(this.root, dayFolder(day)));
    if (known?.changed !== undefined && known.changed === changed) {
      known.turn = this.turn;
      return known.places;
    }
    this.forget();
    const isOver = changed !== undefined && BigInt(Date.now()) * NANOSECONDS - changed > CLOCK_TICK_NS;
    const places = placesOf(this.root, day).map((place) => ({
      place,
      key: keyOf(place.name),
      ...timesOf(place.name),
    }));
    // Of a day of which there is no folder nothing is remembered: whoever asks may name any.
    if (changed !== undefined)
      this.days.set(day, { turn: this.turn, places, changed: isOver ? changed : undefined });
    return places;
  }

  private forget(): void {
    const since = performance.now() - KEPT_MS;
    for (const [key, { used }] of this.segments) if (used < since) this.segments.delete(key);
  }

  private inSegment({ path, where }: RecordPlace, key: string, id: string): Buffer | undefined {
    let known = this.segments.get(key);
    if (known === undefined) {
      known = { starts: new Map(), end: 0, size: 0, isWhole: false, turn: -1, used: 0 };
      this.segments.set(key, known);
    }
    this.catchUp(known, path, where === 'closed');
    const start = known.starts.get(id);
    return start === undefined ? undefined : lineAt(path, start, id);
  }

  private catchUp(known: ReadSegment, path: string, isClosed: boolean): void {
    known.used = performance.now();
    const acknowledged = this.acknowledgedOf(path);
    if (acknowledged === undefined && (known.isWhole || known.turn === this.turn)) return;
    known.turn = this.turn;
    const size = acknowledged ?? statSync(path).size;
    if (size > known.size) {
      const { end: offset } = known;
      for (const { id, line, end } of readSegment(path, { offset, index: 0, end: size })) {
        known.starts.set(id, end - line.length - 1);
        known.end = end;
      }
      known.size = size;
    }
    known.isWhole = isClosed;
  }
}

function keyOf({ first, writer }: RecordPlace['name']): string {
  return `${first}_${writer}`;
}

function changedAt(folder: string): bigint | undefined {
  return statSync(folder, { bigint: true, throwIfNoEntry: false })?.mtimeNs;
}

function inSealed(path: string, id: string): Buffer | undefined {
  try {
    return findInEvidence(path, id)?.line;
  } catch (error) {
    if (error instanceof EvidenceFault) return undefined;
    throw error;
  }
}

/** The line that begins at a byte, if it still is the one of the id: what failed is taken back by whoever wrote it. */
function lineAt(path: string, start: number, id: string): Buffer | undefined {
  const descriptor = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW);
  try {
    for (const most of LINE_BYTES) {
      const bytes = Buffer.allocUnsafe(most);
      const length = bytes.subarray(0, readSync(descriptor, bytes, 0, most, start)).indexOf(0x0a);
      const line = bytes.subarray(0, Math.max(0, length));
      if (length >= 0) return idOfLine(line) === id ? line : undefined;
    }
    return undefined;
  } finally {
    closeSync(descriptor);
  }
}
