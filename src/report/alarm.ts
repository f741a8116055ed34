import type { Arrival, ArrivalSource } from '../record/arrival.ts';
import { escapeMarkdown, escapeText } from './escape.ts';
import { code, counted, row, shortened } from './pull-request-cells.ts';

/** More files than these are only counted: an issue has 65,536 characters. */
const MOST_ROWS = 50;
const LONGEST_SENTENCE = 600;

/** An issue that raises the alarm, with the marker that it is found again by. */
export interface Alarm {
  /** Starts the body; an HTML comment. */
  readonly marker: string;
  readonly title: string;
  readonly body: string;
}

/** The issue about what one pull request or one commit brought. No text of a file gets into title or marker. */
export function alarm(
  source: ArrivalSource,
  arrivals: readonly Arrival[],
  { branch, runUrl }: { readonly branch: string; readonly runUrl: string | undefined },
): Alarm {
  const name = source.kind === 'pull' ? `pull-${source.number}` : source.sha;
  const came = source.kind === 'pull' ? `pull request #${source.number}` : `commit ${source.sha}`;
  const short = source.kind === 'pull' ? came : `commit ${source.sha.slice(0, 7)}`;
  const rows = arrivals
    .slice(0, MOST_ROWS)
    .flatMap(({ path, change, findings }) =>
      findings
        .filter(({ level }) => level === 'error')
        .map(({ id, message }) =>
          row([
            code(shortened(path, 300)),
            change,
            escapeMarkdown(shortened(message, LONGEST_SENTENCE)),
            code(id),
          ]),
        ),
    );
  const rest = arrivals.length - MOST_ROWS;
  return {
    marker: `<!-- tracegate: alarm ${name} -->`,
    // GitHub takes 256 characters, and what cannot be seen is written out longer than it is.
    title: shortened(
      `${counted(arrivals.length, 'governed file')} not as signed off (${short}) on ${escapeText(branch)}`,
      250,
    ),
    body: [
      `Governed files came to ${code(shortened(branch, 100))} by ${came} that are not signed off, or that may not change.`,
      '',
      '| File | | What is wrong | Rule |',
      '| --- | --- | --- | --- |',
      ...rows,
      ...(rest > 0 ? ['', `And ${counted(rest, 'more file')}.`] : []),
      '',
      'Reviews after the merge do not count. Take the change back, and bring it by a pull request that the roles of the policy sign. This issue is opened once; close it when it is settled.',
      ...(runUrl === undefined ? [] : ['', `[The run that found it](${runUrl})`]),
      '',
    ].join('\n'),
  };
}
