import { closeSync, constants, openSync, readSync, renameSync, statSync, unlinkSync } from 'node:fs';
import { dirname } from 'node:path';
import { ifThere } from '../files/if-there.ts';
import { syncFolder, truncateSynced } from '../files/synced.ts';
import { readSaltedLine } from './salted-line.ts';
import { segmentPath } from './segment-name.ts';
import { readSegment } from './segment-reader.ts';
import { daysOf, segmentsOf, type SegmentPlace } from './segments.ts';
import { entryFile, registeredWriters, unregisterWriter, type WriterState } from './writer-registry.ts';

/** A segment that its writer did not close. */
export interface Recovered {
  readonly path: string;
  readonly records: number;
  /** Bytes of a record that was not finished, and so never acknowledged; they were cut off. */
  readonly tornBytes: number;
}

/** A live segment that was left as it is. */
export interface LeftAlone {
  readonly path: string;
  readonly reason: string;
}

export interface Recovery {
  readonly recovered: readonly Recovered[];
  readonly leftAlone: readonly LeftAlone[];
}

/**
 * Closes the segments of writers that ended without closing them: what follows the last whole record is cut off.
 * Segments of running writers, and of those of other machines, are not touched.
 * @param also writers that are known to have ended, whatever is known of them here
 * @throws the error of the system
 */
export function recoverSegments(root: string, also: readonly string[] = []): Recovery {
  const live = daysOf(root)
    .flatMap((day) => segmentsOf(root, day))
    .filter(({ name }) => name.last === undefined);
  // After the segments, because a writer registers before it makes one.
  const writers = registeredWriters(root);
  const recovered: Recovered[] = [];
  const leftAlone: LeftAlone[] = [];
  for (const place of live) {
    const state = also.includes(place.name.writer) ? 'ended' : writers.get(place.name.writer);
    // One that is not registered has ended in order, after its disk had kept it from closing this segment.
    if (state === 'ended' || state === undefined) {
      // Another process may be doing the same, or the writer may have closed it at last.
      const closed = ifThere(() => closeSegment(place));
      if (closed === undefined) continue;
      if ('reason' in closed) leftAlone.push(closed);
      else recovered.push(closed);
    } else leftAlone.push({ path: place.path, reason: reasonOf(place, state) });
  }
  const kept = new Set(leftAlone.map(({ path }) => path));
  for (const [writer, state] of writers) {
    if (state !== 'ended' || [...kept].some((path) => path.includes(`_${writer}.`))) continue;
    unregisterWriter(root, writer);
  }
  return { recovered, leftAlone };
}

function reasonOf({ name }: SegmentPlace, state: WriterState): string {
  return state === 'running'
    ? `its writer ${name.writer} is running`
    : `whether its writer ${name.writer} still runs on its machine is not known here; when it has ended for certain, remove ${entryFile(name.writer)}, and whoever opens the log next closes the segment`;
}

function closeSegment({ name, path }: SegmentPlace): Recovered | LeftAlone {
  const { records, lastId, end, broken } = wholeRecords(path);
  const { size } = statSync(path);
  // A broken line in the middle is no torn tail: nothing is cut off that a person has not looked at. Zeros are what a
  // power cut may leave of a write that was not waited for.
  if (broken !== undefined && !isZeros(path, end, size))
    return { path, reason: `line ${records + 1} is no record: ${broken}` };
  // Whole records for which the writer had not waited are read from now on: they must last.
  truncateSynced(path, end);
  const target = segmentPath(dirname(dirname(path)), { ...name, last: lastId });
  if (records === 0) unlinkSync(path);
  else renameSync(path, target);
  syncFolder(dirname(path));
  return { path: records === 0 ? path : target, records, tornBytes: size - end };
}

interface WholeRecords {
  readonly records: number;
  readonly lastId: string;
  /** Where the last of them ends, in bytes. */
  readonly end: number;
  /** Why the line behind them is none; undefined where there is none, or an unfinished one. */
  readonly broken: string | undefined;
}

function wholeRecords(path: string): WholeRecords {
  let [records, lastId, end] = [0, '', 0];
  const reading = readSegment(path);
  try {
    for (let step = reading.next(); ; step = reading.next()) {
      const { done, value } = step;
      if (done === true) {
        const broken = value !== undefined && 'reason' in value ? value.reason : undefined;
        return { records, lastId, end, broken };
      }
      if (!isWhole(value.line)) return { records, lastId, end, broken: 'it is not whole' };
      [records, lastId, end] = [records + 1, value.id, value.end];
    }
  } finally {
    reading.return(undefined);
  }
}

/** Whether a line is one that was written to its end: JSON, and its salt. */
function isWhole(line: Buffer): boolean {
  const text = readSaltedLine(line.toString('utf8'))?.json;
  if (text === undefined) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Whether a file holds nothing but zeros from a byte on. */
function isZeros(path: string, start: number, size: number): boolean {
  const descriptor = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW);
  const bytes = Buffer.alloc(64 * 1024);
  try {
    for (let at = start; at < size;) {
      const read = readSync(descriptor, bytes, 0, bytes.length, at);
      if (read === 0 || bytes.subarray(0, read).some((byte) => byte !== 0)) return false;
      at += read;
    }
    return true;
  } finally {
    closeSync(descriptor);
  }
}
