import * as crypto from 'node:crypto';
import { TransparencyFault } from './fault.ts';

export const HASH_BYTES = 32;

/**
 * SHA-256 as a string of 32 characters, each standing for one byte. A buffer as result costs two to four times the
 * hash itself, a string costs little (docs/decisions/0022-merkle-tree.md).
 */
const digest: (data: Uint8Array) => string =
  // Since Node 20.12; reached by way of the namespace, for an older one must still load this file.
  typeof crypto.hash === 'function'
    ? (data) => crypto.hash('sha256', data, 'binary')
    : (data) => crypto.createHash('sha256').update(data).digest('binary');

/** SHA-256 of the data, written into a buffer, which may be the one that it is of. */
export function sha256Into(target: Buffer, offset: number, data: Uint8Array): void {
  target.write(digest(data), offset, HASH_BYTES, 'latin1');
}

/** SHA-256 of the data, as a buffer of its own. */
export function sha256Of(data: Uint8Array): Buffer {
  return Buffer.from(digest(data), 'latin1');
}

/** Whether a value, of whatever type, has the form of a hash. */
export function isHash(value: unknown): value is Uint8Array {
  return value instanceof Uint8Array && value.byteLength === HASH_BYTES;
}

/** @throws TransparencyFault */
export function demandHash(value: unknown, what: string): asserts value is Uint8Array {
  if (!isHash(value)) throw new TransparencyFault(`${what} is not a hash of ${HASH_BYTES} bytes.`);
}
