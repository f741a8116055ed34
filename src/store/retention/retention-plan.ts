import { lstatSync } from 'node:fs';
import { join } from 'node:path';
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
import { TransparencyFault } from '../../transparency/fault.ts';
import { inclusionProof, verifyInclusion } from '../../transparency/proof.ts';
import { deletionsOf, lineThatTells, tells, tierOfDeleted, type Deletion } from './deletions.ts';
import { leafOfLine, type LineLeaf } from '../line-leaf.ts';
import { eventTextOf } from '../salted-line.ts';
import { findRecord } from '../log-reader.ts';
import { provenLeaf, type SignedTree } from './signed-tree.ts';
import { linesOfSegment, storedSegments, type StoredSegment } from '../stored-segments.ts';
import { TreeEntries } from '../tree/tree-entries.ts';
import { TreeFault } from '../tree/tree-fault.ts';
import { nodesIn } from '../tree/tree-tiles.ts';

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
  /** Milliseconds since 1970; undefined where it cannot be read, or has no end. */
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
 * @throws VaultFault, or the error of the system
 */
export function planRetention(
  tree: SignedTree,
  settings: PlanSettings,
  isAsked: (segment: StoredSegment) => boolean = () => true,
): SegmentPlan[] {
  const segments = storedSegments(tree.folder).filter(isAsked);
  if (segments.length === 0) return [];
  const deletions = toldDeletions(tree);
  return segments.map((segment) => planOf(segment, tree, deletions, settings));
}

/** What becomes of one segment now; undefined where it is gone. @throws VaultFault, or the error of the system */
export function planSegment(tree: SignedTree, base: string, settings: PlanSettings): SegmentPlan | undefined {
  const segment = storedSegments(tree.folder).find((one) => one.base === base);
  return segment === undefined ? undefined : planOf(segment, tree, toldDeletions(tree), settings);
}

/** The deletions that the log tells of: what only a file says decides nothing. */
function toldDeletions(tree: SignedTree): Deletion[] {
  return [...deletionsOf(tree.folder).values()].filter((deletion) => {
    if (lineThatTells(tree.folder, deletion) !== undefined) return true;
    // The event may have been deleted itself; then the tree alone knows of it.
    const line = deletion.told === undefined ? undefined : Buffer.from(deletion.told);
    return line !== undefined && tells(line, deletion) && provenLeaf(tree, line) !== undefined;
  });
}

function planOf(
  segment: StoredSegment,
  tree: SignedTree,
  deletions: readonly Deletion[],
  { governance, holds, at }: PlanSettings,
): SegmentPlan {
  let events: LogEvent[];
  let leaves: LineLeaf[];
  let until: number;
  let held: string | undefined;
  try {
    ({ events, leaves } = recordsOf(segment));
    // Decisions in other segments are looked for.
    ({ keptUntil: until, heldFor: held } = termOf(tree.folder, events, deletions, { governance, holds }));
  } catch (error) {
    const { message: reason } = error as Error;
    return { segment, fate: 'unreadable', records: 0, tier: undefined, keptUntil: undefined, reason };
  }
  const tiers = events.flatMap((event) => retentionTier(event, governance) ?? []);
  const tier = longestTier(governance, tiers);
  const keptUntil = Number.isFinite(until) ? until : undefined;
  const plan = (fate: Fate, reason = ''): SegmentPlan => ({
    segment,
    fate,
    records: events.length,
    tier,
    keptUntil,
    reason,
  });
  if (keptUntil === undefined)
    return plan(
      'kept',
      'A record in it has an objective that is not in the bundle: nobody knows for how long.',
    );
  if (!(at >= keptUntil)) return plan('kept', 'A record in it is not past its time.');
  if (held !== undefined) return plan('held', `A record in it is held for ${held}.`);
  const lacking = whyNotInTree(segment, leaves, tree);
  return lacking === undefined ? plan('due') : plan('not-in-tree', lacking);
}

/** How long a segment is kept. */
export interface SegmentTerm {
  /** Milliseconds since 1970; infinite where a record has an objective that is not in the bundle. */
  readonly keptUntil: number;
  /** The case that a record in it is held for beyond that; undefined where none is. */
  readonly heldFor: string | undefined;
}

/** How long a segment is kept, and whether it is held. @throws Error that says which line cannot be read */
export function segmentTerm(
  root: string,
  segment: StoredSegment,
  settings: Pick<PlanSettings, 'governance' | 'holds'>,
): SegmentTerm {
  // By what the log does not tell of nothing is kept shorter.
  const told = [...deletionsOf(root).values()].filter((one) => lineThatTells(root, one) !== undefined);
  return termOf(root, recordsOf(segment).events, told, settings);
}

function termOf(
  root: string,
  events: LogEvent[],
  deletions: readonly Deletion[],
  { governance, holds }: Pick<PlanSettings, 'governance' | 'holds'>,
): SegmentTerm {
  return {
    keptUntil: segmentKeptUntil(events, rulesOf(root, deletions, governance, events)),
    heldFor: events.map((event) => holds.caseOf(event)).find((found) => found !== undefined),
  };
}

/** @throws Error that says which line cannot be read */
function recordsOf(segment: StoredSegment): { events: LogEvent[]; leaves: LineLeaf[] } {
  for (const file of segment.files)
    if (!lstatSync(join(segment.folder, file)).isFile()) throw new Error(`${file} is not a regular file.`);
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
  const { first, last } = segment.name;
  if (events[0]!.id !== first || events.at(-1)!.id !== last)
    throw new Error('Its name is not that of the records in it: run tracegate log verify.');
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
  return {
    governance,
    decisionOf: (id) => here.get(id) ?? decisionIn(root, id),
    tierOfDeleted: (id) => tierOfDeleted(deletions, id, governance),
  };
}

function decisionIn(root: string, id: string): LogEvent | undefined {
  const found = findRecord(root, id);
  const event = found === undefined ? undefined : readEvent(eventTextOf(found.line)).event;
  return event !== undefined && isKind(event, 'decision') ? event : undefined;
}

/**
 * Why a proof of one of its records would fail without it: each must be a leaf under the last checkpoint, with its
 * entry in the tiles and a proof that holds. Once the record is gone, these are all that is left of it.
 */
function whyNotInTree(
  { name }: StoredSegment,
  leaves: readonly LineLeaf[],
  { folder, journal, size, root }: SignedTree,
): string | undefined {
  const ranges = journal.rangesOf(name);
  const known = ranges.reduce((sum, { from, to }) => sum + to - from, 0);
  const last = ranges.at(-1);
  if (last === undefined || known !== leaves.length || last.leaf + last.to - last.from > size)
    return 'Not all of it is under a checkpoint: run tracegate log checkpoint.';
  const { nodeAt } = nodesIn(folder, size);
  const entries = new TreeEntries(folder, size);
  const isProven = (leaf: Uint8Array, index: number): boolean => {
    try {
      return verifyInclusion({ leaf, index, size, proof: inclusionProof(index, size, nodeAt), root });
    } catch (error) {
      if (error instanceof TreeFault || error instanceof TransparencyFault) return false;
      throw error;
    }
  };
  for (const { from, to, leaf: start } of ranges) {
    for (let at = from; at < to; at += 1) {
      const index = start + at - from;
      const { hash, entry } = leaves[at]!;
      if (!isProven(hash, index) || entries.at(index)?.equals(entry) !== true)
        return `The tree does not prove its record ${at + 1}: run tracegate log verify.`;
    }
  }
  return undefined;
}
