// The tree of RFC 6962 as its section 2.1 defines it, slowly and by nothing that is tested.
import { createHash } from 'node:crypto';

const sha256 = (...parts: readonly Uint8Array[]): Buffer => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};

export const leafOf = (entry: Uint8Array): Buffer => sha256(Buffer.of(0), entry);
const nodeOf = (left: Uint8Array, right: Uint8Array): Buffer => sha256(Buffer.of(1), left, right);

/** The largest power of two below n. */
function k(n: number): number {
  let power = 1;
  while (power * 2 < n) power *= 2;
  return power;
}

/** MTH(D[n]) over the hashes of the leaves. */
export function mth(leaves: readonly Buffer[]): Buffer {
  if (leaves.length === 0) return sha256();
  if (leaves.length === 1) return leaves[0]!;
  const split = k(leaves.length);
  return nodeOf(mth(leaves.slice(0, split)), mth(leaves.slice(split)));
}

/** PATH(m, D[n]) */
export function path(m: number, leaves: readonly Buffer[]): Buffer[] {
  if (leaves.length === 1) return [];
  const split = k(leaves.length);
  const [left, right] = [leaves.slice(0, split), leaves.slice(split)];
  return m < split ? [...path(m, left), mth(right)] : [...path(m - split, right), mth(left)];
}

/** PROOF(m, D[n]) */
export function proof(m: number, leaves: readonly Buffer[]): Buffer[] {
  return subproof(m, leaves, true);
}

function subproof(m: number, leaves: readonly Buffer[], known: boolean): Buffer[] {
  if (m === leaves.length) return known ? [] : [mth(leaves)];
  const split = k(leaves.length);
  const [left, right] = [leaves.slice(0, split), leaves.slice(split)];
  return m <= split
    ? [...subproof(m, left, known), mth(right)]
    : [...subproof(m - split, right, false), mth(left)];
}

/** The hashes of all complete subtrees, level by level, the leaves first. */
export function levelsOf(leaves: readonly Buffer[]): Buffer[][] {
  const levels = [[...leaves]];
  for (let below = levels[0]!; below.length > 1; below = levels.at(-1)!) {
    const level: Buffer[] = [];
    for (let i = 0; i + 1 < below.length; i += 2) level.push(nodeOf(below[i]!, below[i + 1]!));
    levels.push(level);
  }
  return levels;
}

/** The leaves of the entries «0», «1», …: no two alike. */
export function someLeaves(count: number): Buffer[] {
  return Array.from({ length: count }, (_, i) => leafOf(Buffer.from(String(i))));
}

/**
 * A tree of any size, too large to be built: all its leaves are alike but one. It answers for each node.
 * @returns nodeAt, the hash of the leaf that is unlike the others, and the root
 */
export function hugeTree(size: number, unlike: number) {
  const special = leafOf(Buffer.from('unlike'));
  const alike = [leafOf(Buffer.from('alike'))];
  while (alike.length < 54) alike.push(nodeOf(alike.at(-1)!, alike.at(-1)!));
  const nodeAt = (level: number, index: number): Buffer => {
    if (Math.floor(unlike / 2 ** level) !== index) return alike[level]!;
    return level === 0 ? special : nodeOf(nodeAt(level - 1, index * 2), nodeAt(level - 1, index * 2 + 1));
  };
  return { nodeAt, leaf: special, root: rangeRoot(0, size, nodeAt) };
}

/** MTH(D[start:start + count]), by the nodes that are complete. */
export function rangeRoot(
  start: number,
  count: number,
  nodeAt: (level: number, index: number) => Buffer,
): Buffer {
  const level = Math.round(Math.log2(count));
  if (2 ** level === count) return nodeAt(level, start / count);
  const split = k(count);
  return nodeOf(rangeRoot(start, split, nodeAt), rangeRoot(start + split, count - split, nodeAt));
}

/** The bytes with one bit turned. */
export function flipped(bytes: Uint8Array, bit = 0): Buffer {
  const copy = Buffer.from(bytes);
  copy[Math.floor(bit / 8) % copy.length]! ^= 2 ** (bit % 8);
  return copy;
}
