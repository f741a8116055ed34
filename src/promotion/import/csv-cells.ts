/** One record of a table, with the line that it starts in. */
export interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

const plain = /[^",\r\n]*/y;
const quoted = /"((?:[^"]|"")*)"/y;
const end = /,|\r?\n|$/y;

/**
 * The cells of a table as RFC 4180 separates them, in one pass; a line that is empty is no record.
 * @returns undefined when a quote is not closed, or stands within a cell that is not quoted
 */
export function cellsOf(text: string): Row[] | undefined {
  const rows: Row[] = [];
  let [offset, line] = [0, 1];
  let cells: string[] = [];
  let start = line;
  while (offset < text.length || cells.length > 0) {
    const isQuoted = text[offset] === '"';
    const found = at(isQuoted ? quoted : plain, text, offset);
    if (found === undefined) return undefined;
    cells.push(isQuoted ? (found[1] ?? '').replaceAll('""', '"') : found[0]);
    line += found[0].split('\n').length - 1;
    offset += found[0].length;
    const separator = at(end, text, offset)?.[0];
    if (separator === undefined) return undefined;
    offset += separator.length;
    if (separator === ',') continue;
    if (cells.length > 1 || cells[0] !== '' || isQuoted) rows.push({ line: start, cells });
    cells = [];
    line += 1;
    start = line;
  }
  return rows;
}

function at(pattern: RegExp, text: string, from: number): RegExpExecArray | undefined {
  pattern.lastIndex = from;
  return pattern.exec(text) ?? undefined;
}
