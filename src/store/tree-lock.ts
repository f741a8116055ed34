import { randomBytes } from 'node:crypto';
import { readdirSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { createFile, makeFolder } from './durable.ts';
import { TreeBusy } from './tree-fault.ts';
import { entryOf, stateOf, thisProcess } from './writer-registry.ts';

const FOLDER = join('tree', 'locks');
const lockName = /^[0-9a-f]{8}\.json$/;

/**
 * Does something that one process at a time may do to the tree. Who wants it writes a file of its own and then looks
 * at those of others: of two at once, at least one sees the other and gives way, so that never both work. Files of
 * processes that ended are taken away; one by one, and not replaced, so that nobody takes away a living one by mistake.
 * @throws TreeBusy when another process is at it or may be, and whatever the work throws
 */
export function withTreeLock<T>(root: string, work: () => T): T {
  const own = lock(root);
  try {
    return work();
  } finally {
    remove(own);
  }
}

/** The same for work that waits. */
export async function withTreeLockAsync<T>(root: string, work: () => Promise<T>): Promise<T> {
  const own = lock(root);
  try {
    return await work();
  } finally {
    remove(own);
  }
}

function lock(root: string): string {
  const folder = join(root, FOLDER);
  makeFolder(folder);
  const name = `${randomBytes(4).toString('hex')}.json`;
  const own = join(folder, name);
  createFile(own, `${JSON.stringify(thisProcess(name.slice(0, 8)))}\n`);
  try {
    for (const other of readdirSync(folder)) if (other !== name) demandEnded(folder, other);
    return own;
  } catch (error) {
    remove(own);
    throw error;
  }
}

function demandEnded(folder: string, file: string): void {
  if (!lockName.test(file)) return;
  const path = join(folder, file);
  const entry = entryOf(path);
  const state = stateOf(entry);
  if (state === 'ended') return remove(path);
  const who = entry === undefined ? 'another process' : `process ${entry.pid} of ${entry.host}`;
  throw new TreeBusy(
    state === 'running'
      ? `The tree of the log is worked on by ${who}. Wait until it has ended.`
      : `The tree of the log may be worked on by ${who}. When that has ended for certain, remove ${path}.`,
  );
}

function remove(path: string): void {
  try {
    unlinkSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}
