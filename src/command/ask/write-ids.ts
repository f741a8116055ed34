import { closeSync, openSync, unlinkSync, writeSync } from 'node:fs';
import { resolve } from 'node:path';
import { UnreadableFile } from '../../governance/tree.ts';
import { UsageError, type Terminal } from '../command.ts';

/**
 * Writes ids to a new file, one on each line, as they come.
 * @returns how many
 * @throws UsageError where the file is there already, UnreadableFile
 */
export async function writeIds(
  file: string,
  ids: AsyncIterable<string>,
  terminal: Terminal,
): Promise<number> {
  const path = resolve(terminal.folder, file);
  let descriptor: number;
  try {
    descriptor = openSync(path, 'wx', 0o600);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw new UsageError(`${file} is there already.`);
    throw new UnreadableFile(file, error);
  }
  let count = 0;
  try {
    for await (const id of ids) {
      writeSync(descriptor, `${id}\n`);
      count += 1;
    }
  } catch (error) {
    // Half a list would pass for a whole one.
    unlinkSync(path);
    throw error;
  } finally {
    closeSync(descriptor);
  }
  return count;
}
