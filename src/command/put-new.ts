import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { UnreadableFile } from '../governance/tree.ts';
import { UsageError, type Terminal } from './command.ts';
import type { Options } from './options.ts';

/**
 * Puts a text into the file that `--out` names, or says it.
 * @throws UsageError where there is a file already, UnreadableFile
 */
export function putNew(text: string, options: Options, terminal: Terminal): void {
  const out = options.value('out');
  if (out === undefined) return terminal.out(text);
  try {
    writeFileSync(resolve(terminal.folder, out), text, { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw new UnreadableFile(out, error);
    throw new UsageError(`${out} is there already.`);
  }
}
