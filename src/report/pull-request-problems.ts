import type { PullRequestReport } from '../check/pull-request-report.ts';
import type { Finding } from '../finding/finding.ts';
import type { Level } from '../finding/rule.ts';
import { escapeMarkdown } from './escape.ts';
import { code, counted, row, shortened } from './pull-request-cells.ts';
import type { Section } from './pull-request-fit.ts';
import { isProblemBesideSignOffs } from './pull-request-sign-offs.ts';

const LONGEST_SENTENCE = 600;

/** A finding, or a reason of the verdict for which there is none. */
type Problem = Pick<Finding, 'level' | 'message' | 'mend' | 'file' | 'line'> & { readonly id: string };

/** What is wrong with files, policy or the reading of the pull request: errors first, each with place and mend. */
export function problemsSection(report: PullRequestReport): Section[] {
  const all = [
    ...report.findings,
    ...(report.signOffs?.findings ?? []).filter(isProblemBesideSignOffs),
    ...unexplained(report),
  ];
  const levels = (['error', 'warning', 'note'] as const).map((level) => ({
    level,
    some: all.filter((one) => one.level === level),
  }));
  const counts = levels
    .filter(({ some }) => some.length > 0)
    .map(({ level, some }) => counted(some.length, level));
  if (counts.length === 0) return [];
  return [
    {
      opening: `#### Problems: ${counts.join(', ')}\n\n| | Where | What is wrong | Rule |\n| --- | --- | --- | --- |`,
      entries: levels.flatMap(({ some }) => some.map(problemRow)),
      entryName: 'problem',
    },
  ];
}

/** Nothing that stops a pull request stays unsaid, also where a reason comes without a finding or a check. */
function unexplained({ reasons, findings, signOffs, promotions }: PullRequestReport): Problem[] {
  const shown = [
    ...findings,
    ...(signOffs?.findings ?? []),
    ...promotions.flatMap(({ checks }) => checks),
  ].map(({ id, message }) => `${id} ${message}`);
  const known = new Set(shown);
  return reasons
    .filter(({ id, status, message }) => isTrouble(status) && !known.has(`${id} ${message}`))
    .map(({ status, ...reason }) => ({ ...reason, level: status === 'fail' ? 'error' : 'warning' }));
}

function isTrouble(status: string): boolean {
  return status === 'fail' || status === 'warn';
}

const marks: Readonly<Record<Level, string>> = {
  error: '**✗&nbsp;error**',
  warning: '!&nbsp;warning',
  note: 'note',
};

function problemRow({ level, file, line, message, mend, id }: Problem): string {
  const said = [message, ...(mend === undefined ? [] : [`→ ${mend}`])];
  return row([
    marks[level],
    file === undefined ? '–' : code(`${shortened(file, 300)}${line === undefined ? '' : `:${line}`}`),
    said.map((one) => escapeMarkdown(shortened(one, LONGEST_SENTENCE))).join('<br>'),
    code(shortened(id, 200)),
  ]);
}
