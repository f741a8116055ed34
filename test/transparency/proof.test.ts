import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { TransparencyFault } from '../../src/transparency/fault.ts';
import {
  consistencyProof,
  inclusionProof,
  verifyConsistency,
  verifyInclusion,
  type ConsistencyClaim,
  type InclusionClaim,
} from '../../src/transparency/proof.ts';
import { flipped, hugeTree, leafOf, levelsOf, mth, path, proof, rangeRoot, someLeaves } from './reference.ts';

const published = JSON.parse(
  readFileSync(join(import.meta.dirname, '../cases/transparency/rfc6962.json'), 'utf8'),
) as {
  leaves: string[];
  roots: string[];
  inclusion: { index: number; size: number; proof: string[] }[];
  consistency: { from: number; to: number; proof: string[] }[];
};
const hex = (text: string): Buffer => Buffer.from(text, 'hex');
const nodeIn = (levels: readonly (readonly Buffer[])[]) => (level: number, index: number) =>
  levels[level]![index]!;

const MOST = 200;
const leaves = someLeaves(MOST);
const roots = leaves.map((_, i) => mth(leaves.slice(0, i + 1)));
const rootOf = (size: number): Buffer => (size === 0 ? mth([]) : roots[size - 1]!);
const nodeAt = nodeIn(levelsOf(leaves));
/** Of the whole tree: a node that the smaller tree lacks must not be asked for. */
const nodeUpTo = (size: number) => (level: number, index: number) => {
  expect((index + 1) * 2 ** level).toBeLessThanOrEqual(size);
  return nodeAt(level, index);
};

describe('published proofs (transparency-dev/merkle, testonly/reference_test.go)', () => {
  const eight = published.leaves.map((entry) => leafOf(hex(entry)));
  const node = nodeIn(levelsOf(eight));

  test.each(published.inclusion)('leaf $index of $size', ({ index, size, proof }) => {
    expect(inclusionProof(index, size, node).map((hash) => hash.toString('hex'))).toEqual(proof);
    const claim = {
      leaf: eight[index]!,
      index,
      size,
      proof: proof.map(hex),
      root: hex(published.roots[size]!),
    };
    expect(verifyInclusion(claim)).toBe(true);
  });

  test.each(published.consistency)('from $from to $to leaves', ({ from, to, proof }) => {
    expect(consistencyProof(from, to, node).map((hash) => hash.toString('hex'))).toEqual(proof);
    const [fromRoot, toRoot] = [hex(published.roots[from]!), hex(published.roots[to]!)];
    expect(verifyConsistency({ from, to, fromRoot, toRoot, proof: proof.map(hex) })).toBe(true);
  });
});

const inclusions = fc
  .integer({ min: 1, max: MOST })
  .chain((size) => fc.record({ size: fc.constant(size), index: fc.nat(size - 1), bit: fc.nat(255) }))
  .map(({ size, index, bit }) => ({
    bit,
    claim: {
      leaf: leaves[index]!,
      index,
      size,
      proof: inclusionProof(index, size, nodeUpTo(size)),
      root: rootOf(size),
    },
  }));

describe('inclusion', () => {
  test('every proof is that of the definition, and holds', () => {
    for (let size = 1; size <= 40; size += 1) {
      for (let index = 0; index < size; index += 1) {
        const found = inclusionProof(index, size, nodeUpTo(size));
        expect(isDeepStrictEqual(found, path(index, leaves.slice(0, size)))).toBe(true);
        const claim = { leaf: leaves[index]!, index, size, proof: found, root: rootOf(size) };
        expect(verifyInclusion(claim)).toBe(true);
      }
    }
  });

  test('nothing else holds', () => {
    fc.assert(
      fc.property(inclusions, ({ claim, bit }) => {
        expect(verifyInclusion(claim)).toBe(true);
        const others: InclusionClaim[] = [
          { ...claim, leaf: flipped(claim.leaf, bit) },
          { ...claim, root: flipped(claim.root, bit) },
          { ...claim, proof: [...claim.proof, claim.root] },
          { ...claim, proof: [claim.root, ...claim.proof] },
          { ...claim, index: claim.index + 1 },
          { ...claim, index: claim.index - 1 },
          { ...claim, index: claim.index + claim.size },
          { ...claim, index: claim.index + 2 ** 32 },
          { ...claim, size: claim.size * 2 + 1 },
          { ...claim, size: claim.index },
          ...claim.proof.flatMap((hash, i) => [
            { ...claim, proof: claim.proof.with(i, flipped(hash, bit)) },
            { ...claim, proof: claim.proof.toSpliced(i, 1) },
          ]),
        ];
        expect(others.filter(verifyInclusion)).toEqual([]);
      }),
    );
  });

  test('a proof fits no other leaf of the tree', () => {
    fc.assert(
      fc.property(inclusions, fc.nat(MOST - 1), ({ claim }, index) => {
        fc.pre(index !== claim.index);
        expect(verifyInclusion({ ...claim, index })).toBe(false);
      }),
    );
  });

  test('the last leaf of a tree is not taken for one of another size', () => {
    // A proof alone does not tell the size: some of other sizes walk the same way, and lead to another root.
    for (const size of [1, 2, 3, 5, 8, 13]) {
      const claim = {
        leaf: leaves[size - 1]!,
        index: size - 1,
        size,
        proof: inclusionProof(size - 1, size, nodeAt),
      };
      for (let other = 1; other <= 20; other += 1) {
        if (other === size) continue;
        expect(verifyInclusion({ ...claim, size: other, root: rootOf(other) })).toBe(false);
      }
    }
  });

  test('trees beyond 32 bits', () => {
    const sizes = fc.oneof(
      fc.maxSafeNat().map((n) => n + (n === 0 ? 1 : 0)),
      fc.constantFrom(2 ** 31, 2 ** 32 + 1, 2 ** 52, 2 ** 53 - 1),
    );
    fc.assert(
      fc.property(sizes, fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), (size, share) => {
        const index = Math.min(size - 1, Math.floor(size * share));
        const { nodeAt: node, leaf, root } = hugeTree(size, index);
        const claim = { leaf, index, size, proof: inclusionProof(index, size, node), root };
        expect(verifyInclusion(claim)).toBe(true);
        expect(verifyInclusion({ ...claim, index: index === 0 ? 1 : index - 1 })).toBe(false);
        expect(verifyInclusion({ ...claim, index: index % 2 ** 32, size: size % 2 ** 32 })).toBe(
          size < 2 ** 32,
        );
      }),
    );
  });

  test.each([
    [0, 0],
    [5, 5],
    [-1, 5],
    [0.5, 5],
    [Number.NaN, 5],
    [0, 2 ** 53],
    [0, Infinity],
  ])('there is no proof of leaf %d of %d', (index, size) => {
    expect(() => inclusionProof(index, size, nodeAt)).toThrow(TransparencyFault);
  });
});

const growths = fc
  .record({
    from: fc.integer({ min: 1, max: MOST }),
    to: fc.integer({ min: 1, max: MOST }),
    bit: fc.nat(255),
  })
  .filter(({ from, to }) => from < to)
  .map(({ from, to, bit }) => ({
    bit,
    claim: {
      from,
      to,
      fromRoot: rootOf(from),
      toRoot: rootOf(to),
      proof: consistencyProof(from, to, nodeUpTo(to)),
    },
  }));

describe('consistency', () => {
  test('every pair up to 200 has a proof that holds', () => {
    for (let to = 0; to <= MOST; to += 1) {
      for (let from = 0; from <= to; from += 1) {
        const found = consistencyProof(from, to, nodeAt);
        const claim = { from, to, fromRoot: rootOf(from), toRoot: rootOf(to), proof: found };
        if (!verifyConsistency(claim)) throw new Error(`from ${from} to ${to}`);
      }
    }
    expect(rootOf(MOST)).toEqual(mth(leaves));
  });

  test('a proof is that of the definition', () => {
    for (let to = 1; to <= 40; to += 1) {
      for (let from = 1; from <= to; from += 1) {
        const found = consistencyProof(from, to, nodeUpTo(to));
        expect(isDeepStrictEqual(found, proof(from, leaves.slice(0, to)))).toBe(true);
      }
    }
  });

  test('nothing else holds', () => {
    fc.assert(
      fc.property(growths, ({ claim, bit }) => {
        expect(verifyConsistency(claim)).toBe(true);
        const others: ConsistencyClaim[] = [
          { ...claim, fromRoot: flipped(claim.fromRoot, bit) },
          { ...claim, toRoot: flipped(claim.toRoot, bit) },
          { ...claim, fromRoot: claim.toRoot, toRoot: claim.fromRoot },
          { ...claim, from: claim.to, to: claim.from },
          { ...claim, from: 0 },
          { ...claim, to: claim.from },
          { ...claim, to: claim.to * 2 + 1 },
          { ...claim, from: claim.from + 2 ** 32, to: claim.to + 2 ** 32 },
          { ...claim, proof: [] },
          { ...claim, proof: [...claim.proof, claim.toRoot] },
          { ...claim, proof: [claim.fromRoot, ...claim.proof] },
          ...claim.proof.flatMap((hash, i) => [
            { ...claim, proof: claim.proof.with(i, flipped(hash, bit)) },
            { ...claim, proof: claim.proof.toSpliced(i, 1) },
          ]),
        ];
        expect(others.filter(verifyConsistency)).toEqual([]);
      }),
    );
  });

  test('a tree whose past was rewritten has no proof from before', () => {
    fc.assert(
      fc.property(growths, fc.nat(MOST - 1), ({ claim }, at) => {
        fc.pre(at < claim.from);
        const rewritten = leaves.slice(0, claim.to).with(at, leafOf(Buffer.from('rewritten')));
        const toRoot = mth(rewritten);
        const made = consistencyProof(claim.from, claim.to, nodeIn(levelsOf(rewritten)));
        expect(verifyConsistency({ ...claim, toRoot })).toBe(false);
        expect(verifyConsistency({ ...claim, toRoot, proof: made })).toBe(false);
      }),
    );
  });

  test('trees beyond 32 bits', () => {
    const size = fc.integer({ min: 1, max: 2 ** 53 - 1 });
    fc.assert(
      fc.property(size, size, size, (one, other, unlike) => {
        const [from, to] = [Math.min(one, other), Math.max(one, other)];
        const { nodeAt: node, root: toRoot } = hugeTree(to, unlike % to);
        const fromRoot = rangeRoot(0, from, node);
        const made = consistencyProof(from, to, node);
        expect(verifyConsistency({ from, to, fromRoot, toRoot, proof: made })).toBe(true);
        const turned = made.map((_, i) => ({
          from,
          to,
          fromRoot,
          toRoot,
          proof: made.with(i, flipped(made[i]!)),
        }));
        expect(turned.filter(verifyConsistency)).toEqual([]);
      }),
    );
  });

  test('an empty tree is consistent with any, and only by its own root', () => {
    const claim = { from: 0, to: 9, fromRoot: mth([]), toRoot: rootOf(9), proof: [] };
    expect(verifyConsistency(claim)).toBe(true);
    expect(verifyConsistency({ ...claim, fromRoot: rootOf(1) })).toBe(false);
    expect(verifyConsistency({ ...claim, proof: [rootOf(9)] })).toBe(false);
    expect(verifyConsistency({ ...claim, to: 0 })).toBe(false);
    expect(verifyConsistency({ ...claim, to: 0, toRoot: mth([]) })).toBe(true);
  });

  test.each([
    [2, 1],
    [-1, 1],
    [1, 1.5],
    [1, 2 ** 53],
    [Number.NaN, 1],
  ])('there is no proof from %d to %d', (from, to) => {
    expect(() => consistencyProof(from, to, nodeAt)).toThrow(TransparencyFault);
  });
});

describe('claims of whatever they are made of', () => {
  const hash = fc.uint8Array({ minLength: 32, maxLength: 32 });
  const anyHash = fc.oneof(hash, fc.uint8Array(), fc.anything());
  const anySize = fc.oneof(fc.nat(20), fc.maxSafeInteger(), fc.double(), fc.anything());
  const anyProof = fc.oneof(
    fc.array(hash, { maxLength: 60 }),
    fc.array(anyHash, { maxLength: 5 }),
    fc.sparseArray(hash),
    fc.anything(),
  );

  test('do not hold, and do not throw', () => {
    fc.assert(
      fc.property(anyHash, anySize, anySize, anyProof, anyHash, (leaf, index, size, proof, root) => {
        expect(verifyInclusion({ leaf, index, size, proof, root } as InclusionClaim)).toBe(false);
        const claim = { from: index, to: size, fromRoot: leaf, toRoot: root, proof } as ConsistencyClaim;
        expect(verifyConsistency(claim)).toBe(false);
      }),
    );
  });

  test('a list with a hole', () => {
    const whole = inclusionProof(5, 9, nodeAt);
    const proof: Buffer[] = Array.from({ length: 0 });
    for (const at of [0, 2, 3]) proof[at] = whole[at]!;
    expect(verifyInclusion({ leaf: leaves[5]!, index: 5, size: 9, proof, root: rootOf(9) })).toBe(false);
  });

  test('a list of proofs that says it is endless', () => {
    const endless = Array.from<Buffer>({ length: 0 });
    endless.length = 2 ** 32 - 1;
    expect(verifyInclusion({ leaf: leaves[0]!, index: 0, size: 9, proof: endless, root: rootOf(9) })).toBe(
      false,
    );
  });
});
