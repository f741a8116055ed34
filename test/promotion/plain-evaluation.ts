// A constraint's check as the rules say it, one after the other: every row is looked at for every slice, all figures
// are sorted, and each slice is looked up on its own. What the gate answers faster has to be this.
import type { Constraint, Objective } from '../../src/objective/objective.ts';
import { segmentsOf } from '../../src/objective/target.ts';
import {
  pointerOf,
  type Check,
  type Figure,
  type KpiReport,
  type SliceResult,
} from '../../src/promotion/check.ts';
import { holds, isAbsolute } from '../../src/promotion/comparison.ts';
import { compareRows, isNegative } from '../../src/promotion/counts.ts';
import type { BaseReport } from '../../src/promotion/coverage.ts';
import { derive } from '../../src/promotion/derived.ts';
import { wilson } from '../../src/promotion/interval.ts';

/** What of a check depends on figures alone; of its sentence only which slice is the worst, and of how many. */
export interface PlainEvaluation {
  readonly status: Check['status'];
  readonly slices: readonly SliceResult[];
  /** By status, the worst first. */
  readonly sorted: Readonly<Record<'pass' | 'fail' | 'insufficient', readonly Figure[]>>;
  readonly problems: number;
}

interface Judged {
  readonly result: SliceResult;
  readonly figure?: Figure;
}

export function plainEvaluation(
  constraint: Constraint,
  report: KpiReport,
  objective: Objective,
  base: readonly BaseReport[],
): PlainEvaluation {
  const targets = constraint.appliesTo.map((target) => onTarget(constraint, target, report, objective, base));
  const judged = targets.flatMap((one) => one.judged);
  const unreadable =
    base.some(({ slicesOf }) => slicesOf === undefined) &&
    constraint.appliesTo.some((target) => target !== 'all');
  const problems = targets.reduce((sum, one) => sum + one.problems, unreadable ? 1 : 0);
  const isHeld =
    judged.length > 0 && judged.every(({ result }) => result.status === 'pass') && problems === 0;
  const direction = constraint.operator.includes('<') ? -1 : 1;
  const sorted = (wanted: SliceResult['status']): Figure[] =>
    judged
      .filter(({ result }) => result.status === wanted)
      .flatMap(({ figure }) => figure ?? [])
      .toSorted((a, b) => direction * compareRows(a, b, isAbsolute(constraint.operator)));
  return {
    status: isHeld ? 'pass' : constraint.onViolation === 'warn' ? 'warn' : 'fail',
    slices: judged.map(({ result }) => placed(result, constraint.metric, report)),
    sorted: { pass: sorted('pass'), fail: sorted('fail'), insufficient: sorted('insufficient') },
    problems,
  };
}

function onTarget(
  constraint: Constraint,
  target: string,
  report: KpiReport,
  objective: Objective,
  base: readonly BaseReport[],
): { judged: Judged[]; problems: number } {
  const metric = constraint.derive?.of ?? constraint.metric;
  const segment = target === 'all' ? undefined : target;
  const rows = report.rows.filter((row) => row.metric === metric && row.segment === segment);
  if (rows.length === 0) {
    return {
      judged: [{ result: { slice: target, status: 'missing', value: undefined, samples: undefined } }],
      problems: 0,
    };
  }
  const derived = constraint.derive && derive(constraint.derive, constraint.metric, rows);
  const figures: readonly Figure[] = derived?.figures ?? rows;
  const judged = figures.map((figure): Judged => ({
    result: {
      slice: figure.slice === undefined ? target : `${target}=${figure.slice}`,
      status: judge(constraint, figure),
      value: figure.value.text,
      samples: figure.samples,
      ...intervalOf(figure),
    },
    figure,
  }));
  const gaps = segment === undefined ? [] : gapsOf(segment, rows, report, objective, base);
  return { judged: [...judged, ...gaps], problems: derived?.problems.length ?? 0 };
}

function judge({ minSamples, operator, threshold, unit }: Constraint, figure: Figure): SliceResult['status'] {
  if (minSamples !== undefined && (figure.samples === undefined || figure.samples < minSamples))
    return 'insufficient';
  if (unit === 'ratio' && !isAbsolute(operator) && isNegative(figure)) return 'fail';
  return holds(figure, operator, threshold) ? 'pass' : 'fail';
}

function intervalOf({ counts, samples, derived }: Figure): Pick<SliceResult, 'interval'> {
  const interval =
    derived !== undefined
      ? derived.interval
      : counts?.denominator === samples && counts !== undefined
        ? wilson(counts)
        : undefined;
  return interval === undefined ? {} : { interval };
}

/** Slices without a figure: of other metrics, of crossed segments, and of the reports before. */
function gapsOf(
  target: string,
  rows: readonly Figure[],
  report: KpiReport,
  objective: Objective,
  base: readonly BaseReport[],
): Judged[] {
  const here = rows.map(({ slice }) => slice);
  const slicesOf = (segment: string) =>
    report.rows.flatMap((row) => (row.segment === segment ? (row.slice ?? []) : []));
  const segments = segmentsOf(target, new Set(objective.segments.map(({ name }) => name)));
  const uncrossed =
    segments.length === 1
      ? []
      : segments.flatMap((segment, position) =>
          slicesOf(segment)
            .filter((slice) => !here.some((crossed) => crossed?.split('*')[position] === slice))
            .map((slice) => segments.map((_, at) => (at === position ? slice : '(any)')).join('*')),
        );
  const wanted = [
    ...[...slicesOf(target), ...uncrossed].map((slice) => ({ slice, status: 'missing' as const })),
    ...base.flatMap(({ slicesOf: had }) =>
      [...(had?.get(target) ?? [])].map((slice) => ({ slice, status: 'vanished' as const })),
    ),
  ];
  return wanted
    .filter(({ slice }, index) => wanted.findIndex((one) => one.slice === slice) === index)
    .filter(({ slice }) => !here.includes(slice))
    .map(({ slice, status }) => ({
      result: { slice: `${target}=${slice}`, status, value: undefined, samples: undefined },
    }));
}

/** Where the value stands in the report, unless two rows of the metric bear the same name. */
function placed(slice: SliceResult, metric: string, report: KpiReport): SliceResult {
  const rows = report.rows.filter(
    (row) =>
      row.metric === metric &&
      (row.segment === undefined ? 'all' : `${row.segment}=${row.slice}`) === slice.slice,
  );
  const [row] = rows;
  const pointer = row && pointerOf(row);
  if (row === undefined || pointer === undefined || rows.length !== 1 || row.value.text !== slice.value)
    return slice;
  return {
    ...slice,
    pointer,
    ...(row.countPointers === undefined ? {} : { count_pointers: row.countPointers }),
  };
}
