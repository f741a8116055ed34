import { changeClasses, type ChangeClass } from '../finding/change-rules.ts';
import { finding, type Finding } from '../finding/finding.ts';
import { selectableRules } from '../finding/selectable-rules.ts';
import type { SourceDocument } from '../format/document.ts';
import type { Subject } from './governed.ts';
import { canMatchShape } from './path-glob.ts';
import type { PolicyCondition, PolicyRule } from './policy.ts';

type Selector = Exclude<keyof PolicyCondition, 'subject' | 'paths'>;

const reports = ['json', 'prom', 'csv', 'yaml', 'toml'].map((ending) => `kpis/{name}/{name}.${ending}`);

/** What each subject can be asked for, and the paths that it is found at. */
const subjects: Readonly<
  Record<Subject, { readonly has: readonly Selector[]; readonly at: readonly string[] }>
> = {
  // A redefined metric counts as a change of every objective that uses it.
  objective: {
    has: ['change', 'rule', 'riskTier', 'domain'],
    at: ['objectives/{domain}/v{number}.yaml', 'policies/metrics.yaml'],
  },
  policy: {
    has: [],
    at: [
      'policies/approvals.yaml',
      'policies/risk-tiers.yaml',
      'policies/ownership.yaml',
      'policies/metrics.yaml',
      'kpis/mapping.yaml',
    ],
  },
  // Replacing a KPI report changes what promotions rest on.
  promotion: {
    has: ['riskTier', 'domain', 'environment'],
    at: ['promotions/{environment}/{name}.yaml', ...reports],
  },
  model: { has: ['riskTier', 'domain'], at: ['models/{name}/{name}.yaml'] },
  freeze: { has: ['riskTier', 'domain'], at: ['freezes/{domain}.yaml'] },
  waiver: { has: ['riskTier', 'domain', 'environment'], at: ['policies/waivers/{name}.yaml'] },
};

/** A rule whose conditions exclude each other guards nothing, while its author believes that it does. */
export function rulesThatNeverMatch(document: SourceDocument, rules: readonly PolicyRule[]): Finding[] {
  return rules.flatMap((rule, index) => {
    const why = whyNever(rule.when);
    if (why === undefined) return idleSubjects(document, rule, index);
    const place = { file: document.file, at: document.placeOf(['rules', index, 'when']) };
    return [finding('rule-never-matches', `The rule \`${rule.name}\` can never match: ${why}.`, place)];
  });
}

/** A rule that matches for one of its subjects guards the others no more than one that never matches. */
function idleSubjects(document: SourceDocument, { name, when }: PolicyRule, index: number): Finding[] {
  const { subject: named = [], paths, ...others } = when;
  const asked = Object.keys(others) as Selector[];
  return named.flatMap((one, position) => {
    const lacking = asked.filter((key) => !subjects[one].has.includes(key));
    const misplaced = paths !== undefined && !liesAt(one, paths, when);
    if (lacking.length === 0 && !misplaced) return [];
    const why =
      lacking.length > 0 ? `has no ${lacking.map(keyName).join(' and ')}` : 'lies at none of its paths';
    const place = {
      file: document.file,
      at: document.placeOf(['rules', index, 'when', 'subject', position]),
    };
    return [
      finding('subject-never-matches', `The rule \`${name}\` never matches a ${one}, which ${why}.`, place),
    ];
  });
}

function whyNever(when: PolicyCondition): string | undefined {
  const { subject: named, paths, ...others } = when;
  const asked = Object.keys(others) as Selector[];
  const candidates = named ?? (Object.keys(subjects) as Subject[]);
  const among = named === undefined ? 'no subject' : `none of its subjects (${named.join(', ')})`;
  const having = candidates.filter((one) => asked.every((key) => subjects[one].has.includes(key)));
  if (having.length === 0) return `${among} has ${asked.map(keyName).join(' and ')}`;
  if (paths !== undefined && !having.some((one) => liesAt(one, paths, when))) {
    return `${named === undefined && asked.length === 0 ? 'no governed file' : 'no file of such a subject'} lies at its paths`;
  }
  return whyClassesExclude(when);
}

function liesAt(subject: Subject, paths: readonly string[], when: PolicyCondition): boolean {
  return shapesOf(subject, when).some((shape) => paths.some((pattern) => canMatchShape(pattern, shape)));
}

/** Where files of a subject lie that are of the domains and environments which a rule names. */
function shapesOf(subject: Subject, { domain, environment }: PolicyCondition): string[] {
  const filledIn = (shape: string, placeholder: string, globs: readonly string[] = ['*']): string[] =>
    globs.map((glob) => shape.replace(placeholder, glob.replaceAll('*', placeholder)));
  return subjects[subject].at.flatMap((shape) =>
    filledIn(shape, '{domain}', domain).flatMap((one) => filledIn(one, '{environment}', environment)),
  );
}

/** A change set has the class of its most severe change, and a first version is compared with nothing. */
function whyClassesExclude({ change, rule }: PolicyCondition): string | undefined {
  if (change === undefined || rule === undefined) return undefined;
  const severity = (one: ChangeClass) => changeClasses.indexOf(one);
  const together = change.some((one) =>
    rule.some(
      (id) => one !== 'new' && severity(one as ChangeClass) <= severity(selectableRules[id] as ChangeClass),
    ),
  );
  return together
    ? undefined
    : 'no change that its `rule` names leaves the whole in a class that its `change` names';
}

/** A key as the file spells it. */
function keyName(key: string): string {
  return `\`${key === 'riskTier' ? 'risk_tier' : key}\``;
}
