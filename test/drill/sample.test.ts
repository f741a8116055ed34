import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { drawDecisions } from '../../src/drill/sample.ts';

const of = { seed: 's', origin: 'example.com/log', size: 1000, root: Buffer.alloc(32, 7) };

describe('decisions are drawn', () => {
  test('as many as are asked for, none twice, all of the tree, and the same again', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.integer({ min: 1, max: 3000 }),
        fc.integer({ min: 1, max: 60 }),
        (seed, decisions, count) => {
          const drawn = drawDecisions({ ...of, seed }, decisions, count);
          expect(drawn).toHaveLength(Math.min(count, decisions));
          expect(new Set(drawn).size).toBe(drawn.length);
          expect(drawn.every((one) => Number.isInteger(one) && one >= 0 && one < decisions)).toBe(true);
          expect(drawDecisions({ ...of, seed }, decisions, count)).toEqual(drawn);
        },
      ),
    );
  });

  test('a smaller sample is the beginning of a larger one', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 40 }), (seed, count) => {
        const larger = drawDecisions({ ...of, seed }, 1000, 50);
        expect(drawDecisions({ ...of, seed }, 1000, count)).toEqual(larger.slice(0, count));
      }),
    );
  });

  test.each([
    ['seed', { seed: 't' }],
    ['origin', { origin: 'example.com/other' }],
    ['size', { size: 1001 }],
    ['root', { root: Buffer.alloc(32, 8) }],
    ['begin', { since: 0 }],
    ['end', { until: 0 }],
  ])('otherwise where the %s is another', (_, changed) => {
    expect(drawDecisions({ ...of, ...changed }, 1000, 10)).not.toEqual(drawDecisions(of, 1000, 10));
  });

  test('all where there are no more than are asked for', () => {
    expect(drawDecisions(of, 3, 3)).toEqual([0, 1, 2]);
    expect(drawDecisions(of, 3, 25)).toEqual([0, 1, 2]);
  });

  test('each with the same chance', () => {
    const times = Array.from({ length: 10 }, () => 0);
    for (let seed = 0; seed < 5000; seed += 1)
      for (const one of drawDecisions({ ...of, seed: String(seed) }, 10, 2)) times[one]! += 1;
    // 1,000 each; chi-squared of 9 degrees of freedom is above 27.9 once in a thousand (and these seeds are fixed).
    const chiSquared = times.reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0);
    expect(chiSquared).toBeLessThan(27.9);
  });

  test('by the method that the report tells, written out', () => {
    const first = createHash('sha256')
      .update(
        `tracegate-drill/v1\nexample.com/log\n1000\n${of.root.toString('base64')}\n1970-01-01T00:00:00.000Z\n\ns\n0\n`,
      )
      .digest()
      .readBigUInt64BE();
    expect(drawDecisions({ ...of, since: 0 }, 997, 1)).toEqual([Number(first % 997n)]);
  });
});
