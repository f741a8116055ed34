/** A valid objective file of the domain `credit`, with the parts that a scenario is about. */
export function objectiveText(
  number: string,
  parts: { from?: string; threshold?: string; roles?: string[]; supersedes?: string } = {},
): string {
  const { from = '2025-01-01', threshold = '0.05', roles = [], supersedes } = parts;
  return [
    `objective_version: OBJ.credit.v${number}`,
    'description: Fewer missed good borrowers.',
    'owners: [{ name: Consumer Credit }]',
    `approvers: [${roles.map((role) => `{ role: ${role} }`).join(', ')}]`,
    `effective_date: ${from}`,
    ...(supersedes === undefined ? [] : [`supersedes: ${supersedes}`]),
    `constraints: [{ name: max_fpr, metric: fpr, threshold: ${threshold} }]`,
    'kpis: [{ name: fpr, metric: fpr }]',
    '',
  ].join('\n');
}

export const policyText = `roles:
  Risk: { users: [rita] }
  Ethics: { teams: [acme/ethics] }
rules:
  - { name: everything, require: { Risk: 1 } }
`;
