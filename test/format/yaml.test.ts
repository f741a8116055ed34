import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { readYaml } from '../../src/format/yaml.ts';
import { bytesOf, placed, readTable, type RefusedCase } from './read-cases.ts';

const read = (text: string) => readYaml('policies/approvals.yaml', bytesOf(text));

describe('a YAML file is refused, each violation at its place', () => {
  test.each(readTable<RefusedCase>('yaml/refused.yaml'))('$name', ({ text, findings, message, mend }) => {
    const { document, findings: found } = read(text);
    expect(placed(found)).toEqual(findings);
    expect(document).toBeUndefined();
    expect(found[0]).toMatchObject({ level: 'error', file: 'policies/approvals.yaml' });
    expect(found[0]?.message).toContain(message ?? '');
    expect(found[0]?.mend).toContain(mend ?? '.');
  });

  test.each(readTable<{ name: string; bytes: string; line: number }>('yaml/not-utf8.yaml'))(
    'bytes that are not UTF-8: $name',
    ({ bytes, line }) => {
      const { document, findings } = readYaml('f.yaml', Buffer.from(bytes.replaceAll(' ', ''), 'hex'));
      expect(document).toBeUndefined();
      expect(placed(findings)).toEqual([`text-not-utf8 ${line}:1`]);
    },
  );
});

describe('a YAML file is read as YAML 1.2 core', () => {
  test.each(readTable<{ name: string; text: string; value: unknown }>('yaml/accepted.yaml'))(
    '$name',
    ({ text, value }) => {
      const { document, findings } = read(text);
      expect(findings).toEqual([]);
      expect(JSON.stringify(document?.value)).toBe(JSON.stringify(value));
    },
  );

  test('__proto__ is a key like any other, and nobody inherits from it', () => {
    const { document } = read('__proto__: { polluted: true }\nb: { __proto__: 1 }\n');
    const value = document?.value as Record<string, unknown>;
    expect(Object.keys(value)).toEqual(['__proto__', 'b']);
    expect(value['polluted']).toBeUndefined();
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(document?.placeOf(['b', '__proto__'])).toEqual({ line: 2, column: 17 });
  });

  test('any plain data comes back from the YAML that the library writes of it', () => {
    const key = fc.string({ unit: 'grapheme-ascii', maxLength: 12 });
    const { data } = fc.letrec((tie) => ({
      data: fc.oneof(
        { maxDepth: 4 },
        fc.string({ unit: 'grapheme-ascii' }),
        fc.integer(),
        fc.boolean(),
        fc.array(tie('data'), { maxLength: 4 }),
        fc.dictionary(key, tie('data'), { maxKeys: 4 }),
      ),
    }));
    fc.assert(
      fc.property(fc.dictionary(key, data, { minKeys: 1, maxKeys: 5 }), (value) => {
        const { document, findings } = read(stringify(value));
        expect(findings).toEqual([]);
        expect(JSON.stringify(document?.value)).toBe(JSON.stringify(value));
      }),
    );
  });

  test('any text is either read or refused with a place, and never throws', () => {
    const piece = fc.constantFrom(
      'a',
      ':',
      ' ',
      '\n',
      '-',
      '{',
      '}',
      '[',
      ']',
      '&a',
      '*a',
      '!',
      '%',
      '"',
      "'",
      '#',
      '|',
      '?',
      ',',
      '\t',
      '---',
      '1',
      '\r\n',
      '\ufeff',
      'é',
      '<<',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const { document, findings } = read(pieces.join(''));
        expect(document === undefined).toBe(findings.length > 0);
        for (const { line } of findings) expect(line).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });
});

describe('places and spellings', () => {
  const document = read('# c\na: 0.80\nb:\n  - { c: &x "q" }\n  - *x\nd:\n').document!;

  test.each([
    [['a'], '2:4', '2:1', '0.80'],
    [['b', 0, 'c'], '4:13', '4:7', 'q'],
    [['b', 1], '4:13', '4:13', 'q'],
    [['d'], '6:3', '6:1', ''],
    [['b', 7, 'z'], '4:3', '4:3', undefined],
    [['nowhere'], '2:1', '2:1', undefined],
    [[], '2:1', '2:1', undefined],
  ] as const)('of %j', (path, place, keyPlace, text) => {
    const shown = ({ line, column }: { line: number; column: number }) => `${line}:${column}`;
    expect(shown(document.placeOf(path))).toBe(place);
    expect(shown(document.placeOfKey(path))).toBe(keyPlace);
    expect(document.textOf(path)).toBe(text);
  });
});
