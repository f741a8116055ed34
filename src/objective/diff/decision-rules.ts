import { compareDecimals } from '../../decimal/decimal.ts';
import type { Change } from '../change.ts';
import type { DecisionRule, Objective } from '../objective.ts';
import { diffRange, movesWithinRange, newRange } from './allowed-range.ts';
import { canonical } from './direction.ts';
import { makeChange } from './make-change.ts';
import { matchElements, type Pair } from './matching.ts';

type Sides = Pick<Objective, 'decisionRules' | 'places'>;

/** What became of the decision rules. Their order counts: which rule is asked first can decide an outcome. */
export function diffDecisionRules(before: Sides, after: Sides): Change[] {
  const { pairs, removed, added } = matchElements(before.decisionRules, after.decisionRules, content);
  return [
    ...pairs.flatMap((pair) => (pair.renamed ? [renamed(pair)] : diffPair(pair))),
    ...diffOrder(before, after, pairs),
    ...removed.map((rule) =>
      makeChange('decision-rule-removed', {
        element: rule.name,
        before: decision(rule),
        beforeAt: rule.at,
        message: `${rule.name} is gone: ${decision(rule)}`,
      }),
    ),
    ...added.flatMap(newRange),
    ...added.map((rule) =>
      makeChange('decision-rule-added', {
        element: rule.name,
        after: decision(rule),
        afterAt: rule.at,
        message: `${rule.name} is new: ${decision(rule)}`,
      }),
    ),
  ];
}

function content({ score, operator, threshold, outcome, otherwise, allowedRange }: DecisionRule): string {
  const range = allowedRange?.map(canonical) ?? null;
  return JSON.stringify([score, operator, canonical(threshold), outcome, otherwise ?? null, range]);
}

function condition({ outcome, score, operator, threshold }: DecisionRule): string {
  return `${outcome} when ${score} ${operator} ${threshold.text}`;
}

function decision(rule: DecisionRule): string {
  return `${condition(rule)}${rule.otherwise === undefined ? '' : `, otherwise ${rule.otherwise}`}`;
}

function renamed({ before, after }: Pair<DecisionRule>): Change {
  return makeChange('decision-rule-renamed', {
    element: after.name,
    before: before.name,
    after: after.name,
    beforeAt: before.at,
    afterAt: after.at,
    message: `${before.name} is now called ${after.name}; what it decides is the same`,
  });
}

function diffPair({ before, after }: Pair<DecisionRule>): Change[] {
  const places = { element: after.name, beforeAt: before.at, afterAt: after.at };
  const changes = diffRange({ before, after });
  const parts = ['score', 'operator', 'outcome', 'otherwise'] as const;
  const decidesAlike = parts.every((part) => before[part] === after[part]);
  if (compareDecimals(before.threshold, after.threshold) !== 0) {
    const [old, now] = [before.threshold.text, after.threshold.text];
    const within = decidesAlike && movesWithinRange(before, after);
    changes.push(
      makeChange(within ? 'decision-threshold-within-range' : 'decision-threshold-moved', {
        ...places,
        before: old,
        after: now,
        message: `${after.name} moves from ${old} to ${now}${within ? ', inside the range that was signed' : ''}: ${condition(after)}`,
      }),
    );
  }
  if (!decidesAlike) {
    changes.push(
      makeChange('decision-rule-changed', {
        ...places,
        before: decision(before),
        after: decision(after),
        message: `${after.name} now decides otherwise: ${decision(after)} (was: ${decision(before)})`,
      }),
    );
  }
  return changes;
}

/** The order of the rules that both versions have, told once for the whole list. */
function diffOrder(before: Sides, after: Sides, pairs: readonly Pair<DecisionRule>[]): Change[] {
  const partner = new Map(pairs.map((pair) => [pair.before, pair.after]));
  const shared = new Set(partner.values());
  const old = before.decisionRules.flatMap((rule) => partner.get(rule) ?? []);
  const now = after.decisionRules.filter((rule) => shared.has(rule));
  if (old.every((rule, index) => rule === now[index])) return [];
  const names = (rules: readonly DecisionRule[]): string => rules.map(({ name }) => name).join(', ');
  return [
    makeChange('decision-rule-changed', {
      before: names(old),
      after: names(now),
      beforeAt: before.places.get('decision_rules'),
      afterAt: after.places.get('decision_rules'),
      message: `The decision rules stand in another order: ${names(now)} (was ${names(old)})`,
    }),
  ];
}
