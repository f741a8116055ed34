/** Commits, comparisons, Git objects and contents. */
import { created, notFound, ok, pageLinks, pageOf, paginate, refused } from './answer.ts';
import type { Answer, Context, RepositoryRoute } from './answer.ts';
import { inGitOrder, walkTree } from './git.ts';
import { item, renderContents } from './render-contents.ts';
import {
  lineCounts,
  renderCommit,
  renderDifference,
  renderGitCommit,
  renderTreeEntry,
  wrappedBase64,
} from './render-commits.ts';
import { HTML, nodeId, repositoryUrl } from './render.ts';
import type { Repository } from './repository.ts';

/** How many commits a comparison shows when it is not paged, and how many files it shows at all. */
const COMPARE_COMMITS = 250;
const COMPARE_FILES = 300;

export const listCommits: RepositoryRoute = (repository, context) => {
  const head = repository.git.resolve(context.query.get('sha') ?? repository.defaultBranch);
  if (head === null) return notFound();
  const commits = repository.git.log(head, context.query.get('path'));
  return paginate(context, commits, (sha) => renderCommit(context.api, repository, sha));
};

export const getCommit: RepositoryRoute = (repository, context) => {
  const reference = context.parameters['ref'] ?? '';
  const sha = repository.git.resolve(reference);
  if (sha === null) return refused(422, `No commit found for SHA: ${reference}`);
  const differences = repository.git.diff(repository.git.read(sha).parents[0] ?? null, sha);
  const counts = differences.map((difference) => lineCounts(repository, difference));
  const additions = counts.reduce((sum, count) => sum + count.additions, 0);
  const deletions = counts.reduce((sum, count) => sum + count.deletions, 0);
  return ok({
    ...renderCommit(context.api, repository, sha),
    stats: { additions, deletions, total: additions + deletions },
    files: differences
      .slice(0, COMPARE_FILES)
      .map((difference) => renderDifference(context.api, repository, sha, difference)),
  });
};

export const compare: RepositoryRoute = (repository, context) => {
  const [baseName = '', headName = ''] = (context.parameters['basehead'] ?? '').split('...');
  const base = resolveAcrossForks(repository, baseName);
  const head = resolveAcrossForks(repository, headName);
  if (base === null || head === null) return notFound();
  const { git } = repository;
  const ancestor = git.mergeBase(base, head);
  if (ancestor === null) return refused(404, `No common ancestor between ${baseName} and ${headName}.`);
  const ahead = git.between(base, head);
  const behind = git.between(head, base).length;
  const { shown, withFiles, headers } = comparedCommits(context, ahead);
  const url = `${repositoryUrl(context.api, repository)}/compare/${baseName}...${headName}`;
  const html = `${HTML}/${repository.full_name}/compare/${baseName}...${headName}`;
  const status =
    ahead.length === 0 ? (behind === 0 ? 'identical' : 'behind') : behind === 0 ? 'ahead' : 'diverged';
  const files = withFiles ? git.diff(ancestor, head).slice(0, COMPARE_FILES) : [];
  return ok(
    {
      url,
      html_url: html,
      permalink_url: html,
      diff_url: `${html}.diff`,
      patch_url: `${html}.patch`,
      base_commit: renderCommit(context.api, repository, base),
      merge_base_commit: renderCommit(context.api, repository, ancestor),
      status,
      ahead_by: ahead.length,
      behind_by: behind,
      total_commits: ahead.length,
      commits: shown.map((sha) => renderCommit(context.api, repository, sha)),
      files: files.map((difference) => renderDifference(context.api, repository, head, difference)),
    },
    headers,
  );
};

/** Not paged: the newest 250. Paged: from the oldest on, and the files only with the first page. */
function comparedCommits(context: Context, ahead: string[]) {
  if (!context.query.has('page') && !context.query.has('per_page')) {
    return { shown: ahead.slice(-COMPARE_COMMITS), withFiles: true, headers: {} };
  }
  const page = pageOf(context.query, ahead.length);
  return {
    shown: ahead.slice(page.start, page.start + page.size),
    withFiles: page.number === 1,
    headers: pageLinks(context, page),
  };
}

/** A commit by id or branch, or by `owner:branch` for a branch of a fork. */
function resolveAcrossForks(repository: Repository, name: string): string | null {
  const own = repository.git.resolve(name);
  const colon = name.indexOf(':');
  if (own !== null || colon < 0) return own;
  const owner = name.slice(0, colon);
  const network = repository.world.repositories.filter(({ git }) => git.store === repository.git.store);
  const fork = network.find((candidate) => candidate.owner.login === owner);
  return fork?.git.resolve(name.slice(name.lastIndexOf(':') + 1)) ?? null;
}

export const getGitCommit: RepositoryRoute = (repository, context) => {
  const sha = context.parameters['commit_sha'] ?? '';
  if (!repository.git.store.commits.has(sha)) return notFound();
  return ok(renderGitCommit(context.api, repository, sha));
};

/** A tree by its own id, or by a commit or branch, whose id the answer then carries. */
export const getTree: RepositoryRoute = (repository, context) => {
  const { git } = repository;
  const wanted = context.parameters['tree_sha'] ?? '';
  const commit = git.resolve(wanted);
  const sha = commit ?? wanted;
  const root = commit === null ? wanted : git.read(commit).tree;
  const tree = git.tree(root);
  if (tree === null) return notFound();
  const entries = context.query.has('recursive') ? [...walkTree(git.store, root)] : inGitOrder(tree);
  return ok({
    sha,
    url: `${repositoryUrl(context.api, repository)}/git/trees/${sha}`,
    tree: entries
      .slice(0, repository.treeLimit)
      .map(([path, entry]) => renderTreeEntry(context.api, repository, path, entry)),
    truncated: entries.length > repository.treeLimit,
  });
};

export const getBlob: RepositoryRoute = (repository, context) => {
  const sha = context.parameters['file_sha'] ?? '';
  const bytes = repository.git.store.blobs.get(sha);
  if (bytes === undefined) return notFound();
  if (context.raw) return ok(bytes);
  return ok({
    sha,
    node_id: nodeId('Blob', sha),
    size: bytes.length,
    url: `${repositoryUrl(context.api, repository)}/git/blobs/${sha}`,
    content: wrappedBase64(bytes),
    encoding: 'base64',
  });
};

export const getContents: RepositoryRoute = (repository, context) => {
  const reference = context.query.get('ref') ?? repository.defaultBranch;
  const commit = repository.git.resolve(reference);
  const path = trimmed(context.parameters['path'] ?? '');
  if (commit === null) return refused(404, `No commit found for the ref ${reference}`);
  const contents = renderContents(context.api, repository, { commit, reference, path });
  if (contents === null) return notFound();
  if (context.raw && !Array.isArray(contents)) return ok(repository.git.file(commit, path));
  return ok(contents);
};

/** Writes a file by a commit on a branch; replacing one needs the id of what is replaced. */
export const putContents: RepositoryRoute = (repository, context) => {
  const { git } = repository;
  const { body, actor } = context;
  const path = trimmed(context.parameters['path'] ?? '');
  const branch = typeof body['branch'] === 'string' ? body['branch'] : repository.defaultBranch;
  const head = git.branches.get(branch);
  if (head === undefined) return refused(404, `Branch ${branch} not found`);
  const present = git.entry(head, path);
  const conflict = replacementConflict(path, present?.sha ?? null, body['sha']);
  if (conflict !== null) return conflict;
  const sha = repository.commit({
    branch,
    files: { [path]: Buffer.from(String(body['content']), 'base64') },
    author: person(body['author'] ?? body['committer']) ?? actor.login,
    committer: person(body['committer']) ?? actor.login,
    message: String(body['message']),
    actor: actor.login,
    verified: true,
  });
  const entry = git.entry(sha, path);
  const content = entry && item(context.api, repository, { commit: sha, reference: branch, path }, entry);
  const answer = { content, commit: renderGitCommit(context.api, repository, sha) };
  return present === null ? created(answer) : ok(answer);
};

function replacementConflict(path: string, present: string | null, given: unknown): Answer | null {
  if (present === null && given === undefined) return null;
  if (given === undefined) return refused(422, 'Invalid request.\n\n"sha" wasn\'t supplied.');
  if (given !== present) return refused(409, `${path} does not match ${JSON.stringify(given)}`);
  return null;
}

function person(value: unknown): { name: string; email: string } | null {
  if (typeof value !== 'object' || value === null) return null;
  const { name, email } = value as { name?: unknown; email?: unknown };
  return { name: String(name), email: String(email) };
}

function trimmed(path: string): string {
  return path.replace(/^\/+|\/+$/g, '');
}
