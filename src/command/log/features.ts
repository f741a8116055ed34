import { exit, type Command } from '../command.ts';
import { decisionNamed } from './later.ts';
import { parseOptions } from '../options.ts';
import { callerOf, callerOptions, refusing, vaultOf, vaultOptions } from '../vault-options.ts';

/** `tracegate log features`: gives out the raw features of a decision, after it was written who asked and why. */
export const logFeatures: Command = {
  usage: 'log features',
  async run(args, terminal) {
    const options = parseOptions(args, [...vaultOptions, ...callerOptions], ['json']);
    const decision = decisionNamed(options, 'log features');
    const caller = callerOf(options);
    return refusing(terminal, async () => {
      const features = await vaultOf(options, terminal).get(decision, caller);
      terminal.out(`${JSON.stringify(features)}\n`);
      return exit.fine;
    });
  },
};
