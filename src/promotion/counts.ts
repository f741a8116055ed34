import Big from 'big.js';
import { compareDecimals, compareRatio, type Decimal } from '../decimal/decimal.ts';
import type { Counts, Figure } from './check.ts';

/** The relative error of a ratio of two ratios in double precision is below 1 / 2^50: a few roundings of 2^-53. */
const DOUBLE_PRECISION = new Big(2 ** 50);

/**
 * Whether a printed value can be the print of the ratio that its counts give: rounded (either way at a tie) or
 * cut off at the last digit that is printed, after a computation in double precision.
 */
export function isPrintOf(value: Decimal, { numerator, denominator }: Counts): boolean {
  const slack = new Big(numerator);
  const unit = lastPrintedUnit(value.text).times(denominator).times(DOUBLE_PRECISION);
  const excess = value.value.times(denominator).minus(numerator).times(DOUBLE_PRECISION);
  const rounded = excess
    .abs()
    .times(2)
    .lte(unit.plus(slack.times(2)));
  const cutOff = excess.lte(slack) && excess.plus(unit).plus(slack).gt(0);
  return rounded || cutOff;
}

/** The place value of the last digit after the point; 1 for a whole number. */
function lastPrintedUnit(text: string): Big {
  const [, fraction = '', exponent = '0'] = /^[+-]?\d*\.?(\d*)(?:[eE]([+-]?\d+))?$/.exec(text) ?? [];
  return new Big(`1e${Math.min(0, Number(exponent) - fraction.length)}`);
}

/** Whether a figure is below zero, which no ratio of counts is. */
export function isNegative({ value, counts, derived }: Figure): boolean {
  if (derived !== undefined) return derived.exact.numerator.lt(0);
  return counts === undefined && value.value.lt(0);
}

/**
 * Compares the figure that decides, which is the counts' ratio where there are counts, with a threshold.
 * @param absolute compares its distance from zero
 */
export function compareToThreshold(figure: Figure, threshold: Decimal, absolute = false): number {
  const { value, counts, derived } = figure;
  if (!absolute && derived === undefined) {
    return counts === undefined
      ? compareDecimals(value, threshold)
      : compareRatio(counts.numerator, counts.denominator, threshold);
  }
  const { numerator, denominator } = fraction(figure);
  return (absolute ? numerator.abs() : numerator).cmp(threshold.value.times(denominator));
}

/**
 * Orders two figures by what decides, exactly: negative when a's is smaller.
 * @param absolute orders them by their distance from zero
 */
export function compareRows(a: Figure, b: Figure, absolute = false): number {
  if (!absolute && isWritten(a) && isWritten(b)) return compareDecimals(a.value, b.value);
  const [x, y] = [fraction(a), fraction(b)];
  const [left, right] = absolute ? [x.numerator.abs(), y.numerator.abs()] : [x.numerator, y.numerator];
  return left.times(y.denominator).cmp(right.times(x.denominator));
}

/** Whether its value is what decides, as it is written. */
function isWritten({ counts, derived }: Figure): boolean {
  return counts === undefined && derived === undefined;
}

function fraction({ value, counts, derived }: Figure): {
  readonly numerator: Big;
  readonly denominator: Big;
} {
  if (derived !== undefined) return derived.exact;
  return counts === undefined
    ? { numerator: value.value, denominator: new Big(1) }
    : { numerator: new Big(counts.numerator), denominator: new Big(counts.denominator) };
}
