import { escapeMarkdown } from './escape.ts';

/** Text in `<code>`, where GitHub looks for no mention, reference, link or emoji. */
export function code(text: string): string {
  return `<code>${escapeMarkdown(text)}</code>`;
}

/** A row of a table, from cells that are Markdown already. */
export function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** Text of at most the given length in UTF-16 units, so that no single entry crowds out the others. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** A commit as people quote it; bare, so that GitHub makes it a link. */
export function shortCommit(commit: string): string {
  return escapeMarkdown(commit.slice(0, 7));
}

/** A time to the minute, in UTC; what is no time is shown as it came. */
export function minute(time: string | number): string {
  const instant = new Date(time);
  if (Number.isNaN(instant.getTime())) return escapeMarkdown(String(time));
  return `${instant.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

/** "1 change", "2 changes". */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** "a, b and c"; of more than `most` the rest is only counted. */
export function joined(words: readonly string[], most: number): string {
  const named = words.length > most ? [...words.slice(0, most), `${words.length - most} more`] : words;
  return named.length < 2 ? named.join('') : `${named.slice(0, -1).join(', ')} and ${named.at(-1)}`;
}
