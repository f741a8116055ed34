import { timesOf } from '../store/log-reader.ts';
import type { SegmentName } from '../store/segment-name.ts';

/** From where to where the ids of a segment lie, both ends included, by whatever orders them. */
export interface Span<End extends number | string> {
  readonly writer: string;
  readonly from: End;
  readonly to: End;
}

/**
 * The segments that may hold a record which another one holds too, as far as their names tell. A writer knows what it
 * wrote itself; two writers that were given the same decision at about the same time do not know of each other.
 * @returns which of the names, by their places
 */
export function mayShareRecords(names: readonly SegmentName[]): number[] {
  return touching(names.map((name) => ({ writer: name.writer, ...timesOf(name) })));
}

/** Spans that have something in common with one of another writer, by their places. */
export function touching<End extends number | string>(spans: readonly Span<End>[]): number[] {
  const rising = spans
    .map((span, at) => ({ ...span, at }))
    .toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  const shared = new Set<number>();
  for (const [index, one] of rising.entries()) {
    for (let next = index + 1; next < rising.length && rising[next]!.from <= one.to; next += 1) {
      const other = rising[next]!;
      if (other.writer !== one.writer) shared.add(one.at).add(other.at);
    }
  }
  return [...shared].toSorted((a, b) => a - b);
}
