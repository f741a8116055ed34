// What hides evidence in a report of another tool never turns a denial into an allow: the counterpart of
// gate.property.test.ts for reports that are read through a mapping.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decide, mappingText } from '../import-scenario.ts';

/** One figure of the example's objective. */
interface Figure {
  readonly metric: string;
  readonly group: string;
  /** In hundredths. */
  readonly value: number;
  readonly samples: number;
}

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

const report: fc.Arbitrary<Figure[]> = fc.tuple(
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

const formats = ['mlflow', 'csv', 'prom'] as const;
type Format = (typeof formats)[number];
const subject = {
  model_name: 'mortgage_model',
  model_version: '1.1.0',
  objective_version: 'OBJ.mortgage.v1.1',
};
const evaluatedAt = '2025-05-14T10:00:00Z';

const number = (hundredths: number): string =>
  `${hundredths < 0 ? '-' : ''}0.${String(Math.abs(hundredths)).padStart(2, '0')}`;

function written(format: Format, figures: readonly Figure[]): string {
  switch (format) {
    case 'mlflow':
      return mlflowText(figures);
    case 'csv':
      return [
        'metric,segment,slice,value,samples,model_name,model_version,objective_version,evaluated_at',
        ...figures.map(({ metric, group, value, samples }) => {
          const [segment = '', slice = ''] = group.split('/');
          return [
            metric,
            segment,
            slice,
            number(value),
            samples,
            ...Object.values(subject),
            evaluatedAt,
          ].join(',');
        }),
      ].join('\n');
    case 'prom':
      return prometheusText(figures);
  }
}

function mlflowText(figures: readonly Figure[]): string {
  const metrics = figures.flatMap(({ metric, group, value, samples }) => {
    const key = group === '' ? metric : `${metric}/${group}`;
    return [
      `{"key": "${key}", "value": ${number(value)}}`,
      `{"key": "samples/${key}", "value": ${samples}.0}`,
    ];
  });
  const tags = Object.entries(subject).map(([key, value]) => `{"key": "${key}", "value": "${value}"}`);
  const info = `{"status": "FINISHED", "lifecycle_stage": "active", "end_time": ${Date.parse(evaluatedAt)}}`;
  return `{"run": {"info": ${info}, "data": {"metrics": [${metrics.join()}], "tags": [${tags.join()}]}}}`;
}

function prometheusText(figures: readonly Figure[]): string {
  const said = Object.entries({ ...subject, evaluated_at: evaluatedAt });
  const lines = figures.flatMap(({ metric, group, value, samples }) => {
    const [segment = '', slice = ''] = group.split('/');
    const name = group === '' && metric === 'approval_rate' ? `${metric}_overall` : metric;
    const labels = group === '' ? '' : `{segment="${segment}",slice="${slice}"}`;
    return [`${name}${labels} ${number(value)}`, `${name}_samples${labels} ${samples}.0`];
  });
  const about = said.map(([key, value]) => `${key}="${value}"`).join();
  return `${lines.join('\n')}\ntracegate_kpi_info{${about}} 1.0\n`;
}

const paths: Readonly<Record<Format, string>> = {
  mlflow: '1.1.0.mlflow.json',
  csv: '1.1.0.csv',
  prom: '1.1.0.prom',
};

async function verdictOn(format: Format, figures: readonly Figure[]): Promise<string> {
  const text = written(format, figures);
  const { verdict } = await decide({
    text,
    path: `kpis/mortgage_model/${paths[format]}`,
    mapping: mappingText,
  });
  return verdict;
}

async function opens(format: Format, more: readonly Figure[], less: readonly Figure[]): Promise<boolean> {
  return (await verdictOn(format, less)) === 'allow' && (await verdictOn(format, more)) !== 'allow';
}

/** The figure at the place, or past the end none. */
const changed = (figures: readonly Figure[], at: number, change: (figure: Figure) => Figure[]): Figure[] =>
  figures.flatMap((figure, index) => (index === at ? change(figure) : [figure]));

const at = fc.nat({ max: places.length - 1 });
const runs = { numRuns: 60 };

describe.each(formats)('no change of a report in %s turns a denial into an allow', (format) => {
  test('the reports are allowed often and denied often, so that the rest means something', async () => {
    const verdicts = await Promise.all(
      fc.sample(report, { numRuns: 60, seed: 7 }).map((figures) => verdictOn(format, figures)),
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
          format,
          changed(figures, index, (one) => [best(one)]),
        );
        fc.pre(alone.length === 1 || (await verdictOn(format, figures)) === holds);
        expect(
          await opens(
            format,
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
          expect(await opens(format, figures, renamed)).toBe(false);
        },
      ),
      runs,
    );
  });

  test('lowering the samples', async () => {
    await fc.assert(
      fc.asyncProperty(report, at, fc.integer({ min: 1, max: 3000 }), async (figures, index, less) => {
        const lowered = changed(figures, index, (one) => [{ ...one, samples: one.samples - less }]);
        expect(await opens(format, figures, lowered)).toBe(false);
      }),
      runs,
    );
  });

  test('changing the sign', async () => {
    await fc.assert(
      fc.asyncProperty(report, at, async (figures, index) => {
        const negative = changed(figures, index, (one) => [{ ...one, value: -one.value }]);
        expect(await opens(format, figures, negative)).toBe(false);
        expect(await verdictOn(format, negative)).toBe('deny');
      }),
      runs,
    );
  });

  test('saying a figure again, better', async () => {
    await fc.assert(
      fc.asyncProperty(report, at, async (figures, index) => {
        fc.pre(figures[index]!.value !== best(figures[index]!).value);
        expect(await verdictOn(format, [...figures, best(figures[index]!)])).toBe('deny');
      }),
      runs,
    );
  });
});

/** A figure that surely holds. */
function best(figure: Figure): Figure {
  const value = figure.metric === 'lender_disagreement' ? 1 : 99;
  return { ...figure, value, samples: 5000 };
}
