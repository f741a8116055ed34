import { GitHubFault } from '../github/client.ts';
import { readPullRequest, type PullRequest } from '../github/pull-request.ts';
import type { Context } from './context.ts';

/** The pull requests that may be in a merge group. */
export interface GroupPulls {
  /** Open ones into the group's base, lowest number first. */
  readonly open: readonly PullRequest[];
  /** Numbers of those that were closed since. */
  readonly closed: readonly number[];
  /** The one that the name of the group's branch says. */
  readonly named: number | undefined;
}

/**
 * Looks for the pull requests of a group: by the name of its branch, by what GitHub knows of its commits, and by
 * commit messages. All of these are hints, and a number may well be that of an issue, or of a pull request that
 * a message only mentions.
 * @throws GitHubFault for anything but a number that is no pull request
 */
export async function readGroupPulls(
  context: Context,
  group: { readonly headBranch: string; readonly baseBranch: string },
  commits: readonly { readonly sha: string; readonly message: string }[],
): Promise<GroupPulls> {
  const named = /\/pr-(\d{1,9})-/.exec(group.headBranch)?.[1];
  const numbers = new Set<number>(named === undefined ? [] : [Number(named)]);
  for (const { sha, message } of commits) {
    for (const number of await pullsOf(context, sha)) numbers.add(number);
    const quoted = /\(#(\d{1,9})\)$|^Merge pull request #(\d{1,9}) /.exec(message.split('\n')[0] ?? '');
    if (quoted !== null) numbers.add(Number(quoted[1] ?? quoted[2]));
  }
  const open: PullRequest[] = [];
  const closed: number[] = [];
  for (const number of [...numbers].toSorted((a, b) => a - b)) {
    const pull = await pullOrNothing(context, number);
    if (pull?.state === 'open' && pull.baseBranch === group.baseBranch) open.push(pull);
    else if (pull?.state === 'closed' && pull.mergedAt === undefined) closed.push(number);
  }
  return { open, closed, named: named === undefined ? undefined : Number(named) };
}

async function pullsOf({ client, repository }: Context, sha: string): Promise<number[]> {
  const route = 'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls';
  const found = await client.list<{ number: number }>(route, { ...repository, commit_sha: sha });
  return found.map(({ number }) => number);
}

/** A number that a message mentions may be that of an issue; nothing is attributed to it then. */
async function pullOrNothing(
  { client, repository }: Context,
  number: number,
): Promise<PullRequest | undefined> {
  try {
    return await readPullRequest(client, repository, number);
  } catch (error) {
    if (error instanceof GitHubFault && error.status === 404) return undefined;
    throw error;
  }
}
