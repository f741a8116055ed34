import type { Account, ReviewFacts } from '../approval/facts.ts';
import type { SignOff } from '../approval/sign-off.ts';
import type { EvidenceFile } from '../format/schema/evidence.ts';
import { roleLabel } from '../policy/person.ts';

/** What GitHub says today of the pull request that a record names. */
export interface LiveFacts {
  /** owner/name */
  readonly repository: string;
  readonly pull: {
    readonly number: number;
    readonly author: Account | undefined;
    readonly baseBranch: string;
    readonly headCommit: string;
    readonly mergeCommit: string | undefined;
    readonly mergedAt: string | undefined;
  };
  /** Whether it brought the content that the record is about. */
  readonly brings: boolean;
  /** The commit that it was merged onto; undefined when that cannot be told. */
  readonly base: string | undefined;
  readonly reviews: readonly ReviewFacts[];
  /** Who signs for which role by the policy of that commit, as it is evaluated today. */
  readonly given: readonly SignOff[];
}

type Approval = EvidenceFile['predicate']['approvals'][number];

/** What GitHub says otherwise than a record, each as a sentence. */
export function differencesOf({ predicate }: EvidenceFile, facts: LiveFacts | undefined): string[] {
  const { pullRequest, policy, approvals } = predicate;
  if (pullRequest === null || facts === undefined)
    return ['The record names no pull request whose reviews could be compared.'];
  const { pull, base, repository } = facts;
  const name = `Pull request #${pull.number}`;
  const fields: [what: string, recorded: string, live: string | undefined][] = [
    ['lies in', pullRequest.repository.toLowerCase(), repository.toLowerCase()],
    ['is by', pullRequest.author, pull.author?.login],
    ['has the head', pullRequest.head, pull.headCommit],
    ['was merged as', pullRequest.mergeCommit, pull.mergeCommit],
    ['was merged at', pullRequest.mergedAt, pull.mergedAt],
    ['was merged onto', policy.commit, base],
    // A branch or its commit: the format leaves it open.
    ['has the base', pullRequest.base, pullRequest.base === pull.baseBranch ? pull.baseBranch : base],
  ];
  return [
    ...(facts.brings ? [] : [`${name} did not bring the content that the record is about.`]),
    ...fields
      .filter(([, recorded, live]) => recorded !== live)
      .map(([what, recorded, live]) => `${name} ${what} ${live ?? 'nothing'}, not ${recorded}.`),
    ...approvals.flatMap((approval) => whyNotGiven(approval, facts)),
    ...facts.given
      .filter((one) => !approvals.some((approval) => same(approval, one)))
      .map(
        ({ login, role, reviewId }) =>
          `The record lacks review ${reviewId}, by which ${login} signs for ${roleLabel(role)}.`,
      ),
  ];
}

/** Why a recorded approval is not one that counts today. */
function whyNotGiven(approval: Approval, { reviews, given }: LiveFacts): string[] {
  const { login, id, role, reviewId, submittedAt, reviewedCommit } = approval;
  if (given.some((one) => same(approval, one))) return [];
  const review = reviews.find((one) => one.id === reviewId);
  if (review === undefined) return [`There is no review ${reviewId}, by which ${login} is to have signed.`];
  const unlike = [
    ...(review.user?.id === id ? [] : [`is by account ${review.user?.id ?? 'unknown'}, not ${id}`]),
    ...(review.user?.login === login
      ? []
      : [`is by ${review.user?.login ?? 'a deleted account'}, not ${login}`]),
    ...(review.state === 'APPROVED' ? [] : [`says ${review.state}`]),
    ...(review.submittedAt === submittedAt
      ? []
      : [`is of ${review.submittedAt ?? 'no time'}, not ${submittedAt}`]),
    ...(review.commit === reviewedCommit
      ? []
      : [`is of commit ${review.commit ?? 'unknown'}, not ${reviewedCommit}`]),
  ];
  if (unlike.length > 0) return [`Review ${reviewId} ${unlike.join(' and ')}.`];
  return [`Review ${reviewId} of ${login} is as recorded, but does not sign for ${role} today.`];
}

function same(approval: Approval, given: SignOff): boolean {
  return (
    approval.role === given.role &&
    approval.id === given.id &&
    approval.login === given.login &&
    approval.reviewId === given.reviewId &&
    approval.submittedAt === given.submittedAt &&
    approval.reviewedCommit === given.reviewedCommit
  );
}
