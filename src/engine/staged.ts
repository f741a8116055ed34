import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyticsFile } from '../store/seal/analytics-file.ts';
import { dayFolder, type SegmentName } from '../store/segment-name.ts';
import { recordsOf, type RecordPlace } from '../store/log-reader.ts';
import type { Damaged } from './log-files.ts';

/** Records of a file that are laid out at once; what a writer puts into one segment. */
const BATCH = 65_536;

/** A Parquet file of records of which the log has none. */
export interface Staged {
  readonly name: SegmentName;
  readonly path: string;
}

/**
 * Lays out the records of segments as the sealed ones are, into a folder of its own. A live segment is read up to its
 * last whole record; what is broken further in is named, and what stands before it is read.
 * @throws the error of the system
 */
export async function stage(
  root: string,
  places: readonly RecordPlace[],
  folder: string,
): Promise<{ readonly staged: Staged[]; readonly damaged: Damaged[] }> {
  const staged: Staged[] = [];
  const damaged: Damaged[] = [];
  for (const place of places) {
    const lines = wholeLines(root, place, (reason) => damaged.push({ file: fileOf(place), reason }));
    for (let batch = take(lines); batch.length > 0; batch = take(lines)) {
      const path = join(folder, `${staged.length}.parquet`);
      writeFileSync(path, await analyticsFile(batch), { mode: 0o600 });
      staged.push({ name: place.name, path });
    }
  }
  return { staged, damaged };
}

function* wholeLines(
  root: string,
  place: RecordPlace,
  tell: (reason: string) => void,
): Generator<Buffer, void> {
  let last: string | undefined;
  try {
    for (const { id, line } of recordsOf(root, place)) {
      last = id;
      yield line;
    }
  } catch (error) {
    const { name, message, code } = error as NodeJS.ErrnoException;
    // A fault of the file is told; one of this program is not.
    if (code === undefined && name !== 'BrokenSegment' && name !== 'EvidenceFault') throw error;
    tell(code === undefined ? message : `it cannot be read (${code})`);
    return;
  }
  if (place.name.last !== undefined && last !== place.name.last)
    tell('it does not end with the record that its name says');
}

function take(lines: Generator<Buffer, void>): Buffer[] {
  const batch: Buffer[] = [];
  while (batch.length < BATCH) {
    const { done, value } = lines.next();
    if (done) break;
    // The bytes are the reader's own only until it goes on.
    batch.push(Buffer.from(value));
  }
  return batch;
}

function fileOf({ name, path }: RecordPlace): string {
  return `${dayFolder(name.day)}/${path.slice(path.lastIndexOf('/') + 1)}`;
}
