import { refusedText } from '../format/scalar.ts';
import { escapePointer, isPlainObject } from './canonical-json.ts';
import { fault, type Fault } from './faults.ts';

/** Deeper than any record. */
const DEEPEST = 8;

/** A value of a program with the JSON that is written of it; or what keeps the two from saying the same. */
export type PlainJson =
  | { readonly value: unknown; readonly text: string; readonly faults?: undefined }
  | { readonly faults: readonly Fault[] };

/**
 * What JSON text may hold only where a string of the value has something that cannot be read: an escape other than
 * those of quote, backslash, tab and line feed, or a character that is not escaped and has no picture.
 */
const suspicious = /\\[ubfr]|[\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufeff]/;

/**
 * Writes a value of a program as JSON. What is checked must be what is written, and what is written must be
 * readable: refused are objects with a class or with `toJSON`, numbers beyond JSON, and text with controls or half
 * characters.
 */
export function plainJson(value: unknown): PlainJson {
  // Most values are plain, and finding that out takes a tenth of the time of naming places.
  const text = isPlain(value, 0) ? JSON.stringify(value) : undefined;
  if (text !== undefined && !suspicious.test(text)) return { value, text };
  const found = strangeAt(value, '', 0);
  if (found !== undefined) return { faults: [found] };
  return text === undefined ? { faults: [notJson('')] } : { value, text };
}

function isPlain(value: unknown, depth: number): boolean {
  if (typeof value === 'bigint' || typeof value === 'function') return false;
  if (typeof value !== 'object' || value === null) return true;
  if (depth > DEEPEST) return false;
  if (Array.isArray(value)) return value.every((item) => isPlain(item, depth + 1));
  if (!isPlainObject(value)) return false;
  for (const key of Object.keys(value)) {
    if (!isPlain((value as Record<string, unknown>)[key], depth + 1)) return false;
  }
  return true;
}

const notJson = (pointer: string): Fault =>
  fault(pointer, 'JSON has no such value.', 'Write it as text, or leave it out.');

function strangeAt(value: unknown, pointer: string, depth: number): Fault | undefined {
  if (typeof value === 'string') return textFault(value, pointer);
  if (typeof value === 'bigint' || typeof value === 'function') return notJson(pointer);
  if (typeof value !== 'object' || value === null) return undefined;
  if (depth > DEEPEST) {
    const message = `This is nested more than ${DEEPEST} levels deep.`;
    return fault(pointer, message, 'Send what the schema describes.');
  }
  if (!Array.isArray(value) && !isPlainObject(value)) {
    const message = 'This is not a plain object.';
    return fault(pointer, message, 'Give its members as an object literal, times as text.');
  }
  for (const [key, member] of Object.entries(value)) {
    const place = `${pointer}/${escapePointer(key)}`;
    const found = textFault(key, place) ?? strangeAt(member, place, depth + 1);
    if (found !== undefined) return found;
  }
  return undefined;
}

function textFault(text: string, pointer: string): Fault | undefined {
  const refused = refusedText(text);
  return refused === undefined ? undefined : fault(pointer, refused.message, 'Leave such characters out.');
}
