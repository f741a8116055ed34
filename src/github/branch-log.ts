import { GitHubFault, type GitHubClient } from './client.ts';
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
  readonly ref?: string;
  readonly activity_type?: string;
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
  const ref = `refs/heads/${branch}`;
  try {
    const route = 'GET /repos/{owner}/{repo}/activity';
    const answers = await client.list<ActivityAnswer>(route, { ...repository, ref });
    return answers
      .filter((one) => one.ref === undefined || one.ref === ref)
      .map(({ before, after, activity_type: activity }) => ({ before, after, activity }));
  } catch (error) {
    if (error instanceof GitHubFault && (error.status === 404 || error.status === 403)) return [];
    throw error;
  }
}
