import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Constraint, Derivation } from '../../src/objective/objective.ts';
import type { Check, KpiRow } from '../../src/promotion/check.ts';
import { check, checkAfter, decimal, row } from './constraint-builders.ts';

/** Counts up to the largest that a report may give. */
const rate = fc
  .tuple(fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([denominator, share]) => ({ numerator: Math.floor(share * denominator), denominator }));
/** Small ones, so that ties, zeros and ratios of round numbers are common. */
const small = fc
  .integer({ min: 1, max: 12 })
  .chain((denominator) =>
    fc.integer({ min: 0, max: denominator }).map((numerator) => ({ numerator, denominator })),
  );
const rates = fc.array(fc.oneof(rate, small), { minLength: 2, maxLength: 5 });
const reference = fc.constantFrom('highest', 's0');
const hundredths = fc.oneof(fc.integer({ min: 0, max: 120 }), fc.integer({ min: 0, max: 40 }));

const rowsOf = (counted: readonly { numerator: number; denominator: number }[]): KpiRow[] =>
  counted.map((counts, index) =>
    row({ metric: 'approvals', counts, value: decimal('0'), segment: 'g', slice: `s${index}` }),
  );

const held = (derive: Derivation, limit: number, rows: readonly KpiRow[]): Check =>
  check(
    {
      derive,
      appliesTo: ['g'],
      operator: derive.kind === 'gap' ? 'abs <=' : '>=',
      threshold: decimal(`${limit}e-2`),
    },
    ...rows,
  );

/** The same decision in rational arithmetic on whole numbers of any size. */
function expected({ kind, reference: name }: Derivation, limit: number, rows: readonly KpiRow[]): boolean {
  const fractions = rows.map(({ counts, slice }) => ({
    slice,
    n: BigInt(counts!.numerator),
    d: BigInt(counts!.denominator),
  }));
  const against =
    name === 'highest'
      ? fractions.reduce((best, one) => (one.n * best.d > best.n * one.d ? one : best))
      : fractions.find(({ slice }) => slice === name)!;
  if (kind === 'impact_ratio' && against.n === 0n) return false;
  return fractions.every(({ n, d }) => {
    if (kind === 'impact_ratio') return n * against.d * 100n >= BigInt(limit) * d * against.n;
    const gap = n * against.d - against.n * d;
    return (gap < 0n ? -gap : gap) * 100n <= BigInt(limit) * d * against.d;
  });
}

describe('a figure between groups', () => {
  test.each(['impact_ratio', 'gap'] as const)('%s is decided as rational arithmetic decides', (kind) => {
    let passed = 0;
    fc.assert(
      fc.property(rates, reference, hundredths, (counted, name, limit) => {
        const derive = { kind, of: 'approvals', reference: name };
        const rows = rowsOf(counted);
        const pass = held(derive, limit, rows).status === 'pass';
        passed += Number(pass);
        expect(pass).toBe(expected(derive, limit, rows));
      }),
      { numRuns: 1000 },
    );
    expect(passed).toBeGreaterThan(50);
    expect(passed).toBeLessThan(950);
  });

  test('a favourable decision more for a group never turns its own pass into a fail', () => {
    fc.assert(
      fc.property(rates, reference, hundredths, fc.nat(), (counted, name, limit, pick) => {
        const derive: Derivation = { kind: 'impact_ratio', of: 'approvals', reference: name };
        const index = pick % counted.length;
        // A named reference is what the others are compared with; its own ratio stays 1.
        const group = counted[index]!;
        fc.pre(group.numerator < group.denominator);
        const more = counted.with(index, { ...group, numerator: group.numerator + 1 });
        const ofGroup = (one: Check) => one.slices?.find(({ slice }) => slice === `g=s${index}`)?.status;
        const before = ofGroup(held(derive, limit, rowsOf(counted)));
        const after = ofGroup(held(derive, limit, rowsOf(more)));
        fc.pre(before === 'pass');
        expect(after).toBe('pass');
      }),
    );
  });

  test('the order of the rows decides nothing', () => {
    fc.assert(
      fc.property(rates, hundredths, (counted, limit) => {
        const derive: Derivation = { kind: 'impact_ratio', of: 'approvals', reference: 'highest' };
        const rows = rowsOf(counted);
        expect(held(derive, limit, rows.toReversed()).status).toBe(held(derive, limit, rows).status);
      }),
    );
  });

  test('taking a row away, or what it says, never turns a fail into a pass', () => {
    const changes: Record<string, (one: KpiRow) => KpiRow[]> = {
      drop: () => [],
      rename: (one) => [{ ...one, metric: 'approval' }],
      'leave out the counts': (one) => [{ ...one, counts: undefined }],
      'leave out the slice': (one) => [{ ...one, segment: undefined, slice: undefined }],
      'rename the slice': (one) => [{ ...one, slice: 'other' }],
      'count more than there are': ({ counts, ...one }) => [
        { ...one, counts: { numerator: counts!.denominator + 2, denominator: counts!.denominator } },
      ],
    };
    let tried = 0;
    fc.assert(
      fc.property(
        rates,
        hundredths,
        fc.constantFrom(...Object.keys(changes)),
        fc.nat(),
        (counted, limit, kind, pick) => {
          const rows = rowsOf(counted);
          const patch: Partial<Constraint> = {
            derive: { kind: 'impact_ratio', of: 'approvals', reference: 's0' },
            appliesTo: ['g'],
            threshold: decimal(`${limit}e-2`),
          };
          const before = [
            { file: 'before', slicesOf: new Map([['g', new Set(rows.map(({ slice }) => slice!))]]) },
          ];
          fc.pre(checkAfter(before, patch, ...rows).status === 'fail');
          tried += 1;
          const changed = rows.flatMap((one, index) =>
            index === pick % rows.length ? changes[kind]!(one) : [one],
          );
          expect(checkAfter(before, patch, ...changed).status).toBe('fail');
        },
      ),
      { numRuns: 500 },
    );
    expect(tried).toBeGreaterThan(100);
  });
});
