import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { contentDigest } from '../../src/approval/digest.ts';
import type { SignedEntry } from '../../src/approval/facts.ts';
import { shuffled } from './arbitrary.ts';

const text = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom('","', '\u0000', '[[', 'a/b'),
);
const entry = fc.record<SignedEntry>({
  kind: fc.constantFrom('changed', 'compared-with', 'rests-on'),
  path: text,
  blob: text,
});
const entries = fc.array(entry, { minLength: 1, maxLength: 6 });

describe('the content digest', () => {
  test('is the SHA-256 of the documented encoding', () => {
    const encoded =
      '["tracegate signed content, version 1",[["changed","a","1"],["changed","b","2"],["rests-on","a","3"]]]';
    const expected = createHash('sha256').update(encoded).digest('hex');
    expect(
      contentDigest({
        entries: [
          { kind: 'rests-on', path: 'a', blob: '3' },
          { kind: 'changed', path: 'b', blob: '2' },
          { kind: 'changed', path: 'a', blob: '1' },
        ],
      }),
    ).toBe(expected);
  });

  test('does not depend on the order of the entries', () => {
    fc.assert(
      fc.property(entries, fc.nat(1000), (list, seed) => {
        expect(contentDigest({ entries: shuffled(list, seed) })).toBe(contentDigest({ entries: list }));
      }),
    );
  });

  test('changes with any kind, path or blob', () => {
    fc.assert(
      fc.property(entries, fc.nat(5), entry, (list, index, other) => {
        const at = index % list.length;
        const before = list[at]!;
        for (const part of ['kind', 'path', 'blob'] as const) {
          if (before[part] === other[part]) continue;
          const changed = list.with(at, { ...before, [part]: other[part] });
          expect(contentDigest({ entries: changed })).not.toBe(contentDigest({ entries: list }));
        }
      }),
    );
  });

  test('changes when an entry is added or left out', () => {
    fc.assert(
      fc.property(entries, (list) => {
        expect(contentDigest({ entries: list.slice(1) })).not.toBe(contentDigest({ entries: list }));
      }),
    );
  });

  test.each([
    ['a path that contains a separator', ['a","b', 'c'], ['a', 'b","c']],
    ['letters that move from the path to the blob', ['ab', 'c'], ['a', 'bc']],
    ['halves of a character', ['\ud800', 'c'], ['\udc00', 'c']],
  ])('is not confused by %s', (_, one, other) => {
    const of = ([path = '', blob = '']: readonly string[]) =>
      contentDigest({ entries: [{ kind: 'changed', path, blob }] });
    expect(of(one)).not.toBe(of(other));
  });
});
