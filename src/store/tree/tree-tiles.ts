import { join } from 'node:path';
import {
  decodeEntryBundle,
  entriesPath,
  NodeReader,
  TILE_WIDTH,
  tilePath,
  type FetchTile,
} from '../../transparency/tile.ts';
import { bytesOf } from './draft-files.ts';
import { TreeFault } from './tree-fault.ts';

/** The tiles of the log in a folder. A full tile stands in for a partial one. */
export function tilesIn(root: string): FetchTile {
  return ({ level, index, width }) => {
    const path = tilePath(level, index, width);
    const bytes = bytesOf(join(root, path)) ?? bytesOf(join(root, tilePath(level, index)));
    if (bytes === undefined) throw new TreeFault(`${path} is missing.`);
    return bytes;
  };
}

/** Answers for the nodes of the tree of a size. */
export function nodesIn(root: string, size: number): NodeReader {
  return new NodeReader(size, tilesIn(root));
}

/**
 * The first entries of a bundle.
 * @throws TreeFault when it is missing, TransparencyFault when it is none
 */
export function entriesIn(root: string, index: number, width: number): Buffer[] {
  const path = entriesPath(index, width);
  const bytes = bytesOf(join(root, path));
  if (bytes !== undefined) return decodeEntryBundle(bytes, width);
  const full = bytesOf(join(root, entriesPath(index)));
  if (full === undefined) throw new TreeFault(`${path} is missing.`);
  return decodeEntryBundle(full, TILE_WIDTH).slice(0, width);
}

/** The entry of one leaf in a tree of a size. */
export function entryAt(root: string, leaf: number, size: number): Buffer {
  const index = Math.floor(leaf / TILE_WIDTH);
  const width = Math.min(TILE_WIDTH, size - index * TILE_WIDTH);
  return entriesIn(root, index, width)[leaf % TILE_WIDTH]!;
}
