import { refusedText } from '../format/scalar.ts';
import { escapePointer } from './canonical-json.ts';
import { fault, type Fault } from './faults.ts';

/** Deeper than any record. */
const DEEPEST = 8;

/**
 * The first thing that makes a value of a program another one than the JSON that would be written of it, or its
 * text unreadable: objects with a class or with `toJSON`, holes, and text with controls or half characters. What
 * is checked must be what is written.
 */
export function strangeness(value: unknown, pointer = '', depth = 0): Fault | undefined {
  if (typeof value === 'string') return textFault(value, pointer);
  if (typeof value !== 'object' || value === null) return undefined;
  if (depth > DEEPEST)
    return fault(
      pointer,
      `This is nested more than ${DEEPEST} levels deep.`,
      'Send what the schema describes.',
    );
  if (Array.isArray(value)) return inList(value, pointer, depth);
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null)
    return fault(
      pointer,
      'This is not a plain object.',
      'Give its members as an object literal, times as text.',
    );
  for (const key of Object.keys(value)) {
    const place = `${pointer}/${escapePointer(key)}`;
    const found =
      textFault(key, place) ?? strangeness((value as Record<string, unknown>)[key], place, depth + 1);
    if (found !== undefined) return found;
  }
  return undefined;
}

function inList(list: readonly unknown[], pointer: string, depth: number): Fault | undefined {
  for (let index = 0; index < list.length; index++) {
    const found = strangeness(list[index], `${pointer}/${index}`, depth + 1);
    if (found !== undefined) return found;
  }
  return undefined;
}

function textFault(text: string, pointer: string): Fault | undefined {
  const refused = refusedText(text);
  return refused === undefined ? undefined : fault(pointer, refused.message, 'Leave such characters out.');
}
