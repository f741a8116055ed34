const dateForm = /^(\d{4})-(\d{2})-(\d{2})$/;
const timeForm = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2}):(\d{2})(\.\d{1,9})?(Z|([+-])(\d{2}):(\d{2}))$/;

/**
 * Reads an RFC 3339 full-date as the instant at which that day starts in UTC.
 * @returns milliseconds since 1970, or undefined when there is no such day (2025-02-30)
 */
export function parseDate(text: string): number | undefined {
  const match = dateForm.exec(text);
  if (match === null) return undefined;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  const instant = Date.UTC(year, month - 1, day);
  const date = new Date(instant);
  const exists =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? instant : undefined;
}

/** The last day that was read, which most times of a log share. */
let read: { readonly date: string; readonly day: number | undefined } = { date: '', day: undefined };

function dayOf(date: string): number | undefined {
  read = { date, day: parseDate(date) };
  return read.day;
}

/**
 * Reads an RFC 3339 date-time with an upper-case T and Z. Leap seconds are refused: a clock that cannot
 * represent them would move the instant.
 * @returns milliseconds since 1970, fractions beyond a millisecond cut off; undefined when there is no such time
 */
export function parseTime(text: string): number | undefined {
  const match = timeForm.exec(text);
  if (match === null) return undefined;
  const [, date = '', hour, minute, second, fraction = '', , sign, offsetHour = '0', offsetMinute = '0'] =
    match;
  const day = date === read.date ? read.day : dayOf(date);
  if (day === undefined || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return undefined;
  if (Number(offsetHour) > 23 || Number(offsetMinute) > 59) return undefined;
  const offset = (Number(offsetHour) * 60 + Number(offsetMinute)) * 60_000 * (sign === '-' ? -1 : 1);
  const millisecond = Number(fraction.slice(1, 4).padEnd(3, '0'));
  return (
    day + Number(hour) * 3_600_000 + Number(minute) * 60_000 + Number(second) * 1000 + millisecond - offset
  );
}

/** Of every day: UTC has no longer and no shorter ones in POSIX time. */
export const DAY_MILLISECONDS = 86_400_000;
/** The last day that was written, which most instants of a program share. */
let written = { day: Number.NaN, text: '' };

/** The UTC date of an instant, as YYYY-MM-DD. */
export function utcDate(instant: number): string {
  const day = Math.floor(instant / DAY_MILLISECONDS);
  if (day !== written.day) written = { day, text: new Date(instant).toISOString().slice(0, 10) };
  return written.text;
}
