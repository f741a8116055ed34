import type { Finding } from '../finding/finding.ts';
import type { PolicySettings } from '../policy/policy.ts';
import type { Hold, Requirement } from '../policy/requirement.ts';
import type { Reason } from '../verdict/verdict.ts';
import { directoryOf } from './account.ts';
import { digestsOf, whyUnbound, type Digests } from './binding.ts';
import { contributorsOf, type Contributor } from './contributors.ts';
import type { PullRequestFacts, RoleHolders } from './facts.ts';
import { evaluateHold, holdFinding, type HoldEvaluation } from './hold.ts';
import { fillRoles, fillsAll, type RoleEvaluation } from './role-filling.ts';
import {
  bySubmission,
  screenReviews,
  type DiscountRule,
  type Discounted,
  type RoleOpinion,
} from './screening.ts';
import { signatureFindings } from './signatures.ts';
import {
  contributorFindings,
  discountedFindings,
  headFindings,
  objectionFindings,
  reasonOf,
  roleFindings,
} from './sign-off-findings.ts';
import { discountSentence } from './sign-off-sentences.ts';

export type { RoleEvaluation, SignOff } from './role-filling.ts';

export interface SignOffInput {
  readonly facts: PullRequestFacts;
  readonly settings: PolicySettings;
  /** Each role once, the most important first. */
  readonly requirements: readonly Requirement[];
  readonly hold: Hold | undefined;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** A review that signs for nothing, and why. */
export interface NotCounted {
  readonly login: string;
  readonly reviewId: number;
  readonly id: DiscountRule;
  readonly message: string;
}

/** A standing change request by someone who holds a required role. */
export interface Veto {
  readonly login: string;
  readonly id: number;
  readonly reviewId: number;
  readonly roles: readonly string[];
}

export interface SignOffEvaluation {
  readonly roles: readonly RoleEvaluation[];
  /** In the order of submission. */
  readonly notCounted: readonly NotCounted[];
  readonly vetoes: readonly Veto[];
  readonly contributors: readonly Contributor[];
  /** undefined when no rule asks for a waiting time. */
  readonly hold: HoldEvaluation | undefined;
  /** What a sign-off given now is bound to; undefined when the head cannot be read. */
  readonly digest: string | undefined;
  readonly findings: readonly Finding[];
  /** The same, as a verdict is made from it. */
  readonly reasons: readonly Reason[];
}

/**
 * Decides who has signed what and what is still missing. An approval counts when it is the person's newest
 * opinion, the person holds the role and had no hand in the change, and it is bound to the content at the head
 * of this pull request on this base branch.
 * @throws when a requirement asks for less than one person or a role occurs twice, which no valid policy gives
 */
export function evaluateSignOffs(input: SignOffInput): SignOffEvaluation {
  const { facts, settings, requirements, now } = input;
  refuseUnsound(requirements);
  const required = requiredRoles(requirements, facts);
  const contributors = contributorsOf(facts);
  const eligibility = { author: facts.author, contributors: contributors.people, settings };
  const screening = screenReviews(facts, required, eligibility);
  const digests = digestsOf(facts);
  const { bound, unbound } = separateBound(screening.approvals, facts, digests);
  const discounted = [...screening.discounted, ...unbound].toSorted(bySubmission);
  const filled = fillRoles(requirements, required, bound, directoryOf(facts), eligibility);
  const satisfies = (approvals: readonly RoleOpinion[]) =>
    fillsAll(requirements, approvals, settings.onePersonManyRoles);
  const clock = { history: facts, digests, approvals: bound, satisfies, now };
  const hold = input.hold === undefined ? undefined : evaluateHold(input.hold, clock);
  const findings = [
    ...headFindings(facts, requirements),
    ...contributorFindings(contributors, settings),
    ...signatureFindings(facts.commits, settings),
    ...objectionFindings(screening.objections),
    ...filled.flatMap(roleFindings),
    ...(hold === undefined ? [] : [holdFinding(hold)]),
    ...discountedFindings(discounted),
  ];
  return {
    roles: filled.map((one) => one.evaluation),
    notCounted: discounted.map(notCounted),
    vetoes: screening.objections.map(vetoOf),
    contributors: contributors.people,
    hold,
    digest: digests.current,
    findings,
    reasons: findings.map(reasonOf),
  };
}

function refuseUnsound(requirements: readonly Requirement[]): void {
  const roles = new Set(requirements.map(({ role }) => role));
  const countable = requirements.every(({ count }) => Number.isSafeInteger(count) && count >= 1);
  if (roles.size !== requirements.length || !countable) {
    throw new RangeError('each required role must occur once and need at least one person');
  }
}

/** A role that the facts do not know is held by nobody, and so cannot be filled. */
function requiredRoles(
  requirements: readonly Requirement[],
  facts: PullRequestFacts,
): ReadonlyMap<string, RoleHolders> {
  const nobody: RoleHolders = { kind: 'known', accounts: [] };
  return new Map(requirements.map(({ role }) => [role, facts.roles.get(role) ?? nobody]));
}

/** Where the head itself cannot be read, nothing can be said of any approval. */
function separateBound(
  approvals: readonly RoleOpinion[],
  facts: PullRequestFacts,
  digests: Digests,
): { bound: readonly RoleOpinion[]; unbound: readonly Discounted[] } {
  if (digests.current === undefined) return { bound: [], unbound: [] };
  const examined = approvals.map((approval) => ({
    approval,
    id: whyUnbound(approval.review, facts, digests),
  }));
  return {
    bound: examined.filter(({ id }) => id === undefined).map(({ approval }) => approval),
    unbound: examined.flatMap(({ approval: { person, review }, id }) =>
      id === undefined ? [] : [{ id, login: person.login, review }],
    ),
  };
}

function notCounted(one: Discounted): NotCounted {
  return { login: one.login, reviewId: one.review.id, id: one.id, message: discountSentence(one) };
}

function vetoOf({ person, review, roles }: RoleOpinion): Veto {
  return { login: person.login, id: person.id, reviewId: review.id, roles };
}
