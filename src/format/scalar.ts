import { parseDecimal } from '../decimal/decimal.ts';
import type { RuleId } from '../finding/catalogue.ts';
import { unreadableCharacter } from './unreadable.ts';

/** Something that may not be in a governed document, at a character offset. */
export interface Refusal {
  readonly id: RuleId;
  readonly message: string;
  readonly offset: number;
}

/** Nesting that no format comes near to. */
export const DEEPEST = 64;

/** Why a text may not be in a document, also when it is spelt with escapes; undefined when it may. */
export function refusedText(text: string): Omit<Refusal, 'offset'> | undefined {
  if (text.isWellFormed() && !unreadableCharacter.test(text)) return undefined;
  return {
    id: 'text-control-character',
    message: 'This text holds a control character or half a character.',
  };
}

/** Why a number may not be in a document; undefined when it is finite and written in decimal. */
export function refusedNumber(
  value: number,
  source: string | undefined,
): Omit<Refusal, 'offset'> | undefined {
  const spelling = source ?? 'This number';
  if (!Number.isFinite(value)) {
    return { id: 'number-not-finite', message: `${spelling} is not a finite number.` };
  }
  if (source === undefined || parseDecimal(source) !== undefined) return undefined;
  return { id: 'number-not-decimal', message: `${spelling} is not written in decimal.` };
}

/** Sets an own property, whatever its name; objects keep their ordinary shape, which is far faster to read. */
export function setOwn(object: Record<string, unknown>, key: string, value: unknown): void {
  if (key !== '__proto__') object[key] = value;
  else Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
}
