import { finding, type Finding } from '../finding/finding.ts';
import { didYouMean } from '../format/near-miss.ts';
import type { GovernedChange } from './governed.ts';
import { ruleMatches } from './rule-matching.ts';
import type { Policy } from './policy.ts';

/** How many people of a role must sign a pull request, and which rules or objectives ask for it. */
export interface Requirement {
  readonly role: string;
  /** At least 1. */
  readonly count: number;
  readonly because: readonly string[];
}

/** Sign-offs that an objective itself asks for, on top of the policy. */
export interface ObjectiveApprovers {
  readonly role: string;
  readonly count: number;
  /** The objective, as a person knows it. */
  readonly because: string;
}

export interface Requirements {
  /** Each role once, in the order of the policy's roles. */
  readonly requirements: readonly Requirement[];
  /** `no-rule-covers` and `role-unknown`: with either of them the pull request is denied. */
  readonly findings: readonly Finding[];
}

/**
 * Who must sign a pull request: per role the largest number that any matching rule or any objective asks for.
 * Every governed file must be covered by a rule; an objective's own approvers cover nothing.
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
  return {
    requirements: [...policy.roles.keys()].flatMap((role) =>
      merged(
        role,
        asked.filter((one) => one.role === role),
      ),
    ),
    findings: [...uncovered(policy, changes), ...undefinedRoles(policy, objectiveApprovers)],
  };
}

function merged(role: string, asked: readonly ObjectiveApprovers[]): Requirement[] {
  if (asked.length === 0) return [];
  const because = [...new Set(asked.map((one) => one.because))];
  return [{ role, count: Math.max(...asked.map((one) => one.count)), because }];
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
