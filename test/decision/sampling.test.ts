import { createHash, randomBytes } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { DecisionEvent } from '../../src/decision/record.ts';
import { minimalRecord, sampledRecord, samplingFault, samplingOf } from '../../src/decision/sampling.ts';
import { UuidV7 } from '../../src/decision/uuid-v7.ts';
import { readEvent } from '../../src/decision/validate-event.ts';
import { patched, sample } from './events.ts';

const ids = new UuidV7(() => 1_747_386_751_482, randomBytes);
const anId = fc.integer({ min: 0, max: 2 ** 30 }).map(() => ids.next());
/** 0, 1, and shares of up to 18 digits. */
const rate = fc.oneof(
  fc.constantFrom('0', '1', '0.0', '1.000', '0.5', '0.1', `0.${'9'.repeat(18)}`, `0.${'0'.repeat(17)}1`),
  fc
    .tuple(fc.bigInt({ min: 0n, max: 10n ** 18n - 1n }), fc.integer({ min: 1, max: 18 }))
    .map(([digits, length]) => `0.${digits.toString().padStart(18, '0').slice(0, length)}`),
);

/** The rule in words: the first 8 bytes of SHA-256(id), over 2^64, are below the rate. In whole numbers. */
function isBelowByDefinition(id: string, text: string): boolean {
  const fraction = createHash('sha256').update(id).digest().readBigUInt64BE(0);
  const [whole = '', digits = ''] = text.split('.');
  return fraction * 10n ** BigInt(digits.length) < BigInt(whole + digits) * 2n ** 64n;
}

describe('what is kept', () => {
  test('of a high tier is all, at any rate', () => {
    fc.assert(fc.property(anId, rate, (id, share) => expect(samplingOf(id, 'high', share)).toBe('full')));
  });

  test('of a medium tier is all of the share, and a minimal record of the rest', () => {
    fc.assert(
      fc.property(anId, rate, (id, share) => {
        expect(samplingOf(id, 'medium', share)).toBe(isBelowByDefinition(id, share) ? 'full' : 'minimal');
      }),
      { numRuns: 2000 },
    );
  });

  test('is exact at the border: at the rates of 18 digits next to the fraction of an id', () => {
    const clock = new UuidV7(
      () => 5,
      (count) => new Uint8Array(count),
    );
    for (let index = 0; index < 300; index++) {
      const id = clock.next();
      const fraction = createHash('sha256').update(id).digest().readBigUInt64BE(0);
      const nearest = (fraction * 10n ** 18n) >> 64n;
      for (const digits of [nearest - 1n, nearest, nearest + 1n]) {
        const share = `0.${digits.toString().padStart(18, '0')}`;
        const expected = isBelowByDefinition(id, share) ? 'full' : 'minimal';
        expect([id, share, samplingOf(id, 'medium', share)]).toEqual([id, share, expected]);
      }
    }
  });

  test('of a low tier is a count, unless its file asks for more', () => {
    fc.assert(
      fc.property(anId, rate, (id, share) => {
        const none = Number(share) === 0;
        const expected = none ? 'aggregate' : isBelowByDefinition(id, share) ? 'full' : 'minimal';
        expect(samplingOf(id, 'low', share)).toBe(expected);
      }),
    );
  });

  test('at a higher rate is what was kept at a lower one, and more', () => {
    fc.assert(
      fc.property(anId, rate, rate, (id, a, b) => {
        const [lower, higher] = isBelowRate(a, b) ? [a, b] : [b, a];
        fc.pre(samplingOf(id, 'medium', lower) === 'full');
        expect(samplingOf(id, 'medium', higher)).toBe('full');
      }),
    );
  });

  test.each<[string, string, string]>([
    // By sha256sum: 0c3665e1… is 0.04771 of the whole, 4e32d9ef… is 0.30546.
    ['0196d82a-5d3a-7000-8000-000000000014', '0.0478', 'full'],
    ['0196d82a-5d3a-7000-8000-000000000014', '0.0477', 'minimal'],
    ['0196d82a-5d3a-7000-8000-0000000000d1', '0.3055', 'full'],
    ['0196d82a-5d3a-7000-8000-0000000000d1', '0.3054', 'minimal'],
  ])('%s at the rate %s is kept as %s', (id, share, kept) => {
    expect(samplingOf(id, 'medium', share)).toBe(kept);
  });

  test('of ten thousand is about the share', () => {
    const clock = new UuidV7(
      () => 5,
      (count) => new Uint8Array(count),
    );
    const kept = Array.from({ length: 10_000 }, () => samplingOf(clock.next(), 'medium', '0.1'));
    const full = kept.filter((one) => one === 'full').length;
    // Ids are the same in every run, so that this is no matter of luck.
    expect(full).toBeGreaterThan(900);
    expect(full).toBeLessThan(1100);
  });

  test.each(['', '10%', '1.1', '-0.1', '.1', '0.1e0', '2', 'NaN', `0.${'1'.repeat(19)}`])(
    'by the rate %j is refused',
    (share) => {
      for (const tier of ['high', 'medium', 'low'] as const)
        expect(() => samplingOf('0196d82a-5d3a-7000-8000-000000000014', tier, share)).toThrow(RangeError);
    },
  );
});

function isBelowRate(a: string, b: string): boolean {
  const scaled = (text: string) => {
    const [whole = '', digits = ''] = text.split('.');
    return BigInt(whole + digits.padEnd(18, '0'));
  };
  return scaled(a) <= scaled(b);
}

const decided = (
  id: string,
  tier: string,
  share: string,
  more: Record<string, unknown> = {},
): DecisionEvent =>
  patched(sample('decision'), {
    '/id': id,
    '/subject': id,
    '/data/sampled': { tier, rate: share },
    ...more,
  }) as unknown as DecisionEvent;

describe('a record', () => {
  test('that is minimal holds id, time, versions, outcome and sampling, and nothing of the person', () => {
    const minimal = minimalRecord(decided('0196d82a-5d3a-7000-8000-0000000000d1', 'medium', '0.1'));
    expect(minimal.data).toEqual({
      detail: 'minimal',
      model_name: 'credit_model',
      model_version: '2.1.0',
      objective_version: 'OBJ.credit.v1.3',
      objective_digest: '2'.repeat(64),
      prediction: { outcome: 'denied' },
      sampled: { tier: 'medium', rate: '0.1' },
    });
    expect(minimal.time).toBe('2025-05-16T09:12:31.482Z');
    expect(readEvent(minimal).faults).toBeUndefined();
    expect(minimalRecord(minimal)).toEqual(minimal);
  });

  test('that is minimal keeps what was wrong with its governance', () => {
    const marked = decided('0196d82a-5d3a-7000-8000-0000000000d1', 'medium', '0.1', {
      '/data/marks': ['model-unknown'],
    });
    expect(minimalRecord(marked).data.marks).toEqual(['model-unknown']);
  });

  test('that is written is the one that is due, and can be checked again', () => {
    const tier = fc.constantFrom('high', 'medium', 'low');
    fc.assert(
      fc.property(anId, tier, rate, (id, tierName, share) => {
        const event = decided(id, tierName, share);
        const written = sampledRecord(event);
        const due = samplingOf(id, tierName as 'high', share);
        expect(written?.data.detail).toBe(due === 'aggregate' ? undefined : due);
        if (written === undefined) return;
        expect(samplingFault(written)).toBeUndefined();
        expect(readEvent(written).faults).toBeUndefined();
      }),
    );
  });

  test('of more or less than is due is a fault', () => {
    const [due, rest] = ['0196d82a-5d3a-7000-8000-000000000014', '0196d82a-5d3a-7000-8000-0000000000d1'];
    expect(samplingFault(decided(rest, 'medium', '0.1'))?.path).toBe('/data/detail');
    expect(samplingFault(minimalRecord(decided(due, 'medium', '0.1')))?.path).toBe('/data/detail');
    expect(samplingFault(decided(due, 'low', '0'))?.message).toContain('aggregate');
  });
});
