import type { GovernedChange } from './governed.ts';
import type { Policy, PolicyRule } from './policy.ts';
import { conditionResults, type ConditionResult } from './rule-matching.ts';

/** One rule held against one changed file. */
export interface RuleOnChange {
  readonly change: GovernedChange;
  /** Each key that the rule names; it matches when all of them fit. */
  readonly conditions: readonly ConditionResult[];
}

/** Why a rule matches, or why it does not. */
export interface RuleExplanation {
  readonly rule: PolicyRule;
  /** The files that it matches; none when the rule asks for nothing here. */
  readonly matches: readonly RuleOnChange[];
  /** The files that it does not match. */
  readonly misses: readonly RuleOnChange[];
}

/** Holds every rule against every change, in the order of the file. */
export function explainRules({ rules }: Policy, changes: readonly GovernedChange[]): RuleExplanation[] {
  return rules.map((rule) => {
    const held = changes.map((change) => ({ change, conditions: conditionResults(rule, change) }));
    const fits = ({ conditions }: RuleOnChange) => conditions.every((one) => one.fits);
    return { rule, matches: held.filter(fits), misses: held.filter((one) => !fits(one)) };
  });
}
