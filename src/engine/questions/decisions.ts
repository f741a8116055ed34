import type { LoggedRule } from '../../impact/score-rule.ts';
import { decimalOf } from '../../impact/score-rule.ts';
import type { Operator } from '../../decimal/decimal.ts';
import type { Segments } from '../../impact/transition.ts';
import type { AggregateRow } from '../../decision/aggregates.ts';
import type { Engine, Row } from '../engine.ts';
import { textValue } from '../sql.ts';

/** The rule of a decision, as it was logged with it. */
export const RULE_COLUMNS =
  'objective_version, rule_name, rule_score, rule_operator, rule_threshold, rule_outcome, rule_otherwise';

/** Reads the values of RULE_COLUMNS. */
export function loggedRuleOf(values: Row): LoggedRule {
  const [version, name, score, operator, threshold, outcome, otherwise] = values;
  return {
    objectiveVersion: version!,
    name: name!,
    score: score!,
    operator: operator as Operator,
    threshold: decimalOf(threshold!),
    outcome: outcome!,
    otherwise: otherwise ?? undefined,
  };
}

/** The segments of a decision; of one that has none, none. */
export function segmentsOf(json: string | null | undefined): Segments {
  return json == null ? {} : (JSON.parse(json) as Segments);
}

/** Whether the version is of a domain, as a condition. */
export function isOfDomain(domain: string): string {
  return `starts_with(objective_version, ${textValue(`OBJ.${domain}.v`)})`;
}

/** What a low tier keeps: rows of counts, one after the other, with the day that they are of. */
export async function* aggregatesIn(engine: Engine): AsyncGenerator<AggregateRow, void> {
  const sql = `SELECT aggregates FROM ${engine.relation} AS record WHERE kind = 'aggregate' AND aggregates IS NOT NULL`;
  for await (const [json] of engine.rows(sql)) yield* JSON.parse(json!) as AggregateRow[];
}
