/** One line of the result: a figure of ours beside what it is measured against, and how far apart they may be, where a limit is set. */
export type Row = { what: string; ours: string; against: string; ratio: number; limit: number | undefined };

/** The rows as a table for a terminal, with the ratio, its limit, and `ok` or `over`. */
export function table(rows: readonly Row[]): string {
  const header = ['', 'ours', 'against', 'ratio', 'limit', ''];
  const cells = rows.map(({ what, ours, against, ratio, limit }) => [
    what,
    ours,
    against,
    ratio.toFixed(2),
    limit?.toFixed(2) ?? '',
    limit === undefined ? '' : ratio <= limit ? 'ok' : 'over',
  ]);
  const widths = header.map((_, column) =>
    Math.max(...[header, ...cells].map((line) => (line[column] ?? '').length)),
  );
  return [header, ...cells]
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
