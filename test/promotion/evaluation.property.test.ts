import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Objective } from '../../src/objective/objective.ts';
import type { KpiReport, KpiRow } from '../../src/promotion/check.ts';
import { checkConstraint } from '../../src/promotion/constraint.ts';
import {
  holdsSentence,
  insufficientSentence,
  violatedSentence,
} from '../../src/promotion/constraint-sentence.ts';
import type { BaseReport } from '../../src/promotion/coverage.ts';
import { constraint, decimal, objective, report, row } from './constraint-builders.ts';
import { plainEvaluation } from './plain-evaluation.ts';

const segments = ['g', 'h', 'g*h', 'a', 'a=b'];
const slices = ['x', 'y', 'z', 'x*x', 'x*y', 'y*x', 'b=c', 'c'];
/** Many of them are the same number, so that which of them is shown matters. */
const values = [
  '0.8',
  '0.80',
  '8e-1',
  '0.800',
  '0.7999999999999999999999',
  '0.9',
  '1',
  '-0.8',
  '-1',
  '0',
  '-0',
];

const place = fc.option(
  fc.tuple(fc.constantFrom(...segments), fc.constantFrom(...slices)).map(([segment, slice]) => ({
    segment,
    slice,
  })),
  { nil: { segment: undefined, slice: undefined }, freq: 6 },
);
const counts = fc
  .constantFrom([4, 5], [8, 10], [36, 45], [35, 45], [0, 7], [9, 9], [12, 9])
  .map(([numerator = 0, denominator = 1]) => ({ numerator, denominator }));

const anyRow = fc
  .record({
    metric: fc.constantFrom('rate', 'rate', 'rate', 'other', 'worth'),
    value: fc.constantFrom(...values),
    samples: fc.option(fc.constantFrom(5, 9, 10, 45, 1000), { nil: undefined, freq: 4 }),
    counts: fc.option(counts, { nil: undefined, freq: 1 }),
    place,
    pointer: fc.boolean(),
  })
  .map(({ place: where, value, pointer, ...rest }) => ({
    ...rest,
    ...where,
    value: decimal(value),
    pointer,
  }));

/** No two rows are about one slice: reading a report sees to that. */
const rows = fc
  .uniqueArray(anyRow, {
    selector: ({ metric, segment, slice }) => JSON.stringify([metric, segment, slice]),
    maxLength: 40,
  })
  .map((all) =>
    all.map(({ pointer, ...one }, index): KpiRow =>
      row({ ...one, line: 10 + index, pointer: pointer ? `/kpis/${index}/value` : undefined }),
    ),
  );

/** What is usual in a large report: every metric on the same slices in the same order. */
const even = fc
  .tuple(
    fc.uniqueArray(fc.constantFrom(...slices), { minLength: 1 }),
    fc.array(fc.constantFrom(...values), { minLength: 16, maxLength: 16 }),
    fc.integer({ min: 0, max: 1 }),
  )
  .map(([names, figures, missing]) =>
    ['other', 'rate'].flatMap((metric, which) =>
      names.slice(which * missing).map((slice, index) =>
        row({
          metric,
          segment: 'g',
          slice,
          value: decimal(figures[which * 8 + index] ?? '0'),
          line: 100 * which + index,
        }),
      ),
    ),
  );

const base = fc.array(
  fc.record({
    file: fc.constantFrom('kpis/m/1.json', 'kpis/m/2.json'),
    slicesOf: fc.option(
      fc
        .tuple(fc.subarray(['g', 'h', 'g*h']), fc.uniqueArray(fc.constantFrom(...slices, 'w')))
        .map(([names, had]) => new Map(names.map((name) => [name, new Set(had)]))),
      { nil: undefined, freq: 5 },
    ),
  }),
  { maxLength: 2 },
);

const anyConstraint = fc
  .record({
    metric: fc.constantFrom('rate', 'rate', 'absent'),
    operator: fc.constantFrom('<=' as const, '<' as const, '>=' as const, '>' as const, 'abs <=' as const),
    threshold: fc.constantFrom('0.8', '0.80', '0.5', '-2', '1'),
    unit: fc.constantFrom('ratio', undefined),
    appliesTo: fc.subarray(['a', 'a=b', 'all', 'g', 'g*h', 'h'], { minLength: 1 }),
    minSamples: fc.constantFrom(undefined, undefined, 10),
    onViolation: fc.constantFrom('block' as const, 'warn' as const),
    derive: fc.constantFrom(
      undefined,
      undefined,
      undefined,
      { kind: 'impact_ratio' as const, of: 'rate', reference: 'highest' },
      { kind: 'gap' as const, of: 'rate', reference: 'x' },
    ),
  })
  .map(({ threshold, derive, metric, ...rest }) =>
    constraint({ ...rest, threshold: decimal(threshold), derive, metric: derive ? 'worth' : metric }),
  );

const declared: Objective = {
  ...objective,
  segments: ['g', 'h', 'a', 'a=b'].map((name) => ({ name }) as Objective['segments'][number]),
};

/** What is said of a constraint, and what is to be said. */
function said(
  one: ReturnType<typeof constraint>,
  all: readonly KpiRow[],
  before: readonly BaseReport[],
): { readonly actual: object; readonly expected: object } {
  const kpis: KpiReport = { ...report, rows: all };
  const { status, slices: listed, message, line } = checkConstraint(one, kpis, declared, before);
  const plain = plainEvaluation(one, kpis, declared, before);
  const [held, violated, insufficient] = [
    plain.sorted.pass,
    plain.sorted.fail,
    plain.sorted.insufficient,
  ].map((figures) => (figures[0] === undefined ? undefined : { worst: figures[0], count: figures.length }));
  const shown = plain.status === 'pass' ? held : (violated ?? insufficient);
  const isHeld = plain.status === 'pass' && held !== undefined;
  const start = isHeld
    ? holdsSentence(one, held)
    : violated === undefined
      ? ''
      : violatedSentence(one, violated);
  const end = insufficient === undefined ? '' : insufficientSentence(one, insufficient);
  return {
    actual: {
      status,
      slices: JSON.stringify(listed),
      line,
      start: isHeld ? message : message.slice(0, start.length),
      end: end === '' ? '' : message.slice(-end.length),
    },
    expected: {
      status: plain.status,
      slices: JSON.stringify(plain.slices),
      line: shown?.worst.line ?? one.at.line,
      start,
      end,
    },
  };
}

describe('the check of a constraint', () => {
  test('says what an evaluation says that sorts and looks up everything, to the letter', () => {
    fc.assert(
      fc.property(anyConstraint, rows, base, (one, all, before) => {
        const { actual, expected } = said(one, all, before);
        expect(actual).toEqual(expected);
      }),
      { numRuns: 3_000 },
    );
  });

  test('also where every metric has the same slices', () => {
    fc.assert(
      fc.property(anyConstraint, even, base, (one, all, before) => {
        const onSegment = { ...one, derive: undefined, metric: 'rate', appliesTo: ['g'] };
        const { actual, expected } = said(onSegment, all, before);
        expect(actual).toEqual(expected);
      }),
      { numRuns: 1_000 },
    );
  });

  test('takes no row that is there twice for another slice', () => {
    const names = ['x', 'y'].map((slice) => row({ metric: 'other', segment: 'g', slice }));
    const twice = [1, 2].map(() => row({ segment: 'g', slice: 'x' }));
    const { actual, expected } = said(constraint({ appliesTo: ['g'] }), [...names, ...twice], []);
    expect(actual).toEqual(expected);
    expect(expected).toMatchObject({ status: 'fail' });
  });

  test('which holds, breaks and lacks often enough for this to mean something', () => {
    const found = fc
      .sample(fc.tuple(anyConstraint, even), { numRuns: 300, seed: 1 })
      .map(([one, all]) =>
        checkConstraint(
          { ...one, derive: undefined, metric: 'rate', appliesTo: ['g'] },
          { ...report, rows: all },
          declared,
        ),
      );
    for (const status of ['pass', 'fail', 'missing', 'insufficient'])
      expect(found.some(({ slices: all }) => all?.some((one) => one.status === status))).toBe(true);
    expect(found.filter(({ status }) => status === 'pass').length).toBeGreaterThan(10);
  });
});
