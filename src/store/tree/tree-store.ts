import { closeSync, fdatasyncSync, fstatSync, openSync } from 'node:fs';
import { openCheckpoint, signCheckpoint, type Checkpoint } from '../../transparency/checkpoint.ts';
import { emptyRoot } from '../../transparency/merkle-tree.ts';
import type { NoteSigner, VerifierKey } from '../../transparency/signed-note.ts';
import { lastCheckpoint, writeNumbered, writePointer } from './checkpoint-files.ts';
import { clearDrafts } from './draft-files.ts';
import { leafOfLine, type LineLeaf } from '../line-leaf.ts';
import { identityIn } from '../log-folder.ts';
import { DecisionLogFault } from '../log-fault.ts';
import { readSegment } from '../segment-reader.ts';
import { daysOf, renamedSegment, segmentsOf, type SegmentPlace } from '../segments.ts';
import { TreeFault } from './tree-fault.ts';
import { TreeGrowth } from './tree-growth.ts';
import { TreeJournal, type TreeRange } from './tree-journal.ts';
import { withTreeLock } from './tree-lock.ts';

/** A segment of which not all could be put into the tree. */
export interface UnreadablePart {
  readonly path: string;
  readonly line: number;
  readonly reason: string;
}

export interface Integrated {
  readonly checkpoint: Checkpoint;
  /** The signed note, as it lies in `checkpoint`. */
  readonly note: string;
  /** Records that came into the tree with it. */
  readonly added: number;
  readonly unreadable: readonly UnreadablePart[];
}

export interface IntegrateOptions {
  readonly signer: NoteSigner;
  /** The keys that the last checkpoint may be signed with: that of the signer, and those before it. */
  readonly known: readonly VerifierKey[];
  /** How long another process that works on the tree is waited for, in milliseconds. */
  readonly patience?: number;
  /** For tests: called between any two steps. */
  readonly onStep?: (step: string) => void;
}

/**
 * Puts every record that is not in the tree yet into it and signs a checkpoint of it. It may be killed at any moment:
 * the next run goes on from there and comes to the same tree.
 * @throws TreeBusy, TreeFault when what is there is not what was signed, TransparencyFault, or the error of the system
 */
export function integrate(
  root: string,
  { signer, known, patience = 0, onStep = () => undefined }: IntegrateOptions,
): Integrated {
  const identity = identityIn(root);
  if (identity === undefined) throw new DecisionLogFault('no-log', `${root} is no decision log.`);
  const { origin } = identity;
  return withTreeLock(
    root,
    () => {
      clearDrafts(root);
      const last = lastCheckpoint(root);
      // Nothing is signed on top of what nobody signed.
      if (last !== undefined) openCheckpoint(last.note, { origin, keys: known });
      const before = last?.checkpoint ?? { size: 0, root: emptyRoot };
      const journal = TreeJournal.read(root);
      journal.cutTorn();
      onStep('opened');
      const growth = new TreeGrowth(root, before.size, before.root);
      resume(root, journal, growth);
      onStep('resumed');
      const unreadable = addNew(root, journal, growth, last?.checkpoint.size, onStep);
      growth.finish();
      onStep('tiles');
      growth.prune([before.size, ...endsBeyond(journal, before.size)]);
      onStep('pruned');
      const checkpoint = { origin, size: growth.size, root: growth.treeRoot() };
      const note = growth.size === last?.checkpoint.size ? last.note : signCheckpoint(checkpoint, [signer]);
      writeNumbered(root, note, checkpoint);
      onStep('numbered');
      writePointer(root, note);
      onStep('signed');
      return { checkpoint, note, added: growth.size - before.size, unreadable };
    },
    patience,
  );
}

/** Does again what an interrupted run did behind the last checkpoint, in its order. */
function resume(root: string, journal: TreeJournal, growth: TreeGrowth): void {
  if (journal.size < growth.size)
    throw new TreeFault(
      `The journal is about ${journal.size} leaves of the ${growth.size} that were signed.`,
    );
  for (const range of journal.ranges) {
    if (range.leaf + range.to - range.from <= growth.size) continue;
    if (range.leaf !== growth.size)
      throw new TreeFault(`The journal has no range that begins where ${growth.size} leaves were signed.`);
    const { leaves } = unlessRenamed(() => leavesOf(openable(root, range), range));
    if (leaves.length !== range.to - range.from)
      throw new TreeFault(`The segment ${range.first}_${range.writer} ends before record ${range.to}.`);
    for (const { entry, hash } of leaves) growth.push(entry, hash);
    growth.flush();
  }
}

function endsBeyond({ ranges }: TreeJournal, size: number): number[] {
  return ranges.map(({ leaf, from, to }) => leaf + to - from).filter((end) => end > size);
}

function addNew(
  root: string,
  journal: TreeJournal,
  growth: TreeGrowth,
  signedSize: number | undefined,
  onStep: (step: string) => void,
): UnreadablePart[] {
  const unreadable: UnreadablePart[] = [];
  for (const place of daysOf(root).flatMap((day) => segmentsOf(root, day))) {
    const { records, bytes } = journal.progressOf(place.name);
    const read = unlessRenamed(() => {
      const part = newPart(root, place, bytes);
      return part && { part, ...leavesOf(part.path, { from: records, end: part.size }, bytes) };
    });
    if (read === undefined) continue;
    const { part, leaves, end, fault } = read;
    if (fault !== undefined && (place.name.last !== undefined || fault.kind === 'broken'))
      unreadable.push({ path: part.path, line: records + leaves.length + 1, reason: fault.reason });
    if (leaves.length === 0) continue;
    const { day, first, writer } = place.name;
    journal.append({
      day,
      first,
      writer,
      from: records,
      to: records + leaves.length,
      end,
      leaf: growth.size,
      signed: growth.size === signedSize,
    });
    onStep('journal');
    for (const { entry, hash } of leaves) growth.push(entry, hash);
    growth.flush();
    onStep('pushed');
  }
  return unreadable;
}

/** Reads a segment by its name; once more where its writer closed it between the look for its name and the opening. */
function unlessRenamed<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    // It is renamed once, and sealed by nobody while the tree is locked.
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return read();
  }
}

/** How far a segment is on the disk, and not only in the memory of the system; undefined where nothing is new. */
function newPart(
  root: string,
  place: SegmentPlace,
  known: number,
): { path: string; size: number } | undefined {
  for (const path of [place.path, renamedSegment(root, place.name)?.path]) {
    if (path === undefined) continue;
    let descriptor: number;
    try {
      descriptor = openSync(path, 'r');
    } catch (error) {
      // It was closed meanwhile, or was empty and is gone.
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') continue;
      throw error;
    }
    try {
      const { size } = fstatSync(descriptor);
      if (size === known) return undefined;
      fdatasyncSync(descriptor);
      return { path, size };
    } finally {
      closeSync(descriptor);
    }
  }
  return undefined;
}

function openable(root: string, { day, first, writer }: TreeRange): string {
  const place = renamedSegment(root, { day, first, last: undefined, writer });
  if (place === undefined) throw new TreeFault(`The segment ${first}_${writer} of ${day} is missing.`);
  return place.path;
}

interface Leaves {
  readonly leaves: readonly LineLeaf[];
  /** Where the last of them ends, in bytes. */
  readonly end: number;
  /** Why not all could be read. */
  readonly fault: { readonly kind: 'broken' | 'torn'; readonly reason: string } | undefined;
}

/** The leaves of a part of a segment. @param offset where it begins, in bytes */
function leavesOf(
  path: string,
  { from, end: size }: Pick<TreeRange, 'from' | 'end'>,
  offset?: number,
): Leaves {
  const start = offset ?? offsetOf(path, from);
  const reading = readSegment(path, { offset: start, index: from, end: size });
  const leaves: LineLeaf[] = [];
  for (let end = start; ;) {
    const { done, value } = reading.next();
    if (done) {
      if (value === undefined) return { leaves, end, fault: undefined };
      const fault =
        'reason' in value
          ? { kind: 'broken' as const, reason: value.reason }
          : { kind: 'torn' as const, reason: `it ends within a line, after ${value.bytes} bytes of it` };
      return { leaves, end, fault };
    }
    const leaf = leafOfLine(value.line);
    if (leaf === undefined)
      return { leaves, end, fault: { kind: 'broken', reason: 'it is no record with its salt' } };
    leaves.push(leaf);
    end = value.end;
  }
}

/** Where a record of a segment begins, in bytes. */
function offsetOf(path: string, index: number): number {
  if (index === 0) return 0;
  for (const record of readSegment(path)) if (record.index === index - 1) return record.end;
  throw new TreeFault(`${path} has no record ${index}.`);
}
