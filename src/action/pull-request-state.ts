import { changedPaths, differingPaths, type ChangedPath } from '../check/changed-path.ts';
import { signedContent, type References } from '../check/signed-content.ts';
import { subjectsOf, type PullRequestSubjects } from '../check/subjects.ts';
import type { SignedContent } from '../approval/facts.ts';
import { GitHubFault } from '../github/client.ts';
import { compare, type Comparison } from '../github/comparison.ts';
import type { PullRequest } from '../github/pull-request.ts';
import { readTree } from '../github/tree.ts';
import { overlay } from '../governance/overlay.ts';
import { classifyPath } from '../governance/path.ts';
import { isWithinLimit, TreeReader } from '../governance/tree-reader.ts';
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
 * Compares a pull request's head with its base.
 * @param base a branch or commit; default is the base branch as it is now
 * @throws GitHubFault
 */
export async function readComparison(
  { client, repository }: Context,
  pull: PullRequest,
  base = pull.baseBranch,
): Promise<Comparison> {
  const comparison = await compare(client, repository, base, pull.headCommit, true);
  if (comparison !== undefined) return comparison;
  throw new GitHubFault('The comparison of base and head', 404, new Error('one of them cannot be read'));
}

/**
 * Reads what a pull request changes, against the base that it was compared with.
 * @param outcome what merging gives, where it is known: a merge group's head; else the changes are laid over the base
 * @returns undefined when no governed path is touched
 * @throws GitHubFault, TruncatedTree
 */
export async function readPullRequestState(
  context: Context,
  pull: PullRequest,
  comparison: Comparison,
  outcome?: GovernanceTree,
): Promise<PullRequestState | undefined> {
  const { client, repository } = context;
  const listed = changedNames(comparison);
  if (listed !== undefined && !listed.some((path) => classifyPath(path) !== undefined)) return undefined;
  const [baseTree, head] = await Promise.all([
    readTree(client, repository, comparison.baseCommit),
    readTree(client, repository, pull.headCommit),
  ]);
  const paths = listed ?? differingPaths(await readTree(client, repository, comparison.mergeBase), head);
  const changes = changedPaths(paths, baseTree, head);
  if (changes.length === 0) return undefined;
  readAhead(baseTree, head, changes);
  const baseReader = new TreeReader(baseTree);
  const changed = changes.map(({ path }) => path);
  const merged = new TreeReader(outcome ?? overlay(baseTree, head, changed), baseReader);
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
    content: contentOf(changes, merged.tree, baseTree, subjects.references),
  };
}

/** Every name that a changed file has or had; undefined when there are more than GitHub lists. */
export function changedNames({ files }: Comparison): string[] | undefined {
  return files?.flatMap(({ path, previousPath }) =>
    previousPath === undefined ? [path] : [path, previousPath],
  );
}

/** Starts to read what will be needed in any case; more than a few files are read when their turn comes. */
const MOST_READ_AHEAD = 8;

function readAhead(base: GovernanceTree, head: GovernanceTree, changes: readonly ChangedPath[]): void {
  const needed = [
    ...changes.slice(0, MOST_READ_AHEAD).flatMap(({ path, governed }) => {
      const entry = head.entries.get(path);
      const readable = entry !== undefined && governed.kind !== 'refused' && isWithinLimit(governed, entry);
      return readable ? [head.read(path)] : [];
    }),
    ...(base.entries.has('policies/approvals.yaml') ? [base.read('policies/approvals.yaml')] : []),
  ];
  // A fault is kept, and met where the file is used.
  for (const reading of needed) reading.catch(() => undefined);
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
  if (commit === state.pull.headCommit) {
    const before = await treeBefore(context, state, state.comparison, state.changes);
    return contentOf(state.changes, state.head, before, references);
  }
  const comparison = await compare(client, repository, state.baseCommit, commit, false);
  if (comparison === undefined) return 'unreadable';
  const tree = await readTree(client, repository, commit);
  const paths =
    changedNames(comparison) ??
    differingPaths(await readTree(client, repository, comparison.mergeBase), tree);
  const changes = changedPaths(paths, state.base.tree, tree);
  return contentOf(changes, tree, await treeBefore(context, state, comparison, changes), references);
}

/**
 * The files at a merge base. Where it is the tip of the base, or only new objectives and registrations are
 * brought, which replace nothing, the tree at hand says the same.
 */
function treeBefore(
  { client, repository }: Context,
  { base, baseCommit }: PullRequestState,
  { mergeBase }: Comparison,
  changes: readonly ChangedPath[],
): Promise<GovernanceTree> {
  const replacing = changes.some(
    ({ governed, onBase }) => onBase !== undefined || !neverReplaced.has(governed.kind),
  );
  return mergeBase === baseCommit || !replacing
    ? Promise.resolve(base.tree)
    : readTree(client, repository, mergeBase);
}

/** Once merged these stay as they are. */
const neverReplaced: ReadonlySet<string> = new Set(['objective', 'model']);

function contentOf(
  changes: readonly ChangedPath[],
  tree: GovernanceTree,
  before: GovernanceTree,
  references: References,
): SignedContent {
  const reader = new TreeReader(tree);
  const versionsOf = (domain: string) => reader.objectivesOf(domain).map(({ version }) => version);
  return signedContent(
    changes.map(({ path }) => path),
    tree,
    before,
    references,
    versionsOf,
  );
}
