import type { PolicySettings } from '../policy/policy.ts';
import { contributorsOf } from './contributors.ts';
import { contentDigest } from './digest.ts';
import type { PullRequestFacts, PullRequestHistory, ReviewFacts } from './facts.ts';
import { instantOf, secondOf } from './instant.ts';
import { headsAt } from './push-log.ts';
import { screenReviews } from './screening.ts';

/** Why an approval is not proven to be of the content at the head. */
export type Unbound = 'review-content-differs' | 'review-commit-lost' | 'review-head-unproven';

/**
 * Tells whether an approval is bound to what would be merged: the content digest at the commit that GitHub
 * names for it, and at everything that the head may have been when it was submitted, must be the digest of
 * what would be merged now. The named commit alone proves nothing, since GitHub re-points reviews when a
 * branch is rebased.
 * @returns undefined when the approval is bound
 */
export function whyUnbound(
  review: ReviewFacts,
  history: PullRequestHistory,
  digests: Digests,
): Unbound | undefined {
  if (review.commit === undefined) return 'review-commit-lost';
  const commits = commitsSeenBy(review, history);
  if (commits === 'unproven') return 'review-head-unproven';
  const seen = commits.map((commit) => digests.at.get(commit));
  if (seen.includes(undefined)) return 'review-commit-lost';
  const isCurrent = digests.current !== undefined && seen.every((digest) => digest === digests.current);
  return isCurrent ? undefined : 'review-content-differs';
}

/** The digests of all content that could be read. */
export interface Digests {
  /** Of what would be merged now. */
  readonly current: string | undefined;
  /** By commit. */
  readonly at: ReadonlyMap<string, string>;
}

/** Takes the digest of each content once. */
export function digestsOf({ content, current }: PullRequestFacts): Digests {
  const at = [...content].flatMap(([commit, signed]) =>
    signed === 'unreadable' ? [] : [[commit, contentDigest(signed)] as const],
  );
  return { current: current === 'unreadable' ? undefined : contentDigest(current), at: new Map(at) };
}

/**
 * The commits whose signed content decides, so that nothing else has to be read: the head, and for each
 * approval that could count the commit it names and the heads at its time.
 * @returns the head first, then in the order of submission, each once
 */
export function commitsToRead(history: PullRequestHistory, settings: PolicySettings): string[] {
  const eligibility = { author: history.author, contributors: contributorsOf(history).people, settings };
  const { approvals } = screenReviews(history, history.roles, eligibility);
  const seen = approvals.map((approval) => commitsSeenBy(approval.review, history));
  return [
    ...new Set([history.headCommit, ...seen.flatMap((commits) => (commits === 'unproven' ? [] : commits))]),
  ];
}

/** What the reviewer may have had before them. */
function commitsSeenBy(review: ReviewFacts, history: PullRequestHistory): readonly string[] | 'unproven' {
  if (review.commit === undefined) return 'unproven';
  const { pushLog, headCommit } = history;
  if (pushLog.kind === 'timeline') {
    return wasForcePushedSince(review, pushLog.forcePushes) ? 'unproven' : [review.commit];
  }
  const heads = headsAt(pushLog.entries, review.submittedAt, headCommit);
  return heads === 'unproven' ? 'unproven' : [review.commit, ...heads];
}

/** A force-push in the same second counts as after the review, and so does one whose time cannot be read. */
function wasForcePushedSince(review: ReviewFacts, forcePushes: readonly string[]): boolean {
  const submitted = instantOf(review.submittedAt);
  return forcePushes.some((push) => {
    const pushed = instantOf(push);
    return submitted === undefined || pushed === undefined || secondOf(pushed) >= secondOf(submitted);
  });
}
