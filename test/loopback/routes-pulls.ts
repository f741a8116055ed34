/** Pull requests, their reviews, commits, timelines and comments. */
import { created, notFound, ok, paginate, refused } from './answer.ts';
import type { Context, RepositoryRoute } from './answer.ts';
import { renderCommit } from './render-commits.ts';
import { renderComment, renderTimeline } from './render-issues.ts';
import { pullStart, renderPull, renderPullSimple, renderReview } from './render-pulls.ts';
import type { Repository } from './repository.ts';
import type { Pull } from './world-types.ts';

/** However one pages, GitHub lists no more of a pull request's commits. */
const PULL_COMMITS = 250;
/** In characters. */
const LONGEST_COMMENT = 65_536;

export const getPull: RepositoryRoute = (repository, context) =>
  withPull(repository, context.parameters['pull_number'], (pull) =>
    ok(renderPull(context.api, repository, pull)),
  );

/** Newest first, as GitHub lists them when nothing else is asked for. */
export const listPulls: RepositoryRoute = (repository, context) => {
  const state = context.query.get('state') ?? 'open';
  const base = context.query.get('base');
  const found = repository.pulls
    .filter((pull) => state === 'all' || pull.state === state)
    .filter((pull) => base === null || pull.base.ref === base)
    .toReversed();
  return paginate(context, found, (pull) => renderPullSimple(context.api, repository, pull));
};

/** One person or team without access, or the author, and GitHub asks none of them. */
export const requestReviewers: RepositoryRoute = (repository, context) =>
  withPull(repository, context.parameters['pull_number'], (pull) => {
    const users = texts(context.body['reviewers']);
    const teams = texts(context.body['team_reviewers']);
    if (users.includes(pull.user?.login ?? '')) {
      return refused(422, 'Review cannot be requested from pull request author.');
    }
    const { owner, world, withoutAccess } = repository;
    const known = (slug: string) => world.teams.has(`${owner.login}/${slug}`);
    if (users.some((login) => withoutAccess.has(login)) || !teams.every(known)) {
      return refused(422, 'Reviews may only be requested from collaborators.');
    }
    for (const login of users) pull.requested.users.add(login);
    for (const slug of teams) pull.requested.teams.add(slug);
    return created(renderPullSimple(context.api, repository, pull));
  });

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

export const listReviews: RepositoryRoute = (repository, context) =>
  withPull(repository, context.parameters['pull_number'], (pull) =>
    paginate(context, pull.reviews, (review) => renderReview(context.api, repository, pull, review)),
  );

export const listPullCommits: RepositoryRoute = (repository, context) =>
  withPull(repository, context.parameters['pull_number'], (pull) => {
    const commits = repository.git.between(pullStart(repository, pull), pull.head.sha);
    return paginate(context, commits.slice(0, PULL_COMMITS), (sha) =>
      renderCommit(context.api, repository, sha),
    );
  });

export const listTimeline: RepositoryRoute = (repository, context) =>
  withPull(repository, context.parameters['issue_number'], (pull) =>
    paginate(context, renderTimeline(context.api, repository, pull), (entry) => entry),
  );

/**
 * A commit on the default branch: the merged pull requests that brought it. Any other: the pull requests, open
 * or merged, that have it among their own.
 */
export const listPullsOfCommit: RepositoryRoute = (repository, context) => {
  const { git } = repository;
  const sha = git.resolve(context.parameters['commit_sha'] ?? '');
  if (sha === null) return refused(422, `No commit found for SHA: ${context.parameters['commit_sha']}`);
  const main = git.branches.get(repository.defaultBranch);
  const onDefault = main !== undefined && git.isAncestor(sha, main);
  const found = repository.pulls.filter((pull) => {
    if (onDefault) return pull.merged_commits.includes(sha);
    if (pull.merged_commits.includes(sha)) return true;
    return git.between(pullStart(repository, pull), pull.head.sha).includes(sha);
  });
  return paginate(context, found, (pull) => renderPullSimple(context.api, repository, pull));
};

export const listComments: RepositoryRoute = (repository, context) =>
  withPull(repository, context.parameters['issue_number'], (pull) => {
    const since = Date.parse(context.query.get('since') ?? '1970-01-01T00:00:00Z');
    const comments = repository.comments.filter(
      ({ issue, updated_at }) => issue === pull.number && Date.parse(updated_at) >= since,
    );
    return paginate(context, comments, (comment) => renderComment(context.api, repository, comment));
  });

export const createComment: RepositoryRoute = (repository, context) =>
  withPull(repository, context.parameters['issue_number'], (pull) => {
    const problem = commentProblem(context);
    if (problem !== null) return refused(422, problem);
    const comment = repository.comment(pull, {
      user: context.actor.login,
      body: String(context.body['body']),
    });
    return created(renderComment(context.api, repository, comment));
  });

export const updateComment: RepositoryRoute = (repository, context) => {
  const id = Number(context.parameters['comment_id']);
  const comment = repository.comments.find((candidate) => candidate.id === id);
  if (comment === undefined) return notFound();
  if (comment.user?.login !== context.actor.login) return refused(403, 'Resource not accessible');
  const problem = commentProblem(context);
  if (problem !== null) return refused(422, problem);
  comment.body = String(context.body['body']);
  comment.updated_at = context.world.tick();
  return ok(renderComment(context.api, repository, comment));
};

function commentProblem({ body }: Context): string | null {
  const text = typeof body['body'] === 'string' ? body['body'] : '';
  if (text.trim() === '') return 'Validation Failed: body cannot be blank';
  return text.length > LONGEST_COMMENT
    ? `Validation Failed: Body is too long (maximum is ${LONGEST_COMMENT} characters)`
    : null;
}

function withPull(
  repository: Repository,
  number: string | undefined,
  answer: (pull: Pull) => ReturnType<RepositoryRoute>,
): ReturnType<RepositoryRoute> {
  const pull = repository.pulls.find((candidate) => candidate.number === Number(number));
  return pull === undefined ? notFound() : answer(pull);
}
