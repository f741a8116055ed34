import { UsageError, type Command } from './command.ts';

/** Each is loaded when it is called: only one of them ever is. */
const subcommands: Readonly<Record<string, () => Promise<Command>>> = {
  explain: async () => (await import('./policy-explain.ts')).policyExplain,
  test: async () => (await import('./policy-test.ts')).policyTest,
  ruleset: async () => (await import('./policy-ruleset.ts')).policyRuleset,
};

/** `tracegate policy …`: what an approval policy means, before and while it governs. */
export const policy: Command = {
  usage: [
    'policy explain (--pr N [--repo-slug OWNER/NAME] | --change A..B) [--format text|json] [--repo DIR]',
    'policy test FILE… [--policy FILE] [--at TIME] [--format text|json] [--repo DIR]',
    'policy ruleset [--branch NAME] [--app-id N] [--team-ids ORG/TEAM=N,…] [--format json] [--repo DIR]',
  ].join('\n       tracegate '),
  async run([name = '', ...args], terminal) {
    const load = Object.hasOwn(subcommands, name) ? subcommands[name] : undefined;
    if (load === undefined) {
      const known = Object.keys(subcommands).join(', ');
      throw new UsageError(`policy needs one of ${known}${name === '' ? '' : `, not ${name}`}.`);
    }
    return (await load()).run(args, terminal);
  },
};
