import { evaluateSignOffs } from '../approval/sign-off.ts';
import { compareText } from '../finding/finding.ts';
import { didYouMean } from '../format/near-miss.ts';
import { isPersonKey, namedPerson } from '../policy/person.ts';
import type { Policy } from '../policy/policy.ts';
import { requirementsFor } from '../policy/requirement.ts';
import { ruleMatches } from '../policy/rule-matching.ts';
import { reasonsOfFindings, verdictOf } from '../verdict/verdict.ts';
import { factsOf } from './case-facts.ts';
import type { PolicyCase } from './policy-case.ts';

/** What became of one case. */
export interface CaseResult {
  readonly name: string;
  readonly line: number;
  /** What differs from the expectation, a sentence each; empty when the case passes. */
  readonly differences: readonly string[];
}

type Outcome = Required<PolicyCase['expect']>;

/** Evaluates every case by the functions that decide on pull requests, and compares with what is expected. */
export function rehearse(policy: Policy, cases: readonly PolicyCase[], now: number): CaseResult[] {
  return cases.map((one) => ({
    name: one.name,
    line: one.at.line,
    differences: [...strangers(policy, one), ...differences(one.expect, outcomeOf(policy, one, now))],
  }));
}

function outcomeOf(policy: Policy, one: PolicyCase, now: number): Outcome {
  const approvers = Object.entries(one.approvers ?? {}).map(([role, count]) => ({
    role,
    count,
    because: 'the objective',
  }));
  const { requirements, hold, findings } = requirementsFor(policy, one.changes, approvers);
  const facts = factsOf(one, policy, requirements, now);
  const { roles, reasons } = evaluateSignOffs({ facts, settings: policy.settings, requirements, hold, now });
  const open = roles.filter(({ missing }) => missing > 0);
  const countsOf = <T extends { role: string }>(list: readonly T[], count: (one: T) => number) =>
    Object.fromEntries(
      list.filter(({ role }) => !isPersonKey(role)).map((entry) => [entry.role, count(entry)]),
    );
  const verdict = verdictOf([...reasonsOfFindings(findings), ...reasons]);
  return {
    rules: policy.rules
      .filter((rule) => one.changes.some((change) => ruleMatches(rule, change)))
      .map(({ name }) => name),
    roles: countsOf(requirements, ({ count }) => count),
    people: requirements.flatMap(({ person }) => (person === undefined ? [] : [person.login])),
    hold_hours: hold?.hours ?? 0,
    missing: countsOf(open, ({ missing }) => missing),
    missing_people: open.flatMap(({ person }) => (person === undefined ? [] : [person.login])),
    // Only an evaluation without any reason is an error, and a covered change always has one.
    verdict: verdict === 'error' ? 'deny' : verdict,
  };
}

function differences(expected: PolicyCase['expect'], got: Outcome): string[] {
  return (Object.keys(expected) as (keyof Outcome)[]).flatMap((key) => {
    const [wanted, seen] = [said(expected[key]), said(got[key])];
    return wanted === seen ? [] : [`${key}: expected ${wanted}, got ${seen}`];
  });
}

/** A value in one spelling: lists and mappings are compared without regard to their order, logins to their case. */
function said(value: Outcome[keyof Outcome] | undefined): string {
  if (Array.isArray(value)) {
    const names = value.map((one) => (/^[^ ]+#\d+$/.test(one) ? namedPerson(one).login : one).toLowerCase());
    return names.length === 0 ? 'none' : names.toSorted(compareText).join(', ');
  }
  if (typeof value !== 'object') return String(value);
  const entries = Object.entries(value).toSorted(([a], [b]) => compareText(a, b));
  return entries.length === 0 ? 'none' : entries.map(([role, count]) => `${role} ${count}`).join(', ');
}

/** Roles and rules that the policy does not have: a case about them would test nothing. */
function strangers({ roles, rules }: Policy, { approvers, reviews, expect }: PolicyCase): string[] {
  const ruleNames = rules.map(({ name }) => name);
  const unknown = (what: string, names: readonly string[], known: readonly string[]) =>
    names
      .filter((name) => !known.includes(name))
      .map((name) => `the policy has no ${what} ${name}. ${didYouMean(name, known) ?? ''}`.trim());
  const named = [
    ...Object.keys({ ...approvers, ...expect.roles, ...expect.missing }),
    ...(reviews ?? []).flatMap((review) => review.roles ?? []),
  ];
  return [
    ...unknown('role', [...new Set(named)], [...roles.keys()]),
    ...unknown('rule', expect.rules ?? [], ruleNames),
  ];
}
