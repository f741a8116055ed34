import { TransparencyFault } from './fault.ts';

/** A note has at most this many bytes: room for the most signatures of the longest kind. */
export const NOTE_LIMIT_BYTES = 1_000_000;

/** ASCII control characters but the newline. A tab is one of them. */
const CONTROL = /[\x00-\x09\x0b-\x1f]/;

/**
 * A text as a string, when it is UTF-8 without control characters (C2SP signed-note, "Format").
 * @param what names it at the start of a sentence
 * @throws TransparencyFault
 */
export function readNoteText(text: string | Uint8Array, what: string): string {
  // Each code unit of a string is at least one byte, so a string that is far too long is not encoded to be measured.
  const length = typeof text === 'string' ? text.length : text.byteLength;
  if (length > NOTE_LIMIT_BYTES || (typeof text === 'string' && Buffer.byteLength(text) > NOTE_LIMIT_BYTES))
    throw new TransparencyFault(`${what} has more than ${NOTE_LIMIT_BYTES} bytes.`);
  const read = typeof text === 'string' ? text : decodeUtf8(text, what);
  if (!read.isWellFormed()) throw new TransparencyFault(`${what} is not Unicode text.`);
  if (CONTROL.test(read)) throw new TransparencyFault(`${what} has a control character.`);
  return read;
}

/**
 * The lines of a text that ends with a newline and has no empty line.
 * @throws TransparencyFault
 */
export function linesOf(text: string, what: string): string[] {
  const lines = text.split('\n');
  if (lines.pop() !== '' || lines.includes('') || lines.length === 0)
    throw new TransparencyFault(`${what} is not made of lines that each say something.`);
  return lines;
}

function decodeUtf8(bytes: Uint8Array, what: string): string {
  try {
    // A byte order mark is part of what is signed.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new TransparencyFault(`${what} is not UTF-8.`);
  }
}
