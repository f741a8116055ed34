import { TransparencyFault } from './fault.ts';
import { emptyRoot, nodeHash } from './merkle-tree.ts';
import { isHash } from './sha256.ts';
import { demandTreeSize, half, isOdd, isTreeSize, MOST_LEVELS, splitOf } from './tree-size.ts';

/** One hash for each level, and one more where a consistency proof starts below the right edge. */
export const LONGEST_PROOF = MOST_LEVELS + 1;

/**
 * The hash of a complete subtree: the one over the leaves from index * 2^level up to (index + 1) * 2^level. Level 0
 * holds the leaves.
 */
export type NodeAt = (level: number, index: number) => Buffer;

/**
 * The proof that a leaf is in a tree: the siblings on the way from the leaf to the root (RFC 6962, 2.1.1).
 * @throws TransparencyFault when the tree has no such leaf, and whatever nodeAt throws
 */
export function inclusionProof(index: number, size: number, nodeAt: NodeAt): Buffer[] {
  demandTreeSize(size, 'The size of the tree');
  demandTreeSize(index, 'The index of the leaf');
  if (index >= size) throw new TransparencyFault(`A tree of ${size} leaves has no leaf ${index}.`);
  const siblings: Buffer[] = [];
  let [start, leaves] = [0, size];
  while (leaves > 1) {
    const left = splitOf(leaves).leaves;
    const goesLeft = index < start + left;
    siblings.push(goesLeft ? rootOf(start + left, leaves - left, nodeAt) : rootOf(start, left, nodeAt));
    [start, leaves] = goesLeft ? [start, left] : [start + left, leaves - left];
  }
  return siblings.reverse();
}

/**
 * The proof that the first leaves of a tree are those of an earlier one (RFC 6962, 2.1.2). It is empty when both are
 * of one size or the earlier one has no leaves: then there is nothing to prove.
 * @throws TransparencyFault when the tree shrinks, and whatever nodeAt throws
 */
export function consistencyProof(from: number, to: number, nodeAt: NodeAt): Buffer[] {
  demandTreeSize(from, 'The size of the earlier tree');
  demandTreeSize(to, 'The size of the later tree');
  if (from > to) throw new TransparencyFault(`A tree of ${to} leaves is no later one than one of ${from}.`);
  if (from === 0) return [];
  const hashes: Buffer[] = [];
  let [start, leaves] = [0, to];
  while (from !== start + leaves) {
    const left = splitOf(leaves).leaves;
    const goesLeft = from <= start + left;
    hashes.push(goesLeft ? rootOf(start + left, leaves - left, nodeAt) : rootOf(start, left, nodeAt));
    [start, leaves] = goesLeft ? [start, left] : [start + left, leaves - left];
  }
  // The subtree that ends with the earlier tree. When it is that tree, its root is known already.
  if (start !== 0) hashes.push(rootOf(start, leaves, nodeAt));
  return hashes.reverse();
}

/** The root over a part of the leaves that starts where a subtree of its height does. */
function rootOf(start: number, leaves: number, nodeAt: NodeAt): Buffer {
  if (leaves === 1) return nodeAt(0, start);
  const split = splitOf(leaves);
  if (leaves === split.leaves * 2) return nodeAt(split.level + 1, start / leaves);
  const left = nodeAt(split.level, start / split.leaves);
  return nodeHash(left, rootOf(start + split.leaves, leaves - split.leaves, nodeAt));
}

/** That a leaf, by its hash, is in the tree with that root. */
export interface InclusionClaim {
  readonly leaf: Uint8Array;
  readonly index: number;
  readonly size: number;
  readonly proof: readonly Uint8Array[];
  readonly root: Uint8Array;
}

/** Whether an inclusion proof holds (RFC 9162, 2.1.3.2). It never throws, whatever the claim is made of. */
export function verifyInclusion({ leaf, index, size, proof, root }: InclusionClaim): boolean {
  if (!isTreeSize(index) || !isTreeSize(size) || index >= size) return false;
  if (!isHash(leaf) || !isHash(root) || !areHashes(proof)) return false;
  let [inTree, last] = [index, size - 1];
  let hash: Uint8Array = leaf;
  for (const sibling of proof) {
    if (last === 0) return false;
    if (isOdd(inTree) || inTree === last) {
      hash = nodeHash(sibling, hash);
      [inTree, last] = pastCarried(inTree, last);
    } else {
      hash = nodeHash(hash, sibling);
    }
    [inTree, last] = [half(inTree), half(last)];
  }
  return last === 0 && equal(hash, root);
}

/** That the tree with the later root grew from the one with the earlier root. */
export interface ConsistencyClaim {
  readonly from: number;
  readonly to: number;
  readonly fromRoot: Uint8Array;
  readonly toRoot: Uint8Array;
  readonly proof: readonly Uint8Array[];
}

/** Whether a consistency proof holds (RFC 9162, 2.1.4.2). It never throws, whatever the claim is made of. */
export function verifyConsistency({ from, to, fromRoot, toRoot, proof }: ConsistencyClaim): boolean {
  if (!isTreeSize(from) || !isTreeSize(to) || from > to) return false;
  if (!isHash(fromRoot) || !isHash(toRoot) || !areHashes(proof)) return false;
  if (from === 0 && !equal(fromRoot, emptyRoot)) return false;
  if (from === to) return proof.length === 0 && equal(fromRoot, toRoot);
  if (from === 0) return proof.length === 0;
  let [inTree, last] = [from - 1, to - 1];
  while (isOdd(inTree)) [inTree, last] = [half(inTree), half(last)];
  // Down to 0 means that the earlier tree is complete: the proof then starts from its root, which it leaves out.
  const [first, ...others] = inTree === 0 ? [fromRoot, ...proof] : proof;
  if (first === undefined) return false;
  let [earlier, later] = [first, first];
  for (const hash of others) {
    if (last === 0) return false;
    if (isOdd(inTree) || inTree === last) {
      earlier = nodeHash(hash, earlier);
      later = nodeHash(hash, later);
      [inTree, last] = pastCarried(inTree, last);
    } else {
      later = nodeHash(later, hash);
    }
    [inTree, last] = [half(inTree), half(last)];
  }
  return last === 0 && equal(earlier, fromRoot) && equal(later, toRoot);
}

/** Up the levels on which a node at the right edge has no sibling and is carried up as it is. */
function pastCarried(inTree: number, last: number): [inTree: number, last: number] {
  while (inTree !== 0 && !isOdd(inTree)) [inTree, last] = [half(inTree), half(last)];
  return [inTree, last];
}

/** Whether it is a list of hashes, and no longer than a proof can be. A hole, which `every` would skip, is none. */
function areHashes(proof: unknown): proof is readonly Uint8Array[] {
  return Array.isArray(proof) && proof.length <= LONGEST_PROOF && Array.from(proof).every(isHash);
}

function equal(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.compare(one, other) === 0;
}
