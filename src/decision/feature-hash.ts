import { timingSafeEqual } from 'node:crypto';
import { canonicalJson } from './canonical-json.ts';
import { keyedHash, keyOfHash, type HashKey } from './keyed-hash.ts';

export { UnusableHashKey, type HashKey } from './keyed-hash.ts';

/**
 * The keyed hash of the features of a decision: HMAC-SHA-256 over their canonical JSON (RFC 8785). Features have
 * so few values that a hash without a key could be undone by trying them.
 * @returns `hmac-sha256:<key id>:<hex>`
 * @throws NotCanonical for NaN, undefined and half characters
 * @throws UnusableHashKey for a key of less than 32 bytes
 */
export function featureHash(features: unknown, key: HashKey): string {
  return keyedHash('tracegate/features/v1', canonicalJson(features), key);
}

/**
 * Whether a hash is that of these features, by the key that it names.
 * @param keys all that were ever used; a hash whose key is not among them matches nothing
 */
export function matchesFeatureHash(hash: string, features: unknown, keys: readonly HashKey[]): boolean {
  const key = keyOfHash(hash, keys);
  if (key === undefined) return false;
  const [given, wanted] = [Buffer.from(hash), Buffer.from(featureHash(features, key))];
  return given.byteLength === wanted.byteLength && timingSafeEqual(given, wanted);
}
