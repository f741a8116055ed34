import type { Change } from '../objective/change.ts';
import type { Comparison } from '../objective/diff/diff.ts';
import { changesByClass, headline } from './changelog.ts';
import { escapeMarkdown } from './escape.ts';
import { code } from './pull-request-cells.ts';

/** Longest value that a table cell shows whole, in characters; a description may have ten thousand. */
const CELL_LIMIT = 400;

/**
 * The changes between two versions as GitHub Markdown: a heading, then a heading and a table for each class.
 * Nothing that comes from a file acts as Markdown, HTML, link or mention.
 */
export function changelogMarkdown(comparison: Comparison): string {
  const { before, after, changes } = comparison;
  const title = `## ${code(before.version.id)} → ${code(after.version.id)}`;
  const sentence = headline(comparison);
  return `${[title, `${sentence[0]?.toUpperCase()}${sentence.slice(1)}.`, ...changeTables(changes)].join('\n\n')}\n`;
}

/** A heading and a table for each class of change, most severe first. */
export function changeTables(changes: readonly Change[]): string[] {
  return changesByClass(changes).map(([changeClass, some]) =>
    [
      `### ${changeClass[0]?.toUpperCase()}${changeClass.slice(1)} (${some.length})`,
      '',
      '| What changed | Old | New | Class | Rule |',
      '| --- | --- | --- | --- | --- |',
      ...some.map(row),
    ].join('\n'),
  );
}

function row(change: Change): string {
  const [before, after] = excerpts(change.before, change.after);
  const cells = [
    escapeMarkdown(change.message),
    value(before),
    value(after),
    change.changeClass,
    code(change.id),
  ];
  return `| ${cells.join(' | ')} |`;
}

function value(text: string | undefined): string {
  return text === undefined || text === '' ? '–' : code(text);
}

/** Cuts two long values to where they begin to differ, and says how much was left out. */
function excerpts(before: string | undefined, after: string | undefined): (string | undefined)[] {
  const [old, now] = [Array.from(before ?? ''), Array.from(after ?? '')];
  const longest = Math.max(old.length, now.length);
  if (longest <= CELL_LIMIT) return [before, after];
  const same = old.findIndex((character, index) => character !== now[index]);
  const start = Math.max(0, (same === -1 ? old.length : same) - CELL_LIMIT / 10);
  return [
    before === undefined ? undefined : cut(old, start),
    after === undefined ? undefined : cut(now, start),
  ];
}

function cut(characters: readonly string[], start: number): string {
  const end = start + CELL_LIMIT;
  const more = characters.length - end;
  return `${start > 0 ? '… ' : ''}${characters.slice(start, end).join('')}${more > 0 ? ` … ${more} more characters` : ''}`;
}
