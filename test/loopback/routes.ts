/** Which function answers which operation. */
import { notFound } from './answer.ts';
import type { Answer, Context, RepositoryRoute, Route } from './answer.ts';
import * as git from './routes-git.ts';
import * as issues from './routes-issues.ts';
import * as organizations from './routes-organization.ts';
import * as pulls from './routes-pulls.ts';
import * as repositories from './routes-repository.ts';

const OF_ORGANISATION: Record<string, Route> = {
  'GET /orgs/{org}/organization-roles': organizations.listRoles,
  'GET /orgs/{org}/organization-roles/{role_id}/teams': organizations.listTeamsOfRole,
  'GET /orgs/{org}/organization-roles/{role_id}/users': organizations.listUsersOfRole,
  'GET /orgs/{org}/teams/{team_slug}/members': repositories.listTeamMembers,
  'GET /orgs/{org}/teams/{team_slug}/memberships/{username}': repositories.getTeamMembership,
};

const OF_ACCOUNT: Record<string, Route> = { 'GET /users/{username}': organizations.getUser };

const OF_REPOSITORY: Record<string, RepositoryRoute> = {
  'GET ': repositories.getRepository,
  'GET /activity': repositories.listActivity,
  'GET /attestations/{subject_digest}': repositories.listAttestations,
  'GET /commits': git.listCommits,
  'GET /commits/{commit_sha}/pulls': pulls.listPullsOfCommit,
  'GET /commits/{ref}': git.getCommit,
  'GET /commits/{ref}/statuses': repositories.listStatuses,
  'GET /compare/{basehead}': git.compare,
  'GET /contents/{path}': git.getContents,
  'PUT /contents/{path}': git.putContents,
  'GET /git/blobs/{file_sha}': git.getBlob,
  'GET /git/commits/{commit_sha}': git.getGitCommit,
  'POST /git/refs': issues.createRef,
  'GET /git/trees/{tree_sha}': git.getTree,
  'GET /issues': issues.listIssues,
  'POST /issues': issues.createIssue,
  'PATCH /issues/comments/{comment_id}': pulls.updateComment,
  'GET /issues/{issue_number}/comments': pulls.listComments,
  'POST /issues/{issue_number}/comments': pulls.createComment,
  'GET /issues/{issue_number}/timeline': pulls.listTimeline,
  'GET /pulls': pulls.listPulls,
  'GET /pulls/{pull_number}': pulls.getPull,
  'GET /pulls/{pull_number}/commits': pulls.listPullCommits,
  'GET /pulls/{pull_number}/reviews': pulls.listReviews,
  'POST /pulls/{pull_number}/requested_reviewers': pulls.requestReviewers,
  'POST /statuses/{sha}': repositories.createStatus,
};

/** Answers an operation, named as `GET /repos/{owner}/{repo}/...`. */
export function answer(operation: string, context: Context): Answer {
  const route = OF_ORGANISATION[operation] ?? OF_ACCOUNT[operation];
  if (route !== undefined) return route(context);
  const ofRepository = OF_REPOSITORY[operation.replace('/repos/{owner}/{repo}', '')];
  if (ofRepository === undefined) throw new Error(`no route answers ${operation}`);
  const { owner, repo } = context.parameters;
  const repository = context.world.find(`${owner}/${repo}`);
  return repository === null || repository.unreadable ? notFound() : ofRepository(repository, context);
}
