/** Comments, timelines, push logs and commit statuses as GitHub's REST API shows them. */
import { HTML, nodeId, renderNullableUser, repositoryUrl } from './render.ts';
import { renderGitCommit } from './render-commits.ts';
import { association, pullStart, renderReview } from './render-pulls.ts';
import type { Json } from './render.ts';
import type { Repository } from './repository.ts';
import type { Activity, Comment, CommitStatus, Issue, Pull, TimelineEvent } from './world-types.ts';

/** `issue-comment`. */
export function renderComment(api: string, repository: Repository, comment: Comment): Json {
  const url = repositoryUrl(api, repository);
  return {
    id: comment.id,
    node_id: nodeId('IssueComment', comment.id),
    url: `${url}/issues/comments/${comment.id}`,
    html_url: `${HTML}/${repository.full_name}/pull/${comment.issue}#issuecomment-${comment.id}`,
    issue_url: `${url}/issues/${comment.issue}`,
    user: renderNullableUser(api, comment.user),
    created_at: comment.created_at,
    updated_at: comment.updated_at,
    body: comment.body,
    author_association: association(repository, comment.user),
    performed_via_github_app: null,
  };
}

/** `issue`. */
export function renderIssue(api: string, repository: Repository, issue: Issue): Json {
  const url = `${repositoryUrl(api, repository)}/issues/${issue.number}`;
  return {
    id: issue.id,
    node_id: nodeId('Issue', issue.id),
    url,
    repository_url: repositoryUrl(api, repository),
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    html_url: `${HTML}/${repository.full_name}/issues/${issue.number}`,
    number: issue.number,
    state: issue.state,
    title: issue.title,
    body: issue.body,
    user: renderNullableUser(api, issue.user),
    labels: [],
    assignee: null,
    assignees: [],
    milestone: null,
    locked: false,
    comments: 0,
    closed_at: null,
    created_at: issue.created_at,
    updated_at: issue.created_at,
    author_association: association(repository, issue.user),
  };
}

/** A pull request as the list of issues shows it: by the key `pull_request` it is told from an issue. */
export function renderPullAsIssue(api: string, repository: Repository, pull: Pull): Json {
  const { number, title, user, state, created_at, closed_at } = pull;
  const issue = { id: number, number, title, body: pull.body ?? '', user, state, created_at };
  const url = `${repositoryUrl(api, repository)}/pulls/${number}`;
  const html = `${HTML}/${repository.full_name}/pull/${number}`;
  return {
    ...renderIssue(api, repository, issue),
    closed_at,
    draft: pull.draft,
    pull_request: {
      url,
      html_url: html,
      diff_url: `${html}.diff`,
      patch_url: `${html}.patch`,
      merged_at: pull.merged_at,
    },
  };
}

/** A pull request's timeline, oldest first: commits, reviews, comments and events. */
export function renderTimeline(api: string, repository: Repository, pull: Pull): Json[] {
  const { git } = repository;
  const at = (time: string, rendered: Json) => ({ time: Date.parse(time), rendered });
  const entries = [
    ...git.between(pullStart(repository, pull), pull.head.sha).map((sha) =>
      at(git.read(sha).committer.date, {
        event: 'committed',
        ...renderGitCommit(api, repository, sha),
      }),
    ),
    ...pull.reviews
      .filter(({ state }) => state !== 'PENDING')
      .map((review) =>
        at(review.submitted_at, {
          event: 'reviewed',
          ...renderReview(api, repository, pull, review),
          state: review.state.toLowerCase(),
        }),
      ),
    ...repository.comments
      .filter(({ issue }) => issue === pull.number)
      .map((comment) =>
        at(comment.created_at, {
          event: 'commented',
          ...renderComment(api, repository, comment),
          actor: renderNullableUser(api, comment.user),
        }),
      ),
    ...repository.events
      .filter(({ issue }) => issue === pull.number)
      .map((event) => at(event.created_at, renderEvent(api, repository, event))),
  ];
  return entries.sort((left, right) => left.time - right.time).map(({ rendered }) => rendered);
}

function renderEvent(api: string, repository: Repository, event: TimelineEvent): Json {
  const url = repositoryUrl(api, repository);
  return {
    id: event.id,
    node_id: nodeId('IssueEvent', event.id),
    url: `${url}/issues/events/${event.id}`,
    actor: renderNullableUser(api, event.actor),
    event: event.event,
    commit_id: event.commit_id,
    commit_url: event.commit_id === null ? null : `${url}/commits/${event.commit_id}`,
    created_at: event.created_at,
    performed_via_github_app: null,
    ...(event.dismissed_review === undefined ? {} : { dismissed_review: event.dismissed_review }),
  };
}

/** `activity`, an entry of the push log. */
export function renderActivity(api: string, activity: Activity): Json {
  return {
    ...activity,
    node_id: nodeId('Push', activity.id),
    actor: renderNullableUser(api, activity.actor),
  };
}

/** `status`. */
export function renderStatus(api: string, repository: Repository, status: CommitStatus): Json {
  const { creator } = status;
  return {
    url: `${repositoryUrl(api, repository)}/statuses/${status.sha}`,
    avatar_url: creator === null ? null : `https://avatars.githubusercontent.com/u/${creator.id}?v=4`,
    id: status.id,
    node_id: nodeId('StatusContext', status.id),
    state: status.state,
    description: status.description,
    target_url: status.target_url,
    context: status.context,
    created_at: status.created_at,
    updated_at: status.created_at,
    creator: renderNullableUser(api, creator),
  };
}
