import { readPullRequest, type PullRequest } from '../github/pull-request.ts';
import { blobAt } from '../check/changed-path.ts';
import { restsOnOf } from '../check/subjects.ts';
import type { GovernanceTree } from '../governance/tree.ts';
import type { SignOffState } from '../promotion/input.ts';
import type { Context } from './context.ts';
import { readComparison, readPullRequestState } from './pull-request-state.ts';
import { readSignOffs, signOffState } from './sign-offs.ts';

/**
 * A version that moved inside a range rests on the sign-offs of the one before it, and so on; further back than this
 * nobody looks, and what all of them would ask for has to be signed again.
 */
const MOST_STEPS_IN_RANGE = 25;

/** A rebase merge lands one commit for each of the pull request; more than this are not followed. */
const MOST_LANDED_COMMITS = 250;

/**
 * Derives anew whether the content of a merged file was signed off: finds the pull request that brought it,
 * and evaluates its reviews by the policy as it stood right before the merge. A record or a merge proves nothing.
 * @param commit the commit on the governed branch at which the file reads as it does now
 * @param branch the governed branch: only pull requests into it count
 * @param tree the governed files at that commit: what was signed must read there as it did
 * @param steps how many versions that rest on this one were looked at before it
 * @throws GitHubFault, TruncatedTree
 */
export async function deriveApproval(
  context: Context,
  file: string,
  commit: string,
  branch: string,
  tree: GovernanceTree,
  steps = 0,
): Promise<SignOffState> {
  if (steps > MOST_STEPS_IN_RANGE) return unapproved(`${file} is too many versions back.`);
  const { client, repository } = context;
  const latest = await client.list<{ sha: string }>(
    'GET /repos/{owner}/{repo}/commits',
    { ...repository, path: file, sha: commit },
    () => true,
  );
  const introducing = latest[0]?.sha;
  if (introducing === undefined) return unapproved(`No commit of ${branch} brings ${file}.`);
  const pulls = (await pullsOf(context, introducing)).filter(
    ({ merged_at, base }) => merged_at !== null && base.ref === branch,
  );
  let result = unapproved(`${file} came to ${branch} without a pull request.`);
  for (const { number } of pulls) {
    result = await approvalOf(context, await readPullRequest(client, repository, number), file, tree, steps);
    if (result.kind === 'approved') return result;
  }
  return result;
}

interface AssociatedPull {
  readonly number: number;
  readonly merged_at: string | null;
  readonly base: { readonly ref: string };
}

function pullsOf({ client, repository }: Context, sha: string): Promise<AssociatedPull[]> {
  return client.list<AssociatedPull>('GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls', {
    ...repository,
    commit_sha: sha,
  });
}

async function approvalOf(
  context: Context,
  pull: PullRequest,
  file: string,
  tree: GovernanceTree,
  steps: number,
): Promise<SignOffState> {
  const name = `pull request #${pull.number}`;
  if (pull.mergedAt === undefined || pull.mergeCommit === undefined)
    return unapproved(`${name} was not merged.`);
  const base = await baseBeforeMerge(context, pull, pull.mergeCommit);
  if (base === undefined) return { kind: 'unknown', message: `What ${name} was merged onto cannot be told.` };
  const state = await readPullRequestState(context, pull, await readComparison(context, pull, base));
  if (state === undefined || !state.changes.some(({ path }) => path === file)) {
    return unapproved(`${name} does not bring ${file}.`);
  }
  const promotion = await state.merged.value(file, 'promotion');
  for (const path of [file, ...(promotion === undefined ? [] : restsOnOf(promotion))]) {
    if (blobAt(state.merged.tree, path) === blobAt(tree, path)) continue;
    return unapproved(`${path} does not read as it did when ${name} was signed.`);
  }
  const earlier = (path: string): Promise<SignOffState> =>
    deriveApproval(context, path, state.baseCommit, pull.baseBranch, state.base.tree, steps + 1);
  const found = signOffState(await readSignOffs(context, state, earlier));
  return found.kind === 'approved'
    ? { kind: 'approved', by: `${found.by.replace(/\.$/, '')} on ${name}.` }
    : // It is merged: what was not signed by then cannot become so by waiting.
      unapproved(`${name} was merged without sign-off: ${found.message}`);
}

/**
 * The commit of the base that a merged pull request landed on: the first parent of its merge or squash
 * commit, or of the first of its rebased commits.
 */
async function baseBeforeMerge(
  context: Context,
  pull: PullRequest,
  mergeCommit: string,
): Promise<string | undefined> {
  const { client, repository } = context;
  let commit = mergeCommit;
  for (let landed = 0; landed < MOST_LANDED_COMMITS; landed++) {
    const route = 'GET /repos/{owner}/{repo}/git/commits/{commit_sha}';
    const { parents } = await client.request<{ parents: readonly { sha: string }[] }>(route, {
      ...repository,
      commit_sha: commit,
    });
    const [first, ...others] = parents;
    if (first === undefined) return undefined;
    if (others.length > 0) return first.sha;
    const landedToo = (await pullsOf(context, first.sha)).some(
      ({ number, merged_at }) => number === pull.number && merged_at !== null,
    );
    if (!landedToo) return first.sha;
    commit = first.sha;
  }
  return undefined;
}

function unapproved(message: string): SignOffState {
  return { kind: 'unapproved', message };
}
