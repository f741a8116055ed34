import { closeSync, constants, fstatSync, openSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { timeOfUuidV7 } from '../decision/uuid-v7.ts';
import { ifThere } from '../files/if-there.ts';
import { sha256Of } from '../transparency/sha256.ts';
import { replaceFile } from './durable.ts';
import { evidenceDigest } from './evidence-file.ts';
import {
  entriesByNumber,
  keyIndex,
  numbersOf,
  openIndex,
  readAt,
  sortedOnce,
  type OpenIndex,
} from './key-index.ts';
import { placesOf } from './log-reader.ts';
import { sealedFile } from './sealed-name.ts';
import { dayFolder } from './segment-name.ts';
import { daysOf } from './segments.ts';
import { allNamed } from './subject-index.ts';

/*
 * On which sealed days which ids are named beside those of their own records, so that of a year of days few folders are
 * opened: an index (key-index.ts) of ids to the numbers of days, and behind it the list of the days, JSON, whose
 * SHA-256 it is of. It is made of the indexes of segments, may be gone at any time, and stands for a day only as long as
 * the folder of that day is the one that was read, unchanged: what becomes of its files shows in its time.
 */

export const SUBJECT_DAYS_PATH = 'subjects';
const WORD = 'tracegate-subject-days/1';
/** The number of a day has two bytes. */
const MOST_DAYS = 65_536;
/** A folder that changed within this time before it was read may change once more at what a file system calls the same time. */
const SETTLED_MS = 2000;

const NONE = Buffer.alloc(0);

/** A day, all of whose segments are sealed. */
export interface SubjectDay {
  readonly day: string;
  /** Of its folder: the inode, and when it was last changed, in milliseconds since 1970. */
  readonly inode: number;
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
    const numbers = numbersOf(index, id);
    if (numbers === undefined) return undefined;
    const naming = new Set(numbers.flatMap((number) => days[number]?.day ?? []));
    return { listed: new Map(days.map((one) => [one.day, one])), naming };
  });
}

/** Whether the folder of a day is the one that was read, and unchanged. @throws the error of the system */
export function isAsRead(root: string, { day, inode, changed }: SubjectDay): boolean {
  // Asked of every day behind a decision, and joining by node:path takes as long as asking.
  const now = statSync(`${root}/${dayFolder(day)}`, { throwIfNoEntry: false });
  return now?.ino === inode && now.mtimeMs === changed;
}

/**
 * Writes the file anew where days were sealed, or changed, since it was written.
 * @param now milliseconds since 1970, by the clock that files are dated by
 * @throws the error of the system
 */
export function writeSubjectDays(root: string, now = Date.now()): void {
  const wanted = daysOf(root)
    .flatMap((day) => sealedDay(root, day, now) ?? [])
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
 * Whether the file says of the days that it stands for what the indexes of their segments say.
 * @returns undefined where there is no such file
 * @throws the error of the system
 */
export function areSubjectDaysSound(root: string): boolean | undefined {
  if (statSync(join(root, SUBJECT_DAYS_PATH), { throwIfNoEntry: false }) === undefined) return undefined;
  const isSound = withSubjectDays(root, (days, index) => {
    const own = entriesByNumber(index);
    return days.every((one, number) => {
      if (!isAsRead(root, one)) return true;
      const entries = entriesOf(root, one.day, number);
      const isSame =
        entries !== undefined && own !== undefined && sortedOnce(entries).equals(own.get(number) ?? NONE);
      return isSame || !isAsRead(root, one);
    });
  });
  return isSound === true;
}

/** A day as its folder is now; undefined where something in it is not sealed, or was changed just now. */
function sealedDay(root: string, day: string, now: number): SubjectDay | undefined {
  const { ino: inode, mtimeMs: changed } = statSync(join(root, dayFolder(day)));
  const places = placesOf(root, day);
  if (places.length === 0 || places.some(({ where }) => where !== 'sealed')) return undefined;
  if (changed > now - SETTLED_MS) return undefined;
  const ends = places.map(({ name: { last } }) => timeOfUuidV7(last!) ?? 0);
  return {
    day,
    inode,
    changed,
    segments: places.length,
    ends: { earliest: Math.min(...ends), latest: Math.max(...ends) },
  };
}

/** What the segments of a day name; undefined where an index is not that of its evidence, or not as it was written. */
function entriesOf(root: string, day: string, number: number): Buffer | undefined {
  const parts: Buffer[] = [];
  for (const { name, path } of placesOf(root, day)) {
    const index = join(root, dayFolder(day), sealedFile(name, 'subjects'));
    const entries = ifThere(() => allNamed(index, evidenceDigest(path), number));
    if (entries === undefined) return undefined;
    parts.push(entries);
  }
  return Buffer.concat(parts);
}

function withSubjectDays<T>(
  root: string,
  use: (days: readonly SubjectDay[], index: OpenIndex) => T | undefined,
): T | undefined {
  const descriptor = ifThere(() =>
    openSync(join(root, SUBJECT_DAYS_PATH), constants.O_RDONLY | constants.O_NOFOLLOW),
  );
  if (descriptor === undefined) return undefined;
  try {
    const index = openIndex(WORD, descriptor);
    if (index === undefined) return undefined;
    const list = readAt(descriptor, index.end, fstatSync(descriptor).size - index.end);
    if (sha256Of(list).toString('hex') !== index.of) return undefined;
    return use(JSON.parse(list.toString()) as SubjectDay[], index);
  } finally {
    closeSync(descriptor);
  }
}
