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
import { figuresWith, judgeTarget, metricRead, sliceResult, type Judged } from './judged.ts';
import { outcome } from './outcome.ts';
import { reportedIn } from './reported.ts';
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
    judgeTarget(constraint, target, reported, base, declared),
  );
  const judged = targets.flatMap((one) => one.judged);
  const problems = [
    ...targets.flatMap((one) => one.problems),
    ...(constraint.appliesTo.every((target) => target === 'all') ? [] : unreadable(base)),
  ];
  const held = figuresWith(constraint, judged, 'pass');
  const isHeld = held.length > 0 && held.length === judged.length && problems.length === 0;
  const { message, mend, row } = isHeld
    ? { message: holdsSentence(constraint, held), mend: undefined, row: held[0] }
    : explainBroken(constraint, judged, problems, report, objective);
  const status = isHeld ? 'pass' : constraint.onViolation === 'warn' ? 'warn' : 'fail';
  return outcome(`constraint:${constraint.name}`, status, message, {
    mend,
    ...(row === undefined
      ? { file: objective.file, line: constraint.at.line }
      : { file: report.file, line: row.line }),
    slices: judged.map(sliceResult),
    findings: vanished(judged, report),
  });
}

function explainBroken(
  constraint: Constraint,
  judged: readonly Judged[],
  problems: readonly string[],
  report: KpiReport,
  objective: Objective,
): { message: string; mend: string | undefined; row: Figure | undefined } {
  const violated = figuresWith(constraint, judged, 'fail');
  const insufficient = figuresWith(constraint, judged, 'insufficient');
  const missing = judged.filter(({ status }) => status === 'missing');
  const gone = judged.filter(({ status }) => status === 'vanished');
  const unreported = explainUnreported(asRead(constraint), missing, report, objective);
  const sentences = [
    ...(violated.length === 0 ? [] : [violatedSentence(constraint, violated)]),
    ...problems,
    ...(unreported === undefined ? [] : [unreported.message]),
    ...(gone.length === 0 ? [] : [vanishedSentence(metricRead(constraint), gone)]),
    ...(insufficient.length === 0 ? [] : [insufficientSentence(constraint, insufficient)]),
  ];
  return {
    message: sentences.join(' ') || `${constraint.metric} is held to nothing.`,
    mend: violated.length === 0 ? unreported?.mend : undefined,
    row: violated[0] ?? insufficient[0],
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

function vanished(judged: readonly Judged[], { file }: KpiReport): Finding[] {
  return judged.flatMap(({ target, slice, status, before }) =>
    status === 'vanished'
      ? [
          finding('slices-vanished', `${target}=${slice} is in ${before} and no longer in this report.`, {
            file,
          }),
        ]
      : [],
  );
}
