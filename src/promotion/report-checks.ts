import { DAY_MILLISECONDS, parseTime } from '../format/date.ts';
import type { Check, KpiReport } from './check.ts';
import { outcome, skipped } from './outcome.ts';
import { reportedIn } from './reported.ts';
import { isSameVersion } from '../objective/version.ts';
import { sourceWords } from './source-words.ts';
import type { Subjects } from './subjects.ts';

/** How far a clock that wrote the report may run ahead of ours. */
const CLOCK_SKEW_MS = 5 * 60_000;

/** `kpi-report-found`: the report that the promotion cites is there and valid. */
export function kpiReportIsFound({ report, input }: Subjects): Check {
  const id = 'kpi-report-found';
  if (report.value === undefined) return outcome(id, 'fail', report.problem.message, report.problem);
  const { file } = report.value;
  const { count } = reportedIn(report.value);
  const has = `has ${count} row${count === 1 ? '' : 's'}`;
  return outcome(id, 'pass', `The KPI report${sourceWords(report.value, input.report?.sha256)} ${has}.`, {
    file,
  });
}

/**
 * `kpi-report-intact`: the report's bytes have the digest that the promotion cites. A digest may be left out only
 * for the very file that the promotion names, read at the promotion's own commit, which pins it already. A report
 * that is not valid still has bytes, so that its digest is compared all the same.
 */
export function kpiReportIsIntact({ promotion, input }: Subjects): Check {
  const id = 'kpi-report-intact';
  if (promotion.value === undefined) return skipped(id, 'promotion-valid');
  if (input.report === undefined) return skipped(id, 'kpi-report-found');
  const { path, sha256: cited, mapping_sha256: citedMapping } = promotion.value.kpi_report;
  const { file, sha256: actual, origin } = input.report;
  if (actual === '') return skipped(id, 'kpi-report-found');
  const mapping = mappingProblem(input.report.value?.mapping, citedMapping);
  if (mapping !== undefined && input.report.value !== undefined) {
    return outcome(id, 'fail', mapping.message, { file: input.promotion?.file, mend: mapping.mend });
  }
  if (cited !== undefined) {
    return cited === actual
      ? outcome(id, 'pass', 'The KPI report has the sha256 that the promotion cites.', { file })
      : outcome(id, 'fail', `The promotion cites sha256 ${cited}, but the KPI report has ${actual}.`, {
          file,
        });
  }
  if (origin === 'same-commit' && file === path) {
    const message = 'No sha256 is cited; the KPI report is in the same commit as the promotion.';
    return outcome(id, 'pass', message, { file });
  }
  const message = `The promotion cites no sha256, and ${file} is not ${path} of its own commit.`;
  return outcome(id, 'fail', message, { file: input.promotion?.file, mend: `Cite sha256: ${actual}` });
}

/** A mapping decides what is compared: one that is cited must be the one that was used, and one from elsewhere be cited. */
function mappingProblem(
  used: KpiReport['mapping'],
  cited: string | undefined,
): { readonly message: string; readonly mend?: string } | undefined {
  if (cited !== undefined && cited !== used?.sha256) {
    const found = used === undefined ? 'none was used' : `${used.file} has ${used.sha256}`;
    return { message: `The promotion cites a mapping with sha256 ${cited}, but ${found}.` };
  }
  if (used?.origin !== 'elsewhere' || cited !== undefined) return undefined;
  const message = `The mapping ${used.file} is not of the governance repository, and the promotion does not cite it.`;
  return { message, mend: `Cite mapping_sha256: ${used.sha256}` };
}

/** `kpi-report-bound`: the report is about this model version under this objective. */
export function kpiReportIsBound({ promotion, report }: Subjects): Check {
  const id = 'kpi-report-bound';
  if (promotion.value === undefined) return skipped(id, 'promotion-valid');
  if (report.value === undefined) return skipped(id, 'kpi-report-found');
  const { model_name: name, model_version: version, objective_version: objective } = promotion.value;
  const { file, modelName, modelVersion, objectiveVersion } = report.value;
  if (modelName !== name || modelVersion !== version) {
    const about = `${modelName ?? 'an unnamed model'} ${modelVersion ?? 'of an unknown version'}`;
    return outcome(id, 'fail', `The KPI report is about ${about}, not about ${name} ${version}.`, { file });
  }
  if (objectiveVersion === undefined) {
    return outcome(id, 'warn', 'The KPI report does not say under which objective it was made.', { file });
  }
  return isSameVersion(objectiveVersion, objective)
    ? outcome(id, 'pass', `The KPI report is about ${name} ${version} under ${objective}.`, { file })
    : outcome(id, 'fail', `The KPI report was made under ${objectiveVersion}, not under ${objective}.`, {
        file,
      });
}

/**
 * `kpi-fresh`: the report is no older than the risk tier allows, and not from the future. An unknown age (a flat
 * report) fails, except for tier `low`, where it warns.
 */
export function kpiReportIsFresh({ objective, report, tier, input }: Subjects): Check {
  const id = 'kpi-fresh';
  if (report.value === undefined) return skipped(id, 'kpi-report-found');
  if (objective.value === undefined) return skipped(id, 'objective-exists');
  if (tier.value === undefined) return outcome(id, 'fail', tier.problem.message, tier.problem);
  const { tier: riskTier } = tier.value;
  const where = { file: report.value.file };
  const age = ageOf(report.value, input.now);
  if (age === undefined) {
    const message = 'The KPI report does not say when it was made.';
    return outcome(id, riskTier === 'low' ? 'warn' : 'fail', message, where);
  }
  const { kpi_max_age_days: limit } = tier.value.demands;
  const made = `The KPI report was made at ${report.value.evaluatedAt}`;
  if (age < -CLOCK_SKEW_MS) return outcome(id, 'fail', `${made}, which is in the future.`, where);
  return age <= limit * DAY_MILLISECONDS
    ? outcome(id, 'pass', `${made}, within the ${limit} days of risk tier ${riskTier}.`, where)
    : outcome(id, 'fail', `${made}, over ${limit} days ago, the most for risk tier ${riskTier}.`, where);
}

function ageOf({ evaluatedAt }: KpiReport, now: number): number | undefined {
  const made = evaluatedAt === undefined ? undefined : parseTime(evaluatedAt);
  return made === undefined ? undefined : now - made;
}
