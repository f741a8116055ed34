import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Counts } from '../../src/promotion/check.ts';
import { katz, newcombe, wilson } from '../../src/promotion/interval.ts';

const counts = ([numerator, denominator]: readonly [number, number]): Counts => ({ numerator, denominator });

describe('the interval of a rate', () => {
  // R. G. Newcombe, Two-sided confidence intervals for the single proportion, Statist. Med. 17 (1998), Table I,
  // method 3: score without continuity correction.
  test.each([
    [[81, 263], 0.2553, 0.3662],
    [[15, 148], 0.0624, 0.1605],
    [[0, 20], 0, 0.1611],
    [[1, 29], 0.0061, 0.1718],
  ] as const)('of %j is that of the paper', (one, low, high) => {
    expect(wilson(counts(one))).toEqual({ method: 'Wilson', low, high });
  });

  test('is none where the counts are no rate', () => {
    expect(wilson(counts([5, 4]))).toBeUndefined();
  });

  test('contains the rate and stays between 0 and 1', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), fc.nat({ max: 1000 }), (denominator, share) => {
        const numerator = Math.floor((denominator * share) / 1000);
        const { low, high } = wilson({ numerator, denominator })!;
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low - 5e-5).toBeLessThanOrEqual(numerator / denominator);
        expect(high + 5e-5).toBeGreaterThanOrEqual(numerator / denominator);
      }),
    );
  });
});

describe('the interval of a difference', () => {
  // R. G. Newcombe, Interval estimation for the difference between independent proportions, Statist. Med. 17
  // (1998), Table II, method 10: hybrid score.
  test.each([
    [[56, 70], [48, 80], 0.0524, 0.3339],
    [[9, 10], [3, 10], 0.1705, 0.809],
    [[6, 7], [2, 7], 0.0582, 0.8062],
    [[5, 56], [0, 29], -0.0381, 0.1926],
    [[0, 10], [0, 20], -0.1611, 0.2775],
    [[0, 10], [0, 10], -0.2775, 0.2775],
    [[10, 10], [0, 20], 0.6791, 1],
    [[10, 10], [0, 10], 0.6075, 1],
  ] as const)('of %j and %j is that of the paper', (one, other, low, high) => {
    expect(newcombe(counts(one), counts(other))).toEqual({ method: 'Newcombe', low, high });
  });
});

describe('the interval of a ratio', () => {
  // A. Agresti, An Introduction to Categorical Data Analysis, section 2.2.2: heart attacks under placebo and
  // aspirin, 189 of 11,034 and 104 of 11,037; the relative risk is 1.82, its interval from 1.43 to 2.30 or 2.31.
  test('is that of the textbook', () => {
    const { method, low, high } = katz(counts([189, 11034]), counts([104, 11037]))!;
    expect([method, low.toFixed(2)]).toEqual(['Katz', '1.43']);
    expect(high).toBeGreaterThan(2.3);
    expect(high).toBeLessThan(2.31);
  });

  test('is none where one of the rates is 0', () => {
    expect(katz(counts([0, 10]), counts([5, 10]))).toBeUndefined();
    expect(katz(counts([5, 10]), counts([0, 10]))).toBeUndefined();
  });
});
