import { decodeBase64, encodeBase64 } from './base64.ts';
import { openCheckpoint, type Checkpoint, type KnownLog } from './checkpoint.ts';
import { TransparencyFault } from './fault.ts';
import { LONGEST_PROOF, verifyConsistency } from './proof.ts';

const FORMAT = 'tracegate-growth/1';

/** That a log only grew between two of its checkpoints (RFC 6962, 2.1.2), for anyone to verify offline. */
export interface GrowthProof {
  /** Signed notes. */
  readonly from: string;
  readonly to: string;
  readonly proof: readonly Uint8Array[];
}

export type GrowthVerification =
  | { readonly kind: 'verified'; readonly from: Checkpoint; readonly to: Checkpoint }
  | { readonly kind: 'refused'; readonly message: string };

/** The proof as JSON: `{format, from, to, proof}`, hashes in base64. C2SP has no form for it. */
export function formatGrowthProof({ from, to, proof }: GrowthProof): string {
  return `${JSON.stringify({ format: FORMAT, from, to, proof: proof.map(encodeBase64) }, undefined, 2)}\n`;
}

/** Whether a text is meant as such a proof. */
export function isGrowthProof(text: string): boolean {
  return text.startsWith('{');
}

/** @throws TransparencyFault */
export function parseGrowthProof(text: string): GrowthProof {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new TransparencyFault('The proof is not JSON.');
  }
  const { format, from, to, proof } = (typeof value === 'object' && value !== null ? value : {}) as Record<
    string,
    unknown
  >;
  if (format !== FORMAT || typeof from !== 'string' || typeof to !== 'string' || !Array.isArray(proof))
    throw new TransparencyFault(`The proof is not of the form ${FORMAT}.`);
  if (proof.length > LONGEST_PROOF)
    throw new TransparencyFault('The proof has more hashes than a tree has levels.');
  const hashes = proof.map((one) => (typeof one === 'string' ? decodeBase64(one) : undefined));
  if (hashes.includes(undefined)) throw new TransparencyFault('A hash of the proof is not in base64.');
  return { from, to, proof: hashes as Buffer[] };
}

/** Verifies that a log only grew, with what is given alone. */
export function verifyGrowthProof(text: string, log: KnownLog): GrowthVerification {
  try {
    const { from, to, proof } = parseGrowthProof(text);
    const earlier = openCheckpoint(from, log).checkpoint;
    const later = openCheckpoint(to, log).checkpoint;
    const holds = verifyConsistency({
      from: earlier.size,
      to: later.size,
      fromRoot: earlier.root,
      toRoot: later.root,
      proof,
    });
    return holds
      ? { kind: 'verified', from: earlier, to: later }
      : {
          kind: 'refused',
          message: `The log of ${later.size} entries does not begin with the one of ${earlier.size}.`,
        };
  } catch (error) {
    if (error instanceof TransparencyFault) return { kind: 'refused', message: error.message };
    throw error;
  }
}
