import type { Finding } from '../finding/finding.ts';
import type { Level } from '../finding/rule.ts';
import type { Arrival } from '../record/arrival.ts';
import type { VerdictKind } from '../verdict/verdict.ts';
import { escapeMarkdown } from './escape.ts';
import { code, counted, row, shortened } from './pull-request-cells.ts';

/** What the summary of a push is made from. */
export interface ArrivalsSummary {
  readonly branch: string;
  readonly before: string;
  readonly after: string;
  readonly verdict: VerdictKind;
  readonly arrivals: readonly Arrival[];
  /** About the push as a whole. */
  readonly findings: readonly Finding[];
  readonly issues: readonly { readonly number: number; readonly opened: boolean }[];
  /** Where a pull request with the records can be opened. */
  readonly compareUrl: string | undefined;
}

/** A summary holds a megabyte; what is left out is counted. */
const MOST_ROWS = 500;
const LONGEST_SENTENCE = 600;

const words: Readonly<Record<VerdictKind, string>> = {
  allow: 'RECORDED',
  pending: 'PENDING',
  deny: 'NOT SIGNED OFF',
  error: 'NOT EVALUATED IN FULL',
};

const marks: Readonly<Record<Level, string>> = { error: '✗', warning: '!', note: '✓' };

/** The push in one plain sentence. */
export function arrivalsSentence({ verdict, branch, arrivals }: ArrivalsSummary): string {
  if (arrivals.length === 0) return `Nothing that needs a sign-off came to ${branch}.`;
  const wrong = arrivals.filter(({ findings }) => findings.some(({ level }) => level === 'error')).length;
  const counts = `${counted(arrivals.length, 'governed file')} changed on ${branch}`;
  return `${words[verdict]}: ${counts}${wrong === 0 ? ', each as it was signed off.' : `, ${wrong} of them not as it should be.`}`;
}

/** What came to the governed branch, file by file, as Markdown for the job summary. */
export function arrivalsMarkdown(summary: ArrivalsSummary): string {
  const { before, after, arrivals, findings, issues, compareUrl } = summary;
  const all = [...findings.map((one) => ({ path: '–', change: '', one })), ...arrivals.flatMap(flat)];
  const rows = all
    .slice(0, MOST_ROWS)
    .map(({ path, change, one }) =>
      row([
        marks[one.level],
        path === '–' ? path : code(shortened(path, 300)),
        change,
        escapeMarkdown(shortened(one.message, LONGEST_SENTENCE)),
        code(one.id),
      ]),
    );
  const table = ['| | File | | | Rule |', '|---|---|---|---|---|', ...rows].join('\n');
  const rest = all.length - MOST_ROWS;
  return [
    `**${escapeMarkdown(arrivalsSentence(summary))}**`,
    `From ${escapeMarkdown(before.slice(0, 7))} to ${escapeMarkdown(after.slice(0, 7))}.`,
    ...(all.length === 0 ? [] : [table]),
    ...(rest > 0 ? [`And ${counted(rest, 'more line')}.`] : []),
    ...issues.map(({ number, opened }) => `Issue #${number} ${opened ? 'was opened' : 'is open already'}.`),
    ...(compareUrl === undefined ? [] : [`[Open a pull request with the records](${compareUrl})`]),
    '',
  ].join('\n\n');
}

function flat({ path, change, findings }: Arrival): { path: string; change: string; one: Finding }[] {
  return findings.map((one) => ({ path, change, one }));
}
