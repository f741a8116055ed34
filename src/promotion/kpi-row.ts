import Big from 'big.js';
import { compareDecimals, parseDecimal, type Decimal } from '../decimal/decimal.ts';
import { finding, type Finding, type Place } from '../finding/finding.ts';
import type { NodePath, SourceDocument } from '../format/document.ts';
import type { KpiReportFile } from '../format/schema/promotion.ts';
import type { Counts, KpiRow } from './check.ts';
import { isPrintOf } from './counts.ts';
import { crossingProblems, reservedSegments, sliceOf } from './crossing.ts';
import { shown } from './import/shown.ts';

type NativeRow = KpiReportFile['kpis'][number];

/**
 * Reads one row of a native report and adds what is wrong with it to the findings. On a row with anything wrong
 * `readPlainReport` has to give up: what is refused here and not there would be let through.
 * @param hasSource whether the report was made from another one, which is then where the pointer of a row leads
 */
export function readRow(
  document: SourceDocument,
  native: NativeRow,
  index: number,
  hasSource: boolean,
  findings: Finding[],
): KpiRow | undefined {
  const value = exactValue(document, ['kpis', index, 'value'], findings);
  if (value === undefined) return undefined;
  const row: KpiRow = {
    metric: native.metric,
    value,
    samples: native.samples,
    counts: countsOf(native),
    ...sliceOf(native),
    line: document.placeOf(['kpis', index]).line,
    pointer: hasSource ? native.pointer : index,
    countPointers: hasSource ? native.count_pointers : undefined,
  };
  findings.push(...crossingProblems(document, native, index));
  for (const { id, key, message, mend } of problemsOfRow(row))
    findings.push(finding(id, message, placeOf(document, ['kpis', index, key]), mend));
  findings.push(...brokenCounts(document, index));
  return row;
}

function countsOf({ numerator, denominator }: NativeRow): Counts | undefined {
  return numerator === undefined || denominator === undefined ? undefined : { numerator, denominator };
}

/** MLflow stores an infinity as the largest double, and a file may print that shorter; nobody measures such a value. */
const STANDS_FOR_INFINITY = new Big('1.797e308');

/** Whether a number is so far out that it stands for an infinity. */
export function standsForInfinity({ value }: Decimal): boolean {
  return value.abs().gte(STANDS_FOR_INFINITY);
}

/** The number at the path exactly as it is spelt; a finding and undefined when it is no finite decimal number. */
export function exactValue(
  document: SourceDocument,
  path: NodePath,
  findings: Finding[],
): Decimal | undefined {
  const text = document.textOf(path);
  const value = text === undefined ? undefined : parseDecimal(text);
  if (value === undefined) {
    const message = `${shown(text ?? 'A value')} is not a decimal number.`;
    findings.push(finding('number-not-decimal', message, placeOf(document, path)));
    return undefined;
  }
  if (!standsForInfinity(value)) return value;
  const message = `${shown(value.text)} is not a finite number.`;
  findings.push(finding('number-not-finite', message, placeOf(document, path)));
  return undefined;
}

/** Something in one row that cannot be true together with the rest of it, at the key that is at fault. */
export interface RowProblem {
  readonly id: 'name-reserved' | 'value-impossible';
  readonly key: 'segment' | 'samples' | 'value';
  readonly message: string;
  readonly mend?: string;
}

/** What in one row cannot be true together. */
export function problemsOfRow(row: KpiRow): RowProblem[] {
  const found: RowProblem[] = [];
  if (row.segment !== undefined && reservedSegments.has(row.segment)) {
    const message = `\`${row.segment}\` is no segment, so ${named(row)} cannot be told from the overall value.`;
    const mend = 'Leave `segment` and `slice` out for the overall value.';
    found.push({ id: 'name-reserved', key: 'segment', message, mend });
  }
  if (row.samples === 0) {
    const message = `${named(row)} has a value from 0 samples.`;
    found.push({ id: 'value-impossible', key: 'samples', message });
  }
  if (row.counts !== undefined && !isPrintOf(row.value, row.counts)) {
    const { numerator, denominator } = row.counts;
    const ratio = `${numerator}/${denominator} is ${numerator / denominator}`;
    const message = `${named(row)} is given as ${row.value.text}, but ${ratio}.`;
    found.push({ id: 'value-impossible', key: 'value', message });
  }
  return found;
}

/** Counts that are whole only after rounding: a double reads 499.99999999999999999 as 500. */
function brokenCounts(document: SourceDocument, index: number): Finding[] {
  return ['samples', 'numerator', 'denominator'].flatMap((key) => {
    const path = ['kpis', index, key];
    const text = document.textOf(path);
    const number = text === undefined ? undefined : parseDecimal(text)?.value;
    if (number === undefined || number.eq(number.round(0))) return [];
    return [
      finding('value-impossible', `\`${key}\` is a count and cannot be ${text}.`, placeOf(document, path)),
    ];
  });
}

/** Whether two rows of one metric and slice report one measurement. */
export function saysTheSame(a: KpiRow, b: KpiRow): boolean {
  return (
    compareDecimals(a.value, b.value) === 0 &&
    a.samples === b.samples &&
    a.counts?.numerator === b.counts?.numerator &&
    a.counts?.denominator === b.counts?.denominator
  );
}

/** What a row is about: `accuracy`, or `accuracy for geography=CA`. */
export function named({ metric, segment, slice }: KpiRow): string {
  return segment === undefined ? metric : `${metric} for ${segment}=${slice}`;
}

/** Where the node at the path stands, for a finding. */
export function placeOf(document: SourceDocument, path: NodePath): Place {
  return { file: document.file, at: document.placeOf(path) };
}
