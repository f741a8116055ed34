import { compareText, finding, type Finding } from '../finding/finding.ts';
import type { SourceDocument } from '../format/document.ts';
import type { KpiReportFile } from '../format/schema/promotion.ts';
import { CROSS } from '../objective/target.ts';
import type { KpiRow } from './check.ts';

type NativeRow = KpiReportFile['kpis'][number];

/** Names that mean the overall value or every segment, so that no segment may bear them. */
export const reservedSegments: ReadonlySet<string> = new Set(['all', 'by_segment']);

/** What a row is about; one that names several segments is about their intersection, in one order. */
export function sliceOf({ segment, slice, segments }: NativeRow): Pick<KpiRow, 'segment' | 'slice'> {
  if (segments === undefined) return { segment, slice };
  const entries = Object.entries(segments).toSorted(([a], [b]) => compareText(a, b));
  return {
    segment: entries.map(([name]) => name).join(CROSS),
    slice: entries.map(([, value]) => value).join(CROSS),
  };
}

/** What keeps a row that names `segments` from being about exactly one slice. */
export function crossingProblems(document: SourceDocument, native: NativeRow, index: number): Finding[] {
  const { segment, segments } = native;
  if (segments === undefined) return [];
  const place = { file: document.file, at: document.placeOf(['kpis', index, 'segments']) };
  if (segment !== undefined) {
    const message = `A row for ${native.metric} names both \`segment\` and \`segments\`.`;
    return [finding('value-impossible', message, place, 'Leave `segment` and `slice` out.')];
  }
  const entries = Object.entries(segments);
  return entries.flatMap(([name, slice]) => {
    if (entries.length > 1 && (name + slice).includes(CROSS)) {
      const message = `\`${name}: ${slice}\` cannot be crossed with other segments, because it holds \`${CROSS}\`.`;
      return [finding('malformed-value', message, place, `Give it a name without \`${CROSS}\`.`)];
    }
    if (entries.length === 1 || !reservedSegments.has(name)) return [];
    return [finding('name-reserved', `\`${name}\` is no segment that others can be crossed with.`, place)];
  });
}
