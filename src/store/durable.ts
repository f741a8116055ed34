import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, renameSync, unlinkSync } from 'node:fs';
import { dirname } from 'node:path';
import { syncFolder, writeSynced } from '../files/synced.ts';

/** Makes a folder, and the folders above it, that last. */
export function makeFolder(path: string): void {
  const made = mkdirSync(path, { recursive: true, mode: 0o700 });
  if (made === undefined) return;
  for (let folder = path; folder.length >= made.length; folder = dirname(folder)) syncFolder(dirname(folder));
}

/** Gives a file new content: after a crash it has the old one or the new one, whole. */
export function replaceFile(path: string, content: string | Uint8Array): void {
  const draft = writeDraft(path, content);
  renameSync(draft, path);
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
  writeSynced(draft, content, 'wx', 0o600);
  return draft;
}
