import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { files } from '../../generated/starter.js';
import { exit, UsageError, type Command } from './command.ts';
import { parseOptions } from './options.ts';

/** `tracegate init [folder]`: a working governance repository, never over files that are there. */
export const init: Command = {
  usage: 'init [folder] [--format text|json]',
  run(args, terminal) {
    const options = parseOptions(args, [], ['text', 'json']);
    const [folder, ...more] = options.positionals;
    if (more.length > 0) throw new UsageError('init takes one folder.');
    const target = resolve(terminal.folder, folder ?? options.value('repo') ?? '.');
    const paths = Object.keys(files);
    const present = paths.filter((path) => existsSync(join(target, path)));
    if (present.length > 0) {
      throw new UsageError(
        `Nothing was written: ${present.join(', ')} ${present.length === 1 ? 'is' : 'are'} there already.`,
      );
    }
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(target, path)), { recursive: true });
      writeFileSync(join(target, path), text, { flag: 'wx' });
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
