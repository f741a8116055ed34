import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { timeOfUuidV7 } from '../decision/uuid-v7.ts';
import { findInEvidence } from './evidence-file.ts';
import { dayFolder, dayOf } from './segment-name.ts';
import { readSegment } from './segment-reader.ts';
import { renamedSegment, segmentsOf, type SegmentPlace } from './segments.ts';
import { evidenceOf } from './stored-segments.ts';

/**
 * Whether an event is in a log, sealed or not. Ids that a sender chose may stand out of order, so that every line of
 * the day is looked at, whatever the names of the segments say.
 * @throws EvidenceFault, or the error of the system
 */
export function isInLog(root: string, id: string): boolean {
  const time = timeOfUuidV7(id);
  if (time === undefined) return false;
  const day = dayOf(time);
  // Segments first: one that is sealed meanwhile has its evidence before it goes.
  if (segmentsOf(root, day).some((place) => holds(root, place, id))) return true;
  if (!existsSync(join(root, dayFolder(day)))) return false;
  return evidenceOf(root, day).some((path) => findInEvidence(path, id) !== undefined);
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
