import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseJson, plainJson } from '../../src/format/json.ts';
import { readJson } from '../../src/format/yaml.ts';
import { bytesOf, placed, readTable, type RefusedCase } from './read-cases.ts';

const read = (text: string) => readJson('kpis/m/1.json', bytesOf(text));

function parsesAsJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('a JSON file is refused, each violation at its place', () => {
  test.each(readTable<RefusedCase>('yaml/json-refused.yaml'))('$name', ({ text, findings }) => {
    const { document, findings: found } = read(text);
    expect(placed(found)).toEqual(findings);
    expect(document).toBeUndefined();
  });

  test('bytes that are not UTF-8', () => {
    expect(placed(readJson('f.json', Buffer.from('7b0a22e9223a317d', 'hex')).findings)).toEqual([
      'text-not-utf8 2:1',
    ]);
  });
});

describe('a JSON file is read as JSON.parse reads it', () => {
  const space = fc.stringMatching(/^[\t\n ]{0,2}$/);

  test('whatever it holds and however it is laid out', () => {
    const visible = fc
      .jsonValue({ maxDepth: 6, stringUnit: 'grapheme-ascii' })
      .filter((value) => value !== null);
    fc.assert(
      fc.property(visible, fc.constantFrom(undefined, 1, '\t'), space, (value, indent, around) => {
        const text = `${around}${JSON.stringify(value, undefined, indent)}${around}`;
        const { document, findings } = read(text);
        expect(findings).toEqual([]);
        expect(JSON.stringify(document?.value)).toBe(JSON.stringify(JSON.parse(text)));
      }),
      { numRuns: 300 },
    );
  });

  test('what JSON.parse refuses is refused, and nothing else for its syntax', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"b"',
      '1',
      '-',
      '.',
      'e',
      '0',
      'true',
      'null',
      ' ',
      '\n',
      '"',
      '\\',
      "'",
      '+',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        const broken = read(text).findings.some(({ id }) => id === 'json-syntax');
        expect(broken).toBe(!parsesAsJson(text));
      }),
      { numRuns: 3_000 },
    );
  });

  test('one character that is changed, left out or put in is refused when JSON.parse refuses it', () => {
    const report = '{"kpis": [{"metric": "a", "value": 0.5, "samples": 100}, {"x": [true, null, -1e-7]}]}';
    fc.assert(
      fc.property(
        fc.nat(report.length),
        fc.nat(1),
        fc.constantFrom('', ',', '"', '}', '0', ' ', ':', 'e'),
        (at, cut, put) => {
          const text = report.slice(0, at) + put + report.slice(at + cut);
          expect(read(text).findings.some(({ id }) => id === 'json-syntax')).toBe(!parsesAsJson(text));
        },
      ),
      { numRuns: 1_000 },
    );
  });

  test('a byte order mark and CRLF do not matter', () => {
    expect(read('\ufeff{\r\n"a": 1\r\n}').document?.value).toEqual({ a: 1 });
  });

  test('__proto__ is a key like any other', () => {
    const value = read('{"__proto__": {"polluted": true}}').document?.value as Record<string, unknown>;
    expect(Object.keys(value)).toEqual(['__proto__']);
    expect(value['polluted']).toBeUndefined();
  });

  test('places and spellings are those of the file', () => {
    const document = read('{\n  "a": 0.80,\n  "b": [ {"c": "q\\u0041"}, 1E2 ]\n}').document!;
    expect(document.textOf(['a'])).toBe('0.80');
    expect(document.textOf(['b', 1])).toBe('1E2');
    expect(document.textOf(['b', 0, 'c'])).toBe('qA');
    expect(document.textOf(['b'])).toBeUndefined();
    expect(document.textOf(['z'])).toBeUndefined();
    expect(document.placeOf(['a'])).toEqual({ line: 2, column: 8 });
    expect(document.placeOfKey(['a'])).toEqual({ line: 2, column: 3 });
    expect(document.placeOfKey(['b', 0, 'c'])).toEqual({ line: 3, column: 11 });
    expect(document.placeOfKey(['b', 0])).toEqual({ line: 3, column: 10 });
    expect(document.placeOf(['b', 5, 'x'])).toEqual({ line: 3, column: 8 });
    expect(document.placeOf([])).toEqual({ line: 1, column: 1 });
  });
});

describe('JSON that is read without its places', () => {
  test.each([
    ['{"a":{"b":[1,-0.5,"x",null,true]},"c\\n\\"":"\\\\"}', true],
    ['{"a":1, "b" : 2}', true],
    ['{\n  "a" :\r\n\t1,\n  "b": [\n    2\n  ]\n}\n', true],
    ['{\n  "a": 1,\n  "a"\n: 2\n}', false],
    ['[\n1e-99999]', false],
    ['["\n"]', false],
    ['{"a":1,"a":2}', false],
    ['{"a":1,"\\u0061":2}', false],
    ['{"a":":\\":","a":1}', false],
    ['[1e999]', false],
    ['[1e-99999]', false],
    ['["\u202e"]', false],
    ['["\\u001b"]', false],
    [`${'['.repeat(70)}${']'.repeat(70)}`, false],
    ['{"a":1', false],
    ['', false],
  ])('%s: %p', (text, isPlain) => {
    const { root } = parseJson(text);
    expect(plainJson(text)).toEqual(isPlain ? { value: root!.value } : undefined);
  });

  test('is what the whole reader reads, whatever the text', () => {
    const tokens = [
      '{', '}', '[', ']', ',', ':', '"a"', '"b"', '"a":', '"":', '"\\u0061":', '":"', '"\\":"', '"__proto__":', '{"a":1}',
      '1', '-0', '1e5', '1e-00001', ' ', '\n', '\t', '\r', 'null',
    ]; // prettier-ignore
    const token = fc.constantFrom(...tokens);
    const text = fc.oneof(
      fc.array(token, { maxLength: 12 }).map((tokens) => tokens.join('')),
      fc.json({ stringUnit: 'binary' }),
      fc
        .array(fc.tuple(fc.constantFrom('"a":', '"b":', '"c" : ', '"c"\n:\n'), token), { maxLength: 4 })
        .map((members) => `{${members.map((member) => member.join('')).join(',')}}`),
    );
    fc.assert(
      fc.property(text, (one) => {
        const plain = plainJson(one);
        expect(plain ?? { value: parseJson(one).root?.value }).toEqual({ value: parseJson(one).root?.value });
      }),
      { numRuns: 2000 },
    );
  });
});
