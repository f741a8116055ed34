import { parseTime } from '../../format/date.ts';

/** The zone in which a day begins first: words without a zone cannot mean an earlier instant than there. */
const EARLIEST_ZONE = '+14:00';

/**
 * A tool's timestamp as RFC 3339. One without a zone, as Python writes local time, is taken at the earliest instant that
 * it can mean, so that a report never counts as fresher than it is.
 * @returns undefined for what is no time
 */
export function earliestInstant(text: string): string | undefined {
  const [, date, time, fraction = '', zone = EARLIEST_ZONE] =
    /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}:\d{2})(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})?$/.exec(text) ?? [];
  const instant = `${date}T${time}${fraction}${zone}`;
  return parseTime(instant) === undefined ? undefined : instant;
}
