import { GitHubFault, type GitHubClient } from './client.ts';
import type { RepositoryName } from './tree.ts';

/** What GitHub made of a new file: `present` when there is one already, or the branch moved meanwhile. */
export type Creation =
  | { readonly kind: 'created' }
  | { readonly kind: 'present' | 'refused'; readonly status: number; readonly said: string };

/**
 * Creates a file by a commit on a branch, and never replaces one: that needs the id of what is replaced, which
 * is not given.
 * @returns `refused` when the token may not write here
 * @throws GitHubFault for anything else
 */
export async function createFile(
  client: GitHubClient,
  repository: RepositoryName,
  file: { readonly path: string; readonly branch: string; readonly text: string; readonly message: string },
): Promise<Creation> {
  const { path, branch, text, message } = file;
  try {
    await client.request('PUT /repos/{owner}/{repo}/contents/{path}', {
      ...repository,
      path,
      branch,
      message,
      content: Buffer.from(text, 'utf8').toString('base64'),
    });
    return { kind: 'created' };
  } catch (error) {
    if (!(error instanceof GitHubFault)) throw error;
    const answer = { status: error.status, said: error.message };
    if (error.status === 409 || error.status === 422) return { kind: 'present', ...answer };
    if ([401, 403, 404].includes(error.status)) return { kind: 'refused', ...answer };
    throw error;
  }
}

/**
 * Makes a branch, unless there is one of that name.
 * @returns false when the token may not
 * @throws GitHubFault for anything else
 */
export async function ensureBranch(
  client: GitHubClient,
  repository: RepositoryName,
  branch: string,
  commit: string,
): Promise<boolean> {
  const route = 'POST /repos/{owner}/{repo}/git/refs';
  try {
    await client.request(route, { ...repository, ref: `refs/heads/${branch}`, sha: commit });
    return true;
  } catch (error) {
    if (!(error instanceof GitHubFault)) throw error;
    // "Reference already exists"; if it is something else, reading the branch says so.
    if (error.status === 422) return true;
    if ([401, 403, 404].includes(error.status)) return false;
    throw error;
  }
}

/** The branch that a repository goes by. @throws GitHubFault */
export async function defaultBranch(client: GitHubClient, repository: RepositoryName): Promise<string> {
  const route = 'GET /repos/{owner}/{repo}';
  return (await client.request<{ default_branch: string }>(route, { ...repository })).default_branch;
}

/** The commit that a branch points to. @throws GitHubFault */
export async function branchTip(
  client: GitHubClient,
  repository: RepositoryName,
  branch: string,
): Promise<string> {
  const route = 'GET /repos/{owner}/{repo}/commits/{ref}';
  return (await client.request<{ sha: string }>(route, { ...repository, ref: `heads/${branch}` })).sha;
}
