import { createHash } from 'node:crypto';
import { open, type FileHandle } from 'node:fs/promises';
import { constants, type BigIntStats } from 'node:fs';
import { UnreadableFile } from '../governance/tree.ts';

/** Digests of a file's bytes, in lower-case hexadecimal. MD5 is only compared with what another tool wrote. */
export interface FileDigests {
  readonly sha256: string;
  /** Where it is asked for. */
  readonly md5: string | undefined;
}

/**
 * Reads a file of any size once and in pieces. Links are followed, for tools keep data behind them; a folder, a
 * pipe, and a file that changes meanwhile are refused.
 * @throws UnreadableFile
 */
export async function fileDigests(path: string, withMd5 = false): Promise<FileDigests> {
  try {
    // O_NONBLOCK: opening a pipe would otherwise wait for a writer.
    const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      const before = await file.stat({ bigint: true });
      if (!before.isFile()) throw new Error('it is not a regular file');
      const sha256 = createHash('sha256');
      const md5 = withMd5 ? createHash('md5') : undefined;
      for await (const chunk of piecesOf(file, Number(before.size))) {
        sha256.update(chunk);
        md5?.update(chunk);
      }
      if (!isSameState(before, await file.stat({ bigint: true })))
        throw new Error('it changed while it was read');
      return { sha256: sha256.digest('hex'), md5: md5?.digest('hex') };
    } finally {
      await file.close();
    }
  } catch (error) {
    throw new UnreadableFile(path, error);
  }
}

/** As many bytes as the file had: one that grows as fast as it is read would have no end. */
async function* piecesOf(file: FileHandle, size: number): AsyncGenerator<Buffer> {
  const buffer = Buffer.allocUnsafe(Math.min(size, 1024 * 1024));
  for (let done = 0; done < size;) {
    const { bytesRead } = await file.read(buffer, 0, Math.min(buffer.length, size - done), done);
    if (bytesRead === 0) return;
    done += bytesRead;
    yield buffer.subarray(0, bytesRead);
  }
}

function isSameState(before: BigIntStats, after: BigIntStats): boolean {
  return before.size === after.size && before.mtimeNs === after.mtimeNs;
}
