import type { Decimal } from '../decimal/decimal.ts';
import { forms } from '../format/forms.ts';

const form = new RegExp(forms.decimalText.pattern);

/**
 * The text of a score that a program holds as a double: the shortest one that is read as this double again, so
 * that nothing is lost and nothing is made up.
 * @throws RangeError for NaN, infinities, and what lies beyond the digits that a record takes
 */
export function decimalText(value: number): string {
  const text = String(value);
  if (!form.test(text))
    throw new RangeError('A score must be a finite number of less than 19 digits before its point.');
  return text;
}

/** A number as a person wrote it, in the spelling that records take: as it is, or as `.5`, `5.` and `+5` are meant. */
export function recordedDecimal(decimal: Decimal): string {
  if (form.test(decimal.text)) return decimal.text;
  const text = decimal.value.toFixed();
  if (!form.test(text)) throw new RangeError(`${decimal.text} has more digits than a record takes.`);
  return text;
}
