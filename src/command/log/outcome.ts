import { timeOfUuidV7 } from '../../decision/uuid-v7.ts';
import type { Command } from '../command.ts';
import { decisionNamed, demanded, recordLater } from './later.ts';
import { parseOptions } from '../options.ts';

/** `tracegate log outcome`: records what a decision turned out to be. */
export const logOutcome: Command = {
  usage: 'log outcome',
  async run(args, terminal) {
    const options = parseOptions(args, ['log', 'id', 'ground-truth', 'observed-at'], ['text', 'json'], {
      flags: ['strict'],
    });
    const subject = decisionNamed(options, 'log outcome');
    // Written again under one id, it is the same.
    const time = timeOfUuidV7(options.value('id') ?? '') ?? terminal.now();
    const observed_at = options.value('observed-at') ?? new Date(time).toISOString();
    const data = { ground_truth: demanded(options, 'ground-truth'), observed_at };
    return recordLater('outcome', { subject, data }, options, terminal);
  },
};
