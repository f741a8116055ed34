import { compareDecimals, type Decimal } from '../../decimal/decimal.ts';
import { decimalOf, outcomeAt, ruleKey, withThreshold, type ScoreRule } from '../../impact/score-rule.ts';
import { segmentsKey, type Considered, type Transition } from '../../impact/transition.ts';
import { parseVersion, spellingsOf } from '../../objective/version.ts';
import type { Engine, Row } from '../engine.ts';
import { DAY, dayText, isOneOf, nearestDouble, sideOf, textValue, within, type Span } from '../sql.ts';
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
  /** Further columns that the comparisons need. */
  readonly limits: readonly string[];
  readonly where: readonly string[];
  readonly before: { readonly side: string; readonly near: string };
  readonly after: { readonly side: string; readonly near: string };
  readonly bothOf: (row: Row) => Both;
  readonly versionOf: (row: Row) => string;
  /** One text for rows of one rule, however its threshold is spelt. */
  readonly keyOf: (row: Row) => string;
  /** Whether a score may end otherwise though it lies alike by both rules: they differ in more than the threshold. */
  readonly flipsAlike: boolean;
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
    for (const both of moved.rules) found.set(plan.keyOf([both.before.name]), newlyFound(both));
  const versions = new Map<string, string>();
  const scoreless = new Map<string, number>();
  for await (const [segments, logged, day, count, ...rest] of engine.rows(
    countSql(engine.relation, plan, span),
  )) {
    const rule = rest.slice(SIDES);
    // A score without the rule that it was held to decides nothing either.
    if (rest[0] === null || rule[0] === null) {
      add(scoreless, plan.versionOf(rule), Number(count));
      continue;
    }
    const [before, after] = outcomesOf(plan, rest);
    const name = plan.keyOf(rule);
    const one = found.get(name) ?? newlyFound(plan.bothOf(rule));
    found.set(name, one);
    versions.set(name, plan.versionOf(rule));
    const group = segmentsOf(segments);
    const key = JSON.stringify([segmentsKey(group), before, after, logged]);
    const sum = (one.transitions.get(key)?.count ?? 0) + Number(count);
    one.transitions.set(key, { segments: group, before, after, logged: logged!, count: sum });
    add(one.days, day!, Number(count));
  }
  // Minimal records, what is only counted, and decisions that have no score.
  for await (const row of aggregatesIn(engine))
    if (isDayWithin(row.day, span)) add(scoreless, row.objective_version, row.count);
  const fixed = 'rules' in moved ? moved.objectiveVersion : undefined;
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

function add(counts: Map<string, number>, key: string, count: number): void {
  counts.set(key, (counts.get(key) ?? 0) + count);
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

/** One statement: each rule with where scores lie, those that are not there among them. */
export function countSql(relation: string, plan: Plan, span: Span): string {
  const { before, after, rule } = plan;
  const sides = `${before.side} AS side_before, ${before.near} AS near_before, ${after.side} AS side_after, ${after.near} AS near_after`;
  const keys = `side_before, near_before, side_after, near_after, ${rule}`;
  return `SELECT segments, outcome, ${dayText('day')}, count(*), ${keys}
FROM (SELECT segments, outcome, day, ${sides}, ${rule}
  FROM (${takenSql(relation, plan, span)}) AS taken) AS placed
GROUP BY segments, outcome, day, ${keys}`;
}

export function idSql(relation: string, plan: Plan, span: Span): string {
  const { before, after, rule, flipsAlike } = plan;
  const decides = flipsAlike ? '1 = 1' : '(side_before <> side_after OR side_before = 0)';
  return `SELECT CAST(id AS VARCHAR), side_before, near_before, side_after, near_after, ${rule}
FROM (SELECT id, ${before.side} AS side_before, ${before.near} AS near_before, ${after.side} AS side_after, ${after.near} AS near_after, ${rule}
  FROM (${takenSql(relation, plan, span)}) AS taken WHERE score IS NOT NULL AND rule_name IS NOT NULL) AS placed
WHERE ${decides}
ORDER BY id`;
}

/** The decisions that are asked about, with their scores as doubles. */
function takenSql(relation: string, { where, rule, limits }: Plan, span: Span): string {
  const conditions = ["kind = 'decision'", ...where, ...within(span)].join(' AND ');
  const columns = [
    'id',
    'segments',
    'outcome',
    `${DAY} AS day`,
    'score',
    `${nearestDouble('score')} AS value`,
  ];
  return `SELECT ${[...columns, ...limits, rule].join(', ')} FROM ${relation} AS record WHERE ${conditions}`;
}

export function planOf(moved: Moved): Plan {
  return 'rules' in moved ? planOfRules(moved) : planOfThreshold(moved);
}

function planOfRules({ objectiveVersion, rules }: RulesMoved): Plan {
  const byName = new Map(rules.map((one) => [one.before.name, one]));
  const thresholds = (side: keyof Both): string => {
    const of = (one: Both): string => nearestDouble(textValue(one[side].threshold.text));
    const cases = rules.map((one) => `WHEN ${textValue(one.before.name)} THEN ${of(one)}`);
    return rules.length === 1 ? of(rules[0]!) : `CASE rule_name ${cases.join(' ')} END`;
  };
  return {
    rule: 'rule_name',
    limits: [],
    where: [
      isOneOf('objective_version', [objectiveVersion]),
      `(score IS NULL OR rule_name IS NULL OR ${isOneOf('rule_name', [...byName.keys()])})`,
    ],
    before: sideOf('value', thresholds('before')),
    after: sideOf('value', thresholds('after')),
    bothOf: ([name]) => byName.get(name!)!,
    versionOf: () => objectiveVersion,
    keyOf: ([name]) => name!,
    flipsAlike: rules.some(({ before, after }) =>
      [-1, 0, 1].some((sign) => outcomeAt(before, sign) !== outcomeAt(after, sign)),
    ),
  };
}

function planOfThreshold({ rule, threshold, objectiveVersion }: ThresholdMoved): Plan {
  const version = objectiveVersion === undefined ? undefined : parseVersion(objectiveVersion);
  return {
    rule: RULE_COLUMNS,
    limits: [`${nearestDouble('rule_threshold')} AS threshold`],
    where: [
      `(score IS NULL OR rule_name IS NULL OR ${isOneOf('rule_name', [rule])})`,
      ...(version === undefined ? [] : [isOneOf('objective_version', spellingsOf(version))]),
    ],
    before: sideOf('value', 'threshold'),
    after: sideOf('value', nearestDouble(textValue(threshold.text))),
    bothOf: (row) => {
      const before = loggedRuleOf(row);
      return { before, after: withThreshold(before, threshold) };
    },
    versionOf: ([version]) => version!,
    keyOf: (row) => ruleKey(loggedRuleOf(row)),
    flipsAlike: false,
  };
}

/** Whether a day lies in a span, as far as a day can tell. */
export function isDayWithin(day: string, { since = -Infinity, until = Infinity }: Span): boolean {
  const start = Date.parse(day);
  return start + 86_400_000 > since && start < until;
}
