import { finding, hasErrors, sortFindings, type Finding } from '../../finding/finding.ts';
import { parseTime } from '../../format/date.ts';
import type { Loaded, SourceDocument } from '../../format/document.ts';
import type { KpiReport } from '../check.ts';
import { distinctRows, loadFlatKpiReport } from '../kpi-report.ts';
import { readCsv } from './csv.ts';
import { readEvidentlyReport } from './evidently.ts';
import { readMetricFrame } from './fairlearn.ts';
import type { Reading } from './figure.ts';
import { formatWords, type SourceFormat } from './format.ts';
import { readValidationResult } from './great-expectations.ts';
import { entryFor, type KpiMapping } from './mapping.ts';
import { meaningsOf, type Meaning } from './meaning.ts';
import { readMetrics } from './metrics.ts';
import { readMlflowRun } from './mlflow.ts';
import { readPrometheus } from './prometheus.ts';
import { rowsOf } from './rows.ts';
import { subjectOf } from './subject.ts';

/** A report whose syntax was read: as a document, or as text for the formats that are lines. */
export type Source =
  | { readonly file: string; readonly document: SourceDocument }
  | { readonly file: string; readonly text: string };

/** What is known beside a report, for what it does not say itself. */
export interface Beside {
  readonly modelName: string;
  readonly modelVersion: string;
  readonly mapping: KpiMapping | undefined;
}

/**
 * Reads a report that another tool wrote and gives it the meaning of a native one.
 * @param source of the syntax and with the marks of the format
 */
export function importReport(format: SourceFormat, source: Source, beside: Beside): Loaded<KpiReport> {
  const { file } = source;
  const { value: reading, findings: broken } = readAs(format, source);
  // What else might be said of a text that was not understood would only follow from that.
  if (reading === undefined || hasErrors(broken)) return { value: undefined, findings: broken };
  const entry = entryFor(beside.mapping, format, beside.modelName || modelNamedIn(reading));
  if (format === 'flat' && entry === undefined && 'document' in source)
    return loadFlatKpiReport(source.document, beside);
  const findings: Finding[] = [];
  const subject = subjectOf(file, reading, entry, findings);
  const meanings = meaningsOf(reading, entry);
  const rows = distinctRows(file, rowsOf(file, meanings, findings), findings);
  if (rows.length === 0 && !hasErrors(findings)) {
    const message = `The report, ${formatWords[format]}, has no figure that is a KPI.`;
    findings.push(finding('missing-key', message, { file }));
  }
  const report: KpiReport = {
    file,
    modelName: subject.model_name ?? beside.modelName,
    modelVersion: subject.model_version ?? beside.modelVersion,
    objectiveVersion: subject.objective_version,
    evaluatedAt: oldest([subject.evaluated_at, reading.madeAt], meanings),
    rows,
    format,
    mapping: entry === undefined ? undefined : used(beside.mapping),
  };
  return { value: hasErrors(findings) ? undefined : report, findings: sortFindings(findings) };
}

/** The model whose mapping counts where nobody asks about a certain one. */
function modelNamedIn({ said }: Reading): string {
  return said.get('model_name')?.[0]?.text ?? '';
}

function used(mapping: KpiMapping | undefined): KpiReport['mapping'] {
  if (mapping === undefined) return undefined;
  const { file, sha256, origin } = mapping;
  return { file, sha256, origin };
}

function readAs(format: SourceFormat, source: Source): Loaded<Reading> {
  if ('text' in source) {
    return format === 'csv' ? readCsv(source.file, source.text) : readPrometheus(source.file, source.text);
  }
  const { document } = source;
  switch (format) {
    case 'mlflow':
      return readMlflowRun(document);
    case 'evidently':
      return readEvidentlyReport(document);
    case 'fairlearn':
      return readMetricFrame(document);
    case 'great-expectations':
      return readValidationResult(document);
    case 'flat':
    case 'metrics':
      return readMetrics(document, format === 'flat');
    case 'prometheus':
    case 'csv':
      throw new Error(`${format} is text`);
  }
}

/**
 * The earliest of the times that a report states or its tool notes, and of those at which the figures that are compared
 * were measured: a run can be opened again long after, and a tag be set anew.
 */
function oldest(times: readonly (string | undefined)[], meanings: readonly Meaning[]): string | undefined {
  const [stated] = times
    .flatMap((time) => time ?? [])
    .toSorted((a, b) => (parseTime(a) ?? 0) - (parseTime(b) ?? 0));
  const statedAt = stated === undefined ? undefined : parseTime(stated);
  if (statedAt === undefined) return undefined;
  let earliest = statedAt;
  for (const meaning of meanings) {
    if (meaning.kind === 'row') earliest = Math.min(earliest, meaning.figure.measuredAt ?? earliest);
  }
  return earliest === statedAt ? stated : new Date(earliest).toISOString();
}
