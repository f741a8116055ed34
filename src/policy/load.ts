import { finding, hasErrors, type Finding } from '../finding/finding.ts';
import type { Loaded, SourceDocument } from '../format/document.ts';
import { didYouMean } from '../format/near-miss.ts';
import type { ApprovalsPolicyFile } from '../format/schema/policy.ts';
import { rulesThatNeverMatch } from './impossible-rule.ts';
import { namedPerson } from './person.ts';
import type { Policy, PolicyCondition, RoleDefinition } from './policy.ts';

/** Gives a policy that fits the schema its meaning, and checks what the schema cannot say. */
export function loadPolicy(document: SourceDocument, file: ApprovalsPolicyFile): Loaded<Policy> {
  const policy = policyOf(document, file);
  const findings = [
    ...duplicateRules(document, policy),
    ...unknownRoles(document, policy),
    ...unknownBreakGlassRoles(document, policy),
    ...rulesThatAskNobody(document, policy),
    ...rulesThatNeverMatch(document, policy.rules),
    ...peopleInTwoSpellings(document, file),
  ];
  return { value: hasErrors(findings) ? undefined : policy, findings };
}

function policyOf(document: SourceDocument, file: ApprovalsPolicyFile): Policy {
  return {
    roles: new Map(Object.entries(file.roles).map(([name, role]) => [name, roleOf(role)])),
    rules: file.rules.map((rule, index) => ({
      name: rule.name,
      when: conditionOf(rule.when ?? {}),
      require: new Map(Object.entries(rule.require ?? {})),
      people: (rule.require_people ?? []).map(namedPerson),
      holdHours: rule.hold_hours ?? 0,
      at: document.placeOf(['rules', index]),
    })),
    settings: {
      authorMayApprove: file.settings?.author_may_approve ?? false,
      contributorsMayApprove: file.settings?.contributors_may_approve ?? false,
      onePersonManyRoles: file.settings?.one_person_many_roles ?? false,
      verifiedSignatures: file.settings?.verified_signatures ?? false,
      requestReviews: file.settings?.request_reviews ?? false,
    },
    ...(file.settings?.break_glass === undefined ? {} : { breakGlass: file.settings.break_glass }),
  };
}

function roleOf(role: ApprovalsPolicyFile['roles'][string]): RoleDefinition {
  const { users = [], teams = [], organization_roles: organizationRoles = [] } = role;
  const split = (text: string): [org: string, name: string] => {
    const [org = '', name = ''] = text.split('/');
    return [org, name];
  };
  return {
    users: users.map(namedPerson),
    teams: teams.map(split).map(([org, slug]) => ({ org, slug })),
    organizationRoles: organizationRoles.map(split).map(([org, name]) => ({ org, name })),
  };
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

function unknownBreakGlassRoles(document: SourceDocument, { roles, breakGlass }: Policy): Finding[] {
  return (breakGlass?.roles ?? []).flatMap((role, index) => {
    if (roles.has(role)) return [];
    const message = `\`break_glass\` names the role \`${role}\`, which \`roles\` does not define.`;
    const place = { file: document.file, at: document.placeOf(['settings', 'break_glass', 'roles', index]) };
    return [finding('role-unknown', message, place, didYouMean(role, roles.keys()))];
  });
}

/** A rule that covers files and asks nobody would let them through unseen. */
function rulesThatAskNobody(document: SourceDocument, { rules }: Policy): Finding[] {
  return rules.flatMap(({ name, require, people }, index) => {
    if (require.size + people.length > 0) return [];
    const message = `The rule \`${name}\` has neither \`require\` nor \`require_people\`.`;
    const place = { file: document.file, at: document.placeOf(['rules', index]) };
    return [finding('missing-key', message, place, 'Add `require:`, `require_people:` or both.')];
  });
}

/** With and without an id, or with two, one login would stand for two people, of whom either might be meant. */
function peopleInTwoSpellings(document: SourceDocument, file: ApprovalsPolicyFile): Finding[] {
  const places = [
    ...Object.entries(file.roles).map(([name, { users }]) => [['roles', name, 'users'], users] as const),
    ...file.rules.map((rule, index) => [['rules', index, 'require_people'], rule.require_people] as const),
  ];
  const spellings = new Map<string, string>();
  return places.flatMap(([path, names = []]) =>
    names.flatMap((name, index) => {
      const login = namedPerson(name).login.toLowerCase();
      const known = spellings.get(login) ?? name;
      spellings.set(login, known);
      if (namedPerson(known).id === namedPerson(name).id) return [];
      const message = `\`${known}\` and \`${name}\` name one login and not the same account.`;
      const place = { file: document.file, at: document.placeOf([...path, index]) };
      return [finding('person-ambiguous', message, place)];
    }),
  );
}
