import type { PushLog } from '../approval/facts.ts';
import { readPullRequest, type PullRequest } from '../github/pull-request.ts';
import type { Context } from './context.ts';

/**
 * A newer head of an open pull request than the one evaluated, if it has moved meanwhile. The push log tells
 * where it was read; else the pull request is read once more.
 * @throws GitHubFault
 */
export async function newerHead(
  { client, repository }: Context,
  pull: PullRequest,
  log: PushLog | undefined,
): Promise<string | undefined> {
  if (pull.mergedAt !== undefined) return undefined;
  const newest =
    log?.kind === 'log'
      ? newestOf(log.entries)
      : (await readPullRequest(client, repository, pull.number)).headCommit;
  return newest === pull.headCommit ? undefined : newest;
}

/** The list comes newest first, which decides between entries of one second. */
function newestOf(entries: Extract<PushLog, { kind: 'log' }>['entries']): string | undefined {
  const [first, ...others] = entries;
  return others.reduce(
    (latest, entry) => (Date.parse(entry.at) > Date.parse(latest?.at ?? '') ? entry : latest),
    first,
  )?.after;
}
