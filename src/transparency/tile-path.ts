import { TransparencyFault } from './fault.ts';
import { demandTreeSize } from './tree-size.ts';

/** A tile has this many hashes, and a bundle as many entries, when it is full (C2SP tlog-tiles). */
export const TILE_WIDTH = 256;

/** Each level of tiles stands for this many levels of the tree. */
export const TILE_HEIGHT = 8;

const HIGHEST_LEVEL = 63;

/** A tile of hashes. Its i-th hash is the root over the 256^level leaves from (index * 256 + i) * 256^level on. */
export interface Tile {
  readonly level: number;
  readonly index: number;
  /** The number of its hashes: 256 when it is full, from 1 when it is partial. */
  readonly width: number;
}

/** What lies at a path of a tiled log: a tile of hashes, or the entries beside a tile of level 0. */
export type TilePath =
  | ({ readonly kind: 'tile' } & Tile)
  | { readonly kind: 'entries'; readonly index: number; readonly width: number };

/**
 * Where a tile of hashes lies, such as `tile/0/x001/x234/067.p/8`.
 * @param width the number of its hashes; a full tile has no suffix
 * @throws TransparencyFault when there is no such tile
 */
export function tilePath(level: number, index: number, width = TILE_WIDTH): string {
  if (!Number.isInteger(level) || level < 0 || level > HIGHEST_LEVEL)
    throw new TransparencyFault(`There is no tile level ${level}: levels go from 0 to ${HIGHEST_LEVEL}.`);
  return `tile/${level}/${indexPath(index, width)}`;
}

/**
 * Where a bundle of entries lies, such as `tile/entries/x001/x234/067.p/8`. It holds the entries whose hashes the
 * tile of level 0 with the same index holds.
 * @throws TransparencyFault when there is no such bundle
 */
export function entriesPath(index: number, width = TILE_WIDTH): string {
  return `tile/entries/${indexPath(index, width)}`;
}

/**
 * Reads a path that tilePath or entriesPath wrote. Any other spelling is refused, so that one tile has one name.
 * @throws TransparencyFault
 */
export function parseTilePath(path: string): TilePath {
  const parts = /^tile\/(\d{1,2}|entries)\/((?:x\d{3}\/){0,5}\d{3})(?:\.p\/(\d{1,3}))?$/.exec(path);
  const [, level, digits, suffix] = parts ?? [];
  if (level !== undefined && digits !== undefined) {
    const index = Number(digits.replaceAll(/[x/]/g, ''));
    const width = suffix === undefined ? TILE_WIDTH : Number(suffix);
    const tile: TilePath =
      level === 'entries'
        ? { kind: 'entries', index, width }
        : { kind: 'tile', level: Number(level), index, width };
    // No needless zero, no suffix of a full tile; what is out of range cannot be written.
    if (writtenPath(tile) === path) return tile;
  }
  throw new TransparencyFault('That is no path of a tile.');
}

function writtenPath(tile: TilePath): string {
  return tile.kind === 'entries'
    ? entriesPath(tile.index, tile.width)
    : tilePath(tile.level, tile.index, tile.width);
}

/** The index in groups of three digits, all but the last behind an `x`: no file then has the name of a folder. */
function indexPath(index: number, width: number): string {
  demandTreeSize(index, 'The index of the tile');
  if (!Number.isInteger(width) || width < 1 || width > TILE_WIDTH)
    throw new TransparencyFault(`A tile is from 1 to ${TILE_WIDTH} wide, not ${width}.`);
  const digits = String(index);
  const padded = digits.padStart(Math.ceil(digits.length / 3) * 3, '0');
  const path = padded.replaceAll(/\d{3}(?=\d)/g, 'x$&/');
  return width === TILE_WIDTH ? path : `${path}.p/${width}`;
}
