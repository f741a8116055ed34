import { CROSS, segmentsOf } from '../objective/target.ts';
import type { Reported, Rows } from './reported.ts';

/** A report that stands before the one at hand: which slices of which segments it has, for any metric. */
export interface BaseReport {
  readonly file: string;
  /** undefined when it cannot be read, so that nobody can tell what it had. */
  readonly slicesOf: ReadonlyMap<string, ReadonlySet<string>> | undefined;
}

/** A slice that has no figure. */
export interface Gap {
  readonly slice: string;
  /** The report before that had it; undefined for a slice that this report has for another metric. */
  readonly before: string | undefined;
}

/** Stands for every slice of a segment, where an intersection has none with a slice of another one. */
const ANY = '(any)';

/**
 * The slices of a segment or intersection that have no figure and should: those that this report has for any other
 * metric, and those that a report before had for any metric. Of an intersection every slice of each of its
 * segments has to occur, because a group must not vanish between the others.
 * @param rows of the segment or intersection, for the metric
 * @param declared the segments of the objective
 */
export function gapsIn(
  target: string,
  rows: Rows,
  { slicesOf, isDistinct }: Reported,
  base: readonly BaseReport[],
  declared: ReadonlySet<string>,
): Gap[] {
  const all = slicesOf.get(target);
  if (
    isDistinct &&
    rows.length === all?.size &&
    base.length === 0 &&
    segmentsOf(target, declared).length === 1
  )
    return [];
  const here = new Set<string>();
  for (const { slice } of rows) if (slice !== undefined) here.add(slice);
  const found = new Map<string, Gap>();
  const miss = (slice: string, before?: string): void => {
    if (!here.has(slice) && !found.has(slice)) found.set(slice, { slice, before });
  };
  for (const slice of all ?? []) miss(slice);
  for (const slice of uncrossed(target, here, slicesOf, declared)) miss(slice);
  for (const { file, slicesOf: had } of base) for (const slice of had?.get(target) ?? []) miss(slice, file);
  return [...found.values()];
}

/** Slices of an intersection's segments that none of its own slices has. */
function uncrossed(
  target: string,
  here: ReadonlySet<string>,
  slicesOf: Reported['slicesOf'],
  declared: ReadonlySet<string>,
): string[] {
  const segments = segmentsOf(target, declared);
  if (segments.length === 1) return [];
  const crossed = [...here].map((slice) => slice.split(CROSS));
  return segments.flatMap((segment, position) => {
    const occurring = new Set(crossed.map((slices) => slices[position]));
    const missing = [...(slicesOf.get(segment) ?? [])].filter((slice) => !occurring.has(slice));
    return missing.map((slice) => segments.map((_, index) => (index === position ? slice : ANY)).join(CROSS));
  });
}
