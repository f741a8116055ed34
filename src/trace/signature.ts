import { commitHex, leafEntry } from '../decision/commitment.ts';
import type { Trace, TraceSources } from '../format/schema/trace.ts';
import type { KnownLog } from '../transparency/checkpoint.ts';
import { extraOf, placeOf } from './leaf-proof.ts';

/** Whether the proofs of a trace hold by the key of the log, and by which. */
export function signatureOf({ records, gone }: TraceSources, log: KnownLog): Trace['signature'] {
  const proofs = [
    ...records.flatMap(({ id, kind, event, salt, proof }) =>
      proof === null
        ? []
        : [{ id, proof, entry: leafEntry(id, kind, commitHex(event, Buffer.from(salt, 'base64url'))) }],
    ),
    ...(gone?.leaf == null
      ? []
      : [{ id: 'the leaf', proof: gone.leaf.proof, entry: extraOf(gone.leaf.proof) ?? new Uint8Array() }]),
  ];
  if (proofs.length === 0)
    return { status: 'nothing-signed', message: 'No checkpoint covers what was found.' };
  if (log.keys.length === 0)
    return {
      status: 'not-checked',
      message: 'No key was given, so the signature of the checkpoint was not verified.',
    };
  for (const { id, proof, entry } of proofs) {
    const place = placeOf(proof, entry, log);
    if (typeof place === 'string') return { status: 'refused', message: `${id}: ${place}` };
  }
  return {
    status: 'verified',
    message: `The checkpoint that the proofs lead to is signed by the key of ${log.origin}.`,
  };
}
