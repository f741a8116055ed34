import { finding, hasErrors, type Finding, type Position } from '../finding/finding.ts';
import type { Loaded, SourceDocument } from '../format/document.ts';
import { didYouMean } from '../format/near-miss.ts';
import type { ApprovalsPolicyFile } from '../format/schema/policy.ts';
import type { GovernedChange, Subject } from './governed.ts';

/** policies/approvals.yaml with every default filled in. */
export interface Policy {
  /** By name, in the order of the file: where people are short, earlier roles are filled first. */
  readonly roles: ReadonlyMap<string, RoleDefinition>;
  readonly rules: readonly PolicyRule[];
  readonly settings: PolicySettings;
}

export interface RoleDefinition {
  readonly users: readonly string[];
  readonly teams: readonly { readonly org: string; readonly slug: string }[];
}

export interface PolicyRule {
  readonly name: string;
  readonly when: PolicyCondition;
  /** How many people of each role must sign. */
  readonly require: ReadonlyMap<string, number>;
  readonly at: Position;
}

/** What a change must be for a rule to match: every list that is there must name it. */
export interface PolicyCondition {
  readonly subject?: readonly Subject[];
  readonly change?: readonly string[];
  readonly riskTier?: readonly string[];
  readonly domain?: readonly string[];
  readonly environment?: readonly string[];
}

export interface PolicySettings {
  readonly authorMayApprove: boolean;
  readonly contributorsMayApprove: boolean;
  readonly onePersonManyRoles: boolean;
}

type Selector = Exclude<keyof GovernedChange, 'path' | 'subject'>;

/** What each subject can be asked for; anything else it has none of. */
const attributesOf: Readonly<Record<Subject, readonly Selector[]>> = {
  objective: ['change', 'riskTier', 'domain'],
  policy: [],
  promotion: ['riskTier', 'domain', 'environment'],
  model: ['riskTier', 'domain'],
  freeze: ['riskTier', 'domain'],
  waiver: ['riskTier', 'domain', 'environment'],
};

/** Gives a policy that fits the schema its meaning, and checks what the schema cannot say. */
export function loadPolicy(document: SourceDocument, file: ApprovalsPolicyFile): Loaded<Policy> {
  const policy = policyOf(document, file);
  const findings = [
    ...duplicateRules(document, policy),
    ...unknownRoles(document, policy),
    ...rulesThatNeverMatch(document, policy),
  ];
  return { value: hasErrors(findings) ? undefined : policy, findings };
}

function policyOf(document: SourceDocument, file: ApprovalsPolicyFile): Policy {
  return {
    roles: new Map(Object.entries(file.roles).map(([name, role]) => [name, roleOf(role)])),
    rules: file.rules.map((rule, index) => ({
      name: rule.name,
      when: conditionOf(rule.when ?? {}),
      require: new Map(Object.entries(rule.require)),
      at: document.placeOf(['rules', index]),
    })),
    settings: {
      authorMayApprove: file.settings?.author_may_approve ?? false,
      contributorsMayApprove: file.settings?.contributors_may_approve ?? false,
      onePersonManyRoles: file.settings?.one_person_many_roles ?? false,
    },
  };
}

function roleOf({ users = [], teams = [] }: ApprovalsPolicyFile['roles'][string]): RoleDefinition {
  const split = teams.map((team) => {
    const [org = '', slug = ''] = team.split('/');
    return { org, slug };
  });
  return { users, teams: split };
}

function conditionOf(when: NonNullable<ApprovalsPolicyFile['rules'][number]['when']>): PolicyCondition {
  const { risk_tier: riskTier, ...rest } = when;
  return { ...rest, ...(riskTier === undefined ? {} : { riskTier }) };
}

function duplicateRules(document: SourceDocument, { rules }: Policy): Finding[] {
  return rules.flatMap(({ name }, index) => {
    const first = rules.findIndex((rule) => rule.name === name);
    if (first === index) return [];
    const place = { file: document.file, at: document.placeOf(['rules', index, 'name']) };
    return [
      finding('name-duplicate', `Rules ${first + 1} and ${index + 1} are both named \`${name}\`.`, place),
    ];
  });
}

function unknownRoles(document: SourceDocument, { roles, rules }: Policy): Finding[] {
  return rules.flatMap(({ name, require }, index) =>
    [...require.keys()]
      .filter((role) => !roles.has(role))
      .map((role) =>
        finding(
          'role-unknown',
          `The rule \`${name}\` asks for the role \`${role}\`, which \`roles\` does not define.`,
          { file: document.file, at: document.placeOfKey(['rules', index, 'require', role]) },
          didYouMean(role, roles.keys()),
        ),
      ),
  );
}

/** A rule whose conditions exclude each other guards nothing, while its author believes that it does. */
function rulesThatNeverMatch(document: SourceDocument, { rules }: Policy): Finding[] {
  return rules.flatMap(({ name, when }, index) => {
    const { subject = Object.keys(attributesOf) as Subject[], ...others } = when;
    const asked = Object.keys(others) as Selector[];
    if (subject.some((one) => asked.every((key) => attributesOf[one].includes(key)))) return [];
    const place = { file: document.file, at: document.placeOf(['rules', index, 'when']) };
    return [finding('rule-never-matches', neverMatches(name, when.subject, asked), place)];
  });
}

function neverMatches(name: string, subject: readonly Subject[] | undefined, asked: readonly Selector[]) {
  const keys = asked.map((key) => `\`${key === 'riskTier' ? 'risk_tier' : key}\``).join(' and ');
  const what = subject === undefined ? 'no subject' : `none of its subjects (${subject.join(', ')})`;
  return `The rule \`${name}\` can never match: ${what} has ${keys}.`;
}
