import { join } from 'node:path';
import { namesIn } from '../files/if-there.ts';
import { dayFolder, dayOfFolder, parseSegmentFile, segmentFile, type SegmentName } from './segment-name.ts';

/** A segment in the folder of a log. */
export interface SegmentPlace {
  readonly name: SegmentName;
  readonly path: string;
}

/** The days of which there are folders, oldest first. @throws the error of the system */
export function daysOf(root: string): string[] {
  return namesIn(root)
    .flatMap((name) => dayOfFolder(name) ?? [])
    .toSorted();
}

/** The segments of a day that are not sealed, by their first id. @throws the error of the system */
export function segmentsOf(root: string, day: string): SegmentPlace[] {
  const folder = join(root, dayFolder(day));
  return namesIn(folder)
    .flatMap((file) => parseSegmentFile(day, file) ?? [])
    .toSorted((a, b) => (a.first < b.first ? -1 : 1))
    .map((name) => ({ name, path: join(folder, segmentFile(name)) }));
}

/** Where a segment lies that was closed meanwhile, which renames it; undefined where it is gone. */
export function renamedSegment(root: string, { day, first, writer }: SegmentName): SegmentPlace | undefined {
  return segmentsOf(root, day).find(({ name }) => name.first === first && name.writer === writer);
}

/**
 * Reads a segment, which may be closed, and so renamed, between its listing and its opening: what was given already
 * may then be given again.
 * @throws what reading throws
 */
export function* readingRenamed<T>(
  root: string,
  place: SegmentPlace,
  read: (path: string) => Iterable<T>,
): Generator<T> {
  try {
    yield* read(place.path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    const renamed = renamedSegment(root, place.name);
    if (renamed !== undefined) yield* read(renamed.path);
  }
}
