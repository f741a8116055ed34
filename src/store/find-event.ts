import { timeOfUuidV7 } from '../decision/uuid-v7.ts';
import { dayOf } from './segment-name.ts';
import { readSegment } from './segment-reader.ts';
import { renamedSegment, segmentsOf, type SegmentPlace } from './segments.ts';

/**
 * Whether an event is in the segments of a log that are not sealed. Ids that a sender chose may stand out of order, so
 * that every line of the day is looked at, whatever the names of the segments say.
 * @throws the error of the system
 */
export function isInSegments(root: string, id: string): boolean {
  const time = timeOfUuidV7(id);
  if (time === undefined) return false;
  return segmentsOf(root, dayOf(time)).some((place) => holds(root, place, id));
}

function holds(root: string, place: SegmentPlace, id: string): boolean {
  try {
    for (const record of readSegment(place.path)) if (record.id === id) return true;
    return false;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    const renamed = renamedSegment(root, place.name);
    return renamed !== undefined && holds(root, renamed, id);
  }
}
