import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { UnreadableFile } from '../governance/tree.ts';

/** The lines of a file of events. */
export interface EventLines {
  readonly lines: readonly string[];
  /** Whether the last line ends with a line break. */
  readonly isWhole: boolean;
  readonly sha256: string;
}

/** More than this is not held in memory at once. */
export const EVENT_FILE_LIMIT_BYTES = 256 * 1024 * 1024;

/**
 * Reads a file line by line, each as UTF-8. A file that a server appends to meanwhile is read up to a length that it
 * had.
 * @throws UnreadableFile also where a line is not UTF-8
 */
export async function readEventFile(path: string): Promise<EventLines> {
  try {
    const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      const status = await file.stat();
      if (!status.isFile()) throw new Error('it is not a regular file');
      if (status.size > EVENT_FILE_LIMIT_BYTES)
        throw new Error(`it has more than ${EVENT_FILE_LIMIT_BYTES} bytes: give the events of fewer runs`);
      const bytes = Buffer.alloc(status.size);
      let length = 0;
      while (length < bytes.length) {
        const { bytesRead } = await file.read(bytes, length, bytes.length - length, length);
        if (bytesRead === 0) throw new Error('it became shorter while it was read');
        length += bytesRead;
      }
      return linesOf(bytes);
    } finally {
      await file.close();
    }
  } catch (error) {
    throw new UnreadableFile(path, error);
  }
}

function linesOf(bytes: Buffer): EventLines {
  const lines: string[] = [];
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let start = 0;
  for (let end = bytes.indexOf(0x0a); end !== -1; end = bytes.indexOf(0x0a, start)) {
    lines.push(decoder.decode(bytes.subarray(start, end)));
    start = end + 1;
  }
  const isWhole = start === bytes.length;
  // What is cut off within a character is torn, and read as what it is by whoever reads the line.
  if (!isWhole) lines.push(bytes.subarray(start).toString('utf8'));
  return { lines, isWhole, sha256: createHash('sha256').update(bytes).digest('hex') };
}
