import { changedPaths, differingPaths } from '../check/changed-path.ts';
import { subjectsOf } from '../check/subjects.ts';
import { findRoot } from '../files/repository-root.ts';
import { commitTree } from '../git/commit-tree.ts';
import { commitOf, mergeBaseOf } from '../git/commits.ts';
import { GitFault } from '../git/run-git.ts';
import { overlay } from '../governance/overlay.ts';
import { TreeReader } from '../governance/tree-reader.ts';
import { explainRules } from '../policy/explanation.ts';
import { requirementsFor } from '../policy/requirement.ts';
import { findingsText } from '../report/findings.ts';
import { explanationJson, explanationText, type PolicyExplanation } from '../report/policy-explanation.ts';
import { exit, UsageError, type Command } from './command.ts';
import { parseOptions, rootOf } from './options.ts';

const file = 'policies/approvals.yaml';

/** `tracegate policy explain`: which rules match a change, why, and who can sign what they ask for. */
export const policyExplain: Command = {
  usage: 'policy explain (--pr N [--repo-slug OWNER/NAME] | --change A..B) [--format text|json] [--repo DIR]',
  async run(args, terminal) {
    const options = parseOptions(args, ['pr', 'repo-slug', 'change'], ['text', 'json']);
    if (options.positionals.length > 0)
      throw new UsageError(`policy explain takes no ${options.positionals[0]}.`);
    const [pull, change] = [options.value('pr'), options.value('change')];
    if ((pull === undefined) === (change === undefined)) {
      throw new UsageError('policy explain needs either --pr or --change.');
    }
    const explanation =
      change === undefined
        ? await ofPullRequest(pull ?? '', options.value('repo-slug'), terminal.now())
        : await ofCommits(rootOf(options, terminal), change);
    const json = options.value('format') === 'json';
    terminal.out(json ? explanationJson(explanation) : explanationText(explanation));
    return explanation.requirements.findings.length > 0 ? exit.findings : exit.fine;
  },
};

/** From commits of a local repository; who is in a team is not known there. */
async function ofCommits(root: string, range: string): Promise<PolicyExplanation> {
  const [from = '', to = '', ...more] = range.split('..');
  if (from === '' || to === '' || to.startsWith('.') || more.length > 0) {
    throw new UsageError('--change needs two commits as base..head, such as main..HEAD.');
  }
  try {
    const folder = findRoot(root);
    const [base, head] = [await commitOf(folder, from), await commitOf(folder, to)];
    const before = await commitTree(folder, await mergeBaseOf(folder, base, head));
    const [baseTree, headTree] = [await commitTree(folder, base), await commitTree(folder, head)];
    const changes = changedPaths(differingPaths(before, headTree), baseTree, headTree);
    const paths = changes.map(({ path }) => path);
    const [merged, onBase] = [new TreeReader(overlay(baseTree, headTree, paths)), new TreeReader(baseTree)];
    const { governed, approvers } = await subjectsOf(changes, merged, onBase);
    const policy = await onBase.value(file, 'approvals-policy');
    if (policy === undefined) {
      const findings = (await onBase.load(file))?.findings;
      throw new UsageError(
        findings === undefined
          ? `${from} has no ${file}.`
          : `${file} of ${from} is not valid:\n${findingsText(findings, 1)}`,
      );
    }
    return {
      title: `The change ${from}..${to}`,
      policy,
      changes: governed,
      rules: explainRules(policy, governed),
      requirements: requirementsFor(policy, governed, approvers),
      evaluation: undefined,
    };
  } catch (error) {
    if (error instanceof GitFault) throw new UsageError(error.message);
    throw error;
  }
}

/** From GitHub, whose client is loaded only here. */
async function ofPullRequest(
  pull: string,
  slug: string | undefined,
  now: number,
): Promise<PolicyExplanation> {
  const number = /^[1-9]\d{0,8}$/.test(pull) ? Number(pull) : undefined;
  if (number === undefined) throw new UsageError('--pr needs the number of a pull request.');
  const { GITHUB_TOKEN, GH_TOKEN, GITHUB_REPOSITORY } = process.env;
  const token = GITHUB_TOKEN ?? GH_TOKEN;
  if (token === undefined || token === '') {
    throw new UsageError('--pr reads GitHub, for which GITHUB_TOKEN or GH_TOKEN must hold a token.');
  }
  const [owner, repo, ...more] = (slug ?? GITHUB_REPOSITORY ?? '').split('/');
  const plain = (name: string | undefined) => name !== undefined && /^(?!\.{1,2}$)[\w.-]+$/.test(name);
  if (owner === undefined || repo === undefined || !plain(owner) || !plain(repo) || more.length > 0) {
    throw new UsageError('--pr needs --repo-slug OWNER/NAME, or GITHUB_REPOSITORY.');
  }
  const { explainPullRequest } = await import('./explain-pull-request.ts');
  const explained = await explainPullRequest(token, { owner, repo }, number, now);
  if (typeof explained === 'string') throw new UsageError(explained);
  return explained;
}
