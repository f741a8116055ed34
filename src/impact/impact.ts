import type { Counts, Interval, KpiRow } from '../promotion/check.ts';
import { derive } from '../promotion/derived.ts';
import { wilson } from '../promotion/interval.ts';
import { compareText } from '../finding/finding.ts';
import { decimalOf, type ScoreRule } from './score-rule.ts';
import type { Considered, Transition } from './transition.ts';

/** Decisions that go one way. */
export interface Direction {
  readonly from: string;
  readonly to: string;
  readonly count: number;
}

/** A figure beside that of the group which has the highest rate. */
export interface Compared {
  /** To eight digits, cut off. */
  readonly value: string;
  readonly interval: Interval | undefined;
}

/** How often a group has the favourable outcome; how that compares, where there is a group to compare it with. */
export interface GroupRate {
  readonly counts: Counts;
  readonly interval: Interval | undefined;
  readonly ratio: Compared | undefined;
  readonly gap: Compared | undefined;
}

export interface GroupImpact {
  readonly group: string;
  readonly decisions: number;
  readonly directions: readonly Direction[];
  /** undefined where it is not known which outcome is the favourable one. */
  readonly before: GroupRate | undefined;
  readonly after: GroupRate | undefined;
}

export interface SegmentImpact {
  readonly segment: string;
  readonly groups: readonly GroupImpact[];
  /** Decisions that do not say their group. */
  readonly untold: number;
}

/** What another rule would do to the decisions that were taken by the one that is. */
export interface Impact {
  readonly before: ScoreRule;
  readonly after: ScoreRule;
  readonly decisions: number;
  readonly withoutScore: number;
  /** Decisions whose outcome was another one than the rule gives. */
  readonly contradicting: number;
  readonly flips: number;
  readonly directions: readonly Direction[];
  readonly days: { readonly first: string; readonly last: string; readonly count: number } | undefined;
  /** The outcome of which rates are told. */
  readonly favourable: string | undefined;
  readonly overall: { readonly before: GroupRate; readonly after: GroupRate } | undefined;
  readonly segments: readonly SegmentImpact[];
}

/** The rate that is told of each group, by the name that constraints know it by. */
export const APPROVAL_RATE = 'approval_rate';

/**
 * Counts what a rule would change.
 * @param favourable the outcome that people want; where it is not given, `approved` if the rules have it
 */
export function impactOf(
  before: ScoreRule,
  after: ScoreRule,
  { transitions, days, withoutScore }: Considered,
  favourable = usual(before, after),
): Impact {
  const names = [...new Set(transitions.flatMap(({ segments }) => Object.keys(segments)))].toSorted(
    compareText,
  );
  const decisions = total(transitions);
  const sorted = [...days.keys()].toSorted(compareText);
  const [first, last] = [sorted[0], sorted.at(-1)];
  return {
    before,
    after,
    decisions,
    withoutScore,
    contradicting: total(transitions.filter((one) => one.logged !== one.before)),
    flips: total(transitions.filter(isFlip)),
    directions: directionsOf(transitions),
    days: first === undefined || last === undefined ? undefined : { first, last, count: sorted.length },
    favourable,
    overall:
      favourable === undefined || decisions === 0
        ? undefined
        : {
            before: rateOf(countsOf(transitions, 'before', favourable)),
            after: rateOf(countsOf(transitions, 'after', favourable)),
          },
    segments: names.map((name) => segmentImpact(name, transitions, favourable)),
  };
}

function usual(...rules: readonly ScoreRule[]): string | undefined {
  const outcomes = rules.flatMap(({ outcome, otherwise }) => [outcome, otherwise]);
  return outcomes.includes('approved') ? 'approved' : undefined;
}

function segmentImpact(
  segment: string,
  transitions: readonly Transition[],
  favourable: string | undefined,
): SegmentImpact {
  const byGroup = new Map<string, Transition[]>();
  let untold = 0;
  for (const one of transitions) {
    const group = Object.hasOwn(one.segments, segment) ? one.segments[segment] : undefined;
    if (group === undefined) untold += one.count;
    else if (byGroup.has(group)) byGroup.get(group)!.push(one);
    else byGroup.set(group, [one]);
  }
  const groups = [...byGroup].toSorted(([a], [b]) => compareText(a, b));
  const rates = (side: 'before' | 'after') =>
    favourable === undefined
      ? new Map<string, GroupRate>()
      : compared(groups.map(([group, ones]) => [group, countsOf(ones, side, favourable)]));
  const [before, after] = [rates('before'), rates('after')];
  return {
    segment,
    untold,
    groups: groups.map(([group, ones]) => ({
      group,
      decisions: total(ones),
      directions: directionsOf(ones),
      before: before.get(group),
      after: after.get(group),
    })),
  };
}

function compared(counted: readonly (readonly [group: string, counts: Counts])[]): Map<string, GroupRate> {
  const rows = counted.map(([group, counts]) => approvalRow(counts, 'segment', group));
  const figures = (kind: 'impact_ratio' | 'gap') =>
    rows.length < 2 ? [] : derive({ kind, of: APPROVAL_RATE, reference: 'highest' }, kind, rows).figures;
  const [ratios, gaps] = [figures('impact_ratio'), figures('gap')];
  const of = (list: typeof ratios, group: string): Compared | undefined => {
    const figure = list.find(({ slice }) => slice === group);
    return figure === undefined
      ? undefined
      : { value: figure.value.text, interval: figure.derived?.interval };
  };
  return new Map(
    counted.map(([group, counts]) => [
      group,
      { ...rateOf(counts), ratio: of(ratios, group), gap: of(gaps, group) },
    ]),
  );
}

/** The rate of a group as a row of a KPI report, which constraints are held to. */
export function approvalRow(counts: Counts, segment: string | undefined, slice: string | undefined): KpiRow {
  return {
    metric: APPROVAL_RATE,
    value: decimalOf((counts.numerator / counts.denominator).toFixed(8)),
    samples: counts.denominator,
    counts,
    segment,
    slice,
    line: 1,
  };
}

function rateOf(counts: Counts): GroupRate {
  return { counts, interval: wilson(counts), ratio: undefined, gap: undefined };
}

function countsOf(transitions: readonly Transition[], side: 'before' | 'after', favourable: string): Counts {
  return {
    numerator: total(transitions.filter((one) => one[side] === favourable)),
    denominator: total(transitions),
  };
}

function isFlip({ before, after }: Transition): boolean {
  return before !== after;
}

function directionsOf(transitions: readonly Transition[]): Direction[] {
  const found = new Map<string, Direction>();
  for (const { before: from, after: to, count } of transitions) {
    if (from === to) continue;
    const key = JSON.stringify([from, to]);
    found.set(key, { from, to, count: (found.get(key)?.count ?? 0) + count });
  }
  return [...found.values()].toSorted((a, b) => compareText(a.from, b.from) || compareText(a.to, b.to));
}

function total(transitions: readonly Transition[]): number {
  return transitions.reduce((sum, { count }) => sum + count, 0);
}
