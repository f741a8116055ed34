import crypto from 'node:crypto';
import { sha256 } from '../governance/digest.ts';
import { eventKinds, kindOfType, RECORD_LIMIT_BYTES, type EventKind } from './record.ts';
import { isUuidV7 } from './uuid-v7.ts';

/** Bytes of a salt: too many to try, few beside a record. One length, so that salt and record have one border. */
export const SALT_BYTES = 16;

const DOMAIN = Buffer.from('tracegate/record/v1\0');
const RECORD_AT = DOMAIN.byteLength + SALT_BYTES;

/** What is hashed is put together here: a hash in one call takes half the time of one in three. */
const scratch = Buffer.alloc(RECORD_AT + RECORD_LIMIT_BYTES);
DOMAIN.copy(scratch);

/**
 * The commitment to a record: SHA-256 over `tracegate/record/v1`, a zero byte, the salt and the bytes of the
 * record's line without its line break. Who has neither salt nor record learns nothing from it; who has both can
 * check every byte. When the salt and the record are destroyed it stays, and with it every proof.
 * @throws RangeError when the salt has another length, or the record more bytes than a record may have
 */
export function commit(record: Uint8Array | string, salt: Uint8Array): Buffer {
  return Buffer.from(commitHex(record, salt), 'hex');
}

/**
 * The same in hexadecimal, as a leaf has it, which is faster.
 * @param record its bytes, or the well-formed text that is written as UTF-8
 */
export function commitHex(record: Uint8Array | string, salt: Uint8Array): string {
  if (salt.byteLength !== SALT_BYTES) throw new RangeError(`A salt must have ${SALT_BYTES} bytes.`);
  const length = typeof record === 'string' ? lengthOf(record) : record.byteLength;
  if (length > RECORD_LIMIT_BYTES) throw new RangeError(`A record has at most ${RECORD_LIMIT_BYTES} bytes.`);
  scratch.set(salt, DOMAIN.byteLength);
  if (typeof record !== 'string') scratch.set(record, RECORD_AT);
  const written = typeof record === 'string' ? scratch.write(record, RECORD_AT) : length;
  return sha256Hex(scratch.subarray(0, RECORD_AT + written));
}

/** In bytes; not counted where it cannot be too long. */
function lengthOf(text: string): number {
  return text.length * 3 <= RECORD_LIMIT_BYTES ? text.length : Buffer.byteLength(text);
}

/** `hash` came with Node 20.12. */
const oneCall = crypto.hash as typeof crypto.hash | undefined;
const sha256Hex = (bytes: Uint8Array): string => oneCall?.('sha256', bytes, 'hex') ?? sha256(bytes);

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
 * @param commitment its bytes, or 64 hexadecimal digits
 */
export function leafEntry(id: string, kind: EventKind, commitment: Uint8Array | string): Buffer {
  const hex = typeof commitment === 'string' ? commitment : Buffer.from(commitment).toString('hex');
  // Written out, being all ASCII without escapes: the canonical form of it is tested to be the same.
  return Buffer.from(`{"commitment":"${hex}","id":"${id}","kind":"${kind}","v":1}`, 'latin1');
}

/** The one spelling of an entry. A log is read entry by entry, so a value is not parsed for it. */
const ENTRY = /^\{"commitment":"([0-9a-f]{64})","id":"([^"]+)","kind":"([^"]+)","v":1\}$/;

/** Reads an entry; undefined for all but what `leafEntry` writes, byte for byte. */
export function readLeafEntry(entry: Uint8Array): Leaf | undefined {
  const text = Buffer.from(entry.buffer, entry.byteOffset, entry.byteLength).toString('latin1');
  const [, commitment, id, kind] = ENTRY.exec(text) ?? [];
  if (commitment === undefined || id === undefined || !isUuidV7(id)) return undefined;
  if (!eventKinds.includes(kind as EventKind)) return undefined;
  return { id, kind: kind as EventKind, commitment };
}

/**
 * Whether an entry is the leaf of exactly this record under this salt: its bytes, and the id and kind that it gives
 * itself. (Who knows both compares with `leafEntry(id, kind, commitHex(record, salt))`, without reading the record.)
 */
export function verifyCommitment(entry: Uint8Array, record: Uint8Array, salt: Uint8Array): boolean {
  if (salt.byteLength !== SALT_BYTES || record.byteLength > RECORD_LIMIT_BYTES) return false;
  const { id, type } = fieldsOf(Buffer.from(record).toString());
  const kind = typeof type === 'string' ? kindOfType(type) : undefined;
  if (kind === undefined || typeof id !== 'string' || !isUuidV7(id)) return false;
  return leafEntry(id, kind, commitHex(record, salt)).equals(entry);
}

function fieldsOf(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
  } catch {
    return {};
  }
}
