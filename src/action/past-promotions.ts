import { parseTime } from '../format/date.ts';
import { compare } from '../github/comparison.ts';
import { readTree } from '../github/tree.ts';
import type { PastState, PromotionPast } from '../governance/ran-before.ts';
import { TreeReader } from '../governance/tree-reader.ts';
import type { Context } from './context.ts';
import { pullsOf } from './base-before-merge.ts';

/** Changes of one promotion that are followed; whoever must go further back has a promotion to argue about. */
const MOST_CHANGES = 30;

interface MergedChange {
  readonly commit: string;
  /** Milliseconds since 1970. */
  readonly mergedAt: number;
  readonly number: number;
}

/**
 * What a promotion said on the governed branch: one state for each merged pull request that changed it, newest merge
 * first, as the branch was right after that merge. What a pull request said on its way there never ran, and what
 * came without one was merged by nobody: neither is among them.
 * @param commit the tip of the governed branch
 * @throws GitHubFault, TruncatedTree, while it is followed too
 */
export async function pastPromotions(
  context: Context,
  branch: string,
  commit: string,
  path: string,
): Promise<PromotionPast> {
  const { client, repository } = context;
  const listed = await client.list<{ sha: string }>(
    'GET /repos/{owner}/{repo}/commits',
    { ...repository, path, sha: commit },
    () => true,
  );
  const changes = new Map<string, MergedChange>();
  for (const { sha } of listed.slice(0, MOST_CHANGES)) {
    for (const { number, merged_at: at, merge_commit_sha: merge, base } of await pullsOf(context, sha)) {
      const mergedAt = at === null ? undefined : parseTime(at);
      if (mergedAt === undefined || merge === null || base.ref !== branch) continue;
      changes.set(merge, { commit: merge, mergedAt, number });
    }
  }
  const newestFirst = [...changes.values()].toSorted(
    (a, b) => b.mergedAt - a.mergedAt || b.number - a.number,
  );
  return {
    states: statesOf(context, commit, newestFirst),
    gap:
      listed.length > MOST_CHANGES
        ? `Only its newest ${MOST_CHANGES} changes were looked at, of those that a pull request into ${branch} brought.`
        : `Only what pull requests into ${branch} brought was looked at.`,
  };
}

/** Reads the files of each merge when its turn comes. A merge that the branch dropped again is none of its past. */
async function* statesOf(
  { client, repository }: Context,
  tip: string,
  changes: readonly MergedChange[],
): AsyncGenerator<PastState> {
  for (const { commit, number } of changes) {
    const comparison = commit === tip ? undefined : await compare(client, repository, commit, tip, false);
    if (commit !== tip && comparison?.mergeBase !== commit) continue;
    const files = new TreeReader(await readTree(client, repository, commit));
    yield { commit, files, by: `pull request #${number}` };
  }
}
