import { closeSync, constants, openSync, renameSync, rmSync, unlinkSync } from 'node:fs';
import { dirname } from 'node:path';
import { MerkleFrontier } from '../transparency/merkle-tree.ts';
import type { Batch } from './batch.ts';
import type { Disk } from './disk.ts';
import { syncFolder } from '../files/synced.ts';
import { makeFolder } from './durable.ts';
import { segmentPath, type SegmentName } from './segment-name.ts';

/** A file that one writer appends records to, with the tree over them. */
export class Segment {
  readonly name: SegmentName;
  readonly path: string;
  readonly tree = new MerkleFrontier();
  /** Records and bytes that are on the disk, which is what was acknowledged or is about to be. */
  records = 0;
  bytes = 0;
  /** The latest time that one of their ids says, in milliseconds since 1970. */
  latest = -Infinity;
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
    this.path = segmentPath(root, name);
    const folder = dirname(this.path);
    makeFolder(folder);
    const { O_WRONLY, O_CREAT, O_EXCL, O_APPEND, O_NOFOLLOW } = constants;
    this.descriptor = openSync(this.path, O_WRONLY | O_CREAT | O_EXCL | O_APPEND | O_NOFOLLOW, 0o600);
    try {
      syncFolder(folder);
    } catch (error) {
      closeSync(this.descriptor);
      rmSync(this.path, { force: true });
      throw error;
    }
  }

  /**
   * Appends the lines of a batch and returns when they are on the disk.
   * @param meanwhile is done while the disk is waited for
   * @throws the error of the system: what lies behind `bytes` is then not known, and the segment must be abandoned
   */
  async append(batch: Batch, meanwhile: () => void): Promise<void> {
    const { buffer, used } = batch;
    for (let done = 0; done < used;) done += this.disk.write(this.descriptor, buffer, done, used - done);
    const synced = this.disk.sync(this.descriptor);
    try {
      meanwhile();
    } finally {
      await synced;
    }
    this.records += batch.records;
    this.bytes += used;
    this.latest = Math.max(this.latest, batch.latest);
    this.lastId = batch.lastId;
  }

  /** Ends the segment: nothing is appended to it any more, and its name says which ids it holds. */
  close(): void {
    closeSync(this.descriptor);
    const { name, root, records, lastId } = this;
    if (records === 0) unlinkSync(this.path);
    else renameSync(this.path, segmentPath(root, { ...name, last: lastId }));
    syncFolder(dirname(this.path));
  }

  /**
   * Ends a segment that the disk failed: what was not acknowledged is taken away. It is never appended to again, for
   * what a failed sync left is not known, and another one would not tell (fsync(2)).
   * @returns false where the disk does not let it be taken away: to be tried again later
   */
  async abandon(): Promise<boolean> {
    try {
      if (this.records === 0) rmSync(this.path, { force: true });
      else await this.disk.truncate(this.descriptor, this.bytes);
    } catch {
      return false;
    }
    try {
      if (this.records > 0) this.close();
      else this.release();
    } catch {
      // Its old name says that it was not closed.
    }
    return true;
  }

  /** Gives up a segment that could not be ended: it is looked through when the log is opened next. */
  release(): void {
    try {
      closeSync(this.descriptor);
    } catch {
      // The descriptor is gone in any case (close(2)).
    }
  }
}
