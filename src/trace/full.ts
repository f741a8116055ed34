import type { TraceAnswer } from '../format/schema/trace.ts';

/**
 * Whether nothing is missing that the tier of the decision requires, and nothing is wrong with the evidence. What is
 * wrong with the decision itself, such as a constraint that did not hold, is what a trace is there to show.
 */
export function isFullAnswer({ findings, missing }: TraceAnswer): boolean {
  return findings.every(({ about }) => about === 'decision') && missing.every(({ required }) => !required);
}
