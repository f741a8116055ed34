import type { KpiReport, KpiRow } from './check.ts';

/** A report's rows by what is asked of them, so that many constraints over many rows cost no more than both. */
export interface Reported {
  readonly byMetric: ReadonlyMap<string, readonly KpiRow[]>;
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

function sortRows(rows: readonly KpiRow[]): Reported {
  const byMetric = new Map<string, KpiRow[]>();
  const slicesOf = new Map<string, Set<string>>();
  for (const row of rows) {
    const same = byMetric.get(row.metric);
    if (same === undefined) byMetric.set(row.metric, [row]);
    else same.push(row);
    if (row.segment === undefined || row.slice === undefined) continue;
    const slices = slicesOf.get(row.segment);
    if (slices === undefined) slicesOf.set(row.segment, new Set([row.slice]));
    else slices.add(row.slice);
  }
  return { byMetric, slicesOf };
}
