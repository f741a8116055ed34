import { GitHubFault, type GitHubClient } from './client.ts';
import type { RepositoryName } from './tree.ts';

/** An open issue. */
export interface OpenIssue {
  readonly number: number;
  readonly body: string;
}

interface IssueAnswer {
  readonly number: number;
  readonly body?: string | null;
  readonly user: { readonly type: string } | null;
  readonly pull_request?: object;
}

/**
 * The open issues that a bot wrote: a person who copies a marker must not be able to silence an alarm.
 * @throws GitHubFault
 */
export async function openIssuesByBots(
  client: GitHubClient,
  repository: RepositoryName,
): Promise<OpenIssue[]> {
  const route = 'GET /repos/{owner}/{repo}/issues';
  const issues = await client.list<IssueAnswer>(route, { ...repository, state: 'open' });
  return issues
    .filter(({ user, pull_request }) => user?.type === 'Bot' && pull_request === undefined)
    .map(({ number, body }) => ({ number, body: body ?? '' }));
}

/**
 * Opens an issue, unless an open one starts with the marker. GitHub may fail after it has opened one, so the
 * list is read again before a second attempt.
 * @throws GitHubFault
 */
export async function openIssueOnce(
  client: GitHubClient,
  repository: RepositoryName,
  issue: { readonly marker: string; readonly title: string; readonly body: string },
): Promise<{ readonly number: number; readonly opened: boolean }> {
  const { marker, title } = issue;
  const find = async (): Promise<number | undefined> =>
    (await openIssuesByBots(client, repository)).find(({ body }) => body.startsWith(marker))?.number;
  for (let attempt = 1; ; attempt++) {
    const known = await find();
    if (known !== undefined) return { number: known, opened: false };
    try {
      const parameters = { ...repository, title, body: `${marker}\n${issue.body}` };
      const route = 'POST /repos/{owner}/{repo}/issues';
      const { number } = await client.request<{ number?: unknown }>(route, parameters, { once: true });
      // A proxy may answer in GitHub's place.
      if (typeof number !== 'number' || !Number.isSafeInteger(number))
        throw new GitHubFault(route, 0, new Error('the answer names no issue'));
      return { number, opened: true };
    } catch (error) {
      if (!(error instanceof GitHubFault) || attempt > 1 || (error.status > 0 && error.status < 500))
        throw error;
    }
  }
}
