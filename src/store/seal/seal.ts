import { existsSync, readFileSync, renameSync, statSync, unlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sha256 } from '../../governance/digest.ts';
import { MerkleFrontier } from '../../transparency/merkle-tree.ts';
import { analyticsFile } from './analytics-file.ts';
import { lastCheckpoint } from '../tree/checkpoint-files.ts';
import { bytesOf, clearDrafts, draftFolder, writeWhole } from '../tree/draft-files.ts';
import { syncFolder } from '../../files/synced.ts';
import { evidenceLines, EvidenceWriter } from '../evidence-file.ts';
import { leafOfLine } from '../line-leaf.ts';
import { identityIn } from '../log-folder.ts';
import { DecisionLogFault } from '../log-fault.ts';
import { manifestText, readManifest, type SealedFileFacts } from './seal-manifest.ts';
import { sealedFile, type SealedKind } from '../sealed-name.ts';
import { subjectIndex } from '../subject-index.ts';
import { dayFolder, type SegmentName } from '../segment-name.ts';
import { readSegment } from '../segment-reader.ts';
import { daysOf, segmentsOf, type SegmentPlace } from '../segments.ts';
import { TreeFault } from '../tree/tree-fault.ts';
import { TreeJournal, type TreeRange } from '../tree/tree-journal.ts';
import { withTreeLockAsync } from '../tree/tree-lock.ts';
import { nodesIn } from '../tree/tree-tiles.ts';

export interface SealOptions {
  /** Whether a Parquet file is made beside the evidence. */
  readonly analytics: boolean;
  /** Whether a segment stays beside what it was sealed into, until that is uploaded. */
  readonly keepsSegments?: boolean;
  /** How long another process that works on the tree is waited for, in milliseconds. */
  readonly patience?: number;
  /** For tests: called between any two steps. */
  readonly onStep?: (step: string) => void;
}

/** A segment that was sealed. */
export interface Sealed {
  readonly name: SegmentName;
  readonly records: number;
  /** Bytes before, and of what is there in its place. */
  readonly segmentBytes: number;
  readonly evidenceBytes: number;
  readonly analyticsBytes: number;
}

/** A closed segment that is not sealed. */
export interface Waiting {
  readonly path: string;
  readonly reason: string;
  /** Whether waiting alone does not help. */
  readonly isDamaged: boolean;
}

export interface SealOutcome {
  readonly sealed: readonly Sealed[];
  readonly waiting: readonly Waiting[];
}

/**
 * Seals every closed segment that is wholly under a checkpoint, one after the other. It may be killed at any moment:
 * the segment stays until all that takes its place is on the disk, and the next run makes the same again.
 * @throws TreeBusy, TreeFault when a segment is not what the tree says, or the error of the system
 */
export async function sealSegments(root: string, options: SealOptions): Promise<SealOutcome> {
  const identity = identityIn(root);
  if (identity === undefined) throw new DecisionLogFault('no-log', `${root} is no decision log.`);
  const sealed: Sealed[] = [];
  const waiting: Waiting[] = [];
  for (const place of daysOf(root).flatMap((day) => segmentsOf(root, day))) {
    if (place.name.last === undefined) continue;
    // One at a time: between two of them, what was logged meanwhile can be signed.
    const done = await withTreeLockAsync(
      root,
      () => sealOne(root, identity.origin, place, options),
      options.patience ?? 0,
    );
    if (done !== undefined && 'reason' in done) waiting.push(done);
    else if (done !== undefined) sealed.push(done);
  }
  return { sealed, waiting };
}

/** @returns undefined where somebody else has sealed it by now */
async function sealOne(
  root: string,
  origin: string,
  place: SegmentPlace,
  options: SealOptions,
): Promise<Sealed | Waiting | undefined> {
  if (!existsSync(place.path)) return undefined;
  if (options.keepsSegments === true && isSealed(root, place.name)) return undefined;
  const size = lastCheckpoint(root)?.checkpoint.size ?? 0;
  const ranges = TreeJournal.read(root).rangesOf(place.name);
  const reason = whyNot(place, ranges, size);
  return reason === undefined
    ? seal({ root, origin, place, ranges, size }, options)
    : { path: place.path, ...reason };
}

function whyNot(
  { path }: SegmentPlace,
  ranges: readonly TreeRange[],
  size: number,
): Omit<Waiting, 'path'> | undefined {
  const later = { reason: 'it is not in the tree yet: run tracegate log checkpoint', isDamaged: false };
  const last = ranges.at(-1);
  if (last === undefined || last.leaf + last.to - last.from > size) return later;
  if (last.end === statSync(path).size) return undefined;
  // What its writer appended between the last checkpoint and closing it is read into the tree by the next.
  const { done } = readSegment(path, { offset: last.end, index: last.to }).next();
  return done
    ? { reason: 'not all of it could be read into the tree: run tracegate log verify', isDamaged: true }
    : later;
}

/** An evidence file ends with its SHA-256. */
const DIGEST_BYTES = 32;

interface Job {
  readonly root: string;
  readonly origin: string;
  readonly place: SegmentPlace;
  readonly ranges: readonly TreeRange[];
  /** Of the tree that is signed. */
  readonly size: number;
}

async function seal(job: Job, options: SealOptions): Promise<Sealed> {
  const { analytics, keepsSegments = false, onStep = () => undefined } = options;
  const { root, place, ranges } = job;
  const { name, path } = place;
  clearDrafts(root);
  onStep('drafts');
  const { bytes, records, segmentBytes } = evidenceOf(job);
  const evidence = put(job, 'evidence', bytes, onStep, (draft) => demandSame(job, draft, records));
  onStep('evidence');
  const subjects = subjectIndex(linesOf(path), bytes.subarray(-DIGEST_BYTES));
  put(job, 'subjects', subjects, onStep);
  onStep('subjects');
  const rows = analytics ? await analyticsFile(linesOf(path)) : undefined;
  const table = rows === undefined ? null : put(job, 'analytics', rows, onStep);
  onStep('analytics');
  const { first, writer } = name;
  const leaves = ranges.map(({ from, to, leaf }) => ({ from, to, leaf }));
  const manifest = manifestText({
    format: 'tracegate-sealed/1',
    first,
    last: name.last!,
    writer,
    records,
    leaves,
    evidence,
    analytics: table,
  });
  put(job, 'manifest', Buffer.from(manifest), onStep);
  onStep('manifest');
  if (!keepsSegments) removeSegment(path);
  onStep('unlinked');
  return { name, records, segmentBytes, evidenceBytes: evidence.bytes, analyticsBytes: table?.bytes ?? 0 };
}

/** Whether an earlier run came to the manifest, which is written last. */
function isSealed(root: string, name: SegmentName): boolean {
  const manifest = readManifest(root, name);
  return (
    typeof manifest === 'object' && existsSync(join(root, dayFolder(name.day), sealedFile(name, 'evidence')))
  );
}

/** Takes away a segment that its evidence stands in for; who holds the lock of the tree does so. */
export function removeSegment(path: string): void {
  unlinkSync(path);
  syncFolder(dirname(path));
}

/** The evidence of a segment, whose every record is held to its leaf in the tree. */
function evidenceOf(job: Job): { bytes: Buffer; records: number; segmentBytes: number } {
  const { root, origin, place, ranges, size } = job;
  const segment = readFileSync(place.path);
  const writer = new EvidenceWriter();
  const leaves = treeLeaves(root, ranges, size);
  const tree = new MerkleFrontier();
  for (const line of linesOf(place.path)) {
    const leaf = leafOfLine(line);
    const { done, value } = leaves.next();
    if (leaf === undefined || done || !leaf.hash.equals(value))
      throw new TreeFault(
        `Line ${tree.size + 1} of ${place.path} is not what the tree says: run tracegate log verify.`,
      );
    tree.push(leaf.hash);
    writer.add(line);
  }
  if (!leaves.next().done) throw new TreeFault(`${place.path} has fewer records than the tree says.`);
  const { first, last, writer: by } = place.name;
  const bytes = writer.finish({
    origin,
    first,
    last: last!,
    writer: by,
    records: tree.size,
    bytes: segment.length,
    sha256: sha256(segment),
    root: tree.root().toString('hex'),
  });
  return { bytes, records: tree.size, segmentBytes: segment.length };
}

/** The leaf hashes of a segment as the tiles have them. */
function* treeLeaves(root: string, ranges: readonly TreeRange[], size: number): Generator<Buffer, void> {
  const { nodeAt } = nodesIn(root, size);
  for (const { from, to, leaf } of ranges)
    for (let at = 0; at < to - from; at += 1) yield nodeAt(0, leaf + at);
}

/** Reads an evidence file from the disk and holds it to the tree once more, before anything goes by its word. */
function demandSame({ root, place, ranges, size }: Job, draft: string, records: number): void {
  const leaves = treeLeaves(root, ranges, size);
  let count = 0;
  for (const line of evidenceLines(draft)) {
    const { done, value } = leaves.next();
    if (done || leafOfLine(line)?.hash.equals(value) !== true)
      throw new TreeFault(`What was written of ${place.path} is not what was read of it.`);
    count += 1;
  }
  if (count !== records) throw new TreeFault(`What was written of ${place.path} lacks records.`);
}

/** Writes a file beside its place, reads it again, and gives it its name. */
function put(
  { root, place }: Job,
  kind: SealedKind,
  bytes: Buffer,
  onStep: (step: string) => void,
  check: (draft: string) => void = () => undefined,
): SealedFileFacts {
  const target = join(root, dayFolder(place.name.day), sealedFile(place.name, kind));
  const facts = { bytes: bytes.length, sha256: sha256(bytes) };
  // An earlier run came so far; a file that may not be changed any more is not written again.
  if (bytesOf(target)?.equals(bytes) === true) {
    syncFolder(dirname(target));
    return facts;
  }
  const draft = join(draftFolder(root), sealedFile(place.name, kind));
  writeWhole(draft, bytes);
  onStep(`${kind} drafted`);
  if (!readFileSync(draft).equals(bytes)) throw new TreeFault(`${draft} is not what was written.`);
  check(draft);
  renameSync(draft, target);
  syncFolder(dirname(target));
  return facts;
}

function* linesOf(path: string): Generator<Buffer> {
  for (const { line } of readSegment(path)) yield line;
}
