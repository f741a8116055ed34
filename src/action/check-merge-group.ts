import type { PullRequestReport } from '../check/pull-request-report.ts';
import { changedPaths, differingPaths } from '../check/changed-path.ts';
import { GitHubFault } from '../github/client.ts';
import { compare } from '../github/comparison.ts';
import { readPullRequest } from '../github/pull-request.ts';
import { readTree } from '../github/tree.ts';
import type { Reason } from '../verdict/verdict.ts';
import { checkPullRequest } from './check-pull-request.ts';
import type { Context } from './context.ts';
import { readComparison } from './pull-request-state.ts';

/** A merge group as GitHub announces it. */
export interface MergeGroup {
  readonly headCommit: string;
  /** The temporary branch, for example gh-readonly-queue/main/pr-104-<sha>. */
  readonly headBranch: string;
  readonly baseCommit: string;
  readonly baseBranch: string;
}

export interface MergeGroupReport {
  readonly pulls: readonly PullRequestReport[];
  readonly reasons: readonly Reason[];
}

/**
 * Decides on a merge group: every pull request in it anew, as it reads together with the others, and that the
 * group brings no governed byte that none of them carries. Which pull requests are in it is only a hint, from the branch's name, from GitHub and
 * from commit messages; what makes the answer safe is the comparison of the bytes.
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
  const changes = changedPaths(differingPaths(base, head), base, head);
  const pulls: PullRequestReport[] = [];
  const carried = new Map<string, Set<string>>();
  for (const number of await pullNumbers(context, group, comparison.commits)) {
    const pull = await readPullRequest(client, repository, number);
    if (pull.state !== 'open' || pull.baseBranch !== group.baseBranch) continue;
    const report = await checkPullRequest(context, pull, await readComparison(context, pull), head);
    pulls.push(report);
    const tree = await readTree(client, repository, pull.headCommit);
    for (const path of report.changedPaths) {
      const entry = tree.entries.get(path);
      const blobs = carried.get(path) ?? new Set<string>();
      carried.set(path, blobs.add(entry === undefined ? 'deleted' : `${entry.mode} ${entry.blob ?? ''}`));
    }
  }
  const stray = changes.filter(({ path, atHead }) => carried.get(path)?.has(atHead ?? 'deleted') !== true);
  return {
    pulls,
    reasons: [
      ...pulls.flatMap(({ reasons }) => reasons),
      ...attribution(
        stray.map(({ path }) => path),
        pulls.length,
      ),
    ],
  };
}

async function pullNumbers(
  { client, repository }: Context,
  group: MergeGroup,
  commits: readonly { sha: string; message: string }[],
): Promise<number[]> {
  const numbers = new Set<number>();
  const named = /\/pr-(\d+)-/.exec(group.headBranch)?.[1];
  if (named !== undefined) numbers.add(Number(named));
  for (const { sha, message } of commits) {
    const route = 'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls';
    for (const { number } of await client.list<{ number: number }>(route, { ...repository, commit_sha: sha }))
      numbers.add(number);
    const quoted = /\(#(\d{1,9})\)$|^Merge pull request #(\d{1,9}) /.exec(message.split('\n')[0] ?? '');
    if (quoted !== null) numbers.add(Number(quoted[1] ?? quoted[2]));
  }
  return [...numbers].toSorted((a, b) => a - b);
}

function attribution(stray: readonly string[], pulls: number): Reason[] {
  if (pulls === 0)
    return [
      {
        id: 'merge-group-unattributed',
        status: 'fail',
        message: 'No open pull request of this group can be told.',
      },
    ];
  return stray.map((path) => ({
    id: 'merge-group-unattributed',
    status: 'fail',
    message: `${path} changes in this group as on none of its pull requests.`,
    file: path,
  }));
}
