import { join } from 'node:path';
import type { GovernanceTree } from '../governance/tree.ts';
import { FolderEntries } from './folder-entries.ts';
import { readRegularFile } from './regular-file.ts';

/**
 * The governed files of a folder. Symbolic links are listed as such and never followed; pipes, sockets and
 * devices are listed with a mode that is refused, for their content is decided elsewhere.
 */
export function folderTree(root: string): GovernanceTree {
  const entries = new FolderEntries(root);
  return {
    entries,
    listing: entries,
    read: async (path) => readRegularFile(join(root, path)),
  };
}
