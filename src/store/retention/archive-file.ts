import { createHash } from 'node:crypto';
import {
  closeSync,
  constants,
  copyFileSync,
  createReadStream,
  existsSync,
  fsyncSync,
  openSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { dirname } from 'node:path';
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
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    hash.update(chunk);
    bytes += chunk.length;
  }
  return { bytes, sha256: hash.digest('hex') };
}

/**
 * Copies a file into an archive and reads it back. A copy that is there and right is left; done again after a crash it
 * comes to the same.
 * @throws VaultFault where another file has its name, or what is read back is not what was copied
 */
export async function archiveFile(source: string, target: string, facts: FileFacts): Promise<void> {
  if (existsSync(target)) return demand(target, facts);
  makeFolder(dirname(target));
  const draft = `${target}.tmp`;
  // One that is left from a run that was killed is made anew.
  rmSync(draft, { force: true });
  copyFileSync(source, draft, constants.COPYFILE_EXCL);
  const descriptor = openSync(draft, 'r+');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
  await demand(draft, facts);
  renameSync(draft, target);
  syncFolder(dirname(target));
}

async function demand(path: string, { bytes, sha256 }: FileFacts): Promise<void> {
  const found = await factsOf(path);
  if (found.bytes === bytes && found.sha256 === sha256) return;
  throw new VaultFault(
    'unreadable',
    `${path} in the archive is not the file that was copied; nothing was deleted.`,
  );
}
