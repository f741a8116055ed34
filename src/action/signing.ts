import { InvalidInput } from './inputs.ts';
import type { Envelop } from './write-record.ts';

/**
 * What signs the exact bytes of a record.
 * @returns undefined without a key
 * @throws InvalidInput for a key, which this version cannot use: a record that should be signed is never left unsigned
 */
export function envelopeMaker(key: string | undefined): Envelop | undefined {
  if (key === undefined) return undefined;
  throw new InvalidInput('signing-key', '…', 'empty: this version does not sign records');
}
