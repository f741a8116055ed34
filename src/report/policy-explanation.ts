import type { SignOffEvaluation } from '../approval/sign-off.ts';
import type { RuleExplanation, RuleOnChange } from '../policy/explanation.ts';
import type { Attribute, GovernedChange } from '../policy/governed.ts';
import type { Policy, RoleDefinition } from '../policy/policy.ts';
import type { Requirement, Requirements } from '../policy/requirement.ts';
import type { ConditionResult } from '../policy/rule-matching.ts';
import { verdictOf } from '../verdict/verdict.ts';
import { escapeText } from './escape.ts';

/** What a policy makes of a change. */
export interface PolicyExplanation {
  /** What is explained, such as `The change main..HEAD`. */
  readonly title: string;
  readonly policy: Policy;
  readonly changes: readonly GovernedChange[];
  readonly rules: readonly RuleExplanation[];
  readonly requirements: Requirements;
  /** Who has signed; undefined where only files were read. */
  readonly evaluation: SignOffEvaluation | undefined;
}

/** The explanation as a person reads it in a terminal. */
export function explanationText(explanation: PolicyExplanation): string {
  const { title, changes, rules, requirements } = explanation;
  const matching = rules.filter(({ matches }) => matches.length > 0);
  const others = rules.filter(({ matches }) => matches.length === 0);
  const paths = new Set(changes.map(({ path }) => path));
  const lines = [
    `${title}: ${paths.size} governed file${paths.size === 1 ? '' : 's'} to sign for`,
    ...changes.map((change) => `  ${change.path}: ${attributesOf(change)}`),
    ...block('Rules that match', matching.flatMap(matchLines)),
    ...block('Rules that do not match', others.map(missLine)),
    ...block('Required in sum', [
      ...requirements.requirements.map((one) => `  ${requiredLine(one, explanation)}`),
      ...(requirements.hold === undefined
        ? []
        : [`  ${requirements.hold.hours} hours between the last of these and the merge`]),
    ]),
    ...block(
      'Not right',
      requirements.findings.map(
        ({ message, file }) => `  ${file === undefined ? '' : `${file}: `}${message}`,
      ),
    ),
    ...block('Where it stands', standing(explanation)),
  ];
  return `${lines.map((line) => line.replace(/^( *)(.*)$/, (_, indent: string, text: string) => indent + escapeText(text))).join('\n')}\n`;
}

function block(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', heading, ...lines];
}

function attributesOf({ subject, change, rules, riskTier, domain, environment }: GovernedChange): string {
  const said = (name: string, attribute: Attribute<string | readonly string[]>): string[] => {
    if (attribute.kind !== 'known') return attribute.kind === 'none' ? [] : [`${name} not known`];
    const value = [attribute.value].flat().join(', ');
    return value === '' ? [] : [`${name} ${value}`];
  };
  return [
    subject,
    ...said('change', change),
    ...said('rule', rules),
    ...said('risk_tier', riskTier),
    ...said('domain', domain),
    ...said('environment', environment),
  ].join('; ');
}

function matchLines({ rule, matches }: RuleExplanation): string[] {
  return [
    `  ${rule.name} (line ${rule.at.line})`,
    ...matches.map(({ change, conditions }) => {
      const why = conditions.map(fitSentence).join('; ') || 'it has no conditions';
      return `    ${change.path}: ${why}`;
    }),
    `    asks for ${askedBy(
      rule.require,
      rule.people.map(({ login }) => login),
      rule.holdHours,
    )}`,
  ];
}

function askedBy(require: ReadonlyMap<string, number>, people: readonly string[], holdHours: number): string {
  return [
    ...[...require].map(([role, count]) => `${role} ${count}`),
    ...people.map((login) => `${login} in person`),
    ...(holdHours === 0 ? [] : [`${holdHours} hours`]),
  ].join(', ');
}

/** The first key that does not fit, of the file that comes closest. */
function missLine({ rule, misses }: RuleExplanation): string {
  const [nearest] = misses.toSorted((a, b) => failing(a).length - failing(b).length);
  if (nearest === undefined)
    return `  ${rule.name} (line ${rule.at.line}): nothing changes that it could match`;
  const why = failing(nearest).map(misfitSentence).join('; ');
  return `  ${rule.name} (line ${rule.at.line}): ${nearest.change.path}: ${why}`;
}

function failing({ conditions }: RuleOnChange): ConditionResult[] {
  return conditions.filter(({ fits }) => !fits);
}

function fitSentence({ key, is, wanted }: ConditionResult): string {
  if (is === 'unknown') return `${keyName(key)} is not known, and so fits ${wanted.join(' or ')}`;
  return key === 'paths'
    ? `it lies at ${wanted.join(' or ')}`
    : `${keyName(key)} is ${[is].flat().join(', ')}`;
}

function misfitSentence({ key, is, wanted }: ConditionResult): string {
  if (is === 'none') return `it has no ${keyName(key)}`;
  if (key === 'paths') return `it does not lie at ${wanted.join(' or ')}`;
  const what = is === 'unknown' || is.length === 0 ? 'none' : [is].flat().join(', ');
  return `${keyName(key)} is ${what}, not ${wanted.join(' or ')}`;
}

function keyName(key: ConditionResult['key']): string {
  return key === 'riskTier' ? 'risk_tier' : key;
}

function requiredLine(requirement: Requirement, { policy, evaluation }: PolicyExplanation): string {
  const { role, count, because, person } = requirement;
  const asked = `asked for by ${because.join('; ')}`;
  if (person !== undefined) return `${person.login}, in person (${asked})`;
  const who = evaluation === undefined ? `, who are ${holdersOf(policy.roles.get(role))}` : '';
  return `${role} ${count} (${asked})${who}`;
}

/** Who holds a role, as the policy says it. */
function holdersOf(role: RoleDefinition | undefined): string {
  const { users = [], teams = [], organizationRoles = [] } = role ?? {};
  const named = [
    ...users.map(({ login, id }) => (id === undefined ? login : `${login}#${id}`)),
    ...teams.map(({ org, slug }) => `the members of ${org}/${slug}`),
    ...organizationRoles.map(({ org, name }) => `those whom ${org} made ${name}`),
  ];
  return named.length < 2 ? named.join('') : `${named.slice(0, -1).join(', ')} and ${named.at(-1)}`;
}

/** What the sign-offs come to: who has signed, who still can, and what does not count. */
function standing({ evaluation }: PolicyExplanation): string[] {
  if (evaluation === undefined) return [];
  return [
    `  ${verdictOf(evaluation.reasons)}, as far as sign-offs go`,
    ...evaluation.findings.map(({ message }) => `  ${message}`),
  ];
}

/** The same as a program reads it. */
export function explanationJson(explanation: PolicyExplanation): string {
  const { title, changes, rules, requirements, evaluation, policy } = explanation;
  const value = {
    title,
    changes: changes.map((change) => ({
      path: change.path,
      subject: change.subject,
      change: plain(change.change),
      rules: plain(change.rules),
      risk_tier: plain(change.riskTier),
      domain: plain(change.domain),
      environment: plain(change.environment),
    })),
    rules: rules.map(({ rule, matches, misses }) => ({
      name: rule.name,
      line: rule.at.line,
      matches: matches.length > 0,
      require: Object.fromEntries(rule.require),
      require_people: rule.people.map(({ login }) => login),
      hold_hours: rule.holdHours,
      files: [...matches, ...misses].map(({ change, conditions }) => ({
        path: change.path,
        conditions: conditions.map(({ key, ...rest }) => ({ key: keyName(key), ...rest })),
      })),
    })),
    required: requirements.requirements.map(({ role, count, because, person }) => ({
      role: person === undefined ? role : null,
      person: person?.login ?? null,
      count,
      because,
      holders: person === undefined ? holderNames(policy.roles.get(role)) : [person.login],
    })),
    hold: requirements.hold ?? null,
    findings: requirements.findings,
    sign_offs:
      evaluation === undefined
        ? null
        : {
            verdict: verdictOf(evaluation.reasons),
            roles: evaluation.roles,
            hold: evaluation.hold ?? null,
            not_counted: evaluation.notCounted,
            content_digest: evaluation.digest ?? null,
            reasons: evaluation.reasons,
          },
  };
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

/** A value, `unknown`, or null for what the subject does not have. */
function plain(attribute: Attribute<unknown>): unknown {
  if (attribute.kind === 'known') return attribute.value;
  return attribute.kind === 'unknown' ? 'unknown' : null;
}

function holderNames(role: RoleDefinition | undefined): string[] {
  const { users = [], teams = [], organizationRoles = [] } = role ?? {};
  return [
    ...users.map(({ login, id }) => (id === undefined ? login : `${login}#${id}`)),
    ...teams.map(({ org, slug }) => `${org}/${slug}`),
    ...organizationRoles.map(({ org, name }) => `${org}/${name}`),
  ];
}
