import { parseDecimal } from '../../decimal/decimal.ts';
import { finding, type Finding } from '../../finding/finding.ts';
import type { Loaded } from '../../format/document.ts';
import { didYouMean } from '../../format/near-miss.ts';
import { cellsOf, type Row } from './csv-cells.ts';
import { say } from './document-figure.ts';
import { subjectParts, type Figure, type PlainMeaning, type Reading, type Said } from './figure.ts';
import { shown } from './shown.ts';

const counts = ['samples', 'numerator', 'denominator'] as const;
const columns: readonly string[] = ['metric', 'value', 'segment', 'slice', ...counts, ...subjectParts];
const MOST_FINDINGS = 20;

/**
 * A table with one figure to a line, whose header names its columns as the native form names its keys. Columns of what
 * the report is about say the same in every line.
 */
export function readCsv(file: string, text: string): Loaded<Reading> {
  const rows = cellsOf(text);
  const refuse = (id: Finding['id'], message: string, line: number, mend?: string): Finding =>
    finding(id, message, { file, at: { line, column: 1 } }, mend);
  if (rows === undefined) {
    const message = 'The quotes of this table do not pair.';
    return { value: undefined, findings: [refuse('kpi-syntax', message, 1)] };
  }
  const [header, ...body] = rows;
  const names = header?.cells ?? [];
  const strange = names.filter((column) => !columns.includes(column));
  const findings = strange
    .slice(0, MOST_FINDINGS)
    .map((column) =>
      refuse('unknown-key', `\`${shown(column)}\` is no column of a report.`, 1, didYouMean(column, columns)),
    );
  for (const column of ['metric', 'value'].filter((one) => !names.includes(one)))
    findings.push(refuse('missing-key', `The table has no column \`${column}\`.`, 1));
  if (new Set(names).size < names.length) findings.push(refuse('kpi-syntax', 'A column is there twice.', 1));
  const ragged = body.filter(({ cells }) => cells.length !== names.length);
  for (const { line, cells } of ragged.slice(0, MOST_FINDINGS)) {
    const message = `This line has ${cells.length} cells, the header ${names.length}.`;
    findings.push(refuse('kpi-syntax', message, line));
  }
  if (findings.length > 0) return { value: undefined, findings };
  return { value: reading(names, body), findings };
}

function reading(names: readonly string[], body: readonly Row[]): Reading {
  const said = new Map<string, Said[]>();
  const meanings = new Map<Figure, PlainMeaning>();
  for (const { line, cells } of body) {
    // An empty cell states nothing.
    const cell = new Map(
      names.flatMap((column, index) => (cells[index] === '' ? [] : [[column, cells[index]!]])),
    );
    for (const part of subjectParts) {
      const text = cell.get(part);
      if (text !== undefined) say(said, part, text, line);
    }
    const figure = (column: string, name: string): Figure => {
      const text = cell.get(column) ?? '';
      return { name, labels: new Map(), text, value: parseDecimal(text), pointer: `line ${line}`, line };
    };
    const metric = cell.get('metric') ?? '';
    const stated = counts.filter((column) => cell.has(column));
    meanings.set(figure('value', metric), {
      metric,
      segment: cell.get('segment'),
      slice: cell.get('slice'),
      ...Object.fromEntries(stated.map((column) => [column, figure(column, column)])),
    });
  }
  return {
    figures: [...meanings.keys()],
    said,
    madeAt: undefined,
    plain: (figure) => meanings.get(figure),
    incidental: new Set(),
  };
}
