import { compareDecimals, parseDecimal, satisfies, type Decimal, type Operator } from '../decimal/decimal.ts';
import type { DecisionRule } from '../objective/objective.ts';

/** How a score becomes an outcome. */
export interface ScoreRule {
  readonly name: string;
  /** What the score is called. */
  readonly score: string;
  readonly operator: Operator;
  readonly threshold: Decimal;
  readonly outcome: string;
  readonly otherwise: string | undefined;
}

/** A rule as decisions were logged by it. */
export interface LoggedRule extends ScoreRule {
  readonly objectiveVersion: string;
}

export function scoreRule({ name, score, operator, threshold, outcome, otherwise }: DecisionRule): ScoreRule {
  return { name, score, operator, threshold, outcome, otherwise };
}

/** The rule with another threshold. */
export function withThreshold(rule: ScoreRule, threshold: Decimal): ScoreRule {
  const { name, score, operator, outcome, otherwise } = rule;
  return { name, score, operator, threshold, outcome, otherwise };
}

/**
 * The outcome that a rule gives where a score lies.
 * @param sign negative below the threshold, 0 at it, positive above it
 */
export function outcomeAt({ operator, outcome, otherwise }: ScoreRule, sign: number): string {
  return satisfies(sign, operator) ? outcome : (otherwise ?? `not ${outcome}`);
}

/** The outcome that a rule gives for a score, by its digits. */
export function outcomeFor(rule: ScoreRule, score: Decimal): string {
  return outcomeAt(rule, compareDecimals(score, rule.threshold));
}

/** One text for rules that decide alike. */
export function ruleKey(rule: LoggedRule): string {
  const { objectiveVersion, name, score, operator, threshold, outcome, otherwise } = rule;
  return JSON.stringify([
    objectiveVersion,
    name,
    score,
    operator,
    plainDecimal(threshold),
    outcome,
    otherwise ?? null,
  ]);
}

const plain = /^(?:0|-?(?:0\.\d*[1-9]|[1-9]\d*(?:\.\d*[1-9])?))$/;

/** The one spelling of a number: no exponent, no zeros that say nothing. */
export function plainDecimal(decimal: Decimal): string {
  // Mostly it is spelt so already.
  if (plain.test(decimal.text)) return decimal.text;
  const text = decimal.value.toFixed();
  return text === '-0' ? '0' : text;
}

/** @throws RangeError for what is no decimal number, which a record or a profile was checked not to hold */
export function decimalOf(text: string): Decimal {
  const decimal = parseDecimal(text);
  if (decimal === undefined) throw new RangeError('A score or threshold is no decimal number.');
  return decimal;
}
