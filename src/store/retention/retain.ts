import { randomBytes } from 'node:crypto';
import { unlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { GovernanceView } from '../../decision/governance-view.ts';
import { timeOfUuidV7, UuidV7 } from '../../decision/uuid-v7.ts';
import type { VerifierKey } from '../../transparency/signed-note.ts';
import { demandCaller, type Caller } from '../vault/access-log.ts';
import { archiveFile, factsOf, openArchive } from './archive-file.ts';
import type { DecisionLog } from '../decision-log.ts';
import { deletionsOf, lineThatTells, toldOf, writeDeletion, type Deletion } from './deletions.ts';
import { syncFolder } from '../../files/synced.ts';
import { exclusively } from '../vault/exclusive-lock.ts';
import { aloneWithRetention, AllHolds, allHolds } from './log-hold.ts';
import { findRecord } from '../log-reader.ts';
import { planRetention, planSegment, type SegmentPlan } from './retention-plan.ts';
import { lastSignedTime, signedTree, type SignedTree } from './signed-tree.ts';
import { dayFolder } from '../segment-name.ts';
import { storedSegments } from '../stored-segments.ts';
import { withTreeLockAsync } from '../tree/tree-lock.ts';
import { VaultFault } from '../vault/vault-fault.ts';

export interface RetainSettings {
  readonly governance: GovernanceView;
  /** The keys that the log signs with: nothing goes that is not under a checkpoint that was signed by one of them. */
  readonly keys: readonly VerifierKey[];
  /** The folder of the vault that belongs to the log; undefined where there is none. */
  readonly vault: string | undefined;
  /**
   * The moment that is judged by, in milliseconds since 1970; default that of the last record under the checkpoint, or
   * now where that is earlier: a clock that is ahead deletes nothing by itself.
   */
  readonly at?: number | undefined;
  readonly now: () => number;
}

export interface ApplySettings extends RetainSettings {
  readonly log: DecisionLog;
  readonly caller: Caller;
  /** Where a copy of each file is made and verified before it is deleted. */
  readonly archive?: string | undefined;
  /** For tests: is told of each step. */
  readonly onStep?: (step: string) => void;
}

/** What signs and seals is waited for so long, as it waits for this. */
const PATIENCE_MS = 60_000;

/** What becomes of each segment, of which nothing is touched. @throws VaultFault, or the error of the system */
export function retentionOf(root: string, settings: RetainSettings): SegmentPlan[] {
  const tree = signedTree(root, settings.keys);
  const { governance, vault } = settings;
  const holds = allHolds(root, vault);
  return planRetention(tree, { governance, holds, at: momentOf(tree, settings) });
}

function momentOf(tree: SignedTree, { at, now }: RetainSettings): number {
  return at ?? Math.min(now(), lastSignedTime(tree) ?? 0);
}

/**
 * Deletes the segments that are due: archives each, says in the log that it goes, deletes its files. Killed at any
 * moment, it is finished by running it again, and each deletion is told once. Each segment is judged once more when
 * nobody can hold, sign or seal any more, and between two of them others can.
 * @returns what became of each segment
 * @throws VaultFault, TreeBusy, RefusedRecord, DecisionLogFault: what was done is done and told
 */
export async function retain(root: string, given: ApplySettings): Promise<SegmentPlan[]> {
  const { caller, now, vault } = given;
  demandCaller(caller);
  if (given.at !== undefined && given.at > now())
    throw new VaultFault('invalid', 'Nothing is deleted by a time that has not come.');
  const archive = given.archive === undefined ? undefined : openArchive(root, given.archive);
  const settings = { ...given, archive, at: momentOf(signedTree(root, given.keys), given) };
  const holds = new AllHolds(root, vault);
  const plans = await aloneWithRetention(root, () => {
    finishTold(root);
    return retentionOf(root, settings);
  });
  const done: SegmentPlan[] = [];
  for (const plan of plans) {
    const remove = () => withTreeLockAsync(root, () => removed(root, plan, settings, holds), PATIENCE_MS);
    done.push(plan.fate === 'due' ? await aloneWithRetention(root, remove) : plan);
  }
  return done;
}

/** Of what was deleted before, notes that it is; what is gone without being told stays as it is, and is missed. */
function finishTold(root: string): void {
  const left = new Set(storedSegments(root).map(({ base }) => base));
  for (const [base, deletion] of deletionsOf(root)) {
    if (deletion.state !== 'begun' || left.has(base)) continue;
    const line = lineThatTells(root, deletion);
    if (line !== undefined) writeDone(root, base, deletion, line);
  }
}

function writeDone(root: string, base: string, deletion: Deletion, line: Buffer): void {
  writeDeletion(root, base, { ...deletion, state: 'done', told: line.toString() });
}

/** Deletes a segment that is due, when it still is; its files can be neither sealed nor signed meanwhile. */
async function removed(
  root: string,
  { segment: { base } }: SegmentPlan,
  settings: ApplySettings & { readonly at: number },
  allHolds: AllHolds,
): Promise<SegmentPlan> {
  const { governance, at, keys, vault, archive, onStep = () => undefined } = settings;
  const tree = signedTree(root, keys);
  const holds = allHolds.now();
  const plan = planSegment(tree, base, { governance, holds, at });
  if (plan === undefined)
    throw new VaultFault('unreadable', `The segment ${base} is gone; this did not delete it.`);
  if (plan.fate !== 'due') return plan;
  const { segment } = plan;
  const deletion = await beginning(root, plan, settings);
  onStep('begun');
  if (archive !== undefined)
    for (const { name, ...facts } of await filesOf(plan))
      await archiveFile(join(segment.folder, name), join(archive, dayFolder(segment.name.day), name), facts);
  onStep('archived');
  return aloneWithVault(vault, async () => {
    // Somebody may have been held since the segment was judged.
    const held = allHolds.now();
    const again = held === holds ? plan : planSegment(tree, base, { governance, holds: held, at });
    if (again?.fate !== 'due') return again ?? plan;
    const { event_id: id } = deletion;
    if (lineThatTells(root, deletion) === undefined)
      await settings.log.record('retention', { id, data: toldOf(deletion) });
    const line = lineThatTells(root, deletion);
    if (line === undefined)
      throw new VaultFault('unreadable', `The log does not say what ${id} was to say; nothing was deleted.`);
    onStep('told');
    for (const name of segment.files) {
      unlinkSync(join(segment.folder, name));
      onStep(`deleted ${name.slice(name.indexOf('.'))}`);
    }
    syncFolder(segment.folder);
    writeDone(root, base, deletion, line);
    onStep('done');
    return plan;
  });
}

/** Nobody is held in the vault meanwhile. */
function aloneWithVault<T>(vault: string | undefined, work: () => Promise<T>): Promise<T> {
  return vault === undefined ? work() : exclusively(join(vault, 'lock'), work);
}

/**
 * The deletion that was begun, when what the log says of it is still what it is; else a new one, which has the id of
 * its event before it is told.
 */
async function beginning(root: string, plan: SegmentPlan, settings: ApplySettings): Promise<Deletion> {
  const { governance, caller, archive, now } = settings;
  const { segment, records, tier, keptUntil } = plan;
  const known = deletionsOf(root).get(segment.base);
  const files = await filesOf(plan);
  const isOfThese = files.every(({ name, bytes, sha256 }) =>
    known?.files.some((one) => one.name === name && one.bytes === bytes && one.sha256 === sha256),
  );
  if (known !== undefined && isOfThese && lineThatTells(root, known) !== undefined) return known;
  const isFree = known !== undefined && findRecord(root, known.event_id) === undefined;
  const isYoung = isFree && Math.abs(now() - (timeOfUuidV7(known.event_id) ?? 0)) < YOUNG_MS;
  const { day, first, last, writer } = segment.name;
  const deletion: Deletion = {
    v: 1,
    state: 'begun',
    event_id: isYoung ? known.event_id : new UuidV7(now, randomBytes).next(),
    begun_at: new Date(now()).toISOString(),
    who: caller.who,
    reason: caller.reason,
    governance: governance.digest,
    day,
    first,
    last: last!,
    writer,
    records,
    ...(tier === undefined ? {} : { tier }),
    kept_until: new Date(keptUntil!).toISOString(),
    files,
    archived: archive !== undefined,
  };
  writeDeletion(root, segment.base, deletion);
  return deletion;
}

async function filesOf({ segment }: SegmentPlan): Promise<Deletion['files']> {
  const files: Deletion['files'][number][] = [];
  for (const name of segment.files) files.push({ name, ...(await factsOf(join(segment.folder, name))) });
  return files;
}

/** A new event's id is taken by the log only when it was made within the hour. */
const YOUNG_MS = 30 * 60_000;
