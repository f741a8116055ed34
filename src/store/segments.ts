import { readdirSync } from 'node:fs';
import { join } from 'node:path';
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

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
