import { readdirSync, realpathSync, statSync, type Stats } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { keyedHash, UnusableHashKey, type HashKey } from '../../decision/keyed-hash.ts';
import { KEY_BYTES, type MasterKey } from '../../decision/subject-key.ts';
import { namesIn } from '../../files/if-there.ts';
import { createFile, makeFolder } from '../durable.ts';
import { identityIn } from '../log-folder.ts';
import { regularText } from './regular-text.ts';
import { VaultFault } from './vault-fault.ts';

/** The keys of a vault. They are never written into it. */
export interface VaultKeys {
  /** Wrap the keys of persons; new ones are wrapped by the first. */
  readonly master: readonly MasterKey[];
  /** Name persons; new ones are named by the first. */
  readonly subject: readonly HashKey[];
}

const FILE = 'vault.json';
const IDENTITY = '{"format":1,"kind":"feature-vault"}\n';
const keyIdForm = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
const OTHERS = 0o077;

/**
 * Opens the folder of a vault.
 * @param make makes one of an empty or missing folder
 * @returns its real path
 * @throws VaultFault for what is no vault, lies inside a log, or may be entered by others than its owner
 */
export function openVaultFolder(folder: string, { make = false } = {}): string {
  const path = resolve(folder);
  if (make) makeFolder(path);
  const root = realPathOf(path);
  refuseWithinLog(root);
  refuseOthers(root, statSync(root));
  const text = regularText(join(root, FILE));
  if (text === undefined) {
    const others = readdirSync(root).filter((name) => !name.startsWith(FILE));
    if (!make || others.length > 0)
      throw new VaultFault('no-vault', `${path} holds no ${FILE}: it is no vault.`);
    createFile(join(root, FILE), IDENTITY);
  } else if (text !== IDENTITY)
    throw new VaultFault('no-vault', `${join(path, FILE)} is not one that this version reads.`);
  return root;
}

function realPathOf(path: string): string {
  try {
    return realpathSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw new VaultFault('no-vault', `${path} does not exist.`);
  }
}

/** Who may read a log must not by that be able to read the vault. */
function refuseWithinLog(root: string): void {
  for (let folder = root; ; folder = dirname(folder)) {
    if (identityIn(folder) !== undefined)
      throw new VaultFault(
        'no-vault',
        `${root} lies in the decision log ${folder}; a vault lies apart from it.`,
      );
    if (folder === dirname(folder)) return;
  }
}

/** A log in the vault would be open to nobody, and copied or deleted with it. */
export function refuseLogWithin(root: string, logFolder: string): void {
  const log = realPathOf(resolve(logFolder));
  if (log === root || log.startsWith(root + sep))
    throw new VaultFault('no-vault', `The decision log ${log} lies in the vault ${root}; the two lie apart.`);
}

/** Windows has no such bits; there the folder is guarded by its access list alone. */
function refuseOthers(path: string, { mode }: Stats): void {
  if (process.platform === 'win32' || (mode & OTHERS) === 0) return;
  const said = (mode & 0o777).toString(8);
  throw new VaultFault('no-vault', `Others than its owner may enter ${path} (${said}). Run chmod 700 on it.`);
}

/**
 * Holds each key to what the vault knows of it, so that a wrong secret under a right name is told before anything is
 * sealed or looked for with it. What is kept is a keyed hash of nothing, which tells nothing of a random key.
 * @param remember takes note of keys that are new to the vault
 * @throws VaultFault `wrong-key`
 */
export function checkKeys(root: string, keys: VaultKeys, remember: boolean): void {
  if (keys.master.length === 0 || keys.subject.length === 0)
    throw new VaultFault('wrong-key', 'A vault needs a master key and a key that names persons.');
  for (const key of keys.master) {
    if (!keyIdForm.test(key.id) || key.secret.byteLength !== KEY_BYTES)
      throw new VaultFault('wrong-key', `A master key has a name and ${KEY_BYTES} bytes.`);
    checkKey(root, 'master-keys', key, remember && key === keys.master[0]);
  }
  for (const key of keys.subject) checkKey(root, 'subject-names', key, remember && key === keys.subject[0]);
  refuseTwice(keys.master);
  refuseTwice(keys.subject);
}

/** Takes note of a master key that is about to wrap. @throws VaultFault for another one of that name */
export function rememberMasterKey(root: string, key: MasterKey): void {
  checkKey(root, 'master-keys', key, true);
}

/** The names of the keys that persons were ever named by. */
export function usedSubjectKeys(root: string): string[] {
  return namesIn(join(root, 'subject-names'))
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length));
}

function checkKey(root: string, folder: string, key: HashKey, remember: boolean): void {
  const path = join(root, folder, `${key.id}.json`);
  const text = `${JSON.stringify({ v: 1, check: checkOf(folder, key) })}\n`;
  if (remember && regularText(path) === undefined) {
    makeFolder(dirname(path));
    createFile(path, text);
  }
  const known = regularText(path);
  if (known !== undefined && known !== text)
    throw new VaultFault('wrong-key', `The key ${key.id} is not the one that this vault knows by this name.`);
}

function checkOf(folder: string, key: HashKey): string {
  try {
    return keyedHash(`tracegate/vault/${folder}/v1`, '', key);
  } catch (error) {
    if (error instanceof UnusableHashKey) throw new VaultFault('wrong-key', error.message);
    throw error;
  }
}

function refuseTwice(keys: readonly { readonly id: string }[]): void {
  const twice = keys.find(({ id }, index) => keys.findIndex((key) => key.id === id) !== index);
  if (twice !== undefined) throw new VaultFault('wrong-key', `Two keys have the name ${twice.id}.`);
}
