import { randomBytes, randomInt } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { removeIfThere } from '../../files/if-there.ts';
import { createFile, makeFolder } from '../durable.ts';
import { TreeBusy } from './tree-fault.ts';
import { entryOf, stateOf, thisProcess } from '../writer-registry.ts';

const FOLDER = join('tree', 'locks');
const lockName = /^[0-9a-f]{8}\.json$/;

/**
 * Does something that one process at a time may do to the tree. Who wants it writes a file of its own and then looks
 * at those of others: of two at once, at least one sees the other and gives way, so that never both work. Files of
 * processes that ended are taken away; one by one, and not replaced, so that nobody takes away a living one by mistake.
 * @param patience how long a process that runs is waited for, in milliseconds
 * @throws TreeBusy when another process is at it or may be, and whatever the work throws
 */
export function withTreeLock<T>(root: string, work: () => T, patience = 0): T {
  const own = lockWithin(root, patience);
  try {
    return work();
  } finally {
    removeIfThere(own);
  }
}

/** The same for work that waits. */
export async function withTreeLockAsync<T>(root: string, work: () => Promise<T>, patience = 0): Promise<T> {
  const own = lockWithin(root, patience);
  try {
    return await work();
  } finally {
    removeIfThere(own);
  }
}

/** Two that gave way to each other look again at different moments. */
function lockWithin(root: string, patience: number): string {
  const end = Date.now() + patience;
  for (;;) {
    try {
      return lock(root);
    } catch (error) {
      if (!(error instanceof TreeBusy) || !error.isRunning || Date.now() >= end) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20 + randomInt(80));
    }
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
    removeIfThere(own);
    throw error;
  }
}

function demandEnded(folder: string, file: string): void {
  if (!lockName.test(file)) return;
  const path = join(folder, file);
  const entry = entryOf(path);
  // It was taken away since the folder was listed.
  if (entry === undefined && !existsSync(path)) return;
  const state = stateOf(entry);
  if (state === 'ended') return removeIfThere(path);
  const who = entry === undefined ? 'another process' : `process ${entry.pid} of ${entry.host}`;
  const isRunning = state === 'running';
  throw new TreeBusy(
    isRunning
      ? `The tree of the log is worked on by ${who}. Wait until it has ended.`
      : `The tree of the log may be worked on by ${who}. When that has ended for certain, remove ${path}.`,
    isRunning,
  );
}
