/** A row as an engine gives it: the text of each value, numbers in decimal, days as YYYY-MM-DD. */
export type Row = readonly (string | null)[];

/**
 * What answers questions over a log. Every question is one SQL statement, in words that all engines read alike, over
 * one relation of all records (the columns of the analytics file, docs/decision-log-integrity.md), each record once.
 */
export interface Engine {
  readonly name: 'duckdb' | 'trino';
  /** What stands behind FROM. */
  readonly relation: string;
  /** The log that it reads, where that is known. */
  readonly origin: string | undefined;
  /** Files of the log that are left out; with any, an answer is incomplete. Known once the engine is open. */
  readonly damaged: readonly { readonly file: string; readonly reason: string }[];
  /** What is to be done about those, as a sentence. */
  readonly mend: string;
  /** The rows of an answer, as they come. @throws EngineFault */
  rows(sql: string): AsyncIterable<Row>;
  /** Ends whatever is still being answered, too. */
  close(): Promise<void>;
}

/** An engine that is not installed, does not answer, or cannot answer. */
export class EngineFault extends Error {
  constructor(message: string, cause?: unknown) {
    super(message, cause === undefined ? {} : { cause });
    this.name = 'EngineFault';
  }
}
