import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { makeFolder, syncFolder } from './durable.ts';
import { TreeFault } from './tree-fault.ts';

const FOLDER = join('tree', 'drafts');

/** Where files are written before they get their names; who holds the lock of the tree has it alone. */
export function draftFolder(root: string): string {
  return join(root, FOLDER);
}

/** Takes away what an interrupted run left. */
export function clearDrafts(root: string): void {
  rmSync(draftFolder(root), { recursive: true, force: true });
  makeFolder(draftFolder(root));
}

/**
 * Files that are made together: each is whole on the disk before it has its name, and the folders are waited for once.
 * A file that is there already is left, and must be the same.
 */
export class DraftFiles {
  private readonly root: string;
  private readonly folders = new Set<string>();
  private count = 0;

  constructor(root: string) {
    this.root = root;
  }

  /** @throws TreeFault when there is another file of that name */
  add(path: string, bytes: Uint8Array): void {
    const target = join(this.root, path);
    const found = bytesOf(target);
    if (found !== undefined) {
      if (!found.equals(bytes)) throw new TreeFault(`${path} is there already, with other bytes.`);
      // Whoever wrote it may have ended before its folder was on the disk.
      this.folders.add(dirname(target));
      return;
    }
    const draft = join(draftFolder(this.root), `${(this.count += 1)}.tmp`);
    writeWhole(draft, bytes);
    if (!this.folders.has(dirname(target))) {
      makeFolder(dirname(target));
      this.folders.add(dirname(target));
    }
    renameSync(draft, target);
  }

  /** Returns when all that was added lasts. */
  sync(): void {
    for (const folder of this.folders) syncFolder(folder);
    this.folders.clear();
  }
}

/** Writes a file and waits until its bytes are on the disk. */
export function writeWhole(path: string, bytes: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const descriptor = openSync(path, 'w', 0o600);
  try {
    for (let done = 0; done < bytes.byteLength;) done += writeSync(descriptor, bytes, done);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** @returns undefined where there is no such file @throws the error of the system */
export function bytesOf(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
