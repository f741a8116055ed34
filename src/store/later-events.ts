import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readEvent } from '../decision/validate-event.ts';
import { timeOfUuidV7 } from '../decision/uuid-v7.ts';
import { DAY_MILLISECONDS } from '../format/date.ts';
import { isKind, type LogEvent } from '../decision/record.ts';
import { evidenceDigest, isEvidenceWhole, linesOfBlocks } from './evidence-file.ts';
import { entryOfLine } from './line-leaf.ts';
import { eventTextOf } from './salted-line.ts';
import { placesOf, recordsOf, timesOf, type FoundRecord, type RecordPlace } from './log-reader.ts';
import { sealedFile } from './sealed-name.ts';
import { dayFolder, ID_SPREAD_MS } from './segment-name.ts';
import { idOfLine } from './segment-reader.ts';
import { daysOf } from './segments.ts';
import { daysNaming, isAsRead } from './subject-days.ts';
import { blocksNaming } from './subject-index.ts';

/** A file that could not be read to its end. */
export interface UnreadPlace {
  readonly path: string;
  readonly message: string;
}

/** What a log tells of something, and how much of it was read for that. */
export interface Search {
  readonly found: readonly FoundRecord[];
  readonly segments: number;
  /** Of these, sealed ones of which the index told what to read. */
  readonly indexed: number;
  readonly records: number;
  /** Segments whose last record is too old, which were not read. */
  readonly passed: number;
  readonly unread: readonly UnreadPlace[];
}

/**
 * Finds what a log tells of a decision beside its own record, in one pass over the segments that may hold it: an event
 * has no id that is older by hours than its decision's, so segments that ended before the decision was logged are passed over.
 * Of sealed days one index says which name it (subject-days.ts), and of a sealed segment its own which blocks to read;
 * without one, or with one that is not as it was written, all are read. Memory is that of a sealed segment. A file that is
 * damaged is named, and the others are read.
 * @param isWanted told only of events whose line has the id in it
 * @throws the error of the system
 */
export function findLaterEvents(
  root: string,
  decisionId: string,
  isWanted: (event: LogEvent) => boolean,
): Search {
  // By as much as the id of a later event may be older than that of its decision (given-id.ts), twice.
  const since = (timeOfUuidV7(decisionId) ?? 0) - 2 * ID_SPREAD_MS;
  const needle = Buffer.from(decisionId);
  const found: FoundRecord[] = [];
  const seen = new Set<string>();
  const unread: UnreadPlace[] = [];
  let [segments, records, passed, indexed] = [0, 0, 0, 0];
  const days = daysNaming(root, decisionId);

  const look = (place: RecordPlace, isNamed: boolean): void => {
    const { last } = place.name;
    if (!isNamed && last !== undefined && (timeOfUuidV7(last) ?? Infinity) < since) {
      passed += 1;
      return;
    }
    segments += 1;
    try {
      const blocks = place.where === 'sealed' ? blocksOf(root, place, decisionId) : undefined;
      if (blocks !== undefined) indexed += 1;
      else if (place.where === 'sealed' && !isEvidenceWhole(readFileSync(place.path)))
        unread.push({ path: place.path, message: 'It does not have the SHA-256 that it ends with.' });
      let isFound = blocks === undefined || blocks.length === 0;
      for (const record of blocks === undefined ? recordsOf(root, place) : recordsIn(place, blocks)) {
        records += 1;
        if (record.line.indexOf(needle) < 0 || record.id === decisionId) continue;
        isFound = true;
        if (seen.has(record.id)) continue;
        const event = eventOf(record);
        if (event === undefined) {
          const message = `Record ${record.id} names the decision, and is no event that this version reads.`;
          unread.push({ path: place.path, message });
        } else if (isWanted(event)) {
          seen.add(record.id);
          found.push({ ...record, line: Buffer.from(record.line) });
        }
      }
      if (!isFound)
        unread.push({
          path: place.path,
          message: 'Its index says that it names the decision, and no record does.',
        });
    } catch (error) {
      const { name, code } = error as NodeJS.ErrnoException;
      const isDamage = name === 'EvidenceFault' || name === 'BrokenSegment';
      // A segment that retention deletes meanwhile is gone as if it had been deleted before.
      if (code === 'ENOENT') return;
      if (!isDamage) throw error;
      unread.push({ path: place.path, message: (error as Error).message });
    }
  };

  for (const day of daysOf(root)) {
    const one = days?.listed.get(day);
    // One that names it from before it was logged was written by a clock that had been set back; it does so still when
    // something else of that day has changed.
    const isNamed = days?.naming.has(day) === true;
    const isQuiet = one !== undefined && !isNamed && isAsRead(root, one);
    if (isQuiet && one.ends.latest < since) passed += one.segments;
    else if (isQuiet && one.ends.earliest >= since) {
      segments += one.segments;
      indexed += one.segments;
    } else for (const place of placesOf(root, day)) look(place, isNamed);
  }
  return { found, segments, indexed, records, passed, unread };
}

/** The blocks of a sealed segment that name a decision; undefined where all are to be read. */
function blocksOf(root: string, { path, name }: RecordPlace, decisionId: string): number[] | undefined {
  const index = join(root, dayFolder(name.day), sealedFile(name, 'subjects'));
  return blocksNaming(index, evidenceDigest(path), decisionId);
}

function* recordsIn(place: RecordPlace, blocks: readonly number[]): Generator<FoundRecord> {
  for (const { line, index } of linesOfBlocks(place.path, blocks)) {
    const id = idOfLine(line);
    if (id !== undefined) yield { id, line, place, index };
  }
}

function* allPlaces(root: string): Generator<RecordPlace> {
  for (const day of daysOf(root)) yield* placesOf(root, day);
}

function eventOf({ line, id }: FoundRecord): LogEvent | undefined {
  return entryOfLine(line, id) === undefined ? undefined : readEvent(eventTextOf(line)).event;
}

/** How many decisions of a day were counted without a record of each. */
export function countedOn(root: string, day: string): number {
  let counted = 0;
  const start = Date.parse(day);
  for (const place of allPlaces(root)) {
    const { from, to } = timesOf(place.name);
    if (to < start || from > start + DAY_MILLISECONDS) continue;
    try {
      for (const { line, id } of recordsOf(root, place)) {
        if (entryOfLine(line, id)?.kind !== 'aggregate') continue;
        const { event } = readEvent(eventTextOf(line));
        if (event === undefined || !isKind(event, 'aggregate')) continue;
        for (const row of event.data.rows) if (row.day === day) counted += row.count;
      }
    } catch (error) {
      const { name, code } = error as NodeJS.ErrnoException;
      if (code !== 'ENOENT' && name !== 'EvidenceFault' && name !== 'BrokenSegment') throw error;
    }
  }
  return counted;
}
