import type { GitHubClient } from './client.ts';
import type { RepositoryName } from './tree.ts';

/** The states of a commit status. */
export type StatusState = 'success' | 'failure' | 'pending' | 'error';

/** GitHub's limit for a status description, in characters. */
const LONGEST_DESCRIPTION = 140;

/** Sets the commit status; a later one of the same context replaces it. @throws GitHubFault */
export async function setStatus(
  client: GitHubClient,
  repository: RepositoryName,
  commit: string,
  context: string,
  state: StatusState,
  description: string,
  targetUrl: string | undefined,
): Promise<void> {
  await client.request('POST /repos/{owner}/{repo}/statuses/{sha}', {
    ...repository,
    sha: commit,
    context,
    state,
    description:
      description.length > LONGEST_DESCRIPTION
        ? `${description.slice(0, LONGEST_DESCRIPTION - 1)}…`
        : description,
    ...(targetUrl === undefined ? {} : { target_url: targetUrl }),
  });
}

interface CommentAnswer {
  readonly id: number;
  readonly body?: string;
  readonly user: { readonly type: string } | null;
}

/** A comment that this action wrote before. */
export interface OwnComment {
  readonly id: number;
  readonly body: string;
}

/**
 * Finds the one comment of a context: the first of ours that carries the marker. Only a bot's comment is taken
 * for ours, so that a person who copies the marker cannot catch the report.
 * @param marker an HTML comment that starts the body
 * @throws GitHubFault
 */
export async function findComment(
  client: GitHubClient,
  repository: RepositoryName,
  number: number,
  marker: string,
): Promise<OwnComment | undefined> {
  const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
  const comments = await client.list<CommentAnswer>(route, { ...repository, issue_number: number });
  const ours = comments.find(({ body, user }) => body?.startsWith(marker) === true && user?.type === 'Bot');
  return ours?.body === undefined ? undefined : { id: ours.id, body: ours.body };
}

/** Edits our comment in place, or writes the first. @throws GitHubFault */
export async function writeComment(
  client: GitHubClient,
  repository: RepositoryName,
  number: number,
  body: string,
  before: OwnComment | undefined,
): Promise<void> {
  if (before === undefined) {
    const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
    await client.request(route, { ...repository, issue_number: number, body });
  } else if (before.body !== body) {
    const route = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}';
    await client.request(route, { ...repository, comment_id: before.id, body });
  }
}
