import { statSync } from 'node:fs';
import { readLeafEntry } from '../decision/commitment.ts';
import type { EventKind } from '../decision/record.ts';
import { ifThere } from '../files/if-there.ts';
import { leafHash, MerkleFrontier } from '../transparency/merkle-tree.ts';
import { TILE_WIDTH } from '../transparency/tile.ts';
import { placesOf, type RecordPlace } from './log-reader.ts';
import type { SignedTree } from './retention/signed-tree.ts';
import { dayFolder } from './segment-name.ts';
import { readSegment } from './segment-reader.ts';
import { daysOf } from './segments.ts';
import { TreeEntries } from './tree/tree-entries.ts';
import { TreeFault } from './tree/tree-fault.ts';
import { keyOf, type TreeRange } from './tree/tree-journal.ts';
import { DeletedSegments } from './verify/verify-deleted.ts';

/** All decisions that a signed tree holds, from which a sample is drawn, and whether that is all there are. */
export interface SampleFrame {
  readonly decisions: number;
  /** Leaves by the kind of their record, decisions too. */
  readonly kinds: Readonly<Partial<Record<EventKind, number>>>;
  /** Decisions in segments that are there, that retention deleted, and that are gone without anything saying why. */
  readonly inPlace: number;
  readonly deleted: number;
  readonly missing: number;
  /** Records that are in the log and under no checkpoint yet. */
  readonly afterCheckpoint: number;
  /** What keeps it from being all, in sentences. */
  readonly problems: readonly string[];
  /** The decision of a number, counted from 0 in the order of the leaves. */
  decisionAt(number: number): { readonly leaf: number; readonly id: string };
}

/**
 * Counts the decisions of a signed tree, entry by entry, and holds the entries to its root: a decision whose entry was
 * made into something else would not be drawn. In memory is one number for each 256 entries.
 * @throws TreeFault when the entries cannot be read or are not those that were signed, or the error of the system
 */
export function sampleFrame(tree: SignedTree): SampleFrame {
  const { folder, size, journal } = tree;
  const entries = new TreeEntries(folder, size);
  const before = new Uint32Array(Math.ceil(size / TILE_WIDTH) + 1);
  const kinds: Partial<Record<EventKind, number>> = {};
  const frontier = new MerkleFrontier();
  const bySegment = new Map<string, { range: TreeRange; decisions: number }>();
  let next = 0;
  for (const range of journal.ranges) {
    if (range.leaf >= size) continue;
    if (range.leaf !== next)
      throw new TreeFault(`The journal of the tree does not say what leaf ${next} is of.`);
    next = Math.min(size, range.leaf + range.to - range.from);
    const segment = bySegment.get(keyOf(range)) ?? { range, decisions: 0 };
    bySegment.set(keyOf(range), segment);
    for (let leaf = range.leaf; leaf < next; leaf += 1) {
      const entry = entries.at(leaf);
      const kind = entry === undefined ? undefined : readLeafEntry(entry)?.kind;
      if (entry === undefined || kind === undefined)
        throw new TreeFault(`Entry ${leaf} of the tree cannot be read.`);
      frontier.push(leafHash(entry));
      kinds[kind] = (kinds[kind] ?? 0) + 1;
      if (kind !== 'decision') continue;
      segment.decisions += 1;
      before[Math.floor(leaf / TILE_WIDTH) + 1]! += 1;
    }
  }
  if (next !== size) throw new TreeFault(`The journal of the tree does not say what leaf ${next} is of.`);
  if (!frontier.root().equals(tree.root))
    throw new TreeFault('The entries of the tree are not those that were signed.');
  for (let bundle = 1; bundle < before.length; bundle += 1) before[bundle]! += before[bundle - 1]!;
  return {
    decisions: kinds.decision ?? 0,
    kinds,
    ...whereTheyAre(tree, bySegment),
    decisionAt: (number) => decisionAt(number, before, entries, size),
  };
}

function whereTheyAre(
  tree: SignedTree,
  bySegment: ReadonlyMap<string, { readonly range: TreeRange; readonly decisions: number }>,
): Pick<SampleFrame, 'inPlace' | 'deleted' | 'missing' | 'afterCheckpoint' | 'problems'> {
  const { folder } = tree;
  const gone = new DeletedSegments(tree);
  const places = new Map<string, RecordPlace>();
  let afterCheckpoint = 0;
  const problems: string[] = [];
  for (const day of daysOf(folder))
    for (const place of placesOf(folder, day)) {
      places.set(keyOf(place.name), place);
      afterCheckpoint += recordsAfter(tree, place);
    }
  const counts = { inPlace: 0, deleted: 0, missing: 0 };
  for (const [key, { range, decisions }] of bySegment) {
    const reason = places.has(key) ? 'there' : gone.take(range);
    counts[reason === 'there' ? 'inPlace' : reason === undefined ? 'deleted' : 'missing'] += decisions;
    if (reason === 'there' || reason === undefined) continue;
    const file = `${dayFolder(range.day)}/${range.first}_*${range.writer}.*`;
    problems.push(`${file} is missing, with ${decisions} decisions of the tree; ${reason}.`);
  }
  if (afterCheckpoint > 0)
    problems.push(
      `${afterCheckpoint} record${afterCheckpoint === 1 ? '' : 's'} came after the checkpoint and could not be drawn: run tracegate log checkpoint.`,
    );
  return { ...counts, afterCheckpoint, problems };
}

/** Records of a segment that the signed tree does not have. A segment is sealed when all of it is under a checkpoint. */
function recordsAfter({ size, journal }: SignedTree, { name, path, where }: RecordPlace): number {
  if (where === 'sealed') return 0;
  const last = journal.rangesOf(name).findLast(({ leaf, to, from }) => leaf + to - from <= size);
  const [offset, index] = [last?.end ?? 0, last?.to ?? 0];
  return (
    ifThere(() => {
      const end = statSync(path).size;
      let records = 0;
      if (end > offset) for (const _ of readSegment(path, { offset, index, end })) records += 1;
      return records;
    }) ?? 0
  );
}

function decisionAt(
  number: number,
  before: Uint32Array,
  entries: TreeEntries,
  size: number,
): { leaf: number; id: string } {
  let [low, high] = [0, before.length - 1];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (before[middle]! <= number) low = middle;
    else high = middle;
  }
  let left = number - before[low]!;
  for (let leaf = low * TILE_WIDTH; leaf < Math.min(size, (low + 1) * TILE_WIDTH); leaf += 1) {
    const entry = entries.at(leaf);
    const told = entry === undefined ? undefined : readLeafEntry(entry);
    if (told?.kind !== 'decision') continue;
    if (left === 0) return { leaf, id: told.id };
    left -= 1;
  }
  throw new TreeFault(`The tree has no decision ${number}.`);
}
