import type { Kpi, Objective } from '../objective/objective.ts';
import type { Check, KpiReport } from './check.ts';
import { gapsIn } from './coverage.ts';
import { outcome, skipped } from './outcome.ts';
import { reportedIn, rowsOf } from './reported.ts';
import type { Subjects } from './subjects.ts';

/** As many lacking slices are said one by one. */
const SAID = 5;

/** `risk-tier-sufficient`: the objective states no lower tier than the decision risk matrix gives its use case. */
export function riskTierIsSufficient({ objective, tier }: Subjects): Check {
  const id = 'risk-tier-sufficient';
  if (objective.value === undefined) return skipped(id, 'objective-exists');
  if (tier.value === undefined) return outcome(id, 'fail', tier.problem.message, tier.problem);
  const { stated, tier: demanded, useCase } = tier.value;
  const { version, file, places } = objective.value;
  const where = { file, line: places.get('risk_tier')?.line };
  if (useCase === undefined) return outcome(id, 'pass', `${version.id} has risk tier ${stated}.`, where);
  const message = `${version.id} has risk tier ${stated}, but ${useCase} has tier ${demanded}.`;
  return outcome(id, 'fail', message, where);
}

/**
 * `kpis-segmented`: what the risk tier's `segmented_kpis` asks of the report. `daily` and `decision` ask for every
 * slice of every segment that the objective names for a KPI, `decision` also on how many decisions it was measured;
 * `none` asks for nothing. What lacks is a warning: a slice is required by the constraint that applies to it, and a
 * KPI that no constraint bounds decides nothing.
 */
export function kpisAreSegmented({ objective, report, tier }: Subjects): Check {
  const id = 'kpis-segmented';
  if (report.value === undefined) return skipped(id, 'kpi-report-found');
  if (objective.value === undefined) return skipped(id, 'objective-exists');
  if (tier.value === undefined) return outcome(id, 'fail', tier.problem.message, tier.problem);
  const { segmented_kpis: asked } = tier.value.demands;
  const { tier: riskTier } = tier.value;
  const where = { file: report.value.file };
  if (asked === 'none') return outcome(id, 'pass', `Risk tier ${riskTier} demands no segmented KPIs.`, where);
  const sliced = slicedKpis(objective.value);
  if (sliced.length === 0) {
    const message = `Risk tier ${riskTier} demands segmented KPIs, but no KPI of the objective names a segment.`;
    return outcome(id, 'warn', message, { file: objective.value.file });
  }
  const lacking = sliced.flatMap((one) => lacks(one, objective.value, report.value, asked === 'decision'));
  if (lacking.length > 0) {
    const more = lacking.length > SAID ? ` and ${lacking.length - SAID} more` : '';
    const message = `Risk tier ${riskTier} demands segmented KPIs; missing: ${lacking.slice(0, SAID).join(', ')}${more}.`;
    return outcome(id, 'warn', message, where);
  }
  return outcome(id, 'pass', `Every KPI is reported by segment, as risk tier ${riskTier} demands.`, where);
}

interface SlicedKpi {
  readonly kpi: Kpi;
  readonly target: string;
}

/** A figure that a constraint derives is not asked of the report. */
function slicedKpis({ kpis, constraints }: Objective): SlicedKpi[] {
  const derived = new Set(
    constraints.flatMap(({ derive, metric }) => (derive === undefined ? [] : [metric])),
  );
  return kpis
    .filter(({ metric }) => !derived.has(metric))
    .flatMap((kpi) => kpi.slices.filter((target) => target !== 'all').map((target) => ({ kpi, target })));
}

function lacks(
  { kpi, target }: SlicedKpi,
  objective: Objective,
  report: KpiReport,
  counted: boolean,
): string[] {
  const reported = reportedIn(report);
  const { metric } = kpi;
  const rows = rowsOf(reported, metric, target);
  if (rows.length === 0) return [`${metric} for ${target}`];
  const declared = new Set(objective.segments.map(({ name }) => name));
  const missing = gapsIn(target, rows, reported, [], declared);
  const uncounted =
    counted && !reported.isSampled ? [...rows].filter(({ samples }) => samples === undefined) : [];
  return [
    ...missing.map(({ slice }) => `${metric} for ${target}=${slice}`),
    ...uncounted.map(({ slice }) => `the samples of ${metric} for ${target}=${slice}`),
  ];
}
