import { createHash } from 'node:crypto';
import { canonicalJson } from './canonical-json.ts';
import { eventKinds, type EventKind } from './record.ts';
import { isUuidV7 } from './uuid-v7.ts';

/** Bytes of a salt: too many to try, few beside a record. One length, so that salt and record have one border. */
export const SALT_BYTES = 16;

const DOMAIN = Buffer.from('tracegate/record/v1\0');

/**
 * The commitment to a record: SHA-256 over `tracegate/record/v1`, a zero byte, the salt and the bytes of the
 * record's line without its line break. Who has neither salt nor record learns nothing from it; who has both can
 * check every byte. When the salt and the record are destroyed it stays, and with it every proof.
 * @throws RangeError when the salt has another length
 */
export function commit(record: Uint8Array, salt: Uint8Array): Buffer {
  if (salt.byteLength !== SALT_BYTES) throw new RangeError(`A salt must have ${SALT_BYTES} bytes.`);
  return createHash('sha256').update(DOMAIN).update(salt).update(record).digest();
}

/** What stands in a leaf of the tree about one record. */
export interface Leaf {
  readonly id: string;
  readonly kind: EventKind;
  /** SHA-256, 64 hexadecimal digits. */
  readonly commitment: string;
}

/**
 * The entry of a record's leaf: canonical JSON (RFC 8785) of the id of the event, its kind and the commitment.
 * It holds nothing about a person, and one leaf has one spelling.
 */
export function leafEntry(id: string, kind: EventKind, commitment: Uint8Array): Buffer {
  // Written out, being all ASCII without escapes: the canonical form of it is tested to be the same.
  const hex = Buffer.from(commitment.buffer, commitment.byteOffset, commitment.byteLength).toString('hex');
  return Buffer.from(`{"commitment":"${hex}","id":"${id}","kind":"${kind}","v":1}`, 'latin1');
}

/** Reads an entry; undefined for all but what `leafEntry` writes, byte for byte. */
export function readLeafEntry(entry: Uint8Array): Leaf | undefined {
  let value: unknown;
  const text = Buffer.from(entry).toString('latin1');
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const { commitment, id, kind, v } = value as Record<string, unknown>;
  const isLeaf =
    v === 1 &&
    typeof commitment === 'string' &&
    /^[0-9a-f]{64}$/.test(commitment) &&
    typeof id === 'string' &&
    isUuidV7(id) &&
    eventKinds.includes(kind as EventKind);
  if (!isLeaf || canonicalJson({ commitment, id, kind, v }) !== text) return undefined;
  return { id, kind: kind as EventKind, commitment };
}

/** Whether an entry is the leaf of exactly these bytes under this salt. */
export function verifyCommitment(entry: Uint8Array, record: Uint8Array, salt: Uint8Array): boolean {
  if (salt.byteLength !== SALT_BYTES) return false;
  return readLeafEntry(entry)?.commitment === commit(record, salt).toString('hex');
}
