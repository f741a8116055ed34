import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseDecimal, type Decimal } from '../../src/decimal/decimal.ts';
import { isPrintOf } from '../../src/promotion/counts.ts';

function decimal(text: string): Decimal {
  const value = parseDecimal(text);
  if (value === undefined) throw new Error(`not a decimal: ${text}`);
  return value;
}

describe('a printed value', () => {
  test.each([
    ['0.8', 36, 45, 'exact'],
    ['0.80', 36, 45, 'exact, with a zero to spare'],
    ['0.80', 79988, 100000, 'rounded up'],
    ['0.79', 79988, 100000, 'cut off'],
    ['0.7878', 502086, 637320, 'rounded'],
    ['0.12', 1, 8, 'a tie rounded down'],
    ['0.13', 1, 8, 'a tie rounded up'],
    ['1', 2041, 2041, 'whole'],
    ['0', 0, 5, 'nothing'],
    ['0.6666666666666666', 2, 3, 'a double printed in full'],
    ['0.8052696633715858', 522496, 648846, 'a double of a ratio of ratios'],
    ['1e-7', 1, 10000000, 'in scientific notation'],
    ['1.5E+1', 15, 1, 'in scientific notation with a sign'],
  ])('%s is a print of %d/%d: %s', (text, numerator, denominator) => {
    expect(isPrintOf(decimal(text), { numerator, denominator })).toBe(true);
  });

  test.each([
    ['0.81', 36, 45],
    ['0.8001', 36, 45],
    ['0.800000000001', 36, 45],
    ['0.81', 79988, 100000],
    ['0.78', 79988, 100000],
    ['-0.8', 36, 45],
    ['80', 36, 45],
    ['0.01', 0, 5],
    ['1.6e1', 15, 1],
    ['2e1', 15, 1],
  ])('%s is no print of %d/%d', (text, numerator, denominator) => {
    expect(isPrintOf(decimal(text), { numerator, denominator })).toBe(false);
  });

  const counts = fc.record({
    numerator: fc.integer({ min: 0, max: 10_000_000 }),
    denominator: fc.integer({ min: 1, max: 10_000_000 }),
  });

  test('may be any rounding or the full print of the double, to any number of digits', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 0, max: 12 }), (pair, digits) => {
        const ratio = pair.numerator / pair.denominator;
        const prints = [ratio.toFixed(digits), String(Number(ratio.toFixed(digits))), String(ratio)];
        expect(prints.filter((print) => !isPrintOf(decimal(print), pair))).toEqual([]);
      }),
    );
  });

  test('is refused a unit and more of its last digit away', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 1, max: 6 }), fc.boolean(), (pair, digits, above) => {
        const scale = 10n ** BigInt(digits + 1);
        const exact = (BigInt(pair.numerator) * scale) / BigInt(pair.denominator);
        // Two units of the last digit that is printed, from the ratio cut off at that digit.
        const printed = exact / 10n + (above ? 2n : -2n);
        fc.pre(printed >= 0n);
        const text = printed.toString().padStart(digits + 1, '0');
        const spelt = `${text.slice(0, -digits)}.${text.slice(-digits)}`;
        expect(isPrintOf(decimal(spelt), pair)).toBe(false);
      }),
    );
  });
});
