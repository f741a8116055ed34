import type { KnownLog } from '../transparency/checkpoint.ts';
import { TransparencyFault } from '../transparency/fault.ts';
import { leafHash } from '../transparency/merkle-tree.ts';
import { parseTlogProof, verifyTlogProof } from '../transparency/tlog-proof.ts';

/** Where an entry is in a log, by a proof and the key of the log; why not, as a sentence, where it does not hold. */
export function placeOf(
  proof: string,
  entry: Uint8Array,
  log: KnownLog,
): { readonly index: number; readonly size: number } | string {
  try {
    const trust = { log, witnesses: { threshold: 0, witnesses: [] } };
    const result = verifyTlogProof(proof, leafHash(Buffer.from(entry)), trust);
    return result.kind === 'refused' ? result.message : { index: result.index, size: result.checkpoint.size };
  } catch (error) {
    if (error instanceof TransparencyFault) return error.message;
    throw error;
  }
}

/** The entry that a proof is about, of which nothing is verified; undefined where it does not say. */
export function extraOf(proof: string): Uint8Array | undefined {
  try {
    return parseTlogProof(proof).extra;
  } catch (error) {
    if (error instanceof TransparencyFault) return undefined;
    throw error;
  }
}
