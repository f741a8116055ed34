import Big from 'big.js';

/**
 * An exact decimal number, kept with the text it was written in. Thresholds and KPI values are compared as
 * what a person wrote, never as binary floating point: 0.1 + 0.2 style drift must not decide a promotion.
 */
export interface Decimal {
  /** As written, for display. */
  readonly text: string;
  /** Made when it is first asked for: of many figures few are ever reckoned with. */
  readonly value: Big;
  /** The double that is nearest, never infinite; undefined where that is not certain. */
  readonly nearest?: number | undefined;
}

const decimalNumber = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,4})?$/;

/**
 * Reads a decimal number as YAML 1.2 core and JSON write it.
 * @returns undefined for hexadecimal, octal, infinities, NaN, or anything beyond the range of a double
 */
export function parseDecimal(text: string): Decimal | undefined {
  if (!decimalNumber.test(text)) return undefined;
  const nearest = Number(text);
  return Number.isFinite(nearest) ? new WrittenDecimal(text, nearest) : undefined;
}

/** ECMA-262 lets a number of more significant digits be read as another than the nearest double. */
export const MOST_DIGITS = 20;

class WrittenDecimal implements Decimal {
  readonly text: string;
  readonly nearest: number | undefined;
  #value: Big | undefined;

  constructor(text: string, nearest: number) {
    this.text = text;
    this.nearest = text.length <= MOST_DIGITS ? nearest : undefined;
  }

  get value(): Big {
    this.#value ??= new Big(
      this.text
        .replace(/^\+/, '')
        .replace(/^(-?)\./, '$10.')
        .replace(/\.(?=$|[eE])/, ''),
    );
    return this.#value;
  }
}

/**
 * Negative when a < b, zero when they are the same number (0.80 and 0.8 are), positive when a > b. Rounding to the
 * nearest double keeps the order of two numbers or makes them equal; so doubles that differ tell it, and only where
 * they are equal the digits must be reckoned with.
 */
export function compareDecimals(a: Decimal, b: Decimal): number {
  const [left, right] = [a.nearest, b.nearest];
  if (left === undefined || right === undefined || left === right) return a.value.cmp(b.value);
  return left < right ? -1 : 1;
}

/**
 * Compares the fraction numerator/denominator with a decimal exactly, by cross-multiplication, so that
 * 0.79988 is below 0.80 and 36/45 is not.
 * @param denominator a positive integer
 */
export function compareRatio(numerator: number, denominator: number, b: Decimal): number {
  return new Big(numerator).cmp(b.value.times(denominator));
}

/** The four comparisons that a constraint or decision rule may use. */
export type Operator = '<=' | '<' | '>=' | '>';

/** Whether a comparison's sign (negative, zero, positive) satisfies the operator. */
export function satisfies(sign: number, operator: Operator): boolean {
  switch (operator) {
    case '<=':
      return sign <= 0;
    case '<':
      return sign < 0;
    case '>=':
      return sign >= 0;
    case '>':
      return sign > 0;
  }
}
