import { changeRules } from './change-rules.ts';
import { gateRules } from './gate-rules.ts';
import { signOffRules } from './sign-off-rules.ts';
import { validationRules } from './validation-rules.ts';
import type { Level } from './finding.ts';

/** What is documented about one rule; `tracegate explain` and docs/rules.md are made from it. */
export interface Rule {
  readonly level: Level;
  /** A short sentence: what the rule finds. */
  readonly title: string;
  /** Why it exists, for a person who has just met it. */
  readonly why: string;
  /** What usually makes it right. */
  readonly mend: string;
}

/** Every rule id that Tracegate can print, in one closed union. Ids never change their meaning. */
export const catalogue = {
  ...validationRules,
  ...changeRules,
  ...signOffRules,
  ...gateRules,
} satisfies Record<string, Rule>;

export type RuleId = keyof typeof catalogue;

/** True for a documented rule id; `constraint:<name>` checks are documented as `constraint`. */
export function isRuleId(id: string): id is RuleId {
  return Object.hasOwn(catalogue, id);
}
