import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Lines of each objective written here. */
export const OBJECTIVE_LINES = 60;

const VERSIONS_PER_DOMAIN = 100;
const CONSTRAINTS = 6;

const POLICY = `roles:
  Risk: { users: [octo-risk] }
  Ethics: { users: [octo-ethics] }
rules:
  - name: every objective
    when: { subject: [objective, policy, promotion, model, freeze] }
    require: { Risk: 1 }
`;

/**
 * Writes a governance repository with valid objectives: domains of up to a hundred versions, each a little tighter
 * than the one before, so that a validator that compares neighbours has work to do and nothing to report.
 * @param folder an empty folder
 * @param count how many objectives
 * @returns their paths, relative to the folder
 */
export function writeObjectives(folder: string, count: number): string[] {
  mkdirSync(join(folder, 'policies'), { recursive: true });
  writeFileSync(join(folder, 'policies/approvals.yaml'), POLICY);
  return Array.from({ length: count }, (_, index) => {
    const domain = `domain${Math.floor(index / VERSIONS_PER_DOMAIN)}`;
    const minor = index % VERSIONS_PER_DOMAIN;
    const path = `objectives/${domain}/v1.${minor}.yaml`;
    if (minor === 0) mkdirSync(join(folder, 'objectives', domain), { recursive: true });
    writeFileSync(join(folder, path), objective(domain, minor));
    return path;
  });
}

function objective(domain: string, minor: number): string {
  const constraints = Array.from({ length: CONSTRAINTS }, (_, index) => constraint(index, minor));
  const kpis = Array.from({ length: CONSTRAINTS }, (_, index) => kpi(index));
  const text = `objective_version: OBJ.${domain}.v1.${minor}
description: Minimise false negatives in ${domain} within fairness and operational limits.
risk_tier: high
goal: { minimize: false_negative_rate }
owners:
  - name: Consumer Credit Product
    role: Product Owner
approvers:
  - { role: Risk }
  - { role: Ethics }
effective_date: ${new Date(Date.UTC(2025, 0, 1 + minor)).toISOString().slice(0, 10)}
constraints:
${constraints.join('')}kpis:
${kpis.join('')}segments:
  - name: geography
  - name: protected_groups
escalation_rules:
  - name: drift
    if: metric_0 > 0.95 for 2 days
    then:
      freeze_deployments: true
      escalate_to: Ethics
`;
  const lines = text.split('\n').length - 1;
  return text + '# The line that makes up the number.\n'.repeat(OBJECTIVE_LINES - lines);
}

function constraint(index: number, minor: number): string {
  return `  - name: max_metric_${index}
    metric: metric_${index}
    operator: "<="
    threshold: ${(0.9 - minor / 1000).toFixed(3)}
    applies_to: [all, geography]
`;
}

function kpi(index: number): string {
  return `  - { name: metric_${index}, metric: metric_${index}, slices: [all, by_segment] }\n`;
}
