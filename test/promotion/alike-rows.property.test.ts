// Rows that are laid out alike are read and judged in columns: as what reads and judges every report does it, or not
// at all.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { loadKpiReportFile } from '../../src/governance/load.ts';
import type { KpiReport } from '../../src/promotion/check.ts';
import { checkConstraint } from '../../src/promotion/constraint.ts';
import { readAlike, END, SAMPLES, SLICE, VALUE } from '../../src/promotion/alike-rows.ts';
import { DistinctSlices } from '../../src/promotion/distinct-slices.ts';
import { readPlainReport } from '../../src/promotion/plain-report.ts';
import { PlainText } from '../../src/promotion/plain-text.ts';
import { reportedIn } from '../../src/promotion/reported.ts';
import { constraint, decimal, objective } from './constraint-builders.ts';

const file = 'kpis/m/1.0.0.json';
const head =
  '"model_name":"m","model_version":"1.0.0","objective_version":"OBJ.credit.v1.0","evaluated_at":"2025-05-14T10:00:00Z"';
const at = { line: 1, column: 1 };
const declared = { ...objective, segments: [{ name: 'g', at }] };
const fully = (bytes: Uint8Array) =>
  loadKpiReportFile(file, bytes, { modelName: 'm', modelVersion: '1.0.0' });

const told = (report: KpiReport) => ({
  ...report,
  rows: report.rows.map(({ value, ...row }) => ({ ...row, value: value.text, exact: value.value.toFixed() })),
});

/** Several of them are one number, or have one nearest double. */
const values = fc.constantFrom(
  ...(
    '0.5 0.50 5e-1 0.5000000000000000000000001 0.4999999999999999999999999 0.49 0.51 0 -0 -0.0 1 -1 -0.5 12 1e299 ' +
    '1E-7 999999999999999 1234567890123456 0.30000000000000004 0.1234567890123456789012345678901234567890123456789'
  ).split(' '),
);
const names = fc.array(fc.constantFrom('CA', 'NY', 'a b', 'São Paulo', '40-49', 'x', '𝔘', '{"}', ','), {
  minLength: 1,
  maxLength: 3,
});

/** What may stand in the place of a member or of a byte; most of it is wrong. */
const hostile = [
  '"value": 1, "value": 0.5',
  '"value": 0.5, "v\\u0061lue": 1',
  '"v\\u0061lue": 0.5',
  '"value": 0.5, "__proto__": {"value": 1}',
  '"value": 0.5, "slice": "\\": 1, \\"value\\": 2"',
  '"value": NaN',
  '"value": Infinity',
  '"value": 1e999',
  '"value": -1.797e308',
  '"value": 01',
  '"value": 1.',
  '"value": .5',
  '"value": -',
  '"value": +1',
  '"value": 1_0',
  '"value": 0x1',
  `"value": 0.${'5'.repeat(400)}`,
  `"value": ${'9'.repeat(400)}`,
  '"value": 0.5, "samples": 0',
  '"value": 0.5, "samples": 00',
  '"value": 0.5, "samples": -5',
  '"value": 0.5, "samples": 1.5',
  '"value": 0.5, "samples": 9007199254740993',
  '"value": 0.5, "samples": 1e2',
  '"value": 0.5, "numerator": 1, "denominator": 2',
  '"value": 0.5, "segment": "all"',
  '"value": 0.5 }, { "metric": "rate", "value": 0.5',
  '"value": 0.5, "note": [[[[{}]]]]',
  '"value": 0.5 // "',
] as const;
const bytes = [
  [0xff],
  [0xc0, 0x80],
  [0xed, 0xa0, 0x80],
  [0xef, 0xbb, 0xbf],
  [0xf4, 0x90, 0x80, 0x80],
  [0xc3],
  [0x00],
  [0x7f],
  [0x5c],
  [0x22],
  [0x0d],
  [0x20],
  [0x2c],
  [0x7d],
  ...['\\ud800', '\\u0061', '\u2028', '\u200b', '\u00a0', '\u0661'].map((text) => [...Buffer.from(text)]),
];

/** One of them, mostly none. */
const seldom = <T>(arbitrary: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary });

const large = fc
  .record({
    count: fc.integer({ min: 3, max: 12 }),
    metrics: fc.subarray(['rate', 'other', 'rate2'], { minLength: 1 }),
    figures: fc.array(values, { minLength: 24, maxLength: 24 }),
    words: names,
    samples: fc.constantFrom('all', 'none', 'most'),
    order: fc.shuffledSubarray(['metric', 'value', 'samples', 'segment', 'slice'], { minLength: 5 }),
    space: fc.constantFrom(['', ''], [' ', ' '], ['\n  ', ' '], ['\r\n\t', ''], ['\n\n', '\n']),
    twice: seldom(fc.tuple(fc.nat(), fc.nat())),
    member: seldom(fc.tuple(fc.nat(), fc.constantFrom(...hostile))),
    byte: seldom(fc.tuple(fc.nat(), fc.nat({ max: 2 }), fc.constantFrom(...bytes))),
  })
  .map(({ count, metrics, figures, words, samples, order, space: [gap, colon], twice, member, byte }) => {
    const rows = metrics.flatMap((metric, which) =>
      Array.from({ length: count }, (_, index) => {
        const name = `${words[index % words.length]}${index}`;
        const stated: Record<string, string> = {
          metric: `"metric":${colon}"${metric}"`,
          value: `"value":${colon}${figures[(which * count + index) % figures.length]}`,
          samples: `"samples":${colon}${index * 7 + 1}`,
          segment: `"segment":${colon}"g"`,
          slice: `"slice":${colon}${JSON.stringify(name)}`,
        };
        if (samples === 'none' || (samples === 'most' && index === 4)) delete stated['samples'];
        return stated;
      }),
    );
    if (twice !== undefined) rows[twice[0] % rows.length] = rows[twice[1] % rows.length]!;
    if (member !== undefined)
      rows[member[0] % rows.length] = { ...rows[member[0] % rows.length], value: member[1] };
    const texts = rows.map(
      (row) => `{${gap}${order.flatMap((key) => row[key] ?? []).join(`,${gap}`)}${gap}}`,
    );
    const text = Buffer.from(`{${gap}"kpis":${colon}[${gap}${texts.join(`,${gap}`)}],${head}${gap}}`);
    if (byte === undefined) return text;
    const place = byte[0] % text.length;
    return Buffer.concat([text.subarray(0, place), Buffer.from(byte[2]), text.subarray(place + byte[1])]);
  });

const anyConstraint = fc
  .record({
    operator: fc.constantFrom('<=' as const, '<' as const, '>=' as const, '>' as const, 'abs <' as const),
    threshold: fc.constantFrom('0.5', '0.50', '5e-1', '0.5000000000000000000000001', '0', '-2', '1e300'),
    unit: fc.constantFrom('ratio', undefined),
    minSamples: fc.constantFrom(undefined, 8, 22, 30),
    appliesTo: fc.constantFrom(['g'], ['all', 'g']),
  })
  .map(({ threshold, ...rest }) => constraint({ ...rest, metric: 'rate', threshold: decimal(threshold) }));

describe('rows that are laid out alike', () => {
  test('are read as every report is read, and nothing that is wrong is read with them', () => {
    let [plainly, wrong] = [0, 0];
    fc.assert(
      fc.property(large, (text) => {
        const plain = readPlainReport(file, text);
        const { value, findings } = fully(text);
        if (findings.length > 0) wrong += 1;
        if (plain === undefined) return;
        plainly += 1;
        expect(findings).toEqual([]);
        expect(told(plain)).toEqual(told(value!));
      }),
      { numRuns: 4_000 },
    );
    expect(plainly).toBeGreaterThan(400);
    expect(wrong).toBeGreaterThan(1_000);
  });

  test('are judged as any others, to the letter', () => {
    let judged = 0;
    const statuses = new Set<string>();
    fc.assert(
      fc.property(large, anyConstraint, (text, one) => {
        const plain = readPlainReport(file, text);
        if (plain === undefined) return;
        judged += 1;
        const check = checkConstraint(one, plain, declared);
        statuses.add(check.status);
        expect(check).toEqual(checkConstraint(one, fully(text).value!, declared));
      }),
      { numRuns: 6_000 },
    );
    expect(judged).toBeGreaterThan(600);
    expect([...statuses].toSorted()).toEqual(['fail', 'pass']);
  });

  test('have the double of each number that is nearest, or none', () => {
    const digits = fc.stringMatching(/^-?(0|[1-9][0-9]{0,17})(\.[0-9]{1,18})?$/);
    fc.assert(
      fc.property(fc.array(digits, { minLength: 3, maxLength: 5 }), (numbers) => {
        const rows = numbers.map(
          (number, index) => `{"metric":"a","value":${number},"segment":"g","slice":"${index}"}`,
        );
        const plain = readPlainReport(file, Buffer.from(`{${head},"kpis":[${rows.join(',')}]}`))!;
        const { rows: measured, nearest } = reportedIn(plain).byMetric.get('a')!.get('g')!.measured!;
        expect(measured.length).toBe(numbers.length);
        for (const [row, number] of numbers.entries()) {
          const isShort = number.replace('.', '').length <= 15;
          expect(nearest[row]).toBe(isShort ? Number(number) : Number.NaN);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  test('have slices that the others have too, and no more', () => {
    fc.assert(
      fc.property(large, (text) => {
        const plain = readPlainReport(file, text);
        if (plain === undefined) return;
        const [fast, slow] = [plain, fully(text).value!].map(reportedIn);
        expect(fast!.slicesOf).toEqual(slow!.slicesOf);
        expect(fast!.isSampled).toBe(slow!.isSampled);
      }),
      { numRuns: 1_000 },
    );
  });

  test('are read up to the first one that is not', () => {
    const row = (name: string, value: string, samples = '10') =>
      `,\n{"metric":"a","value":${value},"samples":${samples},"segment":"g","slice":"${name}"}`;
    const first = row('zero', '1');
    const places = [['1,', VALUE] as const, ['10', SAMPLES] as const, ['"zero"', SLICE] as const];
    let start = 0;
    const layout = places.flatMap(([text, own]) => {
      const before = [start, first.indexOf(text), own];
      start = first.indexOf(text) + (own === VALUE ? 1 : text.length);
      return before;
    });
    layout.push(start, first.length, END);
    const readBehind = (...rows: string[]): number => {
      const text = new PlainText(new TextEncoder().encode(`${first}${rows.join('')}]`));
      const slices = new DistinctSlices();
      const group = slices.add(0, 'a', 'g', { name: 'zero', start: first.indexOf('"zero"'), end: start })!;
      text.at = first.length;
      const [starts, ends, sliceStarts, sliceEnds] = Array.from({ length: 4 }, () => new Int32Array(9));
      const [nearest, samples] = [new Float64Array(9), new Float64Array(9)];
      const columns = {
        starts: starts!,
        ends: ends!,
        sliceStarts: sliceStarts!,
        sliceEnds: sliceEnds!,
        nearest,
        samples,
      };
      const read = readAlike(text, Int32Array.from(layout), columns, 1, group) - 1;
      expect(text.at).toBe(first.length + rows.slice(0, read).join('').length);
      expect(group.order.list).toHaveLength(1 + read);
      return read;
    };
    expect(readBehind()).toBe(0);
    expect(readBehind(row('b', '-0.25'), row('c', '0.1234567890123456'), row('d d', '0'))).toBe(3);
    const broken = [
      row('c', '1e5'),
      row('c', '01'),
      row('c', '1.'),
      row('c', '-'),
      row('c', '9'.repeat(41)),
      row('c', '1', '0'),
      row('c', '1', '01'),
      row('c', '1', '-1'),
      row('c', '1', '1234567890123456'),
      row('', '1'),
      row(' c', '1'),
      row('c ', '1'),
      row('b', '1'),
      row('zero', '1'),
      row('é', '1'),
      row('c\\n', '1'),
      row('c\u007f', '1'),
      row('c', '1').replace('"a"', '"b"'),
      row('c', '1').replace('}', ' }'),
      row('c', '1').slice(0, -1),
    ];
    for (const one of broken) expect(readBehind(row('b', '1'), one, row('e', '1'))).toBe(1);
  });
});
