import type { Trace, TraceVerification } from '../format/schema/trace.ts';
import { escapeText } from './escape.ts';
import { sectionsOf, summaryOf, verdictOf, type Section, type Table } from './trace-sections.ts';

/** A trace for a terminal. */
export function traceText(trace: Trace): string {
  const head = `Trace of decision ${trace.decision_id}\n${escapeText(summaryOf(trace))}\n${escapeText(verdictOf(trace))}\n`;
  return `${head}${sectionsOf(trace).map(sectionText).join('')}`;
}

/** As programs read it (schemas/trace.schema.json); it verifies with `tracegate verify-trace`. */
export function traceJson(trace: Trace): string {
  return `${JSON.stringify(trace, undefined, 2)}\n`;
}

function sectionText({ title, facts, table, items = [], none }: Section): string {
  const width = Math.max(0, ...facts.map(([name]) => name.length));
  const marks = Math.max(0, ...items.map(([mark]) => mark.length));
  const lines = [
    ...facts.map(([name, value]) => `${escapeText(name).padEnd(width)}  ${escapeText(value)}`),
    ...items.map(([mark, text]) => `${mark.padEnd(marks)}  ${escapeText(text)}`),
    ...(table === undefined ? [] : tableLines(table)),
  ];
  const body = lines.length === 0 && none !== undefined ? [none] : lines;
  return `\n${title.toUpperCase()}\n${body.map((line) => (line === '' ? '\n' : `  ${line}\n`)).join('')}`;
}

/** In columns, so far as these are no wider than what people read at once. */
function tableLines({ head, rows }: Table): string[] {
  const cells = [head, ...rows].map((row) => row.map(escapeText));
  const widths = head.map((_, at) => Math.min(40, Math.max(...cells.map((row) => row[at]?.length ?? 0))));
  return [
    '',
    ...cells.map((row) =>
      row
        .map((cell, at) => cell.padEnd(widths[at]!))
        .join('  ')
        .trimEnd(),
    ),
  ];
}

/** What verifying a trace gave, for a terminal. */
export function traceVerificationText({ decision_id: id, verdict, checks }: TraceVerification): string {
  const width = Math.max(0, ...checks.map(({ result }) => result.length));
  const lines = checks.map(
    ({ what, result, message }) => `${result.padEnd(width)}  ${escapeText(what)}: ${escapeText(message)}\n`,
  );
  const words = { proven: 'PROVEN', refuted: 'REFUTED', 'not-proven': 'NOT PROVEN' };
  return `${lines.join('')}${words[verdict]}: decision ${escapeText(id)}.\n`;
}

/** The same as programs read it (schemas/trace-verification.schema.json). */
export function traceVerificationJson(verification: TraceVerification): string {
  return `${JSON.stringify(verification)}\n`;
}
