import { parseCheckpoint } from '../../transparency/checkpoint.ts';
import { formatGrowthProof } from '../../transparency/growth-proof.ts';
import { consistencyProof, inclusionProof } from '../../transparency/proof.ts';
import { parseNote } from '../../transparency/signed-note.ts';
import { formatTlogProof } from '../../transparency/tlog-proof.ts';
import { lastCheckpoint, NUMBERED, storedCheckpoint, type StoredCheckpoint } from './checkpoint-files.ts';
import { entryOfLine } from '../line-leaf.ts';
import { findRecord, type FoundRecord } from '../log-reader.ts';
import { TreeEntries } from './tree-entries.ts';
import { TreeFault } from './tree-fault.ts';
import { TreeJournal } from './tree-journal.ts';
import { nodesIn } from './tree-tiles.ts';

/** What can be said of a record's place in the tree. */
export type RecordProof =
  | {
      readonly kind: 'proven';
      readonly found: FoundRecord;
      readonly leaf: number;
      readonly size: number;
      /** A C2SP tlog-proof whose extra data is the entry. */
      readonly proof: string;
    }
  /** No checkpoint covers it yet. */
  | { readonly kind: 'not-covered'; readonly found: FoundRecord }
  /** The checkpoint that it is to be proven by is not one of the log. */
  | { readonly kind: 'other-log' }
  /** The tree has another record there, or none. */
  | { readonly kind: 'contradicted'; readonly found: FoundRecord }
  | { readonly kind: 'unknown' };

/**
 * Proves that a record is in the log, by the last checkpoint or by one that is given.
 * @param note a checkpoint of the log, as witnesses have cosigned it
 * @throws TreeFault, TransparencyFault, EvidenceFault when the log is damaged, or the error of the system
 */
export function proveRecord(root: string, id: string, note?: string): RecordProof {
  const found = findRecord(root, id);
  if (found === undefined) return { kind: 'unknown' };
  const last = note === undefined ? lastCheckpoint(root) : givenCheckpoint(root, note);
  if (last === 'other-log') return { kind: last };
  return prove(root, found, last, TreeJournal.read(root));
}

/**
 * Proves records that were found by the last checkpoint, which is read once.
 * @throws TreeFault, TransparencyFault when the log is damaged, or the error of the system
 */
export function proverOf(root: string): (found: FoundRecord) => RecordProof {
  const last = lastCheckpoint(root);
  const journal = TreeJournal.read(root);
  return (found) => prove(root, found, last, journal);
}

function prove(
  root: string,
  found: FoundRecord,
  last: Pick<StoredCheckpoint, 'note' | 'checkpoint'> | undefined,
  journal: TreeJournal,
): RecordProof {
  const { id, place, line } = found;
  const size = last?.checkpoint.size ?? 0;
  const ranges = journal.rangesOf(place.name).filter((range) => range.leaf < size);
  const entry = entryOfLine(line, id)?.entry;
  if (last === undefined || entry === undefined)
    return { kind: entry === undefined ? 'contradicted' : 'not-covered', found };
  const leaf = new TreeEntries(root, size).leafOf(ranges, id, entry);
  if (leaf === undefined) {
    const isCovered = place.where === 'sealed' || isWithin(root, size, journal, found);
    return { kind: isCovered ? 'contradicted' : 'not-covered', found };
  }
  const proof = formatTlogProof({
    index: leaf,
    proof: inclusionProof(leaf, size, nodesIn(root, size).nodeAt),
    checkpoint: last.note,
    extra: entry,
  });
  return { kind: 'proven', found, leaf, size, proof };
}

/** A checkpoint that is given, where the log has signed the same one. @throws TransparencyFault when it is none */
export function givenCheckpoint(
  root: string,
  note: string,
): Pick<StoredCheckpoint, 'note' | 'checkpoint'> | 'other-log' {
  const { text } = parseNote(note);
  const checkpoint = parseCheckpoint(text);
  const own = storedCheckpoint(root, `${NUMBERED}/${checkpoint.size}`);
  return own !== undefined && parseNote(own.note).text === text ? { note, checkpoint } : 'other-log';
}

/** Whether the tree has a leaf with the id of a record, of which the entry is then another one. */
function isWithin(root: string, size: number, journal: TreeJournal, { place, id }: FoundRecord): boolean {
  const entries = new TreeEntries(root, size);
  return journal.rangesOf(place.name).some(({ leaf, from, to }) => {
    for (let at = leaf; at < Math.min(size, leaf + to - from); at += 1)
      if (entries.at(at)?.includes(`"id":"${id}"`) === true) return true;
    return false;
  });
}

/**
 * Proves that the log of the last checkpoint begins with the one of an earlier size.
 * @returns undefined when no checkpoint of that size was signed
 * @throws TreeFault, TransparencyFault, or the error of the system
 */
export function proveGrowth(root: string, from: number): string | undefined {
  const earlier = storedCheckpoint(root, `${NUMBERED}/${from}`);
  const last = lastCheckpoint(root);
  if (earlier === undefined || last === undefined) return undefined;
  const { size } = last.checkpoint;
  if (from > size) throw new TreeFault(`The last checkpoint is of ${size} leaves.`);
  const proof = consistencyProof(from, size, nodesIn(root, size).nodeAt);
  return formatGrowthProof({ from: earlier.note, to: last.note, proof });
}
