import { readLeafEntry } from '../decision/commitment.ts';
import type { EventKind } from '../decision/record.ts';
import { timeOfUuidV7 } from '../decision/uuid-v7.ts';
import { leafHash, MerkleFrontier } from '../transparency/merkle-tree.ts';
import { TILE_WIDTH } from '../transparency/tile.ts';
import { framePlaces, type FramePlaces, type FrameSegment } from './frame-places.ts';
import type { SignedTree } from './retention/signed-tree.ts';
import { TreeEntries } from './tree/tree-entries.ts';
import { TreeFault } from './tree/tree-fault.ts';
import { keyOf } from './tree/tree-journal.ts';
import { LogFindings } from './verify/verify-findings.ts';
import { SilenceCheck } from './verify/verify-silence.ts';

/** Of which time decisions are drawn, by their ids, in milliseconds since 1970. */
export interface FramePeriod {
  readonly since?: number | undefined;
  /** That moment left out. */
  readonly until?: number | undefined;
}

/** All decisions of a time that a signed tree holds, from which a sample is drawn, and whether that is all there are. */
export interface SampleFrame extends FramePlaces {
  readonly decisions: number;
  /** Leaves of that time by the kind of their record, decisions too. */
  readonly kinds: Readonly<Partial<Record<EventKind, number>>>;
  /** Hours in which nobody wrote anything, in sentences: what was decided in them without the log is not in it. */
  readonly silences: readonly string[];
  /** The decision of a number, counted from 0 in the order of the leaves. */
  decisionAt(number: number): { readonly leaf: number; readonly id: string };
}

/**
 * Counts the decisions of a signed tree, entry by entry, and holds the entries to its root: a decision whose entry was
 * made into something else would not be drawn. In memory is one number for each 256 entries.
 * @throws TreeFault when the entries cannot be read or are not those that were signed, or the error of the system
 */
export function sampleFrame(tree: SignedTree, period: FramePeriod = {}): SampleFrame {
  const { size } = tree;
  const isIn = within(period);
  const entries = new TreeEntries(tree.folder, size);
  const before = new Uint32Array(Math.ceil(size / TILE_WIDTH) + 1);
  const kinds: Partial<Record<EventKind, number>> = {};
  const silence = new SilenceCheck(undefined, false);
  const frontier = new MerkleFrontier();
  const segments = new Map<string, FrameSegment>();
  const tombstones: string[] = [];
  let next = 0;
  for (const range of tree.journal.ranges) {
    if (range.leaf >= size) continue;
    if (range.leaf !== next) throw unknownLeaf(next);
    next = Math.min(size, range.leaf + range.to - range.from);
    const segment = segments.get(keyOf(range)) ?? { range, records: 0, decisions: 0, isIn };
    segments.set(keyOf(range), segment);
    for (let leaf = range.leaf; leaf < next; leaf += 1) {
      const entry = entries.at(leaf);
      const told = entry === undefined ? undefined : readLeafEntry(entry);
      if (entry === undefined || told === undefined)
        throw new TreeFault(`Entry ${leaf} of the tree cannot be read.`);
      const { id, kind } = told;
      frontier.push(leafHash(entry));
      segment.records += 1;
      // A tombstone comes later than what it is of.
      if (kind === 'erasure') tombstones.push(id);
      if (!isIn(id)) continue;
      silence.take(id, kind === 'heartbeat', true);
      kinds[kind] = (kinds[kind] ?? 0) + 1;
      if (kind !== 'decision') continue;
      segment.decisions += 1;
      before[Math.floor(leaf / TILE_WIDTH) + 1]! += 1;
    }
  }
  if (next !== size) throw unknownLeaf(next);
  if (!frontier.root().equals(tree.root))
    throw new TreeFault('The entries of the tree are not those that were signed.');
  for (let bundle = 1; bundle < before.length; bundle += 1) before[bundle]! += before[bundle - 1]!;
  const silences = new LogFindings();
  // The entries of what was deleted are there.
  silence.finish(new Set(), silences);
  return {
    decisions: kinds.decision ?? 0,
    kinds,
    ...framePlaces(tree, segments, tombstones),
    silences: silences.toList().map(({ message }) => message),
    decisionAt: (number) => decisionAt(number, before, entries, isIn),
  };
}

function within({ since = -Infinity, until = Infinity }: FramePeriod): (id: string) => boolean {
  if (since === -Infinity && until === Infinity) return () => true;
  return (id) => {
    const time = timeOfUuidV7(id) ?? 0;
    return time >= since && time < until;
  };
}

const unknownLeaf = (leaf: number): TreeFault =>
  new TreeFault(`The journal of the tree does not say what leaf ${leaf} is of.`);

function decisionAt(
  number: number,
  before: Uint32Array,
  entries: TreeEntries,
  isIn: (id: string) => boolean,
): { leaf: number; id: string } {
  let [low, high] = [0, before.length - 1];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (before[middle]! <= number) low = middle;
    else high = middle;
  }
  let left = number - before[low]!;
  for (let leaf = low * TILE_WIDTH; leaf < (low + 1) * TILE_WIDTH; leaf += 1) {
    const entry = entries.at(leaf);
    const told = entry === undefined ? undefined : readLeafEntry(entry);
    if (told?.kind !== 'decision' || !isIn(told.id)) continue;
    if (left === 0) return { leaf, id: told.id };
    left -= 1;
  }
  throw new TreeFault(`The tree has no decision ${number}.`);
}
