import { compareText, finding, hasErrors, type Finding, type Position } from '../finding/finding.ts';
import type { Loaded, SourceDocument } from '../format/document.ts';
import { asSeen } from '../format/look-alike.ts';
import { didYouMean } from '../format/near-miss.ts';
import type { MetricsFile } from '../format/schema/measures.ts';
import type { Constraint, ConstraintOperator, Objective } from '../objective/objective.ts';

export const METRICS_PATH = 'policies/metrics.yaml';

export type MetricDefinition = MetricsFile['metrics'][number];

/** policies/metrics.yaml: each metric by its name, with where it stands. */
export type MetricCatalogue = ReadonlyMap<string, MetricDefinition & { readonly at: Position }>;

/** Gives a metric catalogue that fits the schema its meaning: every name is defined once. */
export function loadMetrics(document: SourceDocument, file: MetricsFile): Loaded<MetricCatalogue> {
  const seen = new Set<string>();
  const findings = file.metrics.flatMap(({ name }, index): Finding[] => {
    const isNew = !seen.has(asSeen(name));
    seen.add(asSeen(name));
    if (isNew) return [];
    const place = { file: document.file, at: document.placeOf(['metrics', index, 'name']) };
    return [finding('name-duplicate', `\`metrics\` has two entries named \`${name}\`.`, place)];
  });
  const entries = file.metrics.map(
    (metric, index) => [metric.name, { ...metric, at: document.placeOf(['metrics', index]) }] as const,
  );
  return { value: hasErrors(findings) ? undefined : new Map(entries), findings };
}

/** The metrics that an objective uses, each once. */
export function metricsOf({ constraints, kpis, goal, escalationRules }: Objective): string[] {
  const used = new Set([
    ...constraints.flatMap(({ metric, derive }) => [metric, ...(derive === undefined ? [] : [derive.of])]),
    ...kpis.map(({ metric }) => metric),
    ...escalationRules.map(({ condition }) => condition.metric),
    ...(goal === undefined ? [] : [goal.metric]),
  ]);
  return [...used].toSorted(compareText);
}

/** What an objective says of its metrics that the catalogue does not know or contradicts. */
export function metricFindings(objective: Objective, catalogue: MetricCatalogue): Finding[] {
  return [
    ...unknownMetrics(objective, catalogue),
    ...objective.constraints.flatMap((one) => constraintFindings(objective, one, catalogue)),
    ...goalFindings(objective, catalogue),
    ...sliceFindings(objective, catalogue),
  ];
}

function unknownMetrics(objective: Objective, catalogue: MetricCatalogue): Finding[] {
  const { constraints, kpis, file, places } = objective;
  return metricsOf(objective)
    .filter((metric) => !catalogue.has(metric))
    .map((metric) => {
      const user =
        constraints.find((one) => one.metric === metric || one.derive?.of === metric) ??
        kpis.find((one) => one.metric === metric);
      const at = user?.at ?? places.get('goal') ?? { line: 1, column: 1 };
      const message = `The metric \`${metric}\` is not defined in ${METRICS_PATH}.`;
      return finding('metric-unknown', message, { file, at }, didYouMean(metric, catalogue.keys()));
    });
}

/** The operators that keep a metric on its good side, the usual one first. */
const fitting: Readonly<Record<MetricDefinition['direction'], readonly ConstraintOperator[]>> = {
  higher_is_better: ['>=', '>'],
  lower_is_better: ['<=', '<', 'abs <=', 'abs <'],
  closer_to_zero: ['abs <=', 'abs <'],
};

function constraintFindings(
  { file }: Objective,
  { name, metric, operator, unit, at }: Constraint,
  catalogue: MetricCatalogue,
): Finding[] {
  const known = catalogue.get(metric);
  if (known === undefined) return [];
  const findings: Finding[] = [];
  const operators = fitting[known.direction];
  if (!operators.includes(operator)) {
    const message = `The constraint \`${name}\` bounds \`${metric}\` by \`${operator}\`, but the direction of that metric is ${known.direction}.`;
    const mend = `Write \`operator: "${operators[0]}"\`, or correct the direction in ${METRICS_PATH}.`;
    findings.push(finding('metric-direction-contradicted', message, { file, at }, mend));
  }
  if (unit !== undefined && unit !== known.unit) {
    const message = `The constraint \`${name}\` gives \`${metric}\` in ${unit}, the metric catalogue in ${known.unit}.`;
    findings.push(finding('metric-unit-differs', message, { file, at }));
  }
  return findings;
}

function goalFindings({ goal, file, places }: Objective, catalogue: MetricCatalogue): Finding[] {
  const direction = goal === undefined ? undefined : catalogue.get(goal.metric)?.direction;
  if (goal === undefined || direction === undefined) return [];
  const wrong =
    goal.direction === 'maximize' ? direction !== 'higher_is_better' : direction === 'higher_is_better';
  if (!wrong) return [];
  const at = places.get('goal') ?? { line: 1, column: 1 };
  const message = `The goal is to ${goal.direction} \`${goal.metric}\`, but the direction of that metric is ${direction}.`;
  const other = goal.direction === 'maximize' ? 'minimize' : 'maximize';
  return [
    finding(
      'metric-direction-contradicted',
      message,
      { file, at },
      `Write \`goal: { ${other}: ${goal.metric} }\`.`,
    ),
  ];
}

/** A metric that the objective uses has to be reported for the segments that the catalogue names. */
function sliceFindings(objective: Objective, catalogue: MetricCatalogue): Finding[] {
  const { kpis, constraints, file, places } = objective;
  return metricsOf(objective).flatMap((metric) => {
    const reporting = kpis.filter((kpi) => kpi.metric === metric);
    const derived = constraints.filter((one) => one.derive !== undefined && one.metric === metric);
    const reported = new Set([
      ...reporting.flatMap(({ slices }) => slices),
      ...derived.flatMap(({ appliesTo }) => appliesTo),
    ]);
    const missing = (catalogue.get(metric)?.slices ?? []).filter((slice) => !reported.has(slice));
    if (missing.length === 0) return [];
    const at = reporting[0]?.at ?? places.get('kpis') ?? { line: 1, column: 1 };
    const message = `The metric catalogue wants \`${metric}\` reported for ${missing.join(', ')}.`;
    return [finding('metric-slices-missing', message, { file, at })];
  });
}
