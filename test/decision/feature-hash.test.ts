import { createHmac } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { canonicalJson, NotCanonical } from '../../src/decision/canonical-json.ts';
import { featureHash, matchesFeatureHash, UnusableHashKey } from '../../src/decision/feature-hash.ts';
import { subjectKeyId } from '../../src/decision/subject-key.ts';

const key = (id: string, byte: number, length = 32) => ({ id, secret: new Uint8Array(length).fill(byte) });
const [old, current] = [key('features-2024', 1), key('features-2025', 2)];
const features = { income: 52_000, dti: 0.31, history: 'good', flags: [true, null] };
const json = fc.jsonValue({ stringUnit: 'grapheme', maxDepth: 3 });

test('it is HMAC-SHA-256 over its purpose and the canonical JSON, with the name of the key', () => {
  const text = 'tracegate/features/v1\0{"dti":0.31,"flags":[true,null],"history":"good","income":52000}';
  const hex = createHmac('sha256', current.secret).update(text).digest('hex');
  expect(featureHash(features, current)).toBe(`hmac-sha256:features-2025:${hex}`);
});

describe('a hash', () => {
  test('matches the features that it was made of, in any order of their names', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), json), (some) => {
        const reversed = Object.fromEntries(Object.entries(some).toReversed());
        expect(matchesFeatureHash(featureHash(some, current), reversed, [old, current])).toBe(true);
      }),
    );
  });

  test('matches no other features', () => {
    fc.assert(
      fc.property(json, json, (a, b) => {
        // Members in another order are the same features.
        const same = canonicalJson(a) === canonicalJson(b);
        expect(matchesFeatureHash(featureHash(a, current), b, [current])).toBe(same);
      }),
    );
  });

  test('of a key that was replaced still matches while that key is kept, and not after', () => {
    const hash = featureHash(features, old);
    expect(matchesFeatureHash(hash, features, [current, old])).toBe(true);
    expect(matchesFeatureHash(hash, features, [current])).toBe(false);
    expect(matchesFeatureHash(hash, features, [key('features-2024', 9)])).toBe(false);
  });

  test.each(['', 'x', 'sha256:features-2025:00', 'hmac-sha256:features-2025:', 'hmac-sha256:features-2025'])(
    '%j matches nothing',
    (hash) => {
      expect(matchesFeatureHash(hash, features, [current])).toBe(false);
    },
  );

  test('of features is none of a person', () => {
    expect(subjectKeyId('jane', current)).not.toBe(featureHash('jane', current));
  });
});

describe('refused are', () => {
  test.each([31, 16, 0])('a key of %d bytes', (length) => {
    expect(() => featureHash(features, key('k', 1, length))).toThrow(UnusableHashKey);
  });

  test.each(['', 'a:b', 'a b', 'é', '.a', 'a'.repeat(65)])('a key named %j', (id) => {
    expect(() => featureHash(features, key(id, 1))).toThrow(UnusableHashKey);
  });

  test.each<[string, unknown]>([
    ['NaN', { income: Number.NaN }],
    ['undefined', { income: undefined }],
    ['half a character', { name: '\ud83d' }],
    ['a date', { born: new Date(0) }],
  ])('features that hold %s', (_, some) => {
    expect(() => featureHash(some, current)).toThrow(NotCanonical);
  });

  test('and what is refused says nothing of the key', () => {
    expect(() => featureHash(features, { id: 'k', secret: Buffer.from('hunter2') })).toThrow(
      /^(?!.*hunter2)/,
    );
  });
});
