import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { filledIn, matchPattern, patternProblem } from '../../../src/promotion/import/pattern.ts';

describe('a pattern', () => {
  test.each([
    ['fpr', 'fpr', {}],
    ['fpr', 'fpr2', undefined],
    ['fpr', 'xfpr', undefined],
    ['fpr/{slice}', 'fpr/CA', { slice: 'CA' }],
    ['fpr/{slice}', 'fpr/', undefined],
    ['fpr/{slice}', 'fpr/C/A', { slice: 'C/A' }],
    ['{metric}.{segment}.{slice}', 'fpr.geo.CA', { metric: 'fpr', segment: 'geo', slice: 'CA' }],
    ['{metric}.{segment}.{slice}', 'fpr.geo', undefined],
    ['{metric}.{segment}.{slice}', 'fpr.geo.C.A', 'ambiguous'],
    ['{segment}_{slice}', 'protected_groups_black', 'ambiguous'],
    ['a{slice}a', 'aa', undefined],
    ['a{slice}a', 'aaa', { slice: 'a' }],
    ['{segment}aa{slice}', 'xaaay', 'ambiguous'],
    ['{segment}=={slice}', 'a===b', 'ambiguous'],
    ['.*{slice}', 'xxCA', undefined],
    ['', '', {}],
  ])('%s on %s', (pattern, text, captured) => {
    expect(matchPattern(pattern, text)).toEqual(captured);
  });

  /** Every way to match, by trying all. */
  function allWays(literals: readonly string[], text: string): number {
    const [first = '', ...rest] = literals;
    if (!text.startsWith(first)) return 0;
    const after = text.slice(first.length);
    if (rest.length === 0) return after === '' ? 1 : 0;
    let ways = 0;
    for (let length = 1; length <= after.length; length++) ways += allWays(rest, after.slice(length));
    return ways;
  }

  test('is ambiguous just where there is more than one way to match', () => {
    const literal = fc.string({ unit: fc.constantFrom('a', '/'), maxLength: 2 });
    const names = ['{metric}', '{segment}', '{slice}'];
    fc.assert(
      fc.property(
        fc.array(literal, { minLength: 2, maxLength: 4 }),
        fc.string({ unit: fc.constantFrom('a', 'b', '/'), maxLength: 9 }),
        (literals, text) => {
          const pattern = literals
            .map((one, index) => (index === 0 ? one : `${names[index - 1]}${one}`))
            .join('');
          fc.pre(patternProblem(pattern) === undefined);
          const found = matchPattern(pattern, text);
          const ways = allWays(literals, text);
          const expected = ways === 0 ? 'undefined' : ways === 1 ? 'object' : 'string';
          expect([pattern, text, typeof found]).toEqual([pattern, text, expected]);
          expect(typeof found === 'object' ? filledIn(pattern, found) : text).toBe(text);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test.each([
    ['{slice}/{slice}', 'a placeholder twice'],
    ['{segment}{slice}', 'side by side'],
    ['fpr/{group}', '`{group}` is none of'],
  ])('%s cannot be used', (pattern, problem) => {
    expect(patternProblem(pattern)).toContain(problem);
  });

  test('that repeats takes linear time', () => {
    expect(matchPattern('{metric}a{segment}a{slice}', `${'a'.repeat(100_000)}b`)).toBe('ambiguous');
  });
});

test('a template lacks what was not captured', () => {
  expect(filledIn('n/{slice}', { slice: 'CA' })).toBe('n/CA');
  expect(filledIn('n/{slice}', {})).toBeUndefined();
  expect(filledIn('n/{slice}', { slice: '$&{segment}' })).toBe('n/$&{segment}');
});
