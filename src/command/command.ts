/** What a command may use of the world around it; tests give it another one. */
export interface Terminal {
  /** Standard output: what a program reads. */
  out(text: string): void;
  /** Standard error: what only a person reads. */
  err(text: string): void;
  /** Where relative paths start. */
  readonly folder: string;
  /** Milliseconds since 1970. */
  now(): number;
  /** The module that threads start with; without it everything runs in one. */
  readonly program?: string | URL;
}

/** Exit codes of every command. */
export const exit = {
  /** Nothing to object to. */
  fine: 0,
  /** Findings, a pending or a denied promotion. */
  findings: 1,
  /** The command was used wrongly, or its input cannot be read. */
  usage: 2,
  /** The gate could not be evaluated; never an allow. */
  notEvaluated: 3,
} as const;

export type ExitCode = (typeof exit)[keyof typeof exit];

/** What a thread of this program is started with in place of a command; of no use to a person. */
export const THREAD = '--thread';

/** A command line that cannot be followed: one sentence that says why, and what would be right. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UsageError';
  }
}

/** One command of `tracegate`. */
export interface Command {
  readonly usage: string;
  run(args: readonly string[], terminal: Terminal): Promise<ExitCode>;
}
