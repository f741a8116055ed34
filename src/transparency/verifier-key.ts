import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import { decodeBase64, encodeBase64 } from './base64.ts';
import { TransparencyFault } from './fault.ts';
import { sha256Of } from './sha256.ts';

/** The signature types of C2SP signed-note that are known here, by their identifier byte. */
export const ED25519 = 0x01;
export const COSIGNATURE_V1 = 0x04;
export type SignatureType = typeof ED25519 | typeof COSIGNATURE_V1;

const PUBLIC_KEY_BYTES = 32;

/** A public key, who signs with it, and what its signatures are over. */
export interface VerifierKey {
  readonly name: string;
  readonly type: SignatureType;
  /** The 32 bytes of an Ed25519 public key (RFC 8032). */
  readonly publicKey: Buffer;
}

/** Whether a key may have that name: not empty, no Unicode space, no plus, nothing that a note may not have. */
export function isKeyName(name: string): boolean {
  return /^[^\p{White_Space}+\x00-\x1f]+$/u.test(name) && name.isWellFormed();
}

/** The id of a key, in eight hexadecimal digits: SHA-256(name ‖ 0x0A ‖ type ‖ public key)[:4] (C2SP signed-note). */
export function keyIdOf({ name, type, publicKey }: VerifierKey): string {
  const named = Buffer.concat([Buffer.from(`${name}\n`, 'utf8'), Buffer.of(type), publicKey]);
  return sha256Of(named).toString('hex', 0, 4);
}

/** A verifier key as text: `<name>+<key id>+<base64 of type ‖ public key>`. @throws TransparencyFault */
export function formatVerifierKey(key: VerifierKey): string {
  demandKeyName(key.name);
  return `${key.name}+${keyIdOf(key)}+${encodeBase64(Buffer.concat([Buffer.of(key.type), key.publicKey]))}`;
}

/**
 * Reads a verifier key, in the one spelling that formatVerifierKey gives it.
 * @throws TransparencyFault when it is none, is of another type, or its id is not that of its name and public key
 */
export function parseVerifierKey(text: string): VerifierKey {
  const [, name, id, encoded] = /^([^+]*)\+([0-9a-f]{8})\+([^]*)$/.exec(text) ?? [];
  const bytes = encoded === undefined ? undefined : decodeBase64(encoded);
  if (name === undefined || bytes === undefined || !isKeyName(name))
    throw new TransparencyFault(
      'The verifier key is not a name, a key id and a key with a plus between them.',
    );
  const [type] = bytes;
  if (type !== ED25519 && type !== COSIGNATURE_V1)
    throw new TransparencyFault(`The verifier key of ${name} is of a type that is not known here.`);
  const publicKey = bytes.subarray(1);
  if (publicKey.length !== PUBLIC_KEY_BYTES)
    throw new TransparencyFault(
      `The verifier key of ${name} has no public key of ${PUBLIC_KEY_BYTES} bytes.`,
    );
  const key = { name, type, publicKey } as const;
  if (keyIdOf(key) !== id)
    throw new TransparencyFault(`The verifier key of ${name} does not have the id ${id}.`);
  return key;
}

/**
 * The verifier key that goes with a key of Node's.
 * @param key an Ed25519 key, private or public
 * @throws TransparencyFault
 */
export function verifierKeyOf(name: string, key: KeyObject, type: SignatureType = ED25519): VerifierKey {
  demandKeyName(name);
  if (key.asymmetricKeyType !== 'ed25519')
    throw new TransparencyFault(`The key of ${name} is not an Ed25519 key.`);
  const { x } = (key.type === 'private' ? createPublicKey(key) : key).export({ format: 'jwk' });
  return { name, type, publicKey: Buffer.from(x!, 'base64url') };
}

/** The public key as an object that Node verifies with. @throws TransparencyFault */
export function publicKeyOf({ name, publicKey }: VerifierKey): KeyObject {
  const x = publicKey.toString('base64url');
  try {
    return createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
  } catch {
    throw new TransparencyFault(`The verifier key of ${name} has no public key that can be used.`);
  }
}

/**
 * Reads a signing key.
 * @param pem an Ed25519 private key as PKCS#8 in PEM, not encrypted
 * @throws TransparencyFault, which says nothing of what the text holds
 */
export function importSigningKey(pem: string): KeyObject {
  let key: KeyObject | undefined;
  try {
    key = createPrivateKey({ key: pem, format: 'pem' });
  } catch {
    // What the library says may quote the key.
  }
  if (key?.asymmetricKeyType !== 'ed25519')
    throw new TransparencyFault('The signing key is not an Ed25519 private key as PKCS#8 in PEM.');
  return key;
}

/** @throws TransparencyFault */
export function demandKeyName(name: string): void {
  if (!isKeyName(name))
    throw new TransparencyFault(
      'The name of a key is not empty and has no space, plus or control character.',
    );
}
