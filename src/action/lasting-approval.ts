import { GitHubFault } from '../github/client.ts';
import type { GovernanceTree } from '../governance/tree.ts';
import type { SignOffState } from '../promotion/input.ts';
import { unapproved } from '../promotion/sign-off-state.ts';
import { branchLog } from './base-before-merge.ts';
import type { Context } from './context.ts';
import type { Derivation } from './derive-approval.ts';

/** Commits of the branch that are followed back to the merge, and merges among them, each of which costs a request. */
const MOST_COMMITS = 10_000;
const MOST_MERGES = 500;

/**
 * Whether the content of a file was signed off, and has stood on the branch ever since. GitHub lists the commits of a
 * file as Git simplifies them: a merge that takes the file as an old side has it hides all that came between. So
 * whoever merges past the check could bring back what was signed long ago and has been replaced.
 * @param derivation what the sign-offs of the file were derived to be
 * @param commit the tip of the governed branch, with its governed files
 * @throws GitHubFault
 */
export async function lastingApproval(
  context: Context,
  { approval, merged }: Derivation,
  file: string,
  commit: string,
  branch: string,
  tree: GovernanceTree,
): Promise<SignOffState> {
  if (approval.kind !== 'approved') return approval;
  const { number, mergeCommit } = merged?.pull ?? {};
  const replaced =
    (await forcedSince(context, branch, mergeCommit)) ??
    (await replacedSince(context, file, commit, mergeCommit, tree.entries.get(file)?.blob));
  if (replaced === undefined) return approval;
  const message = `${file} is as pull request #${number ?? ''} brought it, and ${replaced}`;
  return unapproved(message);
}

/** What the branch was forced away from is in no history of it; only the server's log tells, where there is one. */
async function forcedSince(
  context: Context,
  branch: string,
  mergeCommit: string | undefined,
): Promise<string | undefined> {
  const log = await branchLog(context, branch);
  const merge = log.findIndex(({ after }) => after === mergeCommit);
  const since = merge < 0 ? log : log.slice(0, merge);
  return since.some(({ activity }) => activity === 'force_push' || activity === 'branch_deletion')
    ? `${branch} was forced to another commit since. Sign it again.`
    : undefined;
}

/**
 * What a commit of one parent changes is listed, so that only what merges made of their first parent is looked at.
 * @returns the end of a sentence that says why the file cannot be told to have stood since the merge
 */
async function replacedSince(
  context: Context,
  file: string,
  tip: string,
  mergeCommit: string | undefined,
  blob: string | undefined,
): Promise<string | undefined> {
  if (tip === mergeCommit) return undefined;
  const parentsOf = await parentsSince(context, tip, mergeCommit);
  let merges = 0;
  let commit: string | undefined = tip;
  for (let count = 0; commit !== undefined && count < MOST_COMMITS; count++) {
    if (commit === mergeCommit) return undefined;
    const [first, ...others] = await parentsOf(commit);
    if (first !== undefined && others.length > 0) {
      if (++merges > MOST_MERGES)
        return `over ${MOST_MERGES} merges came since: that it was never replaced is not looked up. Sign it again.`;
      if ((await blobAt(context, file, first)) !== blob)
        return `was replaced since: ${commit.slice(0, 7)} brings it back without sign-off.`;
    }
    commit = first;
  }
  return 'the branch does not lead back to that merge.';
}

/** The parents of commits: of most as they are listed, of others as they are asked for. */
async function parentsSince(
  { client, repository }: Context,
  tip: string,
  mergeCommit: string | undefined,
): Promise<(commit: string) => Promise<readonly string[]>> {
  interface Listed {
    readonly sha: string;
    readonly parents: readonly { readonly sha: string }[];
  }
  const listed = await client.list<Listed>(
    'GET /repos/{owner}/{repo}/commits',
    { ...repository, sha: tip },
    (commits) => commits.length >= MOST_COMMITS || commits.some(({ sha }) => sha === mergeCommit),
  );
  const known = new Map(listed.map((one) => [one.sha, one]));
  const route = 'GET /repos/{owner}/{repo}/git/commits/{commit_sha}';
  return async (commit) => {
    const { parents } =
      known.get(commit) ?? (await client.request<Listed>(route, { ...repository, commit_sha: commit }));
    return parents.map(({ sha }) => sha);
  };
}

/** undefined where the commit has no such file. @throws GitHubFault */
async function blobAt(
  { client, repository }: Context,
  path: string,
  ref: string,
): Promise<string | undefined> {
  const route = 'GET /repos/{owner}/{repo}/contents/{path}';
  try {
    return (await client.request<{ sha?: string }>(route, { ...repository, path, ref })).sha;
  } catch (error) {
    if (error instanceof GitHubFault && error.status === 404) return undefined;
    throw error;
  }
}
