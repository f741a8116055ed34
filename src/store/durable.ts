import { randomBytes } from 'node:crypto';
import { constants, linkSync, mkdirSync, renameSync, rmSync, unlinkSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { syncFolder, writeSynced } from '../files/synced.ts';

/** Returns when what any process has written to a file is on the disk. */
export async function syncFile(path: string): Promise<void> {
  const file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW);
  try {
    await file.datasync();
  } finally {
    await file.close();
  }
}

/** Makes a folder, and the folders above it, that last. */
export function makeFolder(path: string): void {
  const made = mkdirSync(path, { recursive: true, mode: 0o700 });
  if (made === undefined) return;
  for (let folder = path; folder.length >= made.length; folder = dirname(folder)) syncFolder(dirname(folder));
}

/** Gives a file new content: after a crash it has the old one or the new one, whole. */
export function replaceFile(path: string, content: string | Uint8Array): void {
  const draft = writeDraft(path, content);
  orRemove(draft, () => renameSync(draft, path));
  syncFolder(dirname(path));
}

/**
 * Makes a file: after a crash it is there with all its bytes, or not at all.
 * @returns false when there is one already, which is left as it is
 */
export function createFile(path: string, content: string | Uint8Array): boolean {
  const draft = writeDraft(path, content);
  try {
    // A link fails where there is a file already; a renaming would replace it.
    linkSync(draft, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return false;
  } finally {
    unlinkSync(draft);
  }
  syncFolder(dirname(path));
  return true;
}

function writeDraft(path: string, content: string | Uint8Array): string {
  const draft = `${path}.${randomBytes(6).toString('hex')}.tmp`;
  orRemove(draft, () => writeSynced(draft, content, 'wx', 0o600));
  return draft;
}

/** Leaves nothing lying about where the disk is full. */
function orRemove(draft: string, use: () => void): void {
  try {
    use();
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}
