import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Operator } from '../../src/decimal/decimal.ts';
import { check, decimal, row } from './constraint-builders.ts';

describe('a comparison is exact', () => {
  const operator = fc.constantFrom<Operator>('<=', '<', '>=', '>');
  /** digits / 10^scale, as text and as the fraction itself. */
  const fraction = fc
    .record({
      digits: fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }),
      scale: fc.integer({ min: 0, max: 20 }),
    })
    .map(({ digits, scale }) => ({ text: `${digits}e-${scale}`, digits, unit: 10n ** BigInt(scale) }));
  const holds: Record<Operator, (left: bigint, right: bigint) => boolean> = {
    '<=': (left, right) => left <= right,
    '<': (left, right) => left < right,
    '>=': (left, right) => left >= right,
    '>': (left, right) => left > right,
  };

  test('between two decimals, however close', () => {
    const near = fc.tuple(fraction, fc.bigInt({ min: -1n, max: 1n })).map(([one, step]) => ({
      one,
      other: {
        ...one,
        digits: one.digits + step,
        text: `${one.digits + step}e-${String(one.unit).length - 1}`,
      },
    }));
    const any = fc.record({ one: fraction, other: fraction });
    fc.assert(
      fc.property(fc.oneof(near, any), operator, ({ one, other }, comparison) => {
        const { status } = check(
          { operator: comparison, threshold: decimal(other.text) },
          row({ value: decimal(one.text) }),
        );
        const expected = holds[comparison](one.digits * other.unit, other.digits * one.unit);
        expect(status).toBe(expected ? 'pass' : 'fail');
      }),
    );
  });

  test('between counts and a decimal, whatever value is printed beside them', () => {
    const count = fc.maxSafeNat();
    fc.assert(
      fc.property(
        count,
        count,
        fraction,
        fraction,
        operator,
        (numerator, below, limit, printed, comparison) => {
          const denominator = Math.max(1, below);
          const { status } = check(
            { operator: comparison, threshold: decimal(limit.text) },
            row({ value: decimal(printed.text), counts: { numerator, denominator } }),
          );
          const [left, right] = [BigInt(numerator) * limit.unit, limit.digits * BigInt(denominator)];
          expect(status).toBe(holds[comparison](left, right) ? 'pass' : 'fail');
        },
      ),
    );
  });

  test('at the very ratio that the threshold is', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1_000_000_000 }),
        fc.integer({ min: 0, max: 1000 }),
        (by, thousandths) => {
          const patch = { threshold: decimal(`${thousandths}e-3`) };
          const counts = { numerator: thousandths * by, denominator: 1000 * by };
          const justBelow = { ...counts, denominator: counts.denominator + 1 };
          expect(check(patch, row({ counts })).status).toBe('pass');
          const expected = thousandths === 0 ? 'pass' : 'fail';
          expect(check(patch, row({ counts: justBelow })).status).toBe(expected);
        },
      ),
    );
  });
});
