/** Files and folders as `GET /repos/{owner}/{repo}/contents/{path}` shows them. */
import { posix } from 'node:path';
import { encodePath, HTML, repositoryUrl } from './render.ts';
import { wrappedBase64 } from './render-commits.ts';
import type { Json } from './render.ts';
import type { TreeEntry } from './git.ts';
import type { Repository } from './repository.ts';

/** Above this size GitHub leaves the content out, with encoding `none`. */
const CONTENT_LIMIT = 1024 * 1024;
/** A folder's listing ends here, without a word. */
const FOLDER_LIMIT = 1000;

export type Place = { commit: string; reference: string; path: string };

/**
 * What is at a path: a file with its content, a list for a folder, or null. A symbolic link to a regular file in
 * the repository is answered with the file itself, which GitHub documents; any other link as a link.
 */
export function renderContents(api: string, repository: Repository, place: Place): Json | Json[] | null {
  const entry = repository.git.entry(place.commit, place.path);
  if (entry === null) return null;
  if (entry.mode === '040000') return folder(api, repository, place, entry);
  if (entry.mode !== '120000') return file(api, repository, place, entry);
  const target = posix.join(posix.dirname(place.path), text(repository, entry));
  const linked = repository.git.entry(place.commit, target);
  return linked !== null && linked.mode.startsWith('100')
    ? file(api, repository, { ...place, path: target }, linked)
    : { ...item(api, repository, place, entry), target: text(repository, entry) };
}

function file(api: string, repository: Repository, place: Place, entry: TreeEntry): Json {
  const listed = item(api, repository, place, entry);
  if (entry.mode === '160000') return { ...listed, submodule_git_url: submoduleUrl(place.path) };
  const bytes = repository.git.store.blobs.get(entry.sha) ?? new Uint8Array();
  return bytes.length > CONTENT_LIMIT
    ? { ...listed, encoding: 'none', content: '' }
    : { ...listed, encoding: 'base64', content: wrappedBase64(bytes) };
}

function folder(api: string, repository: Repository, place: Place, entry: TreeEntry): Json[] {
  const entries = [...(repository.git.tree(entry.sha) ?? [])].slice(0, FOLDER_LIMIT);
  return entries.map(([name, inside]) =>
    item(api, repository, { ...place, path: place.path === '' ? name : `${place.path}/${name}` }, inside),
  );
}

const TYPES: Record<TreeEntry['mode'], string> = {
  '040000': 'dir',
  '100644': 'file',
  '100755': 'file',
  '120000': 'symlink',
  '160000': 'submodule',
};

/** The fields that every kind of entry has. */
export function item(api: string, repository: Repository, place: Place, entry: TreeEntry): Json {
  const url = repositoryUrl(api, repository);
  const path = encodePath(place.path);
  const self = `${url}/contents/${path}?ref=${encodeURIComponent(place.reference)}`;
  const git = `${url}/git/${entry.mode === '040000' ? 'trees' : 'blobs'}/${entry.sha}`;
  const html = `${HTML}/${repository.full_name}/blob/${encodePath(place.reference)}/${path}`;
  return {
    type: TYPES[entry.mode],
    name: posix.basename(place.path),
    path: place.path,
    sha: entry.sha,
    size: repository.git.store.blobs.get(entry.sha)?.length ?? 0,
    url: self,
    git_url: git,
    html_url: html,
    download_url: entry.mode.startsWith('100') ? `${html}?raw=true` : null,
    _links: { self, git, html },
  };
}

function text({ git }: Repository, entry: TreeEntry): string {
  return Buffer.from(git.store.blobs.get(entry.sha) ?? []).toString('utf8');
}

function submoduleUrl(path: string): string {
  return `${HTML}/submodules/${encodePath(path)}.git`;
}
