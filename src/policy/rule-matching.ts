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

type Values = Attribute<string | readonly string[]>;

/** Each key of `when`: what it is held against, and when one wanted value fits one that is there. */
const conditions: readonly {
  readonly key: keyof PolicyCondition;
  readonly of: (change: GovernedChange) => Values;
  readonly matches: (wanted: string, value: string) => boolean;
}[] = [
  { key: 'subject', of: ({ subject }) => ({ kind: 'known', value: subject }), matches: isSame },
  { key: 'change', of: ({ change }) => change, matches: isOfClass },
  { key: 'rule', of: ({ rules }) => rules, matches: isSame },
  { key: 'riskTier', of: ({ riskTier }) => riskTier, matches: isSame },
  { key: 'domain', of: ({ domain }) => domain, matches: globMatches },
  { key: 'environment', of: ({ environment }) => environment, matches: isSame },
  { key: 'paths', of: ({ path }) => ({ kind: 'known', value: path }), matches: pathMatches },
];

/** True when every key that the rule names fits the change. A rule without conditions fits every change. */
export function ruleMatches({ when }: PolicyRule, change: GovernedChange): boolean {
  return conditions.every(({ key, of, matches }) => {
    const wanted = when[key];
    return wanted === undefined || fits(wanted, of(change), matches);
  });
}

/** Holds each key that the rule names against the change. */
export function conditionResults({ when }: PolicyRule, change: GovernedChange): ConditionResult[] {
  return conditions.flatMap(({ key, of, matches }) => {
    const wanted = when[key];
    if (wanted === undefined) return [];
    const values = of(change);
    const is = values.kind === 'known' ? [values.value].flat() : values.kind;
    return [{ key, wanted, is, fits: fits(wanted, values, matches) }];
  });
}

/** In doubt a rule matches, so that doubt adds sign-offs; what a subject does not have fits no condition. */
function fits(
  wanted: readonly string[],
  values: Values,
  matches: (wanted: string, value: string) => boolean,
): boolean {
  if (values.kind !== 'known') return values.kind === 'unknown';
  const { value } = values;
  return wanted.some((one) =>
    typeof value === 'string' ? matches(one, value) : value.some((each) => matches(one, each)),
  );
}

function isSame(wanted: string, value: string): boolean {
  return wanted === value;
}

/** The first version of a domain makes promises that nobody has agreed to yet: it counts like a relaxing. */
function isOfClass(wanted: string, value: string): boolean {
  return wanted === value || (value === 'new' && wanted === 'relaxing');
}
