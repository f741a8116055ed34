import { createCipheriv, createDecipheriv } from 'node:crypto';

/** Bytes of AES-256-GCM as NIST SP 800-38D recommends them. */
export const KEY_BYTES = 32;
const IV_BYTES = 12;
const TAG_BYTES = 16;

/** What cannot be opened: another key, another place, or changed. Which of them is not told, and not known. */
export class CannotOpen extends Error {
  constructor() {
    super('This cannot be opened: it is of another key or another place, or it was changed.');
    this.name = 'CannotOpen';
  }
}

/** A source of bytes that nobody can foresee, such as `randomBytes`. */
export type Random = (bytes: number) => Uint8Array;

/**
 * Encrypts with AES-256-GCM.
 * @param context what it belongs to; it opens in no other
 * @returns nonce, ciphertext and tag, one after the other
 * @throws RangeError when the key does not have 32 bytes
 */
export function seal(plain: Uint8Array, key: Uint8Array, context: string, random: Random): Buffer {
  requireKey(key);
  const iv = random(IV_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, iv, { authTagLength: TAG_BYTES });
  cipher.setAAD(Buffer.from(context));
  return Buffer.concat([iv, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

/** @throws CannotOpen */
export function open(box: Uint8Array, key: Uint8Array, context: string): Buffer {
  requireKey(key);
  const bytes = Buffer.from(box.buffer, box.byteOffset, box.byteLength);
  if (bytes.byteLength < IV_BYTES + TAG_BYTES) throw new CannotOpen();
  const end = bytes.byteLength - TAG_BYTES;
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, IV_BYTES), {
    authTagLength: TAG_BYTES,
  });
  decipher.setAAD(Buffer.from(context));
  decipher.setAuthTag(bytes.subarray(end));
  const plain = decipher.update(bytes.subarray(IV_BYTES, end));
  try {
    return Buffer.concat([plain, decipher.final()]);
  } catch {
    throw new CannotOpen();
  }
}

/** A box as it is stored: base64url in its one proper spelling. @throws CannotOpen */
export function boxOf(text: string): Buffer {
  const bytes = Buffer.from(text, 'base64url');
  if (bytes.toString('base64url') !== text) throw new CannotOpen();
  return bytes;
}

function requireKey(key: Uint8Array): void {
  if (key.byteLength !== KEY_BYTES) throw new RangeError(`A key must have ${KEY_BYTES} bytes.`);
}
