import { classifyPath } from '../governance/path.ts';
import type { GovernanceTree, TreeEntry } from '../governance/tree.ts';
import { BlobReader } from './blob-reader.ts';
import { GitFault, runGit } from './run-git.ts';

/** The governed files of a commit of a local repository; nothing of the working tree is read. @throws GitFault */
export async function commitTree(folder: string, commit: string): Promise<GovernanceTree> {
  const listed = await runGit(folder, ['ls-tree', '-r', '-z', '-l', '--full-tree', commit]);
  const entries = new Map<string, TreeEntry>();
  for (const line of listed.toString('utf8').split('\0')) {
    if (line === '') continue;
    const [path, entry] = entryOf(line);
    if (classifyPath(path, entry.mode) !== undefined) entries.set(path, entry);
  }
  const blobs = new BlobReader(folder);
  return {
    entries,
    read: (path) => {
      const blob = entries.get(path)?.blob;
      if (blob === undefined) return Promise.reject(new GitFault(`${path} is not in ${commit}.`));
      return blobs.read(blob);
    },
  };
}

/** A line of `git ls-tree -l -z`: mode, type, id and size, a tab, and the path as it is. */
function entryOf(line: string): [path: string, entry: TreeEntry] {
  const tab = line.indexOf('\t');
  const [mode = '', , blob = '', size = '-'] = line.slice(0, tab).split(/ +/);
  return [line.slice(tab + 1), { mode, blob, size: size === '-' ? undefined : Number(size) }];
}
