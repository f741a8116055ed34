import { signStatement, UnusableKey } from '../evidence/dsse.ts';
import { InvalidInput } from './inputs.ts';
import type { Envelop } from './write-record.ts';

/**
 * What signs the exact bytes of a record: an envelope (DSSE) with an Ed25519 key of one's own.
 * @returns undefined without a key
 * @throws InvalidInput for a key that cannot sign, before anything is judged or written: a record that should be
 *   signed is never left unsigned. What the input holds is never said.
 */
export function envelopeMaker(key: string | undefined): Envelop | undefined {
  if (key === undefined) return undefined;
  const envelop: Envelop = (statement) => signStatement(Buffer.from(statement, 'utf8'), key);
  try {
    envelop('');
  } catch (error) {
    if (!(error instanceof UnusableKey)) throw error;
    throw new InvalidInput('signing-key', '…', 'an Ed25519 private key as PEM text (PKCS#8)');
  }
  return envelop;
}
