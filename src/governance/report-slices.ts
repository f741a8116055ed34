import type { KpiReportFile } from '../format/schema/promotion.ts';
import { sliceOf } from '../promotion/crossing.ts';

type NativeRow = KpiReportFile['kpis'][number];

/**
 * The slices of a native KPI report, by segment. Nothing else of it is looked at: for what a report had, neither its
 * values nor their places matter, and reading them would take as long as for the report that is judged.
 * @returns undefined when this is no native report, or its rows cannot be told apart
 */
export function slicesOfNative(bytes: Uint8Array): Map<string, Set<string>> | undefined {
  const rows = rowsOf(bytes);
  if (rows === undefined || rows.length === 0) return undefined;
  const found = new Map<string, Set<string>>();
  for (const row of rows) {
    if (!hasPlace(row)) return undefined;
    const { segment, slice } = sliceOf(row);
    if (segment === undefined || slice === undefined) continue;
    const slices = found.get(segment);
    if (slices === undefined) found.set(segment, new Set([slice]));
    else slices.add(slice);
  }
  return found;
}

function rowsOf(bytes: Uint8Array): readonly unknown[] | undefined {
  try {
    const report = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as {
      kpis?: unknown;
    } | null;
    return Array.isArray(report?.kpis) ? (report.kpis as unknown[]) : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a row says of which slice it is, or that it is of none, in the way that the format has. */
function hasPlace(row: unknown): row is NativeRow {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) return false;
  const { metric, segment, slice, segments } = row as Record<string, unknown>;
  if (typeof metric !== 'string') return false;
  if (segments === undefined) {
    return segment === undefined
      ? slice === undefined
      : typeof segment === 'string' && typeof slice === 'string';
  }
  return (
    segment === undefined &&
    typeof segments === 'object' &&
    segments !== null &&
    Object.values(segments).every((one) => typeof one === 'string')
  );
}
