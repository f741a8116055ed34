import { rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { VerificationSummaryFile } from '../format/schema/gate-verdict.ts';
import { LONGEST_VALIDITY_MINUTES, validMinutes } from '../verdict/deployment.ts';
import { UsageError } from './command.ts';

/** The file that `--vsa` names. What an earlier gate left there is gone from the start: it must not pass for ours. */
export class SummaryFile {
  readonly #path: string | undefined;

  /** @throws UsageError when the file cannot be made anew */
  constructor(file: string | undefined, folder: string) {
    this.#path = file === undefined ? undefined : resolve(folder, file);
    if (this.#path !== undefined) this.#attempt((path) => rmSync(path, { force: true }));
  }

  /** Without a summary no file is written. @throws UsageError when it cannot be written */
  write(summary: VerificationSummaryFile | undefined): void {
    if (this.#path === undefined || summary === undefined) return;
    this.#attempt((path) => writeFileSync(path, `${JSON.stringify(summary, undefined, 2)}\n`));
  }

  #attempt(act: (path: string) => void): void {
    try {
      act(this.#path!);
    } catch (error) {
      throw new UsageError(`--vsa: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
}

/** `--valid-minutes`, which can only shorten. @throws UsageError */
export function validityOf(given: string | undefined): number {
  if (given === undefined) return LONGEST_VALIDITY_MINUTES;
  const minutes = validMinutes(given);
  if (minutes !== undefined) return minutes;
  throw new UsageError(`--valid-minutes must be a whole number from 1 to ${LONGEST_VALIDITY_MINUTES}.`);
}
