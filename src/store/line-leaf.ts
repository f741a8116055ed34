import { commitHex, leafEntry } from '../decision/commitment.ts';
import { kindOfType, type EventKind } from '../decision/record.ts';
import { leafHash } from '../transparency/merkle-tree.ts';
import { SALTED_EXTRA } from './salted-line.ts';
import { idOfLine } from './segment-reader.ts';

/** The entry that the tree has of a line of the log. */
export interface LineEntry {
  readonly id: string;
  readonly kind: EventKind;
  /** The bytes of the entry, which hold nothing of the record but its id, its kind and a commitment to it. */
  readonly entry: Buffer;
}

/** The same with its hash as a leaf. */
export interface LineLeaf extends LineEntry {
  readonly hash: Buffer;
}

const SALT_FORM = /^,"salt":"([\w-]{21}[AQgw])"\}$/;
const TYPE_START = Buffer.from('","type":"dev.tracegate.');
const QUOTE = 0x22;
const BRACE = 0x7d;

/** The leaf of a line. @returns undefined when it is no line of a log */
export function leafOfLine(line: Buffer): LineLeaf | undefined {
  const found = entryOfLine(line);
  return found === undefined ? undefined : { ...found, hash: leafHash(found.entry) };
}

/**
 * The entry of a line. The commitment is to the bytes as they stand, so nothing is decoded.
 * @param line without its line break; the bytes are as before when this returns
 * @param id what idOfLine says of it, where that is known
 * @returns undefined when it is no line of a log: without id, kind or salt
 */
export function entryOfLine(line: Buffer, id = idOfLine(line)): LineEntry | undefined {
  if (id === undefined) return undefined;
  const kind = kindOfLine(line);
  const end = line.length - SALTED_EXTRA;
  const [, salt] = SALT_FORM.exec(line.toString('latin1', Math.max(0, end))) ?? [];
  if (kind === undefined || salt === undefined) return undefined;
  // The event ends with the brace that stands behind the salt.
  const comma = line[end]!;
  line[end] = BRACE;
  try {
    const commitment = commitHex(line.subarray(0, end + 1), Buffer.from(salt, 'base64url'));
    return { id, kind, entry: leafEntry(id, kind, commitment) };
  } catch (error) {
    // It has more bytes than a record may have.
    if (error instanceof RangeError) return undefined;
    throw error;
  } finally {
    line[end] = comma;
  }
}

/** The kind that the envelope says: a quote within a text is escaped, so the first such member is that of the event. */
function kindOfLine(line: Buffer): EventKind | undefined {
  const at = line.indexOf(TYPE_START);
  if (at < 0) return undefined;
  const start = at + '","type":"'.length;
  const end = line.indexOf(QUOTE, start);
  return end < 0 ? undefined : kindOfType(line.toString('latin1', start, end));
}
