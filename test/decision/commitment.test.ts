import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { canonicalJson } from '../../src/decision/canonical-json.ts';
import {
  commit,
  commitHex,
  leafEntry,
  readLeafEntry,
  SALT_BYTES,
  verifyCommitment,
} from '../../src/decision/commitment.ts';
import { eventKinds, kindOfType, RECORD_LIMIT_BYTES } from '../../src/decision/record.ts';
import { sample, sampleNames } from './events.ts';

const id = '0196d82a-5d3a-7000-8000-0000000000d1';
const salt = Uint8Array.from({ length: SALT_BYTES }, (_, index) => index);
const bytes = (max: number) => fc.uint8Array({ maxLength: max });
const salts = fc.uint8Array({ minLength: SALT_BYTES, maxLength: SALT_BYTES });

describe('a commitment', () => {
  test.each([
    // Worked out with Python's hashlib.
    ['{"a":1}', 'af9965b5773fced762ff7edfc8dec4340a5f7962a59822a720c98b27050235db'],
    ['{"a":"€"}', '96655d56a39e880ebac0fb0e6f72810292ec2118b41e1584f96f3842fbac26ee'],
  ])('to %s is known', (record, hex) => {
    expect(commitHex(record, salt)).toBe(hex);
    expect(commit(Buffer.from(record), salt).toString('hex')).toBe(hex);
  });

  test('is SHA-256 over domain, salt and record, for bytes and for text', () => {
    fc.assert(
      fc.property(bytes(300), salts, (record, some) => {
        const domain = Buffer.from('tracegate/record/v1\0');
        const wanted = createHash('sha256').update(domain).update(some).update(record).digest();
        expect(commit(record, some).equals(wanted)).toBe(true);
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), salts, (text, some) => {
        expect(commitHex(text, some)).toBe(commitHex(Buffer.from(text), some));
      }),
    );
  });

  test('to a record of the greatest length, and to none that is longer', () => {
    const longest = 'a'.repeat(RECORD_LIMIT_BYTES);
    expect(commitHex(longest, salt)).toBe(commitHex(Buffer.from(longest), salt));
    expect(() => commitHex(`${longest}a`, salt)).toThrow(RangeError);
    expect(() => commitHex(Buffer.from(`${longest}a`), salt)).toThrow(RangeError);
    expect(() => commitHex('€'.repeat(RECORD_LIMIT_BYTES / 2), salt)).toThrow(RangeError);
  });

  test('needs a salt of its length: a longer one could be a part of the record', () => {
    expect(() => commit(Buffer.from('x'), salt.subarray(1))).toThrow(RangeError);
    expect(() => commit(Buffer.from('x'), Buffer.concat([salt, salt]))).toThrow(RangeError);
  });
});

describe('a leaf', () => {
  test('is canonical JSON of id, kind and commitment, and says nothing of the record', () => {
    const commitment = commit('{"who":"jane"}', salt);
    for (const kind of eventKinds) {
      const entry = leafEntry(id, kind, commitment);
      const leaf = { id, kind, commitment: commitment.toString('hex') };
      expect(entry.toString()).toBe(canonicalJson({ ...leaf, v: 1 }));
      expect(readLeafEntry(entry)).toEqual(leaf);
      expect(leafEntry(id, kind, commitment.toString('hex')).equals(entry)).toBe(true);
    }
  });

  test('stands for the record and the salt that it was made of, and for no other', () => {
    const change = fc.tuple(fc.constantFrom(0, 1, 2), fc.nat(), fc.integer({ min: 1, max: 255 }));
    fc.assert(
      fc.property(fc.constantFrom(...sampleNames), salts, change, (name, some, [which, place, bits]) => {
        fc.pre(name !== 'input');
        const event = sample(name) as { id: string; type: string };
        const record = Buffer.from(JSON.stringify(event));
        const entry = leafEntry(event.id, kindOfType(event.type)!, commit(record, some));
        expect(verifyCommitment(entry, record, some)).toBe(true);
        expect(verifyCommitment(entry, Buffer.concat([record, Buffer.of(10)]), some)).toBe(false);
        expect(verifyCommitment(entry, record, some.subarray(1))).toBe(false);
        const part = [entry, record, some][which]!;
        part[place % part.length]! ^= bits;
        expect(verifyCommitment(entry, record, some)).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  test('that gives a record another id or kind is not its leaf', () => {
    const record = JSON.stringify(sample('decision'));
    const commitment = commitHex(record, salt);
    const other = id.replace('d1', 'd2');
    expect(verifyCommitment(leafEntry(id, 'decision', commitment), Buffer.from(record), salt)).toBe(true);
    expect(verifyCommitment(leafEntry(other, 'decision', commitment), Buffer.from(record), salt)).toBe(false);
    expect(verifyCommitment(leafEntry(id, 'override', commitment), Buffer.from(record), salt)).toBe(false);
  });

  test.each(['', '{', 'null', '[]', '{"id":"x","type":"dev.tracegate.decision.v1"}', `{"id":"${id}"}`])(
    'of %j is none: it is no record',
    (record) => {
      const entry = leafEntry(id, 'decision', commitHex(record, salt));
      expect(verifyCommitment(entry, Buffer.from(record), salt)).toBe(false);
    },
  );

  const hex = 'a'.repeat(64);
  test.each([
    ['nothing', ''],
    ['no JSON', '{'],
    ['no object', 'null'],
    ['another order', `{"id":"${id}","commitment":"${hex}","kind":"decision","v":1}`],
    ['white space', `{"commitment":"${hex}","id":"${id}","kind":"decision","v":1} `],
    ['a line break', `{"commitment":"${hex}","id":"${id}","kind":"decision","v":1}\n`],
    ['an escape', `{"commitment":"${hex}","id":"${id}","kind":"d\\u0065cision","v":1}`],
    ['digits in upper case', `{"commitment":"${hex.toUpperCase()}","id":"${id}","kind":"decision","v":1}`],
    ['another version', `{"commitment":"${hex}","id":"${id}","kind":"decision","v":2}`],
    ['another spelling of the version', `{"commitment":"${hex}","id":"${id}","kind":"decision","v":1.0}`],
    ['an unknown kind', `{"commitment":"${hex}","id":"${id}","kind":"note","v":1}`],
    ['something more', `{"commitment":"${hex}","extra":1,"id":"${id}","kind":"decision","v":1}`],
    ['a key twice', `{"commitment":"${hex}","commitment":"${hex}","id":"${id}","kind":"decision","v":1}`],
    ['a short commitment', `{"commitment":"${hex.slice(1)}","id":"${id}","kind":"decision","v":1}`],
    ['no id', `{"commitment":"${hex}","id":"x","kind":"decision","v":1}`],
  ])('with %s is none', (_, text) => {
    expect(readLeafEntry(Buffer.from(text))).toBeUndefined();
  });
});
