import type { Group, NameAt } from './distinct-slices.ts';
import { EXACT_DIGITS, powersOfTen, sameBytes, type PlainText } from './plain-text.ts';

/** What each row has of its own, where rows are laid out alike; END stands for the end of a row. */
export const [END, VALUE, SAMPLES, SLICE] = [0, 1, 2, 3] as const;
export type Own = typeof VALUE | typeof SAMPLES | typeof SLICE;

/** A number of so few digits is far from an infinity. */
const FEW_DIGITS = 40;
const [QUOTE, MINUS, POINT, ZERO, NINE] = [0x22, 0x2d, 0x2e, 0x30, 0x39];
const [SPACE, BACKSLASH, TILDE] = [0x20, 0x5c, 0x7e];

/** The columns that rows are read into; each has room for as many. */
export interface Columns {
  /** Where the text of a value stands. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly nearest: Float64Array;
  readonly samples: Float64Array;
  readonly sliceStarts: Int32Array;
  readonly sliceEnds: Int32Array;
}

/**
 * Reads the rows that follow one as long as they are laid out as it is, byte for byte, but for their values, samples
 * and slices. It stops before the first one that is not, or has anything that is not plain, which is then for others
 * to read. One function with a plain loop, because Node runs it before it is compiled, and compiles it while it runs.
 * @param text behind the row
 * @param layout for each value of a row's own the start and end of what stands before it, from the end of the row before
 *   on, and which one it is
 * @param from the number of the first row
 * @param group of the rows; its slices are the first so many of their segment
 * @returns the number of the row behind the last one that was read
 */
export function readAlike(
  text: PlainText,
  layout: Int32Array,
  { starts, ends, nearest, samples, sliceStarts, sliceEnds }: Columns,
  from: number,
  { rows: before, extremes, order: { list, names } }: Group,
): number {
  const { bytes, view } = text;
  const room = starts.length;
  let position = before.length;
  let row = from;
  rows: for (; row < room; row++) {
    let { at } = text;
    let found: NameAt | undefined;
    samples[row] = -1;
    for (let part = 0; ; part += 3) {
      const common = layout[part]!;
      const behind = layout[part + 1]!;
      if (!sameBytes(bytes, view, common, behind, at)) break rows;
      at += behind - common;
      const own = layout[part + 2]!;
      if (own === END) break;
      if (own === SLICE && position < list.length) {
        const { start, end } = list[position]!;
        if (!sameBytes(bytes, view, start, end, at)) break rows;
        sliceStarts[row] = start;
        sliceEnds[row] = end;
        at += end - start;
        continue;
      }
      const start = at;
      if (own === SLICE) {
        if (bytes[at] !== QUOTE) break rows;
        at = endOfName(bytes, at + 1);
        if (bytes[at] !== QUOTE || at === start + 1) break rows;
        if (bytes[start + 1] === SPACE || bytes[at - 1] === SPACE) break rows;
        const name = text.knownBetween(start + 1, at++);
        if (names.has(name)) break rows;
        found = { name, start, end: at };
        sliceStarts[row] = start;
        sliceEnds[row] = at;
        continue;
      }
      if (bytes[at] === MINUS && own === VALUE) at++;
      const firstDigit = at;
      at = bytes[at] === ZERO ? at + 1 : endOfDigits(bytes, at);
      if (at === firstDigit) break rows;
      let whole = numberOf(bytes, firstDigit, at, 0);
      if (own === SAMPLES) {
        if (whole === 0 || at - start > EXACT_DIGITS) break rows;
        samples[row] = whole;
        continue;
      }
      let digits = at - start;
      let fraction = 0;
      if (bytes[at] === POINT) {
        const point = at;
        at = endOfDigits(bytes, at + 1);
        fraction = at - point - 1;
        if (fraction === 0) break rows;
        digits += fraction;
        whole = numberOf(bytes, point + 1, at, whole);
      }
      if (digits > FEW_DIGITS) break rows;
      const value = digits > EXACT_DIGITS ? Number.NaN : whole / powersOfTen[fraction]!;
      nearest[row] = firstDigit > start ? -value : value;
      starts[row] = start;
      ends[row] = at;
    }
    if (found !== undefined) {
      names.add(found.name);
      list.push(found);
    }
    extremes.add(row, nearest[row]!, samples[row]!);
    text.at = at;
    position++;
  }
  return row;
}

function endOfDigits(bytes: Uint8Array, from: number): number {
  let at = from;
  for (; at < bytes.length; at++) {
    const byte = bytes[at]!;
    if (byte < ZERO || byte > NINE) break;
  }
  return at;
}

/** With the number that the digits before them make. */
function numberOf(bytes: Uint8Array, start: number, end: number, before: number): number {
  let value = before;
  for (let at = start; at < end; at++) value = value * 10 + bytes[at]! - ZERO;
  return value;
}

/** Of printable ASCII characters without a quote and without an escape. */
function endOfName(bytes: Uint8Array, from: number): number {
  let at = from;
  for (; at < bytes.length; at++) {
    const byte = bytes[at]!;
    if (byte < SPACE || byte > TILDE || byte === QUOTE || byte === BACKSLASH) break;
  }
  return at;
}
