import type { NamedPerson } from '../policy/person.ts';
import type { Requirement } from '../policy/requirement.ts';
import type { Directory } from './account.ts';
import { eligibleHolders, keyOf, type Eligibility, type Person } from './eligibility.ts';
import type { RoleHolders } from './facts.ts';
import { assignPeople, rolesThatWouldHelp, type Demand } from './matching.ts';
import type { RoleOpinion } from './screening.ts';

/** One person's approval that fills one place of one role. */
export interface SignOff {
  readonly login: string;
  readonly id: number;
  readonly role: string;
  /** RFC 3339, as GitHub gives it. */
  readonly submittedAt: string;
  readonly reviewId: number;
  readonly reviewedCommit: string;
}

/** How far a required role is filled. */
export interface RoleEvaluation {
  readonly role: string;
  readonly needed: number;
  readonly given: readonly SignOff[];
  readonly missing: number;
  /** The rules and objectives that ask for it. */
  readonly because: readonly string[];
  /** Set where this one person must sign; `role` is then a key that no role has. */
  readonly person?: NamedPerson;
}

/** A required role as far as it is filled, and what could fill the rest. */
export interface FilledRole {
  readonly evaluation: RoleEvaluation;
  readonly holders: RoleHolders;
  /** How many people could fill this role at best, if everyone who may sign did. */
  readonly fillable: number;
  /** Logins of those whose approval would bring the role closer to being filled; empty when it is. */
  readonly awaited: readonly string[];
}

/** Gives each role its signatories, and finds out whether and by whom the rest can be filled. */
export function fillRoles(
  requirements: readonly Requirement[],
  required: ReadonlyMap<string, RoleHolders>,
  approvals: readonly RoleOpinion[],
  directory: Directory,
  eligibility: Eligibility,
): FilledRole[] {
  const { onePersonManyRoles } = eligibility.settings;
  const eligible = new Map(
    [...required].map(([role, holders]) => [role, eligibleHolders(holders, directory, eligibility)]),
  );
  const byKey = new Map(approvals.map((approval) => [keyOf(approval.person), approval]));
  const signed = signedDemands(requirements, approvals);
  const possible = demandsOf(requirements, (role) => (eligible.get(role) ?? []).map(({ key }) => key));
  const assignment = assignPeople(signed, onePersonManyRoles);
  const atBest = assignPeople(possible, onePersonManyRoles);
  return requirements.map(({ role, count, because, person }) => {
    const given = (assignment.given.get(role) ?? []).flatMap((key) => signOffsOf(byKey.get(key), role));
    const missing = count - given.length;
    const helping = (): Iterable<string> =>
      onePersonManyRoles ? [role] : rolesThatWouldHelp(role, signed, assignment);
    return {
      evaluation: {
        role,
        needed: count,
        given,
        missing,
        because,
        ...(person === undefined ? {} : { person }),
      },
      holders: required.get(role) ?? { kind: 'known', accounts: [] },
      fillable: atBest.given.get(role)?.length ?? 0,
      awaited: missing === 0 ? [] : unsigned(helping(), eligible, byKey),
    };
  });
}

/** Whether approvals leave no place of any role open. */
export function fillsAll(
  requirements: readonly Requirement[],
  approvals: readonly RoleOpinion[],
  onePersonManyRoles: boolean,
): boolean {
  const { missing } = assignPeople(signedDemands(requirements, approvals), onePersonManyRoles);
  return [...missing.values()].every((open) => open === 0);
}

function signedDemands(requirements: readonly Requirement[], approvals: readonly RoleOpinion[]): Demand[] {
  return demandsOf(requirements, (role) =>
    approvals.filter((approval) => approval.roles.includes(role)).map(({ person }) => keyOf(person)),
  );
}

function demandsOf(requirements: readonly Requirement[], peopleOf: (role: string) => string[]): Demand[] {
  return requirements.map(({ role, count }) => ({ role, needed: count, people: peopleOf(role) }));
}

/** An approval without a time or a commit is never bound, so it never comes here. */
function signOffsOf(approval: RoleOpinion | undefined, role: string): SignOff[] {
  const { submittedAt, commit } = approval?.review ?? {};
  if (approval === undefined || submittedAt === undefined || commit === undefined) return [];
  const { id, login } = approval.person;
  return [{ login, id, role, submittedAt, reviewId: approval.review.id, reviewedCommit: commit }];
}

function unsigned(
  roles: Iterable<string>,
  eligible: ReadonlyMap<string, readonly Person[]>,
  signed: ReadonlyMap<string, RoleOpinion>,
): string[] {
  const people = [...roles].flatMap((role) => eligible.get(role) ?? []).filter(({ key }) => !signed.has(key));
  return [...new Map(people.map(({ key, login }) => [key, login])).values()];
}
