import { timesOf } from '../store/log-reader.ts';
import type { SegmentName } from '../store/segment-name.ts';

/**
 * The segments that may hold a record which another one holds too. A writer knows what it wrote itself; two writers
 * that were given the same decision at about the same time do not know of each other.
 * @returns which of the names, by their places
 */
export function mayShareRecords(names: readonly SegmentName[]): number[] {
  const spans = names
    .map((name, at) => ({ at, writer: name.writer, ...timesOf(name) }))
    .toSorted((a, b) => a.from - b.from);
  const shared = new Set<number>();
  for (const [index, one] of spans.entries()) {
    for (let next = index + 1; next < spans.length && spans[next]!.from <= one.to; next += 1) {
      const other = spans[next]!;
      if (other.writer === one.writer) continue;
      shared.add(one.at).add(other.at);
    }
  }
  return [...shared].toSorted((a, b) => a - b);
}
