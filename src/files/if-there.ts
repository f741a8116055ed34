import { readdirSync, unlinkSync } from 'node:fs';

/**
 * What is done with a file or a folder, where it is there.
 * @returns undefined where it is not
 * @throws whatever else the work throws
 */
export function ifThere<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** The names in a folder, in no order; none where there is no folder. @throws the error of the system */
export function namesIn(folder: string): string[] {
  return ifThere(() => readdirSync(folder)) ?? [];
}

/** Another process may have removed it. @throws the error of the system */
export function removeIfThere(path: string): void {
  ifThere(() => unlinkSync(path));
}
