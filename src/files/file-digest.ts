import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { UnreadableFile } from '../governance/tree.ts';

/**
 * SHA-256 of a file of any size, 64 lower-case hexadecimal digits, without holding it in memory.
 * @throws UnreadableFile, also for what is no regular file
 */
export async function fileDigest(path: string): Promise<string> {
  const hash = createHash('sha256');
  try {
    if (!(await stat(path)).isFile()) throw new Error('it is not a regular file');
    for await (const part of createReadStream(path)) hash.update(part as Uint8Array);
  } catch (error) {
    throw new UnreadableFile(path, error);
  }
  return hash.digest('hex');
}
