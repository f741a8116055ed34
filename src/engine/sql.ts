/** Pieces of SQL that every engine reads alike (SQL:2016 as far as DuckDB and Trino share it). */

/** A text as a literal. */
export function textValue(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** `column IN (…)`; of no texts nothing is true. */
export function isOneOf(column: string, texts: readonly string[]): string {
  return texts.length === 0 ? '1 = 0' : `${column} IN (${texts.map(textValue).join(', ')})`;
}

/** The UTC day of a record, as YYYY-MM-DD. */
export const DAY = 'CAST(CAST(time AS DATE) AS VARCHAR)';

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
 * @param threshold a piece of SQL that is a decimal number as text
 */
export function sideOf(threshold: string): { readonly side: string; readonly near: string } {
  const [score, limit] = ['TRY_CAST(score AS DOUBLE)', `TRY_CAST(${threshold} AS DOUBLE)`];
  return {
    side: `CASE WHEN ${score} < ${limit} THEN -1 WHEN ${score} > ${limit} THEN 1 WHEN ${score} = ${limit} THEN 0 END`,
    near: `CASE WHEN ${score} = ${limit} THEN score END`,
  };
}
