import type { PullRequestReport } from '../check/pull-request-report.ts';
import { blobAt, changedPaths, differingPaths, type ChangedPath } from '../check/changed-path.ts';
import { GitHubFault } from '../github/client.ts';
import { compare } from '../github/comparison.ts';
import type { PullRequest } from '../github/pull-request.ts';
import { readTree } from '../github/tree.ts';
import { TreeReader } from '../governance/tree-reader.ts';
import type { GovernanceTree } from '../governance/tree.ts';
import { verdictOf, type Reason } from '../verdict/verdict.ts';
import { checkPullRequest } from './check-pull-request.ts';
import type { Context } from './context.ts';
import { readGroupPulls, type GroupPulls } from './merge-group-pulls.ts';
import { readComparison } from './pull-request-state.ts';

/** A merge group as GitHub announces it. */
export interface MergeGroup {
  readonly headCommit: string;
  /** The temporary branch, for example gh-readonly-queue/main/pr-104-<sha>. */
  readonly headBranch: string;
  /** What the group is laid on: the tip of the base, or the head of the group before it in the queue. */
  readonly baseCommit: string;
  readonly baseBranch: string;
}

export interface MergeGroupReport {
  /** One for each pull request, and a further one for each further policy that it is judged by. */
  readonly pulls: readonly PullRequestReport[];
  readonly reasons: readonly Reason[];
}

/** A group's files before and after it, and what differs. */
interface GroupState {
  readonly group: MergeGroup;
  readonly base: GovernanceTree;
  readonly head: GovernanceTree;
  readonly changes: readonly ChangedPath[];
}

const policyPath = 'policies/approvals.yaml';

/**
 * Decides on a merge group: every pull request in it anew, as it reads together with the others, and that the
 * group brings no governed byte that none of them carries. Which pull requests are in it is only a hint; what
 * makes the answer safe is the comparison of the bytes.
 * @throws GitHubFault, TruncatedTree
 */
export async function checkMergeGroup(context: Context, group: MergeGroup): Promise<MergeGroupReport> {
  const { client, repository } = context;
  const comparison = await compare(client, repository, group.baseCommit, group.headCommit, true);
  if (comparison === undefined)
    throw new GitHubFault('The comparison of the merge group', 404, new Error('it cannot be read'));
  const [base, head] = [
    await readTree(client, repository, group.baseCommit),
    await readTree(client, repository, group.headCommit),
  ];
  const state = { group, base, head, changes: changedPaths(differingPaths(base, head), base, head) };
  const candidates = await readGroupPulls(context, group, comparison.commits);
  const pulls: PullRequestReport[] = [];
  const carried = new Map<string, Set<string>>();
  for (const pull of candidates.open) {
    const reports = await judge(context, pull, state);
    if (pull.number !== candidates.named && !bringsAny(reports, state.changes)) continue;
    pulls.push(...reports);
    const tree = await readTree(client, repository, pull.headCommit);
    for (const path of reports.flatMap((report) => report.changedPaths)) {
      carried.set(path, (carried.get(path) ?? new Set()).add(blobAt(tree, path) ?? 'deleted'));
    }
  }
  const stray = state.changes.filter(({ path, atHead }) => !carried.get(path)?.has(atHead ?? 'deleted'));
  return {
    pulls,
    reasons: [
      ...pulls.flatMap(({ reasons }) => reasons),
      ...attribution(stray, pulls.length, candidates),
      ...policyConflict(pulls),
    ],
  };
}

/** A pull request whose governed files are none of the group's was only mentioned. */
function bringsAny([report]: readonly PullRequestReport[], changes: readonly ChangedPath[]): boolean {
  const paths = report?.changedPaths ?? [];
  return paths.length === 0 || changes.some(({ path }) => paths.includes(path));
}

/**
 * Judges a pull request by the policy of the base branch and by each other one that it would be merged under:
 * that of the group before it in the queue, and that which another pull request of the group brings.
 */
async function judge(
  context: Context,
  pull: PullRequest,
  { group, base, head }: GroupState,
): Promise<PullRequestReport[]> {
  const comparison = await readComparison(context, pull);
  const report = await checkPullRequest(context, pull, comparison, { outcome: head });
  const tip =
    comparison.baseCommit === group.baseCommit
      ? base
      : await readTree(context.client, context.repository, comparison.baseCommit);
  const own = report.changedPaths.includes(policyPath);
  const reports = [report];
  const judgedBy = new Set([blobAt(tip, policyPath)]);
  for (const tree of own ? [base] : [base, head]) {
    if (report.changedPaths.length === 0 || judgedBy.has(blobAt(tree, policyPath))) continue;
    judgedBy.add(blobAt(tree, policyPath));
    const merging = { outcome: head, policy: new TreeReader(tree) };
    reports.push(furtherReport(await checkPullRequest(context, pull, comparison, merging), report));
  }
  return reports;
}

/** Says of what the further policy adds where it comes from. */
function furtherReport(further: PullRequestReport, first: PullRequestReport): PullRequestReport {
  const said = new Set(first.reasons.map(({ id, message }) => `${id} ${message}`));
  const added = further.reasons.filter(({ id, message }) => !said.has(`${id} ${message}`));
  const reasons = added.map((reason) => ({
    ...reason,
    message: `By the approval policy that comes with the merge queue: ${reason.message}`,
  }));
  return { ...further, verdict: verdictOf(further.reasons), reasons };
}

function attribution(stray: readonly ChangedPath[], pulls: number, { closed }: GroupPulls): Reason[] {
  const since = closed.length === 0 ? '' : ` (closed: ${closed.map((number) => `#${number}`).join(', ')})`;
  const reason = (message: string, file?: string): Reason => ({
    id: 'merge-group-unattributed',
    status: 'fail',
    message,
    ...(file === undefined ? {} : { file }),
  });
  if (pulls === 0) return [reason(`No open pull request of this group can be told${since}.`)];
  return stray.map(({ path }) =>
    reason(`${path} changes in this group as on none of its open pull requests${since}.`, path),
  );
}

/** Two changes of the policy in one group would each have to be judged by the other's. */
function policyConflict(pulls: readonly PullRequestReport[]): Reason[] {
  const changing = new Set(
    pulls.filter(({ changedPaths: paths }) => paths.includes(policyPath)).map(({ number }) => number),
  );
  if (changing.size < 2) return [];
  const names = [...changing].map((number) => `#${number}`).join(' and ');
  const message = `${names} change the approval policy in one merge group.`;
  return [{ id: 'merge-group-policies', status: 'fail', message, file: policyPath }];
}
