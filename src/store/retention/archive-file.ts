import { createHash } from 'node:crypto';
import {
  closeSync,
  constants,
  copyFileSync,
  createReadStream,
  existsSync,
  fsyncSync,
  lstatSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname, resolve } from 'node:path';
import { syncFolder } from '../../files/synced.ts';
import { makeFolder } from '../durable.ts';
import { VaultFault } from '../vault/vault-fault.ts';

/** A file by its content. */
export interface FileFacts {
  readonly bytes: number;
  readonly sha256: string;
}

/** The size and SHA-256 of a file, in little memory. @throws the error of the system */
export async function factsOf(path: string): Promise<FileFacts> {
  const hash = createHash('sha256');
  let bytes = 0;
  const flags = constants.O_RDONLY | constants.O_NOFOLLOW;
  for await (const chunk of createReadStream(path, { flags: flags as never }) as AsyncIterable<Buffer>) {
    hash.update(chunk);
    bytes += chunk.length;
  }
  return { bytes, sha256: hash.digest('hex') };
}

/**
 * Makes the folder of an archive that lies apart from the log, whatever links and mounts lead to it: what is deleted
 * from the log must not be the copy.
 * @returns its real path
 * @throws VaultFault `invalid`, or the error of the system
 */
export function openArchive(root: string, archive: string): string {
  demandApart(root, archive);
  makeFolder(archive);
  demandApart(root, archive);
  return realpathSync(archive);
}

function demandApart(root: string, archive: string): void {
  let there = resolve(archive);
  while (!existsSync(there)) there = dirname(there);
  for (let folder = realpathSync(there); ; folder = dirname(folder)) {
    if (isSameFile(folder, root))
      throw new VaultFault('invalid', `The archive ${archive} lies in the log; it must lie apart from it.`);
    if (folder === dirname(folder)) return;
  }
}

function isSameFile(a: string, b: string): boolean {
  const [one, other] = [statSync(a), statSync(b)];
  return one.dev === other.dev && one.ino === other.ino;
}

/**
 * Copies a file into an archive and reads it back. A copy that is there and right is left; done again after a crash it
 * comes to the same. When it returns, the copy is on the disk under its name.
 * @throws VaultFault where another file has its name, or what is read back is not what was copied
 */
export async function archiveFile(source: string, target: string, facts: FileFacts): Promise<void> {
  const folder = dirname(target);
  makeFolder(folder);
  if (isSameFile(folder, dirname(source)))
    throw new VaultFault('invalid', `${folder} in the archive is the folder of the log itself.`);
  if (lstatSync(target, { throwIfNoEntry: false }) === undefined) {
    const draft = `${target}.tmp`;
    // One that is left from a run that was killed is made anew.
    rmSync(draft, { force: true });
    copyFileSync(source, draft, constants.COPYFILE_EXCL);
    syncFile(draft);
    await demand(draft, facts);
    renameSync(draft, target);
  } else await demand(target, facts);
  syncFile(target);
  syncFolder(folder);
}

function syncFile(path: string): void {
  const descriptor = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW);
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

async function demand(path: string, { bytes, sha256 }: FileFacts): Promise<void> {
  // A link could lead to the very file that is deleted.
  const found = lstatSync(path).isFile() ? await factsOf(path) : undefined;
  if (found?.bytes === bytes && found.sha256 === sha256) return;
  throw new VaultFault(
    'unreadable',
    `${path} in the archive is not the file that was copied; nothing was deleted of it.`,
  );
}
