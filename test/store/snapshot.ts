import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The files below a folder, by their paths within it. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .toSorted();
}

/** All bytes below a folder, by path; of what is locked or written while a command runs nothing may be left. */
export function snapshot(folder: string): Record<string, string> {
  return Object.fromEntries(
    filesBelow(folder).map((path) => [path, readFileSync(join(folder, path)).toString('base64')]),
  );
}

export function copyOf(folder: string, target: string): string {
  cpSync(folder, target, { recursive: true });
  return target;
}

/** Runs something up to its n-th step, where it is cut off. @returns whether it came so far */
export function cutOffAt(step: number, run: (onStep: (name: string) => void) => unknown): boolean {
  let taken = 0;
  try {
    run((name) => {
      if (taken === step) throw new Error(`cut off at ${name}`);
      taken += 1;
    });
    return false;
  } catch (error) {
    if (!(error as Error).message.startsWith('cut off at')) throw error;
    return true;
  }
}
