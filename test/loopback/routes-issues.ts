/** Issues and new branches. */
import { created, paginate, refused } from './answer.ts';
import type { RepositoryRoute } from './answer.ts';
import { renderIssue, renderPullAsIssue } from './render-issues.ts';
import { nodeId, repositoryUrl } from './render.ts';

/** In characters. */
const LONGEST_TITLE = 256;
const LONGEST_BODY = 65_536;

/** Newest first; pull requests are issues too. */
export const listIssues: RepositoryRoute = (repository, context) => {
  const state = context.query.get('state') ?? 'open';
  const entries = [
    ...repository.issues.map((issue) => ({
      issue,
      rendered: () => renderIssue(context.api, repository, issue),
    })),
    ...repository.pulls.map((pull) => ({
      issue: pull,
      rendered: () => renderPullAsIssue(context.api, repository, pull),
    })),
  ]
    .filter(({ issue }) => state === 'all' || issue.state === state)
    .sort((left, right) => Date.parse(right.issue.created_at) - Date.parse(left.issue.created_at));
  return paginate(context, entries, ({ rendered }) => rendered());
};

export const createIssue: RepositoryRoute = (repository, context) => {
  const { title, body = '' } = context.body;
  if (typeof title !== 'string' || typeof body !== 'string') return refused(422, 'Validation Failed');
  if (title.trim() === '') return refused(422, 'Validation Failed: title is missing');
  if (title.length > LONGEST_TITLE || body.length > LONGEST_BODY) {
    return refused(422, 'Validation Failed: title or body is too long');
  }
  const issue = repository.issue({ user: context.actor.login, title, body });
  return created(renderIssue(context.api, repository, issue));
};

/** Makes a branch; one that exists is not moved. */
export const createRef: RepositoryRoute = (repository, context) => {
  const ref = String(context.body['ref']);
  const sha = String(context.body['sha']);
  const branch = /^refs\/heads\/(.+)$/.exec(ref)?.[1];
  if (branch === undefined) return refused(422, 'Reference name must start with refs/heads');
  if (!repository.git.store.commits.has(sha)) return refused(422, 'Object does not exist');
  if (repository.git.branches.has(branch)) return refused(422, 'Reference already exists');
  repository.push(branch, sha, { actor: context.actor.login });
  const url = repositoryUrl(context.api, repository);
  return created({
    ref,
    node_id: nodeId('Ref', ref),
    url: `${url}/git/${ref}`,
    object: { type: 'commit', sha, url: `${url}/git/commits/${sha}` },
  });
};
