import { editDistance, nearest } from '../format/near-miss.ts';
import type { Constraint, Objective } from '../objective/objective.ts';
import type { KpiReport } from './check.ts';
import { reportedIn } from './reported.ts';

/** Beyond this many letters two names are hardly one slip of the hand apart. */
const SLIP = 3;
/** Suggestions are a courtesy: a report of countless metrics is not searched to its end. */
const SEARCHED = 500;

/** As many missing slices are said one by one. */
const SAID = 5;

/** What is not reported, in a sentence, and how to report it where the slip is evident. */
export interface Unreported {
  readonly message: string;
  readonly mend: string | undefined;
}

/**
 * Says what of a constraint's metric is not reported, and what was likely meant: the constraint's own name or
 * the name of the metric's KPI reported in its place, or a name that is a slip of the hand away. It only asks;
 * nothing is ever read as another metric.
 * @param missing the targets (`all` or segments) without any row, and the slices that only other metrics have; undefined
 *   is returned when there is none
 */
export function explainUnreported(
  constraint: Constraint,
  missing: readonly { readonly target: string; readonly slice: string | undefined }[],
  report: KpiReport,
  objective: Objective,
): Unreported | undefined {
  if (missing.length === 0) return undefined;
  const { metric } = constraint;
  const reported = reportedIn(report).byMetric.get(metric);
  if (reported === undefined) return unreportedMetric(constraint, report, objective);
  const segments = new Set([...reported.keys()].flatMap((segment) => segment ?? []));
  const sentences = missing.slice(0, SAID).map(({ target, slice }) => {
    if (slice !== undefined)
      return `${metric} is not reported for ${target}=${slice}, which other metrics are.`;
    if (target === 'all') return `${metric} is not reported overall, only for ${[...segments].join(', ')}.`;
    return `${metric} is not reported for any slice of ${target}${askSegment(target, segments, objective)}`;
  });
  if (missing.length > SAID) sentences.push(`${missing.length - SAID} more are not reported.`);
  const wanted = missing
    .slice(0, SAID)
    .map(({ target, slice }) => (slice === undefined ? target : `${target}=${slice}`));
  return { message: sentences.join(' '), mend: `Report ${metric} for ${wanted.join(', ')} as well.` };
}

function unreportedMetric(constraint: Constraint, report: KpiReport, objective: Objective): Unreported {
  const { metric } = constraint;
  const meant = likelyMeant(constraint, report, objective);
  if (meant === undefined) return { message: `${metric} is not reported.`, mend: undefined };
  const mend = `Report it as ${metric}.`;
  return {
    message: `${metric} is not reported; the report has ${meant} — is that the same figure? ${mend}`,
    mend: `If it is the same figure, report it as ${metric}.`,
  };
}

/** The reported name that may stand for the metric, with why it may. */
function likelyMeant(constraint: Constraint, report: KpiReport, objective: Objective): string | undefined {
  const { metric, name } = constraint;
  const strangers = strangersIn(report, objective);
  if (strangers.has(name)) return `${name}, the constraint's own name`;
  const kpi = objective.kpis.find((one) => one.metric === metric && strangers.has(one.name));
  return kpi === undefined ? slipOf(metric, strangers) : `${kpi.name}, the KPI's name`;
}

const knownStrangers = new WeakMap<KpiReport, { objective: Objective; names: ReadonlySet<string> }>();

/** The reported metrics that the objective does not know, looked up once for all its constraints. */
function strangersIn(report: KpiReport, objective: Objective): ReadonlySet<string> {
  const before = knownStrangers.get(report);
  if (before?.objective === objective) return before.names;
  const known = new Set([...objective.constraints, ...objective.kpis].map(({ metric }) => metric));
  const names = new Set([...reportedIn(report).byMetric.keys()].filter((metric) => !known.has(metric)));
  knownStrangers.set(report, { objective, names });
  return names;
}

function askSegment(target: string, reported: ReadonlySet<string>, objective: Objective): string {
  const declared = new Set(objective.segments.map(({ name }) => name));
  const strangers = [...reported].filter((segment) => !declared.has(segment));
  const near = slipOf(target, strangers);
  return near === undefined ? '.' : `; the report has slices of ${near} — is that the same segment?`;
}

function slipOf(name: string, candidates: Iterable<string>): string | undefined {
  const near = nearest(name, [...candidates].slice(0, SEARCHED));
  if (near === undefined) return undefined;
  const letters = editDistance(name.toLowerCase(), near.toLowerCase());
  return letters <= Math.min(SLIP, name.length / 3) ? near : undefined;
}
