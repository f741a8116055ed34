import { gitBlobId } from '../governance/digest.ts';
import { GitFault, runGit } from './run-git.ts';

/** A file as a commit has it, as far as the repository at hand knows. */
export type FileAtCommit =
  | { readonly kind: 'found'; readonly content: Uint8Array }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unknown'; readonly reason: string };

/** More than any governed file may have. */
const MOST_BYTES = 1024 * 1024;

/** How long Git may take for one answer from its own disk. */
const PATIENCE_MILLISECONDS = 10_000;

/**
 * Reads a file of a commit from the Git repository that a folder lies in, without the network.
 * @param folder the root of the governance repository
 * @param commit a full commit id
 * @param path relative to the folder
 */
export async function fileAtCommit(folder: string, commit: string, path: string): Promise<FileAtCommit> {
  const git = (...args: string[]) => run(folder, args);
  const known = await git('rev-parse', '--quiet', '--verify', '--end-of-options', `${commit}^{commit}`);
  if (known === undefined || text(known) !== commit)
    return { kind: 'unknown', reason: `the Git repository here does not have commit ${commit}.` };
  const listed = await git('ls-tree', '-z', commit, '--', path);
  if (listed === undefined) return unreadable(commit);
  const entry = /^100\d{3} blob ([0-9a-f]+)\t/.exec(text(listed));
  if (entry === null) return { kind: 'absent' };
  const [, blob = ''] = entry;
  const content = await git('cat-file', 'blob', blob);
  if (content === undefined || (blob.length === 40 && gitBlobId(content) !== blob)) return unreadable(commit);
  return { kind: 'found', content };
}

function unreadable(commit: string): FileAtCommit {
  return { kind: 'unknown', reason: `the Git repository here has commit ${commit} only in part.` };
}

function text(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('utf8').trimEnd();
}

/** @returns what Git answered; undefined when it did not, or is not installed */
async function run(folder: string, args: readonly string[]): Promise<Uint8Array | undefined> {
  try {
    return await runGit(folder, args, { maxBuffer: MOST_BYTES, timeout: PATIENCE_MILLISECONDS });
  } catch (error) {
    if (error instanceof GitFault) return undefined;
    throw error;
  }
}
