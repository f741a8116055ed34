import { finding, type Finding } from '../finding/finding.ts';
import type { Hold } from '../policy/requirement.ts';
import { whyUnbound, type Digests } from './binding.ts';
import type { PullRequestHistory, PushEntry, ReviewFacts } from './facts.ts';
import { instantOf, secondOf } from './instant.ts';
import { isOpinion } from './opinion.ts';
import type { RoleOpinion } from './screening.ts';

const HOUR = 3_600_000;

/** Where the waiting time of a pull request stands. */
export interface HoldEvaluation extends Hold {
  /** RFC 3339: since when all that is required has been signed and unchanged; undefined when it cannot be shown. */
  readonly since: string | undefined;
  /** RFC 3339: when the merge may happen. */
  readonly until: string | undefined;
  /** `waiting`: it runs, or has not begun; `broken`: merged before it was over. */
  readonly state: 'over' | 'waiting' | 'broken';
}

/** What the clock is read from. */
export interface HoldInput {
  readonly history: PullRequestHistory;
  readonly digests: Digests;
  /** The approvals that count: bound to the content, each person's newest. */
  readonly approvals: readonly RoleOpinion[];
  /** Whether a part of the approvals fills all that is required. */
  readonly satisfies: (approvals: readonly RoleOpinion[]) => boolean;
  /** Milliseconds since 1970; of a merged pull request the time of the merge decides. */
  readonly now: number;
}

/**
 * Reads the clock of a waiting time, from times that the server gave. It starts when the sign-offs that count
 * first satisfied everything, so that one more does not start it anew, and not before the content was what it is
 * now, so that a change does.
 */
export function evaluateHold(hold: Hold, input: HoldInput): HoldEvaluation {
  const { mergedAt } = input.history;
  const started = startOf(input);
  const end = started === undefined ? Number.POSITIVE_INFINITY : started + hold.hours * HOUR;
  const moment = mergedAt === undefined ? input.now : (instantOf(mergedAt) ?? Number.NEGATIVE_INFINITY);
  return {
    ...hold,
    since: timeOf(started),
    until: started === undefined ? undefined : timeOf(end),
    state: moment >= end ? 'over' : mergedAt === undefined ? 'waiting' : 'broken',
  };
}

function timeOf(instant: number | undefined): string | undefined {
  return instant === undefined ? undefined : new Date(instant).toISOString().replace('.000Z', 'Z');
}

function startOf(input: HoldInput): number | undefined {
  const satisfied = satisfiedSince(input);
  return satisfied === undefined ? undefined : Math.max(satisfied, lastChange(input));
}

/** The earliest moment at which those who had approved by then were enough. More approvals never make it less. */
function satisfiedSince(input: HoldInput): number | undefined {
  const opinions = opinionsByPerson(input.history.reviews);
  const standing = input.approvals
    .flatMap((approval) => {
      const since = approvedSince(approval, opinions.get(approval.person.id) ?? [], input);
      return since === undefined ? [] : [{ approval, since }];
    })
    .toSorted((a, b) => a.since - b.since);
  const enough = (count: number) => input.satisfies(standing.slice(0, count).map(({ approval }) => approval));
  if (standing.length === 0 || !enough(standing.length)) return undefined;
  let [few, many] = [0, standing.length];
  while (many - few > 1) {
    const middle = (few + many) >> 1;
    if (enough(middle)) many = middle;
    else few = middle;
  }
  return standing[many - 1]?.since;
}

/**
 * Since when a person has approved this content: the first of the approvals that lead up to the newest without
 * another opinion between them. Without a push log only an approval of the head itself says what was there since.
 */
function approvedSince(
  { at }: RoleOpinion,
  reviews: readonly ReviewFacts[],
  { history, digests }: HoldInput,
): number | undefined {
  const opinions = reviews
    .map((review) => ({ review, since: instantOf(review.submittedAt) ?? Number.POSITIVE_INFINITY }))
    .filter(({ since }) => since <= at)
    .toSorted((a, b) => b.since - a.since || b.review.id - a.review.id);
  let earliest: number | undefined;
  for (const { review, since } of opinions) {
    if (!stillHolds(review, since, history, digests)) break;
    earliest = since;
  }
  return earliest;
}

function opinionsByPerson(reviews: readonly ReviewFacts[]): Map<number, ReviewFacts[]> {
  const found = new Map<number, ReviewFacts[]>();
  for (const review of reviews) {
    if (review.user === undefined || !isOpinion(review)) continue;
    const known = found.get(review.user.id);
    if (known === undefined) found.set(review.user.id, [review]);
    else known.push(review);
  }
  return found;
}

function stillHolds(
  review: ReviewFacts,
  since: number,
  history: PullRequestHistory,
  digests: Digests,
): boolean {
  const otherBase = history.baseChanges.some((change) => {
    const changed = instantOf(change);
    return changed === undefined || secondOf(since) <= secondOf(changed);
  });
  const ofHead = history.pushLog.kind === 'log' || review.commit === history.headCommit;
  return (
    review.state === 'APPROVED' && !otherBase && ofHead && whyUnbound(review, history, digests) === undefined
  );
}

/** The last push that brought the present content in the place of other content, or of content that is not known. */
function lastChange({ history, digests }: HoldInput): number {
  const changing = pushesOf(history).filter(({ before }) => digests.at.get(before) !== digests.current);
  return Math.max(Number.NEGATIVE_INFINITY, ...changing.map(({ at }) => instantOf(at) ?? Infinity));
}

/** The pushes up to the merge; what became of the branch afterwards had no part in it. */
function pushesOf({ pushLog, mergedAt }: PullRequestHistory): readonly PushEntry[] {
  if (pushLog.kind === 'timeline') return [];
  const merged = instantOf(mergedAt);
  return pushLog.entries.filter(({ at }) => {
    const pushed = instantOf(at);
    return merged === undefined || pushed === undefined || secondOf(pushed) <= secondOf(merged);
  });
}

/**
 * The commits whose content tells since when it has been what it is: what approvals saw, and what the head was
 * at any time from the first of them on.
 * @returns in no order, each once; those that `commitsToRead` gives may be among them
 */
export function commitsForHold(history: PullRequestHistory): string[] {
  const approvals = history.reviews.filter(({ state }) => state === 'APPROVED');
  const times = approvals.map(({ submittedAt }) => instantOf(submittedAt) ?? Number.POSITIVE_INFINITY);
  if (times.length === 0) return [];
  const named = approvals.flatMap(({ commit }) => (commit === undefined ? [] : [commit]));
  // What was there before anybody approved has no say in when the last of them did.
  const first = secondOf(Math.min(...times));
  const heads = pushesOf(history)
    .filter(({ at }) => secondOf(instantOf(at) ?? Infinity) >= first)
    .flatMap(({ before, after }) => [before, after]);
  return [...new Set([...named, ...heads])].filter((commit) => !/^0*$/.test(commit));
}

/** What is said of a waiting time: one finding. */
export function holdFinding(hold: HoldEvaluation): Finding {
  const asked = `${hours(hold.hours)} must pass between the last required sign-off and the merge`;
  const { since, until } = hold;
  switch (hold.state) {
    case 'over':
      return finding('hold-over', `The waiting time of ${hours(hold.hours)} was over at ${until}.`);
    case 'broken': {
      const when = until === undefined ? 'it had begun' : `it was over at ${until}`;
      return finding('hold-broken', `${asked}, but it was merged before ${when}.`);
    }
    case 'waiting': {
      const state =
        until === undefined
          ? 'the time has not begun to run'
          : `the time runs since ${since} and is over at ${until}`;
      return finding('hold-running', `${asked}; ${state}.`);
    }
  }
}

function hours(count: number): string {
  return `${count} hour${count === 1 ? '' : 's'}`;
}
