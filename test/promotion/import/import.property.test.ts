// What hides evidence in a report of another tool never turns a denial into an allow: the counterpart of
// gate.property.test.ts for reports that are read through a mapping.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decide } from '../import-scenario.ts';
import { writtenForms, type Form, type Measured } from './written.ts';

const places = [
  ['approval_rate', ''],
  ['approval_rate', 'household/single'],
  ['approval_rate', 'household/not_single'],
  ['impact_ratio', 'protected_groups/black'],
  ['impact_ratio', 'protected_groups/white'],
  ['lender_disagreement', ''],
] as const;

/** Around the bounds, so that both verdicts are frequent: 0.85, 0.80 and 0.11. */
const bounds: Readonly<Record<string, number>> = {
  approval_rate: 85,
  impact_ratio: 80,
  lender_disagreement: 11,
};
const enough: Readonly<Record<string, number>> = {
  approval_rate: 500,
  impact_ratio: 300,
  lender_disagreement: 2000,
};

const report: fc.Arbitrary<Measured[]> = fc.tuple(
  ...places.map(([metric, group]) =>
    fc
      .record({
        off: fc.constantFrom(-2, 0, 1, 2, 3, 4, 5, 6),
        more: fc.constantFrom(-1, 0, 1, 100, 200, 300),
      })
      .map(({ off, more }) => ({
        metric,
        group,
        value: bounds[metric]! + (metric === 'lender_disagreement' ? -off : off),
        samples: enough[metric]! + more,
      })),
  ),
);

async function verdictOn({ file, write, mapping }: Form, figures: readonly Measured[]): Promise<string> {
  const { verdict } = await decide({
    text: write(figures),
    path: `kpis/mortgage_model/${file}`,
    mapping,
  });
  return verdict;
}

/** What each format says of itself: what it is about, and when that was measured. */
const statements = [
  'model_name',
  'model_version',
  'objective_version',
  'evaluated_at',
  'end_time',
  'run_time',
  'timestamp',
];

async function opens(form: Form, more: readonly Measured[], less: readonly Measured[]): Promise<boolean> {
  return (await verdictOn(form, less)) === 'allow' && (await verdictOn(form, more)) !== 'allow';
}

/** The figure at the place, or past the end none. */
const changed = (
  figures: readonly Measured[],
  at: number,
  change: (figure: Measured) => Measured[],
): Measured[] => figures.flatMap((figure, index) => (index === at ? change(figure) : [figure]));

const at = fc.nat({ max: places.length - 1 });
const runs = { numRuns: 40 };

describe.each(writtenForms)('no change of a report in %s turns a denial into an allow', (_, form) => {
  test('the reports are allowed often and denied often, so that the rest means something', async () => {
    const verdicts = await Promise.all(
      fc.sample(report, { numRuns: 60, seed: 7 }).map((figures) => verdictOn(form, figures)),
    );
    expect(verdicts.filter((verdict) => verdict === 'allow').length).toBeGreaterThan(4);
    expect(verdicts.filter((verdict) => verdict === 'deny').length).toBeGreaterThan(20);
  });

  test('dropping the only row of a metric and segment, or a slice that holds', async () => {
    await fc.assert(
      fc.asyncProperty(report, at, async (figures, index) => {
        const { group, metric } = figures[index]!;
        const alone = figures.filter(
          (one) => one.metric === metric && one.group.split('/')[0] === group.split('/')[0],
        );
        // A slice that no other figure tells of is missed by nobody: what hides with it must be what broke.
        const holds = await verdictOn(
          form,
          changed(figures, index, (one) => [best(one)]),
        );
        fc.pre(alone.length === 1 || (await verdictOn(form, figures)) === holds);
        expect(
          await opens(
            form,
            figures,
            changed(figures, index, () => []),
          ),
        ).toBe(false);
      }),
      runs,
    );
  });

  test('renaming a metric', async () => {
    await fc.assert(
      fc.asyncProperty(
        report,
        at,
        fc.constantFrom('approval_rat', 'x', 'impact_ratios'),
        async (figures, index, to) => {
          const { metric } = figures[index]!;
          const renamed = figures.map((one) => (one.metric === metric ? { ...one, metric: to } : one));
          expect(await opens(form, figures, renamed)).toBe(false);
        },
      ),
      runs,
    );
  });

  test('lowering the samples', async () => {
    await fc.assert(
      fc.asyncProperty(report, at, fc.integer({ min: 1, max: 3000 }), async (figures, index, less) => {
        const lowered = changed(figures, index, (one) => [{ ...one, samples: one.samples - less }]);
        expect(await opens(form, figures, lowered)).toBe(false);
      }),
      runs,
    );
  });

  test('changing the sign', async () => {
    await fc.assert(
      fc.asyncProperty(report, at, async (figures, index) => {
        const negative = changed(figures, index, (one) => [{ ...one, value: -one.value }]);
        expect(await opens(form, figures, negative)).toBe(false);
        expect(await verdictOn(form, negative)).toBe('deny');
      }),
      runs,
    );
  });

  test('no longer saying what it is about, or when it was measured', async () => {
    await fc.assert(
      fc.asyncProperty(report, fc.constantFrom(...statements), async (figures, statement) => {
        const silent: Form = { ...form, write: (all) => form.write(all).replaceAll(statement, 'was') };
        fc.pre(silent.write(figures) !== form.write(figures));
        const before = await verdictOn(form, figures);
        expect([before, await verdictOn(silent, figures)]).not.toEqual(['deny', 'allow']);
      }),
      runs,
    );
  });

  test('saying a figure again, better', async () => {
    await fc.assert(
      fc.asyncProperty(report, at, async (figures, index) => {
        fc.pre(figures[index]!.value !== best(figures[index]!).value);
        expect(await verdictOn(form, [...figures, best(figures[index]!)])).toBe('deny');
      }),
      runs,
    );
  });
});

/** A figure that surely holds. */
function best(figure: Measured): Measured {
  const value = figure.metric === 'lender_disagreement' ? 1 : 99;
  return { ...figure, value, samples: 5000 };
}
