import { mkdirSync, readFileSync, renameSync, rmSync, statSync, unlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ifThere, namesIn } from '../../files/if-there.ts';
import { syncFolder, writeSynced } from '../../files/synced.ts';
import { makeFolder } from '../durable.ts';
import { TreeFault } from './tree-fault.ts';

const FOLDER = join('tree', 'drafts');

/** Where files are written before they get their names; who holds the lock of the tree has it alone. */
export function draftFolder(root: string): string {
  return join(root, FOLDER);
}

/** Another process may be about to give such a file its name; none takes so long. */
const LONG_AGO_MS = 60_000;

/** Takes away what an interrupted run left. */
export function clearDrafts(root: string): void {
  rmSync(draftFolder(root), { recursive: true, force: true });
  makeFolder(draftFolder(root));
  // Who holds the lock alone writes checkpoints; the files of locks are written by whoever wants it.
  for (const path of leftIn(root).filter((name) => name.startsWith('checkpoint.')))
    unlinkSync(join(root, path));
  for (const path of leftIn(join(root, 'checkpoints'))) unlinkSync(join(root, 'checkpoints', path));
  const locks = join(root, 'tree', 'locks');
  for (const path of leftIn(locks)) removeIfOld(join(locks, path));
}

function leftIn(folder: string): string[] {
  return namesIn(folder).filter((name) => name.endsWith('.tmp'));
}

function removeIfOld(path: string): void {
  ifThere(() => {
    if (Date.now() - statSync(path).mtimeMs > LONG_AGO_MS) unlinkSync(path);
  });
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
  writeSynced(path, bytes, 'w', 0o600);
}

/** @returns undefined where there is no such file @throws the error of the system */
export function bytesOf(path: string): Buffer | undefined {
  return ifThere(() => readFileSync(path));
}
