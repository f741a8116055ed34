import { finding, type Finding } from '../finding/finding.ts';
import { didYouMean } from '../format/near-miss.ts';
import type { GovernedChange } from './governed.ts';
import { personKey, type NamedPerson } from './person.ts';
import { ruleMatches } from './rule-matching.ts';
import type { Policy, PolicyRule } from './policy.ts';

/** How many people of a role must sign a pull request, and which rules or objectives ask for it. */
export interface Requirement {
  /** Name of the role; for someone who must sign in person the key that `personKey` gives. */
  readonly role: string;
  /** At least 1. */
  readonly count: number;
  readonly because: readonly string[];
  /** Set where this one person must sign, and nobody in their stead. */
  readonly person?: NamedPerson;
}

/** Sign-offs that an objective itself asks for, on top of the policy. */
export interface ObjectiveApprovers {
  readonly role: string;
  readonly count: number;
  /** The objective, as a person knows it. */
  readonly because: string;
}

/** A time that must pass between the sign-offs and the merge. */
export interface Hold {
  readonly hours: number;
  /** The rules that ask for so many. */
  readonly because: readonly string[];
}

export interface Requirements {
  /** Named persons, then each role once in the order of the policy's roles: who comes first is filled first. */
  readonly requirements: readonly Requirement[];
  /** The longest that a matching rule asks for; undefined when none does. */
  readonly hold: Hold | undefined;
  /** `no-rule-covers` and `role-unknown`: with either of them the pull request is denied. */
  readonly findings: readonly Finding[];
}

/**
 * Who must sign a pull request: per role the largest number that any matching rule or any objective asks for,
 * every person whom a matching rule names, and the longest waiting time. Every governed file must be covered by
 * a rule; an objective's own approvers cover nothing.
 */
export function requirementsFor(
  policy: Policy,
  changes: readonly GovernedChange[],
  objectiveApprovers: readonly ObjectiveApprovers[],
): Requirements {
  const matching = policy.rules.filter((rule) => changes.some((change) => ruleMatches(rule, change)));
  const asked = [
    ...matching.flatMap(({ name, require }) =>
      [...require].map(([role, count]) => ({ role, count, because: name })),
    ),
    ...objectiveApprovers,
  ];
  const ofRoles = [...policy.roles.keys()].flatMap((role) =>
    merged(
      role,
      asked.filter((one) => one.role === role),
    ),
  );
  return {
    requirements: [...namedPeople(matching), ...ofRoles],
    hold: longestHold(matching),
    findings: [...uncovered(policy, changes), ...undefinedRoles(policy, objectiveApprovers)],
  };
}

function merged(role: string, asked: readonly ObjectiveApprovers[]): Requirement[] {
  if (asked.length === 0) return [];
  const because = [...new Set(asked.map((one) => one.because))];
  return [{ role, count: Math.max(...asked.map((one) => one.count)), because }];
}

function namedPeople(matching: readonly PolicyRule[]): Requirement[] {
  const byKey = new Map<string, Requirement>();
  for (const { name, people } of matching) {
    for (const person of people) {
      const role = personKey(person);
      const because = [...new Set([...(byKey.get(role)?.because ?? []), name])];
      byKey.set(role, { role, count: 1, because, person });
    }
  }
  return [...byKey.values()];
}

function longestHold(matching: readonly PolicyRule[]): Hold | undefined {
  const hours = Math.max(0, ...matching.map(({ holdHours }) => holdHours));
  if (hours === 0) return undefined;
  return { hours, because: matching.filter(({ holdHours }) => holdHours === hours).map(({ name }) => name) };
}

function uncovered({ rules }: Policy, changes: readonly GovernedChange[]): Finding[] {
  return changes
    .filter((change) => !rules.some((rule) => ruleMatches(rule, change)))
    .map((change) =>
      finding('no-rule-covers', `No rule of the approval policy covers this ${change.subject} file.`, {
        file: change.path,
      }),
    );
}

function undefinedRoles({ roles }: Policy, approvers: readonly ObjectiveApprovers[]): Finding[] {
  return approvers
    .filter(({ role }) => !roles.has(role))
    .map(({ role, because }) =>
      finding(
        'role-unknown',
        `${because} asks for the role \`${role}\`, which the approval policy does not define.`,
        {},
        didYouMean(role, roles.keys()),
      ),
    );
}
