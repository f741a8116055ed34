import { TransparencyFault } from './fault.ts';
import { nodeHashInto } from './merkle-tree.ts';
import { HASH_BYTES } from './sha256.ts';
import { TILE_HEIGHT, TILE_WIDTH, type Tile } from './tile-path.ts';
import { demandTreeSize } from './tree-size.ts';

/**
 * Gives the bytes of a tile. A full tile may stand in for a partial one, which a log may delete once it is full.
 */
export type FetchTile = (tile: Tile) => Uint8Array;

/** Tiles that are kept in memory: two megabytes at most. */
const MOST_KEPT = 256;

/**
 * Answers for any node of a tree from its tiles, as inclusionProof and consistencyProof ask for them. Tiles are taken
 * as they are: what was made from wrong ones does not verify against the root of the checkpoint.
 *
 * Where tiles cannot be had at once, such as over a network, one pass with a fetch that notes what is asked for and
 * answers with zeros tells which tiles a proof needs.
 */
export class NodeReader {
  readonly size: number;
  readonly #fetch: FetchTile;
  readonly #kept = new Map<string, Buffer>();
  /** Nodes within tiles, of several proofs' ways to one root. */
  readonly #within = new Map<string, Buffer>();

  /** @param size the number of leaves that the tiles are read for, which tells which of them are partial */
  constructor(size: number, fetch: FetchTile) {
    demandTreeSize(size, 'The size of the tree');
    this.size = size;
    this.#fetch = fetch;
  }

  /**
   * The hash of a complete subtree. Bound to its reader, so that it can be handed on.
   * @throws TransparencyFault when the tree has no such subtree, or a tile has the wrong length
   */
  readonly nodeAt = (level: number, index: number): Buffer => {
    demandTreeSize(level, 'The level');
    demandTreeSize(index, 'The index');
    if ((index + 1) * 2 ** level > this.size)
      throw new TransparencyFault(`A tree of ${this.size} leaves has no node ${index} on level ${level}.`);
    const within = level % TILE_HEIGHT;
    const key = `${level}/${index}`;
    const known = within === 0 ? undefined : this.#within.get(key);
    if (known !== undefined) return Buffer.from(known);
    const hashes = 2 ** within;
    const first = index * hashes;
    const tile = this.#tile((level - within) / TILE_HEIGHT, Math.floor(first / TILE_WIDTH));
    const start = (first % TILE_WIDTH) * HASH_BYTES;
    const node = rootOf(tile.subarray(start, start + hashes * HASH_BYTES));
    if (within > 0) keep(this.#within, key, Buffer.from(node));
    return node;
  };

  #tile(level: number, index: number): Buffer {
    const key = `${level}/${index}`;
    const kept = this.#kept.get(key);
    if (kept !== undefined) return kept;
    const onLevel = Math.floor(this.size / TILE_WIDTH ** level);
    const width = Math.min(TILE_WIDTH, onLevel - index * TILE_WIDTH);
    const bytes = this.#fetch({ level, index, width });
    const { byteLength } = bytes;
    if (byteLength !== width * HASH_BYTES && byteLength !== TILE_WIDTH * HASH_BYTES)
      throw new TransparencyFault(`Tile ${key} has ${byteLength} bytes, not ${width * HASH_BYTES}.`);
    // A copy: whoever fetches may use its buffer again.
    const tile = Buffer.from(bytes.subarray(0, width * HASH_BYTES));
    keep(this.#kept, key, tile);
    return tile;
  }
}

/** The first that came is the first to go: proofs ask for few tiles, and scans ask in order. */
function keep(kept: Map<string, Buffer>, key: string, bytes: Buffer): void {
  const [oldest] = kept.keys();
  if (kept.size === MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  kept.set(key, bytes);
}

/** The root over the hashes that lie one after the other, a power of two of them. It shares no memory with them. */
function rootOf(hashes: Buffer): Buffer {
  const row = Buffer.from(hashes);
  for (let length = row.length; length > HASH_BYTES; length /= 2)
    for (let at = 0; at < length; at += 2 * HASH_BYTES)
      nodeHashInto(row, at / 2, row.subarray(at, at + 2 * HASH_BYTES));
  return row.length === HASH_BYTES ? row : Buffer.from(row.subarray(0, HASH_BYTES));
}
