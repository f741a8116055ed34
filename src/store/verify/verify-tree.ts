import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { TransparencyFault } from '../../transparency/fault.ts';
import { decodeBase64 } from '../../transparency/base64.ts';
import { emptyRoot, leafHash, MerkleFrontier, nodeHash } from '../../transparency/merkle-tree.ts';
import {
  decodeEntryBundle,
  encodeEntryBundle,
  entriesPath,
  parseTilePath,
  TILE_HEIGHT,
  TILE_WIDTH,
  tilePath,
  type TilePath,
} from '../../transparency/tile.ts';
import { bytesOf } from '../tree/draft-files.ts';
import { TreeFault } from '../tree/tree-fault.ts';
import { frontierOf } from '../tree/tree-growth.ts';
import type { KnownPoint } from './verify-checkpoints.ts';
import type { LogFindings } from './verify-findings.ts';

const HASH_BYTES = 32;

/** The head of a tree that was verified before. */
export interface TreeHead {
  readonly size: number;
  readonly root: Uint8Array;
}

/** Asks the records themselves for the entries of leaves from one up to another; undefined where there is no record. */
export type EntriesOfRecords = (from: number, to: number) => (Buffer | undefined)[];

export interface TreeCheckOptions {
  /** Roots that are known, by rising size; the last is that of the tree that is checked. */
  readonly points: readonly KnownPoint[];
  /** What was verified before is not read again; its root must still be that of the tiles. */
  readonly start?: TreeHead | undefined;
  /** Whether tiles of a greater tree may be there: a run was interrupted, or one is at it. */
  readonly hasMore: () => boolean;
  readonly ofRecords: EntriesOfRecords;
}

/** What the tree has for each leaf, as far as its files were found wrong and the records right. */
export interface CheckedTree {
  readonly head: TreeHead;
  readonly mended: ReadonlyMap<number, Buffer>;
}

/**
 * Computes the tree anew from its entries and holds every tile, every bundle of entries and every checkpoint to it.
 * Where entry, tile and record disagree, the one that stands alone is named.
 */
export class TreeCheck {
  private readonly root: string;
  private readonly options: TreeCheckOptions;
  private readonly findings: LogFindings;
  private readonly size: number;
  private readonly mended = new Map<number, Buffer>();
  /** The tree over the roots of full bundles: that of the log, from its ninth level upwards. */
  private readonly bundles: MerkleFrontier;
  private readonly upper: Buffer[][] = [];
  private readonly firstBundle: number;
  private nextPoint = 0;

  constructor(root: string, options: TreeCheckOptions, findings: LogFindings) {
    this.root = root;
    this.options = options;
    this.findings = findings;
    this.size = options.points.at(-1)?.size ?? 0;
    const onNode = (level: number, index: number, hash: Uint8Array): void => this.note(level, index, hash);
    this.bundles = this.resumed(onNode) ?? new MerkleFrontier(onNode);
    this.firstBundle = this.bundles.size;
    for (let level = 1, count = this.firstBundle; count > 0; level += 1) {
      const width = count % TILE_WIDTH;
      const tile = width === 0 ? undefined : readTile(root, level, Math.floor(count / TILE_WIDTH), width);
      this.upper[level] = tile === undefined ? [] : split(tile.bytes, width);
      count = Math.floor(count / TILE_WIDTH);
    }
  }

  run(): CheckedTree {
    // What was signed of no leaves, or verified before of whole bundles.
    this.checkPoints(this.firstBundle * TILE_WIDTH, () => this.bundles.root());
    for (let index = this.firstBundle; index * TILE_WIDTH < this.size; index += 1)
      this.checkBundle(index, Math.min(TILE_WIDTH, this.size - index * TILE_WIDTH));
    for (const [level, hashes] of this.upper.entries())
      if (level > 0 && hashes !== undefined && hashes.length > 0)
        this.compareTile(level, Math.floor(Math.floor(this.size / TILE_WIDTH ** level) / TILE_WIDTH), hashes);
    this.checkOthers();
    return {
      head: { size: this.size, root: this.options.points.at(-1)?.root ?? emptyRoot },
      mended: this.mended,
    };
  }

  /** The full bundles of what was verified before, when the tiles still are those of it. */
  private resumed(onNode: ConstructorParameters<typeof MerkleFrontier>[0]): MerkleFrontier | undefined {
    const { start } = this.options;
    if (start === undefined || start.size > this.size) return undefined;
    try {
      const frontier = frontierOf(this.root, start.size);
      if (frontier.root().equals(start.root)) return bundlesOf(this.root, start.size, onNode);
    } catch (error) {
      if (!(error instanceof TreeFault || error instanceof TransparencyFault)) throw error;
    }
    this.findings.add(
      'log-rolled-back',
      `The tiles are not those of the tree of ${start.size} leaves that was verified before.`,
    );
    return undefined;
  }

  private checkBundle(index: number, width: number): void {
    const first = index * TILE_WIDTH;
    const bundle = this.bundle(index, width);
    const tile = readTile(this.root, 0, index, width);
    const due = width * HASH_BYTES;
    if (tile === undefined) this.findings.add('log-tile', 'The tile is missing.', tilePath(0, index, width));
    else if (tile.bytes.length < due || (tile.isExact && tile.bytes.length !== due))
      this.findings.add('log-tile', `The tile has ${tile.bytes.length} bytes, not ${due}.`, tile.path);
    let hashes = bundle.entries === undefined ? undefined : leavesOf(bundle.entries);
    if (hashes === undefined || tile?.bytes.subarray(0, due).equals(hashes) !== true) {
      const path = tile?.path ?? tilePath(0, index, width);
      const told = tile === undefined ? [] : split(tile.bytes, width);
      hashes = Buffer.concat(this.settle(first, width, bundle, { path, hashes: told }));
    }
    const leaves = new MerkleFrontier();
    for (let at = 0; at < width; at += 1) {
      leaves.push(hashes.subarray(at * HASH_BYTES, (at + 1) * HASH_BYTES));
      this.checkPoints(first + at + 1, () => this.rootWith(leaves.root()));
    }
    if (width === TILE_WIDTH) this.bundles.push(leaves.root());
  }

  /** The root of the tree whose last, partial bundle has a root: what is to the left of it are complete subtrees. */
  private rootWith(last: Buffer): Buffer {
    return this.bundles
      .toJSON()
      .hashes.reduceRight((right, left) => nodeHash(decodeBase64(left)!, right), last);
  }

  /** Where entry and tile of a leaf disagree, the record says which of them is wrong. */
  private settle(
    first: number,
    width: number,
    bundle: { readonly path: string; readonly entries: readonly Buffer[] | undefined },
    tile: { readonly path: string; readonly hashes: readonly Buffer[] },
  ): Buffer[] {
    const records = this.options.ofRecords(first, first + width);
    return Array.from({ length: width }, (_, at) => {
      const entry = bundle.entries?.[at];
      const hash = entry === undefined ? undefined : leafHash(entry);
      const told = tile.hashes[at];
      if (hash !== undefined && told !== undefined && hash.equals(told)) return hash;
      const record = records[at];
      const recorded = record === undefined ? undefined : leafHash(record);
      const leaf = first + at;
      const isRecorded = (one: Buffer | undefined): boolean =>
        one !== undefined && recorded !== undefined && one.equals(recorded);
      if (entry !== undefined && !isRecorded(hash) && (told !== undefined || record !== undefined))
        this.findings.add(
          'log-entry',
          `Entry ${at}, of leaf ${leaf}, is not the one that was hashed into the tree.`,
          bundle.path,
        );
      if (told !== undefined && !isRecorded(told) && (hash !== undefined || record !== undefined))
        this.findings.add('log-tile', `Hash ${at}, of leaf ${leaf}, is not that of the entry.`, tile.path);
      if (record !== undefined && !isRecorded(hash) && isRecorded(told)) this.mended.set(leaf, record);
      if (record !== undefined && entry === undefined) this.mended.set(leaf, record);
      return (isRecorded(told) ? told : (hash ?? recorded ?? told)) ?? Buffer.alloc(HASH_BYTES);
    });
  }

  private bundle(index: number, width: number): { path: string; entries: Buffer[] | undefined } {
    for (const path of [entriesPath(index, width), entriesPath(index)]) {
      const bytes = bytesOf(join(this.root, path));
      if (bytes === undefined) continue;
      try {
        const isExact = path === entriesPath(index, width);
        return { path, entries: decodeEntryBundle(bytes, isExact ? width : TILE_WIDTH).slice(0, width) };
      } catch (error) {
        if (!(error instanceof TransparencyFault)) throw error;
        this.findings.add('log-entry', error.message, path);
        return { path, entries: undefined };
      }
    }
    this.findings.add('log-entry', 'The bundle of entries is missing.', entriesPath(index, width));
    return { path: entriesPath(index, width), entries: undefined };
  }

  /** Levels are counted from the roots of bundles, of which a tile of the second level is made. */
  private note(level: number, index: number, hash: Uint8Array): void {
    if (level % TILE_HEIGHT !== 0) return;
    const at = 1 + level / TILE_HEIGHT;
    const hashes = (this.upper[at] ??= []);
    hashes.push(Buffer.from(hash));
    if (hashes.length < TILE_WIDTH) return;
    this.compareTile(at, Math.floor(index / TILE_WIDTH), hashes);
    this.upper[at] = [];
  }

  private compareTile(level: number, index: number, hashes: readonly Buffer[]): void {
    const tile = readTile(this.root, level, index, hashes.length);
    if (tile === undefined) {
      this.findings.add('log-tile', 'The tile is missing.', tilePath(level, index, hashes.length));
      return;
    }
    const told = split(tile.bytes, hashes.length);
    const wrong = hashes.findIndex((hash, at) => told[at] === undefined || !hash.equals(told[at]));
    if (wrong >= 0)
      this.findings.add('log-tile', `Hash ${wrong} is not that of the tiles below it.`, tile.path);
    else if (tile.isExact && tile.bytes.length !== hashes.length * HASH_BYTES)
      this.findings.add(
        'log-tile',
        `The tile has ${tile.bytes.length} bytes, not ${hashes.length * HASH_BYTES}.`,
        tile.path,
      );
  }

  private checkPoints(reached: number, rootNow: () => Buffer): void {
    const { points } = this.options;
    for (let point = points[this.nextPoint]; point !== undefined; point = points[(this.nextPoint += 1)]) {
      const { path, size, root } = point;
      if (size > reached) return;
      if (size < reached || rootNow().equals(root)) continue;
      const said = `The tree of the first ${size} entries has another root than`;
      if (path === undefined) this.findings.add('log-rolled-back', `${said} when it was verified before.`);
      else this.findings.add('log-checkpoint', `${said} was signed.`, path);
    }
  }

  /** Partial tiles of earlier sizes must be the beginnings of what is there now; of anything else nobody signed. */
  private checkOthers(): void {
    for (const path of filesBelow(this.root, 'tile')) {
      let tile: TilePath;
      try {
        tile = parseTilePath(path);
      } catch (error) {
        if (!(error instanceof TransparencyFault)) throw error;
        this.findings.add('log-file-unknown', 'It is no tile.', path);
        continue;
      }
      const level = tile.kind === 'entries' ? 0 : tile.level;
      const count = Math.floor(this.size / TILE_WIDTH ** level);
      const width = Math.min(TILE_WIDTH, count - tile.index * TILE_WIDTH);
      if (tile.width > width) {
        if (!this.options.hasMore()) this.findings.add('log-tile', 'It is of no tree that was signed.', path);
      } else if (tile.width < width) this.checkBeginning(path, tile, level, width);
    }
  }

  private checkBeginning(path: string, tile: TilePath, level: number, width: number): void {
    const bytes = bytesOf(join(this.root, path));
    if (bytes === undefined) return;
    let expected: Buffer | undefined;
    if (tile.kind === 'entries') {
      const entries = this.bundle(tile.index, width).entries?.slice(0, tile.width);
      expected = entries === undefined ? undefined : encodeEntryBundle(entries);
    } else
      expected = readTile(this.root, level, tile.index, width)?.bytes.subarray(0, tile.width * HASH_BYTES);
    if (expected === undefined || expected.equals(bytes)) return;
    const rule = tile.kind === 'entries' ? 'log-entry' : 'log-tile';
    this.findings.add(rule, 'It is not the beginning of what the tree has there.', path);
  }
}

/** The right edge of the tree over the roots of the full bundles of a tree, which are complete subtrees of it. */
function bundlesOf(
  root: string,
  size: number,
  onNode: ConstructorParameters<typeof MerkleFrontier>[0],
): MerkleFrontier {
  const whole = Math.floor(size / TILE_WIDTH);
  const { hashes } = frontierOf(root, whole * TILE_WIDTH).toJSON();
  return MerkleFrontier.from({ size: whole, hashes }, onNode);
}

function readTile(
  root: string,
  level: number,
  index: number,
  width: number,
): { path: string; bytes: Buffer; isExact: boolean } | undefined {
  for (const path of [tilePath(level, index, width), tilePath(level, index)]) {
    const bytes = bytesOf(join(root, path));
    if (bytes !== undefined) return { path, bytes, isExact: path === tilePath(level, index, width) };
  }
  return undefined;
}

/** The hashes of entries as leaves, one after the other. */
function leavesOf(entries: readonly Buffer[]): Buffer {
  const hashes = Buffer.allocUnsafe(entries.length * HASH_BYTES);
  for (const [at, entry] of entries.entries()) hashes.set(leafHash(entry), at * HASH_BYTES);
  return hashes;
}

/** The whole hashes at the start of a tile. */
function split(bytes: Buffer, width: number): Buffer[] {
  const count = Math.min(width, Math.floor(bytes.length / HASH_BYTES));
  return Array.from({ length: count }, (_, at) => bytes.subarray(at * HASH_BYTES, (at + 1) * HASH_BYTES));
}

function filesBelow(root: string, folder: string): string[] {
  let entries;
  try {
    entries = readdirSync(join(root, folder), { withFileTypes: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
  return entries.flatMap((entry) =>
    entry.isDirectory() ? filesBelow(root, `${folder}/${entry.name}`) : [`${folder}/${entry.name}`],
  );
}
