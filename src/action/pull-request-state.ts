import { changedPaths, differingPaths, type ChangedPath } from '../check/changed-path.ts';
import { signedContent, type References } from '../check/signed-content.ts';
import { subjectsOf, type PullRequestSubjects } from '../check/subjects.ts';
import type { SignedContent } from '../approval/facts.ts';
import { GitHubFault } from '../github/client.ts';
import { compare, type Comparison, type PullRequest } from '../github/pull-request.ts';
import { overlay, readTree } from '../github/tree.ts';
import { classifyPath } from '../governance/path.ts';
import { TreeReader } from '../governance/tree-reader.ts';
import type { GovernanceTree } from '../governance/tree.ts';
import type { Context } from './context.ts';

/** A pull request's files at exact commits. */
export interface PullRequestState {
  readonly pull: PullRequest;
  /** The base that it is judged against: its commit, for a merged one the commit before the merge. */
  readonly baseCommit: string;
  readonly comparison: Comparison;
  readonly changes: readonly ChangedPath[];
  readonly base: TreeReader;
  readonly head: GovernanceTree;
  /** The changes laid over the base: what merging would give. */
  readonly merged: TreeReader;
  readonly subjects: PullRequestSubjects;
  /** What a sign-off given now covers. */
  readonly content: SignedContent;
}

/**
 * Reads what a pull request changes, against a base branch or commit.
 * @returns undefined when no governed path is touched
 * @throws GitHubFault, TruncatedTree
 */
export async function readPullRequestState(
  context: Context,
  pull: PullRequest,
  base: string,
): Promise<PullRequestState | undefined> {
  const { client, repository } = context;
  const comparison = await compare(client, repository, base, pull.headCommit, true);
  if (comparison === undefined)
    throw new GitHubFault('The comparison of base and head', 404, new Error('one of them cannot be read'));
  const listed = comparison.files?.flatMap(({ path, previousPath }) => [
    path,
    ...(previousPath === undefined ? [] : [previousPath]),
  ]);
  if (listed !== undefined && !listed.some((path) => classifyPath(path) !== undefined)) return undefined;
  const [baseTree, head] = await Promise.all([
    readTree(client, repository, comparison.baseCommit),
    readTree(client, repository, pull.headCommit),
  ]);
  const paths = listed ?? differingPaths(await readTree(client, repository, comparison.mergeBase), head);
  const changes = changedPaths(paths, baseTree, head);
  if (changes.length === 0) return undefined;
  const baseReader = new TreeReader(baseTree);
  const merged = new TreeReader(
    overlay(
      baseTree,
      head,
      changes.map(({ path }) => path),
    ),
  );
  const subjects = await subjectsOf(changes, merged, baseReader);
  return {
    pull,
    baseCommit: comparison.baseCommit,
    comparison,
    changes,
    base: baseReader,
    head,
    merged,
    subjects,
    content: contentOf(changes, merged.tree, subjects.references),
  };
}

/**
 * What was to be signed at a commit of the pull request.
 * @returns `unreadable` when GitHub no longer has the commit
 * @throws GitHubFault, TruncatedTree
 */
export async function contentAt(
  context: Context,
  state: PullRequestState,
  commit: string,
): Promise<SignedContent | 'unreadable'> {
  const { client, repository } = context;
  const { references } = state.subjects;
  if (commit === state.pull.headCommit) return contentOf(state.changes, state.head, references);
  const comparison = await compare(client, repository, state.baseCommit, commit, false);
  if (comparison === undefined) return 'unreadable';
  const tree = await readTree(client, repository, commit);
  const paths =
    comparison.files?.flatMap(({ path, previousPath }) => [
      path,
      ...(previousPath === undefined ? [] : [previousPath]),
    ]) ?? differingPaths(await readTree(client, repository, comparison.mergeBase), tree);
  return contentOf(changedPaths(paths, state.base.tree, tree), tree, references);
}

function contentOf(
  changes: readonly ChangedPath[],
  tree: GovernanceTree,
  references: References,
): SignedContent {
  const reader = new TreeReader(tree);
  const versionsOf = (domain: string) => reader.objectivesOf(domain).map(({ version }) => version);
  return signedContent(
    changes.map(({ path }) => path),
    tree,
    references,
    versionsOf,
  );
}
