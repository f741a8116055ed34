import { parseDecimal } from '../decimal/decimal.ts';

/** Thrown, once a text, where the reading is given up; it carries nothing. */
export const notPlain = new Error('not plainly written');

const [TAB, NEWLINE, RETURN, SPACE] = [0x09, 0x0a, 0x0d, 0x20];
const [QUOTE, PLUS, MINUS, POINT, ZERO, NINE] = [0x22, 0x2b, 0x2d, 0x2e, 0x30, 0x39];
const LOWER_E = 0x65;

/** Whole numbers of so many digits are all exact in a double, and so is the power of ten that shifts their point. */
export const EXACT_DIGITS = 15;
export const powersOfTen: readonly number[] = Array.from(
  { length: EXACT_DIGITS + 1 },
  (_, digits) => 10 ** digits,
);

/** What may stand for an infinity is for others to look at. */
const FAR_OUT = 1e300;

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Whether the bytes from one place to before another one stand at a third place too. */
export function sameBytes(
  bytes: Uint8Array,
  view: DataView,
  start: number,
  end: number,
  at: number,
): boolean {
  if (at + end - start > bytes.length) return false;
  let [index, other] = [start, at];
  for (; index + 4 <= end; index += 4, other += 4)
    if (view.getInt32(index) !== view.getInt32(other)) return false;
  for (; index < end; index++, other++) if (bytes[index] !== bytes[other]) return false;
  return true;
}

/**
 * Reads the bytes of a JSON text from one value to the next, as it is nearly always written; no text is made of what
 * nobody asks for. Each method throws `notPlain` where something else stands there.
 */
export class PlainText {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  readonly #buffer: Buffer;
  at = 0;
  line = 1;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  isAtEnd(): boolean {
    return this.at === this.bytes.length;
  }

  /** Whether the bytes from one place to before another one stand here too; they are then behind. */
  repeats(start: number, end: number): boolean {
    if (!sameBytes(this.bytes, this.view, start, end, this.at)) return false;
    this.at += end - start;
    return true;
  }

  expect(character: number): void {
    if (this.bytes[this.at] !== character) throw notPlain;
    this.at++;
  }

  /** Whether another item follows; else the bracket closes. */
  separated(close: number): boolean {
    const found = this.bytes[this.at++];
    if (found === 0x2c) return true;
    if (found !== close) throw notPlain;
    return false;
  }

  space(): void {
    for (;;) {
      const byte = this.bytes[this.at];
      if (byte === NEWLINE) this.line++;
      else if (byte === RETURN) {
        // Alone it ends a line for some readers only.
        if (this.bytes[this.at + 1] !== NEWLINE) throw notPlain;
      } else if (byte !== SPACE && byte !== TAB) return;
      this.at++;
    }
  }

  /** A text without escapes; what else it may not have, its form says. */
  string(): string {
    this.expect(QUOTE);
    const start = this.at;
    const end = this.bytes.indexOf(QUOTE, start);
    if (end === -1) throw notPlain;
    const value = this.textBetween(start, end);
    if (value.includes('\\')) throw notPlain;
    this.at = end + 1;
    return value;
  }

  textBetween(start: number, end: number): string {
    try {
      return decoder.decode(this.bytes.subarray(start, end));
    } catch {
      throw notPlain;
    }
  }

  /** What was read before, or is ASCII; much faster, because nothing is checked. */
  knownBetween(start: number, end: number): string {
    return this.#buffer.toString('utf8', start, end);
  }

  /** @returns the double that is nearest to the number; NaN for one of many digits, or with an exponent */
  decimal(): number {
    const { bytes, at: start } = this;
    const isNegative = bytes[start] === MINUS;
    if (isNegative) this.at++;
    let value = this.#whole();
    let digits = this.at - start;
    let fraction = 0;
    if (bytes[this.at] === POINT) {
      this.at++;
      const first = this.at;
      value = this.#digits(value);
      fraction = this.at - first;
      digits += fraction;
    }
    if (digits > EXACT_DIGITS || ((bytes[this.at] ?? 0) | SPACE) === LOWER_E) return this.#longDecimal(start);
    const nearest = value / powersOfTen[fraction]!;
    return isNegative ? -nearest : nearest;
  }

  #longDecimal(start: number): number {
    if (((this.bytes[this.at] ?? 0) | SPACE) === LOWER_E) {
      this.at++;
      const sign = this.bytes[this.at];
      if (sign === MINUS || sign === PLUS) this.at++;
      this.#digits(0);
    }
    const text = this.textBetween(start, this.at);
    if (parseDecimal(text) === undefined || !(Math.abs(Number(text)) < FAR_OUT)) throw notPlain;
    return Number.NaN;
  }

  /** A whole number as it is mostly written: digits alone. */
  count(): number {
    const start = this.at;
    const value = this.#whole();
    if (this.at - start > EXACT_DIGITS) throw notPlain;
    return value;
  }

  /** Exact up to EXACT_DIGITS. */
  #whole(): number {
    if (this.bytes[this.at] !== ZERO) return this.#digits(0);
    this.at++;
    return 0;
  }

  /** At least one, behind those of a number. */
  #digits(before: number): number {
    const { bytes, at: start } = this;
    let [value, at] = [before, start];
    for (;;) {
      const byte = bytes[at];
      if (byte === undefined || byte < ZERO || byte > NINE) break;
      value = value * 10 + byte - ZERO;
      at++;
    }
    if (at === start) throw notPlain;
    this.at = at;
    return value;
  }
}
