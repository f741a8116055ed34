/**
 * One line of the result: a figure of ours beside what it is measured against, and the most or the least that their
 * ratio may be, where a limit is set.
 */
export type Row = {
  what: string;
  ours: string;
  against: string;
  ratio: number;
  limit: number | undefined;
  least?: boolean;
};

/** The rows as a table for a terminal, with the ratio, its limit, and `ok` or `over`. */
export function table(rows: readonly Row[]): string {
  const header = ['', 'ours', 'against', 'ratio', 'limit', ''];
  const cells = rows.map(({ what, ours, against, ratio, limit, least = false }) => [
    what,
    ours,
    against,
    ratio.toFixed(2),
    limit === undefined ? '' : `${least ? '≥' : '≤'} ${limit.toFixed(2)}`,
    limit === undefined ? '' : verdict(ratio, limit, least),
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

function verdict(ratio: number, limit: number, least: boolean): string {
  if (least) return ratio >= limit ? 'ok' : 'under';
  return ratio <= limit ? 'ok' : 'over';
}
