import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { encodeBase64 } from '../../transparency/base64.ts';
import { leafHash, MerkleFrontier } from '../../transparency/merkle-tree.ts';
import {
  encodeEntryBundle,
  entriesPath,
  TILE_HEIGHT,
  TILE_WIDTH,
  tilePath,
} from '../../transparency/tile.ts';
import { DraftFiles } from './draft-files.ts';
import { syncFolder } from '../../files/synced.ts';
import { TreeFault } from './tree-fault.ts';
import { entriesIn, nodesIn, tilesIn } from './tree-tiles.ts';

/** Files that are waited for together. */
const FILES_AT_ONCE = 512;

/** Hashes that do not fill a tile yet. */
interface Edge {
  index: number;
  hashes: Uint8Array[];
}

/**
 * A tree on the disk that grows from a size whose root is known. Full tiles are written as they fill; partial ones
 * when it has grown.
 */
export class TreeGrowth {
  private readonly root: string;
  private readonly files: DraftFiles;
  private readonly frontier: MerkleFrontier;
  private readonly edges: Edge[] = [];
  private entries: Uint8Array[];
  private waiting = 0;

  /** @throws TreeFault when the tiles are not those of the root */
  constructor(root: string, size: number, expected: Uint8Array) {
    this.root = root;
    this.files = new DraftFiles(root);
    this.frontier = frontierOf(root, size, (level, index, hash) => this.note(level, index, hash));
    if (!this.frontier.root().equals(expected))
      throw new TreeFault(`The tiles are not those of the tree that was signed at ${size} leaves.`);
    const fetch = tilesIn(root);
    for (let level = 0, count = size; count > 0; level += 1, count = Math.floor(count / TILE_WIDTH)) {
      const [index, width] = [Math.floor(count / TILE_WIDTH), count % TILE_WIDTH];
      const tile = width === 0 ? Buffer.alloc(0) : fetch({ level, index, width });
      this.edges.push({ index, hashes: hashesOf(tile, width) });
    }
    const width = size % TILE_WIDTH;
    this.entries = width === 0 ? [] : entriesIn(root, Math.floor(size / TILE_WIDTH), width);
    if (this.entries.some((entry, at) => !leafHash(entry).equals(this.edges[0]!.hashes[at]!)))
      throw new TreeFault(`${entriesPath(Math.floor(size / TILE_WIDTH), width)} is not what was signed.`);
  }

  get size(): number {
    return this.frontier.size;
  }

  treeRoot(): Buffer {
    return this.frontier.root();
  }

  push(entry: Uint8Array, hash: Uint8Array): void {
    this.entries.push(entry);
    this.frontier.push(hash);
  }

  /** Writes the full tiles that wait, when they are many. */
  flush(): void {
    if (this.waiting < FILES_AT_ONCE) return;
    this.files.sync();
    this.waiting = 0;
  }

  /** Writes the partial tiles at the right edge, and returns when all is on the disk. */
  finish(): void {
    for (const [level, { index, hashes }] of this.edges.entries())
      if (hashes.length > 0) this.files.add(tilePath(level, index, hashes.length), Buffer.concat(hashes));
    if (this.entries.length > 0)
      this.files.add(entriesPath(this.edges[0]!.index, this.entries.length), encodeEntryBundle(this.entries));
    this.files.sync();
  }

  /** Takes away the partial tiles of earlier sizes whose tiles are full now (C2SP tlog-tiles allows it). */
  prune(sizes: readonly number[]): void {
    for (const size of sizes) {
      for (
        let [level, count] = [0, size];
        count > 0;
        [level, count] = [level + 1, Math.floor(count / TILE_WIDTH)]
      ) {
        const [index, width] = [Math.floor(count / TILE_WIDTH), count % TILE_WIDTH];
        if (width === 0 || (this.edges[level]?.index ?? 0) <= index) continue;
        this.remove(dirname(tilePath(level, index, width)));
        if (level === 0) this.remove(dirname(entriesPath(index, width)));
      }
    }
  }

  private remove(folder: string): void {
    rmSync(join(this.root, folder), { recursive: true, force: true });
    syncFolder(join(this.root, dirname(folder)));
  }

  private note(level: number, index: number, hash: Uint8Array): void {
    if (level % TILE_HEIGHT !== 0) return;
    const at = level / TILE_HEIGHT;
    const edge = (this.edges[at] ??= { index: Math.floor(index / TILE_WIDTH), hashes: [] });
    edge.hashes.push(hash);
    if (edge.hashes.length < TILE_WIDTH) return;
    this.files.add(tilePath(at, edge.index), Buffer.concat(edge.hashes));
    this.waiting += 1;
    if (at === 0) {
      this.files.add(entriesPath(edge.index), encodeEntryBundle(this.entries));
      this.waiting += 1;
      this.entries = [];
    }
    edge.index += 1;
    edge.hashes = [];
  }
}

/** The right edge of the tree of a size, from its tiles. */
export function frontierOf(
  root: string,
  size: number,
  onNode?: ConstructorParameters<typeof MerkleFrontier>[0],
): MerkleFrontier {
  const { nodeAt } = nodesIn(root, size);
  const hashes: string[] = [];
  for (let [rest, level] = [size, 0]; rest > 0; [rest, level] = [Math.floor(rest / 2), level + 1])
    if (rest % 2 === 1) hashes.unshift(encodeBase64(nodeAt(level, rest - 1)));
  return MerkleFrontier.from({ size, hashes }, onNode);
}

function hashesOf(tile: Uint8Array, width: number): Buffer[] {
  const bytes = Buffer.from(tile);
  return Array.from({ length: width }, (_, at) => bytes.subarray(at * 32, at * 32 + 32));
}
