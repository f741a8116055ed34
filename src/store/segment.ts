import { closeSync, constants, openSync, renameSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { MerkleFrontier } from '../transparency/merkle-tree.ts';
import type { Disk } from './disk.ts';
import { syncFolder } from '../files/synced.ts';
import { makeFolder } from './durable.ts';
import { dayFolder, segmentFile, type SegmentName } from './segment-name.ts';

/** A file that one writer appends records to, with the tree over them. */
export class Segment {
  readonly name: SegmentName;
  readonly path: string;
  readonly tree = new MerkleFrontier();
  /** Records and bytes that are on the disk, which is what was acknowledged or is about to be. */
  records = 0;
  bytes = 0;
  private readonly root: string;
  private readonly disk: Disk;
  private readonly descriptor: number;
  private lastId = '';

  /**
   * Makes the file; there must be none.
   * @param root the folder of the log
   * @throws the error of the system
   */
  constructor(root: string, name: SegmentName, disk: Disk) {
    this.root = root;
    this.name = name;
    this.disk = disk;
    const folder = join(root, dayFolder(name.day));
    makeFolder(folder);
    this.path = join(folder, segmentFile(name));
    const { O_WRONLY, O_CREAT, O_EXCL, O_APPEND, O_NOFOLLOW } = constants;
    this.descriptor = openSync(this.path, O_WRONLY | O_CREAT | O_EXCL | O_APPEND | O_NOFOLLOW, 0o600);
    try {
      syncFolder(folder);
    } catch (error) {
      closeSync(this.descriptor);
      throw error;
    }
  }

  /**
   * Appends lines and returns when they are on the disk.
   * @param meanwhile is done while the disk is waited for
   * @throws the error of the system: what lies behind `bytes` is then not known, and the segment must be abandoned
   */
  async append(
    bytes: Buffer,
    length: number,
    records: number,
    lastId: string,
    meanwhile: () => void,
  ): Promise<void> {
    for (let done = 0; done < length;) done += this.disk.write(this.descriptor, bytes, done, length - done);
    const synced = this.disk.sync(this.descriptor);
    try {
      meanwhile();
    } finally {
      await synced;
    }
    this.records += records;
    this.bytes += length;
    this.lastId = lastId;
  }

  /** Ends the segment: nothing is appended to it any more, and its name says which ids it holds. */
  close(): void {
    closeSync(this.descriptor);
    const { name, root, records } = this;
    const folder = join(root, dayFolder(name.day));
    if (records === 0) unlinkSync(this.path);
    else renameSync(this.path, join(folder, segmentFile({ ...name, last: this.lastId })));
    syncFolder(folder);
  }

  /**
   * Ends a segment that the disk failed: what was not acknowledged is taken away, as far as the disk lets it. It is
   * never appended to again, for what a failed sync left is not known, and another one would not tell (fsync(2)).
   */
  abandon(): void {
    try {
      this.disk.truncate(this.descriptor, this.bytes);
    } catch {
      // The bytes stay; a file that nobody closed is looked through when the log is opened next.
      closeSync(this.descriptor);
      return;
    }
    try {
      this.close();
    } catch {
      // Its old name says that it was not closed.
    }
  }
}
