import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { sha256Of } from '../transparency/sha256.ts';
import { BLOCK_RECORDS } from './evidence-file.ts';
import { idOfLine } from './segment-reader.ts';

/*
 * Which blocks of an evidence file name which ids beside those of their own records, so that what became known of a
 * decision is found without inflating them all: `tracegate-subjects/1 <entries, ten digits> ` and the SHA-256 that the
 * evidence ends with, in hexadecimal, and a line break; for each page the first key in it, 8 bytes, and its SHA-256;
 * the SHA-256 of all that; the pages, of 400 entries each, sorted. An entry: the first 8 bytes of the SHA-256 of the
 * id, and the number of the block, 2 bytes. All numbers big-endian.
 */

const MAGIC = 'tracegate-subjects/1 ';
const HEAD_BYTES = MAGIC.length + 10 + 1 + 64 + 1;
const DIGEST_BYTES = 32;
const KEY_BYTES = 8;
const ENTRY_BYTES = KEY_BYTES + 2;
const PAGE_ENTRIES = 400;
const PAGE_BYTES = PAGE_ENTRIES * ENTRY_BYTES;
const PAGE_HEAD_BYTES = KEY_BYTES + DIGEST_BYTES;
/** A segment has at most 65,536 blocks' worth of numbers; more ids than these are in none. */
const MOST_ENTRIES = 0xffff * BLOCK_RECORDS;

/** An id may begin within another text, so that each place is looked at. */
const anyId = /(?=([0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}))/g;

const keyOf = (id: string): Buffer => sha256Of(Buffer.from(id)).subarray(0, KEY_BYTES);

/**
 * The index of an evidence file.
 * @param lines of its records, in their order
 * @param evidence the SHA-256 that it ends with
 */
export function subjectIndex(lines: Iterable<Buffer>, evidence: Buffer): Buffer {
  const entries = new Map<string, Buffer>();
  let record = 0;
  for (const line of lines) {
    const own = idOfLine(line);
    const block = Math.floor(record / BLOCK_RECORDS);
    for (const [, id] of line.toString('latin1').matchAll(anyId)) {
      if (id === own || entries.has(`${id} ${block}`)) continue;
      const entry = Buffer.alloc(ENTRY_BYTES);
      keyOf(id!).copy(entry);
      entry.writeUInt16BE(block, KEY_BYTES);
      entries.set(`${id} ${block}`, entry);
    }
    record += 1;
  }
  const sorted = [...entries.values()].toSorted((a, b) => Buffer.compare(a, b));
  const pages: Buffer[] = [];
  for (let at = 0; at < sorted.length; at += PAGE_ENTRIES)
    pages.push(Buffer.concat(sorted.slice(at, at + PAGE_ENTRIES)));
  const count = String(sorted.length).padStart(10, '0');
  const head = Buffer.concat([
    Buffer.from(`${MAGIC}${count} ${evidence.toString('hex')}\n`),
    ...pages.flatMap((page) => [page.subarray(0, KEY_BYTES), sha256Of(page)]),
  ]);
  return Buffer.concat([head, sha256Of(head), ...pages]);
}

/**
 * The blocks of an evidence file that name an id beside that of a record of their own.
 * @param path of the index
 * @param evidence the SHA-256 that the evidence file ends with
 * @returns undefined where there is no index, or none of this file that is as it was written: then all are to be read
 * @throws the error of the system
 */
export function blocksNaming(path: string, evidence: Buffer, id: string): number[] | undefined {
  let descriptor: number;
  try {
    descriptor = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  try {
    return blocksIn(descriptor, evidence, keyOf(id));
  } finally {
    closeSync(descriptor);
  }
}

function blocksIn(descriptor: number, evidence: Buffer, key: Buffer): number[] | undefined {
  const { size } = fstatSync(descriptor);
  const first = readAt(descriptor, 0, HEAD_BYTES);
  const [, digits, of] =
    /^tracegate-subjects\/1 (\d{10}) ([0-9a-f]{64})\n$/.exec(first.toString('latin1')) ?? [];
  const count = Number(digits);
  if (digits === undefined || of !== evidence.toString('hex') || count > MOST_ENTRIES) return undefined;
  const pages = Math.ceil(count / PAGE_ENTRIES);
  const start = HEAD_BYTES + pages * PAGE_HEAD_BYTES + DIGEST_BYTES;
  if (size !== start + count * ENTRY_BYTES) return undefined;
  const head = readAt(descriptor, 0, start);
  const told = head.subarray(0, start - DIGEST_BYTES);
  if (!sha256Of(told).equals(head.subarray(told.length))) return undefined;
  const found = new Set<number>();
  for (const page of pagesAround(told.subarray(HEAD_BYTES), pages, key)) {
    const length = Math.min(PAGE_BYTES, (count - page * PAGE_ENTRIES) * ENTRY_BYTES);
    const bytes = readAt(descriptor, start + page * PAGE_BYTES, length);
    const at = HEAD_BYTES + page * PAGE_HEAD_BYTES + KEY_BYTES;
    if (!sha256Of(bytes).equals(head.subarray(at, at + DIGEST_BYTES))) return undefined;
    for (let entry = 0; entry < bytes.length; entry += ENTRY_BYTES)
      if (key.compare(bytes, entry, entry + KEY_BYTES) === 0)
        found.add(bytes.readUInt16BE(entry + KEY_BYTES));
  }
  return [...found].toSorted((a, b) => a - b);
}

/** The pages that may hold a key: from the last that begins before it to the last that does not begin behind it. */
function pagesAround(heads: Buffer, pages: number, key: Buffer): number[] {
  const compared = (page: number): number =>
    key.compare(heads, page * PAGE_HEAD_BYTES, page * PAGE_HEAD_BYTES + KEY_BYTES);
  return Array.from({ length: pages }, (_, page) => page).filter(
    (page) => compared(page) >= 0 && (page + 1 === pages || compared(page + 1) <= 0),
  );
}

/** @returns fewer bytes where the file ends */
function readAt(descriptor: number, offset: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafe(length);
  let done = 0;
  while (done < length) {
    const read = readSync(descriptor, bytes, done, length - done, offset + done);
    if (read === 0) break;
    done += read;
  }
  return bytes.subarray(0, done);
}
