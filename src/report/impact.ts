import type { ImpactOutput } from '../format/schema/impact.ts';
import type { ConstraintImpact } from '../impact/constraint-impact.ts';
import type { Compared, Direction, GroupRate, Impact, SegmentImpact } from '../impact/impact.ts';
import type { ScoreRule } from '../impact/score-rule.ts';
import { toolVersion } from '../version.ts';
import { escapeText } from './escape.ts';

/** The impact on the decisions that were taken by one rule. */
export interface RuleImpact {
  /** Under which the decisions were taken. */
  readonly objectiveVersion: string;
  /** The one that brings the new rule; undefined where a threshold was asked about alone. */
  readonly toObjectiveVersion: string | undefined;
  readonly impact: Impact;
  readonly constraints: readonly ConstraintImpact[];
}

/** What was asked, with where the answer is from. */
export interface ImpactAnswer {
  readonly source: {
    readonly kind: 'log' | 'profile';
    readonly logs: readonly string[];
    readonly suppressedBelow: number;
  };
  readonly damaged: readonly { readonly file: string; readonly reason: string }[];
  /** What is to be done about those. */
  readonly mend: string;
  readonly impacts: readonly RuleImpact[];
}

/** For a terminal. */
export function impactText({ source, damaged, mend, impacts }: ImpactAnswer): string {
  const from = `From the ${source.kind}${source.logs.length === 0 ? '' : ` of ${source.logs.join(', ')}`}`;
  const suppressed =
    source.suppressedBelow === 0
      ? ''
      : ` Groups of combinations with fewer than ${source.suppressedBelow} decisions are not told apart.`;
  return [
    incompleteText(damaged, mend),
    `${escapeText(`${from}.${suppressed}`)}\n`,
    ...(impacts.length === 0
      ? ['\nNo decision by such a rule in what could be read.\n']
      : impacts.map(ruleText)),
  ].join('');
}

/** What is said first of an answer that lacks something. */
export function incompleteText(damaged: ImpactAnswer['damaged'], mend: string): string {
  if (damaged.length === 0) return '';
  const files = damaged.map(({ file, reason }) => escapeText(`  ${file}: ${reason}`));
  const said = 'INCOMPLETE: what is in these, or is missing from them, is not counted.';
  return `${[said, ...files].join('\n')}\n${mend}\n\n`;
}

function ruleText({ objectiveVersion, toObjectiveVersion, impact, constraints }: RuleImpact): string {
  const { before, after, decisions, withoutScore, contradicting, flips, days, favourable, overall } = impact;
  const under =
    toObjectiveVersion === undefined
      ? `decisions under ${objectiveVersion}`
      : `${objectiveVersion} → ${toObjectiveVersion}`;
  const lines = [
    '',
    `${before.name} (${under})`,
    `  is      ${ruleWords(before)}`,
    `  would   ${ruleWords(after)}`,
    '',
  ];
  if (decisions === 0)
    return said([...lines, 'No decision with a score was taken by this rule.', ...scoreless(withoutScore)]);
  lines.push(
    `${flips} of ${decisions} decisions would end otherwise (${percent(flips, decisions)})${perDay(flips, days)}`,
    ...impact.directions.map((one) => `  ${directionText(one)}`),
  );
  if (days !== undefined)
    lines.push(
      `${rounded(decisions / days.count)} decisions a day, on ${days.count} day${days.count === 1 ? '' : 's'} from ${days.first} to ${days.last}`,
    );
  lines.push(...scoreless(withoutScore));
  if (contradicting > 0)
    lines.push(
      `${contradicting} decisions ended otherwise than the rule says; they are counted as the rule says`,
    );
  if (favourable === undefined)
    lines.push(
      '',
      'Which outcome is the favourable one is not known: --favourable OUTCOME tells rates of it.',
    );
  else if (overall !== undefined)
    lines.push(
      '',
      ...table([
        [favourable, '', 'before', 'after'],
        ['all', '', rateText(overall.before), rateText(overall.after)],
      ]),
    );
  for (const segment of impact.segments) lines.push('', ...segmentText(segment));
  if (constraints.length > 0) lines.push('', `Constraints of ${toObjectiveVersion ?? objectiveVersion}`);
  for (const { constraint, before: was, after: would, message } of constraints)
    lines.push(`  ${constraint}: ${standingWords(was, would)}. ${message}`);
  return said(lines);
}

function said(lines: readonly string[]): string {
  return `${lines.map((line) => escapeText(line).trimEnd()).join('\n')}\n`;
}

function scoreless(count: number): string[] {
  return count === 0
    ? []
    : [
        `${count} more decisions under this objective are kept without a score or a rule, and are not in these figures`,
      ];
}

function standingWords(before: string, after: string): string {
  const words =
    after === 'not-told' ? 'not told by these decisions' : `would ${after === 'holds' ? 'hold' : 'BREAK'}`;
  return before === after || before === 'not-told' ? words : `${words} (${before} now)`;
}

export function ruleWords({ score, operator, threshold, outcome, otherwise }: ScoreRule): string {
  return `${outcome} when ${score} ${operator} ${threshold.text}${otherwise === undefined ? '' : `, otherwise ${otherwise}`}`;
}

function segmentText({ segment, groups, untold }: SegmentImpact): string[] {
  const rows = groups.map(({ group, decisions, directions, before, after }) => [
    group,
    `${flipsOf(directions)} of ${decisions} flip`,
    before === undefined ? '' : rateText(before),
    after === undefined ? '' : rateText(after),
    directions.length > 1 ? directions.map(directionText).join(', ') : '',
  ]);
  const compared = (['ratio', 'gap'] as const).flatMap((kind) => comparison(kind, groups));
  const rest = untold === 0 ? [] : [`  ${untold} decisions do not say it`];
  return [segment, ...table([...rows, ...compared]), ...rest];
}

function comparison(kind: 'ratio' | 'gap', groups: SegmentImpact['groups']): string[][] {
  const [before, after] = (['before', 'after'] as const).map((side) => farthestText(kind, side, groups));
  if (before === undefined || after === undefined) return [];
  const name = kind === 'ratio' ? 'impact ratio' : 'gap';
  return [[name, '', before, after]];
}

/** The group that is farthest from the one with the highest rate. */
export function farthestText(
  kind: 'ratio' | 'gap',
  side: 'before' | 'after',
  groups: SegmentImpact['groups'],
): string | undefined {
  let lowest: { readonly group: string; readonly one: Compared } | undefined;
  for (const { group, [side]: rate } of groups) {
    const one = rate?.[kind];
    if (one !== undefined && (lowest === undefined || Number(one.value) < Number(lowest.one.value)))
      lowest = { group, one };
  }
  return lowest === undefined ? undefined : `${comparedText(lowest.one)} ${lowest.group}`;
}

export function comparedText({ value, interval }: Compared): string {
  const range = interval === undefined ? '' : ` [${fixed(interval.low)}, ${fixed(interval.high)}]`;
  return `${fixed(Number(value))}${range}`;
}

function fixed(value: number): string {
  return value.toFixed(4);
}

export function rateText({ counts, interval }: GroupRate): string {
  const range =
    interval === undefined
      ? ''
      : ` [${(interval.low * 100).toFixed(1)}, ${(interval.high * 100).toFixed(1)}]`;
  return `${counts.numerator}/${counts.denominator} ${percent(counts.numerator, counts.denominator)}${range}`;
}

export function percent(part: number, whole: number): string {
  return `${((part / whole) * 100).toFixed(2)} %`;
}

export function directionText({ from, to, count }: Direction): string {
  return `${count} ${from} → ${to}`;
}

export function flipsOf(directions: readonly Direction[]): number {
  return directions.reduce((sum, { count }) => sum + count, 0);
}

function perDay(flips: number, days: Impact['days']): string {
  return days === undefined || days.count < 2 ? '' : `, ${rounded(flips / days.count)} a day`;
}

export function rounded(value: number): string {
  return value >= 100 ? Math.round(value).toString() : Number(value.toPrecision(3)).toString();
}

/** Columns of the width of their widest cell, two spaces apart and in. */
function table(rows: readonly (readonly string[])[]): string[] {
  const widths = rows.reduce<number[]>(
    (found, row) => row.map((cell, at) => Math.max(found[at] ?? 0, cell.length)),
    [],
  );
  const all = rows.map((row) => Array.from(widths, (_, at) => row[at] ?? ''));
  return all.map((row) => `  ${row.map((cell, at) => cell.padEnd(widths[at]!)).join('  ')}`.trimEnd());
}

/** As programs read it (schemas/impact.schema.json). */
export function impactJson(answer: ImpactAnswer): string {
  return `${JSON.stringify(impactOutput(answer), undefined, 2)}\n`;
}

export function impactOutput({ source, damaged, impacts }: ImpactAnswer): ImpactOutput {
  return {
    source: { kind: source.kind, logs: [...source.logs], suppressed_below: source.suppressedBelow },
    complete: damaged.length === 0,
    damaged: damaged.map(({ file, reason }) => ({ file, reason })),
    impacts: impacts.map(ruleImpactOutput),
    tool: { name: 'tracegate', version: toolVersion },
  };
}

/** The impact by one rule, as a program reads it. */
export function ruleImpactOutput({
  objectiveVersion,
  toObjectiveVersion,
  impact,
  constraints,
}: RuleImpact): ImpactOutput['impacts'][number] {
  const {
    before,
    after,
    decisions,
    withoutScore,
    contradicting,
    flips,
    directions,
    days,
    favourable,
    overall,
    segments,
  } = impact;
  const each = (count: number) => (days === undefined ? null : Number((count / days.count).toFixed(3)));
  return {
    objective_version: objectiveVersion,
    to_objective_version: toObjectiveVersion ?? null,
    before: ruleFields(before),
    after: ruleFields(after),
    decisions,
    without_score: withoutScore,
    contradicting,
    flips,
    directions: [...directions],
    days: days ?? null,
    decisions_per_day: each(decisions),
    flips_per_day: each(flips),
    favourable: favourable ?? null,
    overall:
      overall === undefined ? null : { before: rateFields(overall.before), after: rateFields(overall.after) },
    segments: segments.map(({ segment, untold, groups }) => ({
      segment,
      untold,
      groups: groups.map((one) => ({
        group: one.group,
        decisions: one.decisions,
        flips: flipsOf(one.directions),
        directions: [...one.directions],
        before: one.before === undefined ? null : rateFields(one.before),
        after: one.after === undefined ? null : rateFields(one.after),
      })),
    })),
    constraints: constraints.map(({ constraint, before: was, after: would, message, blocks }) => ({
      constraint,
      before: was,
      after: would,
      message,
      blocks,
    })),
  };
}

function ruleFields({ name, score, operator, threshold, outcome, otherwise }: ScoreRule) {
  return { name, score, operator, threshold: threshold.text, outcome, otherwise: otherwise ?? null };
}

function rateFields({ counts, interval, ratio, gap }: GroupRate) {
  const of = (one: Compared | undefined) =>
    one === undefined ? null : { value: one.value, interval: one.interval ?? null };
  return { ...counts, interval: interval ?? null, ratio: of(ratio), gap: of(gap) };
}
