import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { evidenceLines } from './evidence-file.ts';
import { parseSealedFile } from './sealed-name.ts';
import { dayFolder, parseSegmentFile, segmentFile, type SegmentName } from './segment-name.ts';
import { readSegment } from './segment-reader.ts';
import { daysOf } from './segments.ts';

/** A segment that is not live, with all files that it is in: as it was closed, sealed, or both while that is done. */
export interface StoredSegment {
  readonly name: SegmentName;
  /** Its file names without their endings, which is the name of what is kept about it. */
  readonly base: string;
  readonly folder: string;
  /** Names of its files; those that hold records stand last. */
  readonly files: readonly string[];
}

const SEGMENT = '.ndjson';
const EVIDENCE = '.evidence';

/** All segments of a log that are not live, oldest first. @throws the error of the system */
export function storedSegments(root: string): StoredSegment[] {
  return daysOf(root).flatMap((day) => storedSegmentsOf(root, day));
}

function storedSegmentsOf(root: string, day: string): StoredSegment[] {
  const folder = join(root, dayFolder(day));
  const byBase = new Map<string, { name: SegmentName; files: string[] }>();
  for (const file of readdirSync(folder).toSorted()) {
    const name = parseSegmentFile(day, file) ?? parseSealedFile(day, file)?.name;
    if (name?.last === undefined) continue;
    const base = segmentFile(name).slice(0, -SEGMENT.length);
    const known = byBase.get(base) ?? { name, files: [] };
    byBase.set(base, { name, files: [...known.files, file] });
  }
  return [...byBase].map(([base, { name, files }]) => ({
    name,
    base,
    folder,
    files: files.toSorted(inOrderOfDeletion),
  }));
}

/** The lines of a segment, each without its line break; undefined where none of its files holds records. */
export function linesOfSegment({ folder, files }: StoredSegment): Iterable<Buffer> | undefined {
  // A segment that is still there is what the evidence was, or is to be, made of.
  const segment = files.find((file) => file.endsWith(SEGMENT));
  if (segment !== undefined) return wholeLines(join(folder, segment));
  const evidence = files.find((file) => file.endsWith(EVIDENCE));
  return evidence === undefined ? undefined : evidenceLines(join(folder, evidence));
}

/** Files that hold records go last: as long as anything is left of a segment, it can be read what it was. */
export function inOrderOfDeletion(a: string, b: string): number {
  return Number(holdsRecords(a)) - Number(holdsRecords(b));
}

function holdsRecords(file: string): boolean {
  return file.endsWith(SEGMENT) || file.endsWith(EVIDENCE);
}

/** @throws Error where a line is no record */
function* wholeLines(path: string): Generator<Buffer> {
  const reading = readSegment(path);
  for (;;) {
    const { done, value } = reading.next();
    if (!done) yield value.line;
    else if (value === undefined) return;
    else throw new Error(`${path} does not end with a whole record`);
  }
}
