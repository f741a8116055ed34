import { join } from 'node:path';
import { timeOfUuidV7 } from '../decision/uuid-v7.ts';
import { namesIn } from '../files/if-there.ts';
import { DAY_MILLISECONDS } from '../format/date.ts';
import { evidenceLines, findInEvidence } from './evidence-file.ts';
import { parseSealedFile, sealedKinds } from './sealed-name.ts';
import {
  dayFolder,
  dayOf,
  ID_SPREAD_MS,
  parseSegmentFile,
  SEGMENT_ENDING,
  type SegmentName,
} from './segment-name.ts';
import { findInSegment, idOfLine, readSegment } from './segment-reader.ts';
import { daysOf } from './segments.ts';

export type Where = 'live' | 'closed' | 'sealed';

/** Records that one writer wrote one after the other, wherever they lie now. */
export interface RecordPlace {
  readonly name: SegmentName;
  readonly where: Where;
  readonly path: string;
}

/** A record as it was found. */
export interface FoundRecord {
  readonly id: string;
  /** The line without its line break; the bytes are the reader's own. */
  readonly line: Buffer;
  readonly place: RecordPlace;
  /** Which of the segment's records it is, from 0; undefined where it was found by bisection. */
  readonly index?: number;
}

/** The segments of a day wherever they lie, by their first id; of one that is being sealed, the segment. */
export function placesOf(root: string, day: string): RecordPlace[] {
  const folder = join(root, dayFolder(day));
  const found = new Map<string, RecordPlace>();
  const note = (place: RecordPlace): void => {
    const key = `${place.name.first}_${place.name.writer}`;
    if (place.where !== 'sealed' || !found.has(key)) found.set(key, place);
  };
  for (const file of namesIn(folder)) {
    // A trace looks at the names of every day: of each segment one is read, and not those of the files beside it.
    if (!file.endsWith(SEGMENT_ENDING) && !file.endsWith(sealedKinds.evidence)) continue;
    const segment = parseSegmentFile(day, file);
    const name = segment ?? parseSealedFile(day, file)?.name;
    if (name === undefined) continue;
    const where = segment === undefined ? 'sealed' : segment.last === undefined ? 'live' : 'closed';
    note({ name, where, path: `${folder}/${file}` });
  }
  return [...found.values()].toSorted((a, b) => (a.name.first < b.name.first ? -1 : 1));
}

/** Where a segment lies now; undefined where it is gone. */
export function placeNow(root: string, { day, first, writer }: SegmentName): RecordPlace | undefined {
  return placesOf(root, day).find(({ name }) => name.first === first && name.writer === writer);
}

/**
 * Finds a record by its id, which says its day; the names of the files say where it is, unless its sender gave it its
 * id, which may then lie out of the order: those files are read to the end.
 * @param onDamaged is told of a file that is damaged, and the others are looked through
 * @returns undefined when the log has no such record
 * @throws EvidenceFault when a file is damaged and nobody is told, or the error of the system
 */
export function findRecord(
  root: string,
  id: string,
  onDamaged?: (place: RecordPlace, fault: Error) => void,
): FoundRecord | undefined {
  const time = timeOfUuidV7(id);
  if (time === undefined) return undefined;
  const places = placesOf(root, dayOf(time));
  const within = ({ name: { first, last } }: RecordPlace): boolean =>
    first <= id && (last === undefined || id <= last);
  const damaged = new Set<string>();
  const sound = <T>(place: RecordPlace, look: () => T | undefined): T | undefined => {
    try {
      return look();
    } catch (error) {
      const { name } = error as Error;
      if (onDamaged === undefined || (name !== 'EvidenceFault' && name !== 'BrokenSegment')) throw error;
      if (!damaged.has(place.path)) onDamaged(place, error as Error);
      damaged.add(place.path);
      return undefined;
    }
  };
  for (const place of places) {
    const found = within(place)
      ? sound(place, () => atOnce(root, place, (now) => lookUp(now, id)))
      : undefined;
    if (found !== undefined) return { id, ...found.value, place: found.place };
  }
  for (const place of places) {
    // The table of an evidence file was asked already.
    if (place.where === 'sealed' && within(place)) continue;
    const found = isNear(place.name, time)
      ? sound(place, () => atOnce(root, place, (now) => scan(now, id)))
      : undefined;
    if (found !== undefined) return { id, ...found.value, place: found.place };
  }
  return undefined;
}

function isNear(name: SegmentName, time: number): boolean {
  const { from, to } = timesOf(name);
  return from <= time && time <= to;
}

/** Between which times, in milliseconds since 1970, all ids of a segment lie, whoever gave them. */
export function timesOf({ first, last }: SegmentName): { readonly from: number; readonly to: number } {
  const to = last === undefined ? Infinity : (timeOfUuidV7(last) ?? Infinity);
  // Twice as far as they can, for a log that an earlier version wrote.
  return { from: (timeOfUuidV7(first) ?? 0) - 2 * ID_SPREAD_MS, to: to + 2 * ID_SPREAD_MS };
}

type Found = Pick<FoundRecord, 'line' | 'index'>;

function lookUp({ where, path }: RecordPlace, id: string): Found | undefined {
  if (where === 'sealed') return findInEvidence(path, id);
  const line = findInSegment(path, id);
  return line === undefined ? undefined : { line };
}

function scan({ where, path }: RecordPlace, id: string): Found | undefined {
  // The table of an evidence file says of each block which ids it has, in whatever order they came.
  if (where === 'sealed') return findInEvidence(path, id);
  for (const { id: own, line, index } of readSegment(path)) if (own === id) return { line, index };
  return undefined;
}

/**
 * Looks in a file; in its place where it was closed or sealed between the listing and the opening, before anything of
 * it was read.
 * @returns undefined where nothing was found, or the segment is gone
 */
export function atOnce<T>(
  root: string,
  place: RecordPlace,
  look: (place: RecordPlace) => T | undefined,
): { value: T; place: RecordPlace } | undefined {
  for (let now: RecordPlace | undefined = place, turn = 0; now !== undefined; turn += 1) {
    try {
      const value = look(now);
      return value === undefined ? undefined : { value, place: now };
    } catch (error) {
      // Live, closed, sealed: a file goes on at most twice.
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || turn === 2) throw error;
      now = placeNow(root, place.name);
    }
  }
  return undefined;
}

/** Of which time records are wanted, in milliseconds since 1970. */
export interface TimeRange {
  readonly since?: number;
  /** That moment left out. */
  readonly until?: number;
}

/**
 * All records of a log whose ids are of a time, segment by segment. What is appended meanwhile may or may not be
 * among them; a segment that is closed or sealed meanwhile is read once and whole.
 * @throws EvidenceFault or BrokenSegment when a file is damaged, or the error of the system
 */
export function* readAll(
  root: string,
  { since = -Infinity, until = Infinity }: TimeRange = {},
): Generator<FoundRecord> {
  for (const day of daysOf(root)) {
    const start = Date.parse(day);
    if (start + DAY_MILLISECONDS <= since || start >= until) continue;
    for (const place of placesOf(root, day)) {
      for (const record of recordsOf(root, place)) {
        const time = timeOfUuidV7(record.id) ?? 0;
        if (time >= since && time < until) yield record;
      }
    }
  }
}

/** A segment that cannot be read to its end. */
export class BrokenSegment extends Error {
  constructor(path: string, line: number, reason: string) {
    super(`Line ${line} of ${path} is no record: ${reason}.`);
    this.name = 'BrokenSegment';
  }
}

/** The records of one segment, wherever it lies by the time that it is opened. */
export function* recordsOf(root: string, place: RecordPlace): Generator<FoundRecord> {
  for (let now: RecordPlace | undefined = place, turn = 0; now !== undefined; turn += 1) {
    // Once the first record came, the file is open, and stays so when it is renamed or removed.
    let started = false;
    try {
      for (const record of now.where === 'sealed' ? sealedRecords(now) : segmentRecords(now)) {
        started = true;
        yield record;
      }
      return;
    } catch (error) {
      if (started || (error as NodeJS.ErrnoException).code !== 'ENOENT' || turn === 2) throw error;
      now = placeNow(root, place.name);
    }
  }
}

function* segmentRecords(place: RecordPlace): Generator<FoundRecord> {
  const reading = readSegment(place.path);
  for (;;) {
    const { done, value } = reading.next();
    if (!done) yield { id: value.id, line: value.line, place, index: value.index };
    else if (value !== undefined && 'reason' in value)
      throw new BrokenSegment(place.path, value.index + 1, value.reason);
    else return;
  }
}

function* sealedRecords(place: RecordPlace): Generator<FoundRecord> {
  let index = 0;
  for (const line of evidenceLines(place.path)) {
    const id = idOfLine(line);
    if (id === undefined)
      throw new BrokenSegment(place.path, index + 1, 'it does not start as a record does');
    yield { id, line, place, index };
    index += 1;
  }
}
