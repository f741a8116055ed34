import { parseTime } from '../format/date.ts';

/**
 * The instant that an RFC 3339 time names, in milliseconds since 1970. Times are compared as instants, since
 * one instant has many spellings (offsets, fractions).
 * @returns undefined for no time and for one that cannot be read
 */
export function instantOf(time: string | undefined): number | undefined {
  return time === undefined ? undefined : parseTime(time);
}

/** The whole second of an instant: GitHub's times are not finer, so order within a second is unknown. */
export function secondOf(instant: number): number {
  return Math.floor(instant / 1000);
}
