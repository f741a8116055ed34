import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';

/** A key pair as PEM. */
export interface PemPair {
  readonly privateKey: string;
  readonly publicKey: string;
}

/** DER of an Ed25519 private key in PKCS#8 up to its seed (RFC 8410, 7). */
const PREFIX = Buffer.from('302e020100300506032b657004220420', 'hex');

/** The key pair of a seed, in hexadecimal. */
export function pairOfSeed(seed: string): PemPair {
  const der = Buffer.concat([PREFIX, Buffer.from(seed, 'hex')]);
  return pemPair(createPrivateKey({ key: der, format: 'der', type: 'pkcs8' }));
}

export function ecPair(): PemPair {
  return pemPair(generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey);
}

function pemPair(key: KeyObject): PemPair {
  return {
    privateKey: key.export({ type: 'pkcs8', format: 'pem' }).toString(),
    publicKey: createPublicKey(key).export({ type: 'spki', format: 'pem' }).toString(),
  };
}
