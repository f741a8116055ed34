import type { Constraint } from '../objective/objective.ts';
import type { Figure } from './check.ts';
import { holds, isAbsolute, worstFirst } from './comparison.ts';
import { isNegative } from './counts.ts';
import type { Measured } from './reported.ts';

/** What a constraint makes of a figure. */
export type Judgement = 'pass' | 'fail' | 'insufficient';

/** The figures of one judgement. */
export interface Share {
  readonly count: number;
  /** The farthest to the wrong side of the threshold; of several that are equally far the first. */
  readonly worst: Figure;
}

/** Figures, of which something may be known without making them. */
export type Figures = Iterable<Figure> & { readonly measured?: Measured | undefined };

/** `nearest`: the double that is nearest to the worst figure, or to its distance from zero; NaN where that is not certain. */
type Shares = Partial<Record<Judgement, { count: number; worst: Figure; nearest: number }>>;

export type Tally = Readonly<Partial<Record<Judgement, Share>>>;

/** Judges figures by a constraint in one pass, which keeps the worst of each kind and sorts nothing. */
export function tallyOf(constraint: Constraint, lists: readonly Figures[]): Tally {
  const shares: Shares = {};
  for (const figures of lists) {
    if (figures.measured !== undefined) addMeasured(shares, constraint, figures.measured);
    else for (const figure of figures) addFigure(shares, constraint, figure, Number.NaN);
  }
  return shares;
}

function addFigure(shares: Shares, constraint: Constraint, figure: Figure, nearest: number): void {
  const share = (shares[judge(constraint, figure)] ??= { count: 0, worst: figure, nearest });
  share.count += 1;
  if (worstFirst(constraint.operator)(figure, share.worst) >= 0) return;
  share.worst = figure;
  share.nearest = nearest;
}

/**
 * The same by doubles, as far as they tell: rounding keeps the order of two numbers or makes them equal, and where a
 * double is known, it makes only equal numbers equal. A figure is made and judged by its digits where it is as near to
 * the threshold as a double can tell, and where it may be worse than all before.
 */
function addMeasured(
  shares: Shares,
  constraint: Constraint,
  { rows, nearest, samples, extremes, row }: Measured,
): void {
  const { minSamples, operator, threshold, unit } = constraint;
  const absolute = isAbsolute(operator);
  const least = unit === 'ratio' && !absolute ? 0 : -Infinity;
  const fewest = minSamples === undefined ? -1 : Math.max(minSamples, 0);
  const isCeiling = operator.includes('<');
  const limit = threshold.nearest ?? Number.NaN;
  if (!absolute && extremes.isCertain && rows.length > 0) {
    const { lowest, highest, lowestRow, highestRow, fewestSamples } = extremes;
    const holds = (isCeiling ? highest < limit : lowest > limit) && lowest >= least;
    if (holds && fewestSamples >= fewest) {
      const [worst, value] = isCeiling ? [highestRow, highest] : [lowestRow, lowest];
      addFigure(shares, constraint, row(worst), value);
      shares.pass!.count += rows.length - 1;
      return;
    }
  }
  const { ranges } = rows;
  for (let range = 0; range < ranges.length; range += 2) {
    for (let number = ranges[range]!; number < ranges[range + 1]!; number++) {
      const value = absolute ? Math.abs(nearest[number]!) : nearest[number]!;
      const isBelow = value < limit;
      if (isBelow || value > limit) {
        const holds = isBelow === isCeiling && value >= least;
        const share = shares[samples[number]! < fewest ? 'insufficient' : holds ? 'pass' : 'fail'];
        if (share !== undefined && (isCeiling ? value <= share.nearest : value >= share.nearest)) {
          share.count += 1;
          continue;
        }
      }
      addFigure(shares, constraint, row(number), value);
    }
  }
}

/** A slice with too few samples, or an unknown number of them where some are asked for, is judged by nothing else. */
export function judge({ minSamples, operator, threshold, unit }: Constraint, figure: Figure): Judgement {
  const measured = minSamples === undefined || (figure.samples !== undefined && figure.samples >= minSamples);
  if (!measured) return 'insufficient';
  if (unit === 'ratio' && !isAbsolute(operator) && isNegative(figure)) return 'fail';
  return holds(figure, operator, threshold) ? 'pass' : 'fail';
}
