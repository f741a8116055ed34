import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readLeafEntry } from '../../decision/commitment.ts';
import type { GovernanceView } from '../../decision/governance-view.ts';
import { RecordHolds, type RecordHold } from '../../decision/retention.ts';
import { timeOfUuidV7 } from '../../decision/uuid-v7.ts';
import { DAY_MILLISECONDS } from '../../format/date.ts';
import { entriesPath, TILE_WIDTH, tilePath, tilesOf } from '../../transparency/tile.ts';
import { segmentTerm } from '../retention/retention-plan.ts';
import { sealedFile } from '../sealed-name.ts';
import { readManifest, type SealedFileFacts, type SealManifest } from '../seal/seal-manifest.ts';
import { dayFolder } from '../segment-name.ts';
import { storedSegments, type StoredSegment } from '../stored-segments.ts';
import { checkpointSizes, lastCheckpoint, NUMBERED } from '../tree/checkpoint-files.ts';
import { entryAt } from '../tree/tree-tiles.ts';
import { TreeFault } from '../tree/tree-fault.ts';
import { wholeSecond, type Lock, type LockMode } from './locked-store.ts';
import type { Uploaded } from './upload-journal.ts';

export type ObjectKind = 'evidence' | 'tile' | 'checkpoint';

/** A file of the log that belongs under a lock. */
export interface LockedFile {
  readonly kind: ObjectKind;
  readonly path: string;
  /** Leaves that it is about, from one up to another. */
  readonly leaves: readonly { readonly from: number; readonly to: number }[];
  /** What it must be, where that is written down. */
  readonly facts?: SealedFileFacts;
}

/** Such a file with the lock that it gets. */
export interface PlannedFile extends LockedFile {
  readonly lock: Lock;
  readonly terms: string;
}

/** A sealed segment, with what it was sealed into. */
export interface SealedSegment {
  readonly segment: StoredSegment;
  readonly manifest: SealManifest;
  readonly evidence: LockedFile;
  /** The segment itself, while it is there. */
  readonly path: string | undefined;
}

/** A segment of which nothing can be uploaded. */
export interface Unfit {
  readonly path: string;
  readonly reason: string;
}

export interface PlanSettings {
  readonly governance: GovernanceView;
  readonly holds: readonly RecordHold[];
  readonly mode: LockMode;
  /** Milliseconds since 1970. What need not be kept any more by then is not locked. */
  readonly at: number;
}

export interface UploadPlan {
  /** Tiles and checkpoints first: without them evidence proves less. */
  readonly files: readonly PlannedFile[];
  readonly segments: readonly SealedSegment[];
  /** How many files are past their time. */
  readonly past: number;
  readonly unfit: readonly Unfit[];
}

/** The sealed segments of a log. */
export function sealedSegments(root: string): { sealed: SealedSegment[]; unfit: Unfit[] } {
  const sealed: SealedSegment[] = [];
  const unfit: Unfit[] = [];
  for (const segment of storedSegments(root)) {
    const { name, folder, base } = segment;
    const path = `${dayFolder(name.day)}/${sealedFile(name, 'evidence')}`;
    const manifest = readManifest(root, name);
    if (manifest === undefined) continue;
    if (manifest === 'damaged') unfit.push({ path, reason: 'its manifest is not as it was written' });
    else
      sealed.push({
        segment,
        manifest,
        evidence: { kind: 'evidence', path, leaves: rangesOf(manifest), facts: manifest.evidence },
        path: existsSync(join(folder, `${base}.ndjson`)) ? join(folder, `${base}.ndjson`) : undefined,
      });
  }
  return { sealed, unfit };
}

/** The full tiles and the numbered checkpoints of the tree that is signed. */
export function* treeFiles(root: string): Generator<LockedFile> {
  const size = lastCheckpoint(root)?.checkpoint.size ?? 0;
  for (const { level, index, width } of tilesOf(0, size)) {
    if (width < TILE_WIDTH) continue;
    const span = TILE_WIDTH ** (level + 1);
    const leaves = [{ from: index * span, to: (index + 1) * span }];
    yield { kind: 'tile', path: tilePath(level, index), leaves };
    if (level === 0) yield { kind: 'tile', path: entriesPath(index), leaves };
  }
  let from = 0;
  for (const to of checkpointSizes(root)) {
    yield { kind: 'checkpoint', path: `${NUMBERED}/${to}`, leaves: [{ from, to }] };
    from = to;
  }
}

/**
 * What belongs under which lock. Evidence is kept as long as the record in it that is kept longest; a tile or a
 * checkpoint as long as its last leaf, by the tier that keeps longest: the proof of a record needs only tiles with that
 * record among their leaves, and a checkpoint at or after it. What is held, and the first that proves it, is under a
 * legal hold.
 * @param known what is in the store already
 * @throws TreeFault, TransparencyFault, VaultFault, or the error of the system
 */
export function planUpload(
  root: string,
  known: (path: string) => Uploaded | undefined,
  settings: PlanSettings,
): UploadPlan {
  const { governance, mode, at } = settings;
  const { sealed, unfit } = sealedSegments(root);
  const files: PlannedFile[] = [];
  const evidence: PlannedFile[] = [];
  let past = 0;
  const put = (list: PlannedFile[], file: LockedFile, until: number, hold: boolean, terms: string): void => {
    // Nothing can be locked until a time that is past, but a hold needs none.
    if (until <= at && !hold && known(file.path) === undefined) past += 1;
    else
      list.push({
        ...file,
        lock: { mode, until: wholeSecond(Math.max(until, hold ? at + DAY_MILLISECONDS : 0)), hold },
        terms,
      });
  };
  const holds = new RecordHolds(settings.holds);
  const terms = digestOf({ governance: governance.digest, holds: settings.holds });
  for (const { segment, evidence: file } of sealed) {
    const before = known(file.path);
    if (before?.lock !== null && before?.terms === terms) {
      put(evidence, file, before.lock.until, before.lock.hold, terms);
      continue;
    }
    try {
      const { keptUntil, heldFor } = segmentTerm(root, segment, { governance, holds });
      if (Number.isFinite(keptUntil)) put(evidence, file, keptUntil, heldFor !== undefined, terms);
      else
        unfit.push({ path: file.path, reason: 'a record in it has an objective that is not in the bundle' });
    } catch (error) {
      unfit.push({ path: file.path, reason: `its records cannot be read: ${(error as Error).message}` });
    }
  }
  const held = evidence.filter(({ lock }) => lock.hold).flatMap(({ leaves }) => leaves);
  const days = Math.max(...Object.values(governance.tiers).map((tier) => tier.retention_days));
  const size = lastCheckpoint(root)?.checkpoint.size ?? 0;
  for (const file of treeFiles(root)) {
    const before = known(file.path);
    const hold = held.some((one) => file.leaves.some(({ from, to }) => from < one.to && one.from < to));
    const isKnown = before?.lock !== null && before?.terms === `${days} days`;
    const until = isKnown ? before.lock.until : timeOfLast(root, file, size) + days * DAY_MILLISECONDS;
    put(files, file, until, hold, `${days} days`);
  }
  return { files: [...files, ...evidence], segments: sealed, past, unfit };
}

/** When the last leaf of a file was logged, by its id. */
function timeOfLast(root: string, { path, leaves }: LockedFile, size: number): number {
  const last = leaves.at(-1)!.to - 1;
  // A checkpoint of an empty tree is about nothing.
  if (last < 0) return 0;
  const time = timeOfUuidV7(readLeafEntry(entryAt(root, last, size))?.id ?? '');
  if (time === undefined)
    throw new TreeFault(`The last leaf of ${path} cannot be read: run tracegate log verify.`);
  return time;
}

function rangesOf({ leaves }: SealManifest): { from: number; to: number }[] {
  return leaves.map(({ from, to, leaf }) => ({ from: leaf, to: leaf + to - from }));
}

function digestOf(value: object): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 32);
}
