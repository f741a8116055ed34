import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { didYouMean, editDistance, nearest } from '../../src/format/near-miss.ts';

describe('the name that was likely meant', () => {
  test.each([
    ['treshold', ['threshold', 'metric'], 'threshold'],
    ['thershold', ['threshold', 'metric'], 'threshold'],
    ['Threshold', ['threshold'], 'threshold'],
    ['wehn', ['when', 'name'], 'when'],
    ['fpr', ['frp', 'fnr'], 'frp'],
    ['a', ['b'], 'b'],
    ['applies', ['applies_to'], undefined],
    ['approved', ['owners', 'kpis'], undefined],
    ['toString', [], undefined],
    ['same', ['same'], undefined],
    ['x'.repeat(65), ['x'.repeat(64)], undefined],
  ])('%s among %j is %s', (name, candidates, expected) => {
    expect(nearest(name, candidates)).toBe(expected);
  });

  test('is asked for in a sentence, or not at all', () => {
    expect(didYouMean('kpi', ['kpis'])).toBe('Did you mean `kpis`?');
    expect(didYouMean('kpi', ['constraints'])).toBeUndefined();
  });
});

describe('the distance between two names', () => {
  const text = fc.string({ maxLength: 8 });
  test('is zero for the same name alone, the same both ways, and never more than the longer one', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const distance = editDistance(a, b);
        expect(distance === 0).toBe(a === b);
        expect(editDistance(b, a)).toBe(distance);
        expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
        expect(distance).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
      }),
    );
  });

  test('is one for one letter put in, left out, changed, or swapped with its neighbour', () => {
    expect(['abxc', 'ac', 'axc', 'acb'].map((other) => editDistance('abc', other))).toEqual([1, 1, 1, 1]);
  });
});
