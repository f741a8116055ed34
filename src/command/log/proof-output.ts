import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { UnreadableFile } from '../../governance/tree.ts';
import { exit, UsageError, type ExitCode, type Terminal } from '../command.ts';
import type { Options } from '../options.ts';

/** Gives out a proof: into the file that `--out` names, else to standard output. @throws UsageError, UnreadableFile */
export function tell(proof: string, options: Options, terminal: Terminal): ExitCode {
  const out = options.value('out');
  if (out === undefined) terminal.out(proof);
  else put(out, proof, terminal);
  return exit.fine;
}

/** @throws UsageError where there is a file already, UnreadableFile */
export function put(file: string, content: string | Uint8Array, terminal: Terminal): void {
  try {
    writeFileSync(resolve(terminal.folder, file), content, { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw new UnreadableFile(file, error);
    throw new UsageError(`${file} is there already.`);
  }
}
