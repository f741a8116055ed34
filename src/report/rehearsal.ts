import type { CaseResult } from '../rehearsal/rehearse.ts';
import { escapeText } from './escape.ts';

/** The results of one table. */
export interface TableResult {
  readonly file: string;
  readonly results: readonly CaseResult[];
}

/** Each case with its place; of those that fail, what differs. */
export function rehearsalText(tables: readonly TableResult[]): string {
  const lines = tables.flatMap(({ file, results }) =>
    results.flatMap(({ name, line, differences }) => [
      `${differences.length === 0 ? 'pass' : 'FAIL'}  ${escapeText(file)}:${line}  ${escapeText(name)}`,
      ...differences.map((one) => `      ${escapeText(one)}`),
    ]),
  );
  const { cases, failed } = countsOf(tables);
  const summary =
    failed === 0
      ? `All ${cases} cases pass.`
      : `${failed} of ${cases} case${cases === 1 ? '' : 's'} ${failed === 1 ? 'fails' : 'fail'}.`;
  return `${lines.join('\n')}\n\n${summary}\n`;
}

/** The same as a program reads it: `{cases, failed, results: [{file, line, name, passed, differences}]}`. */
export function rehearsalJson(tables: readonly TableResult[]): string {
  const results = tables.flatMap(({ file, results: ofTable }) =>
    ofTable.map(({ name, line, differences }) => ({
      file,
      line,
      name,
      passed: differences.length === 0,
      differences,
    })),
  );
  return `${JSON.stringify({ ...countsOf(tables), results }, undefined, 2)}\n`;
}

function countsOf(tables: readonly TableResult[]): { cases: number; failed: number } {
  const all = tables.flatMap(({ results }) => results);
  return { cases: all.length, failed: all.filter(({ differences }) => differences.length > 0).length };
}
