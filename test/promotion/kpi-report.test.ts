import { describe, expect, test } from '@jest/globals';
import { isFlatReport } from '../../src/promotion/kpi-report.ts';
import { loadReport } from './scenario.ts';

const file = 'kpis/credit_model/2.1.0.json';
const load = (text: string) => loadReport(file, new TextEncoder().encode(text));
const native = (...rows: string[]) => `{
  "model_name": "credit_model",
  "model_version": "2.1.0",
  "objective_version": "OBJ.credit.v1.3",
  "evaluated_at": "2025-05-14T10:00:00Z",
  "kpis": [
    ${rows.join(',\n    ')}
  ]
}`;
const problems = (text: string) =>
  load(text).findings.map(({ id, line, column }) => `${id} ${line}:${column}`);

describe('a native KPI report', () => {
  test('keeps every number as it is spelt, with its line', () => {
    const { value, findings } = load(
      native(
        '{ "metric": "accuracy", "value": 0.920 }',
        '{ "metric": "gap", "value": 1.5e-3, "samples": 40, "segment": "geography", "slice": "CA" }',
      ),
    );
    expect(findings).toEqual([]);
    expect(
      value?.rows.map(({ value: { text }, line, samples, slice }) => [text, line, samples, slice]),
    ).toEqual([
      ['0.920', 7, undefined, undefined],
      ['1.5e-3', 8, 40, 'CA'],
    ]);
  });

  test('names what it is about and when it was made', () => {
    expect(load(native('{ "metric": "accuracy", "value": 1 }')).value).toMatchObject({
      file,
      modelName: 'credit_model',
      modelVersion: '2.1.0',
      objectiveVersion: 'OBJ.credit.v1.3',
      evaluatedAt: '2025-05-14T10:00:00Z',
    });
  });

  test('may say the same twice, in another spelling too', () => {
    const { value, findings } = load(
      native('{ "metric": "accuracy", "value": 0.92 }', '{ "metric": "accuracy", "value": 0.920 }'),
    );
    expect(findings).toEqual([]);
    expect(value?.rows).toHaveLength(1);
  });

  test.each([
    ['values', '"value": 0.92', '"value": 0.93'],
    ['samples', '"value": 0.92, "samples": 10', '"value": 0.92, "samples": 1000'],
    [
      'counts',
      '"value": 0.92, "numerator": 92, "denominator": 100',
      '"value": 0.92, "numerator": 919, "denominator": 1000',
    ],
    [
      'numerators',
      '"value": 0.9, "numerator": 899, "denominator": 1000',
      '"value": 0.9, "numerator": 901, "denominator": 1000',
    ],
    ['counts and a bare value', '"value": 0.92, "numerator": 919, "denominator": 1000', '"value": 0.92'],
  ])('may not give two different %s for one metric and slice', (_, first, second) => {
    const text = native(`{ "metric": "accuracy", ${first} }`, `{ "metric": "accuracy", ${second} }`);
    expect(load(text).value).toBeUndefined();
    expect(problems(text)).toEqual(['value-conflict 8:1']);
  });

  test('tells slices apart whose names only look joined alike', () => {
    const { value } = load(
      native(
        '{ "metric": "accuracy", "value": 0.9, "segment": "a=b", "slice": "c" }',
        '{ "metric": "accuracy", "value": 0.8, "segment": "a", "slice": "b=c" }',
      ),
    );
    expect(value?.rows).toHaveLength(2);
  });

  test.each([
    [
      'a time that does not exist',
      native('{ "metric": "a", "value": 1 }').replace('05-14', '02-30'),
      'not-a-date 5:19',
    ],
    [
      'a leap second',
      native('{ "metric": "a", "value": 1 }').replace('10:00:00', '23:59:60'),
      'not-a-date 5:19',
    ],
    ['samples of 0', native('{ "metric": "a", "value": 1, "samples": 0 }'), 'value-impossible 7:45'],
    [
      'samples that a double would round up to 500',
      native('{ "metric": "a", "value": 1, "samples": 499.99999999999999999 }'),
      'value-impossible 7:45',
    ],
    [
      'a value that its counts contradict',
      native('{ "metric": "a", "value": 0.81, "numerator": 36, "denominator": 45 }'),
      'value-impossible 7:31',
    ],
    [
      'the segment `all`',
      native('{ "metric": "a", "value": 1, "segment": "all", "slice": "everyone" }'),
      'name-reserved 7:45',
    ],
    [
      'the segment `by_segment`',
      native('{ "metric": "a", "value": 1, "segment": "by_segment", "slice": "x" }'),
      'name-reserved 7:45',
    ],
  ])('is refused with %s', (_, text, problem) => {
    expect(load(text).value).toBeUndefined();
    expect(problems(text)).toEqual([problem]);
  });

  test('reports all that is wrong at once', () => {
    const text = native(
      '{ "metric": "a", "value": 1, "samples": 0 }',
      '{ "metric": "b", "value": 2, "numerator": 1, "denominator": 4 }',
    );
    expect(problems(text)).toEqual(['value-impossible 7:45', 'value-impossible 8:31']);
  });

  test('may report a ratio above 1', () => {
    const text = native('{ "metric": "lift", "value": 1.25, "numerator": 5, "denominator": 4 }');
    expect(problems(text)).toEqual([]);
  });
});

describe('a flat KPI report', () => {
  test('gives overall values of unknown age and sample size, bound to what stands beside it', () => {
    const { value, findings } = load('{ "accuracy": 0.920,\n  "latency_ms": 120 }');
    expect(findings).toEqual([]);
    expect(value).toMatchObject({
      modelName: 'credit_model',
      modelVersion: '2.1.0',
      objectiveVersion: undefined,
      evaluatedAt: undefined,
    });
    expect(value?.rows.map(({ metric, value: { text }, line }) => [metric, text, line])).toEqual([
      ['accuracy', '0.920', 1],
      ['latency_ms', '120', 2],
    ]);
  });

  test('may call a metric __proto__ without it becoming one', () => {
    expect(load('{ "__proto__": 0.5 }').value?.rows.map(({ metric }) => metric)).toEqual(['__proto__']);
  });

  test.each([
    ['a name of two lines', '{ "accu\\nracy": 0.9 }', ['malformed-value 1:17']],
    ['a thousand and one metrics', manyMetrics(1001), ['malformed-value 1:1']],
  ])('is refused with %s', (_, text, expected) => {
    expect(load(text).value).toBeUndefined();
    expect(problems(text)).toEqual(expected);
  });

  test('is refused with a metric twice', () => {
    const text = '{ "accuracy": 0.9, "accuracy": 0.95 }';
    expect(load(text).value).toBeUndefined();
    expect(problems(text)).toEqual([expect.stringMatching(/duplicate-key 1:20$/)]);
  });

  test('of a thousand metrics is accepted', () => {
    expect(load(manyMetrics(1000)).value?.rows).toHaveLength(1000);
  });

  test.each([
    [{ accuracy: 0.9 }, true],
    [{}, false],
    [[0.9], false],
    [null, false],
    [{ accuracy: '0.9' }, false],
    [{ accuracy: 0.9, slices: {} }, false],
    [{ accuracy: Number.POSITIVE_INFINITY }, false],
  ])('is told by its looks: %j', (value, flat) => {
    expect(isFlatReport(value)).toBe(flat);
  });
});

function manyMetrics(count: number): string {
  return JSON.stringify(
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`m${index}`, index])),
  );
}
