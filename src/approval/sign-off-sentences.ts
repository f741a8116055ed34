import type { Discounted, DiscountRule } from './screening.ts';

type SaidOtherwise = 'review-dismissed' | 'review-objection-without-role';

/** What is said of a review that does not count, after the reviewer's name. */
const because: Readonly<Record<Exclude<DiscountRule, SaidOtherwise>, string>> = {
  'review-by-bot': 'is not a person with an account',
  'review-without-role': 'holds none of the required roles',
  'review-by-author': 'opened the pull request',
  'review-by-contributor': 'contributed to the change',
  'review-before-base-change': 'approved before the pull request was retargeted to another base branch',
  'review-after-merge': 'approved after the merge',
  'review-content-differs': 'approved other content than would be merged now',
  'review-commit-lost': 'approved a commit that can no longer be read',
  'review-head-unproven': 'approved, but what the head was at that time cannot be proven',
  'review-unclear': 'has a newest review whose state or time is not known',
};

/** One sentence that names the reviewer and says why their review does not count. */
export function discountSentence({ id, login, review }: Discounted): string {
  if (id === 'review-dismissed') {
    const by = review.dismissedBy === undefined ? '' : ` by ${review.dismissedBy}`;
    return `The newest review of ${login} was dismissed${by}.`;
  }
  if (id === 'review-objection-without-role') {
    return `${login} requests changes, which does not block: ${login} holds none of the required roles.`;
  }
  const commit = review.commit === undefined ? '' : `, at ${review.commit.slice(0, 7)}`;
  return `The review of ${login}${commit} does not count: ${login} ${because[id]}.`;
}

/** A few names in full, the rest counted; never with `@`, which would call people. */
export function listed(logins: readonly string[]): string {
  if (logins.length === 0) return 'nobody yet';
  const more = logins.length > 5 ? [`${logins.length - 5} more`] : [];
  const names = [...logins.slice(0, 5), ...more];
  return names.length === 1 ? names.join() : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}
