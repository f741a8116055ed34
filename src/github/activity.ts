import type { PushLog } from '../approval/facts.ts';
import { GitHubFault, type GitHubClient } from './client.ts';
import { account, type AccountAnswer } from './pull-request.ts';
import type { RepositoryName } from './tree.ts';

/** One change of what a branch points to, by the server's log. */
export interface BranchMove {
  /** 40 zeros when the branch was created. */
  readonly before: string;
  /** 40 zeros when the branch was deleted. */
  readonly after: string;
  /** `push`, `pr_merge`, `merge_queue_merge`, `force_push`, and what GitHub adds later. */
  readonly activity: string | undefined;
}

interface ActivityAnswer {
  readonly before: string;
  readonly after: string;
  readonly timestamp: string;
  readonly actor: AccountAnswer | null;
  readonly ref?: string;
  readonly activity_type?: string;
}

/**
 * The server's log of what the head branch pointed to, newest first as GitHub lists it.
 * @returns undefined when it cannot be read: a fork, an old Enterprise Server, or an empty log
 * @throws GitHubFault for anything but "not found" and "forbidden"
 */
export async function readPushLog(
  client: GitHubClient,
  repository: RepositoryName,
  branch: string | undefined,
): Promise<PushLog | undefined> {
  if (branch === undefined) return undefined;
  const answers = await readActivity(client, repository, branch);
  const entries = answers.map(({ before, after, timestamp, actor }) => ({
    before,
    after,
    at: timestamp,
    actor: account(actor),
  }));
  return entries.length === 0 ? undefined : { kind: 'log', entries };
}

/**
 * Reads what a branch has pointed to since its log begins, newest first.
 * @returns nothing when there is no log: an old Enterprise Server, or a token that may not read it
 * @throws GitHubFault for anything but "not found" and "forbidden"
 */
export async function readBranchLog(
  client: GitHubClient,
  repository: RepositoryName,
  branch: string,
): Promise<readonly BranchMove[]> {
  const ref = refOf(branch);
  const answers = await readActivity(client, repository, branch);
  return answers
    .filter((one) => one.ref === undefined || one.ref === ref)
    .map(({ before, after, activity_type: activity }) => ({ before, after, activity }));
}

async function readActivity(
  client: GitHubClient,
  repository: RepositoryName,
  branch: string,
): Promise<readonly ActivityAnswer[]> {
  try {
    const route = 'GET /repos/{owner}/{repo}/activity';
    return await client.list<ActivityAnswer>(route, { ...repository, ref: refOf(branch) });
  } catch (error) {
    if (error instanceof GitHubFault && (error.status === 404 || error.status === 403)) return [];
    throw error;
  }
}

function refOf(branch: string): string {
  return `refs/heads/${branch}`;
}
