import { randomBytes } from 'node:crypto';
import { readdirSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { GovernanceView } from '../../decision/governance-view.ts';
import { timeOfUuidV7, UuidV7 } from '../../decision/uuid-v7.ts';
import { demandCaller, type Caller } from '../vault/access-log.ts';
import { archiveFile, factsOf } from './archive-file.ts';
import type { DecisionLog } from '../decision-log.ts';
import { deletionsOf, writeDeletion, type Deletion } from './deletions.ts';
import { syncFolder } from '../../files/synced.ts';
import { aloneWithRetention, allHolds } from './log-hold.ts';
import { findRecord } from '../log-reader.ts';
import { planRetention, type SegmentPlan } from './retention-plan.ts';
import { dayFolder } from '../segment-name.ts';
import { inOrderOfDeletion, type StoredSegment } from '../stored-segments.ts';
import { withTreeLock } from '../tree/tree-lock.ts';
import { VaultFault } from '../vault/vault-fault.ts';
import { heldSubjects } from '../vault/vault-state.ts';

export interface RetainSettings {
  readonly governance: GovernanceView;
  /** The folder of the vault that belongs to the log; undefined where there is none. */
  readonly vault: string | undefined;
  /** Milliseconds since 1970; default now. What is deleted is never judged by a time to come. */
  readonly at?: number;
}

export interface ApplySettings extends RetainSettings {
  readonly log: DecisionLog;
  readonly caller: Caller;
  /** Where a copy of each file is made and verified before it is deleted. */
  readonly archive?: string | undefined;
  readonly now: () => number;
  /** For tests: is told of each step. */
  readonly onStep?: (step: string) => void;
}

/** What becomes of each segment, of which nothing is touched. */
export function retentionOf(
  root: string,
  { governance, vault, at }: RetainSettings & { readonly at: number },
): SegmentPlan[] {
  return planRetention(root, { governance, holds: allHolds(root, vault), at });
}

/**
 * Deletes the segments that are due: archives each, says in the log that it goes, deletes its files. Killed at any
 * moment, it is finished by running it again, and each deletion is told once.
 * @returns what became of each segment
 * @throws VaultFault, TreeBusy, TreeFault, RefusedRecord, DecisionLogFault: what was done is done and told
 */
export async function retain(root: string, settings: ApplySettings): Promise<SegmentPlan[]> {
  const { caller, now, at = now(), vault } = settings;
  demandCaller(caller);
  if (at > now()) throw new VaultFault('invalid', 'Nothing is deleted by a time that has not come.');
  return aloneWithRetention(root, async () => {
    const persons = heldIn(vault);
    const plans = retentionOf(root, { ...settings, at });
    const left = new Set(plans.map(({ segment }) => segment.base));
    for (const [base, deletion] of deletionsOf(root))
      if (deletion.state === 'begun' && !left.has(base))
        writeDeletion(root, base, { ...deletion, state: 'done' });
    for (const plan of plans) if (plan.fate === 'due') await remove(root, plan, persons, settings);
    return plans;
  });
}

async function remove(
  root: string,
  plan: SegmentPlan,
  persons: ReadonlySet<string>,
  settings: ApplySettings,
): Promise<void> {
  const { segment } = plan;
  const { onStep = () => undefined, archive, caller, log } = settings;
  const { deletion, isTold } = await beginning(root, plan, settings);
  onStep('begun');
  if (!isTold) {
    for (const { name, ...facts } of archive === undefined ? [] : deletion.files)
      await archiveFile(join(segment.folder, name), join(archive!, dayFolder(deletion.day), name), facts);
    onStep('archived');
    for (const held of heldIn(settings.vault))
      if (!persons.has(held))
        throw new VaultFault(
          'held',
          'A person was held meanwhile. Run it again, by the holds that there are now.',
        );
    const { first, last, writer, records, kept_until, files, archived, governance, event_id: id } = deletion;
    const about = { first, last, writer, records, kept_until };
    const data = { ...caller, governance, segment: about, files: [...files], archived };
    await log.record('retention', { id, data });
  }
  onStep('told');
  withTreeLock(root, () => {
    for (const name of filesThere(segment)) {
      unlinkSync(join(segment.folder, name));
      onStep(`deleted ${name.slice(name.indexOf('.'))}`);
    }
    syncFolder(segment.folder);
  });
  writeDeletion(root, segment.base, { ...deletion, state: 'done' });
  onStep('done');
}

/** The deletion that was begun, as far as it was told; else a new one, which has the id of its event before it is told. */
async function beginning(
  root: string,
  { segment, records, tier, keptUntil }: SegmentPlan,
  { governance, caller, archive, now }: ApplySettings,
): Promise<{ readonly deletion: Deletion; readonly isTold: boolean }> {
  const known = deletionsOf(root).get(segment.base);
  if (known !== undefined && (known.state === 'done' || findRecord(root, known.event_id) !== undefined))
    return { deletion: known, isTold: true };
  const isYoung = known !== undefined && now() - (timeOfUuidV7(known.event_id) ?? 0) < YOUNG_MS;
  const { day, first, last, writer } = segment.name;
  const files: Deletion['files'][number][] = [];
  for (const name of segment.files) files.push({ name, ...(await factsOf(join(segment.folder, name))) });
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
  return { deletion, isTold: false };
}

/** A new event's id is taken by the log only when it was made within the hour. */
const YOUNG_MS = 30 * 60_000;

/** The files of a segment as they are now: it may have been sealed meanwhile. Those that hold records stand last. */
function filesThere({ base, folder }: StoredSegment): string[] {
  const names = readdirSync(folder).filter((name) => name.startsWith(`${base}.`));
  return names.toSorted(inOrderOfDeletion);
}

function heldIn(vault: string | undefined): ReadonlySet<string> {
  return vault === undefined ? new Set() : heldSubjects(vault);
}
