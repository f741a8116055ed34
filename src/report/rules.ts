import { catalogue, isRuleId, type RuleId } from '../finding/catalogue.ts';
import { changeRules } from '../finding/change-rules.ts';
import { evidenceRules } from '../finding/evidence-rules.ts';
import { gateRules } from '../finding/gate-rules.ts';
import { impactRules } from '../finding/impact-rules.ts';
import { lineageRules } from '../finding/lineage-rules.ts';
import { logRules } from '../finding/log-rules.ts';
import { recordRules } from '../finding/record-rules.ts';
import { measureRules } from '../finding/measure-rules.ts';
import { kpiImportRules } from '../finding/kpi-import-rules.ts';
import { signOffRules } from '../finding/sign-off-rules.ts';
import { validationRules } from '../finding/validation-rules.ts';
import { verdictRules } from '../finding/verdict-rules.ts';

const sections = [
  { title: 'Files and their meaning', rules: validationRules },
  { title: 'Metrics, groups and waivers', rules: measureRules },
  { title: 'KPI reports of other tools', rules: kpiImportRules },
  { title: 'Changes between two objective versions', rules: changeRules },
  { title: 'Sign-offs and pull requests', rules: signOffRules },
  { title: 'The promotion and deploy gate', rules: gateRules },
  { title: 'Arrivals and records', rules: recordRules },
  { title: 'Approval records', rules: evidenceRules },
  { title: 'Registering a model', rules: lineageRules },
  { title: 'Verdicts of deployments', rules: verdictRules },
  { title: 'The decision log', rules: logRules },
  { title: 'The impact of a change', rules: impactRules },
] as const;

/** One rule as a program reads it. */
export function ruleJson(id: RuleId): object {
  return { id, ...catalogue[id] };
}

/** One rule for a terminal. */
export function ruleText(id: RuleId): string {
  const { title, why, mend } = catalogue[id];
  return `${id} (${kindOf(id)})\n\n  ${title}\n\n  Why:  ${why}\n  Mend: ${mend}\n`;
}

/** Every rule for a terminal, one to a line. */
export function rulesText(): string {
  const parts = sections.map(({ title, rules }) => {
    const lines = Object.entries(rules).map(([id, rule]) => `  ${id.padEnd(34)}${rule.title}`);
    return `${title}\n${lines.join('\n')}\n`;
  });
  return parts.join('\n');
}

/** One rule as Markdown. */
export function ruleMarkdown(id: RuleId): string {
  const { title, why, mend } = catalogue[id];
  return `### \`${id}\`\n\n${title} _${kindOf(id)}._\n\n- **Why:** ${why}\n- **Mend:** ${mend}\n`;
}

/** The reference page of all rules. */
export function rulesMarkdown(): string {
  const parts = sections.map(({ title, rules }) => {
    const entries = Object.keys(rules).filter(isRuleId).map(ruleMarkdown);
    return `## ${title}\n\n${entries.join('\n')}`;
  });
  return `# Rules\n\nEvery rule id that Tracegate prints. An id never changes its meaning.\nMade by \`tracegate explain --format markdown\`.\n\n${parts.join('\n')}`;
}

function kindOf(id: RuleId): string {
  const rule = catalogue[id];
  return 'changeClass' in rule ? `${rule.changeClass}, at least a ${rule.leastBump} version` : rule.level;
}
