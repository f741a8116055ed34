import { compareDecimals, parseDecimal, satisfies } from '../decimal/decimal.ts';
import { isFullDecision, isKind, type DecisionEvent } from '../decision/record.ts';
import type { AppliedRule } from '../decision/standing.ts';
import type { TraceAnswer } from '../format/schema/trace.ts';
import type { LaterEvent } from './recorded.ts';

type Outcome = NonNullable<TraceAnswer['outcome']>;

/**
 * Works out the outcome again from score and rule, as exact decimals, and says whether it is the one that was recorded.
 * @param rules those of the objective; undefined where they could not be read
 */
export function outcomeOf(
  decision: DecisionEvent,
  rules: readonly AppliedRule[] | undefined,
  later: readonly LaterEvent[],
): Outcome {
  const recorded = decision.data.prediction.outcome;
  const { rule, score } = isFullDecision(decision)
    ? { rule: decision.data.decision_rule, score: decision.data.prediction.score }
    : {};
  const byRule = rule === undefined || score === undefined ? undefined : outcomeBy(rule, score);
  return {
    recorded,
    score: score ?? null,
    rule: rule === undefined ? null : wordsOf(rule),
    by_rule: byRule ?? null,
    verdict: byRule === undefined ? 'cannot-tell' : byRule === recorded ? 'matches' : 'differs',
    message: messageOf(recorded, rule, score, byRule),
    rule_in_objective: standingOf(rule, rules),
    final: finalOf(recorded, later),
  };
}

function outcomeBy(rule: AppliedRule, score: string): string | undefined {
  return holds(rule, score) ? rule.outcome : rule.otherwise;
}

/** Whether a score satisfies a rule, as exact decimals: both are decimal text by the schema of records. */
function holds({ threshold, operator }: AppliedRule, score: string): boolean {
  const [given, limit] = [parseDecimal(score), parseDecimal(threshold)];
  return given !== undefined && limit !== undefined && satisfies(compareDecimals(given, limit), operator);
}

function wordsOf({ name, score, operator, threshold, outcome, otherwise }: AppliedRule): string {
  const rest = otherwise === undefined ? '' : `, otherwise ${otherwise}`;
  return `${name}: ${outcome} where ${score} ${operator} ${threshold}${rest}`;
}

function messageOf(
  recorded: string,
  rule: AppliedRule | undefined,
  score: string | undefined,
  byRule: string | undefined,
): string {
  if (rule === undefined)
    return 'The record names no decision rule, so the outcome cannot be worked out again.';
  if (score === undefined) return 'The record has no score, so the outcome cannot be worked out again.';
  const said = `${score} ${rule.operator} ${rule.threshold} ${holds(rule, score) ? 'holds' : 'does not hold'}`;
  if (byRule === undefined)
    return `${said}: the rule says nothing of such a score, so the outcome has other grounds.`;
  return byRule === recorded
    ? `${said}, which gives ${byRule}, the outcome that was recorded.`
    : `${said}, which gives ${byRule}; ${recorded} was recorded.`;
}

function standingOf(
  rule: AppliedRule | undefined,
  rules: readonly AppliedRule[] | undefined,
): Outcome['rule_in_objective'] {
  if (rule === undefined || rules === undefined) return 'cannot-tell';
  const found = rules.find(({ name }) => name === rule.name);
  if (found === undefined) return 'differs';
  const isSame =
    found.score === rule.score &&
    found.operator === rule.operator &&
    found.outcome === rule.outcome &&
    found.otherwise === rule.otherwise &&
    isSameNumber(found.threshold, rule.threshold);
  return isSame ? 'same' : 'differs';
}

function isSameNumber(one: string, other: string): boolean {
  const [a, b] = [parseDecimal(one), parseDecimal(other)];
  return a !== undefined && b !== undefined && compareDecimals(a, b) === 0;
}

function finalOf(recorded: string, later: readonly LaterEvent[]): string {
  return later.reduce((now, event) => (isKind(event, 'override') ? event.data.after : now), recorded);
}
