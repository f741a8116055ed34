import { compareText } from '../finding/finding.ts';
import type { signOffRules } from '../finding/sign-off-rules.ts';
import { isBot } from './account.ts';
import { exclusionOf, roleLookup, type Eligibility } from './eligibility.ts';
import type { PullRequestHistory, ReviewFacts, RoleHolders } from './facts.ts';
import { instantOf, secondOf } from './instant.ts';
import { opinionsOf, type Opinion } from './opinion.ts';

/** An opinion of someone who holds at least one of the roles in question. */
export interface RoleOpinion extends Opinion {
  readonly roles: readonly string[];
}

/** Why a review signs for nothing. */
export type DiscountRule = Extract<keyof typeof signOffRules, `review-${string}`>;

/** A review that signs for nothing, and the rule that says why. */
export interface Discounted {
  readonly id: DiscountRule;
  /** `ghost` for a deleted account, as GitHub shows it. */
  readonly login: string;
  readonly review: ReviewFacts;
}

export interface Screening {
  /** Approvals that count if they prove to be bound to the content, in the order of submission. */
  readonly approvals: readonly RoleOpinion[];
  /** Standing change requests by people who hold a role, contributors included. */
  readonly objections: readonly RoleOpinion[];
  readonly discounted: readonly Discounted[];
}

/** Sorts reviews by all that can be said about them without reading a file. */
export function screenReviews(
  history: PullRequestHistory,
  roles: ReadonlyMap<string, RoleHolders>,
  eligibility: Eligibility,
): Screening {
  const { inTime, afterMerge } = splitAtMerge(history);
  const rolesOf = roleLookup(roles);
  const opinions = opinionsOf(inTime).map((one) => ({ ...one, roles: rolesOf(one.person) }));
  const refused = opinions.flatMap((opinion): Discounted[] => {
    const id = whyNotCounted(opinion, eligibility, history.baseChanges);
    return id === undefined ? [] : [{ id, login: opinion.person.login, review: opinion.review }];
  });
  const refusedReviews = new Set(refused.map((one) => one.review));
  return {
    approvals: opinions.filter((one) => one.kind === 'approval' && !refusedReviews.has(one.review)),
    objections: opinions.filter((one) => one.kind === 'objection' && one.roles.length > 0),
    discounted: [...refused, ...reviewsOfDeletedAccounts(inTime), ...afterMerge].toSorted(bySubmission),
  };
}

/** The first reason why an opinion is no sign-off, or blocks nothing; undefined for what counts. */
function whyNotCounted(
  opinion: RoleOpinion,
  eligibility: Eligibility,
  baseChanges: readonly string[],
): DiscountRule | undefined {
  if (opinion.kind === 'objection')
    return opinion.roles.length === 0 ? 'review-objection-without-role' : undefined;
  if (opinion.kind === 'dismissed') return 'review-dismissed';
  if (opinion.kind === 'unclear') return 'review-unclear';
  if (isBot(opinion.person)) return 'review-by-bot';
  if (opinion.roles.length === 0) return 'review-without-role';
  return exclusionOf(opinion.person, eligibility) ?? whyOtherBase(opinion.at, baseChanges);
}

function whyOtherBase(at: number, baseChanges: readonly string[]): DiscountRule | undefined {
  const wasEarlier = baseChanges.some((change) => {
    const changed = instantOf(change);
    return changed === undefined || secondOf(at) <= secondOf(changed);
  });
  return wasEarlier ? 'review-before-base-change' : undefined;
}

/** Reviews after the merge had no part in it; what was said before it stands, but for approvals dismissed since. */
function splitAtMerge({ reviews, mergedAt }: PullRequestHistory): {
  inTime: readonly ReviewFacts[];
  afterMerge: readonly Discounted[];
} {
  if (mergedAt === undefined) return { inTime: reviews, afterMerge: [] };
  const merged = instantOf(mergedAt) ?? Number.NEGATIVE_INFINITY;
  const isLate = (review: ReviewFacts): boolean => {
    const at = instantOf(review.submittedAt);
    return at !== undefined && at > merged;
  };
  const late = reviews.filter((review) => isLate(review) && review.state === 'APPROVED');
  return {
    inTime: reviews.filter((review) => !isLate(review)),
    afterMerge: late.map((review) => discount('review-after-merge', review)),
  };
}

/** A deleted account holds no role any more; which of its reviews are of one person cannot be told. */
function reviewsOfDeletedAccounts(reviews: readonly ReviewFacts[]): Discounted[] {
  return reviews.flatMap((review) => {
    if (review.user !== undefined) return [];
    if (review.state === 'APPROVED') return [discount('review-by-bot', review)];
    return review.state === 'CHANGES_REQUESTED' ? [discount('review-objection-without-role', review)] : [];
  });
}

function discount(id: DiscountRule, review: ReviewFacts): Discounted {
  return { id, login: review.user?.login ?? 'ghost', review };
}

/** Orders reviews by time, then id; those without a readable time come last. */
export function bySubmission(a: Discounted, b: Discounted): number {
  const [first, second] = [instantOf(a.review.submittedAt), instantOf(b.review.submittedAt)];
  return (
    (first ?? Number.MAX_SAFE_INTEGER) - (second ?? Number.MAX_SAFE_INTEGER) ||
    a.review.id - b.review.id ||
    compareText(a.id, b.id)
  );
}
