import { sign, verify, type KeyObject } from 'node:crypto';
import { decodeBase64, encodeBase64 } from './base64.ts';
import { TransparencyFault } from './fault.ts';
import { linesOf, readNoteText } from './note-text.ts';
import { demandKeyName, ED25519, isKeyName, keyIdOf, publicKeyOf, verifierKeyOf } from './verifier-key.ts';
import type { VerifierKey } from './verifier-key.ts';

export {
  COSIGNATURE_V1,
  ED25519,
  formatVerifierKey,
  importSigningKey,
  isKeyName,
  keyIdOf,
  parseVerifierKey,
  verifierKeyOf,
  type SignatureType,
  type VerifierKey,
} from './verifier-key.ts';

/** More than any checkpoint carries; a known key costs a verification each. */
export const MOST_SIGNATURES = 100;

/** Signatures stand behind the last empty line, each on a line that starts with an em dash. */
const SIGNATURE_START = '\u2014 ';
const KEY_ID_BYTES = 4;

/** One signature line of a note. Name and key id together tell which key made it. */
export interface NoteSignature {
  readonly name: string;
  /** Eight hexadecimal digits. */
  readonly keyId: string;
  /** Its bytes behind the key id. */
  readonly signature: Buffer;
}

/** A note as it stands, of which nothing is verified. */
export interface UnverifiedNote {
  /** With its last newline, without the empty line behind it. */
  readonly text: string;
  readonly signatures: readonly NoteSignature[];
}

/** A note of which at least one known key signed the text. */
export interface OpenedNote {
  readonly text: string;
  readonly verified: readonly NoteSignature[];
  /** Those of keys that are not known, of which nothing can be said. */
  readonly unknown: readonly NoteSignature[];
}

export interface NoteSigner {
  readonly name: string;
  readonly keyId: string;
  /** The signature of the text, without the key id. */
  sign(text: string): Uint8Array;
}

export interface NoteVerifier {
  readonly name: string;
  readonly keyId: string;
  verify(text: string, signature: Uint8Array): boolean;
}

/** Signs the text itself with Ed25519 (signature type 0x01). @throws TransparencyFault */
export function noteSigner(name: string, privateKey: KeyObject): NoteSigner {
  const keyId = keyIdOf(verifierKeyOf(name, privateKey));
  if (privateKey.type !== 'private') throw new TransparencyFault(`The key of ${name} cannot sign.`);
  return { name, keyId, sign: (text) => sign(null, Buffer.from(text, 'utf8'), privateKey) };
}

/** Verifies what a noteSigner signs. @throws TransparencyFault when the key is for other signatures */
export function noteVerifier(key: VerifierKey): NoteVerifier {
  if (key.type !== ED25519) throw new TransparencyFault(`The verifier key of ${key.name} is not for notes.`);
  const publicKey = publicKeyOf(key);
  return {
    name: key.name,
    keyId: keyIdOf(key),
    verify: (text, signature) => verify(null, Buffer.from(text, 'utf8'), publicKey, signature),
  };
}

/**
 * Signs a text.
 * @param text ends with a newline
 * @returns the note: the text, an empty line, and a line for each signer
 * @throws TransparencyFault
 */
export function signNote(text: string, signers: readonly NoteSigner[]): string {
  return formatNote(
    text,
    signers.map((signer) => signatureOf(text, signer)),
  );
}

/**
 * Adds signatures to a note, as a witness does. One by the same key is replaced.
 * @throws TransparencyFault
 */
export function addSignatures(note: string | Uint8Array, signers: readonly NoteSigner[]): string {
  const { text, signatures } = parseNote(note);
  const added = signers.map((signer) => signatureOf(text, signer));
  const kept = signatures.filter((one) => !added.some((other) => isSameKey(one, other)));
  return formatNote(text, [...kept, ...added]);
}

/**
 * Takes a note apart without verifying it: what it says is to be believed in nothing.
 * @throws TransparencyFault
 */
export function parseNote(note: string | Uint8Array): UnverifiedNote {
  const whole = readNoteText(note, 'The note');
  const end = whole.lastIndexOf('\n\n');
  if (end < 0) throw new TransparencyFault('The note has no empty line between text and signatures.');
  const lines = linesOf(whole.slice(end + 2), 'The part of the note behind its text');
  if (lines.length > MOST_SIGNATURES)
    throw new TransparencyFault(`The note has more than ${MOST_SIGNATURES} signatures.`);
  return { text: whole.slice(0, end + 1), signatures: lines.map(parseSignature) };
}

/**
 * Verifies a note.
 * @param verifiers the keys that are known, each once
 * @throws TransparencyFault when it is malformed, when a signature by a known key is wrong, and when no known key
 * signed it (C2SP signed-note, "Signatures")
 */
export function openNote(note: string | Uint8Array, verifiers: readonly NoteVerifier[]): OpenedNote {
  const known = new Map(verifiers.map((one) => [keyOf(one), one]));
  if (known.size < verifiers.length)
    throw new TransparencyFault('Two of the known keys have one name and one key id.');
  const { text, signatures } = parseNote(note);
  const verified = new Map<string, NoteSignature>();
  const unknown = new Map<string, NoteSignature>();
  for (const one of signatures) {
    const verifier = known.get(keyOf(one));
    if (verifier !== undefined && !verifier.verify(text, one.signature))
      throw new TransparencyFault(`The note has a wrong signature by ${one.name} with key ${one.keyId}.`);
    // A line that stands twice says no more than once.
    (verifier === undefined ? unknown : verified).set(formatSignature(one), one);
  }
  if (verified.size === 0) throw new TransparencyFault('The note is signed by none of the known keys.');
  return { text, verified: [...verified.values()], unknown: [...unknown.values()] };
}

function signatureOf(text: string, signer: NoteSigner): NoteSignature {
  const { name, keyId } = signer;
  demandKeyName(name);
  return { name, keyId, signature: Buffer.from(signer.sign(text)) };
}

function formatNote(text: string, signatures: readonly NoteSignature[]): string {
  if (!text.endsWith('\n')) throw new TransparencyFault('The text of a note ends with a newline.');
  if (signatures.length === 0 || signatures.length > MOST_SIGNATURES)
    throw new TransparencyFault(`A note has from 1 to ${MOST_SIGNATURES} signatures.`);
  if (new Set(signatures.map(keyOf)).size < signatures.length)
    throw new TransparencyFault('A note is signed once by each key.');
  return readNoteText(`${text}\n${signatures.map(formatSignature).join('')}`, 'The note');
}

function formatSignature({ name, keyId, signature }: NoteSignature): string {
  const bytes = Buffer.concat([Buffer.from(keyId, 'hex'), signature]);
  return `${SIGNATURE_START}${name} ${encodeBase64(bytes)}\n`;
}

function parseSignature(line: string): NoteSignature {
  const [name = '', encoded = '', ...more] = line.slice(SIGNATURE_START.length).split(' ');
  const bytes = decodeBase64(encoded);
  if (
    !line.startsWith(SIGNATURE_START) ||
    more.length > 0 ||
    !isKeyName(name) ||
    bytes === undefined ||
    bytes.length <= KEY_ID_BYTES
  )
    throw new TransparencyFault('The note has a line behind its text that is no signature.');
  return { name, keyId: bytes.toString('hex', 0, KEY_ID_BYTES), signature: bytes.subarray(KEY_ID_BYTES) };
}

function isSameKey(one: NoteSignature, other: NoteSignature): boolean {
  return keyOf(one) === keyOf(other);
}

/** A plus is in no name. */
function keyOf({ name, keyId }: { readonly name: string; readonly keyId: string }): string {
  return `${name}+${keyId}`;
}
