import { sign, verify, type KeyObject } from 'node:crypto';
import { openCheckpoint, parseCheckpoint, type KnownLog, type OpenedCheckpoint } from './checkpoint.ts';
import { TransparencyFault } from './fault.ts';
import type { NoteSigner, NoteVerifier } from './signed-note.ts';
import { demandTreeSize, isTreeSize } from './tree-size.ts';
import { COSIGNATURE_V1, keyIdOf, publicKeyOf, verifierKeyOf, type VerifierKey } from './verifier-key.ts';

const TIME_BYTES = 8;
const SIGNATURE_BYTES = 64;

/** That a witness saw no other history of a log than the one that leads to a checkpoint, and when it said so. */
export interface Cosignature {
  readonly name: string;
  readonly keyId: string;
  /** Seconds since the epoch. */
  readonly time: number;
}

/** Which witnesses are known, and how many of them must have signed. Made by witnessPolicy. */
export interface WitnessPolicy {
  readonly threshold: number;
  readonly witnesses: readonly VerifierKey[];
}

/** A checkpoint that its log and enough witnesses signed. */
export interface WitnessedCheckpoint extends OpenedCheckpoint {
  /** One for each witness that signed, its latest. */
  readonly cosignatures: readonly Cosignature[];
}

/**
 * Signs checkpoints as a witness (C2SP tlog-cosignature, signature type 0x04). That the checkpoint is consistent with
 * all that the witness saw before is for the caller to have verified.
 * @param time seconds since the epoch
 * @throws TransparencyFault, and its `sign` too, when the text is no checkpoint
 */
export function cosigner(name: string, privateKey: KeyObject, time: number): NoteSigner {
  const keyId = keyIdOf(verifierKeyOf(name, privateKey, COSIGNATURE_V1));
  if (privateKey.type !== 'private') throw new TransparencyFault(`The key of ${name} cannot sign.`);
  demandTreeSize(time, 'The time of a cosignature');
  const stamp = Buffer.alloc(TIME_BYTES);
  stamp.writeBigUInt64BE(BigInt(time));
  return {
    name,
    keyId,
    sign(text) {
      parseCheckpoint(text);
      return Buffer.concat([stamp, sign(null, signedMessage(time, text), privateKey)]);
    },
  };
}

/** Verifies what a cosigner signs. @throws TransparencyFault when the key is for other signatures */
export function cosignatureVerifier(key: VerifierKey): NoteVerifier {
  if (key.type !== COSIGNATURE_V1)
    throw new TransparencyFault(`The verifier key of ${key.name} is not for cosignatures.`);
  const publicKey = publicKeyOf(key);
  return {
    name: key.name,
    keyId: keyIdOf(key),
    verify(text, signature) {
      const time = cosignatureTime(signature);
      if (time === undefined || !isCheckpoint(text)) return false;
      return verify(null, signedMessage(time, text), publicKey, signature.subarray(TIME_BYTES));
    },
  };
}

/** The time that a cosignature states, in seconds since the epoch; undefined when it cannot be one. */
export function cosignatureTime(signature: Uint8Array): number | undefined {
  if (signature.byteLength !== TIME_BYTES + SIGNATURE_BYTES) return undefined;
  const time = Number(Buffer.from(signature.subarray(0, TIME_BYTES)).readBigUInt64BE());
  // Beyond what a number holds exactly: the format allows more, no clock shows it.
  return isTreeSize(time) ? time : undefined;
}

/**
 * The policy "so many of these witnesses".
 * @param threshold from 0, which asks for none, to their number
 * @throws TransparencyFault when it cannot be met or tell witnesses apart: a cosignature does not cover the name of
 * its witness, so a key under two names would be two witnesses
 */
export function witnessPolicy(threshold: number, witnesses: readonly VerifierKey[]): WitnessPolicy {
  if (!Number.isInteger(threshold) || threshold < 0 || threshold > witnesses.length)
    throw new TransparencyFault(`Of ${witnesses.length} witnesses, ${threshold} cannot be asked for.`);
  if (new Set(witnesses.map(({ name }) => name)).size < witnesses.length)
    throw new TransparencyFault('Two witnesses have one name.');
  if (new Set(witnesses.map(({ publicKey }) => publicKey.toString('hex'))).size < witnesses.length)
    throw new TransparencyFault('Two witnesses have one public key.');
  return { threshold, witnesses };
}

/**
 * Verifies that a log and enough witnesses signed a checkpoint.
 * @throws TransparencyFault when openCheckpoint does, and when there are fewer than the policy asks for
 */
export function openWitnessedCheckpoint(
  note: string | Uint8Array,
  log: KnownLog,
  policy: WitnessPolicy,
): WitnessedCheckpoint {
  const { threshold, witnesses } = witnessPolicy(policy.threshold, policy.witnesses);
  if (witnesses.some((witness) => log.keys.some(({ publicKey }) => publicKey.equals(witness.publicKey))))
    throw new TransparencyFault('A key of the log is one of a witness: it would vouch for itself.');
  const opened = openCheckpoint(note, log, witnesses.map(cosignatureVerifier));
  const cosignatures = witnesses.flatMap((witness) => latestBy(witness, opened));
  if (cosignatures.length < threshold)
    throw new TransparencyFault(
      `Of ${witnesses.length} known witnesses ${cosignatures.length} signed the checkpoint, not ${threshold}.`,
    );
  return { ...opened, cosignatures };
}

function latestBy(witness: VerifierKey, { verified }: OpenedCheckpoint): Cosignature[] {
  const [name, keyId] = [witness.name, keyIdOf(witness)];
  const times = verified
    .filter((one) => one.name === name && one.keyId === keyId)
    .map(({ signature }) => cosignatureTime(signature))
    .filter((time) => time !== undefined);
  return times.length === 0 ? [] : [{ name, keyId, time: Math.max(...times) }];
}

/** What a witness signs: two lines of its own, then the whole text of the checkpoint. */
function signedMessage(time: number, text: string): Buffer {
  return Buffer.from(`cosignature/v1\ntime ${time}\n${text}`, 'utf8');
}

function isCheckpoint(text: string): boolean {
  try {
    parseCheckpoint(text);
    return true;
  } catch {
    return false;
  }
}
