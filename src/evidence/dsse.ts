import { createPrivateKey, createPublicKey, sign, verify, type KeyObject } from 'node:crypto';
import { parseJson } from '../format/json.ts';
import { decodeText } from '../format/text.ts';
import { STATEMENT_PAYLOAD_TYPE } from '../format/vocabulary.ts';
import { sha256 } from '../governance/digest.ts';

/** Room for a record of the largest size that a governed file may have, in base64. */
export const ENVELOPE_LIMIT_BYTES = 128 * 1024;

/** More signatures than any record needs; each costs one verification. */
const MOST_SIGNATURES = 16;

/** A key that cannot be used, and why. A mistake of whoever gave it, and no verdict. */
export class UnusableKey extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UnusableKey';
  }
}

/** What verifying an envelope gave: its content only when it is signed. */
export type EnvelopeVerification =
  | {
      readonly kind: 'verified';
      /** The bytes that were signed. */
      readonly payload: Uint8Array;
      /** The ids of the given keys that signed it, each once, in the order in which the keys were given. */
      readonly keyIds: readonly string[];
    }
  | { readonly kind: 'refused'; readonly message: string };

/** The bytes that a signature covers: the Pre-Authentication Encoding of DSSE 1.0. Lengths count bytes. */
export function preAuthEncoding(payloadType: string, payload: Uint8Array): Uint8Array {
  const type = Buffer.from(payloadType, 'utf8');
  return Buffer.concat([
    Buffer.from(`DSSEv1 ${type.byteLength} `),
    type,
    Buffer.from(` ${payload.byteLength} `),
    payload,
  ]);
}

/** The id of a public key: SHA-256 of its SubjectPublicKeyInfo in DER, in hexadecimal. @throws UnusableKey */
export function keyIdOf(publicKeyPem: string): string {
  return idOf(publicKeyOf(publicKeyPem));
}

/**
 * Signs a statement with an Ed25519 key.
 * @param statement its bytes, which a verifier gets back unchanged
 * @param privateKeyPem PKCS#8
 * @returns a DSSE envelope as JSON that ends with a newline
 * @throws UnusableKey
 */
export function signStatement(statement: Uint8Array, privateKeyPem: string): string {
  const key = privateKeyOf(privateKeyPem);
  const envelope = {
    payload: Buffer.from(statement).toString('base64'),
    payloadType: STATEMENT_PAYLOAD_TYPE,
    signatures: [
      {
        keyid: idOf(createPublicKey(key)),
        sig: sign(null, preAuthEncoding(STATEMENT_PAYLOAD_TYPE, statement), key).toString('base64'),
      },
    ],
  };
  return `${JSON.stringify(envelope, undefined, 2)}\n`;
}

/**
 * Verifies an envelope: one signature by one of the keys is enough. A signature that names another key is not
 * tried with this one, and what the envelope says beside payload and signatures is refused.
 * @param envelope the bytes of its JSON
 * @param publicKeysPem Ed25519 keys as SubjectPublicKeyInfo, at least one
 * @throws UnusableKey
 */
export function verifyEnvelope(envelope: Uint8Array, publicKeysPem: readonly string[]): EnvelopeVerification {
  const keys = new Map(publicKeysPem.map(publicKeyOf).map((key) => [idOf(key), key]));
  if (keys.size === 0) throw new UnusableKey('There is no key to verify with.');
  const read = readEnvelope(envelope);
  if (typeof read === 'string') return refused(read);
  if (read.payloadType !== STATEMENT_PAYLOAD_TYPE) {
    return refused(`The envelope holds ${read.payloadType || 'nothing'}, not ${STATEMENT_PAYLOAD_TYPE}.`);
  }
  const signed = preAuthEncoding(read.payloadType, read.payload);
  const signedBy = (id: string, key: KeyObject): boolean =>
    read.signatures.some(({ keyid, sig }) => (keyid ?? id) === id && verify(null, signed, key, sig));
  const keyIds = [...keys].filter(([id, key]) => signedBy(id, key)).map(([id]) => id);
  if (keyIds.length > 0) return { kind: 'verified', payload: read.payload, keyIds };
  const named = read.signatures.map(({ keyid }) => keyid ?? 'an unnamed key');
  return refused(
    named.some((id) => keys.has(id))
      ? 'The signature is not one of this content.'
      : `It is signed by ${named.join(', ')}, and by none of the keys given (${[...keys.keys()].join(', ')}).`,
  );
}

interface Envelope {
  readonly payload: Uint8Array;
  readonly payloadType: string;
  readonly signatures: readonly { readonly keyid: string | undefined; readonly sig: Uint8Array }[];
}

/** @returns why it is not an envelope, as a sentence, when it is none */
function readEnvelope(bytes: Uint8Array): Envelope | string {
  const { text, findings } = decodeText('', bytes, ENVELOPE_LIMIT_BYTES);
  if (text === undefined) return findings[0]?.message ?? 'It cannot be read.';
  const { root, refusals } = parseJson(text);
  if (root === undefined) return refusals[0]?.message ?? 'It is not valid JSON.';
  const shape = 'It is not an envelope of `payload`, `payloadType` and `signatures` alone.';
  const fields = fieldsOf(root.value, ['payload', 'payloadType', 'signatures'], []);
  if (fields === undefined) return shape;
  const { payload, payloadType, signatures } = fields;
  if (typeof payload !== 'string' || typeof payloadType !== 'string' || !Array.isArray(signatures))
    return shape;
  if (signatures.length === 0) return 'The envelope has no signature.';
  if (signatures.length > MOST_SIGNATURES) return `It has more than ${MOST_SIGNATURES} signatures.`;
  const content = decodeBase64(payload);
  if (content === undefined) return 'The payload is not base64 in its one proper form.';
  const read = signatures.map(readSignature);
  const whole = read.filter((one) => one !== undefined);
  if (whole.length < read.length) return 'A signature is not a `sig` in base64 with at most a `keyid`.';
  return { payload: content, payloadType, signatures: whole };
}

function readSignature(value: unknown): Envelope['signatures'][number] | undefined {
  const fields = fieldsOf(value, ['sig'], ['keyid']);
  if (typeof fields?.['sig'] !== 'string') return undefined;
  const { keyid } = fields;
  if (keyid !== undefined && (typeof keyid !== 'string' || keyid === '')) return undefined;
  const sig = decodeBase64(fields['sig']);
  return sig === undefined ? undefined : { keyid, sig };
}

/** The fields of an object that has all the required ones and none but the allowed. */
function fieldsOf(
  value: unknown,
  required: readonly string[],
  optional: readonly string[],
): Readonly<Record<string, unknown>> | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const keys = Object.keys(value);
  const complete = required.every((key) => keys.includes(key));
  const closed = keys.every((key) => required.includes(key) || optional.includes(key));
  return complete && closed ? (value as Readonly<Record<string, unknown>>) : undefined;
}

/**
 * Base64 of RFC 4648, in the standard or the URL-safe alphabet (DSSE demands that both are read), padded, and
 * with the unused bits of the last digit unset: each content has one spelling in each alphabet.
 */
function decodeBase64(text: string): Uint8Array | undefined {
  const standard = text.replaceAll('-', '+').replaceAll('_', '/');
  if (/[+/]/.test(text) && standard !== text) return undefined;
  const bytes = Buffer.from(standard, 'base64');
  return bytes.toString('base64') === standard ? bytes : undefined;
}

function idOf(key: KeyObject): string {
  return sha256(key.export({ type: 'spki', format: 'der' }));
}

function publicKeyOf(pem: string): KeyObject {
  // Node takes the public half of a private key as well, and a private key is nothing to hand around.
  const one = /^\s*-----BEGIN PUBLIC KEY-----[^-]+-----END PUBLIC KEY-----\s*$/.test(pem);
  return ed25519(one ? () => createPublicKey(pem) : undefined, 'a public key in PEM (BEGIN PUBLIC KEY)');
}

function privateKeyOf(pem: string): KeyObject {
  const one = /^\s*-----BEGIN PRIVATE KEY-----[^-]+-----END PRIVATE KEY-----\s*$/.test(pem);
  return ed25519(
    one ? () => createPrivateKey(pem) : undefined,
    'a private key in PKCS#8 PEM (BEGIN PRIVATE KEY)',
  );
}

function ed25519(parse: (() => KeyObject) | undefined, what: string): KeyObject {
  let key: KeyObject | undefined;
  try {
    key = parse?.();
  } catch {
    // What the library says could quote the key.
  }
  if (key === undefined) throw new UnusableKey(`This is not ${what}.`);
  if (key.asymmetricKeyType !== 'ed25519')
    throw new UnusableKey(`This is a key for ${key.asymmetricKeyType ?? 'something else'}, not for Ed25519.`);
  return key;
}

function refused(message: string): EnvelopeVerification {
  return { kind: 'refused', message };
}
