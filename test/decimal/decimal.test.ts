import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  compareDecimals,
  compareRatio,
  parseDecimal,
  satisfies,
  type Decimal,
} from '../../src/decimal/decimal.ts';

const of = (text: string): Decimal => parseDecimal(text)!;

/** A decimal number as a fraction of whole numbers, worked out from its digits alone. */
function fraction(digits: string, scale: number): [numerator: bigint, denominator: bigint] {
  return scale >= 0 ? [BigInt(digits), 10n ** BigInt(scale)] : [BigInt(digits) * 10n ** BigInt(-scale), 1n];
}

const sign = (difference: bigint) => (difference < 0n ? -1 : difference > 0n ? 1 : 0);

/** digits × 10^-scale, in one of the spellings that the grammar has for it. */
const numbers = fc
  .record({
    negative: fc.boolean(),
    digits: fc.oneof(fc.stringMatching(/^\d{1,25}$/), fc.constantFrom('0', '00', '1', '10', '100')),
    scale: fc.integer({ min: -20, max: 20 }),
    spelling: fc.constantFrom('exponent', 'Exponent', 'point', 'plus'),
  })
  .map(({ negative, digits, scale, spelling }) => {
    const minus = negative ? '-' : spelling === 'plus' ? '+' : '';
    const written =
      spelling !== 'point'
        ? `${digits}${spelling === 'exponent' ? 'e' : 'E'}${-scale}`
        : scale > 0
          ? `${digits.padStart(scale, '0').slice(0, -scale)}.${digits.padStart(scale, '0').slice(-scale)}`
          : `${digits}${'0'.repeat(-scale)}.`;
    return { text: `${minus}${written}`, exact: fraction(`${negative ? '-' : ''}${digits}`, scale) };
  });

describe('the grammar of YAML 1.2 core and JSON', () => {
  test.each([
    '0',
    '-0',
    '5',
    '5.',
    '+.5',
    '-.5',
    '.5',
    '0.80',
    '017',
    '1e3',
    '1E+3',
    '1e-7',
    '-2.5e-10',
    '1e308',
    '1e-400',
    '123456789012345678901234567890',
  ])('%s is a number, kept as it is written', (text) => {
    expect(parseDecimal(text)?.text).toBe(text);
  });

  test.each([
    '',
    ' ',
    '.',
    '+',
    '-',
    '--1',
    '+-1',
    '1 ',
    ' 1',
    '1_000',
    '1,5',
    '0x10',
    '0o17',
    '0b1',
    '.inf',
    '-.Inf',
    '.nan',
    'NaN',
    'Infinity',
    '1e',
    '1e1.5',
    '1e99999',
    '1e999',
    '-1e999',
    '1.2.3',
    '٣',
    '1\n',
    '1n',
    '５',
    '1/2',
    '5%',
  ])('%j is none', (text) => {
    expect(parseDecimal(text)).toBeUndefined();
  });
});

describe('comparisons are exact', () => {
  test('as those of the fractions that the digits spell', () => {
    fc.assert(
      fc.property(numbers, numbers, (a, b) => {
        const [[p, q], [r, s]] = [a.exact, b.exact];
        expect(Math.sign(compareDecimals(of(a.text), of(b.text)))).toBe(sign(p * s - r * q));
      }),
      { numRuns: 1_000 },
    );
  });

  test('also of the smallest difference that can be written', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{1,30}$/), (digits) => {
        expect(Math.sign(compareDecimals(of(`0.${digits}`), of(`0.${digits}1`)))).toBe(-1);
        expect(compareDecimals(of(`0.${digits}`), of(`0.${digits}000`))).toBe(0);
      }),
    );
  });

  test('a ratio is compared without dividing', () => {
    const counts = fc.nat(Number.MAX_SAFE_INTEGER);
    fc.assert(
      fc.property(
        counts,
        counts.filter((one) => one > 0),
        numbers,
        (numerator, denominator, b) => {
          const [r, s] = b.exact;
          expect(Math.sign(compareRatio(numerator, denominator, of(b.text)))).toBe(
            sign(BigInt(numerator) * s - r * BigInt(denominator)),
          );
        },
      ),
      { numRuns: 500 },
    );
  });

  test.each([
    [36, 45, '0.80', 0],
    [246 * 2041, 339 * 1880, '0.80', -1],
    [256 * 2041, 339 * 1914, '0.80', 1],
    [1, 3, '0.3333333333333333', 1],
    [2, 3, '0.6666666666666667', -1],
    [0, 7, '-0', 0],
  ])('%d of %d against %s', (numerator, denominator, threshold, expected) => {
    expect(Math.sign(compareRatio(numerator, denominator, of(threshold)))).toBe(expected);
  });

  test('0.1 + 0.2 is not what decides', () => {
    expect(compareDecimals(of('0.30000000000000004'), of('0.3'))).toBeGreaterThan(0);
    expect(compareDecimals(of('9007199254740993'), of('9007199254740992'))).toBeGreaterThan(0);
  });
});

test.each([
  ['<=', [true, true, false]],
  ['<', [true, false, false]],
  ['>=', [false, true, true]],
  ['>', [false, false, true]],
] as const)('%s holds below, at and above: %j', (operator, expected) => {
  expect([-1, 0, 1].map((one) => satisfies(one, operator))).toEqual(expected);
});

describe('numbers that are nearest to one double, or to neighbouring ones', () => {
  const neighbours = fc.tuple(fc.bigInt({ min: 1n, max: 10n ** 24n }), fc.bigInt({ min: -2n, max: 2n }));

  test.each([1, 15, 16, 17, 18, 19, 20, 21, 24])('are told apart at %i digits', (digits) => {
    fc.assert(
      fc.property(neighbours, ([number, step]) => {
        const bound = 10n ** BigInt(digits);
        const one = number % bound;
        const other = (one + step + bound) % bound;
        const written = (whole: bigint) => of(`0.${String(whole).padStart(digits, '0')}`);
        expect(Math.sign(compareDecimals(written(one), written(other)))).toBe(sign(one - other));
      }),
    );
  });
});
