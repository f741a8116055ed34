import type { KpiReport, KpiRow } from './check.ts';
import type { RowNumbers } from './distinct-slices.ts';
import type { Extremes } from './extremes.ts';

/** Rows of a report; those of a large one are made when they are looked at. */
export interface Rows extends Iterable<KpiRow> {
  readonly length: number;
  /** What is known of them without making them, where their values decide and not their counts. */
  readonly measured?: Measured | undefined;
}

/** Rows of which most can be judged without making them. */
export interface Measured {
  /** By which they stand in the columns. */
  readonly rows: RowNumbers;
  /** The double that is nearest to each value of at most EXACT_DIGITS digits; NaN for any other. */
  readonly nearest: Float64Array;
  /** -1 where a row does not say. */
  readonly samples: Float64Array;
  readonly extremes: Extremes;
  readonly row: (number: number) => KpiRow;
}

/** A report's rows by what is asked of them, so that many constraints over many rows cost no more than both. */
export interface Reported {
  /** Of all rows. */
  readonly count: number;
  /** The rows of each metric by their segment, undefined for the overall value, in the order of the report. */
  readonly byMetric: ReadonlyMap<string, ReadonlyMap<string | undefined, Rows>>;
  /** For each segment every slice that any metric is reported for, in the order of the report. */
  readonly slicesOf: ReadonlyMap<string, ReadonlySet<string>>;
  /** Whether it is certain that no two rows are of one metric and slice. */
  readonly isDistinct: boolean;
  /** Whether every row says on how many samples it was measured. */
  readonly isSampled: boolean;
}

const known = new WeakMap<KpiReport, Reported>();

/** Sorts a report's rows once, however many constraints ask. */
export function reportedIn(report: KpiReport): Reported {
  const sorted = known.get(report) ?? sortRows(report.rows);
  known.set(report, sorted);
  return sorted;
}

/** Keeps what reading the report told already. */
export function keepReported(report: KpiReport, reported: Reported): void {
  known.set(report, reported);
}

/** The rows of a metric for one segment, or its overall value. */
export function rowsOf({ byMetric }: Reported, metric: string, segment: string | undefined): Rows {
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
  const isSampled = rows.every(({ samples }) => samples !== undefined);
  return { count: rows.length, byMetric, slicesOf, isDistinct: false, isSampled };
}

const newMap = () => new Map<string | undefined, KpiRow[]>();
const newList = (): KpiRow[] => [];
const newSet = () => new Set<string>();

function valueAt<Key, Value>(map: Map<Key, Value>, key: Key, empty: () => Value): Value {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = empty()));
  return value;
}
