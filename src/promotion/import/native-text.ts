import { pointerOf, type KpiReport, type KpiRow, type KpiSource } from '../check.ts';

/** What the native form must state; a report that does not say all of it cannot be written in that form. */
export type Complete = Pick<KpiReport, 'rows'> &
  Readonly<Record<'modelName' | 'modelVersion' | 'objectiveVersion' | 'evaluatedAt', string>>;

/**
 * A report in the native form, as JSON text with one row to a line that ends with a newline. Every value is spelt as it
 * was in the source: a double in between would round it.
 */
export function nativeText(report: Complete, source: KpiSource): string {
  const { format, sha256, uri } = source;
  const head = {
    model_name: report.modelName,
    model_version: report.modelVersion,
    objective_version: report.objectiveVersion,
    evaluated_at: report.evaluatedAt,
    source: { format, sha256, ...(uri === undefined ? {} : { uri }) },
  };
  const members = Object.entries(head).map(
    ([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`,
  );
  const rows = report.rows.map((row) => `    ${rowText(row)}`).join(',\n');
  return `{\n${members.join(',\n')},\n  "kpis": [\n${rows}\n  ]\n}\n`;
}

function rowText(row: KpiRow): string {
  const { metric, segment, slice, value, counts, samples, countPointers } = row;
  const pointer = pointerOf(row);
  const stated: (readonly [key: string, text: string | undefined])[] = [
    ['metric', JSON.stringify(metric)],
    ['segment', segment === undefined ? undefined : JSON.stringify(segment)],
    ['slice', slice === undefined ? undefined : JSON.stringify(slice)],
    ['value', jsonNumber(value.text)],
    ['numerator', counts?.numerator.toString()],
    ['denominator', counts?.denominator.toString()],
    ['samples', samples?.toString()],
    ['pointer', pointer === undefined ? undefined : JSON.stringify(pointer)],
    ['count_pointers', countPointers === undefined ? undefined : JSON.stringify(countPointers)],
  ];
  const members = stated.flatMap(([key, text]) => (text === undefined ? [] : [`"${key}": ${text}`]));
  return `{ ${members.join(', ')} }`;
}

/** The same digits as JSON allows them: no plus sign, a digit on both sides of the point, no zeros in front. */
function jsonNumber(text: string): string {
  return text
    .replace(/^\+/, '')
    .replace(/^(-?)\./, '$10.')
    .replace(/\.(?=$|[eE])/, '')
    .replace(/^(-?)0+(?=\d)/, '$1');
}
