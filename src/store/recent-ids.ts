import { timeOfUuidV7 } from '../decision/uuid-v7.ts';
import { dayOf } from './segment-name.ts';
import { readSegment } from './segment-reader.ts';
import { daysOf, readingRenamed, segmentsOf } from './segments.ts';

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
      for (const { id } of readingRenamed(root, place, readSegment)) yield id;
    }
  }
}
