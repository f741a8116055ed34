// Constraints, rows and checks of them, with everything that a test does not care about filled in.
import { parseDecimal, type Decimal } from '../../src/decimal/decimal.ts';
import type { Constraint, Objective } from '../../src/objective/objective.ts';
import type { Check, KpiReport, KpiRow } from '../../src/promotion/check.ts';
import type { BaseReport } from '../../src/promotion/coverage.ts';
import { checkConstraint } from '../../src/promotion/constraint.ts';
import { casesFile, inputOf, type Data } from './scenario.ts';

const credit = inputOf(casesFile('base-credit') as Data);
export const objective = credit.objective?.value as Objective;
export const report = credit.report?.value as KpiReport;

export function decimal(text: string): Decimal {
  const value = parseDecimal(text);
  if (value === undefined) throw new Error(`not a decimal: ${text}`);
  return value;
}

export const constraint = (patch: Partial<Constraint>): Constraint => ({
  name: 'floor',
  metric: 'rate',
  operator: '>=',
  threshold: decimal('0.80'),
  unit: undefined,
  appliesTo: ['all'],
  minSamples: undefined,
  onViolation: 'block',
  at: { line: 9, column: 3 },
  ...patch,
});

export const row = (patch: Partial<KpiRow>): KpiRow => ({
  metric: 'rate',
  value: decimal('0.9'),
  samples: undefined,
  counts: undefined,
  segment: undefined,
  slice: undefined,
  line: 20,
  ...patch,
});

export const check = (patch: Partial<Constraint>, ...rows: KpiRow[]): Check => checkAfter([], patch, ...rows);

/** The same, where other reports stand before. */
export const checkAfter = (
  before: readonly BaseReport[],
  patch: Partial<Constraint>,
  ...rows: KpiRow[]
): Check => checkConstraint(constraint(patch), { ...report, rows }, objective, before);
