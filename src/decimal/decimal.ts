import Big from 'big.js';

/**
 * An exact decimal number, kept with the text it was written in. Thresholds and KPI values are compared as
 * what a person wrote, never as binary floating point: 0.1 + 0.2 style drift must not decide a promotion.
 */
export interface Decimal {
  /** As written, for display. */
  readonly text: string;
  readonly value: Big;
}

const decimalNumber = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,4})?$/;

/**
 * Reads a decimal number as YAML 1.2 core and JSON write it.
 * @returns undefined for hexadecimal, octal, infinities, NaN, or anything beyond the range of a double
 */
export function parseDecimal(text: string): Decimal | undefined {
  if (!decimalNumber.test(text) || !Number.isFinite(Number(text))) return undefined;
  const plain = text
    .replace(/^\+/, '')
    .replace(/^(-?)\./, '$10.')
    .replace(/\.(?=$|[eE])/, '');
  return { text, value: new Big(plain) };
}

/** Negative when a < b, zero when they are the same number (0.80 and 0.8 are), positive when a > b. */
export function compareDecimals(a: Decimal, b: Decimal): number {
  return a.value.cmp(b.value);
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
