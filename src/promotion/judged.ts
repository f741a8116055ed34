import type { Constraint } from '../objective/objective.ts';
import type { Figure, SliceResult } from './check.ts';
import { gapsIn, type BaseReport } from './coverage.ts';
import { derive } from './derived.ts';
import { wilson } from './interval.ts';
import { rowsOf, type Reported } from './reported.ts';
import { judge, type Figures } from './tally.ts';

/** A slice without a figure. */
export interface Lack {
  readonly target: string;
  /** Of a segment; undefined for the overall value, and where no slice of the segment is reported at all. */
  readonly slice: string | undefined;
  readonly status: 'missing' | 'vanished';
  /** The report that had the slice, where it vanished. */
  readonly before?: string | undefined;
}

/** What a constraint is held to on one of its targets. */
export interface TargetFigures {
  readonly target: string;
  readonly figures: Figures;
  readonly lacks: readonly Lack[];
  /** Whole sentences about figures that could not be derived. */
  readonly problems: readonly string[];
}

/** The metric whose rows a constraint reads. */
export function metricRead({ derive: derivation, metric }: Constraint): string {
  return derivation?.of ?? metric;
}

/** The figures of a constraint for the overall value, or for every slice of a segment or intersection. */
export function figuresOn(
  constraint: Constraint,
  target: string,
  reported: Reported,
  base: readonly BaseReport[],
  declared: ReadonlySet<string>,
): TargetFigures {
  const segment = target === 'all' ? undefined : target;
  const rows = rowsOf(reported, metricRead(constraint), segment);
  if (rows.length === 0) {
    const lacks: Lack[] = [{ target, slice: undefined, status: 'missing' }];
    return { target, figures: [], lacks, problems: [] };
  }
  const { figures, problems } =
    constraint.derive === undefined
      ? { figures: rows, problems: [] }
      : derive(constraint.derive, constraint.metric, [...rows]);
  const gaps = segment === undefined ? [] : gapsIn(segment, rows, reported, base, declared);
  const lacks = gaps.map(({ slice, before }): Lack => ({
    target,
    slice,
    status: before === undefined ? 'missing' : 'vanished',
    before,
  }));
  return { target, figures, lacks, problems };
}

/** Every slice of a target as it is reported, or missed. */
export function slicesOn(constraint: Constraint, { target, figures, lacks }: TargetFigures): SliceResult[] {
  return [
    ...Array.from(figures, (figure): SliceResult => {
      const interval = intervalOf(figure);
      return {
        slice: named(target, figure.slice),
        status: judge(constraint, figure),
        value: figure.value.text,
        samples: figure.samples,
        ...(interval === undefined ? {} : { interval }),
      };
    }),
    ...lacks.map(({ slice, status }): SliceResult => ({
      slice: named(target, slice),
      status,
      value: undefined,
      samples: undefined,
    })),
  ];
}

function named(target: string, slice: string | undefined): string {
  return slice === undefined ? target : `${target}=${slice}`;
}

/** Counts that are no share of the samples, such as cross products, say nothing about chance. */
function intervalOf({ counts, samples, derived }: Figure): SliceResult['interval'] {
  if (derived !== undefined) return derived.interval;
  return counts === undefined || counts.denominator !== samples ? undefined : wilson(counts);
}
