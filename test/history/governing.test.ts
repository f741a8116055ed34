import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { governing, type Governs } from '../../src/history/governing.ts';

/** `from..until`, with `?` where it is not certain, `never` and `unknown`. */
const told = (dates: readonly (string | undefined)[]) =>
  governing(dates).map((one) =>
    one.kind === 'from' ? `${one.from}..${one.until ?? ''}${one.certain ? '' : '?'}` : one.kind,
  );

describe('a version governs from its day until a later one does', () => {
  test.each<[string, (string | undefined)[], string[]]>([
    ['none', [], []],
    ['one', ['2025-01-01'], ['2025-01-01..']],
    ['two', ['2025-01-01', '2025-06-01'], ['2025-01-01..2025-06-01', '2025-06-01..']],
    ['two on one day', ['2025-01-01', '2025-01-01'], ['never', '2025-01-01..']],
    ['a later one that begins earlier', ['2025-06-01', '2025-01-01'], ['never', '2025-01-01..']],
    [
      'one that is overtaken before the one between begins',
      ['2025-01-01', '2025-09-01', '2025-06-01'],
      ['2025-01-01..2025-06-01', 'never', '2025-06-01..'],
    ],
    [
      'one that cannot be read in between',
      ['2025-01-01', undefined, '2025-06-01'],
      ['2025-01-01..2025-06-01?', 'unknown', '2025-06-01..'],
    ],
    ['one that cannot be read at the end', ['2025-01-01', undefined], ['2025-01-01..?', 'unknown']],
    ['one that cannot be read at the start', [undefined, '2025-01-01'], ['unknown', '2025-01-01..']],
  ])('%s', (_, dates, expected) => {
    expect(told(dates)).toEqual(expected);
  });

  test('and on no day do two govern', () => {
    const day = fc.integer({ min: 1, max: 9 }).map((number) => `2025-01-0${number}`);
    fc.assert(
      fc.property(fc.array(day, { minLength: 1, maxLength: 12 }), day, (dates, on) => {
        const governs = (one: Governs) =>
          one.kind === 'from' && one.from <= on && (one.until === undefined || on < one.until);
        const spans = governing(dates);
        const begun = dates.findLastIndex((date) => date <= on);
        expect(spans.flatMap((one, index) => (governs(one) ? [index] : []))).toEqual(
          begun < 0 ? [] : [begun],
        );
      }),
    );
  });
});
