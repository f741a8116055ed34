import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readLeafEntry } from '../../decision/commitment.ts';
import { timeOfUuidV7 } from '../../decision/uuid-v7.ts';
import { parseTime } from '../../format/date.ts';
import { lineThatTells, readDeletion, tells, type Deletion } from '../retention/deletions.ts';
import { retentionFolder } from '../retention/log-hold.ts';
import { provenLeaf, type SignedTree } from '../retention/signed-tree.ts';
import { VaultFault } from '../vault/vault-fault.ts';
import { TreeEntries } from '../tree/tree-entries.ts';
import { keyOf, type TreeRange } from '../tree/tree-journal.ts';
import type { HeartbeatCheck } from './verify-heartbeats.ts';

/** A segment that is gone, and rightly so. */
interface Gone {
  readonly ranges: readonly TreeRange[];
  readonly deletion: Deletion;
  /** Its decisions, when they were asked for. */
  decisions?: ReadonlySet<string>;
}

/**
 * Segments of the tree that are gone. One was deleted when its time had passed where `retention/deleted/` says so, and
 * an event that is in the tree itself, behind the records of the segment, says the same; any other is missing.
 */
export class DeletedSegments {
  private readonly tree: SignedTree;
  private readonly entries: TreeEntries;
  private readonly gone: Gone[] = [];
  private readonly files: readonly string[];

  constructor(tree: SignedTree) {
    this.tree = tree;
    this.entries = new TreeEntries(tree.folder, tree.size);
    this.files = namesIn(join(retentionFolder(tree.folder), 'deleted'));
  }

  /** Takes a segment of which no file is there. @returns why it is missing; undefined where it was rightly deleted */
  take(range: TreeRange): string | undefined {
    const ranges = this.tree.journal.rangesOf(range);
    const key = keyOf(range);
    const [first, writer] = key.split('_');
    const file = this.files.find((name) => name.startsWith(`${first}_`) && name.endsWith(`_${writer}.json`));
    if (file === undefined) return 'nothing says that it was deleted';
    const deletion = this.read(file);
    if (deletion === undefined) return `retention/deleted/${file} cannot be read`;
    const reason = this.whyNot(deletion, ranges, file);
    if (reason === undefined) this.gone.push({ ranges, deletion });
    return reason;
  }

  /** Whether a decision was in a segment that was rightly deleted. */
  hasDecision(id: string): boolean {
    return this.gone.some((gone) => (gone.decisions ??= this.decisionsOf(gone)).has(id));
  }

  /**
   * Accounts for the records and heartbeats that writers still stand by who have other segments.
   * @param from those of earlier leaves were accounted for before
   */
  account(beats: HeartbeatCheck, from: number): void {
    for (const { ranges, deletion } of this.gone) {
      if (ranges[0]!.leaf < from || !beats.knows(deletion.writer)) continue;
      const all = [...this.entriesOf(ranges)];
      const heartbeats = all.filter((entry) => entry.includes('"kind":"heartbeat"')).length;
      const { first, last, writer } = deletion;
      beats.deleted({ first, last, writer }, { records: all.length - heartbeats, heartbeats });
    }
  }

  private whyNot(deletion: Deletion, ranges: readonly TreeRange[], file: string): string | undefined {
    const { first, last, writer, records, event_id: event } = deletion;
    const end = ranges.at(-1)!;
    const lastLeaf = end.leaf + end.to - end.from - 1;
    const lastEntry = this.entries.at(lastLeaf);
    const isOfSegment =
      file === `${first}_${last}_${writer}.json` &&
      first === end.first &&
      writer === end.writer &&
      records === end.to &&
      lastEntry !== undefined &&
      readLeafEntry(lastEntry)?.id === last;
    if (!isOfSegment) return `retention/deleted/${file} is about another segment`;
    const line = this.lineOf(deletion);
    if (line === undefined) return `the log does not say what retention/deleted/${file} says`;
    const leaf = provenLeaf(this.tree, line);
    if (leaf === undefined)
      return `record ${event} says that it was deleted and is not under a checkpoint: run tracegate log checkpoint`;
    const until = parseTime(deletion.kept_until) ?? Number.POSITIVE_INFINITY;
    const isInTime =
      leaf > lastLeaf && until <= (timeOfUuidV7(event) ?? 0) && until > (timeOfUuidV7(last) ?? Infinity);
    return isInTime ? undefined : `record ${event} says that it was deleted before its time had passed`;
  }

  /** The line that tells of a deletion: as it was kept with it, or as it is in the log. */
  private lineOf(deletion: Deletion): Buffer | undefined {
    if (deletion.told !== undefined) {
      const line = Buffer.from(deletion.told);
      return tells(line, deletion) ? line : undefined;
    }
    try {
      return lineThatTells(this.tree.folder, deletion);
    } catch (error) {
      // What cannot be read is told where it is read.
      if ((error as Error).name === 'EvidenceFault') return undefined;
      throw error;
    }
  }

  private read(file: string): Deletion | undefined {
    try {
      return readDeletion(join(retentionFolder(this.tree.folder), 'deleted', file));
    } catch (error) {
      if (error instanceof VaultFault) return undefined;
      throw error;
    }
  }

  private decisionsOf({ ranges }: Gone): Set<string> {
    const ids = new Set<string>();
    for (const entry of this.entriesOf(ranges)) {
      const leaf = readLeafEntry(entry);
      if (leaf?.kind === 'decision') ids.add(leaf.id);
    }
    return ids;
  }

  private *entriesOf(ranges: readonly TreeRange[]): Generator<Buffer> {
    for (const { leaf, from, to } of ranges)
      for (let at = leaf; at < leaf + to - from; at += 1) {
        const entry = this.entries.at(at);
        if (entry !== undefined) yield entry;
      }
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
