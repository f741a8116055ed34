import { createHmac, createSecretKey, type KeyObject } from 'node:crypto';

/**
 * A named secret. Its name is in every hash made with it, so that keys can be replaced. One
 * that was used must not change any more: give another one.
 */
export interface HashKey {
  /** Letters, digits, `.`, `_` and `-`; at most 64. */
  readonly id: string;
  /** At least 32 bytes. */
  readonly secret: Uint8Array;
}

/** A key that must not be used, and why. The message holds nothing of the secret. */
export class UnusableHashKey extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UnusableHashKey';
  }
}

const LEAST_BYTES = 32;
const keyIdForm = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

/**
 * HMAC-SHA-256 over the purpose, a zero byte and the text, so that a hash for one purpose is none for another.
 * @returns `hmac-sha256:<key id>:<hex>`
 * @throws UnusableHashKey
 */
export function keyedHash(purpose: string, text: string, key: HashKey): string {
  const hex = createHmac('sha256', secretOf(key)).update(`${purpose}\0`).update(text).digest('hex');
  return `hmac-sha256:${key.id}:${hex}`;
}

/** The key that a hash names; undefined when none of the given has its name, or it is no keyed hash. */
export function keyOfHash(hash: string, keys: readonly HashKey[]): HashKey | undefined {
  const [algorithm, id] = hash.split(':');
  return algorithm === 'hmac-sha256' ? keys.find((key) => key.id === id) : undefined;
}

/** OpenSSL takes ten times as long for a key that it has not seen before. */
const secrets = new WeakMap<HashKey, KeyObject>();

function secretOf(key: HashKey): KeyObject {
  const known = secrets.get(key);
  if (known !== undefined) return known;
  requireUsable(key);
  const secret = createSecretKey(key.secret);
  secrets.set(key, secret);
  return secret;
}

function requireUsable({ id, secret }: HashKey): void {
  if (!keyIdForm.test(id))
    throw new UnusableHashKey('The id of a key must be at most 64 letters, digits, `.`, `_` and `-`.');
  if (secret.byteLength < LEAST_BYTES)
    throw new UnusableHashKey(
      `The key ${id} has ${secret.byteLength} bytes; it needs at least ${LEAST_BYTES}.`,
    );
}
