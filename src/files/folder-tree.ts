import { closeSync, constants, existsSync, fstatSync, openSync, readSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { UnreadableFile, type GovernanceTree } from '../governance/tree.ts';
import { FolderEntries } from './folder-entries.ts';

/** The root of the repository that a folder lies in: the nearest one above it with `.git`, else the folder. */
export function findRoot(from: string): string {
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return folder;
    if (dirname(folder) === folder) return resolve(from);
  }
}

/**
 * The governed files of a folder. Symbolic links are listed as such and never followed; pipes, sockets and
 * devices are listed with a mode that is refused, for their content is decided elsewhere.
 */
export function folderTree(root: string): GovernanceTree {
  const entries = new FolderEntries(root);
  return {
    entries,
    listing: entries,
    read: async (path) => readRegularFile(join(root, path)),
  };
}

/** More than any governed file may have; the reader of each kind applies its own, smaller limit. */
const MOST_BYTES = 33 * 1024 * 1024;

/**
 * Reads a regular file without following a symbolic link, up to a little more than the largest governed file
 * may have, so that a huge one costs no memory and still reads as too large.
 * @throws UnreadableFile
 */
export function readRegularFile(path: string): Uint8Array {
  let descriptor: number | undefined;
  try {
    // O_NONBLOCK: opening a pipe would otherwise wait for a writer.
    descriptor = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    const status = fstatSync(descriptor);
    if (!status.isFile()) throw new Error('not a regular file');
    const bytes = Buffer.allocUnsafe(Math.min(status.size, MOST_BYTES));
    let length = 0;
    while (length < bytes.length) {
      const read = readSync(descriptor, bytes, length, bytes.length - length, null);
      if (read === 0) break;
      length += read;
    }
    return bytes.subarray(0, length);
  } catch (error) {
    throw new UnreadableFile(path, error);
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}
