import { changedPaths, differingPaths, type ChangedPath } from '../check/changed-path.ts';
import { GitHubFault } from '../github/client.ts';
import { readTree } from '../github/tree.ts';
import { TreeReader } from '../governance/tree-reader.ts';
import type { GovernanceTree } from '../governance/tree.ts';
import type { Context } from './context.ts';

/** A push to the governed branch as GitHub announces it. */
export interface Push {
  /** 40 zeros when the branch was created. */
  readonly before: string;
  readonly after: string;
  readonly branch: string;
}

/** The governed files before and after a push. */
export interface PushState {
  readonly push: Push;
  /** False when GitHub no longer has the commit before: then every file counts as arrived, and a removal cannot be seen. */
  readonly beforeKnown: boolean;
  readonly before: GovernanceTree;
  readonly after: TreeReader;
  readonly changes: readonly ChangedPath[];
}

/** No commit, as Git writes it. */
export const NO_COMMIT = '0'.repeat(40);

/**
 * Compares the trees themselves, so that it does not matter how many files or commits a push has, nor whether
 * it dropped some.
 * @throws GitHubFault, TruncatedTree
 */
export async function readPushState(context: Context, push: Push): Promise<PushState> {
  const { client, repository } = context;
  const after = await readTree(client, repository, push.after);
  const known = push.before === NO_COMMIT ? noFiles : await treeIfThere(context, push.before);
  const before = known ?? noFiles;
  return {
    push,
    beforeKnown: known !== undefined,
    before,
    after: new TreeReader(after),
    changes: changedPaths(differingPaths(before, after), before, after),
  };
}

/** The tree of a repository without files. */
export const noFiles: GovernanceTree = {
  entries: new Map(),
  read: (path) => Promise.reject(new Error(`${path} is not in the tree`)),
};

async function treeIfThere(
  { client, repository }: Context,
  commit: string,
): Promise<GovernanceTree | undefined> {
  try {
    return await readTree(client, repository, commit);
  } catch (error) {
    if (error instanceof GitHubFault && (error.status === 404 || error.status === 422)) return undefined;
    throw error;
  }
}
