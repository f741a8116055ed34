import { createPrivateKey, type KeyObject } from 'node:crypto';

/** DER of an Ed25519 private key in PKCS#8 up to its seed (RFC 8410, 7). */
const PREFIX = Buffer.from('302e020100300506032b657004220420', 'hex');

/** The private key of a seed of 32 bytes. */
export function keyOfSeed(seed: Uint8Array): KeyObject {
  return createPrivateKey({ key: Buffer.concat([PREFIX, seed]), format: 'der', type: 'pkcs8' });
}

/** A key for each number, the same each time. */
export function keyOf(number: number): KeyObject {
  return keyOfSeed(Buffer.alloc(32, number));
}

/** The private key in a signer key of golang.org/x/mod/sumdb/note: `PRIVATE+KEY+<name>+<id>+<base64 of type ‖ seed>`. */
export function keyOfSignerKey(text: string): KeyObject {
  const [, encoded] = /^PRIVATE\+KEY\+[^+]+\+[0-9a-f]{8}\+(.+)$/.exec(text)!;
  return keyOfSeed(Buffer.from(encoded!, 'base64').subarray(1));
}
