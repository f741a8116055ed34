import { randomBytes } from 'node:crypto';
import { closeSync, constants, openSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  CannotOpen,
  newSubjectKey,
  unwrapKey,
  wrapKey,
  type MasterKey,
  type WrappedKey,
} from '../../decision/subject-key.ts';
import { destroyFile, isLeftOf, writeOver, type DestroyStep } from './destroy-file.ts';
import { namesIn } from '../../files/if-there.ts';
import { syncFolder, writeSynced } from '../../files/synced.ts';
import { createFile, makeFolder } from '../durable.ts';
import { regularText } from './regular-text.ts';
import { VaultFault } from './vault-fault.ts';

const FOLDER = 'keys';
const REWRAP = '.rewrap';
const form = /^hmac-sha256:([A-Za-z0-9][A-Za-z0-9._-]{0,63}):([0-9a-f]{64})$/;
const file = /^([A-Za-z0-9][A-Za-z0-9._-]{0,63})_([0-9a-f]{64})\.json$/;

/** A person's name in files: the keyed hash without the colons that some systems refuse. @throws VaultFault */
export function subjectFile(subjectKey: string): string {
  const [, id, hex] = form.exec(subjectKey) ?? [];
  if (id === undefined || hex === undefined)
    throw new VaultFault('invalid', 'This is not the keyed hash of a person.');
  return `${id}_${hex}.json`;
}

/** Where the key of a person lies. */
function keyPath(root: string, subjectKey: string): string {
  const name = subjectFile(subjectKey);
  return join(root, FOLDER, name.slice(-69, -67), name);
}

/**
 * The data key of a person.
 * @returns undefined where there is none
 * @throws VaultFault `unreadable` for a file that was changed, `wrong-key` when its master key is not given
 */
export function readSubjectKey(
  root: string,
  subjectKey: string,
  masters: readonly MasterKey[],
): Uint8Array | undefined {
  const wrapped = readWrapped(keyPath(root, subjectKey), subjectKey);
  return wrapped && unwrapped(wrapped, masters);
}

/** The same; a person who has none is given one. Of several processes that do it at once, one gives it. */
export function subjectKeyFor(root: string, subjectKey: string, masters: readonly MasterKey[]): Uint8Array {
  const known = readSubjectKey(root, subjectKey, masters);
  if (known !== undefined) return known;
  const { dataKey, wrapped } = newSubjectKey(subjectKey, masters[0]!, randomBytes);
  const path = keyPath(root, subjectKey);
  makeFolder(dirname(path));
  if (createFile(path, textOf(wrapped))) return dataKey;
  // Another process was first; its key may have been destroyed meanwhile.
  return subjectKeyFor(root, subjectKey, masters);
}

/** Whether something of a key is there, be it half destroyed. */
export function hasSubjectKey(root: string, subjectKey: string): boolean {
  const path = keyPath(root, subjectKey);
  return isLeftOf(path) || isLeftOf(path + REWRAP);
}

/** Destroys the key of a person. Done under the lock of the vault, so that nobody is wrapping it anew. */
export function destroySubjectKey(
  root: string,
  subjectKey: string,
  onStep?: (step: DestroyStep) => void,
): void {
  const path = keyPath(root, subjectKey);
  destroyFile(path + REWRAP);
  destroyFile(path, onStep);
}

/** The folders that keys lie in. */
export function keyFolders(root: string): string[] {
  return namesIn(join(root, FOLDER))
    .toSorted()
    .map((name) => join(root, FOLDER, name));
}

/** What wrapping the keys of one folder anew came to. */
export interface Rewrapped {
  /** Wrapped by the new key now. */
  readonly rewrapped: number;
  /** Wrapped by the new key before. */
  readonly already: number;
  /** Wrapped by a third key, and left. */
  readonly others: number;
}

/**
 * Wraps the keys of one folder anew. Each is replaced whole, and its old form written over; done again, it goes on
 * with those that are left. Done under the lock of the vault.
 * @throws VaultFault `unreadable` for a key that was changed: nothing is guessed
 */
export function rewrapFolder(root: string, folder: string, from: MasterKey, to: MasterKey): Rewrapped {
  let [rewrapped, already, others] = [0, 0, 0];
  for (const name of namesIn(folder).toSorted()) {
    const [, id, hex] = file.exec(name) ?? [];
    if (id === undefined) continue;
    const subjectKey = `hmac-sha256:${id}:${hex}`;
    const path = keyPath(root, subjectKey);
    const wrapped = readWrapped(path, subjectKey);
    if (wrapped?.master_key === to.id) already += 1;
    else if (wrapped?.master_key !== from.id) others += wrapped === undefined ? 0 : 1;
    else {
      replaceKey(path, textOf(wrapKey(unwrapped(wrapped, [from]), subjectKey, to, randomBytes)));
      rewrapped += 1;
    }
  }
  return { rewrapped, already, others };
}

/** Gives a key file new content under a draft's name that an erasure knows, and writes over the old content. */
function replaceKey(path: string, text: string): void {
  destroyFile(path + REWRAP);
  const old = openSync(path, constants.O_RDWR | constants.O_NOFOLLOW);
  try {
    writeSynced(path + REWRAP, text, 'wx', 0o600);
    renameSync(path + REWRAP, path);
    syncFolder(dirname(path));
    writeOver(old);
  } finally {
    closeSync(old);
  }
}

function unwrapped(wrapped: WrappedKey, masters: readonly MasterKey[]): Uint8Array {
  const master = masters.find(({ id }) => id === wrapped.master_key);
  if (master === undefined)
    throw new VaultFault('wrong-key', `The master key ${wrapped.master_key} is needed, and not given.`);
  try {
    return unwrapKey(wrapped, master);
  } catch (error) {
    if (error instanceof CannotOpen)
      throw new VaultFault(
        'unreadable',
        'The key of a person was changed, or its master key is another one.',
      );
    throw error;
  }
}

function readWrapped(path: string, subjectKey: string): WrappedKey | undefined {
  const text = regularText(path);
  if (text === undefined) return undefined;
  const wrapped = valueOf(text) as Partial<WrappedKey> | null | undefined;
  const isWhole =
    wrapped?.v === 1 &&
    wrapped.subject_key === subjectKey &&
    typeof wrapped.master_key === 'string' &&
    typeof wrapped.wrapped === 'string';
  if (!isWhole) throw new VaultFault('unreadable', `${path} is not the key of a person as it was written.`);
  return wrapped as WrappedKey;
}

function valueOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function textOf(wrapped: WrappedKey): string {
  return `${JSON.stringify(wrapped)}\n`;
}
