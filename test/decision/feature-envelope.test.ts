import { randomBytes } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { NotCanonical } from '../../src/decision/canonical-json.ts';
import { openFeatures, sealFeatures, type SealedFeatures } from '../../src/decision/feature-envelope.ts';
import {
  CannotOpen,
  newSubjectKey,
  subjectKeyId,
  unwrapKey,
  wrapKey,
} from '../../src/decision/subject-key.ts';

const hashKey = { id: 'subjects-2025', secret: new Uint8Array(32).fill(7) };
const master = { id: 'master-1', secret: new Uint8Array(32).fill(8) };
const [jane, john] = [subjectKeyId('jane', hashKey), subjectKeyId('john', hashKey)];
const decisionId = '0196d82a-5d3a-7000-8000-0000000000d1';
const otherId = '0196d82a-5d3a-7000-8000-0000000000d2';
const features = { income: 52_000, dti: 0.31, name: 'Zoë' };
const dataKey = new Uint8Array(32).fill(9);
const place = { decisionId, subjectKey: jane };
const json = fc.jsonValue({ stringUnit: 'grapheme', maxDepth: 3 });

/** The text of a box with one bit of its bytes flipped. */
function flipped(text: string, place: number): string {
  const bytes = Buffer.from(text, 'base64url');
  bytes[Math.floor(place / 8) % bytes.length]! ^= 1 << (place % 8);
  return bytes.toString('base64url');
}

describe('the name of a person', () => {
  test('is a keyed hash, which changes with the key', () => {
    expect(jane).toMatch(/^hmac-sha256:subjects-2025:[0-9a-f]{64}$/);
    expect(jane).not.toContain('jane');
    expect(subjectKeyId('jane', { ...hashKey, secret: new Uint8Array(32) })).not.toBe(jane);
    expect(john).not.toBe(jane);
  });

  test('is one for every way to write the same letters', () => {
    expect(subjectKeyId('Zoe\u0308', hashKey)).toBe(subjectKeyId('Zo\u00eb', hashKey));
  });
});

describe('a key of a person', () => {
  test('comes out of its wrapping as it went in', () => {
    const { dataKey: key, wrapped } = newSubjectKey(jane, master, randomBytes);
    expect(unwrapKey(wrapped, master).equals(key)).toBe(true);
    expect(unwrapKey(JSON.parse(JSON.stringify(wrapped)), master).equals(key)).toBe(true);
    expect(wrapped).toMatchObject({ v: 1, subject_key: jane, master_key: 'master-1' });
  });

  test('is wrapped anew by another master key, and then opens by that one', () => {
    const next = { id: 'master-2', secret: new Uint8Array(32).fill(3) };
    const { dataKey: key, wrapped } = newSubjectKey(jane, master, randomBytes);
    const again = wrapKey(unwrapKey(wrapped, master), jane, next, randomBytes);
    expect(unwrapKey(again, next).equals(key)).toBe(true);
    expect(() => unwrapKey(again, master)).toThrow(CannotOpen);
  });

  test('does not come out for another master, under another name, or when a bit is flipped', () => {
    const { wrapped } = newSubjectKey(jane, master, randomBytes);
    const refused = [
      () => unwrapKey(wrapped, { ...master, secret: new Uint8Array(32) }),
      () => unwrapKey(wrapped, { ...master, id: 'master-2' }),
      () => unwrapKey({ ...wrapped, subject_key: john }, master),
      () => unwrapKey({ ...wrapped, wrapped: '' }, master),
      () => unwrapKey({ ...wrapped, wrapped: `${wrapped.wrapped}AA` }, master),
    ];
    for (const attempt of refused) expect(attempt).toThrow(CannotOpen);
    for (let bit = 0; bit < 60 * 8; bit++)
      expect(() => unwrapKey({ ...wrapped, wrapped: flipped(wrapped.wrapped, bit) }, master)).toThrow(
        CannotOpen,
      );
  });

  test.each([0, 16, 31, 33])('of %d bytes is refused', (length) => {
    const short = new Uint8Array(length);
    expect(() => wrapKey(short, jane, master, randomBytes)).toThrow(RangeError);
    expect(() => wrapKey(dataKey, jane, { ...master, secret: short }, randomBytes)).toThrow(RangeError);
    expect(() => sealFeatures(features, place, short, randomBytes)).toThrow(RangeError);
  });
});

describe('sealed features', () => {
  test('open to what was sealed, and show nothing of it', () => {
    fc.assert(
      fc.property(json, (some) => {
        const sealed = JSON.parse(
          JSON.stringify(sealFeatures(some, place, dataKey, randomBytes)),
        ) as SealedFeatures;
        expect(openFeatures(sealed, place, dataKey)).toEqual(JSON.parse(JSON.stringify(some)));
      }),
    );
    const sealed = sealFeatures(features, place, dataKey, randomBytes);
    expect(Buffer.from(sealed.sealed, 'base64url').includes('income')).toBe(false);
  });

  test('are other bytes each time', () => {
    const all = Array.from({ length: 100 }, () => sealFeatures(features, place, dataKey, randomBytes).sealed);
    expect(new Set(all).size).toBe(100);
  });

  test('do not open for another decision, another person, another key or changed', () => {
    const sealed = sealFeatures(features, place, dataKey, randomBytes);
    const refused = [
      () => openFeatures(sealed, { ...place, decisionId: otherId }, dataKey),
      () => openFeatures(sealed, { ...place, subjectKey: john }, dataKey),
      () => openFeatures(sealed, place, new Uint8Array(32)),
      () => openFeatures({ ...sealed, sealed: '' }, place, dataKey),
      () => openFeatures({ ...sealed, sealed: sealed.sealed.slice(0, -4) }, place, dataKey),
      () => openFeatures({ ...sealed, sealed: `${sealed.sealed}!` }, place, dataKey),
    ];
    for (const attempt of refused) expect(attempt).toThrow(CannotOpen);
    const bits = Buffer.from(sealed.sealed, 'base64url').length * 8;
    for (let bit = 0; bit < bits; bit++)
      expect(() => openFeatures({ ...sealed, sealed: flipped(sealed.sealed, bit) }, place, dataKey)).toThrow(
        CannotOpen,
      );
  });

  test('cannot be put in the place of those of another decision', () => {
    const sealed = sealFeatures(features, place, dataKey, randomBytes);
    const moved = { ...sealed, decision_id: otherId };
    expect(() => openFeatures(moved, { ...place, decisionId: moved.decision_id }, dataKey)).toThrow(
      CannotOpen,
    );
  });

  test('are refused where they are no JSON', () => {
    expect(() => sealFeatures({ a: Number.NaN }, place, dataKey, randomBytes)).toThrow(NotCanonical);
  });

  test('whose refusal says nothing of key or content', () => {
    const sealed = sealFeatures(features, place, dataKey, randomBytes);
    expect(() => openFeatures(sealed, place, new Uint8Array(32))).toThrow(
      /^This cannot be opened: [a-z, :]+\.$/,
    );
  });
});
