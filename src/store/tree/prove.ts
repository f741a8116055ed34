import { join } from 'node:path';
import { parseCheckpoint } from '../../transparency/checkpoint.ts';
import { formatGrowthProof } from '../../transparency/growth-proof.ts';
import { consistencyProof, inclusionProof } from '../../transparency/proof.ts';
import { parseNote } from '../../transparency/signed-note.ts';
import type { NodeReader } from '../../transparency/tile.ts';
import { formatTlogProof } from '../../transparency/tlog-proof.ts';
import { lastCheckpoint, NUMBERED, storedCheckpoint, type StoredCheckpoint } from './checkpoint-files.ts';
import { bytesOf } from './draft-files.ts';
import { entryOfLine } from '../line-leaf.ts';
import { findRecord, type FoundRecord } from '../log-reader.ts';
import { TreeEntries } from './tree-entries.ts';
import { TreeFault } from './tree-fault.ts';
import { JOURNAL_PATH, rangesOfSegment, TreeJournal, type TreeRange } from './tree-journal.ts';
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
  return new Prover(root, last).prove(found);
}

/**
 * Proves records that were found by the last checkpoint. What several proofs need is read once.
 * @throws TreeFault, TransparencyFault when the log is damaged, or the error of the system
 */
export function proverOf(root: string): (found: FoundRecord) => RecordProof {
  const prover = new Prover(root, lastCheckpoint(root));
  return (found) => prover.prove(found);
}

class Prover {
  private readonly root: string;
  private readonly last: Pick<StoredCheckpoint, 'note' | 'checkpoint'> | undefined;
  private readonly size: number;
  private readonly entries: TreeEntries;
  private readonly nodes: NodeReader;
  private readonly journal: Buffer;
  private whole: TreeJournal | undefined;

  constructor(root: string, last: Pick<StoredCheckpoint, 'note' | 'checkpoint'> | undefined) {
    this.root = root;
    this.last = last;
    this.size = last?.checkpoint.size ?? 0;
    this.entries = new TreeEntries(root, this.size);
    this.nodes = nodesIn(root, this.size);
    this.journal = bytesOf(join(root, JOURNAL_PATH)) ?? Buffer.alloc(0);
  }

  prove(found: FoundRecord): RecordProof {
    const { last, size } = this;
    const { id, place, line } = found;
    const entry = entryOfLine(line, id)?.entry;
    if (last === undefined || entry === undefined)
      return { kind: entry === undefined ? 'contradicted' : 'not-covered', found };
    const leaf = this.leafOf(found, entry);
    if (leaf === undefined) {
      const isCovered = place.where === 'sealed' || this.hasLeafWithId(found);
      return { kind: isCovered ? 'contradicted' : 'not-covered', found };
    }
    const proof = formatTlogProof({
      index: leaf,
      proof: inclusionProof(leaf, size, this.nodes.nodeAt),
      checkpoint: last.note,
      extra: entry,
    });
    return { kind: 'proven', found, leaf, size, proof };
  }

  /** @throws TreeFault where there is none by a journal that is damaged */
  private leafOf({ id, place, index }: FoundRecord, entry: Buffer): number | undefined {
    const within = (ranges: readonly TreeRange[]): number | undefined =>
      this.entries.leafOf(
        ranges.filter(({ leaf }) => leaf < this.size),
        id,
        entry,
        index,
      );
    return (
      within(rangesOfSegment(this.journal, place.name)) ?? within(this.wholeJournal().rangesOf(place.name))
    );
  }

  /** @throws TreeFault where it is damaged */
  private wholeJournal(): TreeJournal {
    return (this.whole ??= TreeJournal.read(this.root));
  }

  /** Whether the tree has a leaf with the id of a record, of which the entry is then another one. */
  private hasLeafWithId({ place, id }: FoundRecord): boolean {
    return this.wholeJournal()
      .rangesOf(place.name)
      .some(({ leaf, from, to }) => {
        for (let at = leaf; at < Math.min(this.size, leaf + to - from); at += 1)
          if (this.entries.at(at)?.includes(`"id":"${id}"`) === true) return true;
        return false;
      });
  }
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
