import type { KpiReport, KpiRow } from './check.ts';

/** A report's rows by what is asked of them, so that many constraints over many rows cost no more than both. */
export interface Reported {
  /** The rows of each metric by their segment, undefined for the overall value, in the order of the report. */
  readonly byMetric: ReadonlyMap<string, ReadonlyMap<string | undefined, readonly KpiRow[]>>;
  /** For each segment every slice that any metric is reported for, in the order of the report. */
  readonly slicesOf: ReadonlyMap<string, ReadonlySet<string>>;
}

const known = new WeakMap<KpiReport, Reported>();

/** Sorts a report's rows once, however many constraints ask. */
export function reportedIn(report: KpiReport): Reported {
  const sorted = known.get(report) ?? sortRows(report.rows);
  known.set(report, sorted);
  return sorted;
}

/** The rows of a metric for one segment, or its overall value. */
export function rowsOf(
  { byMetric }: Reported,
  metric: string,
  segment: string | undefined,
): readonly KpiRow[] {
  return byMetric.get(metric)?.get(segment) ?? [];
}

function sortRows(rows: readonly KpiRow[]): Reported {
  const byMetric = new Map<string, Map<string | undefined, KpiRow[]>>();
  const slicesOf = new Map<string, Set<string>>();
  for (const row of rows) {
    valueAt(valueAt(byMetric, row.metric, newMap), row.segment, newList).push(row);
    if (row.segment === undefined || row.slice === undefined) continue;
    valueAt(slicesOf, row.segment, newSet).add(row.slice);
  }
  return { byMetric, slicesOf };
}

const newMap = () => new Map<string | undefined, KpiRow[]>();
const newList = (): KpiRow[] => [];
const newSet = () => new Set<string>();

function valueAt<Key, Value>(map: Map<Key, Value>, key: Key, empty: () => Value): Value {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = empty()));
  return value;
}
