import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { loadKpiReportFile } from '../../src/governance/load.ts';
import type { KpiReport } from '../../src/promotion/check.ts';
import { checkConstraint } from '../../src/promotion/constraint.ts';
import { readPlainReport } from '../../src/promotion/plain-report.ts';
import { reportedIn } from '../../src/promotion/reported.ts';
import type { Subjects } from '../../src/promotion/subjects.ts';
import { kpisAreSegmented } from '../../src/promotion/tier-checks.ts';
import { tierInForce } from '../../src/promotion/tiers.ts';
import { constraint, decimal, objective } from './constraint-builders.ts';

const at = { at: { line: 1, column: 1 } };
const declared = { ...objective, segments: ['g', 'h'].map((name) => ({ name, ...at })) };
const before = [{ file: 'kpis/m/0.9.0.json', slicesOf: new Map([['g', new Set(['CA', 'TX'])]]) }];
const subject = { modelName: 'm', modelVersion: '1.0.0' };
const file = 'kpis/m/1.0.0.json';
const bytesOf = (text: string | Uint8Array) =>
  typeof text === 'string' ? new TextEncoder().encode(text) : text;
const plainly = (text: string | Uint8Array) => readPlainReport(file, bytesOf(text));
const fully = (text: string | Uint8Array) => loadKpiReportFile(file, bytesOf(text), subject);

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

/** Every metric on the same slices, as tools lay it out; then one byte or row that is not so. */
const even = fc
  .record({
    metrics: fc.uniqueArray(name, { minLength: 1, maxLength: 3 }),
    slices: fc.uniqueArray(fc.constantFrom('CA', 'NY', 'São Paulo', '40-49', 'a', 'CA*x', 'NY*x'), {
      minLength: 1,
    }),
    figures: fc.array(
      fc.oneof(
        fc.double({ min: -1e6, max: 1e6, noNaN: true, noDefaultInfinity: true }),
        fc.integer({ min: -9, max: 9e15 }),
        fc.integer({ min: 0, max: 9999 }).map((one) => one / 1000),
      ),
      { minLength: 20, maxLength: 20 },
    ),
    layout: fc.constantFrom(undefined, 2, 1, '\t'),
    bySlice: fc.boolean(),
    change: fc.option(
      fc.record({
        at: fc.nat({ max: 5_000 }),
        replace: fc.boolean(),
        byte: fc.oneof(fc.constantFrom(...Buffer.from(' \t\r\n"\\,{}[]:0.e-a')), fc.nat({ max: 255 })),
      }),
      { nil: undefined, freq: 2 },
    ),
    moved: fc.option(fc.tuple(fc.nat({ max: 20 }), fc.nat({ max: 20 }), fc.boolean()), {
      nil: undefined,
      freq: 1,
    }),
  })
  .map(({ metrics, slices, figures, layout, bySlice, change, moved }) => {
    const pairs = bySlice
      ? slices.flatMap((slice) => metrics.map((metric) => ({ metric, slice })))
      : metrics.flatMap((metric) => slices.map((slice) => ({ metric, slice })));
    const kpis: object[] = pairs.map(({ metric, slice }, index) => ({
      metric,
      value: figures[index % figures.length],
      ...(index % 4 === 3 ? {} : { samples: 100 + index }),
      ...(slice === 'a' ? {} : { segment: slice.includes('*') ? 'g*h' : 'g', slice }),
    }));
    if (moved !== undefined) {
      const [from, to, isCopied] = moved;
      const [taken = {}] = isCopied ? kpis.slice(from % kpis.length) : kpis.splice(from % kpis.length, 1);
      kpis.splice(to, 0, taken);
    }
    const bytes = Buffer.from(JSON.stringify({ ...head, kpis }, undefined, layout));
    if (change === undefined) return bytes;
    const at = change.at % bytes.length;
    return Buffer.concat([
      bytes.subarray(0, at),
      Buffer.from([change.byte]),
      bytes.subarray(at + (change.replace ? 1 : 0)),
    ]);
  });

describe('a report that is read plainly', () => {
  test('is the same where its rows are laid out alike, but for one of them', () => {
    fc.assert(
      fc.property(even, (bytes) => {
        const plain = plainly(bytes);
        if (plain === undefined) return;
        const { value, findings } = fully(bytes);
        expect(findings).toEqual([]);
        expect(told(plain)).toEqual(told(value));
      }),
      { numRuns: 3_000 },
    );
    expect(fc.sample(even, { numRuns: 200, seed: 1 }).filter(plainly).length).toBeGreaterThan(50);
  });

  test('is judged as the same report that was read fully', () => {
    const operators = fc.constantFrom('<=' as const, '>=' as const, 'abs <' as const);
    const thresholds = fc.constantFrom('0.5', '3', '-1e6', '1e7');
    let compared = 0;
    fc.assert(
      fc.property(even, operators, thresholds, name, (bytes, operator, threshold, metric) => {
        const [plain, { value: full }] = [plainly(bytes), fully(bytes)];
        if (plain === undefined || full === undefined) return;
        compared += 1;
        const one = constraint({
          operator,
          threshold: decimal(threshold),
          metric,
          appliesTo: [['all', 'g'], ['g'], ['g*h']][compared % 3]!,
          minSamples: compared % 2 === 0 ? undefined : 1,
        });
        const base = compared % 4 === 0 ? before : [];
        expect(checkConstraint(one, plain, declared, base)).toEqual(
          checkConstraint(one, full, declared, base),
        );
        const segmented = (report: KpiReport) =>
          kpisAreSegmented({
            objective: {
              value: { ...declared, kpis: [{ name: metric, metric, slices: ['all', 'g', 'g*h'], ...at }] },
            },
            report: { value: report },
            tier: { value: tierInForce(undefined, 'high', 'credit') },
          } as unknown as Subjects);
        expect(segmented(plain)).toEqual(segmented(full));
        expect(reportedIn(plain).count).toBe(full.rows.length);
      }),
      { numRuns: 1_500 },
    );
    expect(compared).toBeGreaterThan(300);
  });

  test('has the double of each number that is nearest', () => {
    const digits = fc.stringMatching(/^-?(0|[1-9][0-9]{0,17})(\.[0-9]{1,18})?([eE][+-]?[0-9]{1,2})?$/);
    fc.assert(
      fc.property(digits, (number) => {
        const [row] = plainly(
          JSON.stringify({ ...head, kpis: [{ metric: 'a', value: 17 }] }).replace('17', number),
        )!.rows;
        const { text, nearest } = row!.value;
        expect(text).toBe(number);
        expect(nearest ?? Number(number)).toBe(Number(number));
        expect(nearest !== undefined).toBe(number.length <= 20);
      }),
    );
  });

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
    const others = ['', '"', '\\', ',', '}', ']', '0', '-', ' ', '\r', 'e', '\u00e9', '\u200b', '\ufeff'];
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
