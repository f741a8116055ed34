import { existsSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { RecordHolds, type RecordHold } from '../../decision/retention.ts';
import { demandCaller, type Caller } from '../vault/access-log.ts';
import { makeFolder, replaceFile, syncFolder } from '../durable.ts';
import { exclusively } from '../vault/exclusive-lock.ts';
import { allFeatures } from '../vault/sealed-features.ts';
import { VaultFault } from '../vault/vault-fault.ts';
import { demandCase } from '../vault/vault-hold.ts';
import { heldSubjects } from '../vault/vault-state.ts';

/** A hold on records of a log, as it lies in `retention/holds/<case>.json`. */
export interface StoredHold extends RecordHold, Caller {
  readonly v: 1;
  readonly since: string;
}

const FOLDER = 'retention';
const ending = '.json';

export function retentionFolder(root: string): string {
  return join(root, FOLDER);
}

/** Does what one process at a time may do with the retention of a log. @throws VaultFault `busy` */
export function aloneWithRetention<T>(root: string, work: () => T | Promise<T>): Promise<T> {
  return exclusively(join(root, FOLDER, 'lock'), work);
}

/** Keeps records of a log beyond their time, until it is lifted. @throws VaultFault where the case is held already */
export async function holdRecords(
  root: string,
  hold: RecordHold,
  caller: Caller,
  now: number,
): Promise<void> {
  demandCaller(caller);
  demandCase(hold.case);
  await aloneWithRetention(root, () => {
    const path = pathOf(root, hold.case);
    if (existsSync(path))
      throw new VaultFault(
        'held',
        `There is a hold for ${hold.case} already. Lift it first, or name another case.`,
      );
    const stored: StoredHold = {
      v: 1,
      ...hold,
      who: caller.who,
      reason: caller.reason,
      since: new Date(now).toISOString(),
    };
    makeFolder(dirname(path));
    replaceFile(path, `${JSON.stringify(stored)}\n`);
  });
}

/** Ends a hold. What it was, and by whom and why it was lifted, stays beside the others. @throws VaultFault */
export async function liftRecords(root: string, name: string, caller: Caller, now: number): Promise<void> {
  demandCaller(caller);
  demandCase(name);
  await aloneWithRetention(root, () => {
    const path = pathOf(root, name);
    if (!existsSync(path)) throw new VaultFault('unknown', `There is no hold for ${name}.`);
    const lifted = new Date(now).toISOString();
    const text = { ...readHold(path), lifted: { who: caller.who, reason: caller.reason, at: lifted } };
    replaceFile(path, `${JSON.stringify(text)}\n`);
    renameSync(path, `${path}.lifted-${lifted.replaceAll(':', '')}`);
    syncFolder(dirname(path));
  });
}

/** The holds on records of a log. @throws VaultFault for one that cannot be read: nothing is deleted then */
export function holdsOfLog(root: string): StoredHold[] {
  const folder = join(root, FOLDER, 'holds');
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith(ending));
  return names.map((name) => readHold(join(folder, name)));
}

/**
 * The holds on a log, with those on persons in the vault beside it.
 * @param vault undefined where none belongs to the log
 */
export function allHolds(root: string, vault: string | undefined): RecordHolds {
  return new RecordHolds(holdList(root, vault));
}

/** The same as a list, of which it can be told whether it changed. */
export function holdList(root: string, vault: string | undefined): RecordHold[] {
  const persons = vault === undefined ? new Set<string>() : heldSubjects(vault);
  const decisions: string[] = [];
  if (vault !== undefined && persons.size > 0)
    for (const { sealed } of allFeatures(vault))
      if (persons.has(sealed.subject_key)) decisions.push(sealed.decision_id);
  return [...holdsOfLog(root), { case: 'a person in the vault', decisions }];
}

function readHold(path: string): StoredHold {
  let value: Partial<StoredHold> | null;
  try {
    value = JSON.parse(readFileSync(path, 'utf8')) as Partial<StoredHold> | null;
  } catch (error) {
    throw new VaultFault('unreadable', `${path} cannot be read as a hold.`, { cause: error });
  }
  const { decisions, from, to } = value ?? {};
  const isWhole =
    value?.v === 1 &&
    typeof value.case === 'string' &&
    (decisions === undefined || Array.isArray(decisions)) &&
    [from, to].every((day) => day === undefined || typeof day === 'string');
  if (!isWhole) throw new VaultFault('unreadable', `${path} cannot be read as a hold.`);
  return value as StoredHold;
}

function pathOf(root: string, name: string): string {
  return join(root, FOLDER, 'holds', `${name}${ending}`);
}
