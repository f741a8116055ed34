import { compareText } from '../finding/finding.ts';

export type Segments = Readonly<Record<string, string>>;

/** How many decisions of one combination of segments went, and would go, from one outcome to another. */
export interface Transition {
  readonly segments: Segments;
  /** By the rule as it is, and as it is to be. */
  readonly before: string;
  readonly after: string;
  /** What was decided, which may have had other grounds. */
  readonly logged: string;
  readonly count: number;
}

/** What a question about a new threshold is answered from, whether it came from the log or from a profile. */
export interface Considered {
  readonly transitions: readonly Transition[];
  /** Decisions by UTC day. */
  readonly days: ReadonlyMap<string, number>;
  /** Decisions of the same objective of which no score is kept: minimal records, and those that are only counted. */
  readonly withoutScore: number;
}

/** One text for one combination, in whatever order it is written. */
export function segmentsKey(segments: Segments): string {
  return JSON.stringify(sortedSegments(segments));
}

export function sortedSegments(segments: Segments): [name: string, group: string][] {
  return Object.entries(segments).toSorted(([a], [b]) => compareText(a, b));
}
