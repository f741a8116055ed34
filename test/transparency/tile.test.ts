import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { TransparencyFault } from '../../src/transparency/fault.ts';
import { MerkleFrontier } from '../../src/transparency/merkle-tree.ts';
import {
  consistencyProof,
  inclusionProof,
  verifyConsistency,
  verifyInclusion,
} from '../../src/transparency/proof.ts';
import {
  decodeEntryBundle,
  encodeEntryBundle,
  entriesPath,
  NodeReader,
  parseTilePath,
  TILE_WIDTH,
  tilePath,
  tilesOf,
  type Tile,
} from '../../src/transparency/tile.ts';
import { orFault } from './hostile.ts';
import { flipped, hugeTree, levelsOf, mth, someLeaves } from './reference.ts';

const cases = JSON.parse(
  readFileSync(join(import.meta.dirname, '../cases/transparency/tiles.json'), 'utf8'),
) as {
  paths: { source: string; level: number | 'entries'; index: number; width: number; path: string }[];
  refusedPaths: string[];
  grown: { source: string; from: number; to: number; levels: { full: number; partial: number }[] }[];
};

describe('paths', () => {
  test.each(cases.paths)('$path ($source)', ({ level, index, width, path }) => {
    const written = level === 'entries' ? entriesPath(index, width) : tilePath(level, index, width);
    expect(written).toBe(path);
    expect(parseTilePath(path)).toEqual(
      level === 'entries' ? { kind: 'entries', index, width } : { kind: 'tile', level, index, width },
    );
  });

  test('a tile without a width is full', () => {
    expect(tilePath(0, 7)).toBe('tile/0/007');
    expect(entriesPath(7)).toBe('tile/entries/007');
  });

  test.each(cases.refusedPaths)('%j is none', (path) => {
    expect(() => parseTilePath(path)).toThrow(TransparencyFault);
  });

  test.each([
    [-1, 0, 256],
    [64, 0, 256],
    [0.5, 0, 256],
    [0, -1, 256],
    [0, 0.5, 256],
    [0, 2 ** 53, 256],
    [0, Number.NaN, 256],
    [0, 0, 0],
    [0, 0, 257],
    [0, 0, 1.5],
    [0, 0, -1],
  ])('level %d, index %d and width %d have none', (level, index, width) => {
    expect(() => tilePath(level, index, width)).toThrow(TransparencyFault);
  });

  test('what is read is written alike', () => {
    const near = fc.stringMatching(/^tile\/(\d{1,2}|entries)\/(x?\d{2,4}\/){0,7}\d{2,4}(\.p\/\d{0,4})?$/);
    fc.assert(
      fc.property(fc.oneof(fc.string(), near), (path) => {
        const read = orFault(() => parseTilePath(path));
        const written =
          read instanceof TransparencyFault
            ? path
            : read.kind === 'entries'
              ? entriesPath(read.index, read.width)
              : tilePath(read.level, read.index, read.width);
        expect(written).toBe(path);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('bundles of entries', () => {
  const entries = fc.array(fc.uint8Array({ maxLength: 300 }), { minLength: 1, maxLength: TILE_WIDTH });

  test('each entry stands behind its length, big-endian', () => {
    const bundle = encodeEntryBundle([Buffer.from('a'), Buffer.alloc(0), Buffer.alloc(0x0102, 7)]);
    expect(bundle.toString('hex')).toBe(`000161${'0000'}0102${'07'.repeat(0x0102)}`);
  });

  test('are read as they were written', () => {
    fc.assert(
      fc.property(entries, (some) => {
        const read = decodeEntryBundle(encodeEntryBundle(some), some.length);
        expect(read.map((entry) => [...entry])).toEqual(some.map((entry) => [...entry]));
      }),
    );
  });

  test('the longest entry', () => {
    const [read] = decodeEntryBundle(encodeEntryBundle([Buffer.alloc(65_535, 1)]));
    expect(read).toEqual(Buffer.alloc(65_535, 1));
    expect(() => encodeEntryBundle([Buffer.alloc(65_536)])).toThrow(TransparencyFault);
  });

  test('from 1 to 256 entries', () => {
    expect(() => encodeEntryBundle([])).toThrow(TransparencyFault);
    expect(() => decodeEntryBundle(Buffer.alloc(0))).toThrow(TransparencyFault);
    const most = Array.from({ length: 256 }, () => Buffer.of(1));
    expect(decodeEntryBundle(encodeEntryBundle(most))).toEqual(most);
    expect(() => encodeEntryBundle([...most, Buffer.of(1)])).toThrow(TransparencyFault);
    const tooMany = Buffer.concat([encodeEntryBundle(most), encodeEntryBundle([Buffer.of(1)])]);
    expect(() => decodeEntryBundle(tooMany)).toThrow(TransparencyFault);
  });

  test('another number of entries than asked', () => {
    const bundle = encodeEntryBundle([Buffer.of(1), Buffer.of(2)]);
    expect(() => decodeEntryBundle(bundle, 1)).toThrow(TransparencyFault);
    expect(() => decodeEntryBundle(bundle, 3)).toThrow(TransparencyFault);
  });

  test('a torn bundle loses whole entries or is refused, and hostile bytes are read as they are written', () => {
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array(), entries.map(encodeEntryBundle)), fc.nat(), (bytes, cut) => {
        const torn = bytes.slice(0, cut % (bytes.length + 1));
        const read = orFault(() => decodeEntryBundle(torn));
        expect(read instanceof TransparencyFault || encodeEntryBundle(read).equals(torn)).toBe(true);
      }),
    );
  });
});

describe('the tiles of a tree that grows', () => {
  test.each(cases.grown)('from $from to $to ($source)', ({ from, to, levels }) => {
    const tiles = [...tilesOf(from, to)];
    const counted = levels.map((_, level) => {
      const here = tiles.filter((tile) => tile.level === level);
      const full = here.filter(({ width }) => width === TILE_WIDTH);
      const partial = here.filter(({ width }) => width !== TILE_WIDTH);
      expect(partial.length).toBeLessThanOrEqual(1);
      return { full: full.length, partial: partial[0]?.width ?? 0 };
    });
    expect(counted).toEqual(levels);
    expect(tiles.length).toBe(
      levels.reduce((sum, { full, partial }) => sum + full + Math.min(partial, 1), 0),
    );
  });

  test('are, step by step, all that the tree has', () => {
    const size = fc.nat(200_000);
    fc.assert(
      fc.property(fc.array(size, { maxLength: 6 }), size, (stops, last) => {
        const full = (tiles: Iterable<Tile>) =>
          [...tiles]
            .filter(({ width }) => width === TILE_WIDTH)
            .map(({ level, index }) => tilePath(level, index));
        const sizes = [0, ...stops.filter((stop) => stop < last).toSorted((a, b) => a - b), last];
        const steps = sizes.slice(1).flatMap((to, i) => full(tilesOf(sizes[i]!, to)));
        expect(steps.toSorted()).toEqual(full(tilesOf(0, last)).toSorted());
      }),
    );
  });

  test.each([
    [2, 1],
    [-1, 1],
    [0, 0.5],
    [0, 2 ** 53],
  ])('there is no growth from %d to %d', (from, to) => {
    expect(() => [...tilesOf(from, to)]).toThrow(TransparencyFault);
  });
});

/** The tiles of a tree by path, collected as its frontier completes nodes: how a log writes them. */
function tilesByPath(leaves: readonly Buffer[]): Map<string, Buffer> {
  const rows: Uint8Array[][] = [];
  const frontier = new MerkleFrontier((level, _, hash) => {
    if (level % 8 === 0) (rows[level / 8] ??= []).push(hash);
  });
  for (const leaf of leaves) frontier.push(leaf);
  return new Map(
    [...tilesOf(0, leaves.length)].map(({ level, index, width }) => [
      tilePath(level, index, width),
      Buffer.concat(rows[level]!.slice(index * TILE_WIDTH, index * TILE_WIDTH + width)),
    ]),
  );
}

const readerOf = (tiles: ReadonlyMap<string, Buffer>, size: number): NodeReader =>
  new NodeReader(size, ({ level, index, width }) => {
    const tile = tiles.get(tilePath(level, index, width)) ?? tiles.get(tilePath(level, index));
    if (tile === undefined) throw new Error(`no ${tilePath(level, index, width)}`);
    return tile;
  });

describe('the reader of tiles', () => {
  const all = someLeaves(65_537);
  const levels = levelsOf(all);

  test.each([1, 2, 255, 256, 257, 511, 512, 513, 65_535, 65_536, 65_537])('a tree of %d leaves', (size) => {
    const reader = readerOf(tilesByPath(all.slice(0, size)), size);
    const root = mth(all.slice(0, size));
    for (const [level, nodes] of levels.entries()) {
      const complete = Math.floor(size / 2 ** level);
      // All nodes of a small tree, both ends of a level of a large one.
      for (let index = 0; index < complete; index += complete > 600 && index === 300 ? complete - 600 : 1)
        expect(reader.nodeAt(level, index)).toEqual(nodes[index]);
      expect(() => reader.nodeAt(level, complete)).toThrow(TransparencyFault);
    }
    for (const index of [0, Math.floor(size / 2), size - 1]) {
      const claim = {
        leaf: all[index]!,
        index,
        size,
        root,
        proof: inclusionProof(index, size, reader.nodeAt),
      };
      expect(verifyInclusion(claim)).toBe(true);
    }
    for (const from of [1, Math.ceil(size / 3), size]) {
      const fromRoot = mth(all.slice(0, from));
      const proof = consistencyProof(from, size, reader.nodeAt);
      expect(verifyConsistency({ from, to: size, fromRoot, toRoot: root, proof })).toBe(true);
    }
  });

  test('an earlier size of a tree whose partial tiles have become full', () => {
    // The log keeps the partial tiles of its checkpoint of 300, but those that a full one replaces.
    const tiles = new Map([...tilesByPath(all.slice(0, 300)), ...tilesByPath(all.slice(0, 512))]);
    tiles.delete('tile/0/001.p/44');
    const reader = readerOf(tiles, 300);
    const claim = { leaf: all[299]!, index: 299, size: 300, proof: inclusionProof(299, 300, reader.nodeAt) };
    expect(verifyInclusion({ ...claim, root: mth(all.slice(0, 300)) })).toBe(true);
  });

  test('a tile that was changed makes no proof that holds', () => {
    const tiles = tilesByPath(all.slice(0, 300));
    for (const [path, tile] of tiles) {
      const changed = new Map(tiles).set(path, flipped(tile, 8 * (tile.length - 1)));
      const reader = readerOf(changed, 300);
      const claims = [0, 255, 256, 299].map((index) => ({
        leaf: all[index]!,
        index,
        size: 300,
        root: mth(all.slice(0, 300)),
        proof: inclusionProof(index, 300, reader.nodeAt),
      }));
      expect(claims.every(verifyInclusion)).toBe(false);
    }
  });

  test.each([0, 31, 32 * 43, 32 * 45, 32 * 255, 32 * 257])(
    'a tile of %d bytes where 44 hashes belong',
    (length) => {
      const reader = new NodeReader(300, () => Buffer.alloc(length));
      expect(() => reader.nodeAt(0, 290)).toThrow(TransparencyFault);
    },
  );

  test('a tile is asked for once, and copied', () => {
    const tiles = tilesByPath(all.slice(0, 300));
    const asked: string[] = [];
    const buffer = Buffer.alloc(8192);
    const reader = new NodeReader(300, ({ level, index, width }) => {
      asked.push(tilePath(level, index, width));
      return buffer.subarray(0, tiles.get(asked.at(-1)!)!.copy(buffer));
    });
    expect(reader.nodeAt(0, 299)).toEqual(all[299]);
    expect(reader.nodeAt(0, 0)).toEqual(all[0]);
    for (const [level, index] of [
      [0, 299],
      [3, 2],
    ] as const) {
      const node = reader.nodeAt(level, index);
      const was = Buffer.from(node);
      node.fill(0);
      expect(reader.nodeAt(level, index)).toEqual(was);
    }
    expect(asked).toEqual(['tile/0/001.p/44', 'tile/0/000']);
  });

  test('a scan over more tiles than are kept', () => {
    const reader = readerOf(tilesByPath(all), all.length);
    for (const round of [0, 1]) {
      for (let index = round; index < all.length; index += 256)
        expect(reader.nodeAt(0, index)).toEqual(all[index]);
    }
  });

  test('a proof from a tree beyond 32 bits asks for few tiles, each as wide as it is', () => {
    const size = 2 ** 45 + 2 ** 33 + 12_345;
    const { nodeAt, leaf, root } = hugeTree(size, size - 2);
    const asked: Tile[] = [];
    const reader = new NodeReader(size, (tile) => {
      asked.push(tile);
      const hashes = Array.from({ length: tile.width }, (_, i) =>
        nodeAt(tile.level * 8, tile.index * TILE_WIDTH + i),
      );
      return Buffer.concat(hashes);
    });
    const proof = inclusionProof(size - 2, size, reader.nodeAt);
    expect(verifyInclusion({ leaf, index: size - 2, size, proof, root })).toBe(true);
    expect(asked.toSorted((a, b) => a.level - b.level)).toEqual([
      { level: 0, index: Math.floor(size / 256), width: 12_345 % 256 },
      { level: 1, index: Math.floor(size / 256 ** 2), width: Math.floor(12_345 / 256) },
      { level: 4, index: Math.floor(size / 256 ** 5), width: 2 },
      { level: 5, index: 0, width: 32 },
    ]);
  });

  test.each([
    [-1, 0],
    [0, -1],
    [0.5, 0],
    [0, 0.5],
    [0, 300],
    [9, 0],
    [60, 0],
    [2000, 0],
    [0, Number.NaN],
  ])('level %d has no node %d in a tree of 300 leaves', (level, index) => {
    const reader = readerOf(tilesByPath(all.slice(0, 300)), 300);
    expect(() => reader.nodeAt(level, index)).toThrow(TransparencyFault);
  });
});
