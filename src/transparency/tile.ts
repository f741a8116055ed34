import { TransparencyFault } from './fault.ts';
import { TILE_WIDTH, type Tile } from './tile-path.ts';
import { demandTreeSize } from './tree-size.ts';

export { decodeEntryBundle, encodeEntryBundle, LONGEST_ENTRY } from './entry-bundle.ts';
export { NodeReader, type FetchTile } from './node-reader.ts';
export {
  entriesPath,
  parseTilePath,
  TILE_HEIGHT,
  TILE_WIDTH,
  tilePath,
  type Tile,
  type TilePath,
} from './tile-path.ts';

/**
 * The tiles that a tree needs when it has grown and did not need before: full ones first, then the partial one at the
 * right edge, level by level upwards. From 0, these are all its tiles. Bundles of entries go by the tiles of level 0.
 * @throws TransparencyFault when it does not grow
 */
export function* tilesOf(from: number, to: number): Generator<Tile> {
  demandTreeSize(from, 'The size before');
  demandTreeSize(to, 'The size after');
  if (from > to) throw new TransparencyFault(`A tree does not grow from ${from} leaves to ${to}.`);
  let [before, after] = [from, to];
  // Where no hash was added, none was added above.
  for (let level = 0; after > before; level += 1) {
    const last = Math.floor(after / TILE_WIDTH);
    for (let index = Math.floor(before / TILE_WIDTH); index < last; index += 1)
      yield { level, index, width: TILE_WIDTH };
    if (after % TILE_WIDTH > 0) yield { level, index: last, width: after % TILE_WIDTH };
    [before, after] = [Math.floor(before / TILE_WIDTH), last];
  }
}
