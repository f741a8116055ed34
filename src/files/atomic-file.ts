import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { removeIfThere } from './if-there.ts';
import { obstacle, PathsTaken } from './new-files.ts';
import { syncFolder, writeSynced } from './synced.ts';

/**
 * Writes one new file below a folder: after a crash it is there with all its bytes, or not at all. Nothing that is
 * there is overwritten, not even by two writers at once, and no symbolic link below the folder is followed. The
 * bytes are written beside the governed folders first, where a rest that a crash leaves is no governed file.
 * @param path relative with `/`
 * @throws PathsTaken, or another Error where it cannot be written
 */
export function writeNewFileAtomically(folder: string, path: string, text: string): void {
  const inTheWay = obstacle(folder, path);
  if (inTheWay !== undefined) throw new PathsTaken([inTheWay]);
  const target = join(folder, path);
  const draft = join(folder, `.tracegate-${randomBytes(8).toString('hex')}.tmp`);
  try {
    mkdirSync(dirname(target), { recursive: true });
    writeSynced(draft, text, 'wx');
    // A link fails where there is a file already; a renaming would replace it.
    linkSync(draft, target);
    syncFolder(dirname(target));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw new PathsTaken([path]);
    throw new Error(`${path} cannot be written: ${(error as Error).message}`, { cause: error });
  } finally {
    removeIfThere(draft);
  }
}
