import { changeRules } from './change-rules.ts';
import { evidenceRules } from './evidence-rules.ts';
import { gateRules } from './gate-rules.ts';
import { impactRules } from './impact-rules.ts';
import { lineageRules } from './lineage-rules.ts';
import { logRules } from './log-rules.ts';
import { recordRules } from './record-rules.ts';
import { measureRules } from './measure-rules.ts';
import { kpiImportRules } from './kpi-import-rules.ts';
import { signOffRules } from './sign-off-rules.ts';
import { validationRules } from './validation-rules.ts';
import { verdictRules } from './verdict-rules.ts';
import type { Rule } from './rule.ts';

/** Every rule id that Tracegate can print, in one closed union. Ids never change their meaning. */
export const catalogue = {
  ...validationRules,
  ...measureRules,
  ...kpiImportRules,
  ...changeRules,
  ...signOffRules,
  ...gateRules,
  ...recordRules,
  ...evidenceRules,
  ...lineageRules,
  ...verdictRules,
  ...logRules,
  ...impactRules,
} satisfies Record<string, Rule>;

export type RuleId = keyof typeof catalogue;

/** True for a documented rule id; `constraint:<name>` checks are documented as `constraint`. */
export function isRuleId(id: string): id is RuleId {
  return Object.hasOwn(catalogue, id);
}
