import { readPullRequest, type PullRequest } from '../github/pull-request.ts';
import { blobAt } from '../check/changed-path.ts';
import { immutabilityFindings } from '../check/immutable.ts';
import { restsOnOf } from '../check/subjects.ts';
import type { GovernanceTree } from '../governance/tree.ts';
import type { SignOffState } from '../promotion/input.ts';
import type { Context } from './context.ts';
import { readComparison, readPullRequestState, type PullRequestState } from './pull-request-state.ts';
import { readSignOffs, signOffState, type SignOffs } from './sign-offs.ts';

/**
 * A version that moved inside a range rests on the sign-offs of the one before it, and so on; further back than this
 * nobody looks, and what all of them would ask for has to be signed again.
 */
const MOST_STEPS_IN_RANGE = 25;

/** A rebase merge lands one commit for each of the pull request; more than this are not followed. */
const MOST_LANDED_COMMITS = 250;

/** A merged pull request as it stood right before its merge, with its sign-offs. */
export interface MergedPull {
  readonly pull: PullRequest;
  readonly state: PullRequestState;
  readonly signOffs: SignOffs;
}

/** Whether the content of a file was signed off, and what that was derived from. */
export interface Derivation {
  readonly approval: SignOffState;
  /** The newest commit that changes the file; undefined where none does. */
  readonly commit: string | undefined;
  /** The pull request that brought the file as it reads; undefined where none did. */
  readonly merged: MergedPull | undefined;
}

/** @param tree the governed files at `commit`: what was signed must read there as it did */
export type DeriveFile = (file: string, commit: string, tree: GovernanceTree) => Promise<Derivation>;

/**
 * Derives anew whether the content of a merged file was signed off: finds the pull request that brought it,
 * and evaluates its reviews by the policy as it stood right before the merge. A record or a merge proves nothing.
 * @param commit the commit on the governed branch at which the file reads as it does now
 * @param branch the governed branch: only pull requests into it count
 * @param tree the governed files at that commit: what was signed must read there as it did
 * @throws GitHubFault, TruncatedTree
 */
export async function deriveApproval(
  context: Context,
  file: string,
  commit: string,
  branch: string,
  tree: GovernanceTree,
): Promise<SignOffState> {
  return (await derivation(context, branch)(file, commit, tree)).approval;
}

/** Whether what a pull request found on its base was signed off. @throws GitHubFault, TruncatedTree */
export function approvalOnBase(
  context: Context,
  { pull, base, baseCommit }: PullRequestState,
  file: string,
  steps = 0,
): Promise<SignOffState> {
  return derivation(context, pull.baseBranch, steps)(file, baseCommit, base.tree).then(
    ({ approval }) => approval,
  );
}

/**
 * Derives for many files of a branch; each pull request is read and evaluated once.
 * @param steps how many versions back this already is, along the moves inside ranges
 */
export function derivation(context: Context, branch: string, steps = 0): DeriveFile {
  const { client, repository } = context;
  const evaluated = new Map<number, Promise<MergedPull | SignOffState>>();
  const evaluate = (number: number): Promise<MergedPull | SignOffState> => {
    const known = evaluated.get(number) ?? readMergedPull(context, number, steps);
    evaluated.set(number, known);
    return known;
  };
  return async (file, commit, tree) => {
    if (steps > MOST_STEPS_IN_RANGE)
      return {
        approval: unapproved(`${file} is too many versions back.`),
        commit: undefined,
        merged: undefined,
      };
    const latest = await client.list<{ sha: string }>(
      'GET /repos/{owner}/{repo}/commits',
      { ...repository, path: file, sha: commit },
      () => true,
    );
    const introducing = latest[0]?.sha;
    const nobody = { commit: introducing, merged: undefined };
    if (introducing === undefined)
      return { ...nobody, approval: unapproved(`No commit of ${branch} brings ${file}.`) };
    const pulls = (await pullsOf(context, introducing)).filter(
      ({ merged_at, base }) => merged_at !== null && base.ref === branch,
    );
    let result: Derivation = {
      ...nobody,
      approval: unsigned(`${file} came to ${branch} without a pull request.`),
    };
    for (const { number } of pulls) {
      const merged = await evaluate(number);
      const found =
        'kind' in merged
          ? { ...nobody, approval: merged }
          : { commit: introducing, ...(await approvalOf(merged, file, tree)) };
      if (found.approval.kind === 'approved') return found;
      result = found;
    }
    return result;
  };
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

/** @returns why nothing can be derived from it, where that is so */
async function readMergedPull(
  context: Context,
  number: number,
  steps: number,
): Promise<MergedPull | SignOffState> {
  const { client, repository } = context;
  const pull = await readPullRequest(client, repository, number);
  const name = `pull request #${number}`;
  if (pull.mergedAt === undefined || pull.mergeCommit === undefined)
    return unapproved(`${name} was not merged.`);
  const base = await baseBeforeMerge(context, pull, pull.mergeCommit);
  if (base === undefined) return { kind: 'unknown', message: `What ${name} was merged onto cannot be told.` };
  const state = await readPullRequestState(context, pull, await readComparison(context, pull, base));
  if (state === undefined) return unapproved(`${name} changes no governed file.`);
  const earlier = (path: string) => approvalOnBase(context, state, path, steps + 1);
  return { pull, state, signOffs: await readSignOffs(context, state, earlier) };
}

/** Whether the sign-offs of a merged pull request are of the file as it reads in a tree. */
async function approvalOf(
  merged: MergedPull,
  file: string,
  tree: GovernanceTree,
): Promise<Omit<Derivation, 'commit'>> {
  const { pull, state, signOffs } = merged;
  const name = `pull request #${pull.number}`;
  const change = state.changes.find(({ path }) => path === file);
  if (change === undefined)
    return { approval: unapproved(`${name} does not bring ${file}.`), merged: undefined };
  const promotion = await state.merged.value(file, 'promotion');
  for (const path of [file, ...(promotion === undefined ? [] : restsOnOf(promotion))]) {
    if (blobAt(state.merged.tree, path) === blobAt(tree, path)) continue;
    return { approval: unapproved(`${path} does not read as it did when ${name} was signed.`), merged };
  }
  const [broken] = immutabilityFindings([change]);
  if (broken !== undefined)
    return { approval: unapproved(`${name} breaks what may not change: ${broken.message}`), merged };
  const found = signOffState(signOffs);
  return {
    merged,
    approval:
      found.kind === 'approved'
        ? { kind: 'approved', by: `${found.by.replace(/\.$/, '')} on ${name}.` }
        : // It is merged: what was not signed by then cannot become so by waiting.
          (isUnsigned(found) ? unsigned : unapproved)(`${name} was merged without sign-off: ${found.message}`),
  };
}

/**
 * The commit of the base that a merged pull request landed on: the first parent of its merge or squash
 * commit, or of the first of its rebased commits.
 */
export async function baseBeforeMerge(
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

/** Sign-offs that are missing are all that is amiss. */
function isUnsigned(state: Exclude<SignOffState, { kind: 'approved' }>): boolean {
  return state.kind === 'pending' || state.onlyUnsigned === true;
}

function unsigned(message: string): SignOffState {
  return { kind: 'unapproved', message, onlyUnsigned: true };
}

function unapproved(message: string): SignOffState {
  return { kind: 'unapproved', message };
}
