import type { Attribute, GovernedChange } from './governed.ts';
import { globMatches } from './glob.ts';
import { pathMatches } from './path-glob.ts';
import type { PolicyCondition, PolicyRule } from './policy.ts';

/** One key of a rule's `when`, held against one changed file. */
export interface ConditionResult {
  readonly key: keyof PolicyCondition;
  readonly wanted: readonly string[];
  /** What the change is: its values; `unknown` when it cannot be told, `none` when it has no such attribute. */
  readonly is: readonly string[] | 'unknown' | 'none';
  readonly fits: boolean;
}

/** True when every key that the rule names fits the change. A rule without conditions fits every change. */
export function ruleMatches(rule: PolicyRule, change: GovernedChange): boolean {
  return conditionResults(rule, change).every(({ fits }) => fits);
}

/** Holds each key that the rule names against the change. */
export function conditionResults({ when }: PolicyRule, change: GovernedChange): ConditionResult[] {
  const subject = { kind: 'known', value: change.subject } as const;
  const path = { kind: 'known', value: change.path } as const;
  return [
    ...held('subject', when.subject, subject, isSame),
    ...held('change', when.change, change.change, isOfClass),
    ...held('rule', when.rule, change.rules, isSame),
    ...held('riskTier', when.riskTier, change.riskTier, isSame),
    ...held('domain', when.domain, change.domain, globMatches),
    ...held('environment', when.environment, change.environment, isSame),
    ...held('paths', when.paths, path, pathMatches),
  ];
}

/** In doubt a rule matches, so that doubt adds sign-offs; what a subject does not have fits no condition. */
function held(
  key: keyof PolicyCondition,
  wanted: readonly string[] | undefined,
  attribute: Attribute<string | readonly string[]>,
  matches: (wanted: string, value: string) => boolean,
): ConditionResult[] {
  if (wanted === undefined) return [];
  if (attribute.kind !== 'known') {
    return [{ key, wanted, is: attribute.kind, fits: attribute.kind === 'unknown' }];
  }
  const is = [attribute.value].flat();
  const fits = wanted.some((one) => is.some((value) => matches(one, value)));
  return [{ key, wanted, is, fits }];
}

function isSame(wanted: string, value: string): boolean {
  return wanted === value;
}

/** The first version of a domain makes promises that nobody has agreed to yet: it counts like a relaxing. */
function isOfClass(wanted: string, value: string): boolean {
  return wanted === value || (value === 'new' && wanted === 'relaxing');
}
