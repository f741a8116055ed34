import type { Attribute, GovernedChange } from './governed.ts';
import type { PolicyRule } from './policy.ts';

/** True when every key that the rule names fits the change. A rule without conditions fits every change. */
export function ruleMatches({ when }: PolicyRule, change: GovernedChange): boolean {
  return (
    (when.subject === undefined || when.subject.includes(change.subject)) &&
    fits(change.change, when.change, isOfClass) &&
    fits(change.riskTier, when.riskTier, isSame) &&
    fits(change.domain, when.domain, globMatches) &&
    fits(change.environment, when.environment, isSame)
  );
}

/** In doubt a rule matches, so that doubt adds sign-offs; what a subject does not have fits no condition. */
function fits<T>(
  attribute: Attribute<T>,
  wanted: readonly string[] | undefined,
  matches: (wanted: string, value: T) => boolean,
): boolean {
  if (wanted === undefined || attribute.kind === 'unknown') return true;
  return attribute.kind === 'known' && wanted.some((one) => matches(one, attribute.value));
}

function isSame(wanted: string, value: string): boolean {
  return wanted === value;
}

/** The first version of a domain makes promises that nobody has agreed to yet: it counts like a relaxing. */
function isOfClass(wanted: string, value: string): boolean {
  return wanted === value || (value === 'new' && wanted === 'relaxing');
}

/** Matches the whole text against a pattern in which `*` stands for any letters, in time linear in both. */
export function globMatches(pattern: string, text: string): boolean {
  const [first = '', ...rest] = pattern.split('*');
  const last = rest.pop();
  if (last === undefined) return pattern === text;
  if (!text.startsWith(first) || !text.endsWith(last) || text.length < first.length + last.length)
    return false;
  let from = first.length;
  for (const part of rest) {
    const found = text.indexOf(part, from);
    if (found === -1) return false;
    from = found + part.length;
  }
  return from <= text.length - last.length;
}
