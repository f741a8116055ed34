import { parseDecimal, type Decimal, type Operator } from '../../src/decimal/decimal.ts';
import type { Position } from '../../src/finding/finding.ts';
import type { ConstraintOperator, Derivation, Objective, RiskTier } from '../../src/objective/objective.ts';
import { objectivePath, parseVersion, type ObjectiveVersion } from '../../src/objective/version.ts';

/** An objective as a test writes it: only what matters to the scenario, numbers as text, spelt as in a file. */
export interface ObjectiveParts {
  version?: string;
  description?: string;
  risk_tier?: RiskTier;
  goal?: { direction: 'minimize' | 'maximize'; metric: string } | null;
  owners?: { name: string; role?: string }[];
  /** Roles, or `<role>: <person>`. */
  approvers?: string[];
  effective_date?: string;
  review_by?: string | null;
  supersedes?: string | null;
  decision_rules?: DecisionRuleParts[];
  constraints?: ConstraintParts[];
  kpis?: { name: string; metric?: string; slices?: string[] }[];
  segments?: string[];
  escalation_rules?: EscalationParts[];
}

export interface DecisionRuleParts {
  name: string;
  score?: string;
  operator?: Operator;
  threshold: string;
  outcome?: string;
  otherwise?: string | null;
  allowed_range?: [string, string] | null;
}

export interface ConstraintParts {
  name: string;
  metric?: string;
  operator?: ConstraintOperator;
  threshold?: string;
  unit?: string | null;
  applies_to?: string[];
  min_samples?: number | null;
  on_violation?: 'block' | 'warn';
  derive?: Derivation | null;
  allowed_range?: [string, string] | null;
}

export interface EscalationParts {
  name?: string | null;
  metric?: string;
  operator?: Operator;
  threshold: string;
  days?: number;
  freeze?: boolean;
  escalate_to?: string | null;
  retrain_with?: string | null;
}

const keys = [
  'objective_version',
  'description',
  'risk_tier',
  'goal',
  'owners',
  'approvers',
  'effective_date',
  'review_by',
  'supersedes',
  'decision_rules',
  'constraints',
  'kpis',
  'segments',
  'escalation_rules',
];

/** Builds an objective; top-level keys stand on the lines 100, 200, …, list entries on the lines after them. */
export function buildObjective(parts: ObjectiveParts = {}): Objective {
  const version = versionOf(parts.version ?? 'OBJ.credit.v1.2');
  return {
    file: objectivePath(version),
    version,
    description: parts.description ?? 'Minimise false negatives within fairness limits.',
    riskTier: parts.risk_tier ?? 'high',
    goal: parts.goal ?? undefined,
    owners: (parts.owners ?? [{ name: 'Consumer Credit' }]).map(({ name, role }) => ({ name, role })),
    approvers: (parts.approvers ?? []).map((text, index) => {
      const [role = '', name] = text.split(': ');
      return { role, name, at: entry('approvers', index) };
    }),
    effectiveDate: parts.effective_date ?? '2025-05-15',
    reviewBy: parts.review_by ?? undefined,
    supersedes: parts.supersedes == null ? undefined : versionOf(parts.supersedes),
    decisionRules: (parts.decision_rules ?? []).map(decisionRule),
    constraints: (parts.constraints ?? []).map(constraint),
    kpis: (parts.kpis ?? []).map(({ name, metric, slices }, index) => ({
      name,
      metric: metric ?? name,
      slices: (slices ?? ['all']).toSorted(),
      at: entry('kpis', index),
    })),
    segments: (parts.segments ?? []).map((name, index) => ({ name, at: entry('segments', index) })),
    escalationRules: (parts.escalation_rules ?? []).map(escalationRule),
    places: new Map(keys.map((key) => [key, lineOf(key)])),
  };
}

function lineOf(key: string, offset = 0): Position {
  return { line: (keys.indexOf(key) + 1) * 100 + offset, column: 1 };
}

function entry(key: string, index: number): Position {
  return lineOf(key, index + 1);
}

function versionOf(id: string): ObjectiveVersion {
  const version = parseVersion(id);
  if (version === undefined) throw new Error(`not an objective version: ${id}`);
  return version;
}

function decimal(text: string): Decimal {
  const parsed = parseDecimal(text);
  if (parsed === undefined) throw new Error(`not a decimal: ${text}`);
  return parsed;
}

function range(ends: [string, string] | null | undefined): [Decimal, Decimal] | undefined {
  return ends == null ? undefined : [decimal(ends[0]), decimal(ends[1])];
}

function decisionRule(parts: DecisionRuleParts, index: number): Objective['decisionRules'][number] {
  return {
    name: parts.name,
    score: parts.score ?? 'default_risk',
    operator: parts.operator ?? '>=',
    threshold: decimal(parts.threshold),
    outcome: parts.outcome ?? 'denied',
    otherwise: parts.otherwise ?? undefined,
    allowedRange: range(parts.allowed_range),
    at: entry('decision_rules', index),
  };
}

function constraint(parts: ConstraintParts, index: number): Objective['constraints'][number] {
  return {
    name: parts.name,
    metric: parts.metric ?? 'false_positive_rate',
    operator: parts.operator ?? '<=',
    threshold: decimal(parts.threshold ?? '0.05'),
    unit: parts.unit ?? undefined,
    appliesTo: (parts.applies_to ?? ['all']).toSorted(),
    minSamples: parts.min_samples ?? undefined,
    onViolation: parts.on_violation ?? 'block',
    derive: parts.derive ?? undefined,
    allowedRange: range(parts.allowed_range),
    at: entry('constraints', index),
  };
}

function escalationRule(parts: EscalationParts, index: number): Objective['escalationRules'][number] {
  const { metric = 'fairness_gap', operator = '>', threshold, days = 1 } = parts;
  return {
    name: parts.name ?? undefined,
    text: `${metric} ${operator} ${threshold}${days === 1 ? '' : ` for ${days} days`}`,
    condition: { metric, operator, threshold: decimal(threshold), days },
    freezeDeployments: parts.freeze ?? false,
    escalateTo: parts.escalate_to ?? undefined,
    retrainWith: parts.retrain_with ?? undefined,
    at: entry('escalation_rules', index),
  };
}
