import { decodeBase64, encodeBase64 } from './base64.ts';
import { TransparencyFault } from './fault.ts';
import { demandHash, HASH_BYTES, sha256Into, sha256Of } from './sha256.ts';
import { demandTreeSize, half, isOdd, MOST_LEVELS } from './tree-size.ts';

/** What stands before a leaf and before a node, so that neither passes for the other (RFC 6962, 2.1). */
const LEAF_PREFIX = 0x00;
const NODE_PREFIX = 0x01;

/** The root of the tree without leaves: the hash of nothing (RFC 6962, 2.1). */
export const emptyRoot: Buffer = sha256Of(new Uint8Array(0));

/** Entries up to this length are hashed without an allocation of their length. */
const SCRATCH_BYTES = 4096;
const leafScratch = Buffer.alloc(1 + SCRATCH_BYTES, LEAF_PREFIX);
let leafInput = leafScratch.subarray(0, 1 + HASH_BYTES);

/** The hash of an entry as a leaf: SHA-256(0x00 ‖ entry) (RFC 6962, 2.1). */
export function leafHash(entry: Uint8Array): Buffer {
  if (entry.byteLength > SCRATCH_BYTES) return sha256Of(Buffer.concat([Buffer.of(LEAF_PREFIX), entry]));
  // Entries of one log are mostly of one length, and a view costs a tenth of the hash.
  if (leafInput.byteLength !== 1 + entry.byteLength)
    leafInput = leafScratch.subarray(0, 1 + entry.byteLength);
  leafInput.set(entry, 1);
  return sha256Of(leafInput);
}

const nodeInput = Buffer.alloc(1 + 2 * HASH_BYTES, NODE_PREFIX);

/** The hash of a node over its two children: SHA-256(0x01 ‖ left ‖ right) (RFC 6962, 2.1). @throws TransparencyFault */
export function nodeHash(left: Uint8Array, right: Uint8Array): Buffer {
  demandHash(left, 'The left child');
  demandHash(right, 'The right child');
  nodeInput.set(left, 1);
  nodeInput.set(right, 1 + HASH_BYTES);
  return sha256Of(nodeInput);
}

/** Writes the hash of a node into a buffer, which may be the one that its children lie in, one behind the other. */
export function nodeHashInto(target: Buffer, offset: number, children: Uint8Array): void {
  nodeInput.set(children, 1);
  sha256Into(target, offset, nodeInput);
}

/**
 * Hears of each complete subtree as its last leaf comes: the leaf itself (level 0), then the nodes that it completes,
 * upwards. It owns the hash and must not throw. Levels 0, 8, 16, … are those that tiles store.
 */
export type OnNode = (level: number, index: number, hash: Uint8Array) => void;

/** A frontier as JSON: the roots of its complete subtrees in base64, the largest and leftmost first. */
export interface FrontierJson {
  readonly size: number;
  readonly hashes: readonly string[];
}

/**
 * The right edge of a growing tree: the roots of the complete subtrees that the leaves so far fall into, one for each
 * bit that is set in their number. It takes one leaf after the other and knows the root at any time, in the space of
 * a few hashes.
 */
export class MerkleFrontier {
  readonly #onNode: OnNode | undefined;
  #size = 0;
  /** One place for a hash on each level, and whether a subtree of that height waits there for its right sibling. */
  readonly #waiting: Buffer[];
  readonly #occupied: boolean[] = Array.from({ length: MOST_LEVELS }, () => false);
  /** What a node is hashed from. The hash goes where the right child was, ready for the next level. */
  readonly #pair = Buffer.alloc(1 + 2 * HASH_BYTES, NODE_PREFIX);
  readonly #right = this.#pair.subarray(1 + HASH_BYTES);

  constructor(onNode?: OnNode) {
    this.#onNode = onNode;
    const places = Buffer.alloc(MOST_LEVELS * HASH_BYTES);
    this.#waiting = this.#occupied.map((_, level) =>
      places.subarray(level * HASH_BYTES, (level + 1) * HASH_BYTES),
    );
  }

  /**
   * Takes up a frontier that was kept.
   * @throws TransparencyFault when it is not what toJSON wrote
   */
  static from(json: unknown, onNode?: OnNode): MerkleFrontier {
    const { size, hashes } = readFrontier(json);
    const frontier = new MerkleFrontier(onNode);
    frontier.#size = size;
    for (let [rest, level] = [size, 0]; rest > 0; rest = half(rest), level += 1) {
      if (isOdd(rest)) frontier.#put(level, hashes.pop()!);
    }
    return frontier;
  }

  /** The number of leaves. */
  get size(): number {
    return this.#size;
  }

  /** Adds a leaf by its hash. @throws TransparencyFault, and the frontier stays as it was */
  push(leafHash: Uint8Array): void {
    if (leafHash.byteLength !== HASH_BYTES) demandHash(leafHash, 'The leaf');
    if (this.#size === Number.MAX_SAFE_INTEGER)
      throw new TransparencyFault('The tree has as many leaves as can be counted.');
    let index = this.#size;
    this.#size += 1;
    this.#right.set(leafHash);
    this.#onNode?.(0, index, Buffer.from(leafHash));
    let level = 0;
    while (this.#occupied[level]) {
      this.#occupied[level] = false;
      this.#mergeFromLeft(level);
      level += 1;
      if (this.#onNode !== undefined) {
        index = half(index);
        this.#onNode(level, index, Buffer.from(this.#right));
      }
    }
    this.#put(level, this.#right);
  }

  /** The root of the tree over all leaves so far (RFC 6962, 2.1). */
  root(): Buffer {
    if (this.#size === 0) return Buffer.from(emptyRoot);
    let level = this.#occupied.indexOf(true);
    this.#right.set(this.#waiting[level]!);
    for (level += 1; level < MOST_LEVELS; level += 1) {
      if (this.#occupied[level]) this.#mergeFromLeft(level);
    }
    return Buffer.from(this.#right);
  }

  /** A frontier that grows apart from this one, with a listener of its own or none. */
  clone(onNode?: OnNode): MerkleFrontier {
    const twin = new MerkleFrontier(onNode);
    twin.#size = this.#size;
    for (const [level, occupied] of this.#occupied.entries()) {
      if (occupied) twin.#put(level, this.#waiting[level]!);
    }
    return twin;
  }

  toJSON(): FrontierJson {
    const hashes = this.#waiting.filter((_, level) => this.#occupied[level]).map(encodeBase64);
    return { size: this.#size, hashes: hashes.reverse() };
  }

  #put(level: number, hash: Uint8Array): void {
    this.#waiting[level]!.set(hash);
    this.#occupied[level] = true;
  }

  #mergeFromLeft(level: number): void {
    this.#pair.set(this.#waiting[level]!, 1);
    sha256Into(this.#pair, 1 + HASH_BYTES, this.#pair);
  }
}

function readFrontier(json: unknown): { size: number; hashes: Uint8Array[] } {
  const { size, hashes } = (typeof json === 'object' && json !== null ? json : {}) as Record<string, unknown>;
  demandTreeSize(size, 'The size of the frontier');
  if (!Array.isArray(hashes)) throw new TransparencyFault('The frontier has no list of hashes.');
  let subtrees = 0;
  for (let rest = size; rest > 0; rest = half(rest)) subtrees += rest % 2;
  if (hashes.length !== subtrees)
    throw new TransparencyFault(`A frontier of ${size} leaves has ${subtrees} hashes, not ${hashes.length}.`);
  return { size, hashes: hashes.map(readHash) };
}

function readHash(text: unknown): Uint8Array {
  const hash = typeof text === 'string' ? decodeBase64(text) : undefined;
  demandHash(hash, 'An entry of the frontier');
  return hash;
}
