import type { Constraint } from '../objective/objective.ts';
import type { Figure } from './check.ts';
import { holds, isAbsolute, worstFirst } from './comparison.ts';
import { isNegative } from './counts.ts';

/** What a constraint makes of a figure. */
export type Judgement = 'pass' | 'fail' | 'insufficient';

/** The figures of one judgement. */
export interface Share {
  readonly count: number;
  /** The farthest to the wrong side of the threshold; of several that are equally far the first. */
  readonly worst: Figure;
}

export type Tally = Readonly<Partial<Record<Judgement, Share>>>;

/** Judges figures by a constraint in one pass, which keeps the worst of each kind and sorts nothing. */
export function tallyOf(constraint: Constraint, lists: readonly Iterable<Figure>[]): Tally {
  const tally: Partial<Record<Judgement, { count: number; worst: Figure }>> = {};
  const compare = worstFirst(constraint.operator);
  for (const figures of lists) {
    for (const figure of figures) {
      const share = (tally[judge(constraint, figure)] ??= { count: 0, worst: figure });
      share.count += 1;
      if (compare(figure, share.worst) < 0) share.worst = figure;
    }
  }
  return tally;
}

/** A slice with too few samples, or an unknown number of them where some are asked for, is judged by nothing else. */
export function judge({ minSamples, operator, threshold, unit }: Constraint, figure: Figure): Judgement {
  const measured = minSamples === undefined || (figure.samples !== undefined && figure.samples >= minSamples);
  if (!measured) return 'insufficient';
  if (unit === 'ratio' && !isAbsolute(operator) && isNegative(figure)) return 'fail';
  return holds(figure, operator, threshold) ? 'pass' : 'fail';
}
