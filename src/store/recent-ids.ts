import { timeOfUuidV7 } from '../decision/uuid-v7.ts';
import { dayOf } from './segment-name.ts';
import { readSegment } from './segment-reader.ts';
import { daysOf, renamedSegment, segmentsOf, type SegmentPlace } from './segments.ts';

/**
 * The ids of records that were written since a moment, of all writers, as far as they are not sealed.
 * @param since milliseconds since 1970
 * @throws the error of the system
 */
export function* recentIds(root: string, since: number): Generator<string> {
  for (const day of daysOf(root)) {
    if (day < dayOf(since)) continue;
    for (const place of segmentsOf(root, day)) {
      const { last } = place.name;
      if (last !== undefined && (timeOfUuidV7(last) ?? 0) < since) continue;
      yield* idsOf(root, place);
    }
  }
}

function* idsOf(root: string, place: SegmentPlace): Generator<string> {
  try {
    for (const { id } of readSegment(place.path)) yield id;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    // It was closed meanwhile. What was given already may be given again.
    const renamed = renamedSegment(root, place.name);
    if (renamed !== undefined) for (const { id } of readSegment(renamed.path)) yield id;
  }
}
