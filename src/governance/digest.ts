import { createHash } from 'node:crypto';

/** SHA-256 of a file's bytes or of UTF-8 text, as 64 lower-case hexadecimal digits. */
export function sha256(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}

/** The id that Git gives to a file's content: SHA-1 over `blob <bytes>\0` and the content. */
export function gitBlobId(content: Uint8Array): string {
  return createHash('sha1').update(`blob ${content.byteLength}\0`).update(content).digest('hex');
}
