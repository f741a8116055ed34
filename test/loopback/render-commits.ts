/** Commits, trees and differences as GitHub's REST API shows them. */
import { encodePath, HTML, nodeId, renderUser, repositoryUrl } from './render.ts';
import type { Json } from './render.ts';
import type { Commit, FileDifference, Signature, TreeEntry } from './git.ts';
import type { Repository } from './repository.ts';

/** `commit`, without the statistics and files that only some answers have. */
export function renderCommit(api: string, repository: Repository, sha: string): Json {
  const commit = repository.git.read(sha);
  const url = repositoryUrl(api, repository);
  return {
    sha,
    node_id: nodeId('Commit', sha),
    url: `${url}/commits/${sha}`,
    html_url: `${HTML}/${repository.full_name}/commit/${sha}`,
    comments_url: `${url}/commits/${sha}/comments`,
    commit: {
      url: `${url}/git/commits/${sha}`,
      author: person(commit.author),
      committer: person(commit.committer),
      message: commit.message,
      comment_count: 0,
      tree: { sha: commit.tree, url: `${url}/git/trees/${commit.tree}` },
      verification: verification(commit),
    },
    author: account(api, repository, commit.author),
    committer: account(api, repository, commit.committer),
    parents: parents(repository, `${url}/commits`, commit),
  };
}

/** `git-commit`, the object of the Git database. */
export function renderGitCommit(api: string, repository: Repository, sha: string): Json {
  const commit = repository.git.read(sha);
  const url = repositoryUrl(api, repository);
  return {
    sha,
    node_id: nodeId('Commit', sha),
    url: `${url}/git/commits/${sha}`,
    html_url: `${HTML}/${repository.full_name}/commit/${sha}`,
    author: person(commit.author),
    committer: person(commit.committer),
    message: commit.message,
    tree: { sha: commit.tree, url: `${url}/git/trees/${commit.tree}` },
    parents: parents(repository, `${url}/git/commits`, commit),
    verification: verification(commit),
  };
}

/** `diff-entry`. Line counts compare lines without regard to their order; there is no `patch`. */
export function renderDifference(
  api: string,
  repository: Repository,
  sha: string,
  difference: FileDifference,
): Json {
  const { additions, deletions } = lineCounts(repository, difference);
  const path = encodePath(difference.path);
  const html = `${HTML}/${repository.full_name}`;
  return {
    sha: difference.after?.sha ?? difference.before?.sha ?? null,
    filename: difference.path,
    status: difference.status,
    additions,
    deletions,
    changes: additions + deletions,
    blob_url: `${html}/blob/${sha}/${path}`,
    raw_url: `${html}/raw/${sha}/${path}`,
    contents_url: `${repositoryUrl(api, repository)}/contents/${path}?ref=${sha}`,
    ...(difference.previousPath === null ? {} : { previous_filename: difference.previousPath }),
  };
}

/** An entry of `git-tree`. */
export function renderTreeEntry(api: string, repository: Repository, path: string, entry: TreeEntry): Json {
  const url = `${repositoryUrl(api, repository)}/git`;
  const { mode, sha } = entry;
  if (mode === '160000') return { path, mode, type: 'commit', sha };
  if (mode === '040000') return { path, mode, type: 'tree', sha, url: `${url}/trees/${sha}` };
  const size = repository.git.store.blobs.get(sha)?.length ?? 0;
  return { path, mode, type: 'blob', sha, size, url: `${url}/blobs/${sha}` };
}

/** Base64 in lines of 60 characters, as GitHub sends it. */
export function wrappedBase64(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('base64')
    .replace(/.{1,60}/g, '$&\n');
}

/** Lines added and removed by a difference. */
export function lineCounts(
  { git }: Repository,
  { before, after }: FileDifference,
): { additions: number; deletions: number } {
  const lines = (entry: TreeEntry | null) => {
    const bytes = entry === null ? undefined : git.store.blobs.get(entry.sha);
    const text = bytes === undefined ? '' : Buffer.from(bytes).toString('utf8').replace(/\n$/, '');
    return text === '' ? [] : text.split('\n');
  };
  const [old, current] = [lines(before), lines(after)];
  const remaining = new Map<string, number>();
  for (const line of old) remaining.set(line, (remaining.get(line) ?? 0) + 1);
  let kept = 0;
  for (const line of current) {
    const count = remaining.get(line) ?? 0;
    if (count === 0) continue;
    remaining.set(line, count - 1);
    kept += 1;
  }
  return { additions: current.length - kept, deletions: old.length - kept };
}

function person({ name, email, date }: Signature): Json {
  return { name, email, date };
}

function account(api: string, { world }: Repository, { login }: Signature): Json | null {
  const user = login === null ? undefined : world.users.get(login);
  return user === undefined ? null : renderUser(api, user);
}

function parents({ full_name }: Repository, url: string, commit: Commit): Json[] {
  return commit.parents.map((sha) => ({
    sha,
    url: `${url}/${sha}`,
    html_url: `${HTML}/${full_name}/commit/${sha}`,
  }));
}

function verification({ verified, committer }: Commit): Json {
  return verified
    ? { verified, reason: 'valid', signature: 'signature', payload: 'payload', verified_at: committer.date }
    : { verified, reason: 'unsigned', signature: null, payload: null, verified_at: null };
}
