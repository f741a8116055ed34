import { openCheckpoint } from '../../transparency/checkpoint.ts';
import { TransparencyFault } from '../../transparency/fault.ts';
import { leafHash } from '../../transparency/merkle-tree.ts';
import { inclusionProof, verifyInclusion } from '../../transparency/proof.ts';
import type { VerifierKey } from '../../transparency/signed-note.ts';
import { readLeafEntry } from '../../decision/commitment.ts';
import { timeOfUuidV7 } from '../../decision/uuid-v7.ts';
import { entryOfLine } from '../line-leaf.ts';
import { identityIn } from '../log-folder.ts';
import { DAY_MILLISECONDS } from '../../format/date.ts';
import { dayOf } from '../segment-name.ts';
import { lastCheckpoint } from '../tree/checkpoint-files.ts';
import { TreeEntries } from '../tree/tree-entries.ts';
import { TreeFault } from '../tree/tree-fault.ts';
import { TreeJournal } from '../tree/tree-journal.ts';
import { nodesIn } from '../tree/tree-tiles.ts';
import { VaultFault } from '../vault/vault-fault.ts';

/** The tree under a checkpoint whose signature was verified. */
export interface SignedTree {
  readonly folder: string;
  readonly journal: TreeJournal;
  readonly size: number;
  readonly root: Uint8Array;
}

/**
 * The tree of the last checkpoint, which must be signed by the log: what nobody signed licenses no deletion.
 * @returns one of no leaves where nothing was signed yet
 * @throws VaultFault `unreadable`, or the error of the system
 */
export function signedTree(folder: string, keys: readonly VerifierKey[]): SignedTree {
  try {
    const journal = TreeJournal.read(folder);
    const origin = identityIn(folder)?.origin ?? '';
    const last = lastCheckpoint(folder);
    if (last === undefined) return { folder, journal, size: 0, root: new Uint8Array(0) };
    const { size, root } = openCheckpoint(last.note, { origin, keys }).checkpoint;
    return { folder, journal, size, root };
  } catch (error) {
    if (!(error instanceof TransparencyFault || error instanceof TreeFault)) throw error;
    const message = `The last checkpoint cannot be relied on: ${error.message} Run tracegate log verify.`;
    throw new VaultFault('unreadable', message, { cause: error });
  }
}

/** Whether the tree proves, from its tiles alone, that an entry is the leaf of an index. */
export function provesEntry({ folder, size, root }: SignedTree, index: number, entry: Uint8Array): boolean {
  if (index >= size) return false;
  try {
    const proof = inclusionProof(index, size, nodesIn(folder, size).nodeAt);
    return verifyInclusion({ leaf: leafHash(entry), index, size, proof, root });
  } catch (error) {
    if (error instanceof TransparencyFault || error instanceof TreeFault) return false;
    throw error;
  }
}

/** The leaf of a line of the log, be it there or deleted; undefined where the tree does not prove it. */
export function provenLeaf(tree: SignedTree, line: Buffer): number | undefined {
  const found = entryOfLine(line);
  if (found === undefined) return undefined;
  const { id, entry } = found;
  const time = timeOfUuidV7(id) ?? 0;
  // A segment lies in the folder of the day of its first record.
  const days = [-1, 0, 1].map((days) => dayOf(Math.max(0, time + days * DAY_MILLISECONDS)));
  const ranges = tree.journal.ranges.filter(({ day, leaf }) => leaf < tree.size && days.includes(day));
  const leaf = new TreeEntries(tree.folder, tree.size).leafOf(ranges, id, entry);
  return leaf !== undefined && provesEntry(tree, leaf, entry) ? leaf : undefined;
}

/**
 * When the last record was written that is under the checkpoint, by its id, in milliseconds since 1970: so late it
 * surely is, whatever the clock of this machine says. Records of deletions do not count: they are written by that clock.
 * @returns undefined where there is none
 */
export function lastSignedTime(tree: SignedTree): number | undefined {
  const entries = new TreeEntries(tree.folder, tree.size);
  for (let leaf = tree.size - 1; leaf >= 0; leaf -= 1) {
    const entry = entries.at(leaf);
    const read = entry === undefined ? undefined : readLeafEntry(entry);
    if (entry === undefined || read === undefined || !provesEntry(tree, leaf, entry)) return undefined;
    if (read.kind !== 'retention') return timeOfUuidV7(read.id);
  }
  return undefined;
}
