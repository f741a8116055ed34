import { parseTime } from '../format/date.ts';
import type { Check } from './check.ts';
import { outcome, skipped } from './outcome.ts';
import type { Subjects } from './subjects.ts';

/**
 * `kpi-before-objective`: the KPI report was made after the objective was merged, so that its thresholds were set
 * before the test. When it was merged is never taken from the objective's own file. Git and GitHub write whole
 * seconds, so that within one second the order is unknown, and fails.
 */
export function reportFollowsObjective({ objective, report, input }: Subjects): Check {
  const id = 'kpi-before-objective';
  if (objective.value === undefined) return skipped(id, 'objective-exists');
  if (report.value === undefined) return skipped(id, 'kpi-report-found');
  const { merge, approval } = input;
  const { version, riskTier } = objective.value;
  const { file, evaluatedAt } = report.value;
  switch (merge.kind) {
    case 'not-merged':
      return outcome(id, 'fail', merge.message, { file });
    case 'unknown':
      // What cannot be told to be merged is not approved either, which then says why.
      return approval.kind === 'unapproved' || approval.kind === 'unknown'
        ? skipped(id, 'objective-approved')
        : outcome(id, 'fail', `When ${version.id} was merged cannot be told: ${merge.message}`, { file });
    case 'unknowable':
      return outcome(id, 'warn', `When ${version.id} was merged cannot be told: ${merge.message}`, { file });
    case 'merged':
  }
  const merged = parseTime(merge.at);
  if (merged === undefined) {
    return outcome(id, 'fail', `${version.id} was merged at ${merge.at}, which is no time.`, { file });
  }
  const set = `${version.id} was merged at ${merge.at} (${merge.by})`;
  const made = evaluatedAt === undefined ? undefined : parseTime(evaluatedAt);
  if (made === undefined) {
    const message = `The KPI report does not say when it was made; ${set}.`;
    return outcome(id, riskTier === 'low' ? 'warn' : 'fail', message, { file });
  }
  const [madeSecond, mergedSecond] = [Math.floor(made / 1000), Math.floor(merged / 1000)];
  const reported = `the KPI report was made at ${evaluatedAt}`;
  if (madeSecond > mergedSecond) return outcome(id, 'pass', `${set}, before ${reported}.`, { file });
  return madeSecond === mergedSecond
    ? outcome(id, 'fail', `${set}, and ${reported}, within the same second: which came first is unknown.`, {
        file,
      })
    : outcome(id, 'fail', `${set}, but ${reported}, before its thresholds were set.`, { file });
}
