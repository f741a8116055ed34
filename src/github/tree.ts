import { gitBlobId } from '../governance/digest.ts';
import { classifyPath, governedFolders } from '../governance/path.ts';
import type { GovernanceTree, TreeEntry } from '../governance/tree.ts';
import { GitHubFault, type GitHubClient } from './client.ts';

/** A repository on GitHub. */
export interface RepositoryName {
  readonly owner: string;
  readonly repo: string;
}

interface TreeAnswer {
  readonly sha: string;
  readonly tree: readonly { path: string; mode: string; type: string; sha: string; size?: number }[];
  readonly truncated: boolean;
}

/** GitHub cut a file list short even when asked folder by folder. */
export class TruncatedTree extends Error {
  constructor(path: string) {
    super(`GitHub returned only a part of the file list${path === '' ? '' : ` of ${path}`}.`);
    this.name = 'TruncatedTree';
  }
}

/**
 * The governed files of a commit, listed in one request where GitHub answers in full, else folder by folder.
 * @param commit a commit id or a branch name
 * @throws GitHubFault, TruncatedTree
 */
export async function readTree(
  client: GitHubClient,
  repository: RepositoryName,
  commit: string,
): Promise<GovernanceTree> {
  const entries = new Map<string, TreeEntry>();
  const whole = await requestTree(client, repository, commit, true);
  if (!whole.truncated) add(entries, whole, '');
  else await addByFolder(client, repository, commit, entries);
  return { entries, read: blobReader(client, repository, entries) };
}

async function requestTree(
  client: GitHubClient,
  repository: RepositoryName,
  sha: string,
  recursive: boolean,
): Promise<TreeAnswer> {
  const parameters = { ...repository, tree_sha: sha, ...(recursive ? { recursive: '1' } : {}) };
  return client.request<TreeAnswer>('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', parameters);
}

function add(entries: Map<string, TreeEntry>, { tree }: TreeAnswer, prefix: string): void {
  for (const { path, mode, type, sha, size } of tree) {
    if (type === 'tree') continue;
    const full = prefix + path;
    if (classifyPath(full, mode) !== undefined) entries.set(full, { mode, blob: sha, size });
  }
}

async function addByFolder(
  client: GitHubClient,
  repository: RepositoryName,
  commit: string,
  entries: Map<string, TreeEntry>,
): Promise<void> {
  const root = await requestTree(client, repository, commit, false);
  if (root.truncated) throw new TruncatedTree('');
  add(entries, root, '');
  for (const { path, type, sha } of root.tree) {
    const looksGoverned =
      (governedFolders as readonly string[]).includes(path) || classifyPath(`${path}/x`) !== undefined;
    if (type !== 'tree' || !looksGoverned) continue;
    const folder = await requestTree(client, repository, sha, true);
    if (folder.truncated) throw new TruncatedTree(path);
    add(entries, folder, `${path}/`);
  }
}

/** Reads blobs by id, each at most once. */
function blobReader(
  client: GitHubClient,
  repository: RepositoryName,
  entries: ReadonlyMap<string, TreeEntry>,
) {
  const blobs = new Map<string, Promise<Uint8Array>>();
  return (path: string): Promise<Uint8Array> => {
    const blob = entries.get(path)?.blob;
    if (blob === undefined) throw new Error(`${path} is not in the tree`);
    const known = blobs.get(blob) ?? readBlob(client, repository, blob);
    blobs.set(blob, known);
    return known;
  };
}

async function readBlob(client: GitHubClient, repository: RepositoryName, sha: string): Promise<Uint8Array> {
  const route = 'GET /repos/{owner}/{repo}/git/blobs/{file_sha}';
  const answer = await client.request<{ content: string; encoding: string }>(route, {
    ...repository,
    file_sha: sha,
  });
  if (answer.encoding !== 'base64')
    throw new GitHubFault(route, 0, new Error(`unexpected encoding ${answer.encoding}`));
  const content = Buffer.from(answer.content, 'base64');
  if (gitBlobId(content) !== sha) throw new GitHubFault(route, 0, new Error('the answer is another file'));
  return content;
}
