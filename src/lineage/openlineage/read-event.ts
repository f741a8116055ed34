import { parseJson, plainJson } from '../../format/json.ts';
import { eventFault, type EventFault } from './form.ts';
import type { Mapping } from '../source-document.ts';

/** The longest event that is taken or read, in bytes. */
export const EVENT_LIMIT_BYTES = 4 * 1024 * 1024;

/** An event, or the first thing that is wrong with it; `isJson` is false where it is no JSON text at all. */
export type ReadEvent =
  | { readonly event: Mapping; readonly fault?: undefined }
  | { readonly event?: undefined; readonly fault: EventFault; readonly isJson: boolean };

/** A reader that lists this many refusals may have left out others. */
const MOST_REFUSALS = 100;

/**
 * Reads one event. Names must be unique within an object, so that no two programs read it differently. Control
 * characters are let through: messages of failed runs have them, and nothing of those is written down.
 */
export function readEvent(text: string): ReadEvent {
  const plain = plainJson(text);
  if (plain !== undefined) return checked(plain.value);
  const { root, refusals = [] } = parseJson(text);
  const [refusal] = refusals.filter(({ id }) => id !== 'text-control-character');
  if (refusal?.id === 'json-syntax') return { fault: faultOf('This is not JSON.'), isJson: false };
  if (refusal !== undefined) return { fault: faultOf(refusal.message), isJson: true };
  if (refusals.length >= MOST_REFUSALS)
    return { fault: faultOf('This event holds too many control characters.'), isJson: true };
  return checked(root === undefined ? JSON.parse(text) : root.value);
}

function checked(event: unknown): ReadEvent {
  const fault = eventFault(event);
  return fault === undefined ? { event: event as Mapping } : { fault, isJson: true };
}

const faultOf = (message: string): EventFault => ({ pointer: '', message });
