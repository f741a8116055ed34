import { readLeafEntry } from '../../decision/commitment.ts';
import { TransparencyFault } from '../../transparency/fault.ts';
import { TILE_WIDTH } from '../../transparency/tile.ts';
import { TreeFault } from './tree-fault.ts';
import type { TreeRange } from './tree-journal.ts';
import { entriesIn } from './tree-tiles.ts';

/** The entries of a tree of a size, one bundle of them in memory. */
export class TreeEntries {
  private readonly root: string;
  private readonly size: number;
  private readonly mended: ReadonlyMap<number, Buffer>;
  private index = -1;
  private bundle: readonly Buffer[] = [];

  /** @param mended what stands in for entries that are known to be wrong */
  constructor(root: string, size: number, mended: ReadonlyMap<number, Buffer> = new Map()) {
    this.root = root;
    this.size = size;
    this.mended = mended;
  }

  /** @returns undefined where it cannot be read */
  at(leaf: number): Buffer | undefined {
    const index = Math.floor(leaf / TILE_WIDTH);
    if (index !== this.index) {
      this.index = index;
      this.bundle = this.read(index);
    }
    if (this.mended.size > 0 && this.mended.has(leaf)) return this.mended.get(leaf);
    return this.bundle[leaf % TILE_WIDTH];
  }

  /**
   * The leaf of a record among those of its segment: where it stands in it, by bisection where ids rise, else by
   * looking at each.
   * @param index which record of the segment it is, where that is known
   */
  leafOf(ranges: readonly TreeRange[], id: string, entry: Buffer, index?: number): number | undefined {
    const range = ranges.find(({ from, to }) => index !== undefined && from <= index && index < to);
    const leaf = range === undefined ? undefined : range.leaf + index! - range.from;
    if (leaf !== undefined && this.at(leaf)?.equals(entry) === true) return leaf;
    return this.bisect(ranges, id, entry) ?? this.look(ranges, entry);
  }

  /** The leaf of the record with an id among those of its segment, whatever it commits to. */
  leafWithId(ranges: readonly TreeRange[], id: string): number | undefined {
    for (const { leaf, from, to } of ranges) {
      const end = Math.min(this.size, leaf + to - from);
      let [low, high] = [leaf, end];
      while (low < high) {
        const middle = Math.floor((low + high) / 2);
        const found = this.idAt(middle);
        if (found === id) return middle;
        if (found !== undefined && found < id) low = middle + 1;
        else high = middle;
      }
      // A sender may have given it its id, which then lies out of the order.
      for (let at = leaf; at < end; at += 1) if (this.idAt(at) === id) return at;
    }
    return undefined;
  }

  private idAt(leaf: number): string | undefined {
    const entry = this.at(leaf);
    return entry === undefined ? undefined : readLeafEntry(entry)?.id;
  }

  private bisect(ranges: readonly TreeRange[], id: string, entry: Buffer): number | undefined {
    for (const { leaf, from, to } of ranges) {
      let [low, high] = [leaf, Math.min(this.size, leaf + to - from)];
      while (low < high) {
        const middle = Math.floor((low + high) / 2);
        const found = this.at(middle);
        if (found?.equals(entry) === true) return middle;
        const other = found === undefined ? undefined : readLeafEntry(found)?.id;
        if (other !== undefined && other < id) low = middle + 1;
        else high = middle;
      }
    }
    return undefined;
  }

  private look(ranges: readonly TreeRange[], entry: Buffer): number | undefined {
    for (const { leaf, from, to } of ranges) {
      const end = Math.min(this.size, leaf + to - from);
      for (let at = leaf; at < end; at += 1) if (this.at(at)?.equals(entry) === true) return at;
    }
    return undefined;
  }

  private read(index: number): readonly Buffer[] {
    const width = Math.min(TILE_WIDTH, this.size - index * TILE_WIDTH);
    if (width < 1) return [];
    try {
      return entriesIn(this.root, index, width);
    } catch (error) {
      if (error instanceof TreeFault || error instanceof TransparencyFault) return [];
      throw error;
    }
  }
}
