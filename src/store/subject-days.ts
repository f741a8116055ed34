import { closeSync, constants, fstatSync, lstatSync, openSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { timeOfUuidV7 } from '../decision/uuid-v7.ts';
import { ifThere } from '../files/if-there.ts';
import { readAt } from '../files/read-at.ts';
import { sha256Of } from '../transparency/sha256.ts';
import { replaceFile } from './durable.ts';
import { EvidenceFault, evidenceDigest } from './evidence-file.ts';
import { entriesByNumber, keyIndex, numbersOf, openIndex, sortedOnce, type OpenIndex } from './key-index.ts';
import { placesOf } from './log-reader.ts';
import { sealedFile } from './sealed-name.ts';
import { dayFolder, dayOfFolder } from './segment-name.ts';
import { daysOf } from './segments.ts';
import { allNamed } from './subject-index.ts';

/*
 * On which sealed days which ids are named beside those of their own records, so that of a year of days few folders are
 * opened: an index (key-index.ts) of ids to the numbers of days, and behind it the list of the days, JSON, whose
 * SHA-256 it is of. It is made of the indexes of segments, may be gone at any time, and stands for a day only as long as
 * the folder of that day is the one that was read, unchanged: what becomes of its files shows in its times.
 */

export const SUBJECT_DAYS_PATH = 'subjects';
const WORD = 'tracegate-subject-days/1';
/** The number of a day has two bytes. */
const MOST_DAYS = 65_536;
/** Of a day in the list, in bytes. */
const LONGEST_DAY = 300;
/** A folder that changed within this time before it was read may change once more at what a file system calls the same time. */
const SETTLED_MS = 2000;

const NONE = Buffer.alloc(0);

/** A day, all of whose segments are sealed. */
export interface SubjectDay {
  readonly day: string;
  /** Of its folder: the inode, and two times, in milliseconds since 1970. */
  readonly inode: number;
  /** When a name in it last came or went, as copying tools set it back. */
  readonly modified: number;
  /** When that or anything else of it was last changed, which nobody can set. */
  readonly changed: number;
  readonly segments: number;
  /** Of these, the earliest moment that one of them ends at, and the last one, in milliseconds since 1970. */
  readonly ends: { readonly earliest: number; readonly latest: number };
}

/** What the file says of an id. */
export interface DaysNaming {
  readonly listed: ReadonlyMap<string, SubjectDay>;
  /** Of the days that are listed, those on which the id is named. */
  readonly naming: ReadonlySet<string>;
}

/**
 * The days on which an id is named.
 * @returns undefined where there is no such file, or none that is as it was written: then each day is to be looked at
 * @throws the error of the system
 */
export function daysNaming(root: string, id: string): DaysNaming | undefined {
  return withSubjectDays(root, (days, index) => {
    const numbers = isFolderDated(root, index) ? numbersOf(index, id) : undefined;
    if (numbers === undefined) return undefined;
    const naming = new Set(numbers.flatMap((number) => days[number]?.day ?? []));
    return { listed: new Map(days.map((one) => [one.day, one])), naming };
  });
}

/** Whether the folder of a day is the one that was read, and unchanged. @throws the error of the system */
export function isAsRead(root: string, { day, inode, modified, changed }: SubjectDay): boolean {
  // Asked of every day behind a decision, and joining by node:path takes as long as asking.
  const now = statSync(`${root}/${dayFolder(day)}`, { throwIfNoEntry: false });
  return now !== undefined && now.ino === inode && now.mtimeMs === modified && now.ctimeMs === changed;
}

/**
 * Whether the folder of the log was dated when the file came into it. Some file systems, of stores of objects, give a
 * folder one time for ever, by which nothing can be seen.
 */
function isFolderDated(root: string, { descriptor }: OpenIndex): boolean {
  return statSync(root).mtimeMs >= fstatSync(descriptor).mtimeMs;
}

/**
 * Writes the file anew where days were sealed, or changed, since it was written.
 * @param now milliseconds since 1970, by the clock that files are dated by
 * @throws the error of the system
 */
export function writeSubjectDays(root: string, now = Date.now()): void {
  const wanted = daysOf(root)
    .flatMap((day) => sealedDay(root, day) ?? [])
    .filter(({ modified, changed }) => Math.max(modified, changed) <= now - SETTLED_MS)
    .slice(-MOST_DAYS);
  const written = withSubjectDays(root, (days) => days) ?? [];
  if (JSON.stringify(written) === JSON.stringify(wanted)) return;
  const days: SubjectDay[] = [];
  const parts: Buffer[] = [];
  for (const one of wanted) {
    const entries = entriesOf(root, one.day, days.length);
    // What was read while it changed stands for nothing.
    if (entries === undefined || !isAsRead(root, one)) continue;
    days.push(one);
    parts.push(entries);
  }
  const list = Buffer.from(JSON.stringify(days));
  const index = keyIndex(WORD, sha256Of(list), Buffer.concat(parts));
  replaceFile(join(root, SUBJECT_DAYS_PATH), Buffer.concat([index, list]));
}

/**
 * Whether the file says of the days that it stands for what their folders and the indexes of their segments say. What is
 * damaged of these is not looked at.
 * @returns undefined where there is no such file
 * @throws the error of the system
 */
export function areSubjectDaysSound(root: string): boolean | undefined {
  if (lstatSync(join(root, SUBJECT_DAYS_PATH), { throwIfNoEntry: false }) === undefined) return undefined;
  const isSound = withSubjectDays(root, (days, index) => {
    const own = entriesByNumber(index);
    return own !== undefined && days.every((one, number) => isDaySound(root, one, number, own.get(number)));
  });
  return isSound === true;
}

function isDaySound(root: string, one: SubjectDay, number: number, own: Buffer = NONE): boolean {
  if (!isAsRead(root, one)) return true;
  const entries = entriesOf(root, one.day, number);
  const isSame =
    JSON.stringify(sealedDay(root, one.day)) === JSON.stringify(one) &&
    (entries === undefined || sortedOnce(entries).equals(own));
  return isSame || !isAsRead(root, one);
}

/** A day as its folder is now; undefined where it is gone, or something in it is not sealed. */
function sealedDay(root: string, day: string): SubjectDay | undefined {
  const folder = statSync(join(root, dayFolder(day)), { throwIfNoEntry: false });
  const places = placesOf(root, day);
  if (folder === undefined || places.length === 0) return undefined;
  let [earliest, latest] = [Infinity, 0];
  for (const { where, name } of places) {
    if (where !== 'sealed') return undefined;
    const end = timeOfUuidV7(name.last!) ?? 0;
    earliest = Math.min(earliest, end);
    latest = Math.max(latest, end);
  }
  const { ino: inode, mtimeMs: modified, ctimeMs: changed } = folder;
  return { day, inode, modified, changed, segments: places.length, ends: { earliest, latest } };
}

/** What the segments of a day name; undefined where an index is not that of its evidence, or not as it was written. */
function entriesOf(root: string, day: string, number: number): Buffer | undefined {
  const parts: Buffer[] = [];
  for (const { name, where, path } of placesOf(root, day)) {
    // It may have come, or its file may have gone, since the day was looked at.
    if (where !== 'sealed') return undefined;
    const index = join(root, dayFolder(day), sealedFile(name, 'subjects'));
    const entries = ifThere(() => {
      const evidence = digestOf(path);
      return evidence === undefined ? undefined : allNamed(index, evidence, number);
    });
    if (entries === undefined) return undefined;
    parts.push(entries);
  }
  return Buffer.concat(parts);
}

/** The SHA-256 that an evidence file ends with; undefined where it is damaged. */
function digestOf(path: string): Buffer | undefined {
  try {
    return evidenceDigest(path);
  } catch (error) {
    if (error instanceof EvidenceFault) return undefined;
    throw error;
  }
}

function withSubjectDays<T>(
  root: string,
  use: (days: readonly SubjectDay[], index: OpenIndex) => T | undefined,
): T | undefined {
  const path = join(root, SUBJECT_DAYS_PATH);
  if (lstatSync(path, { throwIfNoEntry: false })?.isFile() !== true) return undefined;
  const descriptor = ifThere(() => openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW));
  if (descriptor === undefined) return undefined;
  try {
    const index = openIndex(WORD, descriptor);
    if (index === undefined) return undefined;
    const length = fstatSync(descriptor).size - index.end;
    if (length > MOST_DAYS * LONGEST_DAY) return undefined;
    const list = readAt(descriptor, index.end, length);
    if (sha256Of(list).toString('hex') !== index.of) return undefined;
    const days = daysIn(list);
    return days === undefined ? undefined : use(days, index);
  } finally {
    closeSync(descriptor);
  }
}

/** The days of a list; undefined where it is none, for digests that hold do not say who wrote it. */
function daysIn(list: Buffer): SubjectDay[] | undefined {
  let value: unknown;
  try {
    value = JSON.parse(list.toString());
  } catch {
    return undefined;
  }
  return Array.isArray(value) && value.every(isSubjectDay) ? (value as SubjectDay[]) : undefined;
}

function isSubjectDay(value: unknown): boolean {
  const { day, inode, modified, changed, segments, ends } = (value ?? {}) as Partial<SubjectDay>;
  const numbers = [inode, modified, changed, segments, ends?.earliest, ends?.latest];
  return (
    typeof day === 'string' &&
    dayOfFolder(dayFolder(day)) === day &&
    numbers.every((one) => typeof one === 'number')
  );
}
