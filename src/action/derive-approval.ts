import { readPullRequest, type PullRequest } from '../github/pull-request.ts';
import type { NotCounted } from '../approval/sign-off.ts';
import { blobAt } from '../check/changed-path.ts';
import { immutabilityFindings } from '../check/immutable.ts';
import { restsOnOf } from '../check/subjects.ts';
import type { TreeReader } from '../governance/tree-reader.ts';
import { classifyPath } from '../governance/path.ts';
import type { GovernanceTree } from '../governance/tree.ts';
import { waiverReach } from '../governance/waiver-file.ts';
import type { SignOffState } from '../promotion/input.ts';
import { isUnsigned, unapproved, unsigned } from '../promotion/sign-off-state.ts';
import { baseBeforeMerge, pullsOf } from './base-before-merge.ts';
import type { Context } from './context.ts';
import { readComparison, readPullRequestState, type PullRequestState } from './pull-request-state.ts';
import { readSignOffs, signOffState, type MergedApproval, type SignOffs } from './sign-offs.ts';

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
  /** The commit that removed an objective version before that pull request brought it again; else undefined. */
  readonly removedBy: string | undefined;
}

/**
 * @param commit the commit on the governed branch at which the file reads as it does now
 * @param tree the governed files at that commit: what was signed must read there as it did
 */
export type DeriveFile = (file: string, commit: string, tree: GovernanceTree) => Promise<Derivation>;

/**
 * The sign-offs of a pull request; a version that moves inside a range rests on those of the versions that carry it.
 * @param policy the files that hold the policy; default is the base
 * @param known the merged pull requests that were evaluated already
 * @throws GitHubFault, TruncatedTree
 */
export function signOffsOf(
  context: Context,
  state: PullRequestState,
  policy?: TreeReader,
  known: Evaluated = new Map(),
): Promise<SignOffs> {
  const { base, baseCommit, pull } = state;
  const derive = derivation(context, pull.baseBranch, known);
  const earlier: MergedApproval = async (file) => (await derive(file, baseCommit, base.tree)).approval;
  return readSignOffs(context, state, earlier, policy);
}

/** Merged pull requests with what came of them; one that is being evaluated is there as not telling yet. */
type Evaluated = Map<number, MergedPull | SignOffState>;

/**
 * Derives anew whether the content of merged files was signed off: finds the pull request that brought a file, and
 * evaluates its reviews by the policy as it stood right before the merge. A record or a merge proves nothing. For many
 * files, one after the other; each pull request is read and evaluated once.
 * @param branch the governed branch: only pull requests into it count
 * @param known the merged pull requests that were evaluated already
 * What it gives throws GitHubFault, TruncatedTree.
 */
export function derivation(context: Context, branch: string, known: Evaluated = new Map()): DeriveFile {
  const evaluate = async (number: number): Promise<MergedPull | SignOffState> => {
    const found = known.get(number);
    if (found !== undefined) return found;
    // Its commits may be those of a pull request that it rests on: it cannot prove what it is to be proven by.
    known.set(number, unapproved(`pull request #${number} rests on itself.`));
    const evaluated = await readMergedPull(context, number, known);
    known.set(number, evaluated);
    return evaluated;
  };
  return async (file, commit, tree) => {
    const changes = await changesOf(context, file, commit);
    const [introducing] = changes;
    const nobody = { commit: introducing, merged: undefined, removedBy: undefined };
    if (introducing === undefined)
      return { ...nobody, approval: unapproved(`No commit of ${branch} brings ${file}.`) };
    const pulls = (await pullsOf(context, introducing)).filter(
      ({ merged_at, base }) => merged_at !== null && base.ref === branch,
    );
    let result: Derivation | undefined;
    for (const { number } of pulls) {
      const merged = await evaluate(number);
      const found =
        'kind' in merged
          ? { ...nobody, approval: merged }
          : { commit: introducing, ...(await approvalOf(context, merged, file, tree)) };
      if (found.approval.kind === 'approved') return found;
      result = found;
    }
    if (result !== undefined) return result;
    const message = `${file} came to ${branch} without a pull request.`;
    const kind = classifyPath(file, tree.entries.get(file)?.mode)?.kind;
    // What may not change and was there before was changed, and by nobody who says so.
    const changed = changes.length > 1 && (kind === 'objective' || kind === 'model');
    return { ...nobody, approval: changed ? unapproved(message) : unsigned(message) };
  };
}

/**
 * Derives for the files of one commit of a branch, one after the other; one that is not there was signed by nobody.
 * What it gives throws GitHubFault, TruncatedTree.
 */
export function derivationAt(
  context: Context,
  branch: string,
  commit: string,
  tree: GovernanceTree,
): (file: string) => Promise<Derivation> {
  const derive = derivation(context, branch);
  return async (file) =>
    tree.entries.has(file)
      ? derive(file, commit, tree)
      : {
          approval: unapproved(`${file} is not on ${branch}.`),
          commit: undefined,
          merged: undefined,
          removedBy: undefined,
        };
}

/** @returns why nothing can be derived from it, where that is so */
async function readMergedPull(
  context: Context,
  number: number,
  known: Evaluated,
): Promise<MergedPull | SignOffState> {
  const { client, repository } = context;
  const pull = await readPullRequest(client, repository, number);
  const name = `pull request #${number}`;
  if (pull.mergedAt === undefined || pull.mergeCommit === undefined)
    return unapproved(`${name} was not merged.`);
  const landed = await baseBeforeMerge(context, pull, pull.mergeCommit);
  if (landed.kind !== 'commit')
    return { kind: landed.kind === 'unknown' ? 'unknown' : 'unapproved', message: landed.message };
  const state = await readPullRequestState(context, pull, await readComparison(context, pull, landed.sha));
  if (state === undefined) return unapproved(`${name} changes no governed file.`);
  return { pull, state, signOffs: await signOffsOf(context, state, undefined, known) };
}

/** Whether the sign-offs of a merged pull request are of the file as it reads in a tree. */
async function approvalOf(
  context: Context,
  merged: MergedPull,
  file: string,
  tree: GovernanceTree,
): Promise<Omit<Derivation, 'commit'>> {
  const { pull, state, signOffs } = merged;
  const name = `pull request #${pull.number}`;
  const change = state.changes.find(({ path }) => path === file);
  if (change === undefined)
    return {
      approval: unapproved(`${name} does not bring ${file}.`),
      merged: undefined,
      removedBy: undefined,
    };
  const isNew = change.governed.kind === 'objective' && change.onBase === undefined;
  const [removedBy] = isNew ? await changesOf(context, file, state.baseCommit) : [];
  const found = (approval: SignOffState) => ({ approval, merged, removedBy });
  const promotion = await state.merged.value(file, 'promotion');
  for (const path of [file, ...(promotion === undefined ? [] : restsOnOf(promotion))]) {
    if (blobAt(state.merged.tree, path) === blobAt(tree, path)) continue;
    return found(unapproved(`${path} does not read as it did when ${name} was signed.`));
  }
  const [broken] = immutabilityFindings([change]);
  if (broken !== undefined) return found(unapproved(`${name} breaks what may not change: ${broken.message}`));
  if (removedBy !== undefined)
    return found(unapproved(`${file} was removed by ${removedBy.slice(0, 7)}, and ${name} brings it again.`));
  const waiver = await state.merged.value(file, 'waiver');
  const [reach] =
    waiver === undefined
      ? []
      : waiverReach(file, waiver, Date.parse(pull.mergedAt ?? ''), `the merge of ${name}`);
  if (reach !== undefined) return found(unapproved(reach.message));
  const signed = signOffState(signOffs);
  if (signed.kind === 'approved')
    return found({ kind: 'approved', by: `${signed.by.replace(/\.$/, '')} on ${name}.` });
  // It is merged: what was not signed by then cannot become so by waiting.
  const message = `${name} was merged without sign-off: ${signed.message}`;
  return found(
    isUnsigned(signed) && !signOffs.evaluation?.notCounted.some(isOfOtherContent)
      ? unsigned(message)
      : unapproved(message),
  );
}

/** The commits up to the given one that changed a file, newest first, of many the newest ones. */
async function changesOf(
  { client, repository }: Context,
  file: string,
  commit: string,
): Promise<readonly string[]> {
  const route = 'GET /repos/{owner}/{repo}/commits';
  const page = await client.list<{ sha: string }>(
    route,
    { ...repository, path: file, sha: commit },
    () => true,
  );
  return page.map(({ sha }) => sha);
}

/** Somebody signed, and what was merged is something else, or may be. */
function isOfOtherContent({ id }: NotCounted): boolean {
  return ofOtherContent.includes(id);
}

const ofOtherContent: readonly NotCounted['id'][] = [
  'review-content-differs',
  'review-commit-lost',
  'review-head-unproven',
  'review-before-base-change',
  'review-unclear',
];
