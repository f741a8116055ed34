import type { Account, PushEntry, PushLog, ReviewFacts } from '../approval/facts.ts';
import type { ReviewersToAsk } from '../approval/reviewers-to-ask.ts';
import { instantOf, secondOf } from '../approval/instant.ts';
import { GitHubFault, type GitHubClient } from './client.ts';
import type { RepositoryName } from './tree.ts';

/** A pull request as GitHub describes it now. */
export interface PullRequest {
  readonly number: number;
  readonly state: string;
  readonly author: Account | undefined;
  readonly baseBranch: string;
  readonly headCommit: string;
  /** The head's branch when it lies in this repository; undefined for a fork, whose push log is not ours. */
  readonly headBranch: string | undefined;
  /** RFC 3339; undefined when an event's payload leaves it out. */
  readonly openedAt: string | undefined;
  readonly mergedAt: string | undefined;
  readonly mergeCommit: string | undefined;
  readonly isDraft: boolean;
  /** Whose review is asked for already. */
  readonly requested: ReviewersToAsk;
}

/** An account as GitHub's answers carry it. */
export interface AccountAnswer {
  readonly id: number;
  readonly login: string;
  readonly type: string;
}

/** A pull request as GitHub's answers and events carry it. */
export interface PullAnswer {
  readonly number: number;
  readonly state: string;
  readonly user: AccountAnswer | null;
  readonly base: { readonly ref: string; readonly repo: { readonly id: number } | null };
  readonly head: {
    readonly ref: string;
    readonly sha: string;
    readonly repo: { readonly id: number } | null;
  };
  readonly created_at?: string;
  readonly merged_at: string | null;
  readonly merge_commit_sha: string | null;
  readonly draft?: boolean;
  readonly requested_reviewers?: readonly { readonly login: string }[] | null;
  readonly requested_teams?: readonly { readonly slug: string }[] | null;
}

/** @throws GitHubFault */
export async function readPullRequest(
  client: GitHubClient,
  repository: RepositoryName,
  number: number,
): Promise<PullRequest> {
  const pull = await client.request<PullAnswer>('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
    ...repository,
    pull_number: number,
  });
  return pullRequestOf(pull);
}

/** Every open pull request of a repository, whatever its base. @throws GitHubFault */
export async function readOpenPullRequests(
  client: GitHubClient,
  repository: RepositoryName,
): Promise<PullRequest[]> {
  const route = 'GET /repos/{owner}/{repo}/pulls';
  const pulls = await client.list<PullAnswer>(route, { ...repository, state: 'open' });
  return pulls.map(pullRequestOf);
}

/** Takes from GitHub's description what decides. */
export function pullRequestOf(pull: PullAnswer): PullRequest {
  const own = pull.head.repo !== null && pull.head.repo.id === pull.base.repo?.id;
  return {
    number: pull.number,
    state: pull.state,
    author: account(pull.user),
    baseBranch: pull.base.ref,
    headCommit: pull.head.sha,
    headBranch: own ? pull.head.ref : undefined,
    openedAt: pull.created_at,
    mergedAt: pull.merged_at ?? undefined,
    mergeCommit: pull.merge_commit_sha ?? undefined,
    isDraft: pull.draft ?? false,
    requested: {
      users: (pull.requested_reviewers ?? []).map(({ login }) => login),
      teams: (pull.requested_teams ?? []).map(({ slug }) => slug),
    },
  };
}

/** An account of an answer; undefined where GitHub has none. */
export function account(answer: AccountAnswer | null | undefined): Account | undefined {
  return answer?.id === undefined ? undefined : { id: answer.id, login: answer.login, type: answer.type };
}

interface ReviewAnswer {
  readonly id: number;
  readonly user: AccountAnswer | null;
  readonly state: string;
  readonly commit_id: string | null;
  readonly submitted_at?: string;
}

/** All reviews, with who dismissed which; a dismissal costs a request for the timeline. @throws GitHubFault */
export async function readReviews(
  client: GitHubClient,
  repository: RepositoryName,
  number: number,
  timeline: () => Promise<Timeline>,
  mergedAt: string | undefined,
): Promise<ReviewFacts[]> {
  const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews';
  const reviews = await client.list<ReviewAnswer>(route, { ...repository, pull_number: number });
  const dismissals = reviews.some(({ state }) => state === 'DISMISSED')
    ? (await timeline()).dismissals
    : new Map<number, Dismissal>();
  return reviews.map((review) => ({
    id: review.id,
    user: account(review.user),
    state: stateAtMerge(review.state, dismissals.get(review.id), mergedAt),
    commit: review.commit_id ?? undefined,
    submittedAt: review.submitted_at,
    dismissedBy: dismissals.get(review.id)?.by,
  }));
}

/**
 * A change request that stood at the merge stands: whoever merged past it lifts it afterwards no more than an approval
 * would. In doubt it was dismissed afterwards. An approval that is dismissed afterwards does not count any more.
 */
function stateAtMerge(state: string, dismissal: Dismissal | undefined, mergedAt: string | undefined): string {
  if (state !== 'DISMISSED' || mergedAt === undefined) return state;
  const wasObjection = dismissal?.was === undefined || dismissal.was === 'CHANGES_REQUESTED';
  const [at, merged] = [instantOf(dismissal?.at), instantOf(mergedAt)];
  const wasBefore = at !== undefined && merged !== undefined && secondOf(at) < secondOf(merged);
  return wasObjection && !wasBefore ? 'CHANGES_REQUESTED' : state;
}

/** Who dismissed a review, when by the server's time (RFC 3339), and what it said before. */
interface Dismissal {
  readonly by: string;
  readonly at: string | undefined;
  readonly was: string | undefined;
}

/** What a pull request's timeline says that nothing else does. */
export interface Timeline {
  /** How a review was dismissed, by its id. */
  readonly dismissals: ReadonlyMap<number, Dismissal>;
  /** When the head was force-pushed, and when the base branch was changed: RFC 3339. */
  readonly forcePushes: readonly string[];
  readonly baseChanges: readonly string[];
}

interface TimelineAnswer {
  readonly event?: string;
  readonly created_at?: string;
  readonly actor?: { readonly login: string } | null;
  readonly dismissed_review?: { readonly review_id: number; readonly state?: string };
}

/** @throws GitHubFault */
export async function readTimeline(
  client: GitHubClient,
  repository: RepositoryName,
  number: number,
): Promise<Timeline> {
  const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}/timeline';
  const events = await client.list<TimelineAnswer>(route, { ...repository, issue_number: number });
  const times = (kinds: readonly string[]) =>
    events
      .filter(({ event }) => kinds.includes(event ?? ''))
      .map(({ created_at }) => created_at ?? '9999-12-31T23:59:59Z');
  return {
    dismissals: new Map(
      events.flatMap(({ event, dismissed_review, actor, created_at: at }) =>
        event === 'review_dismissed' && dismissed_review !== undefined
          ? [
              [
                dismissed_review.review_id,
                { by: actor?.login ?? 'a deleted account', at, was: dismissed_review.state?.toUpperCase() },
              ] as const,
            ]
          : [],
      ),
    ),
    forcePushes: times(['head_ref_force_pushed']),
    baseChanges: times(['base_ref_changed', 'automatic_base_change_succeeded']),
  };
}

interface ActivityAnswer {
  readonly before: string;
  readonly after: string;
  readonly timestamp: string;
  readonly actor: AccountAnswer | null;
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
  try {
    const answers = await client.list<ActivityAnswer>('GET /repos/{owner}/{repo}/activity', {
      ...repository,
      ref: `refs/heads/${branch}`,
    });
    const entries = answers.map(({ before, after, timestamp, actor }): PushEntry => ({
      before,
      after,
      at: timestamp,
      actor: account(actor),
    }));
    return entries.length === 0 ? undefined : { kind: 'log', entries };
  } catch (error) {
    if (error instanceof GitHubFault && (error.status === 404 || error.status === 403)) return undefined;
    throw error;
  }
}
