import { compareText } from '../finding/finding.ts';
import type { Account, ReviewFacts } from './facts.ts';
import { instantOf } from './instant.ts';

/**
 * What a person's newest review says. `unclear`: a state or a time that is not known; it is no approval, and
 * it lifts no objection.
 */
export interface Opinion {
  readonly kind: 'approval' | 'objection' | 'dismissed' | 'unclear';
  readonly person: Account;
  readonly review: ReviewFacts;
  /** Milliseconds since 1970; infinite when the review has no readable time. */
  readonly at: number;
}

/**
 * Each person's opinion: their latest review that is not a plain comment. Newer replaces older, so an approval
 * that was replaced or dismissed never revives. Persons are told apart by their account's id; deleted accounts
 * have no opinion.
 * @returns in the order of submission
 */
export function opinionsOf(reviews: readonly ReviewFacts[]): Opinion[] {
  const newest = new Map<number, Opinion>();
  for (const opinion of reviews.flatMap(opinionIn).toSorted(byTime)) {
    const earlier = newest.get(opinion.person.id);
    const liftsNothing = opinion.kind === 'unclear' && earlier?.kind === 'objection';
    if (!liftsNothing) newest.set(opinion.person.id, opinion);
  }
  return [...newest.values()].toSorted(byTime);
}

function opinionIn(review: ReviewFacts): Opinion[] {
  if (review.user === undefined || !isOpinion(review)) return [];
  const at = instantOf(review.submittedAt) ?? Number.POSITIVE_INFINITY;
  return [{ kind: kindOf(review.state, at), person: review.user, review, at }];
}

/** A plain comment says nothing, and neither does a review that was not submitted. */
export function isOpinion({ state }: ReviewFacts): boolean {
  return state !== 'COMMENTED' && state !== 'PENDING';
}

function kindOf(state: string, at: number): Opinion['kind'] {
  if (state === 'CHANGES_REQUESTED') return 'objection';
  if (!Number.isFinite(at)) return 'unclear';
  if (state === 'APPROVED') return 'approval';
  return state === 'DISMISSED' ? 'dismissed' : 'unclear';
}

/** In doubt about the order, the one that allows least comes last and so decides. */
const caution = { approval: 0, unclear: 1, dismissed: 2, objection: 3 } as const;

function byTime(a: Opinion, b: Opinion): number {
  if (a.at !== b.at) return a.at < b.at ? -1 : 1;
  return (
    a.review.id - b.review.id ||
    caution[a.kind] - caution[b.kind] ||
    compareText(a.review.commit ?? '', b.review.commit ?? '')
  );
}
