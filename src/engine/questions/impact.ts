import { compareDecimals, type Decimal } from '../../decimal/decimal.ts';
import { decimalOf, outcomeAt, withThreshold, type ScoreRule } from '../../impact/score-rule.ts';
import { segmentsKey, type Considered, type Transition } from '../../impact/transition.ts';
import type { Engine, Row } from '../engine.ts';
import { DAY, isOneOf, sideOf, textValue, within, type Span } from '../sql.ts';
import { aggregatesIn, loggedRuleOf, RULE_COLUMNS, segmentsOf } from './decisions.ts';

/** Rules of one objective version as they are, each with what it is to be. */
export interface RulesMoved {
  readonly objectiveVersion: string;
  readonly rules: readonly { readonly before: ScoreRule; readonly after: ScoreRule }[];
}

/** One rule as it was logged, whatever threshold it had, with another one. */
export interface ThresholdMoved {
  readonly rule: string;
  readonly threshold: Decimal;
  /** Of all where it is not given. */
  readonly objectiveVersion: string | undefined;
}

export type Moved = RulesMoved | ThresholdMoved;

/** The rules of one row: as it is and as it is to be. */
interface Both {
  readonly before: ScoreRule;
  readonly after: ScoreRule;
}

/** What of a statement depends on what is asked. */
interface Plan {
  /** Columns by which a row says its rule. */
  readonly rule: string;
  readonly where: readonly string[];
  readonly before: { readonly side: string; readonly near: string };
  readonly after: { readonly side: string; readonly near: string };
  readonly bothOf: (row: Row) => Both;
  readonly versionOf: (row: Row) => string;
}

/** One rule that was asked about, with the decisions that were taken by it. */
export interface AskedRule extends Both {
  readonly objectiveVersion: string;
  readonly considered: Considered;
}

/**
 * How many decisions each threshold would take how, without a row of any of them.
 * @returns one for each rule; of a threshold alone, for each rule of that name that decisions were taken by
 * @throws EngineFault
 */
export async function consideredInLog(engine: Engine, moved: Moved, span: Span): Promise<AskedRule[]> {
  const plan = planOf(moved);
  const found = new Map<string, Found>();
  if ('rules' in moved)
    for (const both of moved.rules) found.set(JSON.stringify([both.before.name]), newlyFound(both));
  const versions = new Map<string, string>();
  for await (const [segments, logged, day, count, ...rest] of engine.rows(
    countSql(engine.relation, plan, span),
  )) {
    const [before, after] = outcomesOf(plan, rest);
    const rule = rest.slice(SIDES);
    const name = JSON.stringify(rule);
    const one = found.get(name) ?? newlyFound(plan.bothOf(rule));
    found.set(name, one);
    versions.set(name, plan.versionOf(rule));
    const group = segmentsOf(segments);
    const key = JSON.stringify([segmentsKey(group), before, after, logged]);
    const sum = (one.transitions.get(key)?.count ?? 0) + Number(count);
    one.transitions.set(key, { segments: group, before, after, logged: logged!, count: sum });
    one.days.set(day!, (one.days.get(day!) ?? 0) + Number(count));
  }
  const fixed = 'rules' in moved ? moved.objectiveVersion : undefined;
  const scoreless = await scorelessIn(engine, fixed === undefined ? [...versions.values()] : [fixed], span);
  return [...found].map(([name, { before, after, transitions, days }]) => {
    const objectiveVersion = fixed ?? versions.get(name)!;
    const withoutScore = scoreless.get(objectiveVersion) ?? 0;
    return {
      before,
      after,
      objectiveVersion,
      considered: { transitions: [...transitions.values()], days, withoutScore },
    };
  });
}

interface Found extends Both {
  readonly transitions: Map<string, Transition>;
  readonly days: Map<string, number>;
}

/** Columns that say where a score lies, before those that say the rule. */
const SIDES = 4;

function newlyFound({ before, after }: Both): Found {
  return { before, after, transitions: new Map(), days: new Map() };
}

/** The ids of the decisions that would end otherwise. @throws EngineFault */
export async function* flippedIds(engine: Engine, moved: Moved, span: Span): AsyncGenerator<string, void> {
  const plan = planOf(moved);
  for await (const [id, ...rest] of engine.rows(idSql(engine.relation, plan, span))) {
    const [before, after] = outcomesOf(plan, rest);
    if (before !== after) yield id!;
  }
}

function outcomesOf(plan: Plan, values: Row): [before: string, after: string] {
  const [sideBefore, nearBefore, sideAfter, nearAfter, ...rule] = values;
  const { before, after } = plan.bothOf(rule);
  return [
    outcomeAt(before, signOf(sideBefore, nearBefore, before.threshold)),
    outcomeAt(after, signOf(sideAfter, nearAfter, after.threshold)),
  ];
}

/** What SQL could not tell, because both have the same nearest double, is told by the digits. */
function signOf(
  side: string | null | undefined,
  near: string | null | undefined,
  threshold: Decimal,
): number {
  return near == null ? Number(side) : compareDecimals(decimalOf(near), threshold);
}

export function countSql(relation: string, plan: Plan, span: Span): string {
  const { before, after, rule } = plan;
  const inner = [
    'segments',
    'outcome',
    `${DAY} AS day`,
    `${before.side} AS side_before`,
    `${before.near} AS near_before`,
    `${after.side} AS side_after`,
    `${after.near} AS near_after`,
    rule,
  ].join(', ');
  const keys = `side_before, near_before, side_after, near_after, ${rule}`;
  return `SELECT segments, outcome, day, count(*), ${keys}
FROM (SELECT ${inner} FROM ${relation} AS record WHERE ${conditions(plan, span)}) AS taken
WHERE side_before IS NOT NULL
GROUP BY segments, outcome, day, ${keys}`;
}

export function idSql(relation: string, plan: Plan, span: Span): string {
  const { before, after, rule } = plan;
  return `SELECT id, side_before, near_before, side_after, near_after, ${rule}
FROM (SELECT CAST(id AS VARCHAR) AS id, ${before.side} AS side_before, ${before.near} AS near_before,
  ${after.side} AS side_after, ${after.near} AS near_after, ${rule}
  FROM ${relation} AS record WHERE ${conditions(plan, span)}) AS taken
WHERE side_before IS NOT NULL AND (side_before <> side_after OR side_before = 0)
ORDER BY id`;
}

function conditions({ where }: Plan, span: Span): string {
  return ["kind = 'decision'", 'score IS NOT NULL', ...where, ...within(span)].join(' AND ');
}

export function planOf(moved: Moved): Plan {
  return 'rules' in moved ? planOfRules(moved) : planOfThreshold(moved);
}

function planOfRules({ objectiveVersion, rules }: RulesMoved): Plan {
  const byName = new Map(rules.map((one) => [one.before.name, one]));
  const thresholds = (side: keyof Both): string =>
    rules.length === 1
      ? textValue(rules[0]![side].threshold.text)
      : `CASE rule_name ${rules.map((one) => `WHEN ${textValue(one.before.name)} THEN ${textValue(one[side].threshold.text)}`).join(' ')} END`;
  return {
    rule: 'rule_name',
    where: [isOneOf('objective_version', [objectiveVersion]), isOneOf('rule_name', [...byName.keys()])],
    before: sideOf(thresholds('before')),
    after: sideOf(thresholds('after')),
    bothOf: ([name]) => byName.get(name!)!,
    versionOf: () => objectiveVersion,
  };
}

function planOfThreshold({ rule, threshold, objectiveVersion }: ThresholdMoved): Plan {
  return {
    rule: RULE_COLUMNS,
    where: [
      isOneOf('rule_name', [rule]),
      ...(objectiveVersion === undefined ? [] : [isOneOf('objective_version', [objectiveVersion])]),
    ],
    before: sideOf('rule_threshold'),
    after: sideOf(textValue(threshold.text)),
    bothOf: (row) => {
      const before = loggedRuleOf(row);
      return { before, after: withThreshold(before, threshold) };
    },
    versionOf: ([version]) => version!,
  };
}

/** By objective version: minimal records, what is only counted, and decisions that have no score. */
async function scorelessIn(
  engine: Engine,
  versions: readonly string[],
  span: Span,
): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  const add = (version: string, count: number) => counts.set(version, (counts.get(version) ?? 0) + count);
  const where = [
    "kind = 'decision'",
    'score IS NULL',
    isOneOf('objective_version', versions),
    ...within(span),
  ];
  const sql = `SELECT objective_version, count(*) FROM ${engine.relation} AS record
WHERE ${where.join(' AND ')} GROUP BY objective_version`;
  for await (const [version, count] of engine.rows(sql)) add(version!, Number(count));
  for await (const row of aggregatesIn(engine))
    if (versions.includes(row.objective_version) && isDayWithin(row.day, span))
      add(row.objective_version, row.count);
  return counts;
}

/** Whether a day lies in a span, as far as a day can tell. */
export function isDayWithin(day: string, { since = -Infinity, until = Infinity }: Span): boolean {
  const start = Date.parse(day);
  return start + 86_400_000 > since && start < until;
}
