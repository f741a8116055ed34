import { finding, hasErrors, sortFindings, type Finding } from '../finding/finding.ts';
import { parseTime } from '../format/date.ts';
import type { Loaded, SourceDocument } from '../format/document.ts';
import { forms } from '../format/forms.ts';
import type { KpiReportFile } from '../format/schema/promotion.ts';
import type { KpiReport, KpiRow } from './check.ts';
import { pointerTo } from './import/figure.ts';
import { exactValue, named, placeOf, readRow, saysTheSame } from './kpi-row.ts';

/** A report that names neither slices nor model is for a handful of figures. */
const FLAT_LIMIT = 1_000;
const visibleLine = new RegExp(forms.line.pattern);

/**
 * Gives a KPI report in the native form its meaning.
 * @param document where the numbers are spelt: values are read from their text, not from a double
 * @param file the document's value, already checked against the format
 * @returns findings `value-conflict`, `value-impossible`, `name-reserved`, `not-a-date`, `number-not-decimal`;
 *   rows that repeat another one exactly are dropped
 */
export function loadKpiReport(document: SourceDocument, file: KpiReportFile): Loaded<KpiReport> {
  const findings: Finding[] = [];
  if (parseTime(file.evaluated_at) === undefined) {
    const message = `\`evaluated_at\` is not a real time: ${file.evaluated_at}.`;
    findings.push(finding('not-a-date', message, placeOf(document, ['evaluated_at'])));
  }
  const read = file.kpis.flatMap(
    (row, index) => readRow(document, row, index, file.source !== undefined, findings) ?? [],
  );
  const rows = distinctRows(document.file, read, findings);
  return withoutErrors(findings, {
    file: document.file,
    modelName: file.model_name,
    modelVersion: file.model_version,
    objectiveVersion: file.objective_version,
    evaluatedAt: file.evaluated_at,
    rows,
    source: file.source,
  });
}

/** Whether a document is a flat report: an object whose every value is a number, such as `{"accuracy": 0.92}`. */
export function isFlatReport(value: unknown): value is Record<string, number> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const values: unknown[] = Object.values(value);
  return values.length > 0 && values.every((one) => typeof one === 'number' && Number.isFinite(one));
}

/** What a flat report is about, told beside it because it does not say so itself. */
export interface FlatReportSubject {
  readonly modelName: string;
  readonly modelVersion: string;
  readonly objectiveVersion?: string | undefined;
}

/**
 * Gives a flat report its meaning: overall values alone, of unknown age and sample size.
 * @returns findings `wrong-type` when the document is not flat, `malformed-value`, `number-not-decimal`
 */
export function loadFlatKpiReport(document: SourceDocument, subject: FlatReportSubject): Loaded<KpiReport> {
  const refused = (id: 'wrong-type' | 'malformed-value', message: string): Loaded<KpiReport> => ({
    value: undefined,
    findings: [finding(id, message, placeOf(document, []))],
  });
  if (!isFlatReport(document.value)) {
    return refused('wrong-type', 'The report is neither in the native form nor a flat mapping of numbers.');
  }
  const metrics = Object.keys(document.value);
  if (metrics.length > FLAT_LIMIT) {
    return refused('malformed-value', `A flat report holds at most ${FLAT_LIMIT} metrics.`);
  }
  const findings: Finding[] = [];
  const rows = metrics.flatMap((metric) => readFlatRow(document, metric, findings) ?? []);
  return withoutErrors(findings, {
    file: document.file,
    modelName: subject.modelName,
    modelVersion: subject.modelVersion,
    objectiveVersion: subject.objectiveVersion,
    evaluatedAt: undefined,
    rows,
    format: 'flat',
  });
}

function readFlatRow(document: SourceDocument, metric: string, findings: Finding[]): KpiRow | undefined {
  if (!visibleLine.test(metric)) {
    const message = `The name of a metric is not ${forms.line.words}.`;
    findings.push(finding('malformed-value', message, placeOf(document, [metric])));
  }
  const value = exactValue(document, [metric], findings);
  if (value === undefined) return undefined;
  const line = document.placeOfKey([metric]).line;
  return {
    metric,
    value,
    samples: undefined,
    counts: undefined,
    segment: undefined,
    slice: undefined,
    line,
    pointer: pointerTo([metric]),
  };
}

/** Drops rows that say again what another one says; two that disagree are an error. */
export function distinctRows(file: string, rows: readonly KpiRow[], findings: Finding[]): KpiRow[] {
  const first = new Map<string, KpiRow>();
  for (const row of rows) {
    const key = JSON.stringify([row.metric, row.segment, row.slice]);
    const other = first.get(key);
    if (other === undefined) first.set(key, row);
    else if (!saysTheSame(row, other)) {
      const message = `${named(row)} is reported twice with different figures, in lines ${other.line} and ${row.line}.`;
      const at = { line: row.line, column: 1 };
      findings.push(finding('value-conflict', message, { file, at }));
    }
  }
  return [...first.values()];
}

function withoutErrors(findings: readonly Finding[], report: KpiReport): Loaded<KpiReport> {
  return { value: hasErrors(findings) ? undefined : report, findings: sortFindings(findings) };
}
