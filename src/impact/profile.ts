import { compareDecimals, type Decimal } from '../decimal/decimal.ts';
import { compareText } from '../finding/finding.ts';
import {
  decimalOf,
  outcomeFor,
  plainDecimal,
  ruleKey,
  type LoggedRule,
  type ScoreRule,
} from './score-rule.ts';
import {
  segmentsKey,
  sortedSegments,
  type Considered,
  type Segments,
  type Transition,
} from './transition.ts';

/** Decisions that share rule, outcome, segments and score. */
export interface ProfileEntry {
  readonly rule: LoggedRule;
  readonly outcome: string;
  readonly segments: Segments;
  /** In any spelling. */
  readonly score: string;
  readonly count: number;
}

/** Counts as the file of a profile has them. */
export interface ScoreRuns {
  /** Ascending, each in its one spelling. */
  readonly scores: readonly string[];
  /** Decisions by score, from the first score on; -n stands for n scores of which there is no decision. */
  readonly counts: readonly number[];
}

interface Cell {
  readonly outcome: string;
  readonly segments: Segments;
  /** By the one spelling of the score; empty while there are `runs`. */
  readonly counts: Map<string, number>;
  /** As they were read, until one is added: a question of a hundred thousand of them needs no table of them. */
  runs: ScoreRuns | undefined;
}

interface OfRule {
  readonly rule: LoggedRule;
  readonly days: Map<string, number>;
  readonly cells: Map<string, Cell>;
}

/**
 * Counts of decisions of one domain by exact score, combination of segments, rule and outcome: enough to tell what
 * any threshold would do to them, and nothing of a single decision but that it was taken. Merging is adding, in
 * whichever order and however the decisions are divided.
 */
export class DecisionProfile {
  readonly domain: string;
  /** Names of the logs that it counts. */
  readonly logs = new Set<string>();
  /** By objective version: decisions that are kept without a score. */
  readonly withoutScore = new Map<string, number>();
  /** Combinations of fewer decisions are not told apart; 0 where all are. */
  suppressedBelow = 0;
  private readonly rules = new Map<string, OfRule>();

  constructor(domain: string) {
    this.domain = domain;
  }

  add({ rule, outcome, segments, score, count }: ProfileEntry): void {
    const cell = this.cellOf(rule, outcome, segments) ?? this.newCell(rule, outcome, segments, undefined);
    increase(countsIn(cell), plainDecimal(decimalOf(score)), count);
  }

  /**
   * Adds what a file has of one combination.
   * @returns how many decisions that is
   * @throws RangeError where the counts are no counts, or more than there are scores
   */
  addRuns({ rule, outcome, segments }: Omit<ProfileEntry, 'score' | 'count'>, runs: ScoreRuns): number {
    const { counts } = runs;
    let total = 0;
    let end = 0;
    // By their places: of a hundred thousand, iterating takes longer than adding.
    for (let at = 0; at < counts.length; at += 1) {
      const count = counts[at]!;
      if (count > 0) {
        end += 1;
        total += count;
      } else end -= count;
      if (!Number.isSafeInteger(count) || !Number.isSafeInteger(total)) throw new RangeError(NO_COUNT);
    }
    if (end > runs.scores.length) throw new RangeError('It counts more scores than it names.');
    const cell = this.cellOf(rule, outcome, segments);
    if (cell === undefined) this.newCell(rule, outcome, segments, runs);
    else for (const [score, count] of placed(runs)) increase(countsIn(cell), score, count);
    return total;
  }

  addDay(rule: LoggedRule, day: string, count: number): void {
    increase(this.ofRule(rule).days, day, count);
  }

  addWithoutScore(objectiveVersion: string, count: number): void {
    increase(this.withoutScore, objectiveVersion, count);
  }

  /** What both count, as a third one. @throws RangeError where they are of different domains */
  merge(other: DecisionProfile): DecisionProfile {
    if (other.domain !== this.domain)
      throw new RangeError(`A profile of ${other.domain} cannot be added to one of ${this.domain}.`);
    const merged = new DecisionProfile(this.domain);
    for (const one of [this, other]) {
      for (const log of one.logs) merged.logs.add(log);
      for (const [version, count] of one.withoutScore) merged.addWithoutScore(version, count);
      for (const entry of one.entries()) merged.add(entry);
      for (const { rule, days } of one.rules.values())
        for (const [day, count] of days) merged.addDay(rule, day, count);
    }
    merged.suppressedBelow = Math.max(this.suppressedBelow, other.suppressedBelow);
    return merged;
  }

  /**
   * The same without the segments of combinations that have fewer decisions than `least` under one rule: those are
   * still counted, but not by group. So that who knows which combinations there are cannot tell a small one from what
   * is left, the next larger ones go with it until those are of `least` decisions and of two combinations, or all.
   */
  suppress(least: number): DecisionProfile {
    const told = new DecisionProfile(this.domain);
    for (const log of this.logs) told.logs.add(log);
    for (const [version, count] of this.withoutScore) told.addWithoutScore(version, count);
    for (const { rule, days, cells } of this.rules.values()) {
      const sizes = new Map<string, number>();
      for (const cell of cells.values()) increase(sizes, segmentsKey(cell.segments), sum(countsIn(cell)));
      const hidden = hiddenOf(sizes, least);
      for (const cell of cells.values()) {
        const { outcome, segments } = cell;
        const isHidden = hidden.has(segmentsKey(segments));
        for (const [score, count] of countsIn(cell))
          told.add({ rule, outcome, segments: isHidden ? {} : segments, score, count });
      }
      for (const [day, count] of days) told.addDay(rule, day, count);
    }
    told.suppressedBelow = Math.max(this.suppressedBelow, least);
    return told;
  }

  *entries(): Generator<ProfileEntry> {
    for (const { rule, cells } of this.rules.values())
      for (const cell of cells.values())
        for (const [score, count] of countsIn(cell))
          yield { rule, outcome: cell.outcome, segments: cell.segments, score, count };
  }

  get total(): number {
    let total = 0;
    for (const { count } of this.entries()) total += count;
    return total;
  }

  /** The rules that decisions were taken by, in one order. */
  rulesOf(): LoggedRule[] {
    return this.sortedRules().map(({ rule }) => rule);
  }

  /**
   * What a question about rules is answered from.
   * @param ruleFor the rule as it is, and as it is to be, for decisions that were taken by a rule; undefined for those
   * that are not asked about
   */
  considered(ruleFor: (rule: LoggedRule) => Asked | undefined): Considered {
    const transitions: Transition[] = [];
    const days = new Map<string, number>();
    const versions = new Set<string>();
    for (const { rule, cells, days: byDay } of this.rules.values()) {
      const asked = ruleFor(rule);
      if (asked === undefined) continue;
      versions.add(rule.objectiveVersion);
      for (const [day, count] of byDay) increase(days, day, count);
      const outcomes = new Map<string, readonly [before: string, after: string]>();
      const steps = new Map<readonly string[], readonly Step[]>();
      for (const cell of cells.values())
        transitions.push(
          ...(cell.runs === undefined
            ? transitionsOf(cell, asked, outcomes)
            : transitionsOfRuns(cell, cell.runs, asked, steps)),
        );
    }
    let withoutScore = 0;
    for (const version of versions) withoutScore += this.withoutScore.get(version) ?? 0;
    return { transitions, days, withoutScore };
  }

  /** All that it counts, in one order. */
  toParts(): {
    readonly scores: readonly string[];
    readonly rules: readonly {
      readonly rule: LoggedRule;
      readonly days: readonly (readonly [day: string, count: number])[];
      readonly cells: readonly {
        readonly outcome: string;
        readonly segments: readonly (readonly [name: string, group: string])[];
        readonly counts: ReadonlyMap<string, number>;
      }[];
    }[];
  } {
    const scores = new Set<string>();
    for (const { score } of this.entries()) scores.add(score);
    const byText = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]) => compareText(a, b);
    return {
      scores: [...scores]
        .map(decimalOf)
        .toSorted(compareDecimals)
        .map(({ text }) => text),
      rules: this.sortedRules().map(({ rule, days, cells }) => ({
        rule,
        days: [...days].toSorted(byText),
        cells: [...cells].toSorted(byText).map(([, cell]) => ({
          outcome: cell.outcome,
          segments: sortedSegments(cell.segments),
          counts: countsIn(cell),
        })),
      })),
    };
  }

  private sortedRules(): OfRule[] {
    return [...this.rules].toSorted(([a], [b]) => compareText(a, b)).map(([, one]) => one);
  }

  private cellOf(rule: LoggedRule, outcome: string, segments: Segments): Cell | undefined {
    return this.ofRule(rule).cells.get(cellKey(outcome, segments));
  }

  private newCell(rule: LoggedRule, outcome: string, segments: Segments, runs: ScoreRuns | undefined): Cell {
    const cell = { outcome, segments, counts: new Map<string, number>(), runs };
    this.ofRule(rule).cells.set(cellKey(outcome, segments), cell);
    return cell;
  }

  private ofRule(rule: LoggedRule): OfRule {
    const key = ruleKey(rule);
    let found = this.rules.get(key);
    if (found === undefined) {
      const threshold = decimalOf(plainDecimal(rule.threshold));
      this.rules.set(key, (found = { rule: { ...rule, threshold }, days: new Map(), cells: new Map() }));
    }
    return found;
  }
}

const NO_SEGMENTS = segmentsKey({});

/** Which combinations are not told apart. @param sizes decisions by combination */
function hiddenOf(sizes: ReadonlyMap<string, number>, least: number): Set<string> {
  const hidden = new Set<string>();
  let decisions = sizes.get(NO_SEGMENTS) ?? 0;
  let combinations = decisions > 0 ? 1 : 0;
  const named = [...sizes].filter(([key]) => key !== NO_SEGMENTS);
  for (const [key, size] of named.toSorted(([a, x], [b, y]) => x - y || compareText(a, b))) {
    const isEnough = hidden.size === 0 || (decisions >= least && combinations > 1);
    if (size >= least && isEnough) break;
    hidden.add(key);
    decisions += size;
    combinations += 1;
  }
  return hidden;
}

function cellKey(outcome: string, segments: Segments): string {
  return JSON.stringify([outcome, segmentsKey(segments)]);
}

/** The counts of a cell as a table that can be added to. */
function countsIn(cell: Cell): Map<string, number> {
  const { counts, runs } = cell;
  if (runs === undefined) return counts;
  cell.runs = undefined;
  for (const [score, count] of placed(runs)) counts.set(score, count);
  return counts;
}

function* placed({ scores, counts }: ScoreRuns): Generator<readonly [score: string, count: number]> {
  let at = 0;
  for (const count of counts) {
    if (count > 0) yield [scores[at]!, count];
    at += count > 0 ? 1 : -count;
  }
}

/** Scores that follow one another and go the same way. */
interface Step {
  /** The place of the first score behind them. */
  readonly end: number;
  readonly before: string;
  readonly after: string;
}

/** The scores rise, so that outcomes change at most where one reaches a threshold and where one exceeds it. */
function stepsOf(scores: readonly string[], { before, after }: Asked): Step[] {
  const decimalAt = (place: number): Decimal => decimalOf(scores[place]!);
  const firstWith = (isBehind: (sign: number) => boolean, threshold: Decimal): number => {
    let [low, high] = [0, scores.length];
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if (isBehind(compareDecimals(decimalAt(middle), threshold))) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  const ends = [before, after].flatMap(({ threshold }) => [
    firstWith((sign) => sign >= 0, threshold),
    firstWith((sign) => sign > 0, threshold),
  ]);
  const sorted = [...new Set([...ends, scores.length])].filter((end) => end > 0).toSorted((a, b) => a - b);
  return sorted.map((end) => {
    const score = decimalAt(end - 1);
    return { end, before: outcomeFor(before, score), after: outcomeFor(after, score) };
  });
}

function transitionsOfRuns(
  { outcome: logged, segments }: Cell,
  { scores, counts }: ScoreRuns,
  asked: Asked,
  known: Map<readonly string[], readonly Step[]>,
): Transition[] {
  const steps = known.get(scores) ?? stepsOf(scores, asked);
  known.set(scores, steps);
  const transitions: Transition[] = [];
  let at = 0;
  let place = 0;
  for (const { end, before, after } of steps) {
    let found = 0;
    for (; place < end && at < counts.length; at += 1) {
      const count = counts[at]!;
      if (count > 0) {
        found += count;
        place += 1;
      } else place -= count;
    }
    if (found > 0) transitions.push({ segments, before, after, logged, count: found });
  }
  return transitions;
}

interface Asked {
  readonly before: ScoreRule;
  readonly after: ScoreRule;
}

function transitionsOf(
  { outcome: logged, segments, counts }: Cell,
  { before, after }: Asked,
  outcomes: Map<string, readonly [before: string, after: string]>,
): Transition[] {
  const found = new Map<string, Transition>();
  for (const [score, count] of counts) {
    let both = outcomes.get(score);
    if (both === undefined) {
      const decimal = decimalOf(score);
      outcomes.set(score, (both = [outcomeFor(before, decimal), outcomeFor(after, decimal)]));
    }
    const key = `${both[0]}\n${both[1]}`;
    const known = found.get(key)?.count ?? 0;
    found.set(key, { segments, before: both[0], after: both[1], logged, count: known + count });
  }
  return [...found.values()];
}

const NO_COUNT = 'Counts must be positive whole numbers below 2^53.';

/** @throws RangeError when it is no count, or the sum is beyond what a double counts exactly */
function increase(counts: Map<string, number>, key: string, count: number): void {
  const sum = (counts.get(key) ?? 0) + count;
  if (!(Number.isSafeInteger(count) && count > 0 && Number.isSafeInteger(sum)))
    throw new RangeError(NO_COUNT);
  counts.set(key, sum);
}

function sum(counts: ReadonlyMap<string, number>): number {
  let total = 0;
  for (const count of counts.values()) total += count;
  return total;
}
