import type { KpiReport } from './check.ts';
import { formatWords } from './import/format.ts';

/**
 * What a report was made from, to follow its name: `, an MLflow run with sha256 0f…, read by kpis/mapping.yaml,`. Nothing
 * for a native report that does not say that it was made from another one.
 */
export function sourceWords({ format, source, mapping }: KpiReport, sha256: string | undefined): string {
  const parts = [
    ...(format === undefined || format === 'native'
      ? []
      : [`, ${formatWords[format]} with sha256 ${sha256}`]),
    ...(source === undefined
      ? []
      : [`, made from ${formatWords[source.format]} with sha256 ${source.sha256}`]),
    ...(mapping === undefined ? [] : [`, read by ${mapping.file}`]),
  ];
  return parts.length === 0 ? '' : `${parts.join('')},`;
}
