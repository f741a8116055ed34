import type { Constraint } from '../objective/objective.ts';
import type { Figure, SliceResult } from './check.ts';
import { holds, isAbsolute, worstFirst } from './comparison.ts';
import { isNegative } from './counts.ts';
import { gapsIn, type BaseReport } from './coverage.ts';
import { derive } from './derived.ts';
import { wilson } from './interval.ts';
import type { Reported } from './reported.ts';

/** What the constraint makes of one slice; one that is not reported has no figure. */
export interface Judged {
  readonly target: string;
  /** Of a segment; undefined for the overall value, and where no slice of the segment is reported at all. */
  readonly slice: string | undefined;
  readonly figure: Figure | undefined;
  readonly status: SliceResult['status'];
  /** The report that had the slice, where it vanished. */
  readonly before?: string | undefined;
}

/** What came of one target of a constraint. */
export interface TargetJudgement {
  readonly judged: readonly Judged[];
  /** Whole sentences about figures that could not be derived. */
  readonly problems: readonly string[];
}

/** The metric whose rows a constraint reads. */
export function metricRead({ derive: derivation, metric }: Constraint): string {
  return derivation?.of ?? metric;
}

/** Judges a constraint on the overall value, or on every slice of a segment or intersection. */
export function judgeTarget(
  constraint: Constraint,
  target: string,
  reported: Reported,
  base: readonly BaseReport[],
  declared: ReadonlySet<string>,
): TargetJudgement {
  const segment = target === 'all' ? undefined : target;
  const rows = (reported.byMetric.get(metricRead(constraint)) ?? []).filter((row) => row.segment === segment);
  if (rows.length === 0) {
    return { judged: [{ target, slice: undefined, figure: undefined, status: 'missing' }], problems: [] };
  }
  const { figures, problems } =
    constraint.derive === undefined
      ? { figures: rows as readonly Figure[], problems: [] }
      : derive(constraint.derive, constraint.metric, rows);
  const judged = figures.map((figure): Judged => ({
    target,
    slice: figure.slice,
    figure,
    status: judge(constraint, figure),
  }));
  if (segment === undefined) return { judged, problems };
  const here = new Set(rows.flatMap(({ slice }) => slice ?? []));
  const gaps = gapsIn(segment, here, reported, base, declared).map(({ slice, before }): Judged => ({
    target,
    slice,
    figure: undefined,
    status: before === undefined ? 'missing' : 'vanished',
    before,
  }));
  return { judged: [...judged, ...gaps], problems };
}

function judge({ minSamples, operator, threshold, unit }: Constraint, figure: Figure): SliceResult['status'] {
  const measured = minSamples === undefined || (figure.samples !== undefined && figure.samples >= minSamples);
  if (!measured) return 'insufficient';
  if (unit === 'ratio' && !isAbsolute(operator) && isNegative(figure)) return 'fail';
  return holds(figure, operator, threshold) ? 'pass' : 'fail';
}

/** The figures of one status, the farthest to the wrong side of the threshold first. */
export function figuresWith(
  { operator }: Constraint,
  judged: readonly Judged[],
  status: SliceResult['status'],
): Figure[] {
  const figures = judged.flatMap((one) =>
    one.status === status && one.figure !== undefined ? [one.figure] : [],
  );
  return worstFirst(operator, figures);
}

/** The slice as it is reported. */
export function sliceResult({ target, slice, figure, status }: Judged): SliceResult {
  const interval = figure === undefined ? undefined : intervalOf(figure);
  return {
    slice: slice === undefined ? target : `${target}=${slice}`,
    status,
    value: figure?.value.text,
    samples: figure?.samples,
    ...(interval === undefined ? {} : { interval }),
  };
}

/** Counts that are no share of the samples, such as cross products, say nothing about chance. */
function intervalOf({ counts, samples, derived }: Figure): SliceResult['interval'] {
  if (derived !== undefined) return derived.interval;
  return counts === undefined || counts.denominator !== samples ? undefined : wilson(counts);
}
