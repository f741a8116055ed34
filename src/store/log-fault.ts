/** Why the log could not take a record, or not be read. */
export type LogFaultCode =
  /**
   * The disk refused: full, read-only, over quota, broken. Nothing of the record is in the log, unless the disk did not
   * let it be taken back either, which the message says.
   */
  | 'not-written'
  /** The log is closed, or about to be. */
  | 'closed'
  /** The record has more bytes than one may have. */
  | 'too-large'
  /** What lies in the folder is no log, or not one that this program can read. */
  | 'no-log';

/** A record that was not taken, or a log that cannot be used. */
export class DecisionLogFault extends Error {
  readonly code: LogFaultCode;

  constructor(code: LogFaultCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'DecisionLogFault';
    this.code = code;
  }
}
