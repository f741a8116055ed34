import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { loadKpiReportFile } from '../../src/governance/load.ts';
import type { KpiReport } from '../../src/promotion/check.ts';
import { readPlainReport } from '../../src/promotion/plain-report.ts';

const subject = { modelName: 'm', modelVersion: '1.0.0' };
const plainly = (text: string) => readPlainReport('kpis/m/1.0.0.json', text);
const fully = (text: string) =>
  loadKpiReportFile('kpis/m/1.0.0.json', new TextEncoder().encode(text), subject);

/** A report without what only saves work: the numbers that a decimal has looked up already. */
const told = (report: KpiReport | undefined) =>
  report && {
    ...report,
    rows: report.rows.map(({ value, ...row }) => ({
      ...row,
      value: value.text,
      exact: value.value.toFixed(),
    })),
  };

const head = {
  model_name: 'm',
  model_version: '1.0.0',
  objective_version: 'OBJ.credit.v1.0',
  evaluated_at: '2025-05-14T10:00:00Z',
};
const names = [
  'a',
  'false_positive_rate',
  'São Paulo',
  '40-49',
  'x y',
  'all',
  'by_segment',
  ' a',
  'é',
  'a"b',
  'a\\b',
  '',
];
const numbers = [
  '0',
  '-0',
  '0.5',
  '0.05',
  '1e-3',
  '-2.5E+2',
  '1.0',
  '12000',
  '0.30000000000000004',
  '1e400',
  '1.797e308',
  '-1.7976931348623157e308',
  '1.796e308',
  '123456789012345678901234567890',
  '01',
  '.5',
  '5.',
  '+1',
  'NaN',
  '"1"',
  'null',
];
const wholes = ['0', '1', '500', '12000', '36', '45', '1.0', '-1', '1e3', '9007199254740993', '"5"', '05'];

/** Mostly sound, so that both ways of reading are taken often. */
const mostly = <T>(usual: readonly T[], all: readonly T[]) =>
  fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(...usual) },
    { weight: 1, arbitrary: fc.constantFrom(...all) },
  );
const name = mostly(names.slice(0, 5), names);
const number = mostly(numbers.slice(0, 9), numbers);
const whole = mostly(wholes.slice(1, 6), wholes);
const quoted = name.map((one) => JSON.stringify(one));

const row = fc
  .record({
    metric: quoted,
    value: number,
    samples: fc.option(whole, { nil: undefined, freq: 2 }),
    place: fc.option(fc.tuple(quoted, quoted), { nil: undefined, freq: 3 }),
    counts: fc.option(fc.tuple(whole, whole), { nil: undefined, freq: 1 }),
    more: mostly(
      [''],
      ['"pointer": "/a"', '"segments": {"a": "b"}', '"metric": "a"', '"note": 1', '"samples": 3'],
    ),
    order: fc.boolean(),
  })
  .map(({ metric, value, samples, place, counts, more, order }) => {
    const members = [
      `"metric": ${metric}`,
      `"value": ${value}`,
      ...(samples === undefined ? [] : [`"samples": ${samples}`]),
      ...(place === undefined ? [] : [`"segment": ${place[0]}`, `"slice":${place[1]}`]),
      ...(counts === undefined ? [] : [`"numerator": ${counts[0]}`, `"denominator": ${counts[1]}`]),
      ...(more === '' ? [] : [more]),
    ];
    return `{${(order ? members : members.toReversed()).join(', ')}}`;
  });

const gap = fc.constantFrom('', ' ', '\n', '\r\n  ', '\t');
const report = fc
  .record({
    rows: fc.array(row, { maxLength: 6 }),
    gaps: fc.tuple(gap, gap, gap),
    change: mostly(
      ['', ''],
      [
        ',',
        '}',
        '"kpis": [],',
        '"source": {},',
        '"model_name": "m",',
        '"evaluated_at": "2025-02-30T10:00:00Z",',
        'x',
      ],
    ),
    last: fc.boolean(),
  })
  .map(({ rows, gaps: [one, two, three], change, last }) => {
    const kpis = `"kpis"${one}:${two}[${three}${rows.join(`${one},${two}`)}${three}]`;
    const rest = JSON.stringify(head).slice(1, -1);
    return `${one}{${change}${last ? `${rest},${one}${kpis}` : `${kpis},${two}${rest}`}${two}}${three}`;
  });

describe('a report that is read plainly', () => {
  test('is what the full reading makes of it, and what is wrong is never read plainly', () => {
    fc.assert(
      fc.property(report, (text) => {
        const plain = plainly(text);
        if (plain === undefined) return;
        const { value, findings } = fully(text);
        expect(findings).toEqual([]);
        expect(told(plain)).toEqual(told(value));
      }),
      { numRuns: 3_000 },
    );
  });

  test('as any text that is cut off, or has another character somewhere', () => {
    const sound = JSON.stringify({
      ...head,
      kpis: [
        { metric: 'a', value: 0.5, samples: 36, segment: 'g', slice: 'CA' },
        { metric: 'a', value: 0.8, numerator: 36, denominator: 45 },
      ],
    });
    expect(plainly(sound)?.rows).toHaveLength(2);
    const others = ['', '"', '\\', ',', '}', ']', '0', '-', ' ', 'e', '\u00e9', '\u200b'];
    const texts = [...sound].flatMap((_, at) => [
      sound.slice(0, at),
      ...others.map((put) => sound.slice(0, at) + put + sound.slice(at + 1)),
    ]);
    const read = texts.filter((text) => plainly(text) !== undefined);
    expect(read.length).toBeGreaterThan(100);
    expect(read.map((text) => told(plainly(text)))).toEqual(read.map((text) => told(fully(text).value)));
  });

  test('is taken often, so that this means something', () => {
    const texts = fc.sample(report, { numRuns: 500, seed: 1 });
    expect(texts.filter((text) => plainly(text) !== undefined).length).toBeGreaterThan(50);
    expect(texts.filter((text) => fully(text).value === undefined).length).toBeGreaterThan(50);
  });
});
