import { resolve } from 'node:path';
import { eraseSubject, type Erased } from '../../store/vault/erase-subject.ts';
import { exit, UsageError, type Command } from '../command.ts';
import { demanded } from './later.ts';
import { openLog } from './options.ts';
import { parseOptions } from '../options.ts';
import {
  callerOf,
  callerOptions,
  personOf,
  personOptions,
  refusing,
  say,
  vaultOf,
  vaultOptions,
} from '../vault-options.ts';

/** `tracegate log erase`: destroys the key of a person, and says so in the log. */
export const logErase: Command = {
  usage: 'log erase',
  async run(args, terminal) {
    const names = ['log', ...vaultOptions, ...personOptions, ...callerOptions];
    const options = parseOptions(args, names, ['text', 'json']);
    if (options.positionals.length > 0) throw new UsageError('log erase takes options alone.');
    const [person, caller] = [personOf(options), callerOf(options)];
    const folder = resolve(terminal.folder, demanded(options, 'log'));
    return refusing(terminal, async () => {
      const vault = vaultOf(options, terminal);
      const log = openLog(options, terminal, undefined, 0);
      try {
        const erased = await eraseSubject(vault, { log, folder }, person, caller);
        say(options, terminal, { erased }, erased.map(sentence).join('\n'));
        if (erased.some(({ already }) => !already)) terminal.err(REMAINS);
        return exit.fine;
      } finally {
        await log.close();
      }
    });
  },
};

/** What no program can promise of a disk. */
const REMAINS = `tracegate: The key was written over and removed. A file system that never writes in place, a snapshot, a flash disk or a backup may keep its old bytes: delete those copies, or the master key that wrapped them.\n`;

function sentence({ subjectKey, eventId, doneAt, already }: Erased): string {
  return already
    ? `Nothing was left to do: ${subjectKey} was erased on ${doneAt}; the tombstone is ${eventId}.`
    : `Erased ${subjectKey}; the tombstone is ${eventId}.`;
}
