import type { Counts, Interval } from './check.ts';

/** The 97.5th percentile of the standard normal distribution, for two-sided intervals of 95 %. */
const Z = 1.959963984540054;
const DIGITS = 4;

/**
 * The score interval of a single proportion (E. B. Wilson, J. Am. Stat. Assoc. 22, 1927), which does not leave
 * the range from 0 to 1 and does not shrink to nothing at its ends.
 * @returns undefined where the counts are no proportion
 */
export function wilson(counts: Counts): Interval | undefined {
  const ends = wilsonEnds(counts);
  return ends === undefined ? undefined : rounded('Wilson', ends.low, ends.high);
}

/**
 * The interval of the difference between two independent proportions that joins both score intervals
 * (R. G. Newcombe, Statist. Med. 17, 1998, 873-890: method 10).
 */
export function newcombe(counts: Counts, reference: Counts): Interval | undefined {
  const [one, two] = [wilsonEnds(counts), wilsonEnds(reference)];
  if (one === undefined || two === undefined) return undefined;
  const difference = one.rate - two.rate;
  const below = Math.hypot(one.rate - one.low, two.high - two.rate);
  const above = Math.hypot(one.high - one.rate, two.rate - two.low);
  return rounded('Newcombe', difference - below, difference + above);
}

/**
 * The interval of the ratio of two independent proportions, symmetric on the scale of logarithms
 * (D. Katz et al., Biometrics 34, 1978, 469-474).
 * @returns undefined where one of the proportions is 0, whose logarithm there is none
 */
export function katz(counts: Counts, reference: Counts): Interval | undefined {
  const [one, two] = [wilsonEnds(counts), wilsonEnds(reference)];
  if (one === undefined || two === undefined || one.rate === 0 || two.rate === 0) return undefined;
  const variance =
    1 / counts.numerator - 1 / counts.denominator + 1 / reference.numerator - 1 / reference.denominator;
  const factor = Math.exp(Z * Math.sqrt(variance));
  const ratio = one.rate / two.rate;
  return rounded('Katz', ratio / factor, ratio * factor);
}

function wilsonEnds({ numerator, denominator }: Counts):
  | {
      readonly rate: number;
      readonly low: number;
      readonly high: number;
    }
  | undefined {
  if (numerator > denominator) return undefined;
  const rate = numerator / denominator;
  const spread = (Z * Z) / denominator;
  const centre = (rate + spread / 2) / (1 + spread);
  const half = (Z * Math.sqrt((rate * (1 - rate)) / denominator + spread / denominator / 4)) / (1 + spread);
  // At its ends the interval begins or stops exactly there; rounding errors would say a hair beside it.
  return {
    rate,
    low: numerator === 0 ? 0 : centre - half,
    high: numerator === denominator ? 1 : centre + half,
  };
}

function rounded(method: Interval['method'], low: number, high: number): Interval {
  const round = (value: number): number => Number(value.toFixed(DIGITS)) + 0;
  return { method, low: round(low), high: round(high) };
}
