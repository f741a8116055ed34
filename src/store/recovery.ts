import { renameSync, unlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ifThere } from '../files/if-there.ts';
import { syncFolder, truncateSynced } from '../files/synced.ts';
import { segmentFile } from './segment-name.ts';
import { readSegment } from './segment-reader.ts';
import { daysOf, segmentsOf, type SegmentPlace } from './segments.ts';
import { registeredWriters, unregisterWriter, type WriterState } from './writer-registry.ts';

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
    : `whether its writer ${name.writer} still runs on its machine is not known here`;
}

function closeSegment({ name, path }: SegmentPlace): Recovered | LeftAlone {
  let records = 0;
  let lastId = '';
  const reading = readSegment(path);
  for (;;) {
    const { done, value } = reading.next();
    if (!done) {
      records += 1;
      lastId = value.id;
      continue;
    }
    // A broken line in the middle is no torn tail: nothing is cut off that a person has not looked at.
    if (value !== undefined && 'reason' in value)
      return { path, reason: `line ${value.index + 1} is no record: ${value.reason}` };
    const tornBytes = value?.bytes ?? 0;
    if (value !== undefined) truncateSynced(path, value.offset);
    const folder = dirname(path);
    const target = join(folder, segmentFile({ ...name, last: lastId }));
    if (records === 0) unlinkSync(path);
    else renameSync(path, target);
    syncFolder(folder);
    return { path: records === 0 ? path : target, records, tornBytes };
  }
}
