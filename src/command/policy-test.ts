import { resolve } from 'node:path';
import { readRegularFile } from '../files/regular-file.ts';
import type { Loaded } from '../format/document.ts';
import { loadPolicyCasesFile, loadPolicyFile } from '../governance/load.ts';
import { rehearse } from '../rehearsal/rehearse.ts';
import { findingsText } from '../report/findings.ts';
import { rehearsalJson, rehearsalText } from '../report/rehearsal.ts';
import { exit, UsageError, type Command } from './command.ts';
import { instantOf, parseOptions, rootOf } from './options.ts';

/** `tracegate policy test`: holds a policy against tables of expectations. */
export const policyTest: Command = {
  usage: 'policy test FILE… [--policy FILE] [--at TIME] [--format text|json] [--repo DIR]',
  run(args, terminal) {
    const options = parseOptions(args, ['policy', 'at'], ['text', 'json']);
    const files = options.positionals;
    if (files.length === 0)
      throw new UsageError('policy test needs a table of cases, such as tests/approvals.yaml.');
    const given = options.value('policy');
    const path = given ?? resolve(rootOf(options, terminal), 'policies/approvals.yaml');
    const policy = loaded(given ?? 'policies/approvals.yaml', resolve(terminal.folder, path), loadPolicyFile);
    const now = instantOf(options, terminal);
    const tables = files.map((file) => ({
      file,
      results: rehearse(policy, loaded(file, resolve(terminal.folder, file), loadPolicyCasesFile), now),
    }));
    terminal.out(options.value('format') === 'json' ? rehearsalJson(tables) : rehearsalText(tables));
    const failed = tables.some(({ results }) => results.some(({ differences }) => differences.length > 0));
    return Promise.resolve(failed ? exit.findings : exit.fine);
  },
};

/** @throws UsageError for a file that is not valid, UnreadableFile for one that cannot be read */
function loaded<T>(file: string, path: string, load: (file: string, bytes: Uint8Array) => Loaded<T>): T {
  const { value, findings } = load(file, readRegularFile(path));
  if (value === undefined) throw new UsageError(`${file} is not valid:\n${findingsText(findings, 1)}`);
  return value;
}
