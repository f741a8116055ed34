/** A record for the log. */
export interface Line {
  /** Its id, a UUID of version 7. */
  readonly id: string;
  /** Milliseconds since 1970 that its id says. */
  readonly time: number;
  readonly kind: string;
  /** A JSON object as text, which starts with `{"specversion":"1.0","id":"<id>"`. */
  readonly json: string;
}
