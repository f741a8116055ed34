import { lstatSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Paths that stand in the way of new files; nothing was written. */
export class PathsTaken extends Error {
  readonly paths: readonly string[];
  constructor(paths: readonly string[]) {
    super(`${paths.join(', ')} ${paths.length === 1 ? 'is' : 'are'} there already`);
    this.name = 'PathsTaken';
    this.paths = paths;
  }
}

/**
 * Writes files below a folder, all of them or none. Nothing that is there is overwritten, and no symbolic link
 * below the folder is followed, for it could lead anywhere.
 * @param files text by path, relative with `/`
 * @throws PathsTaken
 */
export function writeNewFiles(folder: string, files: Readonly<Record<string, string>>): void {
  const inTheWay = Object.keys(files).flatMap((path) => obstacle(folder, path) ?? []);
  if (inTheWay.length > 0) throw new PathsTaken([...new Set(inTheWay)]);
  for (const [path, text] of Object.entries(files)) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text, { flag: 'wx' });
  }
}

/** The first part of a path that keeps a new file from being written there. */
export function obstacle(folder: string, path: string): string | undefined {
  const steps = path.split('/');
  for (let length = 1; length <= steps.length; length++) {
    const part = steps.slice(0, length).join('/');
    const status = lstatSync(join(folder, part), { throwIfNoEntry: false });
    if (status === undefined) return undefined;
    if (length === steps.length || !status.isDirectory()) return part;
  }
  return undefined;
}
