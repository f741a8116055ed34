import { decodeBase64, encodeBase64 } from './base64.ts';
import { TransparencyFault } from './fault.ts';
import { emptyRoot } from './merkle-tree.ts';
import { linesOf, readNoteText } from './note-text.ts';
import { demandHash, isHash } from './sha256.ts';
import { noteVerifier, openNote, signNote } from './signed-note.ts';
import type { NoteSignature, NoteSigner, NoteVerifier, VerifierKey } from './signed-note.ts';
import { demandTreeSize, parseTreeSize } from './tree-size.ts';

/** The head of a log at one size (C2SP tlog-checkpoint, "Note text"). */
export interface Checkpoint {
  /** Which log it is of, such as `example.com/log42`. */
  readonly origin: string;
  readonly size: number;
  readonly root: Uint8Array;
  /** Further lines, each with something on it. Monitors cannot audit them. */
  readonly extensions?: readonly string[];
}

/** A log as those know it who read it: its origin, and the keys that it signs with, of which one is enough. */
export interface KnownLog {
  readonly origin: string;
  readonly keys: readonly VerifierKey[];
}

/** A checkpoint that its log signed. */
export interface OpenedCheckpoint {
  readonly checkpoint: Checkpoint;
  /** The text that was signed. */
  readonly text: string;
  /** The signatures that were verified, those of others than the log too. */
  readonly verified: readonly NoteSignature[];
}

/** A checkpoint as the text of a note. @throws TransparencyFault when it cannot be written */
export function formatCheckpoint({ origin, size, root, extensions = [] }: Checkpoint): string {
  demandTreeSize(size, 'The size of the tree');
  demandHash(root, 'The root of the tree');
  const text = [origin, String(size), encodeBase64(root), ...extensions].map((line) => `${line}\n`).join('');
  // What is written must be what is read: a newline within a line would be another line.
  if (parseCheckpoint(text).extensions?.length !== extensions.length)
    throw new TransparencyFault('A line of the checkpoint is more than one line.');
  return text;
}

/**
 * Reads the text of a checkpoint: no needless zeros, a root of 32 bytes in its one proper spelling, no empty line.
 * @throws TransparencyFault
 */
export function parseCheckpoint(text: string | Uint8Array): Checkpoint {
  const [origin, digits, encoded, ...extensions] = linesOf(
    readNoteText(text, 'The checkpoint'),
    'The checkpoint',
  );
  if (origin === undefined || digits === undefined || encoded === undefined)
    throw new TransparencyFault('The checkpoint has no three lines of origin, size and root.');
  const size = parseTreeSize(digits);
  if (size === undefined)
    throw new TransparencyFault(
      'The size of the checkpoint is not a whole number up to 2^53 - 1 as it is written.',
    );
  const root = decodeBase64(encoded);
  if (!isHash(root)) throw new TransparencyFault('The root of the checkpoint is not a hash in base64.');
  if (size === 0 && !emptyRoot.equals(root))
    throw new TransparencyFault(
      'The checkpoint is of no leaves, and its root is not that of the empty tree.',
    );
  return { origin, size, root, extensions };
}

/** A checkpoint as a note that is signed. @throws TransparencyFault */
export function signCheckpoint(checkpoint: Checkpoint, signers: readonly NoteSigner[]): string {
  return signNote(formatCheckpoint(checkpoint), signers);
}

/**
 * Verifies that a log signed a checkpoint.
 * @param others further keys whose signatures are verified where they are, such as those of witnesses; they do not
 * stand in for the log's
 * @throws TransparencyFault when the note does not open, is no checkpoint, is of another log or not signed by it
 */
export function openCheckpoint(
  note: string | Uint8Array,
  log: KnownLog,
  others: readonly NoteVerifier[] = [],
): OpenedCheckpoint {
  const keys = log.keys.map(noteVerifier);
  const { text, verified } = openNote(note, [...keys, ...others]);
  const checkpoint = parseCheckpoint(text);
  if (checkpoint.origin !== log.origin)
    throw new TransparencyFault(`The checkpoint is of ${checkpoint.origin}, not of ${log.origin}.`);
  if (!keys.some(({ name, keyId }) => verified.some((one) => one.name === name && one.keyId === keyId)))
    throw new TransparencyFault(`The checkpoint is not signed by its log, ${log.origin}.`);
  return { checkpoint, text, verified };
}
