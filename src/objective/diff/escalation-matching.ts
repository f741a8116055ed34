import { compareDecimals } from '../../decimal/decimal.ts';
import { compareText } from '../../finding/finding.ts';
import type { EscalationRule } from '../objective.ts';
import { canonical } from './direction.ts';
import { matchByKey, matchElements, type Matched } from './matching.ts';

/**
 * Matches escalation rules by name, then by identical content, then those without a name by the metric and
 * operator that they watch. Among equals of the last kind the lowest threshold goes with the lowest: such a
 * rule has no identity but what it says, so where it stands in the list must not matter.
 */
export function matchEscalationRules(
  before: readonly EscalationRule[],
  after: readonly EscalationRule[],
): Matched<EscalationRule> {
  const first = matchElements(before, after, content);
  const watched = ({ name, condition }: EscalationRule): string | undefined =>
    name === undefined ? JSON.stringify([condition.metric, condition.operator]) : undefined;
  const second = matchByKey(first.removed.toSorted(byContent), first.added.toSorted(byContent), watched);
  return {
    pairs: [...first.pairs, ...second.pairs.map((pair) => ({ ...pair, renamed: false }))],
    removed: second.removed,
    added: second.added,
  };
}

function content({ condition, freezeDeployments, escalateTo, retrainWith }: EscalationRule): string {
  const { metric, operator, threshold, days } = condition;
  return JSON.stringify([
    metric,
    operator,
    canonical(threshold),
    days,
    freezeDeployments,
    escalateTo ?? null,
    retrainWith ?? null,
  ]);
}

function byContent(a: EscalationRule, b: EscalationRule): number {
  return (
    compareDecimals(a.condition.threshold, b.condition.threshold) ||
    a.condition.days - b.condition.days ||
    compareText(content(a), content(b))
  );
}
