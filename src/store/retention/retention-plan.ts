import type { GovernanceView } from '../../decision/governance-view.ts';
import { isKind, type LogEvent } from '../../decision/record.ts';
import {
  longestTier,
  retentionTier,
  segmentKeptUntil,
  type RecordHolds,
  type RetentionRules,
} from '../../decision/retention.ts';
import { readEvent } from '../../decision/validate-event.ts';
import type { RiskTier } from '../../objective/objective.ts';
import { inclusionProof, verifyInclusion } from '../../transparency/proof.ts';
import { TILE_WIDTH } from '../../transparency/tile.ts';
import { lastCheckpoint } from '../tree/checkpoint-files.ts';
import { deletionsOf, tierOfDeleted, type Deletion } from './deletions.ts';
import { eventTextOf, leafOfLine, type LineLeaf } from '../line-leaf.ts';
import { findRecord } from '../log-reader.ts';
import { linesOfSegment, storedSegments, type StoredSegment } from '../stored-segments.ts';
import { TreeJournal } from '../tree/tree-journal.ts';
import { entriesIn, nodesIn } from '../tree/tree-tiles.ts';

/** What becomes of a segment. */
export type Fate =
  /** Every record is past its time, none is held, and the tree proves each without it. */
  | 'due'
  /** A record in it is not past its time. */
  | 'kept'
  /** A record in it is held. */
  | 'held'
  /** It is past its time, but the tree cannot yet do without it. */
  | 'not-in-tree'
  /** It cannot be read, so that nothing is known of its records. */
  | 'unreadable';

export interface SegmentPlan {
  readonly segment: StoredSegment;
  readonly fate: Fate;
  readonly records: number;
  /** The tier that keeps decisions in it longest; undefined where none is known. */
  readonly tier: RiskTier | undefined;
  /** Milliseconds since 1970; undefined where it cannot be read. */
  readonly keptUntil: number | undefined;
  /** Why, in a sentence; empty for what is due. */
  readonly reason: string;
}

export interface PlanSettings {
  readonly governance: GovernanceView;
  readonly holds: RecordHolds;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/**
 * What becomes of each segment that is not live, oldest first.
 * @param isAsked whether a segment is looked at, by its name alone; default all are
 * @throws TreeFault, TransparencyFault, or the error of the system
 */
export function planRetention(
  root: string,
  settings: PlanSettings,
  isAsked: (segment: StoredSegment) => boolean = () => true,
): SegmentPlan[] {
  const segments = storedSegments(root).filter(isAsked);
  if (segments.length === 0) return [];
  const tree = treeOf(root);
  return segments.map((segment) => planOf(root, segment, tree, settings));
}

/** What the log is beside its segments. */
interface Tree {
  readonly journal: TreeJournal;
  readonly size: number;
  readonly root: Uint8Array;
  readonly deletions: readonly Deletion[];
}

function treeOf(root: string): Tree {
  const checkpoint = lastCheckpoint(root)?.checkpoint;
  return {
    journal: TreeJournal.read(root),
    size: checkpoint?.size ?? 0,
    root: checkpoint?.root ?? new Uint8Array(0),
    deletions: [...deletionsOf(root).values()],
  };
}

function planOf(
  root: string,
  segment: StoredSegment,
  tree: Tree,
  { governance, holds, at }: PlanSettings,
): SegmentPlan {
  let read: { events: LogEvent[]; leaves: LineLeaf[] };
  try {
    read = recordsOf(segment);
  } catch (error) {
    const { message: reason } = error as Error;
    return { segment, fate: 'unreadable', records: 0, tier: undefined, keptUntil: undefined, reason };
  }
  const { events, leaves } = read;
  const tiers = events.flatMap((event) => retentionTier(event, governance) ?? []);
  const tier = longestTier(governance, tiers);
  const keptUntil = segmentKeptUntil(events, rulesOf(root, tree.deletions, governance, events));
  const plan = (fate: Fate, reason = ''): SegmentPlan => ({
    segment,
    fate,
    records: events.length,
    tier,
    keptUntil,
    reason,
  });
  if (!(at >= keptUntil)) return plan('kept', 'A record in it is not past its time.');
  const held = events.map((event) => holds.caseOf(event)).find((found) => found !== undefined);
  if (held !== undefined) return plan('held', `A record in it is held for ${held}.`);
  const lacking = whyNotInTree(root, segment, leaves, tree);
  return lacking === undefined ? plan('due') : plan('not-in-tree', lacking);
}

/** @throws Error that says which line cannot be read */
function recordsOf(segment: StoredSegment): { events: LogEvent[]; leaves: LineLeaf[] } {
  const lines = linesOfSegment(segment);
  if (lines === undefined) throw new Error('None of its files holds records.');
  const events: LogEvent[] = [];
  const leaves: LineLeaf[] = [];
  for (const line of lines) {
    const leaf = leafOfLine(line);
    const { event } = leaf === undefined ? {} : readEvent(eventTextOf(line));
    if (leaf === undefined || event === undefined)
      throw new Error(`Its record ${events.length + 1} cannot be read by this version.`);
    events.push(event);
    leaves.push(leaf);
  }
  if (events.length === 0) throw new Error('It holds no records.');
  return { events, leaves };
}

function rulesOf(
  root: string,
  deletions: readonly Deletion[],
  governance: GovernanceView,
  events: readonly LogEvent[],
): RetentionRules {
  const here = new Map<string, LogEvent>();
  for (const event of events) if (isKind(event, 'decision')) here.set(event.id, event);
  const tierOfDecision = (id: string): RiskTier | undefined => {
    const event = here.get(id) ?? eventIn(root, id);
    return event === undefined ? tierOfDeleted(deletions, id, governance) : retentionTier(event, governance);
  };
  return { governance, tierOfDecision };
}

function eventIn(root: string, id: string): LogEvent | undefined {
  const found = findRecord(root, id);
  return found === undefined ? undefined : readEvent(eventTextOf(found.line)).event;
}

/**
 * Why a proof of one of its records would fail without it: each must be a leaf under the last checkpoint, with its
 * entry in the tiles and a proof that holds. Once the record is gone, these are all that is left of it.
 */
function whyNotInTree(
  root: string,
  { name }: StoredSegment,
  leaves: readonly LineLeaf[],
  tree: Tree,
): string | undefined {
  const ranges = tree.journal.rangesOf(name);
  const known = ranges.reduce((sum, { from, to }) => sum + to - from, 0);
  const last = ranges.at(-1);
  if (last === undefined || known !== leaves.length || last.leaf + last.to - last.from > tree.size)
    return 'Not all of it is under a checkpoint: run tracegate log checkpoint.';
  const { nodeAt } = nodesIn(root, tree.size);
  const entries = entriesOf(root, tree.size);
  for (const { from, to, leaf: start } of ranges) {
    for (let at = from; at < to; at += 1) {
      const index = start + at - from;
      const { hash, entry } = leaves[at]!;
      const proof = inclusionProof(index, tree.size, nodeAt);
      const isProven = verifyInclusion({ leaf: hash, index, size: tree.size, proof, root: tree.root });
      if (!isProven || !entries(index).equals(entry))
        return `The tree does not prove its record ${at + 1}: run tracegate log verify.`;
    }
  }
  return undefined;
}

/** Reads entries of leaves that are asked for in rising order. */
function entriesOf(root: string, size: number): (leaf: number) => Buffer {
  let bundle: { readonly index: number; readonly entries: readonly Buffer[] } | undefined;
  return (leaf) => {
    const index = Math.floor(leaf / TILE_WIDTH);
    if (bundle?.index !== index)
      bundle = { index, entries: entriesIn(root, index, Math.min(TILE_WIDTH, size - index * TILE_WIDTH)) };
    return bundle.entries[leaf % TILE_WIDTH]!;
  };
}
