import { randomBytes } from 'node:crypto';
import {
  closeSync,
  constants,
  existsSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  renameSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { syncFolder } from '../../files/synced.ts';

/** What destroying a file does, in this order; a crash between two of them is finished by doing it again. */
export type DestroyStep = 'renamed' | 'overwritten' | 'truncated' | 'unlinked';

const DOOMED = '.destroyed';

/**
 * Destroys a small file: it leaves its name at once, so that nobody reads a half of it, then its bytes are written
 * over, cut off and given up. What was begun by a process that was killed is finished. A file system that never
 * writes in place (copy on write, journals of data, snapshots, flash, backups) may keep the old bytes nevertheless.
 * @param onStep is told of each step; for tests
 * @throws the error of the system
 */
export function destroyFile(path: string, onStep: (step: DestroyStep) => void = () => undefined): void {
  const doomed = path + DOOMED;
  const folder = dirname(path);
  // One that is half destroyed comes first: a renaming would put the other in its place.
  if (existsSync(doomed)) finish(doomed, folder, () => undefined);
  if (!existsSync(path)) return;
  renameSync(path, doomed);
  syncFolder(folder);
  onStep('renamed');
  finish(doomed, folder, onStep);
}

/** Whether something of a file is there that is not yet destroyed. */
export function isLeftOf(path: string): boolean {
  return existsSync(path) || existsSync(path + DOOMED);
}

function finish(doomed: string, folder: string, onStep: (step: DestroyStep) => void): void {
  const descriptor = openSync(doomed, constants.O_RDWR | constants.O_NOFOLLOW);
  try {
    writeOver(descriptor);
    onStep('overwritten');
    ftruncateSync(descriptor, 0);
    fsyncSync(descriptor);
    onStep('truncated');
  } finally {
    closeSync(descriptor);
  }
  unlinkSync(doomed);
  syncFolder(folder);
  onStep('unlinked');
}

/** Writes noise over all bytes of an open file, and waits for the disk. */
export function writeOver(descriptor: number): void {
  const noise = randomBytes(fstatSync(descriptor).size);
  for (let done = 0; done < noise.length;)
    done += writeSync(descriptor, noise, done, noise.length - done, done);
  fsyncSync(descriptor);
}
