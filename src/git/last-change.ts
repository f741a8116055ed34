import type { GovernanceTree } from '../governance/tree.ts';
import { commitTree } from './commit-tree.ts';
import { GitFault, runGit } from './run-git.ts';

/**
 * The governed files at the newest commit, of what is checked out, that changes a file.
 * @param folder the root of the governance repository
 * @param path relative to it
 * @returns undefined where no commit does, or the folder is in no Git repository
 */
export async function treeAtLastChange(folder: string, path: string): Promise<GovernanceTree | undefined> {
  try {
    const prefix = await runGit(folder, ['rev-parse', '--show-prefix']);
    if (prefix.toString('utf8').trim() !== '') return undefined;
    const args = ['log', '-1', '--full-history', '--no-renames', '--format=%H', 'HEAD', '--'];
    const commit = (await runGit(folder, [...args, `:(top,literal)${path}`])).toString('utf8').trim();
    return commit === '' ? undefined : await commitTree(folder, commit);
  } catch (error) {
    if (error instanceof GitFault) return undefined;
    throw error;
  }
}
