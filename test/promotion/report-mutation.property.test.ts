import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { evaluatePromotion } from '../../src/promotion/gate.ts';
import { casesFile, inputOf, merged, type Data } from './scenario.ts';

/** One row as it is written in a report; the value is spelt out, so that nothing is rounded on the way. */
interface Written {
  readonly value: string;
  readonly samples?: number | undefined;
  readonly numerator?: number;
  readonly denominator?: number;
}
type Rows = Readonly<Record<string, Written>>;

/** What base-credit.yaml promises, written down a second time. */
const promises = [
  { metric: 'false_positive_rate', isCeiling: true, bound: 0.05, at: ['', 'geography'], least: 0 },
  { metric: 'impact_ratio', isCeiling: false, bound: 0.8, at: ['protected_groups'], least: 300 },
  { metric: 'accuracy', isCeiling: false, bound: 0.9, at: [''], least: 0 },
] as const;

const base = casesFile('base-credit');
const groups = { geography: ['CA', 'NY'], protected_groups: ['white', 'black'] };

const labels = [
  'false_positive_rate',
  'false_positive_rate geography=CA',
  'false_positive_rate geography=NY',
  'impact_ratio protected_groups=white',
  'impact_ratio protected_groups=black',
  'accuracy',
  'latency_ms',
];
const metricOf = (label: string) => label.split(' ')[0] ?? '';

const samples = fc.constantFrom(299, 300, 301, 5_000);
const written: fc.Arbitrary<Written> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      value: fc.constantFrom('0.04', '0.05', '0.050001', '-0.05', '0.79', '0.8', '0.9', '0.95', '1', '-0.9'),
      samples,
    }),
  },
  {
    weight: 1,
    arbitrary: fc
      .record({ numerator: fc.integer({ min: 0, max: 100 }), samples })
      .map(({ numerator, samples: count }) => ({
        value: String(numerator / 100),
        numerator,
        denominator: 100,
        samples: count,
      })),
  },
);
/** Sound rows are frequent enough for some reports to be allowed. */
const sound: Record<string, Written> = Object.fromEntries(
  labels.map((label) => [
    label,
    { value: metricOf(label) === 'false_positive_rate' ? '0.04' : '0.95', samples: 5_000 },
  ]),
);
const rows: fc.Arbitrary<Rows> = fc
  .tuple(fc.subarray(labels, { maxLength: 2 }), fc.array(written, { minLength: 2, maxLength: 2 }))
  .map(([changed, replaced]) => ({
    ...sound,
    ...Object.fromEntries(changed.map((label, index) => [label, replaced[index] as Written])),
  }));

type Mutation = { readonly name: 'drop' | 'rename' | 'samples' | 'counts' | 'sign'; readonly rows: Rows };

/** One change of one row, as a hand or a faulty export may make it. */
const mutated = (before: Rows, pick: number, amount: number): Mutation[] => {
  const label = labels[pick % labels.length] as string;
  const { [label]: row, ...rest } = before;
  if (row === undefined) throw new Error('every report has every row');
  const place = label.slice(metricOf(label).length);
  const uncounted = { value: row.value, samples: row.samples };
  const unsampled = { ...row, samples: undefined };
  const negated = row.value.startsWith('-') ? row.value.slice(1) : `-${row.value}`;
  return [
    { name: 'drop', rows: rest },
    ...['impact_ratio', 'accuracy', 'min_accuracy', 'Accuracy', 'other'].map((metric): Mutation => ({
      name: 'rename',
      // A row that is there already stays: two rows of one slice are of no use to anybody.
      rows: { [`${metric}${place}`]: row, ...rest },
    })),
    {
      name: 'samples',
      rows: { ...before, [label]: { ...row, samples: Math.max(1, (row.samples ?? 1) - amount) } },
    },
    { name: 'samples', rows: { ...before, [label]: unsampled } },
    { name: 'counts', rows: { ...before, [label]: uncounted } },
    { name: 'sign', rows: { ...before, [label]: { ...row, value: negated } } },
  ];
};

/** The report's text, made here: the values keep their spelling. */
function textOf(reported: Rows): string {
  const kpis = Object.entries(reported).map(([label, { value, ...more }]) => {
    const [, metric, segment, slice] = /^(\S+)(?: (\S+)=(\S+))?$/.exec(label) ?? [];
    const about = JSON.stringify({ metric, ...(segment === undefined ? {} : { segment, slice }), ...more });
    return `${about.slice(0, -1)}, "value": ${value}}`;
  });
  const head = {
    model_name: 'credit_model',
    model_version: '2.1.0',
    objective_version: 'OBJ.credit.v1.3',
    evaluated_at: '2025-05-14T10:00:00Z',
  };
  return `${JSON.stringify(head).slice(0, -1)}, "kpis": [${kpis.join(', ')}]}`;
}

/** The groups that the report before had are known, as those of the promotion that stands are. */
function verdictOn(reported: Rows): string {
  const patch = {
    report: { text: textOf(reported) },
    base_reports: { 'kpis/credit_model/2.0.0.json': groups },
  };
  return evaluatePromotion(inputOf(merged(base, patch) as Data)).verdict;
}

/** Whether a figure of the same slice moved to the right side of what is promised of it. */
function improved(before: Rows, after: Rows): boolean {
  return labels.some((label) => {
    const promise = promises.find(({ metric }) => metric === metricOf(label));
    const [was, is] = [before[label], after[label]];
    if (promise === undefined || was === undefined || is === undefined) return false;
    const holds = ({ value }: Written) =>
      promise.isCeiling ? Number(value) <= promise.bound : Number(value) >= promise.bound;
    return !holds(was) && holds(is);
  });
}

describe('no change of a report that improves no figure turns a denial into an allow', () => {
  test('whatever row it is made to', () => {
    fc.assert(
      fc.property(rows, fc.nat(), fc.integer({ min: 1, max: 6_000 }), (before, pick, amount) => {
        fc.pre(verdictOn(before) === 'deny');
        const opened = mutated(before, pick, amount).filter(
          ({ rows: after }) => verdictOn(after) === 'allow' && !improved(before, after),
        );
        expect(opened).toEqual([]);
      }),
      { numRuns: 120 },
    );
  });

  test('but a sign that was wrong can be put right, and one that is put wrong is not believed of counts', () => {
    const wrong = { ...sound, accuracy: { value: '-0.95', samples: 5_000 } };
    expect(verdictOn(wrong)).toBe('deny');
    expect(verdictOn({ ...wrong, accuracy: { value: '0.95', samples: 5_000 } })).toBe('allow');
    const counted = { value: '0.06', numerator: 6, denominator: 100, samples: 5_000 };
    expect(verdictOn({ ...sound, false_positive_rate: counted })).toBe('deny');
    expect(verdictOn({ ...sound, false_positive_rate: { ...counted, value: '-0.06' } })).toBe('deny');
  });

  test('the generated reports are denied and allowed often, so that the rest means something', () => {
    const verdicts = fc.sample(rows, { numRuns: 200, seed: 1 }).map(verdictOn);
    expect(verdicts.filter((verdict) => verdict === 'deny').length).toBeGreaterThan(50);
    expect(verdicts.filter((verdict) => verdict === 'allow').length).toBeGreaterThan(20);
  });
});
