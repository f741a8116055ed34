import { realpathSync } from 'node:fs';
import { join, relative } from 'node:path';
import { UnreadableFile } from '../governance/tree.ts';
import { readRegularFile } from './regular-file.ts';

/**
 * Reads a file of the workflow's workspace; a path that leads out of it, also through a link, is refused.
 * @throws UnreadableFile
 */
export function readWorkspaceFile(workspace: string, path: string): Uint8Array {
  let target: string;
  try {
    target = realpathSync(join(workspace, path));
  } catch (error) {
    throw new UnreadableFile(path, error);
  }
  const inside = relative(realpathSync(workspace), target);
  if (inside === '' || inside.startsWith('..'))
    throw new UnreadableFile(path, new Error('it is not in the workspace'));
  return readRegularFile(target);
}
