import { pointerOf, type KpiReport, type KpiRow, type SliceResult } from './check.ts';
import { reportedIn } from './reported.ts';

/** Says of each slice of a constraint where in the report its value and counts stand, so that they can be looked up. */
export function withPlaces(
  slices: readonly SliceResult[],
  metric: string,
  report: KpiReport,
): readonly SliceResult[] {
  const rows = rowsBySlice(metric, report);
  return slices.map((slice) => {
    const row = rows.get(slice.slice);
    if (row === undefined || row === 'many' || row.value.text !== slice.value) return slice;
    const pointer = pointerOf(row);
    if (pointer === undefined) return slice;
    const counts = row.countPointers;
    return { ...slice, pointer, ...(counts === undefined ? {} : { count_pointers: counts }) };
  });
}

/** `many`: the segment `a` with the slice `b=c` is named as the segment `a=b` with the slice `c` is. */
type RowsBySlice = ReadonlyMap<string, KpiRow | 'many'>;

const known = new WeakMap<KpiReport, Map<string, RowsBySlice>>();

/** The rows of a metric by the name of their slice as a check says it; sorted once, however many constraints ask. */
function rowsBySlice(metric: string, report: KpiReport): RowsBySlice {
  const byMetric = known.get(report) ?? new Map<string, RowsBySlice>();
  known.set(report, byMetric);
  const before = byMetric.get(metric);
  if (before !== undefined) return before;
  const named = new Map<string, KpiRow | 'many'>();
  for (const rows of reportedIn(report).byMetric.get(metric)?.values() ?? []) {
    for (const row of rows) {
      const name = row.segment === undefined ? 'all' : `${row.segment}=${row.slice}`;
      named.set(name, named.has(name) ? 'many' : row);
    }
  }
  byMetric.set(metric, named);
  return named;
}
