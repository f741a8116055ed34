import type { Finding } from '../finding/finding.ts';
import type { Level } from '../finding/rule.ts';
import { escapeText } from './escape.ts';

/** Findings as a person reads them in a terminal: place, level, rule; sentence; mend. */
export function findingsText(findings: readonly Finding[], files: number): string {
  const blocks = findings.map((one) => {
    const head = `${placeText(one)}${one.level.padEnd(8)} ${one.id}`;
    return `${head}\n    ${escapeText(one.message)}\n${one.mend === undefined ? '' : `    ${escapeText(one.mend)}\n`}`;
  });
  const counted = (['error', 'warning', 'note'] as const).flatMap((level) => {
    const count = countOf(findings, level);
    return count === 0 ? [] : [`${count} ${level}${count === 1 ? '' : 's'}`];
  });
  const summary = counted.length === 0 ? 'No findings' : counted.join(', ');
  return `${blocks.join('\n')}${blocks.length > 0 ? '\n' : ''}${summary} in ${files} file${files === 1 ? '' : 's'}.\n`;
}

function placeText({ file, line, column }: Finding): string {
  if (file === undefined) return '';
  return `${escapeText(file)}${line === undefined ? '' : `:${line}:${column ?? 1}`}  `;
}

function countOf(findings: readonly Finding[], level: Level): number {
  return findings.filter((one) => one.level === level).length;
}

/** Findings as a program reads them: `{files, errors, warnings, notes, findings}`. */
export function findingsJson(findings: readonly Finding[], files: number): string {
  const counts = {
    errors: countOf(findings, 'error'),
    warnings: countOf(findings, 'warning'),
    notes: countOf(findings, 'note'),
  };
  return `${JSON.stringify({ files, ...counts, findings }, undefined, 2)}\n`;
}
