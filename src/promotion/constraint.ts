import { finding, type Finding } from '../finding/finding.ts';
import type { Constraint, Objective } from '../objective/objective.ts';
import type { Check, Figure, KpiReport } from './check.ts';
import {
  holdsSentence,
  insufficientSentence,
  vanishedSentence,
  violatedSentence,
} from './constraint-sentence.ts';
import type { BaseReport } from './coverage.ts';
import { figuresOn, metricRead, slicesOn, type Lack } from './judged.ts';
import { outcome } from './outcome.ts';
import { reportedIn } from './reported.ts';
import { withPlaces } from './slice-places.ts';
import { tallyOf, type Tally } from './tally.ts';
import { explainUnreported } from './unreported.ts';

/**
 * Checks one constraint on every slice it applies to: the overall value for `all`, and for a segment or an
 * intersection every slice that this report has of it for any metric, or that a report before had, so that a group
 * does not vanish with its row. A slice with too few samples, or an unknown number of them
 * where the constraint asks for some, is `insufficient` whatever its value. What is missing, insufficient or
 * out of bounds fails, or warns where the constraint only warns.
 * @param base the reports that stand before this one
 */
export function checkConstraint(
  constraint: Constraint,
  report: KpiReport,
  objective: Objective,
  base: readonly BaseReport[] = [],
): Check {
  const reported = reportedIn(report);
  const declared = new Set(objective.segments.map(({ name }) => name));
  const targets = constraint.appliesTo.map((target) =>
    figuresOn(constraint, target, reported, base, declared),
  );
  const lacks = targets.flatMap((one) => one.lacks);
  const problems = [
    ...targets.flatMap((one) => one.problems),
    ...(constraint.appliesTo.every((target) => target === 'all') ? [] : unreadable(base)),
  ];
  const tally = tallyOf(
    constraint,
    targets.map((one) => one.figures),
  );
  const { pass: held, fail: violated, insufficient } = tally;
  const isHeld =
    held !== undefined &&
    violated === undefined &&
    insufficient === undefined &&
    lacks.length === 0 &&
    problems.length === 0;
  const { message, mend, row } = isHeld
    ? { message: holdsSentence(constraint, held), mend: undefined, row: held.worst }
    : explainBroken(constraint, tally, lacks, problems, report, objective);
  const status = isHeld ? 'pass' : constraint.onViolation === 'warn' ? 'warn' : 'fail';
  return outcome(`constraint:${constraint.name}`, status, message, {
    mend,
    ...(row === undefined
      ? { file: objective.file, line: constraint.at.line }
      : { file: report.file, line: row.line }),
    slices: () =>
      withPlaces(
        targets.flatMap((one) => slicesOn(constraint, one)),
        constraint.metric,
        report,
      ),
    findings: vanished(lacks, report),
  });
}

function explainBroken(
  constraint: Constraint,
  { fail: violated, insufficient }: Tally,
  lacks: readonly Lack[],
  problems: readonly string[],
  report: KpiReport,
  objective: Objective,
): { message: string; mend: string | undefined; row: Figure | undefined } {
  const missing = lacks.filter(({ status }) => status === 'missing');
  const gone = lacks.filter(({ status }) => status === 'vanished');
  const unreported = explainUnreported(asRead(constraint), missing, report, objective);
  const sentences = [
    ...(violated === undefined ? [] : [violatedSentence(constraint, violated)]),
    ...problems,
    ...(unreported === undefined ? [] : [unreported.message]),
    ...(gone.length === 0 ? [] : [vanishedSentence(metricRead(constraint), gone)]),
    ...(insufficient === undefined ? [] : [insufficientSentence(constraint, insufficient)]),
  ];
  return {
    message: sentences.join(' ') || `${constraint.metric} is held to nothing.`,
    mend: violated === undefined ? unreported?.mend : undefined,
    row: violated?.worst ?? insufficient?.worst,
  };
}

/** The constraint as one on the rows that are read: what a derived figure is called is no name in the report. */
function asRead(constraint: Constraint): Constraint {
  const { derive } = constraint;
  return derive === undefined ? constraint : { ...constraint, name: derive.of, metric: derive.of };
}

/** A report that stands before this one and cannot be read may have had any group. */
function unreadable(base: readonly BaseReport[]): string[] {
  const files = new Set(base.filter(({ slicesOf }) => slicesOf === undefined).map(({ file }) => file));
  return [...files].map(
    (file) => `${file}, which stands before this report, cannot be read, so that a group may have vanished.`,
  );
}

function vanished(lacks: readonly Lack[], { file }: KpiReport): Finding[] {
  return lacks.flatMap(({ target, slice, status, before }) =>
    status === 'vanished'
      ? [
          finding('slices-vanished', `${target}=${slice} is in ${before} and no longer in this report.`, {
            file,
          }),
        ]
      : [],
  );
}
