import { decodeBase64, encodeBase64 } from './base64.ts';
import type { Checkpoint, KnownLog } from './checkpoint.ts';
import { openWitnessedCheckpoint, type Cosignature, type WitnessPolicy } from './cosignature.ts';
import { TransparencyFault } from './fault.ts';
import { linesOf, readNoteText } from './note-text.ts';
import { LONGEST_PROOF, verifyInclusion } from './proof.ts';
import { demandHash } from './sha256.ts';
import { demandTreeSize, parseTreeSize } from './tree-size.ts';

/** The first line of a proof, by which it is known. */
const HEADER = 'c2sp.org/tlog-proof@v1';
const EXTRA = 'extra ';
const INDEX = 'index ';

/** That an entry is in a log, for anyone to verify offline (C2SP tlog-proof). */
export interface TlogProof {
  /** Where the entry is in the log. */
  readonly index: number;
  /** The inclusion proof, from the sibling of the leaf up. */
  readonly proof: readonly Uint8Array[];
  /** The signed note of the checkpoint that it leads to, with the cosignatures of witnesses. */
  readonly checkpoint: string;
  /** What an application put beside it. Nothing vouches for it. Never empty. */
  readonly extra?: Uint8Array;
}

/** Who is believed: the log, and how many of which witnesses beside it. */
export interface ProofTrust {
  readonly log: KnownLog;
  readonly witnesses: WitnessPolicy;
}

/** What verifying a proof gave: what it proves only when all of it holds. */
export type TlogProofVerification =
  | {
      readonly kind: 'verified';
      readonly index: number;
      readonly checkpoint: Checkpoint;
      readonly cosignatures: readonly Cosignature[];
    }
  | { readonly kind: 'refused'; readonly message: string };

/** A proof as the text of a `.tlog-proof` file. @throws TransparencyFault when it cannot be written */
export function formatTlogProof({ index, proof, checkpoint, extra }: TlogProof): string {
  demandTreeSize(index, 'The index of the entry');
  for (const hash of proof) demandHash(hash, 'A sibling in the proof');
  const lines = [
    HEADER,
    ...(extra === undefined || extra.byteLength === 0 ? [] : [`${EXTRA}${encodeBase64(extra)}`]),
    `${INDEX}${index}`,
    ...proof.map(encodeBase64),
  ];
  const text = `${lines.join('\n')}\n\n${checkpoint}`;
  parseTlogProof(text);
  return text;
}

/**
 * Reads a proof, of which nothing is verified. The checkpoint is taken as it stands.
 * @throws TransparencyFault
 */
export function parseTlogProof(text: string | Uint8Array): TlogProof {
  const whole = readNoteText(text, 'The proof');
  const end = whole.indexOf('\n\n');
  if (end < 0) throw new TransparencyFault('The proof has no empty line before its checkpoint.');
  const lines = linesOf(whole.slice(0, end + 1), 'The proof');
  if (lines.shift() !== HEADER) throw new TransparencyFault(`The proof does not start with ${HEADER}.`);
  const extra = readExtra(lines);
  const index = readIndex(lines);
  if (lines.length > LONGEST_PROOF)
    throw new TransparencyFault('The proof has more hashes than a tree has levels.');
  const proof = lines.map(readSibling);
  return { index, proof, checkpoint: whole.slice(end + 2), ...(extra !== undefined && { extra }) };
}

/**
 * Verifies that an entry is in a log, with what is given alone.
 * @param leaf the hash of the entry as a leaf, worked out by whoever asks from the entry itself
 */
export function verifyTlogProof(
  text: string | Uint8Array,
  leaf: Uint8Array,
  { log, witnesses }: ProofTrust,
): TlogProofVerification {
  try {
    const { index, proof, checkpoint: note } = parseTlogProof(text);
    const { checkpoint, cosignatures } = openWitnessedCheckpoint(note, log, witnesses);
    const { size, root } = checkpoint;
    if (!verifyInclusion({ leaf, index, size, proof, root }))
      return refused(
        `The entry is not at index ${index} of the log of ${size} entries that the checkpoint is of.`,
      );
    return { kind: 'verified', index, checkpoint, cosignatures };
  } catch (error) {
    if (error instanceof TransparencyFault) return refused(error.message);
    throw error;
  }
}

function readExtra(lines: string[]): Buffer | undefined {
  if (lines[0]?.startsWith(EXTRA) !== true) return undefined;
  const extra = decodeBase64(lines.shift()!.slice(EXTRA.length));
  // Without extra data there is no line for it.
  if (extra === undefined || extra.length === 0)
    throw new TransparencyFault('The extra data of the proof is not in base64.');
  return extra;
}

function readIndex(lines: string[]): number {
  const line = lines.shift() ?? '';
  const index = line.startsWith(INDEX) ? parseTreeSize(line.slice(INDEX.length)) : undefined;
  if (index === undefined)
    throw new TransparencyFault('The proof has no index as a whole number up to 2^53 - 1.');
  return index;
}

function readSibling(line: string): Buffer {
  const hash = decodeBase64(line);
  demandHash(hash, 'A line of the proof');
  return hash;
}

function refused(message: string): TlogProofVerification {
  return { kind: 'refused', message };
}
