import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { readAt } from '../files/read-at.ts';

/** A record as it stands in a segment. */
export interface StoredRecord {
  readonly id: string;
  /** Its place among the records of the segment, from 0. */
  readonly index: number;
  /** Where the next line begins, in bytes from the start of the file. */
  readonly end: number;
  /** The line without its line break; the bytes are the reader's own. */
  readonly line: Buffer;
}

/** Why a segment cannot be read any further; what stands before is read. */
export interface BrokenLine {
  readonly index: number;
  /** Where the line begins, in bytes from the start of the file. */
  readonly offset: number;
  readonly reason: string;
}

/** What lies behind the last line break: a line that was not finished, or is not yet. */
export interface TornTail {
  readonly offset: number;
  readonly bytes: number;
}

const CHUNK_BYTES = 1024 * 1024;
const LINE_BREAK = 0x0a;
/** Longer than any line of a log. */
export const LONGEST_LINE = 128 * 1024;

const START = '{"specversion":"1.0","id":"';
/** With the id and the quote behind it. */
const HEAD_CHARACTERS = START.length + 36 + 1;
const form = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** The id of the record that a line holds; undefined when the line does not start as every record does. */
export function idOfLine(line: Buffer): string | undefined {
  const head = line.toString('latin1', 0, HEAD_CHARACTERS);
  if (!head.startsWith(START) || !head.endsWith('"')) return undefined;
  const id = head.slice(START.length, -1);
  return form.test(id) ? id : undefined;
}

/** Which part of a segment is read: from a line on, up to a byte. */
export interface SegmentPart {
  /** Where the first line begins, and which of the segment it is. */
  readonly offset: number;
  readonly index: number;
  /** The byte behind the last one that is read; where it is not given, the end of the file. */
  readonly end?: number;
}

/**
 * Reads the records of a segment one after the other, in little memory. A live segment may grow meanwhile: it is read
 * up to where it ended when the reading began. What follows the last line break is no record.
 * @returns how it ends
 * @throws the error of the system
 */
export function* readSegment(
  path: string,
  part: SegmentPart = { offset: 0, index: 0 },
): Generator<StoredRecord, BrokenLine | TornTail | undefined> {
  const descriptor = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW);
  try {
    const size = Math.min(part.end ?? Infinity, fstatSync(descriptor).size);
    let rest: Buffer = Buffer.alloc(0);
    let { offset, index } = part;
    for (let read = offset; read < size;) {
      const chunk = Buffer.allocUnsafe(Math.min(CHUNK_BYTES, size - read));
      const bytes = readSync(descriptor, chunk, 0, chunk.length, read);
      if (bytes === 0) break;
      read += bytes;
      rest = rest.length === 0 ? chunk.subarray(0, bytes) : Buffer.concat([rest, chunk.subarray(0, bytes)]);
      let start = 0;
      for (let end = rest.indexOf(LINE_BREAK); end >= 0; end = rest.indexOf(LINE_BREAK, start)) {
        const line = rest.subarray(start, end);
        const id = idOfLine(line);
        if (id === undefined)
          return { index, offset: offset + start, reason: 'it does not start as a record does' };
        start = end + 1;
        yield { id, index, end: offset + start, line };
        index += 1;
      }
      offset += start;
      rest = rest.subarray(start);
      if (rest.length > LONGEST_LINE) return { index, offset, reason: 'it is longer than a record may be' };
    }
    return rest.length === 0 ? undefined : { offset, bytes: rest.length };
  } finally {
    closeSync(descriptor);
  }
}

/**
 * Finds a record in a segment whose ids rise, by bisection: no index is needed, and a live segment can be searched.
 * @returns its line without the line break
 * @throws the error of the system
 */
export function findInSegment(path: string, id: string): Buffer | undefined {
  const descriptor = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW);
  try {
    let low = 0;
    let high = fstatSync(descriptor).size;
    while (low < high) {
      const middle = lineAt(descriptor, low, high);
      if (middle === undefined) return undefined;
      const found = idOfLine(middle.line);
      if (found === undefined) return undefined;
      if (found === id) return middle.line;
      if (found < id) low = middle.end;
      else high = middle.start;
    }
    return undefined;
  } finally {
    closeSync(descriptor);
  }
}

const WINDOW_BYTES = 4096;

/**
 * A whole line near the middle of a range that begins with a line: the one that begins last before the middle.
 * @returns undefined when no line ends in the range
 */
function lineAt(
  descriptor: number,
  low: number,
  high: number,
): { start: number; end: number; line: Buffer } | undefined {
  const middle = low + Math.floor((high - low) / 2);
  for (let window = WINDOW_BYTES; ; window *= 4) {
    const from = Math.max(low, middle - window);
    const to = Math.min(high, middle + window);
    const text = readAt(descriptor, from, to - from);
    const before = middle - from === 0 ? -1 : text.lastIndexOf(LINE_BREAK, middle - from - 1);
    const startKnown = before >= 0 || from === low;
    const end = text.indexOf(LINE_BREAK, middle - from);
    if (startKnown && end >= 0) {
      const start = before + 1;
      return { start: from + start, end: from + end + 1, line: Buffer.from(text.subarray(start, end)) };
    }
    if (from === low && to === high) {
      // The tail of the range is torn: look at the lines before it.
      if (before < 0) return undefined;
      const previous = before === 0 ? -1 : text.lastIndexOf(LINE_BREAK, before - 1);
      return {
        start: from + previous + 1,
        end: from + before + 1,
        line: Buffer.from(text.subarray(previous + 1, before)),
      };
    }
  }
}
