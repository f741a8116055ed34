import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import { UnreadableFile } from '../governance/tree.ts';
import { EVENT_LIMIT_BYTES, readEvent } from '../lineage/openlineage/read-event.ts';

/** An event that was not written; it may be sent again. */
export class LogFault extends Error {
  constructor(message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'LogFault';
  }
}

/** What was found at the end of the file when it was opened. */
export type Ending =
  | { readonly kind: 'whole' }
  /** An event without its line break, which was added. */
  | { readonly kind: 'completed' }
  /** Bytes that are no event; they lie in a file of their own now. */
  | { readonly kind: 'set-aside'; readonly path: string; readonly bytes: number };

interface Waiting {
  readonly line: string;
  readonly resolve: () => void;
  readonly reject: (fault: LogFault) => void;
}

/**
 * A file that events are appended to, one on each line, by this program alone. An event counts when it is on the
 * disk: what waits meanwhile is written and synced together.
 */
export class EventLog {
  readonly ending: Ending;
  private readonly file: FileHandle;
  private size: number;
  private readonly queue: Waiting[] = [];
  private writing: Promise<void> | undefined;
  /** Why nothing can be written any more, until the program is started again. */
  private fault: LogFault | undefined;

  private constructor(file: FileHandle, size: number, ending: Ending) {
    this.file = file;
    this.size = size;
    this.ending = ending;
  }

  /** Opens the file, or makes it; only its owner may read it. @throws UnreadableFile */
  static async open(path: string): Promise<EventLog> {
    const { O_RDWR, O_CREAT, O_APPEND, O_NOFOLLOW, O_NONBLOCK } = constants;
    try {
      const file = await open(path, O_RDWR | O_CREAT | O_APPEND | O_NOFOLLOW | O_NONBLOCK, 0o600);
      try {
        if (!(await file.stat()).isFile()) throw new Error('it is not a regular file');
        await syncFolder(dirname(path));
        const ending = await mendEnding(file, path);
        return new EventLog(file, (await file.stat()).size, ending);
      } catch (error) {
        await file.close();
        throw error;
      }
    } catch (error) {
      throw new UnreadableFile(path, error);
    }
  }

  /**
   * Appends one event and returns when it is on the disk.
   * @param line without a line break
   * @throws LogFault
   */
  append(line: string): Promise<void> {
    return new Promise((resolve, reject) => {
      this.queue.push({ line, resolve, reject });
      this.writing ??= this.writeAll();
    });
  }

  /** Why no event can be taken, if so. */
  get problem(): string | undefined {
    return this.fault?.message;
  }

  /** Returns when what was appended is written. */
  async close(): Promise<void> {
    while (this.writing !== undefined) await this.writing;
    await this.file.close();
  }

  private async writeAll(): Promise<void> {
    // Nothing may come between the last look at the queue and the end: what is appended then would wait for ever.
    while (this.queue.length > 0) await this.writeBatch(this.queue.splice(0));
    this.writing = undefined;
  }

  private async writeBatch(batch: readonly Waiting[]): Promise<void> {
    try {
      if (this.fault !== undefined) throw this.fault;
      await this.write(Buffer.from(batch.map(({ line }) => `${line}\n`).join('')));
      for (const { resolve } of batch) resolve();
    } catch (error) {
      const fault =
        error instanceof LogFault ? error : new LogFault('The event could not be written.', error);
      for (const { reject } of batch) reject(fault);
    }
  }

  private async write(bytes: Buffer): Promise<void> {
    await this.refuseForeignState(this.size);
    try {
      for (let done = 0; done < bytes.length;) done += (await this.file.write(bytes, done)).bytesWritten;
    } catch (error) {
      await this.takeBack(error);
    }
    try {
      await this.file.datasync();
    } catch (error) {
      // What a failed sync left on the disk is not known, and a second one would not tell (fsync(2)).
      throw (this.fault = new LogFault('The disk did not confirm what was written.', error));
    }
    this.size += bytes.length;
    await this.refuseForeignState(this.size);
  }

  /** Another writer, or a file that was taken away: what is appended now might be lost. */
  private async refuseForeignState(expected: number): Promise<void> {
    const { size, nlink } = await this.file.stat();
    if (nlink === 0) throw (this.fault = new LogFault('The file of events was removed.'));
    if (size !== expected) throw (this.fault = new LogFault('Another program changed the file of events.'));
  }

  /** Removes what a failed write left; a full disk may have room again later. */
  private async takeBack(cause: unknown): Promise<never> {
    try {
      await this.file.truncate(this.size);
    } catch (error) {
      this.fault = new LogFault('A part of an event cannot be removed from the file of events.', error);
    }
    throw this.fault ?? new LogFault('The event could not be written.', cause);
  }
}

/** Looks at the last line, which a program that was stopped may not have finished. */
async function mendEnding(file: FileHandle, path: string): Promise<Ending> {
  const { size } = await file.stat();
  const start = Math.max(0, size - EVENT_LIMIT_BYTES - 1);
  const { buffer, bytesRead } = await file.read(Buffer.alloc(size - start), 0, size - start, start);
  const tail = buffer.subarray(buffer.lastIndexOf(0x0a, bytesRead - 1) + 1, bytesRead);
  if (tail.length === 0 || size === 0) return { kind: 'whole' };
  if (tail.length === bytesRead && start > 0) throw new Error('its last line is longer than an event may be');
  if (readEvent(tail.toString('utf8')).event !== undefined) {
    await file.write('\n');
    await file.datasync();
    return { kind: 'completed' };
  }
  const aside = `${path}.torn-${size - tail.length}-${randomBytes(4).toString('hex')}`;
  const copy = await open(aside, 'wx', 0o600);
  try {
    await copy.writeFile(tail);
    await copy.sync();
  } finally {
    await copy.close();
  }
  await syncFolder(dirname(path));
  await file.truncate(size - tail.length);
  await file.sync();
  return { kind: 'set-aside', path: aside, bytes: tail.length };
}

async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
