import { closeSync, constants, openSync, readSync, statSync } from 'node:fs';
import { relative } from 'node:path';
import { readLeafEntry } from '../decision/commitment.ts';
import { isKind } from '../decision/record.ts';
import { readEvent } from '../decision/validate-event.ts';
import { ifThere } from '../files/if-there.ts';
import { evidenceHeader } from './evidence-file.ts';
import { findRecord, placesOf, recordsOf, type RecordPlace } from './log-reader.ts';
import type { SignedTree } from './retention/signed-tree.ts';
import { eventTextOf } from './salted-line.ts';
import { dayFolder, type SegmentName } from './segment-name.ts';
import { idOfLine, LONGEST_LINE, readSegment } from './segment-reader.ts';
import { daysOf } from './segments.ts';
import { TreeEntries } from './tree/tree-entries.ts';
import { keyOf, type TreeRange } from './tree/tree-journal.ts';
import { DeletedSegments } from './verify/verify-deleted.ts';

/** What a signed tree has of one segment. */
export interface FrameSegment {
  readonly range: TreeRange;
  /** Leaves of it, of all times. */
  records: number;
  /** Decisions of the time that is asked about. */
  decisions: number;
  /** Whether a record is of that time. */
  readonly isIn: (id: string) => boolean;
}

/** Where the decisions of a signed tree are. */
export interface FramePlaces {
  /** In segments that are there; whose record was erased from one; in segments that retention deleted. */
  readonly inPlace: number;
  readonly erased: number;
  readonly deleted: number;
  /** Gone without anything saying why. */
  readonly missing: number;
  /** Records that are in the log and under no checkpoint yet, of all times. */
  readonly afterCheckpoint: number;
  /** What keeps a sample of the tree from being one of all, in sentences. */
  readonly problems: readonly string[];
}

/**
 * Holds the segments of a log to what its signed tree has of each: that it is there with as many records, or was
 * rightly deleted. Of those that have as many, the records are not read.
 * @param tombstones ids of the erasures in the tree
 * @throws the error of the system
 */
export function framePlaces(
  tree: SignedTree,
  segments: ReadonlyMap<string, FrameSegment>,
  tombstones: readonly string[],
): FramePlaces {
  const { folder } = tree;
  const gone = new DeletedSegments(tree);
  const places = new Map<string, RecordPlace>();
  let afterCheckpoint = 0;
  for (const day of daysOf(folder))
    for (const place of placesOf(folder, day)) {
      places.set(keyOf(place.name), place);
      afterCheckpoint += recordsAfter(tree, place);
    }
  const counts = { inPlace: 0, erased: 0, deleted: 0, missing: 0 };
  const problems: string[] = [];
  let erased: ReadonlySet<string> | undefined;
  for (const [key, segment] of segments) {
    const { range, decisions } = segment;
    const place = places.get(key);
    if (place === undefined) {
      const reason = gone.take(range);
      counts[reason === undefined ? 'deleted' : 'missing'] += decisions;
      if (reason === undefined) continue;
      const file = `${dayFolder(range.day)}/${range.first}_*${range.writer}.*`;
      problems.push(`${file} is missing, with ${decisions} decisions of the tree; ${reason}.`);
      continue;
    }
    if (hasAll(tree, place, segment)) {
      counts.inPlace += decisions;
      continue;
    }
    const file = relative(folder, place.path);
    const lost = lostOf(tree, place, segment, (erased ??= erasedBy(folder, tombstones)));
    if (typeof lost === 'string') {
      counts.missing += decisions;
      problems.push(`${file} cannot be read, with ${decisions} decisions of the tree: ${lost}`);
      continue;
    }
    counts.erased += lost.erased;
    counts.missing += lost.decisions;
    counts.inPlace += decisions - lost.erased - lost.decisions;
    if (lost.records === 0) {
      if (lost.erasedRecords === 0)
        problems.push(`${file} is not as long as it was when it was signed: run tracegate log verify.`);
      continue;
    }
    const are = lost.records === 1 ? 'is' : 'are';
    problems.push(
      `${file} has not all of its records: ${lost.records} ${are} missing, such as ${lost.example}, and nothing says why.`,
    );
  }
  if (afterCheckpoint > 0)
    problems.push(
      `${afterCheckpoint} record${afterCheckpoint === 1 ? '' : 's'} came after the checkpoint and could not be drawn: run tracegate log checkpoint.`,
    );
  return { ...counts, afterCheckpoint, problems };
}

/** The last records of a segment that are in the signed tree. */
function lastRange({ size, journal }: SignedTree, name: SegmentName): TreeRange | undefined {
  return journal.rangesOf(name).findLast(({ leaf, to, from }) => leaf + to - from <= size);
}

/** Records of a segment that the signed tree does not have. A segment is sealed when all of it is under a checkpoint. */
function recordsAfter(tree: SignedTree, { name, path, where }: RecordPlace): number {
  if (where === 'sealed') return 0;
  const last = lastRange(tree, name);
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

/**
 * Whether a segment has as much as the tree has of it: by what its evidence says that it holds, or by which record ends
 * where the last one ended that was made a leaf.
 */
function hasAll(tree: SignedTree, { name, path, where }: RecordPlace, { records }: FrameSegment): boolean {
  try {
    if (where === 'sealed') return evidenceHeader(path).records === records;
    const last = lastRange(tree, name);
    if (last === undefined) return true;
    const entry = new TreeEntries(tree.folder, tree.size).at(last.leaf + last.to - last.from - 1)!;
    return idBefore(path, last.end) === readLeafEntry(entry)?.id;
  } catch (error) {
    // It was closed or sealed meanwhile, or is damaged: it is read.
    const { name: fault, code } = error as NodeJS.ErrnoException;
    if (fault !== 'EvidenceFault' && code !== 'ENOENT') throw error;
    return false;
  }
}

/** The id of the record whose line ends at a byte; undefined where none does. */
function idBefore(path: string, end: number): string | undefined {
  const descriptor = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW);
  try {
    const start = Math.max(0, end - LONGEST_LINE);
    const bytes = Buffer.alloc(end - start);
    if (readSync(descriptor, bytes, 0, bytes.length, start) < bytes.length) return undefined;
    if (bytes.at(-1) !== LINE_BREAK) return undefined;
    return idOfLine(bytes.subarray(bytes.lastIndexOf(LINE_BREAK, -2) + 1, -1));
  } finally {
    closeSync(descriptor);
  }
}

const LINE_BREAK = 0x0a;

interface Lost {
  /** Without anything saying why: of all kinds and times, and of these, decisions of the time. */
  readonly records: number;
  readonly decisions: number;
  readonly example: string | undefined;
  /** Records that were erased, and of these, decisions of the time. */
  readonly erasedRecords: number;
  readonly erased: number;
}

/** What a segment lacks of what the tree has of it; a sentence where it cannot be read. */
function lostOf(
  tree: SignedTree,
  place: RecordPlace,
  { isIn }: FrameSegment,
  erasedIds: ReadonlySet<string>,
): Lost | string {
  const { folder, size, journal } = tree;
  const there = new Set<string>();
  try {
    for (const { id } of recordsOf(folder, place)) there.add(id);
  } catch (error) {
    const { name, message } = error as Error;
    if (name !== 'EvidenceFault' && name !== 'BrokenSegment') throw error;
    return message;
  }
  const entries = new TreeEntries(folder, size);
  let [records, decisions, erasedRecords, erased] = [0, 0, 0, 0];
  let example: string | undefined;
  for (const { leaf: start, from, to } of journal.rangesOf(place.name))
    for (let leaf = start; leaf < Math.min(size, start + to - from); leaf += 1) {
      const told = readLeafEntry(entries.at(leaf)!)!;
      if (there.has(told.id)) continue;
      const isDecision = told.kind === 'decision' && isIn(told.id);
      if (erasedIds.has(told.id)) {
        erasedRecords += 1;
        erased += isDecision ? 1 : 0;
        continue;
      }
      records += 1;
      decisions += isDecision ? 1 : 0;
      example ??= told.id;
    }
  return { records, decisions, example, erasedRecords, erased };
}

/** The decisions that tombstones name; one that cannot be read names none, and what it is of is missing. */
function erasedBy(folder: string, tombstones: readonly string[]): Set<string> {
  const erased = new Set<string>();
  for (const id of tombstones) {
    const line = findRecord(folder, id, () => undefined)?.line;
    const { event } = line === undefined ? {} : readEvent(eventTextOf(line));
    if (event !== undefined && isKind(event, 'erasure'))
      for (const one of event.data.decision_ids ?? []) erased.add(one);
  }
  return erased;
}
