import type { History, HistoryEntry } from '../history/history.ts';
import { changeTables } from './changelog-markdown.ts';
import { escapeMarkdown } from './escape.ts';
import { classPhrase, governsSentence, signOffLines, trustNote } from './history.ts';
import { code } from './pull-request-cells.ts';

/** The history as GitHub Markdown: an overview, then what each version changed. Nothing from a file acts in it. */
export function historyMarkdown({ domain, entries }: History): string {
  const rows = entries.map((entry) =>
    [
      code(entry.version.id),
      escapeMarkdown(classPhrase(entry)),
      escapeMarkdown(governsSentence(entry.governs)),
      [...(entry.problem === undefined ? [] : [`NOT VALID: ${entry.problem}`]), ...signOffLines(entry)]
        .map(escapeMarkdown)
        .join('<br>'),
    ].join(' | '),
  );
  const overview = ['| Version | Change | Governs (UTC) | Signed |', '| --- | --- | --- | --- |'];
  return `${[
    `# History of ${code(domain)}`,
    [...overview, ...rows.map((row) => `| ${row} |`)].join('\n'),
    escapeMarkdown(trustNote),
    ...entries.flatMap(changesOf),
  ].join('\n\n')}\n`;
}

function changesOf({ version, comparison, comparedWith }: HistoryEntry): string[] {
  if (comparison === undefined || comparison.changes.length === 0) return [];
  const title = `## ${code(version.id)} since ${code(comparedWith?.id ?? '')}`;
  return [title, ...changeTables(comparison.changes)];
}
