import { closeSync, fsyncSync, ftruncateSync, openSync, writeFileSync } from 'node:fs';

/** Makes what was created, renamed or removed in a folder last (fsync(2): the folder has to be synced by itself). */
export function syncFolder(path: string): void {
  withDescriptor(path, 'r', undefined, () => undefined);
}

/**
 * Writes all bytes to a file, and returns when they are on the disk; that it has a name is for its folder to keep.
 * @param flags as open(2) has them in Node: `wx` where it must not be there, `w` to replace, `a` to append
 * @param mode of a file that is made; default what the umask leaves
 * @throws the error of the system
 */
export function writeSynced(
  path: string,
  content: string | Uint8Array,
  flags: 'wx' | 'w' | 'a',
  mode?: number,
): void {
  withDescriptor(path, flags, mode, (descriptor) => writeFileSync(descriptor, content));
}

/** Cuts off what stands behind so many bytes, and returns when it is gone from the disk. @throws the error of the system */
export function truncateSynced(path: string, length: number): void {
  withDescriptor(path, 'r+', undefined, (descriptor) => ftruncateSync(descriptor, length));
}

function withDescriptor(
  path: string,
  flags: string,
  mode: number | undefined,
  work: (descriptor: number) => void,
): void {
  const descriptor = openSync(path, flags, mode);
  try {
    work(descriptor);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
