import { resolve } from 'node:path';
import { statusName } from '../check/status-name.ts';
import { readRegularFile } from '../files/regular-file.ts';
import { loadPolicyFile } from '../governance/load.ts';
import { rulesetFor } from '../policy/ruleset.ts';
import { escapeText } from '../report/escape.ts';
import { findingsText } from '../report/findings.ts';
import { exit, UsageError, type Command } from './command.ts';
import { parseOptions, rootOf, type Options } from './options.ts';

/** `tracegate policy ruleset`: the ruleset of GitHub that stands behind the check, as its REST API takes it. */
export const policyRuleset: Command = {
  usage: 'policy ruleset [--branch NAME] [--app-id N] [--team-ids ORG/TEAM=N,…] [--format json] [--repo DIR]',
  run(args, terminal) {
    const options = parseOptions(args, ['branch', 'app-id', 'team-ids', 'status-context'], ['json']);
    if (options.positionals.length > 0)
      throw new UsageError(`policy ruleset takes no ${options.positionals[0]}.`);
    const file = 'policies/approvals.yaml';
    const { value, findings } = loadPolicyFile(
      file,
      readRegularFile(resolve(rootOf(options, terminal), file)),
    );
    if (value === undefined) throw new UsageError(`${file} is not valid:\n${findingsText(findings, 1)}`);
    const branch = options.value('branch') ?? 'main';
    const appId = options.value('app-id');
    const { ruleset, notExpressed } = rulesetFor(value, {
      branch,
      statusName: statusName(options.value('status-context') ?? 'tracegate', branch),
      appId: appId === undefined ? undefined : positive(appId, '--app-id'),
      teamIds: teamIdsOf(options),
    });
    terminal.out(`${JSON.stringify(ruleset, undefined, 2)}\n`);
    const notes = [
      ...(appId === undefined
        ? ['Any app may set the status: say --app-id with the number of the one that runs Tracegate.']
        : []),
      ...notExpressed,
    ];
    if (notes.length > 0) {
      terminal.err(
        `Not in this ruleset; the check says it:\n${notes.map((one) => `  - ${escapeText(one)}\n`).join('')}`,
      );
    }
    return Promise.resolve(exit.fine);
  },
};

function teamIdsOf(options: Options): Map<string, number> {
  const pairs = (options.value('team-ids') ?? '').split(',').filter((pair) => pair !== '');
  return new Map(
    pairs.map((pair) => {
      const [team = '', id = '', ...more] = pair.split('=');
      if (!/^[^/]+\/[^/]+$/.test(team) || more.length > 0) {
        throw new UsageError('--team-ids needs pairs such as acme/legal=42, separated by commas.');
      }
      return [team, positive(id, '--team-ids')] as const;
    }),
  );
}

/** @throws UsageError for what is no number of GitHub's */
function positive(text: string, name: string): number {
  if (!/^[1-9]\d{0,14}$/.test(text)) throw new UsageError(`${name} needs a whole number, not ${text}.`);
  return Number(text);
}
