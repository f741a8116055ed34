import { readBranchLog, type BranchMove } from '../github/activity.ts';
import type { PullRequest } from '../github/pull-request.ts';
import type { Context } from './context.ts';

/** A rebase merge lands one commit for each of the pull request; more than this are not followed. */
const MOST_LANDED_COMMITS = 250;

/** The commit of the base that a merged pull request landed on, or why none can be relied on. */
export type LandedOn =
  | { readonly kind: 'commit'; readonly sha: string }
  | { readonly kind: 'contradicted' | 'unknown'; readonly message: string };

export interface AssociatedPull {
  readonly number: number;
  readonly merged_at: string | null;
  readonly merge_commit_sha: string | null;
  readonly base: { readonly ref: string };
}

/** The pull requests that GitHub associates with a commit. @throws GitHubFault */
export function pullsOf({ client, repository }: Context, sha: string): Promise<AssociatedPull[]> {
  return client.list<AssociatedPull>('GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls', {
    ...repository,
    commit_sha: sha,
  });
}

/**
 * The commit of the base that a merged pull request landed on: the first parent of its merge or squash commit, or of
 * the first of its rebased commits. Whoever may push to the branch can push a merge commit whose first parent is one
 * of their own, with a policy of their own in it, and GitHub shows the pull request as merged. So the server's log of
 * the branch has to say that the branch really was there; where there is no log, a merge commit must have the head
 * among its further parents, as GitHub makes them.
 * @throws GitHubFault
 */
export async function baseBeforeMerge(
  context: Context,
  pull: PullRequest,
  mergeCommit: string,
): Promise<LandedOn> {
  const base = await firstParentOf(context, pull, mergeCommit);
  if (base.kind !== 'commit') return base;
  const log = await branchLog(context, pull.baseBranch);
  if (log.length === 0) return base;
  const brought = log.filter(({ after }) => after === mergeCommit);
  const isTold =
    brought.length > 0
      ? brought.some(({ before }) => before === base.sha)
      : await wasThere(context, base.sha, log);
  if (isTold) return base;
  const message = `pull request #${pull.number} was merged onto ${base.sha.slice(0, 7)}, where ${pull.baseBranch} never was by GitHub's log.`;
  return { kind: 'contradicted', message };
}

const logs = new WeakMap<Context['client'], Map<string, Promise<readonly BranchMove[]>>>();

/** The log of a branch, newest first, read once in a run; nothing where there is none. */
export function branchLog({ client, repository }: Context, branch: string): Promise<readonly BranchMove[]> {
  const known = logs.get(client) ?? new Map<string, Promise<readonly BranchMove[]>>();
  logs.set(client, known);
  const key = `${repository.owner}/${repository.repo} ${branch}`;
  const log = known.get(key) ?? readBranchLog(client, repository, branch);
  known.set(key, log);
  return log;
}

async function firstParentOf(context: Context, pull: PullRequest, mergeCommit: string): Promise<LandedOn> {
  let commit = mergeCommit;
  for (let landed = 0; landed < MOST_LANDED_COMMITS; landed++) {
    const [first, ...others] = await parentsOf(context, commit);
    if (first === undefined) break;
    if (others.length > 0) {
      if (others.includes(pull.headCommit)) return { kind: 'commit', sha: first };
      const message = `the merge commit of pull request #${pull.number} does not merge its head.`;
      return { kind: 'contradicted', message };
    }
    const landedToo = (await pullsOf(context, first)).some(
      ({ number, merged_at }) => number === pull.number && merged_at !== null,
    );
    if (!landedToo) return { kind: 'commit', sha: first };
    commit = first;
  }
  return { kind: 'unknown', message: `what pull request #${pull.number} was merged onto cannot be told.` };
}

/** Whether the branch pointed to a commit, or GitHub's merge queue put it between two at which it was. */
async function wasThere(context: Context, sha: string, log: readonly BranchMove[]): Promise<boolean> {
  const tips = new Set(log.flatMap(({ before, after }) => [before, after]));
  let commit: string | undefined = sha;
  for (let steps = 0; commit !== undefined && steps < MOST_LANDED_COMMITS; steps++) {
    if (tips.has(commit)) {
      const from = commit;
      return (
        steps === 0 || log.some(({ before, activity }) => before === from && activity === 'merge_queue_merge')
      );
    }
    [commit] = await parentsOf(context, commit);
  }
  return false;
}

async function parentsOf({ client, repository }: Context, sha: string): Promise<string[]> {
  const route = 'GET /repos/{owner}/{repo}/git/commits/{commit_sha}';
  const { parents } = await client.request<{ parents: readonly { sha: string }[] }>(route, {
    ...repository,
    commit_sha: sha,
  });
  return parents.map((one) => one.sha);
}
