import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { signCheckpoint } from '../../src/transparency/checkpoint.ts';
import {
  formatGrowthProof,
  isGrowthProof,
  parseGrowthProof,
  verifyGrowthProof,
} from '../../src/transparency/growth-proof.ts';
import { leafHash, MerkleFrontier } from '../../src/transparency/merkle-tree.ts';
import { consistencyProof } from '../../src/transparency/proof.ts';
import { noteSigner, verifierKeyOf } from '../../src/transparency/signed-note.ts';

const origin = 'example.com/log';
const { privateKey } = generateKeyPairSync('ed25519');
const log = { origin, keys: [verifierKeyOf(origin, privateKey)] };

/** A tree of numbered entries, its nodes and its signed heads. */
function grown(size: number): { note: (size: number) => string; nodes: Map<string, Buffer> } {
  const nodes = new Map<string, Buffer>();
  const notes = new Map<number, string>();
  const tree = new MerkleFrontier((level, index, hash) => nodes.set(`${level}/${index}`, Buffer.from(hash)));
  for (let at = 0; at <= size; at += 1) {
    notes.set(at, signCheckpoint({ origin, size: at, root: tree.root() }, [noteSigner(origin, privateKey)]));
    tree.push(leafHash(Buffer.from(String(at))));
  }
  return { note: (at) => notes.get(at)!, nodes };
}

const { note, nodes } = grown(20);
const proofOf = (from: number, to: number): string =>
  formatGrowthProof({
    from: note(from),
    to: note(to),
    proof: consistencyProof(from, to, (level, index) => nodes.get(`${level}/${index}`)!),
  });

test.each([0, 1, 7, 8, 19, 20])('a log of 20 entries begins with its first %i', (from) => {
  const text = proofOf(from, 20);
  expect(isGrowthProof(text)).toBe(true);
  expect(formatGrowthProof(parseGrowthProof(text))).toBe(text);
  expect(verifyGrowthProof(text, log)).toMatchObject({
    kind: 'verified',
    from: { size: from },
    to: { size: 20 },
  });
});

describe('refused is', () => {
  const value = JSON.parse(proofOf(7, 20)) as { proof: string[] };
  test.each<[string, object, RegExp]>([
    ['a proof of other sizes', { ...value, from: note(8) }, /does not begin with the one of 8/],
    ['a proof that lacks a hash', { ...value, proof: value.proof.slice(1) }, /does not begin/],
    [
      'a checkpoint that somebody else signed',
      { ...value, to: note(20).replace('20\n', '21\n') },
      /wrong signature/,
    ],
    ['another form', { ...value, format: 'tracegate-growth/2' }, /not of the form/],
    ['a hash that is none', { ...value, proof: ['x'] }, /base64/],
    [
      'more hashes than there are levels',
      { ...value, proof: Array.from({ length: 99 }, () => value.proof[0]) },
      /levels/,
    ],
  ])('%s', (_, changed, message) => {
    expect(verifyGrowthProof(JSON.stringify(changed), log)).toEqual({
      kind: 'refused',
      message: expect.stringMatching(message),
    });
  });

  test('what is no JSON object', () => {
    for (const text of ['{', 'null', '[]', ''])
      expect(verifyGrowthProof(text, log)).toMatchObject({ kind: 'refused' });
  });
});
