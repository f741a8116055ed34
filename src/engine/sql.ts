/** Pieces of SQL that every engine reads alike (SQL:2016 as far as DuckDB and Trino share it). */

/** A text as a literal. */
export function textValue(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** `column IN (…)`; of no texts nothing is true. */
export function isOneOf(column: string, texts: readonly string[]): string {
  return texts.length === 0 ? '1 = 0' : `${column} IN (${texts.map(textValue).join(', ')})`;
}

/** The UTC day of a record. As a date: to make a text of each of them takes longer than all else. */
export const DAY = 'CAST(time AS DATE)';

/** A day as YYYY-MM-DD. */
export function dayText(column: string): string {
  return `CAST(${column} AS VARCHAR)`;
}

/** From a moment on, or before one, in milliseconds since 1970. */
export interface Span {
  readonly since?: number | undefined;
  /** That moment left out. */
  readonly until?: number | undefined;
}

/** Conditions that hold a record's time to a span. */
export function within({ since, until }: Span): string[] {
  const moment = (time: number): string =>
    `TIMESTAMP ${textValue(new Date(time).toISOString().replace('T', ' ').replace('Z', ''))}`;
  return [
    ...(since === undefined ? [] : [`time >= ${moment(since)}`]),
    ...(until === undefined ? [] : [`time < ${moment(until)}`]),
  ];
}

/**
 * Compares a score with a threshold as exact decimals, as far as SQL can: rounding to the nearest double keeps the
 * order of two numbers or makes them equal. So the first column is -1, 0 or 1, and where it is 0 the second is the
 * score as it is written, which whoever asks compares digit by digit; there are as many as spellings of one number.
 * @param value a column that is the score as a double
 * @param threshold a piece of SQL that is the threshold as a double
 */
export function sideOf(value: string, threshold: string): { readonly side: string; readonly near: string } {
  return {
    side: `CASE WHEN ${value} < ${threshold} THEN -1 WHEN ${value} > ${threshold} THEN 1 WHEN ${value} = ${threshold} THEN 0 END`,
    near: `CASE WHEN ${value} = ${threshold} THEN score END`,
  };
}

/** A text as the nearest double; NULL where it is no number. */
export function nearestDouble(text: string): string {
  return `TRY_CAST(${text} AS DOUBLE)`;
}
