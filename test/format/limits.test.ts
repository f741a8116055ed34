import { describe, expect, test } from '@jest/globals';
import { parseDocument, type YAMLMap } from 'yaml';
import { PlainValue } from '../../src/format/plain-value.ts';
import { decodeText, KPI_REPORT_LIMIT_BYTES, YAML_LIMIT_BYTES } from '../../src/format/text.ts';
import { readJson, readYaml } from '../../src/format/yaml.ts';
import { bytesOf, placed } from './read-cases.ts';

const ids = (text: string) => readYaml('f.yaml', bytesOf(text)).findings.map(({ id }) => id);
const manyKeys = (count: number) =>
  Array.from({ length: count }, (_, index) => `key_${index}: ${index}\n`).join('');

/** Every level holds nine aliases of the level below it: 9 to the power of the levels in all. */
function bomb(levels: number, brackets: [string, string]): string {
  const [open, close] = brackets;
  const member = (index: number, alias: string) => (open === '[' ? alias : `k${index}: ${alias}`);
  const level = (index: number, inner: string) =>
    `a${index}: &a${index} ${open}${Array.from({ length: 9 }, (_, at) => member(at, inner)).join(', ')}${close}\n`;
  return Array.from({ length: levels }, (_, index) =>
    level(index, index === 0 ? 'x' : `*a${index - 1}`),
  ).join('');
}

describe('size', () => {
  test('64 KiB of YAML are read, one byte more is refused before anything else', () => {
    const fits = `a: ${'x'.repeat(YAML_LIMIT_BYTES - 3)}`;
    expect(ids(fits)).toEqual([]);
    expect(ids(`${fits}x`)).toEqual(['file-too-large']);
    expect(readYaml('f.yaml', new Uint8Array(YAML_LIMIT_BYTES + 1)).findings.map(({ id }) => id)).toEqual([
      'file-too-large',
    ]);
  });

  test('the limit counts bytes, not characters', () => {
    expect(ids(`a: ${'é'.repeat(YAML_LIMIT_BYTES / 2)}`)).toEqual(['file-too-large']);
  });

  test('a KPI report may have 32 MiB', () => {
    const fits = new Uint8Array(KPI_REPORT_LIMIT_BYTES).fill(0x20);
    expect(readJson('f.json', fits).findings.map(({ id }) => id)).toEqual(['json-syntax']);
    expect(placed(readJson('f.json', new Uint8Array(KPI_REPORT_LIMIT_BYTES + 1)).findings)).toEqual([
      'file-too-large undefined:undefined',
    ]);
  });

  test('a refusal by size names the limit', () => {
    const [found] = decodeText('f.yaml', new Uint8Array(11), 10).findings;
    expect(found?.message).toBe('This file has more than 10 bytes, the most that is allowed.');
  });
});

describe('many keys', () => {
  test('50,000 keys are more than 64 KiB, and refused unread', () => {
    expect(ids(manyKeys(50_000))).toEqual(['file-too-large']);
  });

  test('what is done after parsing looks at 50,000 keys once each', () => {
    const tree = parseDocument<YAMLMap>(`${manyKeys(50_000)}key_7: 1\n`, { uniqueKeys: false });
    let looks = 0;
    const { contents } = tree;
    if (contents === null) throw new Error('the text was not read');
    contents.items = contents.items.map(
      (pair) =>
        new Proxy(pair, {
          get(target, part) {
            if (part === 'key' && ++looks > 100_000) throw new Error('keys are looked at over and over');
            return Reflect.get(target, part) as unknown;
          },
        }),
    );
    const plain = new PlainValue();
    const value = plain.of(tree) as Record<string, number>;
    expect(Object.keys(value)).toHaveLength(50_000);
    expect(plain.refusals.map(({ id }) => id)).toEqual(['yaml-duplicate-key']);
    expect(looks).toBe(50_001);
  });

  test('each of 50,000 keys of a large report has its own line as its place', () => {
    const text = `{${Array.from({ length: 50_000 }, (_, index) => `"key_${index}": ${index}`).join(',\n')}}`;
    const { document } = readJson('f.json', bytesOf(text));
    const places = Array.from({ length: 50_000 }, (_, index) => document?.placeOfKey([`key_${index}`]).line);
    expect(places).toEqual(Array.from({ length: 50_000 }, (_, index) => index + 1));
  });

  test('a file that is wrong everywhere is refused with the first hundred reasons', () => {
    expect(ids('a: 1\n'.repeat(5_000))).toEqual(Array(100).fill('yaml-duplicate-key'));
    const report = `{${Array.from({ length: 5_000 }, () => '"a": 1').join()}}`;
    expect(readJson('f.json', bytesOf(report)).findings).toHaveLength(100);
  });
});

describe('aliases and nesting', () => {
  test.each([
    ['lists', bomb(9, ['[', ']'])],
    ['mappings', bomb(9, ['{', '}'])],
    ['quadratic', `a: &a [${'x,'.repeat(2_000)}]\nb: [${'*a,'.repeat(2_000)}]\n`],
  ])('an alias bomb of %s is refused once', (_, text) => {
    expect(ids(text)).toEqual(['nesting-too-deep']);
  });

  test('aliases that stand for little are read', () => {
    expect(ids(bomb(4, ['[', ']']))).toEqual([]);
  });

  test.each([
    ['lists', '['.repeat(66) + ']'.repeat(66), '1:66'],
    ['lists in block style', `${'- '.repeat(66)}x`, '1:131'],
    ['mappings', Array.from({ length: 70 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'), '66:66'],
    ['mappings in braces', `${'{a: '.repeat(66)}1${'}'.repeat(66)}`, '1:261'],
  ])('more than 64 levels of %s are refused', (_, text, place) => {
    expect(placed(readYaml('f.yaml', bytesOf(text)).findings)).toEqual([`nesting-too-deep ${place}`]);
  });

  test.each([
    ['lists', '['.repeat(30_000)],
    ['closed lists', '['.repeat(30_000) + ']'.repeat(30_000)],
    ['block lists', '- '.repeat(30_000)],
    ['mappings', '{a: '.repeat(15_000)],
    ['explicit keys', '? '.repeat(30_000)],
  ])('nesting that would exhaust the stack is refused: %s', (_, text) => {
    expect(new Set(ids(text))).toEqual(new Set(['nesting-too-deep']));
  });

  test('levels are counted through aliases', () => {
    const level = (index: number) =>
      `a${index}: &a${index} ${'['.repeat(40)}${index === 0 ? 1 : `*a${index - 1}`}${']'.repeat(40)}\n`;
    expect(ids(level(0))).toEqual([]);
    expect(ids(level(0) + level(1))).toEqual(['nesting-too-deep']);
  });

  test('64 levels are read, in YAML and in JSON', () => {
    const text = '['.repeat(64) + ']'.repeat(64);
    expect(ids(text)).toEqual([]);
    expect(readJson('f.json', bytesOf(text)).findings).toEqual([]);
    expect(placed(readJson('f.json', bytesOf(`[[${text}]]`)).findings)).toEqual(['nesting-too-deep 1:66']);
    expect(placed(readJson('f.json', bytesOf('['.repeat(1_000_000))).findings)).toEqual([
      'nesting-too-deep 1:66',
    ]);
  });
});
