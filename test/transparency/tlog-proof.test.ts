import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { signCheckpoint } from '../../src/transparency/checkpoint.ts';
import { cosigner, witnessPolicy } from '../../src/transparency/cosignature.ts';
import { TransparencyFault } from '../../src/transparency/fault.ts';
import { inclusionProof } from '../../src/transparency/proof.ts';
import {
  addSignatures,
  COSIGNATURE_V1,
  noteSigner,
  verifierKeyOf,
} from '../../src/transparency/signed-note.ts';
import {
  formatTlogProof,
  parseTlogProof,
  verifyTlogProof,
  type TlogProof,
} from '../../src/transparency/tlog-proof.ts';
import { orFault } from './hostile.ts';
import { keyOf } from './keys.ts';
import { levelsOf, mth, someLeaves } from './reference.ts';

const cases = JSON.parse(
  readFileSync(join(import.meta.dirname, '../cases/transparency/tlog-proofs.json'), 'utf8'),
) as {
  written: { index: number; hashes: string[]; checkpoint: string; extra?: string; text: string }[];
  refused: string[];
  refusedByUs: string[];
};
const sha256 = (text: string): Buffer => createHash('sha256').update(text).digest();

describe('the text of a proof', () => {
  test.each(cases.written)(
    'index $index (transparency-dev/formats, proof/tlog_proof_test.go)',
    ({ index, hashes, checkpoint, extra, text }) => {
      const written = text.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
        (name === 'extra' ? Buffer.from(extra!) : sha256(name)).toString('base64'),
      );
      const proof: TlogProof = {
        index,
        proof: hashes.map(sha256),
        checkpoint,
        ...(extra !== undefined && { extra: Buffer.from(extra) }),
      };
      expect(formatTlogProof(proof)).toBe(written);
      expect(parseTlogProof(written)).toEqual(proof);
      expect(parseTlogProof(Buffer.from(written))).toEqual(proof);
    },
  );

  test.each([...cases.refused, ...cases.refusedByUs])('%j is none', (text) => {
    expect(() => parseTlogProof(text)).toThrow(TransparencyFault);
  });

  test('more hashes than a tree has levels', () => {
    const proof = Array.from({ length: 54 }, () => sha256(''));
    expect(parseTlogProof(formatTlogProof({ index: 0, proof, checkpoint: 'x\n' })).proof).toEqual(proof);
    const longer = { index: 0, proof: [...proof, sha256('')], checkpoint: 'x\n' };
    expect(() => formatTlogProof(longer)).toThrow(TransparencyFault);
  });

  test.each<[string, TlogProof]>([
    ['a broken index', { index: 0.5, proof: [], checkpoint: 'x\n' }],
    ['a short hash', { index: 0, proof: [Buffer.alloc(31)], checkpoint: 'x\n' }],
    ['a control character in the checkpoint', { index: 0, proof: [], checkpoint: 'x\0\n' }],
    ['too large a checkpoint', { index: 0, proof: [], checkpoint: 'x'.repeat(1_000_001) }],
  ])('is not written with %s', (_, proof) => {
    expect(() => formatTlogProof(proof)).toThrow(TransparencyFault);
  });

  test('extra data of no bytes has no line', () => {
    const proof = { index: 0, proof: [], checkpoint: 'x\n' };
    expect(formatTlogProof({ ...proof, extra: Buffer.alloc(0) })).toBe(formatTlogProof(proof));
  });

  test('hostile text is read as it is written, or refused', () => {
    const hash = sha256('').toString('base64');
    const line = fc.oneof(
      fc.constantFrom('c2sp.org/tlog-proof@v1', 'extra AA==', 'index 0', 'index 7', hash, '', 'x'),
      fc.string({ unit: 'binary' }),
    );
    const near = fc
      .tuple(fc.subarray(['extra AA==', 'index 7', hash, '', '']), fc.array(line))
      .map(([start, rest]) => ['c2sp.org/tlog-proof@v1', ...start, ...rest].join('\n'));
    const texts = fc.oneof(
      near,
      fc.array(line).map((lines) => lines.join('\n')),
      fc.uint8Array(),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const read = orFault(() => parseTlogProof(text));
        expect(read instanceof TransparencyFault || formatTlogProof(read) === text).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe('verifying a proof offline', () => {
  const origin = 'example.com/log';
  const size = 70;
  const leaves = someLeaves(size);
  const levels = levelsOf(leaves);
  const checkpoint = addSignatures(
    signCheckpoint({ origin, size, root: mth(leaves) }, [noteSigner(origin, keyOf(9))]),
    [cosigner('witness.example', keyOf(1), 1_700_000_000)],
  );
  const trust = {
    log: { origin, keys: [verifierKeyOf(origin, keyOf(9))] },
    witnesses: witnessPolicy(1, [verifierKeyOf('witness.example', keyOf(1), COSIGNATURE_V1)]),
  };
  const proofOf = (index: number): TlogProof => ({
    index,
    proof: inclusionProof(index, size, (level, at) => levels[level]![at]!),
    checkpoint,
    extra: Buffer.from('salt'),
  });

  test('every entry of the log', () => {
    for (const [index, leaf] of leaves.entries()) {
      expect(verifyTlogProof(formatTlogProof(proofOf(index)), leaf, trust)).toMatchObject({
        kind: 'verified',
        index,
        checkpoint: { origin, size },
        cosignatures: [{ name: 'witness.example', time: 1_700_000_000 }],
      });
    }
  });

  test('of another entry, or at another index', () => {
    const proof = proofOf(12);
    const said = { kind: 'refused', message: expect.stringContaining('not at index') };
    expect(verifyTlogProof(formatTlogProof(proof), leaves[13]!, trust)).toEqual(said);
    expect(verifyTlogProof(formatTlogProof({ ...proof, index: 13 }), leaves[12]!, trust)).toMatchObject({
      kind: 'refused',
    });
    expect(verifyTlogProof(formatTlogProof({ ...proof, index: 70 }), leaves[12]!, trust)).toMatchObject({
      kind: 'refused',
    });
    expect(verifyTlogProof(formatTlogProof(proof), Buffer.alloc(3), trust)).toMatchObject({
      kind: 'refused',
    });
  });

  test('with somebody else trusted', () => {
    const text = formatTlogProof(proofOf(12));
    const refusing = [
      { ...trust, log: { origin, keys: [verifierKeyOf(origin, keyOf(8))] } },
      { ...trust, log: { ...trust.log, origin: 'example.com/other' } },
      { ...trust, log: { origin, keys: [] } },
      { ...trust, witnesses: witnessPolicy(1, [verifierKeyOf('witness.example', keyOf(2), COSIGNATURE_V1)]) },
    ];
    for (const other of refusing)
      expect(verifyTlogProof(text, leaves[12]!, other)).toMatchObject({ kind: 'refused' });
    expect(verifyTlogProof(text, leaves[12]!, { ...trust, witnesses: witnessPolicy(0, []) })).toMatchObject({
      kind: 'verified',
      cosignatures: [],
    });
  });

  test('with any bit of it turned', () => {
    const text = Buffer.from(formatTlogProof({ ...proofOf(12), extra: Buffer.alloc(0) }));
    const held = Array.from({ length: text.length * 8 }, (_, bit) => {
      const turned = Buffer.from(text);
      turned[Math.floor(bit / 8)]! ^= 2 ** (bit % 8);
      return verifyTlogProof(turned, leaves[12]!, trust).kind === 'verified';
    });
    expect(held).not.toContain(true);
  });

  test('that is cut short', () => {
    const text = formatTlogProof(proofOf(12));
    const held = Array.from({ length: text.length }, (_, end) =>
      verifyTlogProof(text.slice(0, end), leaves[12]!, trust),
    );
    expect(held.filter(({ kind }) => kind === 'verified')).toEqual([]);
  });
});
