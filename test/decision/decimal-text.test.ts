import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decimalText, recordedDecimal } from '../../src/decision/decimal-text.ts';
import { parseDecimal } from '../../src/decimal/decimal.ts';
import { forms } from '../../src/format/forms.ts';

const form = new RegExp(forms.decimalText.pattern);

describe('a score that a program holds', () => {
  test('is read again as the same double', () => {
    const score = fc
      .double({ noNaN: true, min: -1e17, max: 1e17 })
      .filter((value) => Math.abs(value) > 1e-99 || value === 0);
    fc.assert(
      fc.property(score, (value) => {
        const text = decimalText(value);
        expect(text).toMatch(form);
        expect(Number(text)).toBe(value === 0 ? 0 : value);
      }),
    );
  });

  test.each([Number.NaN, Infinity, -Infinity, 1e300, 5e-324, 1e20])('%d is refused', (value) => {
    expect(() => decimalText(value)).toThrow(RangeError);
  });
});

describe('a threshold that a person wrote', () => {
  test.each([
    ['0.58', '0.58'],
    ['0.580', '0.580'],
    ['5e-1', '5e-1'],
    ['.5', '0.5'],
    ['5.', '5'],
    ['+0.5', '0.5'],
    ['-.5', '-0.5'],
    ['1E3', '1E3'],
    ['+1e-7', '0.0000001'],
    ['007', '7'],
  ])('%s is recorded as %s', (text, recorded) => {
    const decimal = parseDecimal(text)!;
    expect(recordedDecimal(decimal)).toBe(recorded);
    expect(parseDecimal(recorded)!.value.eq(decimal.value)).toBe(true);
  });

  test('of more digits than a record takes is refused', () => {
    expect(() => recordedDecimal(parseDecimal('1e300')!)).toThrow(RangeError);
  });
});
