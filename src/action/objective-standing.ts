import type { ObjectiveStanding } from '../governance/gather-promotion.ts';
import type { GovernanceTree } from '../governance/tree.ts';
import type { Context } from './context.ts';
import { derivation } from './derive-approval.ts';

/**
 * Whether an objective was signed off, and when it was merged, both by the pull request that brought it.
 * @param commit the commit of the governed branch at which the file reads as it does
 * @param tree the governed files at that commit
 * @throws GitHubFault, TruncatedTree
 */
export async function standingByPullRequest(
  context: Context,
  file: string,
  commit: string,
  branch: string,
  tree: GovernanceTree,
): Promise<ObjectiveStanding> {
  if (!tree.entries.has(file)) {
    const message = `${file} is not on ${branch}.`;
    return { approval: { kind: 'unapproved', message }, merge: { kind: 'unknown', message } };
  }
  const { approval, merged } = await derivation(context, branch)(file, commit, tree);
  const at = merged?.pull.mergedAt;
  return {
    approval,
    merge:
      merged === undefined || at === undefined
        ? { kind: 'unknown', message: `no pull request that brought ${file} says so.` }
        : { kind: 'merged', at, by: `pull request #${merged.pull.number}` },
  };
}
