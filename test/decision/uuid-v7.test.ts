import { randomBytes } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isUuidV7, timeOfUuidV7, UuidV7 } from '../../src/decision/uuid-v7.ts';

const filled = (byte: number) => (count: number) => new Uint8Array(count).fill(byte);

describe('one id', () => {
  test('has the time, version and variant of RFC 9562', () => {
    const id = new UuidV7(() => 0x017f22e279b0, filled(0)).next();
    expect(id).toBe('017f22e2-79b0-7000-8000-000000000000');
  });

  test('starts its counter with the highest bit unset', () => {
    expect(new UuidV7(() => 0, filled(0xff)).next()).toBe('00000000-0000-77ff-bfff-ffffffffffff');
  });

  test('of the example in appendix A.6 of RFC 9562 is one, of its time', () => {
    const id = '017f22e2-79b0-7cc3-98c4-dc0c0c07398f';
    expect(isUuidV7(id)).toBe(true);
    expect(new Date(timeOfUuidV7(id)!).toISOString()).toBe('2022-02-22T19:22:22.000Z');
  });

  test.each([
    '017f22e2-79b0-4cc3-98c4-dc0c0c07398f',
    '017f22e2-79b0-7cc3-c8c4-dc0c0c07398f',
    '017F22E2-79B0-7CC3-98C4-DC0C0C07398F',
    '017f22e2-79b0-7cc3-98c4-dc0c0c07398f\n',
    '{017f22e2-79b0-7cc3-98c4-dc0c0c07398f}',
    '',
  ])('%j is none', (text) => {
    expect(isUuidV7(text)).toBe(false);
    expect(timeOfUuidV7(text)).toBeUndefined();
  });
});

describe('one after the other', () => {
  test('rise strictly whatever the clock does, and hold the time of a clock that rises', () => {
    const clocks = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 200 });
    const bytes = fc.constantFrom(filled(0), filled(0xff), randomBytes);
    fc.assert(
      fc.property(clocks, bytes, (times, random) => {
        let at = 0;
        const ids = new UuidV7(() => times[at]!, random);
        let previous = '';
        for (; at < times.length; at++) {
          const id = ids.next();
          expect(isUuidV7(id)).toBe(true);
          expect(id > previous).toBe(true);
          expect(timeOfUuidV7(id)).toBe(Math.max(...times.slice(0, at + 1)));
          previous = id;
        }
      }),
    );
  });

  test('a counter that is used up takes the next millisecond', () => {
    const last = '00000000-0009-7fff-bfff-000000000000';
    const ids = new UuidV7(() => 9, filled(0), last);
    expect([ids.next(), ids.next()]).toEqual([
      '00000000-000a-7000-8000-000000000000',
      '00000000-000a-7000-8001-000000000000',
    ]);
  });

  test('the counter carries from the lower into the upper part', () => {
    const ids = new UuidV7(() => 9, filled(0), '00000000-0009-7004-bfff-ffffffffffff');
    expect(ids.next()).toBe('00000000-0009-7005-8000-000000000000');
  });

  test('continue after the last one of another run, also when the clock was set back', () => {
    fc.assert(
      fc.property(fc.nat({ max: 2 ** 40 }), fc.nat({ max: 2 ** 40 }), (before, after) => {
        const last = new UuidV7(() => before, randomBytes).next();
        const next = new UuidV7(() => after, randomBytes, last).next();
        expect(next > last).toBe(true);
      }),
    );
  });

  test('a million of one millisecond are all different', () => {
    const ids = new UuidV7(() => 1_747_386_751_482, randomBytes);
    let [previous, rising] = ['', 0];
    for (let count = 0; count < 1_000_000; count++) {
      const id = ids.next();
      if (id > previous) rising++;
      previous = id;
    }
    expect(rising).toBe(1_000_000);
    expect(timeOfUuidV7(previous)).toBe(1_747_386_751_482);
  });

  test('random bytes are fetched for many ids at once, and never used twice', () => {
    const asked: number[] = [];
    const ids = new UuidV7(
      () => 7,
      (count) => {
        asked.push(count);
        return randomBytes(count);
      },
    );
    const tails = new Set(Array.from({ length: 5000 }, () => ids.next().slice(24)));
    expect(tails.size).toBe(5000);
    expect(asked.length).toBeLessThan(6);
  });
});

test.each([-1, Number.NaN, Infinity, 2 ** 48])('a clock that says %d is refused', (now) => {
  expect(() => new UuidV7(() => now, randomBytes).next()).toThrow(RangeError);
});

test('a source of randomness that runs dry is refused', () => {
  expect(() =>
    new UuidV7(
      () => 1,
      () => new Uint8Array(3),
    ).next(),
  ).toThrow(RangeError);
});

test('what is continued after must be an id', () => {
  expect(() => new UuidV7(() => 1, randomBytes, 'order-4711')).toThrow(RangeError);
});
