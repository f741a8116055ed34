import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { sameJson } from '../../src/format/same-json.ts';

test('a value says the same as itself, whatever the order of its members', () => {
  const turned = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(turned);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .toReversed()
        .map(([key, part]) => [key, turned(part)]),
    );
  };
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(sameJson(value, turned(value))).toBe(true);
    }),
  );
});

describe('these do not say the same, in either order', () => {
  test.each<[unknown, unknown]>([
    [1, 2],
    [1, '1'],
    [null, {}],
    [[], {}],
    [{}, { a: 1 }],
    [{ a: 1 }, { b: 1 }],
    [{ a: 1 }, { a: 1, b: 1 }],
    [
      [1, 2],
      [2, 1],
    ],
    [[1], [1, 1]],
    [{ a: { b: 1 } }, { a: { b: 2 } }],
    [{ toString: 1 }, {}],
    [{ a: null }, {}],
  ])('%j and %j', (a, b) => {
    expect(sameJson(a, b)).toBe(false);
    expect(sameJson(b, a)).toBe(false);
  });
});
