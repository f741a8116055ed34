import type { CommitFacts, PullRequestHistory, RemovedCommits } from '../approval/facts.ts';
import { pastHeads } from '../approval/removed-commits.ts';
import { compare } from '../github/comparison.ts';
import type { Context } from './context.ts';

/** Heads that are looked into; a branch that was rewritten more often is reported, not skipped. */
const MOST_READ_HEADS = 50;

/**
 * Reads what was on the branch and was removed. A branch that only grew costs no request, for all its past
 * heads are among the commits of the pull request.
 * @param base the commit of the base that the pull request is compared with
 * @throws GitHubFault
 */
export async function readRemovedCommits(
  { client, repository }: Context,
  base: string,
  history: Pick<PullRequestHistory, 'commits' | 'pushLog' | 'openedAt' | 'mergedAt'>,
): Promise<RemovedCommits> {
  const known = new Set([base, ...history.commits.map(({ sha }) => sha)]);
  const commits: CommitFacts[] = [];
  const unread: string[] = [];
  let read = 0;
  for (const head of pastHeads(history)) {
    if (known.has(head)) continue;
    const comparison =
      ++read > MOST_READ_HEADS ? undefined : await compare(client, repository, base, head, true);
    if (comparison === undefined) unread.push(head);
    for (const commit of comparison?.commits ?? []) {
      if (!known.has(commit.sha)) commits.push(commit);
      known.add(commit.sha);
    }
  }
  return { commits, unread };
}
