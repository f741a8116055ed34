import { satisfies } from '../decimal/decimal.ts';
import type { Constraint, Objective } from '../objective/objective.ts';
import type { Check, KpiReport, KpiRow, SliceResult } from './check.ts';
import { holdsSentence, insufficientSentence, violatedSentence } from './constraint-sentence.ts';
import { compareRows, compareToThreshold, isNegative } from './counts.ts';
import { outcome } from './outcome.ts';
import { reportedIn, type Reported } from './reported.ts';
import { explainUnreported } from './unreported.ts';

/** What the constraint makes of one slice; one that is not reported has no row. */
interface Judged {
  readonly target: string;
  /** Of a segment; undefined for the overall value, and where no slice of the segment is reported at all. */
  readonly slice: string | undefined;
  readonly row: KpiRow | undefined;
  readonly status: SliceResult['status'];
}

/**
 * Checks one constraint on every slice it applies to: the overall value for `all`, and for a segment every
 * slice that the report has of it for any metric, so that a group does not vanish with its row. A slice with too few samples, or an unknown number of them
 * where the constraint asks for some, is `insufficient` whatever its value. What is missing, insufficient or
 * out of bounds fails, or warns where the constraint only warns.
 */
export function checkConstraint(constraint: Constraint, report: KpiReport, objective: Objective): Check {
  const reported = reportedIn(report);
  const judged = constraint.appliesTo.flatMap((target) => judgeTarget(constraint, target, reported));
  const held = worstFirst(constraint, judged, 'pass');
  const holds = held.length > 0 && held.length === judged.length;
  const { message, mend, row } = holds
    ? { message: holdsSentence(constraint, held), mend: undefined, row: held[0] }
    : explainBroken(constraint, judged, report, objective);
  const status = holds ? 'pass' : constraint.onViolation === 'warn' ? 'warn' : 'fail';
  return outcome(`constraint:${constraint.name}`, status, message, {
    mend,
    ...(row === undefined
      ? { file: objective.file, line: constraint.at.line }
      : { file: report.file, line: row.line }),
    slices: judged.map(sliceResult),
  });
}

function judgeTarget(constraint: Constraint, target: string, { byMetric, slicesOf }: Reported): Judged[] {
  const segment = target === 'all' ? undefined : target;
  const rows = (byMetric.get(constraint.metric) ?? []).filter((row) => row.segment === segment);
  if (rows.length === 0) return [{ target, slice: undefined, row: undefined, status: 'missing' }];
  const judged = rows.map((row): Judged => ({
    target,
    slice: row.slice,
    row,
    status: judgeRow(constraint, row),
  }));
  const elsewhere = slicesOf.get(target) ?? new Set<string>();
  // Rows are distinct, so that equal numbers mean that no slice is missing.
  if (segment === undefined || elsewhere.size === rows.length) return judged;
  const here = new Set(rows.map(({ slice }) => slice));
  const missing = [...elsewhere].filter((slice) => !here.has(slice));
  return [
    ...judged,
    ...missing.map((slice): Judged => ({ target, slice, row: undefined, status: 'missing' })),
  ];
}

function judgeRow({ minSamples, operator, threshold, unit }: Constraint, row: KpiRow): SliceResult['status'] {
  const measured = minSamples === undefined || (row.samples !== undefined && row.samples >= minSamples);
  if (!measured) return 'insufficient';
  if (unit === 'ratio' && isNegative(row)) return 'fail';
  return satisfies(compareToThreshold(row, threshold), operator) ? 'pass' : 'fail';
}

/** The rows of one status, the farthest to the wrong side of the threshold first. */
function worstFirst(
  { operator }: Constraint,
  judged: readonly Judged[],
  status: SliceResult['status'],
): KpiRow[] {
  const direction = operator.startsWith('<') ? -1 : 1;
  return judged
    .flatMap((one) => (one.status === status && one.row !== undefined ? [one.row] : []))
    .toSorted((a, b) => direction * compareRows(a, b));
}

function explainBroken(
  constraint: Constraint,
  judged: readonly Judged[],
  report: KpiReport,
  objective: Objective,
): { message: string; mend: string | undefined; row: KpiRow | undefined } {
  const violated = worstFirst(constraint, judged, 'fail');
  const insufficient = worstFirst(constraint, judged, 'insufficient');
  const missing = judged.filter(({ status }) => status === 'missing');
  const unreported = explainUnreported(constraint, missing, report, objective);
  const sentences = [
    ...(violated.length === 0 ? [] : [violatedSentence(constraint, violated)]),
    ...(unreported === undefined ? [] : [unreported.message]),
    ...(insufficient.length === 0 ? [] : [insufficientSentence(constraint, insufficient)]),
  ];
  return {
    message: sentences.join(' ') || `${constraint.metric} is held to nothing.`,
    mend: violated.length === 0 ? unreported?.mend : undefined,
    row: violated[0] ?? insufficient[0],
  };
}

function sliceResult({ target, slice, row, status }: Judged): SliceResult {
  return {
    slice: slice === undefined ? target : `${target}=${slice}`,
    status,
    value: row?.value.text,
    samples: row?.samples,
  };
}
