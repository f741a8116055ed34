import { resolve } from 'node:path';
import { files } from '../../generated/starter.js';
import { PathsTaken, writeNewFiles } from '../files/new-files.ts';
import { exit, UsageError, type Command } from './command.ts';
import { parseOptions } from './options.ts';

/** `tracegate init [folder]`: a working governance repository, never over files that are there. */
export const init: Command = {
  usage: 'init [folder] [--format text|json] [--repo DIR]',
  run(args, terminal) {
    const options = parseOptions(args, [], ['text', 'json']);
    const [folder, ...more] = options.positionals;
    if (more.length > 0) throw new UsageError('init takes one folder.');
    const repo = options.value('repo');
    if (folder !== undefined && repo !== undefined) {
      throw new UsageError('init takes one folder: either as it stands or after --repo, not both.');
    }
    const target = resolve(terminal.folder, folder ?? repo ?? '.');
    const paths = Object.keys(files);
    try {
      writeNewFiles(target, files);
    } catch (error) {
      if (!(error instanceof PathsTaken)) throw error;
      throw new UsageError(`Nothing was written: ${error.message}.`);
    }
    if (options.value('format') === 'json')
      terminal.out(`${JSON.stringify({ folder: target, files: paths })}\n`);
    else {
      const list = paths.map((path) => `  ${path}`).join('\n');
      terminal.out(
        `Wrote a governance repository:\n${list}\n\nNext: put your own teams into policies/approvals.yaml, then run tracegate validate.\n`,
      );
    }
    return Promise.resolve(exit.fine);
  },
};
