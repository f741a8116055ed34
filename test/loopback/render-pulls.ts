/** Pull requests and reviews as GitHub's REST API shows them. */
import { testMerge } from './merge.ts';
import {
  HTML,
  nodeId,
  renderNullableUser,
  renderRepository,
  renderTeam,
  renderUser,
  repositoryUrl,
} from './render.ts';
import { lineCounts } from './render-commits.ts';
import type { Json } from './render.ts';
import type { Repository } from './repository.ts';
import type { Pull, Review, User } from './world-types.ts';

/** `pull-request-simple`, as it stands in lists. */
export function renderPullSimple(api: string, repository: Repository, pull: Pull): Json {
  const url = repositoryUrl(api, repository);
  const html = `${HTML}/${repository.full_name}/pull/${pull.number}`;
  const links = {
    self: `${url}/pulls/${pull.number}`,
    html,
    issue: `${url}/issues/${pull.number}`,
    comments: `${url}/issues/${pull.number}/comments`,
    review_comments: `${url}/pulls/${pull.number}/comments`,
    review_comment: `${url}/pulls/comments{/number}`,
    commits: `${url}/pulls/${pull.number}/commits`,
    statuses: `${url}/statuses/${pull.head.sha}`,
  };
  return {
    url: links.self,
    id: repository.id * 10_000 + pull.number,
    node_id: nodeId('PullRequest', `${repository.id}/${pull.number}`),
    html_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    issue_url: links.issue,
    commits_url: links.commits,
    review_comments_url: links.review_comments,
    review_comment_url: links.review_comment,
    comments_url: links.comments,
    statuses_url: links.statuses,
    number: pull.number,
    state: pull.state,
    locked: false,
    title: pull.title,
    user: renderNullableUser(api, pull.user),
    body: pull.body,
    labels: [],
    milestone: null,
    active_lock_reason: null,
    created_at: pull.created_at,
    updated_at: repository.world.now,
    closed_at: pull.closed_at,
    merged_at: pull.merged_at,
    merge_commit_sha: pull.state === 'open' ? testMerge(repository, pull) : pull.merge_commit_sha,
    assignee: null,
    assignees: [],
    requested_reviewers: [...pull.requested.users].map((login) =>
      renderUser(api, repository.world.user(login)),
    ),
    requested_teams: [...pull.requested.teams].map((slug) => renderTeam(api, repository.owner.login, slug)),
    head: side(api, pull.head.repository, pull.head, pull.user),
    base: side(api, repository, pull.base, repository.owner),
    _links: Object.fromEntries(Object.entries(links).map(([name, href]) => [name, { href }])),
    author_association: association(repository, pull.user),
    auto_merge: null,
    draft: pull.draft,
  };
}

/** `pull-request`, what `GET /repos/{owner}/{repo}/pulls/{number}` answers. */
export function renderPull(api: string, repository: Repository, pull: Pull): Json {
  const { git } = repository;
  const simple = renderPullSimple(api, repository, pull);
  const start = pullStart(repository, pull);
  const differences = git.diff(git.mergeBase(start, pull.head.sha), pull.head.sha);
  const counts = differences.map((difference) => lineCounts(repository, difference));
  const open = pull.state === 'open';
  const mergeable = open ? simple['merge_commit_sha'] !== null : null;
  return {
    ...simple,
    merged: pull.merged_at !== null,
    mergeable,
    rebaseable: mergeable,
    mergeable_state: !open ? 'unknown' : mergeable === true ? 'blocked' : 'dirty',
    merged_by: renderNullableUser(api, pull.merged_by),
    comments: repository.comments.filter(({ issue }) => issue === pull.number).length,
    review_comments: 0,
    maintainer_can_modify: false,
    commits: git.between(start, pull.head.sha).length,
    additions: counts.reduce((sum, { additions }) => sum + additions, 0),
    deletions: counts.reduce((sum, { deletions }) => sum + deletions, 0),
    changed_files: differences.length,
  };
}

/** The commit that a pull request's own commits are counted from. */
export function pullStart(repository: Repository, pull: Pull): string {
  return pull.state === 'open' ? repository.git.head(pull.base.ref) : pull.base.sha;
}

/** `pull-request-review`. */
export function renderReview(api: string, repository: Repository, pull: Pull, review: Review): Json {
  const pullUrl = `${repositoryUrl(api, repository)}/pulls/${pull.number}`;
  const html = `${HTML}/${repository.full_name}/pull/${pull.number}#pullrequestreview-${review.id}`;
  return {
    id: review.id,
    node_id: nodeId('PullRequestReview', review.id),
    user: renderNullableUser(api, review.user),
    body: review.body,
    state: review.state,
    html_url: html,
    pull_request_url: pullUrl,
    author_association: association(repository, review.user),
    _links: { html: { href: html }, pull_request: { href: pullUrl } },
    ...(review.state === 'PENDING' ? {} : { submitted_at: review.submitted_at }),
    commit_id: review.commit_id,
  };
}

/** What GitHub says an account is to the repository. */
export function association(repository: Repository, user: User | null): string {
  if (user === null) return 'NONE';
  if (user === repository.owner) return 'OWNER';
  const teams = [...repository.world.teams.values()];
  const isMember = teams.some(
    ({ org, members }) => org === repository.owner.login && members.has(user.login),
  );
  return isMember ? 'MEMBER' : 'CONTRIBUTOR';
}

function side(
  api: string,
  repository: Repository | null,
  { ref, sha }: { ref: string; sha: string },
  fallback: User | null,
): Json {
  const owner = repository?.owner ?? fallback;
  return {
    label: `${owner?.login ?? 'unknown'}:${ref}`,
    ref,
    sha,
    user: owner === null ? null : renderUser(api, owner),
    repo: repository === null ? null : renderRepository(api, repository),
  };
}
