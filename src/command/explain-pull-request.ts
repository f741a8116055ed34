import { signOffsOf } from '../action/derive-approval.ts';
import { readComparison, readPullRequestState } from '../action/pull-request-state.ts';
import { connect, GitHubFault } from '../github/client.ts';
import { readPullRequest } from '../github/pull-request.ts';
import type { RepositoryName } from '../github/tree.ts';
import { explainRules } from '../policy/explanation.ts';
import { requirementsFor } from '../policy/requirement.ts';
import type { PolicyExplanation } from '../report/policy-explanation.ts';

/**
 * Explains an open pull request by the policy on its base, as the check would evaluate it now; nothing is written.
 * @returns a sentence where there is nothing that could be explained
 * @throws GitHubFault, TruncatedTree
 */
export async function explainPullRequest(
  token: string,
  repository: RepositoryName,
  number: number,
  now: number,
): Promise<PolicyExplanation | string> {
  const client = connect(token, { retryBaseMilliseconds: 1000, timeoutMilliseconds: 30_000 });
  const context = { client, repository, now };
  const name = `${repository.owner}/${repository.repo}`;
  const pull = await readPullRequest(client, repository, number).catch((error: unknown) => {
    if (error instanceof GitHubFault && error.status === 404) return undefined;
    throw error;
  });
  if (pull === undefined)
    return `There is no pull request ${number} of ${name}, or the token may not see it.`;
  if (pull.state !== 'open') return `The pull request ${number} of ${name} is not open.`;
  const title = `Pull request #${number} of ${name} into ${pull.baseBranch}`;
  const state = await readPullRequestState(context, pull, await readComparison(context, pull));
  if (state === undefined) return `${title} changes no governed file.`;
  const policy = await state.base.value('policies/approvals.yaml', 'approvals-policy');
  if (policy === undefined) return `${pull.baseBranch} has no valid policies/approvals.yaml.`;
  const { asked, evaluation } = await signOffsOf(context, state);
  const { governed, approvers } = asked;
  return {
    title,
    policy,
    changes: governed,
    rules: explainRules(policy, governed),
    requirements: requirementsFor(policy, governed, approvers),
    evaluation,
  };
}
