import { existsSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { RecordHolds, type RecordHold } from '../../decision/retention.ts';
import { isUuidV7 } from '../../decision/uuid-v7.ts';
import { parseDate } from '../../format/date.ts';
import { demandCaller, type Caller } from '../vault/access-log.ts';
import { syncFolder } from '../../files/synced.ts';
import { createFile, makeFolder, replaceFile } from '../durable.ts';
import { exclusively } from '../vault/exclusive-lock.ts';
import { allFeatures } from '../vault/sealed-features.ts';
import { VaultFault } from '../vault/vault-fault.ts';
import { demandCase, heldSubjects } from '../vault/vault-state.ts';

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

/**
 * Keeps records of a log beyond their time, until it is lifted. It holds from the moment that it is written, and is
 * acknowledged when nothing is being deleted that it came too late for.
 * @throws VaultFault where the case is held already; `busy` where it holds, and a deletion goes on
 */
export async function holdRecords(
  root: string,
  hold: RecordHold,
  caller: Caller,
  now: number,
): Promise<void> {
  demandCaller(caller);
  demandCase(hold.case);
  if (!holdsSomething(hold))
    throw new VaultFault(
      'invalid',
      'A hold is about ids of decisions, or about days, the first not after the last.',
    );
  const { who, reason } = caller;
  const stored: StoredHold = { v: 1, ...hold, who, reason, since: new Date(now).toISOString() };
  const path = pathOf(root, hold.case);
  makeFolder(dirname(path));
  if (!createFile(path, `${JSON.stringify(stored)}\n`))
    throw new VaultFault(
      'held',
      `There is a hold for ${hold.case} already. Lift it first, or name another case.`,
    );
  await aloneWithRetention(root, () => undefined);
}

/** Ends a hold. What it was, and by whom and why it was lifted, stays beside the others. @throws VaultFault */
export async function liftRecords(root: string, name: string, caller: Caller, now: number): Promise<void> {
  demandCaller(caller);
  demandCase(name);
  await aloneWithRetention(root, () => {
    const path = pathOf(root, name);
    if (!existsSync(path)) throw new VaultFault('unknown', `There is no hold for ${name}.`);
    const lifted = new Date(now).toISOString();
    const text = {
      ...readHold(path, `${name}${ending}`),
      lifted: { who: caller.who, reason: caller.reason, at: lifted },
    };
    replaceFile(path, `${JSON.stringify(text)}\n`);
    renameSync(path, `${path}.lifted-${lifted.replaceAll(':', '')}`);
    syncFolder(dirname(path));
  });
}

/**
 * The holds on records of a log.
 * @throws VaultFault for one that cannot be read, and for a file that may be one under another name: nothing is deleted then
 */
export function holdsOfLog(root: string): StoredHold[] {
  const folder = join(root, FOLDER, 'holds');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => !notInForce.test(name))
    .map((name) => readHold(join(folder, name), name));
}

/** A hold that was lifted, and a draft of one that was never acknowledged. */
const notInForce = /\.json\.(?:lifted-[0-9TZ.-]+|[0-9a-f]{12}\.tmp)$/;

/** The persons who are held in a vault, and the decisions about them. */
interface HeldPersons {
  readonly subjects: ReadonlySet<string>;
  readonly decisions: readonly string[];
}

/**
 * Who is held in the vault beside a log.
 * @param vault undefined where none belongs to the log
 * @param before what was found before: where the same persons are held, the vault is not searched again
 * @throws VaultFault where not all of it can be read: nothing is deleted then
 */
function heldPersons(vault: string | undefined, before?: HeldPersons): HeldPersons {
  const subjects = vault === undefined ? new Set<string>() : heldSubjects(vault);
  const isSame = before !== undefined && isDeepStrictEqual(before.subjects, subjects);
  if (isSame) return before;
  const decisions: string[] = [];
  if (vault !== undefined && subjects.size > 0)
    for (const { sealed } of allFeatures(vault))
      if (subjects.has(sealed.subject_key)) decisions.push(sealed.decision_id);
  return { subjects, decisions };
}

/** The holds on a log and on persons in the vault beside it, as often as they are asked for. */
export class AllHolds {
  private readonly root: string;
  private readonly vault: string | undefined;
  private found: { stored: StoredHold[]; persons: HeldPersons; holds: RecordHolds } | undefined;

  /** @param vault undefined where none belongs to the log */
  constructor(root: string, vault: string | undefined) {
    this.root = root;
    this.vault = vault;
  }

  /** @returns the same as before where nothing has changed @throws VaultFault */
  now(): RecordHolds {
    const stored = holdsOfLog(this.root);
    const persons = heldPersons(this.vault, this.found?.persons);
    const { found } = this;
    if (found?.persons === persons && isDeepStrictEqual(found.stored, stored)) return found.holds;
    const holds = new RecordHolds(listed(stored, persons));
    this.found = { stored, persons, holds };
    return holds;
  }
}

function listed(stored: readonly StoredHold[], { decisions }: HeldPersons): RecordHold[] {
  return [...stored, { case: 'a person in the vault', decisions }];
}

/** All that is held now, as a list, of which it can be told whether it changed. @param vault as for `allHolds` */
export function holdList(root: string, vault: string | undefined): RecordHold[] {
  return listed(holdsOfLog(root), heldPersons(vault));
}

/** All that is held now. @param vault undefined where none belongs to the log @throws VaultFault */
export function allHolds(root: string, vault: string | undefined): RecordHolds {
  return new AllHolds(root, vault).now();
}

function readHold(path: string, name: string): StoredHold {
  let value: Partial<StoredHold> | null;
  try {
    value = JSON.parse(readFileSync(path, 'utf8')) as Partial<StoredHold> | null;
  } catch (error) {
    throw new VaultFault('unreadable', `${path} cannot be read as a hold.`, { cause: error });
  }
  const isWhole =
    value?.v === 1 &&
    typeof value.case === 'string' &&
    name === `${value.case}${ending}` &&
    holdsSomething(value as StoredHold);
  if (!isWhole) throw new VaultFault('unreadable', `${path} cannot be read as a hold.`);
  return value as StoredHold;
}

/** Whether no part of a hold is such that it can hold nothing by mistake. */
function holdsSomething({ decisions, from, to }: RecordHold): boolean {
  const isOfDecisions = decisions === undefined || (Array.isArray(decisions) && decisions.every(isUuidV7));
  const isOfDays = [from, to].every((day) => day === undefined || parseDate(day) !== undefined);
  return isOfDecisions && isOfDays && (from === undefined || to === undefined || from <= to);
}

function pathOf(root: string, name: string): string {
  return join(root, FOLDER, 'holds', `${name}${ending}`);
}
