import { canonicalJson } from './canonical-json.ts';
import { keyedHash, type HashKey } from './keyed-hash.ts';
import { boxOf, KEY_BYTES, open, seal, type Random } from './sealed-box.ts';

export { CannotOpen, KEY_BYTES, type Random } from './sealed-box.ts';

/** The key that wraps the keys of persons, by name. It is kept apart from what it wraps. */
export interface MasterKey {
  readonly id: string;
  /** 32 bytes. */
  readonly secret: Uint8Array;
}

/** The data key of one person, as it is stored: wrapped, and named by the keyed hash of the person. */
export interface WrappedKey {
  readonly v: 1;
  readonly subject_key: string;
  readonly master_key: string;
  /** Nonce, ciphertext and tag, in base64url. */
  readonly wrapped: string;
}

/**
 * What stands for a person wherever one is written: the keyed hash of the id that the organisation knows them by.
 * @returns `hmac-sha256:<key id>:<hex>`
 */
export function subjectKeyId(subject: string, key: HashKey): string {
  return keyedHash('tracegate/subject/v1', subject.normalize('NFC'), key);
}

/** A data key for one person, and its wrapped form. Destroying every copy of the wrapped form is what erases. */
export function newSubjectKey(
  subjectKey: string,
  master: MasterKey,
  random: Random,
): { readonly dataKey: Uint8Array; readonly wrapped: WrappedKey } {
  const dataKey = random(KEY_BYTES);
  return { dataKey, wrapped: wrapKey(dataKey, subjectKey, master, random) };
}

/** Wraps a data key with a master key, also anew when the master key changes. AES-256-GCM, bound to both names. */
export function wrapKey(
  dataKey: Uint8Array,
  subjectKey: string,
  master: MasterKey,
  random: Random,
): WrappedKey {
  if (dataKey.byteLength !== KEY_BYTES) throw new RangeError(`A key must have ${KEY_BYTES} bytes.`);
  const box = seal(dataKey, master.secret, contextOf(subjectKey, master.id), random);
  return { v: 1, subject_key: subjectKey, master_key: master.id, wrapped: box.toString('base64url') };
}

/**
 * The data key of a person.
 * @throws CannotOpen for another master key, another person's key, and one that was changed
 */
export function unwrapKey(wrapped: WrappedKey, master: MasterKey): Buffer {
  const box = boxOf(wrapped.wrapped);
  return open(box, master.secret, contextOf(wrapped.subject_key, master.id));
}

function contextOf(subjectKey: string, masterId: string): string {
  return canonicalJson({
    purpose: 'tracegate/subject-key/v1',
    subject_key: subjectKey,
    master_key: masterId,
  });
}
