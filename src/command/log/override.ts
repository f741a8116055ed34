import type { Command } from '../command.ts';
import { decisionNamed, demanded, recordLater } from './later.ts';
import { parseOptions } from '../options.ts';

const said = ['who', 'role', 'reason', 'before', 'after'] as const;

/** `tracegate log override`: records that a person decided otherwise. */
export const logOverride: Command = {
  usage: 'log override',
  async run(args, terminal) {
    const options = parseOptions(args, ['log', 'id', ...said], ['text', 'json'], { flags: ['strict'] });
    const subject = decisionNamed(options, 'log override');
    const [who, role, reason, before, after] = said.map((name) => demanded(options, name)) as [
      string,
      string,
      string,
      string,
      string,
    ];
    return recordLater(
      'override',
      { subject, data: { who, role, reason, before, after } },
      options,
      terminal,
    );
  },
};
