import { beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import type { SourceDocument } from '../../src/format/document.ts';
import { readToml } from '../../src/format/toml.ts';
import { bytesOf, placed } from './read-cases.ts';

const read = (text: string) => readToml('kpis/m/1.toml', bytesOf(text));

describe('a TOML file is refused', () => {
  test.each([
    ['a key twice', 'a = 1\na = 2', ['kpi-syntax 2:1']],
    ['a table twice', '[a]\n[a]', ['kpi-syntax 2:2']],
    ['a number without a digit before the point', 'a = .5', ['kpi-syntax 1:5']],
    ['no value', 'a =', ['kpi-syntax 1:4']],
    ['nan', 'a = nan', ['number-not-finite 1:5']],
    ['an infinity', 'a = 1\nb = -inf', ['number-not-finite 2:5']],
    ['a number beyond a double', 'a = 1e999', ['number-not-finite 1:5']],
    ['a hexadecimal number', 'a = 0xff', ['number-not-decimal 1:5']],
    ['an octal number', 'a = 0o17', ['number-not-decimal 1:5']],
    ['an escaped control character', 'a = "\\u0007"', ['text-control-character 1:5']],
    ['a control character in a key', '"\\u0007" = 1', ['text-control-character 1:12']],
    ['a direction control', 'a = "\u202e"', ['text-control-character 1:6']],
    ['keys nested too deeply', `${'a.'.repeat(70)}a = 1`, ['nesting-too-deep 1:145']],
    ['tables nested too deeply', `[${'a.'.repeat(70)}a]`, ['nesting-too-deep 1:1']],
    [
      'inline tables nested too deeply',
      `a = ${'{a='.repeat(70)}1${'}'.repeat(70)}`,
      ['nesting-too-deep 1:197'],
    ],
  ])('%s', async (_, text, expected) => {
    const { document, findings } = await read(text);
    expect(placed(findings)).toEqual(expected);
    expect(document).toBeUndefined();
  });

  test('with more than 64 KiB', async () => {
    expect((await read(`a = "${'x'.repeat(65_536)}"`)).findings.map(({ id }) => id)).toEqual([
      'file-too-large',
    ]);
  });

  test.each([
    ['keys', `${'a.'.repeat(30_000)}a = 1`],
    ['tables', `[${'a.'.repeat(30_000)}a]`],
    ['lists', `a = ${'['.repeat(30_000)}${']'.repeat(30_000)}`],
    ['inline tables', `a = ${'{a='.repeat(15_000)}1${'}'.repeat(15_000)}`],
  ])('with %s nested beyond measure, without a fault', async (_, text) => {
    expect((await read(text)).findings.map(({ id }) => id)).toEqual(['nesting-too-deep']);
  });
});

describe('a TOML file is read', () => {
  const text = [
    'title = "of metrics"',
    'when = 2025-05-14T10:00:00Z',
    'ok = true',
    '__proto__ = 1',
    '[eval]',
    'fpr = 0.0410 # printed',
    'exact = 0.79999999999999999999',
    'n = +12_000',
    '"a b".c = 1.5e3',
    '[[groups]]',
    'name = "CA"',
    'figures = [0.1, { deep = 0.20 }]',
    '[[groups]]',
    'name = "NY"',
  ].join('\n');
  let document: SourceDocument | undefined;
  beforeAll(async () => {
    const found = await read(text);
    expect(found.findings).toEqual([]);
    document = found.document;
  });

  test('as the same data that YAML would have', () => {
    expect(document?.value).toEqual(
      parse(
        [
          'title: of metrics',
          'when: 2025-05-14T10:00:00Z',
          'ok: true',
          '__proto__: 1',
          'eval: { fpr: 0.041, exact: 0.8, n: 12000, a b: { c: 1500 } }',
          'groups: [{ name: CA, figures: [0.1, { deep: 0.2 }] }, { name: NY }]',
        ].join('\n'),
      ),
    );
    expect(Object.hasOwn(document?.value as object, '__proto__')).toBe(true);
  });

  test.each([
    [['eval', 'fpr'], '0.0410', 6],
    [['eval', 'exact'], '0.79999999999999999999', 7],
    [['eval', 'n'], '+12000', 8],
    [['groups', 0, 'figures', 1, 'deep'], '0.20', 12],
    [['groups', 1, 'name'], 'NY', 14],
    [['groups', 1, 'nothing'], undefined, 13],
  ])('%j is spelt %s in line %d', (path, spelling, line) => {
    expect(document?.textOf(path)).toBe(spelling);
    expect(document?.placeOf(path).line).toBe(line);
  });
});
