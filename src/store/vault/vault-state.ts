import { lstatSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { namesIn } from '../../files/if-there.ts';
import type { Caller } from './access-log.ts';
import { syncFolder } from '../../files/synced.ts';
import { makeFolder, replaceFile } from '../durable.ts';
import { subjectFile } from './subject-keys.ts';
import { VaultFault } from './vault-fault.ts';

/** The erasure of a person: begun before anything is done, and done when the key is gone. */
export interface ErasureState extends Caller {
  readonly v: 1;
  readonly subject_key: string;
  readonly state: 'begun' | 'done';
  /** The tombstone in the decision log. */
  readonly event_id: string;
  readonly begun_at: string;
  readonly done_at?: string;
}

/** Why the data of a person must be kept. */
export interface Hold extends Caller {
  /** What it is for; one person may be held for several. */
  readonly case: string;
  readonly since: string;
}

interface Holds {
  readonly v: 1;
  readonly subject_key: string;
  readonly holds: readonly Hold[];
}

const ERASURES = 'erasures';
const HOLDS = 'holds';
const caseForm = /^[A-Za-z0-9][A-Za-z0-9._+-]{0,99}$/;

/** @throws VaultFault */
export function demandCase(name: string): void {
  if (!caseForm.test(name))
    throw new VaultFault('invalid', 'A case is named by at most 100 letters, digits, `.`, `_`, `+` and `-`.');
}

/** @returns undefined where no erasure was begun @throws VaultFault */
export function erasureOf(root: string, subjectKey: string): ErasureState | undefined {
  const state = read<ErasureState>(join(root, ERASURES, subjectFile(subjectKey)), subjectKey);
  if (state !== undefined && state.state !== 'begun' && state.state !== 'done')
    throw new VaultFault('unreadable', 'What is written of an erasure cannot be read.');
  return state;
}

export function writeErasure(root: string, state: ErasureState): void {
  write(join(root, ERASURES, subjectFile(state.subject_key)), state);
}

/** The holds of a person. @throws VaultFault */
export function holdsOf(root: string, subjectKey: string): readonly Hold[] {
  return holdsIn(join(root, HOLDS, subjectFile(subjectKey)), subjectKey);
}

/** Done under the lock of the vault. */
export function writeHolds(root: string, subjectKey: string, holds: readonly Hold[]): void {
  const path = join(root, HOLDS, subjectFile(subjectKey));
  if (holds.length > 0) return write(path, { v: 1, subject_key: subjectKey, holds } satisfies Holds);
  rmSync(path, { force: true });
  syncFolder(dirname(path));
}

/** The persons who are held, by their keyed hashes. @throws VaultFault for a file that cannot be read */
export function heldSubjects(root: string): Set<string> {
  // A draft of a hold was never acknowledged; of any other file nobody knows whether it is to hold.
  const names = namesIn(join(root, HOLDS)).filter((name) => !draft.test(name));
  const held = names.map((name) => {
    const { subject_key: subjectKey } = read<Holds>(join(root, HOLDS, name), undefined) ?? {};
    if (subjectKey === undefined || subjectFile(subjectKey) !== name)
      throw new VaultFault('unreadable', `${join(root, HOLDS, name)} is not a hold as it was written.`);
    return subjectKey;
  });
  return new Set(held);
}

const draft = /\.json\.[0-9a-f]{12}\.tmp$/;

function holdsIn(path: string, subjectKey: string): readonly Hold[] {
  const found = read<Holds>(path, subjectKey);
  if (found === undefined) return [];
  if (!Array.isArray(found.holds) || found.holds.length === 0)
    throw new VaultFault('unreadable', `${path} is not a hold as it was written.`);
  return found.holds;
}

function read<T extends { readonly subject_key: string }>(
  path: string,
  subjectKey: string | undefined,
): T | undefined {
  try {
    if (!lstatSync(path).isFile()) throw new Error('not a file');
    const value = JSON.parse(readFileSync(path, 'utf8')) as T | null;
    if (typeof value?.subject_key !== 'string') throw new Error('no person');
    if (subjectKey !== undefined && value.subject_key !== subjectKey) throw new Error('another person');
    return value;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new VaultFault('unreadable', `${path} cannot be read as it was written.`, { cause: error });
  }
}

function write(path: string, value: object): void {
  makeFolder(dirname(path));
  replaceFile(path, `${JSON.stringify(value)}\n`);
}
