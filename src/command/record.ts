import { relative, resolve } from 'node:path';
import { isUuidV7 } from '../decision/uuid-v7.ts';
import { escapeText } from '../report/escape.ts';
import { eventTextOf } from '../store/salted-line.ts';
import { identityIn } from '../store/log-folder.ts';
import { findRecord } from '../store/log-reader.ts';
import { exit, UsageError, type Command } from './command.ts';
import { parseOptions } from './options.ts';

/**
 * `tracegate record`: the record of one decision, or of another event, byte for byte as it was logged. It is read
 * where it lies and not verified, which `tracegate trace` does; so a service can ask for many, one after the other.
 */
export const record: Command = {
  usage: 'record ID --log DIR',
  run(args, terminal) {
    const options = parseOptions(args, ['log'], ['json']);
    const [[id, ...more], log] = [options.positionals, options.value('log')];
    if (id === undefined || more.length > 0) throw new UsageError('record takes one id.');
    if (!isUuidV7(id))
      throw new UsageError(`${id} is no id of a record: a UUID of version 7, in lower case.`);
    if (log === undefined) throw new UsageError('--log DIR is needed, the folder of the decision log.');
    const root = resolve(terminal.folder, log);
    if (identityIn(root) === undefined) throw new UsageError(`There is no decision log in ${root}.`);
    const damaged: string[] = [];
    const found = findRecord(root, id, ({ path }, { message }) =>
      damaged.push(`${relative(root, path)} is damaged. ${message}`),
    );
    if (found !== undefined) {
      terminal.out(`${eventTextOf(found.line)}\n`);
      return Promise.resolve(exit.fine);
    }
    for (const message of damaged) terminal.err(`tracegate: ${escapeText(message)}\n`);
    terminal.err(
      damaged.length > 0
        ? `tracegate: Whether there is a record ${id} cannot be told.\n`
        : `tracegate: There is no record ${id} in the log. What became of a decision, tracegate trace says.\n`,
    );
    return Promise.resolve(damaged.length > 0 ? exit.notEvaluated : exit.findings);
  },
};
