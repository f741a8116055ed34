import { readLeafEntry } from '../../decision/commitment.ts';
import { timeOfUuidV7 } from '../../decision/uuid-v7.ts';
import { inclusionProof } from '../../transparency/proof.ts';
import { formatTlogProof } from '../../transparency/tlog-proof.ts';
import { DAY_MILLISECONDS } from '../../format/date.ts';
import { dayOf } from '../segment-name.ts';
import { lastCheckpoint } from './checkpoint-files.ts';
import { givenCheckpoint } from './prove.ts';
import { TreeEntries } from './tree-entries.ts';
import { TreeJournal } from './tree-journal.ts';
import { nodesIn } from './tree-tiles.ts';

/**
 * Proves that an entry of an id is in the log, by the last checkpoint or by one that is given, of a record that was deleted or archived: whoever
 * has its line can hold it to the entry.
 * @param note a checkpoint of the log, as witnesses have cosigned it
 * @returns a C2SP tlog-proof whose extra data is the entry; undefined where the tree has none of that id
 * @throws TreeFault, TransparencyFault when the log is damaged, or the error of the system
 */
export function proveEntry(root: string, id: string, note?: string): string | undefined {
  const last = note === undefined ? lastCheckpoint(root) : givenCheckpoint(root, note);
  const time = timeOfUuidV7(id);
  if (last === undefined || last === 'other-log' || time === undefined) return undefined;
  const { size } = last.checkpoint;
  // A segment lies in the folder of the day of its first record.
  const days = [-1, 0, 1].map((later) => dayOf(Math.max(0, time + later * DAY_MILLISECONDS)));
  const entries = new TreeEntries(root, size);
  for (const { day, leaf, from, to } of TreeJournal.read(root).ranges) {
    if (!days.includes(day)) continue;
    for (let at = leaf; at < Math.min(size, leaf + to - from); at += 1) {
      const entry = entries.at(at);
      if (entry?.includes(id) !== true || readLeafEntry(entry)?.id !== id) continue;
      const proof = inclusionProof(at, size, nodesIn(root, size).nodeAt);
      return formatTlogProof({ index: at, proof, checkpoint: last.note, extra: entry });
    }
  }
  return undefined;
}
