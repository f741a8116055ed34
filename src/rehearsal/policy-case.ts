import { finding, hasErrors, type Finding, type Position } from '../finding/finding.ts';
import type { Loaded, NodePath, SourceDocument } from '../format/document.ts';
import type { PolicyCasesFile } from '../format/schema/policy-cases.ts';
import { classifyPath, type GovernedPath } from '../governance/path.ts';
import type { Attribute, GovernedChange, Subject } from '../policy/governed.ts';

type CaseFile = PolicyCasesFile['cases'][number];
type ChangeFile = CaseFile['changes'][number];

/** One row of a table of expectations: a pull request in short hand, and what the policy is to make of it. */
export interface PolicyCase extends Omit<CaseFile, 'changes'> {
  readonly changes: readonly GovernedChange[];
  readonly at: Position;
}

type Given = Exclude<keyof ChangeFile, 'subject' | 'path'>;

/** What a change of each subject can be said to be. */
const has: Readonly<Record<Subject, readonly Given[]>> = {
  objective: ['change', 'rules', 'risk_tier', 'domain'],
  policy: [],
  promotion: ['risk_tier', 'domain', 'environment'],
  model: ['risk_tier', 'domain'],
  freeze: ['risk_tier', 'domain'],
  waiver: ['risk_tier', 'domain', 'environment'],
};

const subjectOf: Readonly<Partial<Record<GovernedPath['kind'], Subject>>> = {
  objective: 'objective',
  'approvals-policy': 'policy',
  'risk-tiers': 'policy',
  ownership: 'policy',
  metrics: 'policy',
  promotion: 'promotion',
  'kpi-report': 'promotion',
  profile: 'promotion',
  model: 'model',
  freeze: 'freeze',
  waiver: 'waiver',
};

/** Gives a table its meaning; a change that could not be is refused, since no policy could be right about it. */
export function loadPolicyCases(document: SourceDocument, file: PolicyCasesFile): Loaded<PolicyCase[]> {
  const findings: Finding[] = [];
  const names = new Set<string>();
  const cases = file.cases.map((one, index): PolicyCase => {
    const place = (path: NodePath) => ({
      file: document.file,
      at: document.placeOf(['cases', index, ...path]),
    });
    if (names.has(one.name)) {
      findings.push(finding('name-duplicate', `Two cases are named \`${one.name}\`.`, place(['name'])));
    }
    names.add(one.name);
    one.changes.forEach((change, position) => {
      const why = whyImpossible(change);
      if (why !== undefined) findings.push(finding('case-impossible', why, place(['changes', position])));
    });
    return { ...one, changes: one.changes.map(changeOf), at: document.placeOf(['cases', index]) };
  });
  return { value: hasErrors(findings) ? undefined : cases, findings };
}

function whyImpossible({ subject, path, ...given }: ChangeFile): string | undefined {
  const foreign = (Object.keys(given) as Given[]).find((key) => !has[subject].includes(key));
  if (foreign !== undefined) return `A change of a ${subject} has no \`${foreign}\`.`;
  if (given.change === 'new' && (given.rules ?? []).length > 0) {
    return 'A first version is compared with nothing, and so no `rules` find anything.';
  }
  if (path === undefined) return undefined;
  const kind = classifyPath(path)?.kind;
  return kind !== undefined && subjectOf[kind] === subject ? undefined : `No ${subject} lies at ${path}.`;
}

function changeOf(change: ChangeFile): GovernedChange {
  const { subject, path = usualPath(change) } = change;
  const attribute = <K extends Given>(key: K): Attribute<NonNullable<ChangeFile[K]>> => {
    const value = change[key];
    if (value !== undefined && value !== null) return { kind: 'known', value };
    return { kind: has[subject].includes(key) ? 'unknown' : 'none' };
  };
  return {
    path,
    subject,
    change: attribute('change'),
    rules: change.change === 'new' ? { kind: 'known', value: [] } : attribute('rules'),
    riskTier: attribute('risk_tier'),
    domain: attribute('domain'),
    environment: attribute('environment'),
  };
}

/** Where such a file lies when the table does not say. */
function usualPath({ subject, domain = 'domain', environment = 'environment' }: ChangeFile): string {
  switch (subject) {
    case 'objective':
      return `objectives/${domain}/v1.0.yaml`;
    case 'policy':
      return 'policies/approvals.yaml';
    case 'promotion':
      return `promotions/${environment}/model.yaml`;
    case 'model':
      return 'models/model/1.0.0.yaml';
    case 'freeze':
      return `freezes/${domain}.yaml`;
    case 'waiver':
      return 'policies/waivers/waiver.yaml';
  }
}
