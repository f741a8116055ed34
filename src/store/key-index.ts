import { fstatSync } from 'node:fs';
import { readAt } from '../files/read-at.ts';
import { sha256Of } from '../transparency/sha256.ts';

/*
 * Which numbers stand for which keys: a word that says what the numbers are, ` <entries, ten digits> ` and a SHA-256 in
 * hexadecimal of what the index is of, and a line break; for each page the first key in it, 8 bytes, and its SHA-256; the
 * SHA-256 of all that; the pages, of 400 entries each, sorted. An entry: the first 8 bytes of the SHA-256 of the key,
 * and a number of 2 bytes. All numbers big-endian.
 */

const DIGEST_BYTES = 32;
const KEY_BYTES = 8;
/** Of an entry. */
const ENTRY_BYTES = KEY_BYTES + 2;
const PAGE_ENTRIES = 400;
const PAGE_BYTES = PAGE_ENTRIES * ENTRY_BYTES;
const PAGE_HEAD_BYTES = KEY_BYTES + DIGEST_BYTES;
const headBytes = (word: string): number => word.length + 1 + 10 + 1 + 2 * DIGEST_BYTES + 1;
/** Entries that begin with the same byte are put in order together. */
const FIRST_BYTES = 256;

const keyOf = (text: string): Buffer => sha256Of(Buffer.from(text)).subarray(0, KEY_BYTES);

/** An entry of an index. @param number below 65,536 */
export function keyEntry(text: string, number: number): Buffer {
  const entry = Buffer.alloc(ENTRY_BYTES);
  keyOf(text).copy(entry);
  entry.writeUInt16BE(number, KEY_BYTES);
  return entry;
}

/**
 * An index.
 * @param word what the file starts with
 * @param of the SHA-256 of what it is of
 * @param entries one behind the other in any order, each as often as it comes
 */
export function keyIndex(word: string, of: Buffer, entries: Buffer): Buffer {
  const sorted = sortedOnce(entries);
  const pages: Buffer[] = [];
  for (let at = 0; at < sorted.length; at += PAGE_BYTES) pages.push(sorted.subarray(at, at + PAGE_BYTES));
  const count = String(sorted.length / ENTRY_BYTES).padStart(10, '0');
  const head = Buffer.concat([
    Buffer.from(`${word} ${count} ${of.toString('hex')}\n`),
    ...pages.flatMap((page) => [page.subarray(0, KEY_BYTES), sha256Of(page)]),
  ]);
  return Buffer.concat([head, sha256Of(head), sorted]);
}

/** Entries in order, each once. */
export function sortedOnce(entries: Buffer): Buffer {
  const groups: number[][] = Array.from({ length: FIRST_BYTES }, () => []);
  for (let at = 0; at < entries.length; at += ENTRY_BYTES) groups[entries[at]!]!.push(at);
  const sorted = Buffer.allocUnsafe(entries.length);
  let end = 0;
  for (const group of groups) {
    const rising = group
      .map((at) => entries.subarray(at, at + ENTRY_BYTES))
      .toSorted((a, b) => Buffer.compare(a, b));
    for (const entry of rising) {
      const isAgain = end > 0 && entry.compare(sorted, end - ENTRY_BYTES, end) === 0;
      if (!isAgain) end += entry.copy(sorted, end);
    }
  }
  return sorted.subarray(0, end);
}

/** An index that is open, of which the head is as it was written. */
export interface OpenIndex {
  /** The SHA-256 of what it is of, in hexadecimal. */
  readonly of: string;
  /** Where it ends in the file, and what else the file has begins. */
  readonly end: number;
  readonly count: number;
  readonly start: number;
  /** The first key of each page and its SHA-256. */
  readonly pages: Buffer;
  readonly descriptor: number;
}

/** Reads the head of an index. @returns undefined where it is none that is as it was written */
export function openIndex(word: string, descriptor: number): OpenIndex | undefined {
  const { size } = fstatSync(descriptor);
  const line = readAt(descriptor, 0, headBytes(word)).toString('latin1');
  if (!line.startsWith(`${word} `)) return undefined;
  const [, digits, of] = /^ (\d{10}) ([0-9a-f]{64})\n$/.exec(line.slice(word.length)) ?? [];
  if (digits === undefined || of === undefined) return undefined;
  const count = Number(digits);
  const pages = Math.ceil(count / PAGE_ENTRIES);
  const start = headBytes(word) + pages * PAGE_HEAD_BYTES + DIGEST_BYTES;
  const end = start + count * ENTRY_BYTES;
  if (size < end) return undefined;
  const head = readAt(descriptor, 0, start);
  const told = head.subarray(0, start - DIGEST_BYTES);
  if (!sha256Of(told).equals(head.subarray(told.length))) return undefined;
  return { of, end, count, start, pages: told.subarray(headBytes(word)), descriptor };
}

/** The numbers of a key, rising. @returns undefined where a page is not as it was written */
export function numbersOf(index: OpenIndex, text: string): number[] | undefined {
  const key = keyOf(text);
  const found = new Set<number>();
  for (const page of pagesAround(index.pages, key)) {
    const bytes = pageOf(index, page);
    if (bytes === undefined) return undefined;
    for (let entry = 0; entry < bytes.length; entry += ENTRY_BYTES)
      if (key.compare(bytes, entry, entry + KEY_BYTES) === 0)
        found.add(bytes.readUInt16BE(entry + KEY_BYTES));
  }
  return [...found].toSorted((a, b) => a - b);
}

/** All entries with another number in place of their own. @returns undefined where a page is not as it was written */
export function renumbered(index: OpenIndex, number: number): Buffer | undefined {
  const entries = allEntries(index);
  for (let at = KEY_BYTES; entries !== undefined && at < entries.length; at += ENTRY_BYTES)
    entries.writeUInt16BE(number, at);
  return entries;
}

/** All entries in order, by their number. @returns undefined where a page is not as it was written */
export function entriesByNumber(index: OpenIndex): Map<number, Buffer> | undefined {
  const entries = allEntries(index);
  if (entries === undefined) return undefined;
  const places = new Map<number, number[]>();
  for (let at = 0; at < entries.length; at += ENTRY_BYTES) {
    const number = entries.readUInt16BE(at + KEY_BYTES);
    const known = places.get(number);
    if (known === undefined) places.set(number, [at]);
    else known.push(at);
  }
  return new Map([...places].map(([number, own]) => [number, entriesAt(entries, own)]));
}

/** Some entries, one behind the other. */
function entriesAt(entries: Buffer, places: readonly number[]): Buffer {
  const some = Buffer.allocUnsafe(places.length * ENTRY_BYTES);
  let end = 0;
  for (const at of places) end += entries.copy(some, end, at, at + ENTRY_BYTES);
  return some;
}

function allEntries(index: OpenIndex): Buffer | undefined {
  const all: Buffer[] = [];
  for (let page = 0; page * PAGE_ENTRIES < index.count; page += 1) {
    const bytes = pageOf(index, page);
    if (bytes === undefined) return undefined;
    all.push(bytes);
  }
  return Buffer.concat(all);
}

/** A page as it was written; undefined where it is not. */
function pageOf({ descriptor, start, count, pages }: OpenIndex, page: number): Buffer | undefined {
  const length = Math.min(PAGE_BYTES, (count - page * PAGE_ENTRIES) * ENTRY_BYTES);
  const bytes = readAt(descriptor, start + page * PAGE_BYTES, length);
  const at = page * PAGE_HEAD_BYTES + KEY_BYTES;
  return sha256Of(bytes).equals(pages.subarray(at, at + DIGEST_BYTES)) ? bytes : undefined;
}

/** The pages that may hold a key: from the last that begins before it to the last that does not begin behind it. */
function pagesAround(heads: Buffer, key: Buffer): number[] {
  const pages = heads.length / PAGE_HEAD_BYTES;
  const compared = (page: number): number =>
    key.compare(heads, page * PAGE_HEAD_BYTES, page * PAGE_HEAD_BYTES + KEY_BYTES);
  let [low, high] = [0, pages];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compared(middle) > 0) low = middle + 1;
    else high = middle;
  }
  const found: number[] = low === 0 ? [] : [low - 1];
  for (let page = low; page < pages && compared(page) === 0; page += 1) found.push(page);
  return found;
}
