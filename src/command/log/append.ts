import type { Command } from '../command.ts';
import { judgedBy, openLog } from './options.ts';
import { feedLog, feedingOf } from './source.ts';
import { parseOptions } from '../options.ts';

const names = ['log', 'governance', 'governance-digest', 'mode', 'origin', 'max-age-hours', 'on-refused'];

/** `tracegate log append`: stamps decisions, one on each line, and writes them to a log. */
export const logAppend: Command = {
  usage: 'log append',
  async run(args, terminal) {
    const options = parseOptions(args, names, ['text', 'json']);
    const feeding = feedingOf(options, terminal);
    const log = openLog(options, terminal, await judgedBy(options, terminal));
    return feedLog(log, feeding, (text) => log.append(text), terminal);
  },
};
