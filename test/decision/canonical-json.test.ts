import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { canonicalJson, NotCanonical } from '../../src/decision/canonical-json.ts';
import { readTable } from '../format/read-cases.ts';

function doubleOf(bits: string): number {
  const view = new DataView(new ArrayBuffer(8));
  view.setBigUint64(0, BigInt(`0x${bits}`));
  return view.getFloat64(0);
}

function refusal(value: unknown): NotCanonical {
  try {
    canonicalJson(value);
  } catch (error) {
    if (error instanceof NotCanonical) return error;
  }
  throw new Error('it was not refused');
}

describe('RFC 8785', () => {
  const numbers = readTable<[string, string | null]>('decision/jcs-numbers.yaml');

  test.each(numbers.filter(([, text]) => text !== null))('appendix B: the double %s is %s', (bits, text) => {
    expect(canonicalJson(doubleOf(bits))).toBe(text);
  });

  test.each(numbers.filter(([, text]) => text === null))('appendix B: the double %s is refused', (bits) => {
    expect(refusal(doubleOf(bits)).message).toContain('finite');
  });

  test('3.2.2: primitive values', () => {
    const value = {
      // eslint-disable-next-line no-loss-of-precision -- as the RFC has it
      numbers: [333333333.33333329, 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/',
      literals: [null, true, false],
    };
    // The text whose bytes 3.2.4 lists.
    expect(canonicalJson(value)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  test('3.2.3: names are sorted by their UTF-16 code units', () => {
    const value = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    };
    expect(Object.values(JSON.parse(canonicalJson(value)) as object).slice(1)).toEqual(
      // A JavaScript object puts `1` first, whatever the text says.
      ['Carriage Return', 'Control', 'Latin Small Letter O With Diaeresis', 'Euro Sign'].concat(
        'Emoji: Grinning Face',
        'Hebrew Letter Dalet With Dagesh',
      ),
    );
    expect(canonicalJson(value).startsWith('{"\\r":"Carriage Return","1":"One",')).toBe(true);
  });
});

describe('what is no JSON is refused, with its place', () => {
  const cyclic: unknown[] = [];
  cyclic.push(cyclic);
  test.each<[string, unknown, string]>([
    ['NaN', { a: [1, Number.NaN] }, '/a/1'],
    ['an infinity', { 'a/b': { '~': -Infinity } }, '/a~1b/~0'],
    ['undefined', { a: undefined }, '/a'],
    ['undefined alone', undefined, ''],
    // eslint-disable-next-line no-sparse-arrays
    ['a hole', { a: [1, , 2] }, '/a/1'],
    ['a large integer', [1n], '/0'],
    ['a function', [() => 1], '/0'],
    ['a symbol', [Symbol('x')], '/0'],
    ['half a character', ['\ud83d'], '/0'],
    ['a name that is half a character', { '\udc00': 1 }, '/\udc00'],
    ['a date', { at: new Date(0) }, '/at'],
    ['a map', new Map([['a', 1]]), ''],
    ['bytes', [Buffer.from('a')], '/0'],
    ['what writes itself as JSON', [Object.create({ toJSON: () => 1 })], '/0'],
    ['what holds itself', cyclic, '/0'.repeat(65)],
  ])('%s', (_, value, pointer) => {
    expect(refusal(value).pointer).toBe(pointer);
  });
});

describe('for any JSON', () => {
  const json = fc.jsonValue({ stringUnit: 'grapheme', maxDepth: 4 });

  test('the text says the same as the value, and is its own canonical text', () => {
    fc.assert(
      fc.property(json, (value) => {
        const text = canonicalJson(value);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonicalJson(JSON.parse(text))).toBe(text);
      }),
    );
  });

  test('the order of members does not matter, that of lists does', () => {
    const entries = fc.uniqueArray(fc.tuple(fc.string(), json), { selector: ([key]) => key, minLength: 2 });
    fc.assert(
      fc.property(entries, (members) => {
        const reversed = members.toReversed();
        expect(canonicalJson(Object.fromEntries(reversed))).toBe(canonicalJson(Object.fromEntries(members)));
        const [keys, other] = [members.map(([key]) => key), reversed.map(([key]) => key)];
        expect(canonicalJson(other)).not.toBe(canonicalJson(keys));
      }),
    );
  });

  test('names rise by their code units', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ unit: 'binary' }), fc.constant(0)), (object) => {
        // Names of digits alone would be moved to the front by the object that is read.
        const named = Object.fromEntries(Object.keys(object).map((key) => [`k${key}`, 0]));
        const keys = Object.keys(JSON.parse(canonicalJson(named)) as object);
        expect(keys.every((key, index) => index === 0 || keys[index - 1]! < key)).toBe(true);
      }),
    );
  });
});
