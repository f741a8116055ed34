import { resolve } from 'node:path';
import { isUuidV7 } from '../../decision/uuid-v7.ts';
import { parseDate } from '../../format/date.ts';
import { identityIn } from '../../store/log-folder.ts';
import { holdRecords, liftRecords } from '../../store/retention/log-hold.ts';
import { exit, UsageError, type Command, type Terminal } from '../command.ts';
import { demanded } from './later.ts';
import { parseOptions, type Options } from '../options.ts';
import { callerOf, callerOptions, refusing, say } from '../vault-options.ts';

/** `tracegate log hold`: keeps records beyond their time. */
export const logHold: Command = {
  usage: 'log hold',
  async run(args, terminal) {
    const options = parseOptions(args, ['log', 'case', 'from', 'to', ...callerOptions], ['text', 'json'], {
      repeated: ['decision'],
      flags: ['everything'],
    });
    const [root, name, caller] = [logFolder(options, terminal), demanded(options, 'case'), callerOf(options)];
    const scope = scopeOf(options);
    return refusing(terminal, async () => {
      await holdRecords(root, { case: name, ...scope }, caller, terminal.now());
      say(options, terminal, { case: name, ...scope }, `Held for ${name}.`);
      return exit.fine;
    });
  },
};

/** `tracegate log lift`: ends a hold. */
export const logLift: Command = {
  usage: 'log lift',
  async run(args, terminal) {
    const options = parseOptions(args, ['log', 'case', ...callerOptions], ['text', 'json']);
    const [root, name, caller] = [logFolder(options, terminal), demanded(options, 'case'), callerOf(options)];
    return refusing(terminal, async () => {
      await liftRecords(root, name, caller, terminal.now());
      say(options, terminal, { case: name }, `Lifted ${name}.`);
      return exit.fine;
    });
  },
};

/** What is held: some decisions, some days, or everything; never by leaving something out. @throws UsageError */
function scopeOf(options: Options): { decisions?: readonly string[]; from?: string; to?: string } {
  const [decisions, from, to] = [options.values('decision'), options.value('from'), options.value('to')];
  const days = from !== undefined || to !== undefined;
  if (Number(decisions.length > 0) + Number(days) + Number(options.has('everything')) !== 1)
    throw new UsageError('Say what is held by --decision ID…, by --from and --to DAY, or by --everything.');
  if (decisions.some((id) => !isUuidV7(id))) throw new UsageError('--decision must be the id of a decision.');
  for (const day of [from, to])
    if (day !== undefined && parseDate(day) === undefined) throw new UsageError('A day must be YYYY-MM-DD.');
  if (decisions.length > 0) return { decisions };
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}

/** The log that `--log` names. @throws UsageError where there is none, or something stands beside the options */
export function logFolder(options: Options, terminal: Terminal): string {
  const root = resolve(terminal.folder, demanded(options, 'log'));
  if (options.positionals.length > 0) throw new UsageError('Options alone are taken here.');
  if (identityIn(root) === undefined)
    throw new UsageError(`There is no decision log in ${options.value('log')}.`);
  return root;
}
