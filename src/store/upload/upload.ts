import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../../governance/digest.ts';
import { exclusively } from '../vault/exclusive-lock.ts';
import { removeSegment } from '../seal/seal.ts';
import { dayFolder } from '../segment-name.ts';
import { sealedFile } from '../sealed-name.ts';
import { POINTER } from '../tree/checkpoint-files.ts';
import { bytesOf } from '../tree/draft-files.ts';
import { withTreeLock } from '../tree/tree-lock.ts';
import type { Lock, LockedStore } from './locked-store.ts';
import { StoreFault } from './store-fault.ts';
import { UploadJournal, uploadFolder, type Uploaded } from './upload-journal.ts';
import {
  planUpload,
  sealedSegments,
  treeFiles,
  type LockedFile,
  type PlannedFile,
  type PlanSettings,
  type SealedSegment,
  type Unfit,
} from './upload-plan.ts';

export interface UploadSettings extends PlanSettings {
  /** Such as s3://bucket/prefix/. */
  readonly target: string;
  /** Whether a legal hold is lifted in the store where the log holds nothing any more. */
  readonly releasesHolds: boolean;
  /** How long another process that works on the tree is waited for, in milliseconds. */
  readonly patience?: number;
  /** For tests: is told of each step. */
  readonly onStep?: (step: string) => void;
}

export interface UploadOutcome {
  /** What was put under a lock, or under a longer one. */
  readonly locked: readonly Uploaded[];
  /** What lies there without one. */
  readonly plain: readonly Uploaded[];
  /** Segments that were deleted here, because their evidence is there. */
  readonly removed: readonly string[];
  /** How many files were not locked, because they need not be kept any more. */
  readonly past: number;
  /** How many objects are held in the store, and not in the log any more. */
  readonly heldThere: number;
  readonly unfit: readonly Unfit[];
}

/** Where Parquet files lie in the store: an engine takes a folder for a table, and all that is in it for rows. */
const ANALYTICS_FOLDER = 'analytics';

/** How many objects are under way at once. */
const AT_ONCE = 8;

/**
 * Uploads what is not in the store yet, lengthens locks that are too short, and only then deletes segments here whose
 * evidence is there. It may be killed at any moment and run again: nothing is noted that was not read back.
 * @throws StoreFault, VaultFault `busy`, TreeBusy, TreeFault, or the error of the system: what was noted is done
 */
export async function uploadLog(
  root: string,
  store: LockedStore,
  settings: UploadSettings,
): Promise<UploadOutcome> {
  return exclusively(join(uploadFolder(root), 'lock'), async () => {
    await store.demandLocks();
    const journal = new UploadJournal(root, store.host, settings.target);
    try {
      if (journal.probed === undefined) journal.addProbe(await store.probe(settings.mode));
      return await new Upload(root, store, journal, settings).run();
    } finally {
      journal.close();
    }
  });
}

class Upload {
  private readonly root: string;
  private readonly store: LockedStore;
  private readonly journal: UploadJournal;
  private readonly settings: UploadSettings;
  private readonly locked: Uploaded[] = [];
  private readonly plain: Uploaded[] = [];
  private readonly unfit: Unfit[];
  private heldThere = 0;

  constructor(root: string, store: LockedStore, journal: UploadJournal, settings: UploadSettings) {
    this.root = root;
    this.store = store;
    this.journal = journal;
    this.settings = settings;
    this.unfit = [];
  }

  async run(): Promise<UploadOutcome> {
    const { journal, root } = this;
    const plan = planUpload(root, (path) => journal.get(path), this.settings);
    this.unfit.push(...plan.unfit);
    await atOnce(plan.files, (file) => this.lock(file));
    const removed = plan.segments.flatMap((segment) => this.remove(segment));
    const analytics = plan.segments.flatMap(({ segment, manifest }) =>
      manifest.analytics === null
        ? []
        : [`${dayFolder(segment.name.day)}/${sealedFile(segment.name, 'analytics')}`],
    );
    await atOnce(analytics, async (path) => {
      const key = `${ANALYTICS_FOLDER}/${path}`;
      if (journal.get(key) === undefined) await this.put(path, key);
    });
    await this.put(POINTER, POINTER);
    const { locked, plain, unfit, heldThere } = this;
    return { locked, plain, removed, past: plan.past, heldThere, unfit };
  }

  private async lock({ path, facts, lock, terms }: PlannedFile): Promise<void> {
    const before = this.journal.get(path);
    const { releasesHolds, onStep = () => undefined } = this.settings;
    if (before?.lock != null && (before.lock.mode === lock.mode || before.lock.mode === 'COMPLIANCE')) {
      const keepsHold = before.lock.hold && !lock.hold && !releasesHolds;
      if (keepsHold) this.heldThere += 1;
      const wanted = keepsHold ? { ...lock, hold: true } : lock;
      // What is to be let go is looked at again the next time.
      const noted = keepsHold ? '' : terms;
      if (noted === before.terms && wanted.until <= before.lock.until && wanted.hold === before.lock.hold)
        return;
      const has = await this.store.relock(path, before.version, before.lock, wanted);
      const one = { ...before, lock: has, terms: noted };
      const isOther = has.until !== before.lock.until || has.hold !== before.lock.hold;
      this.journal.add(one);
      if (isOther) this.locked.push(one);
      return;
    }
    const bytes = readFileSync(join(this.root, path));
    const digest = sha256(bytes);
    if (facts !== undefined && (facts.sha256 !== digest || facts.bytes !== bytes.length)) {
      this.unfit.push({ path, reason: 'it is not what its manifest says: run tracegate log verify' });
      return;
    }
    const put = await this.store.lock(path, bytes, lock);
    onStep(`put ${path}`);
    // One that was found there may be held for a reason that is not known here; it is looked at again the next time.
    const noted = put.lock.hold === lock.hold ? terms : '';
    const one = {
      path,
      bytes: bytes.length,
      sha256: digest,
      version: put.version,
      lock: put.lock,
      terms: noted,
    };
    this.journal.add(one);
    this.locked.push(one);
    onStep(`noted ${path}`);
  }

  /** Deletes a segment whose evidence was read back from the store. */
  private remove({ path, evidence, manifest }: SealedSegment): string[] {
    const there = this.journal.get(evidence.path);
    if (path === undefined || there?.lock == null || there.sha256 !== manifest.evidence.sha256) return [];
    return withTreeLock(
      this.root,
      () => {
        const bytes = bytesOf(join(this.root, evidence.path));
        if (!existsSync(path) || bytes === undefined || sha256(bytes) !== there.sha256) return [];
        removeSegment(path);
        this.settings.onStep?.(`removed ${path}`);
        return [path];
      },
      this.settings.patience ?? 0,
    );
  }

  private async put(path: string, key: string): Promise<void> {
    const bytes = bytesOf(join(this.root, path));
    if (bytes === undefined) return;
    const digest = sha256(bytes);
    if (this.journal.get(key)?.sha256 === digest) return;
    const version = await this.store.plain(key, bytes);
    const one = { path: key, bytes: bytes.length, sha256: digest, version, lock: null, terms: '' };
    this.journal.add(one);
    this.plain.push(one);
  }
}

/** What is wrong with an object, or with a file of the log that should be one. */
export interface Difference {
  readonly path: string;
  readonly reason: string;
}

/**
 * Reads every object back by its version and holds it to what was noted, to the log and to its lock.
 * @throws StoreFault where it cannot be told, or the error of the system
 */
export async function checkUploads(
  root: string,
  store: LockedStore,
  target: string,
): Promise<{ checked: number; differences: Difference[] }> {
  await store.demandLocks();
  const journal = new UploadJournal(root, store.host, target);
  const { sealed, unfit } = sealedSegments(root);
  const differences: Difference[] = unfit.map(({ path, reason }) => ({ path, reason }));
  const files: LockedFile[] = [...treeFiles(root), ...sealed.map(({ evidence }) => evidence)];
  for (const { path, facts } of files) {
    const there = journal.get(path);
    if (there === undefined) differences.push({ path, reason: 'it was not uploaded' });
    else if (facts !== undefined && facts.sha256 !== there.sha256)
      differences.push({ path, reason: 'what was uploaded is not what its manifest says' });
  }
  const all = journal.all();
  await atOnce(all, async (one) => {
    for (const reason of await differencesOf(root, store, one)) differences.push({ path: one.path, reason });
  });
  return { checked: all.length, differences: differences.toSorted((a, b) => (a.path < b.path ? -1 : 1)) };
}

async function differencesOf(root: string, store: LockedStore, one: Uploaded): Promise<string[]> {
  const { path, version, sha256: digest, lock } = one;
  const found: string[] = [];
  try {
    if (sha256((await store.read(path, version)).bytes) !== digest)
      found.push('the store has other bytes than were uploaded');
    const has = lock === null ? undefined : await store.lockOf(path, version, true);
    if (lock !== null) found.push(...lacks(has, lock));
  } catch (error) {
    if (!(error instanceof StoreFault) || (error.code !== 'missing' && error.code !== 'refused')) throw error;
    return ['the store has not this version any more'];
  }
  // The pointer moves on, and what was deleted here by its retention may still be there.
  const here = lock === null ? undefined : bytesOf(join(root, path));
  if (here !== undefined && sha256(here) !== digest)
    found.push('the file in the log is not what was uploaded');
  return found;
}

function lacks(has: Lock | undefined, lock: Lock): string[] {
  if (has === undefined) return Date.now() < lock.until ? ['it has no retention'] : [];
  const isWeaker = has.mode !== lock.mode && has.mode !== 'COMPLIANCE';
  return [
    ...(isWeaker ? [`its retention is ${has.mode}, not ${lock.mode}`] : []),
    ...(has.until < lock.until ? [`it is retained until ${new Date(has.until).toISOString()} alone`] : []),
    ...(lock.hold && !has.hold ? ['it is under no legal hold any more'] : []),
  ];
}

/** Does something with each, some at once; the first that fails ends it when those under way have ended. */
async function atOnce<T>(all: readonly T[], work: (one: T) => Promise<void>): Promise<void> {
  const left = all.values();
  let failed: { readonly error: unknown } | undefined;
  const worker = async (): Promise<void> => {
    for (const one of left) {
      if (failed !== undefined) return;
      try {
        await work(one);
      } catch (error) {
        failed ??= { error };
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  if (failed !== undefined) throw failed.error;
}
