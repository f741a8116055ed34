import { join } from 'node:path';
import { namesIn } from '../../files/if-there.ts';
import { parseCheckpoint, type Checkpoint } from '../../transparency/checkpoint.ts';
import { parseNote } from '../../transparency/signed-note.ts';
import { parseTreeSize } from '../../transparency/tree-size.ts';
import { bytesOf } from './draft-files.ts';
import { createFile, makeFolder, replaceFile } from '../durable.ts';
import { TreeFault } from './tree-fault.ts';

/** The newest checkpoint, under the name that C2SP tlog-tiles gives it. */
export const POINTER = 'checkpoint';
/** Every checkpoint, under its size. */
export const NUMBERED = 'checkpoints';

/** A checkpoint as it lies in the log, of which no signature is verified. */
export interface StoredCheckpoint {
  readonly path: string;
  readonly note: string;
  readonly checkpoint: Checkpoint;
}

/** The sizes of which there are checkpoints, rising. @throws the error of the system */
export function checkpointSizes(root: string): number[] {
  return namesIn(join(root, NUMBERED))
    .flatMap((name) => parseTreeSize(name) ?? [])
    .toSorted((a, b) => a - b);
}

/** @returns undefined where there is none @throws TransparencyFault when it is none */
export function storedCheckpoint(root: string, path: string): StoredCheckpoint | undefined {
  const bytes = bytesOf(join(root, path));
  if (bytes === undefined) return undefined;
  return { path, note: bytes.toString('utf8'), checkpoint: parseCheckpoint(parseNote(bytes).text) };
}

/**
 * The last checkpoint that was signed; `checkpoint` may still be the one before it.
 * @throws TreeFault when one of a greater size is gone
 */
export function lastCheckpoint(root: string): StoredCheckpoint | undefined {
  const last = checkpointSizes(root).at(-1);
  const pointer = storedCheckpoint(root, POINTER);
  const numbered = last === undefined ? undefined : storedCheckpoint(root, `${NUMBERED}/${last}`);
  if (pointer !== undefined && pointer.checkpoint.size > (numbered?.checkpoint.size ?? -1))
    throw new TreeFault(
      `${POINTER} is of ${pointer.checkpoint.size} leaves, and ${NUMBERED} has none of that size.`,
    );
  if (numbered !== undefined && numbered.checkpoint.size !== last)
    throw new TreeFault(`${numbered.path} is of ${numbered.checkpoint.size} leaves.`);
  return numbered;
}

/** Keeps a checkpoint under its size. @throws TreeFault when another root was signed at that size */
export function writeNumbered(root: string, note: string, { size, root: hash }: Checkpoint): void {
  makeFolder(join(root, NUMBERED));
  const path = `${NUMBERED}/${size}`;
  if (createFile(join(root, path), note)) return;
  const found = storedCheckpoint(root, path);
  if (found === undefined || Buffer.compare(found.checkpoint.root, hash) !== 0)
    throw new TreeFault(`${path} is of another tree.`);
}

export function writePointer(root: string, note: string): void {
  if (bytesOf(join(root, POINTER))?.equals(Buffer.from(note)) === true) return;
  replaceFile(join(root, POINTER), note);
}
