import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseDecimal, type Decimal } from '../../src/decimal/decimal.ts';
import type { Constraint, Objective } from '../../src/objective/objective.ts';
import type { KpiReport, KpiRow } from '../../src/promotion/check.ts';
import { evaluatePromotion } from '../../src/promotion/gate.ts';
import { casesFile, inputOf, type Data } from './scenario.ts';

const credit = inputOf(casesFile('base-credit') as Data);
const objective = credit.objective?.value as Objective;
const report = credit.report as NonNullable<typeof credit.report>;

const metrics = ['accuracy', 'gap', 'rate'];
const tenth = (tenths: number) => parseDecimal(`${tenths}e-1`) as Decimal;

/** Where a figure is reported: overall, or one of five slices of two segments. */
const places = [undefined, 'g=a', 'g=b', 'g=c', 'h=a', 'h=b'].map((place) => {
  const [segment, slice] = place?.split('=') ?? [];
  return { segment, slice };
});

const row: fc.Arbitrary<KpiRow> = fc
  .record({
    metric: fc.constantFrom(...metrics),
    place: fc.constantFrom(...places),
    tenths: fc.integer({ min: 4, max: 10 }),
    samples: fc.option(fc.integer({ min: 1, max: 20 }), { nil: undefined }),
    counted: fc.boolean(),
  })
  .map(({ metric, place, tenths, samples, counted }) => ({
    metric,
    ...place,
    value: tenth(tenths),
    samples,
    counts: counted ? { numerator: tenths, denominator: 10 } : undefined,
    line: 1,
  }));

const rows = fc.uniqueArray(row, {
  selector: ({ metric, segment, slice }) => `${metric} ${segment}=${slice}`,
  minLength: 1,
  maxLength: 18,
});

const constraint: fc.Arbitrary<Constraint> = fc.record({
  name: fc.constantFrom('first', 'second', 'gap'),
  metric: fc.constantFrom(...metrics),
  operator: fc.constantFrom('<=', '<', '>=', '>'),
  threshold: fc.integer({ min: 4, max: 10 }).map(tenth),
  unit: fc.constant(undefined),
  appliesTo: fc.subarray(['all', 'g', 'h'], { minLength: 1 }),
  minSamples: fc.option(fc.integer({ min: 1, max: 10 }), { nil: undefined }),
  onViolation: fc.constantFrom('block', 'warn'),
  at: fc.constant({ line: 1, column: 1 }),
});

const constraints = fc.array(constraint, { minLength: 1, maxLength: 3 });

function verdictOn(held: readonly Constraint[], reported: readonly KpiRow[]): string {
  const value: KpiReport = { ...(report.value as KpiReport), rows: reported };
  return evaluatePromotion({
    ...credit,
    // What the tier asks of the report beside the constraints is another check's.
    objective: { value: { ...objective, constraints: held, kpis: [] }, findings: [] },
    report: { ...report, value },
  }).verdict;
}

/** Whether a report that says less is let through where the one that says more was not. */
const opens = (held: readonly Constraint[], more: readonly KpiRow[], less: readonly KpiRow[]): boolean =>
  verdictOn(held, less) === 'allow' && verdictOn(held, more) !== 'allow';

/**
 * Whether each constraint's metric has every slice that any metric has. A slice that only another metric tells of is
 * missed, and without that other row nobody can miss it.
 */
const covers = (held: readonly Constraint[], reported: readonly KpiRow[]): boolean =>
  held.every(({ metric, appliesTo }) =>
    reported
      .filter(({ segment }) => segment !== undefined && appliesTo.includes(segment))
      .every(({ segment, slice }) =>
        reported.some((row) => row.metric === metric && row.segment === segment && row.slice === slice),
      ),
  );

describe('what hides evidence never turns a denial into an allow', () => {
  test('the generated reports are allowed often and denied often, so that the rest means something', () => {
    const verdicts = fc
      .sample(fc.tuple(constraints, rows), { numRuns: 400, seed: 1 })
      .map(([held, reported]) => verdictOn(held, reported));
    expect(verdicts.filter((verdict) => verdict === 'allow').length).toBeGreaterThan(20);
    expect(verdicts.filter((verdict) => verdict === 'deny').length).toBeGreaterThan(20);
  });

  test('dropping an overall value, or all slices of a segment', () => {
    fc.assert(
      fc.property(constraints, rows, fc.nat(), (held, reported, pick) => {
        fc.pre(covers(held, reported));
        const dropped = reported[pick % reported.length] as KpiRow;
        const rest = reported.filter(
          ({ metric, segment }) => metric !== dropped.metric || segment !== dropped.segment,
        );
        expect(opens(held, reported, rest)).toBe(false);
      }),
    );
  });

  test('dropping any row that keeps every constraint', () => {
    fc.assert(
      fc.property(constraints, rows, fc.nat(), (held, reported, pick) => {
        const dropped = reported[pick % reported.length] as KpiRow;
        const alone = held.map((one) => ({
          ...one,
          appliesTo: one.appliesTo.filter((target) => target === (dropped.segment ?? 'all')),
        }));
        const concerned = alone.filter(
          ({ metric, appliesTo }) => metric === dropped.metric && appliesTo.length > 0,
        );
        fc.pre(covers(held, reported));
        fc.pre(concerned.length === 0 || verdictOn(concerned, [dropped]) === 'allow');
        const rest = reported.filter((one) => one !== dropped);
        expect(opens(held, reported, rest)).toBe(false);
      }),
    );
  });

  test('lowering the samples of any row, or leaving them out', () => {
    fc.assert(
      fc.property(constraints, rows, fc.nat(), fc.nat({ max: 19 }), (held, reported, pick, less) => {
        const lowered = reported.map((one, index) => {
          if (index !== pick % reported.length || one.samples === undefined) return one;
          return { ...one, samples: less >= one.samples ? undefined : one.samples - less };
        });
        expect(opens(held, reported, lowered)).toBe(false);
      }),
    );
  });

  test('renaming a metric, to the name of a constraint too', () => {
    fc.assert(
      fc.property(
        constraints,
        rows,
        fc.constantFrom(...metrics),
        fc.constantFrom('first', 'second', 'acuracy', 'Rate'),
        (held, reported, from, to) => {
          const renamed = reported.map((one) => (one.metric === from ? { ...one, metric: to } : one));
          expect(opens(held, reported, renamed)).toBe(false);
        },
      ),
    );
  });

  test('leaving out the whole report', () => {
    fc.assert(
      fc.property(constraints, (held) => {
        const input = { ...credit, objective: { value: { ...objective, constraints: held }, findings: [] } };
        expect(evaluatePromotion({ ...input, report: undefined }).verdict).toBe('deny');
      }),
    );
  });
});
