import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { UnreadableFile } from '../governance/tree.ts';

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
