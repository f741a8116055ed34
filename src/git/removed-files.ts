import type { RemovedFile } from '../decision/gather-models.ts';
import { classifyPath } from '../governance/path.ts';
import { fileAtCommit } from './file-at-commit.ts';
import { runGit } from './run-git.ts';

/** More than these are told as files that were never there, which is no milder. */
const MOST_READ = 500;

/** Governed files that are gone, and whether older ones may be gone too. */
export interface RemovedFiles {
  readonly files: readonly RemovedFile[];
  /** The clone holds only the newest part of the history. */
  readonly isShallow: boolean;
}

/**
 * Objectives and registrations that a commit's own history (its first parents) removed, newest first, with the content
 * of the registrations. One that was removed and came back is among them.
 * @param folder the root of the repository
 * @throws GitFault
 */
export async function removedFiles(folder: string, commit: string): Promise<RemovedFiles> {
  const shallow = await runGit(folder, ['rev-parse', '--is-shallow-repository']);
  const options = ['--first-parent', '-m', '--no-renames', '--diff-filter=D', '--name-only', '-z'];
  const args = ['log', ...options, '--format=tformat:%x01%H %P', commit, '--'];
  const paths = [':(top)objectives', ':(top)models'];
  const listed = (await runGit(folder, [...args, ...paths])).toString('utf8');
  const files = new Map<string, RemovedFile>();
  let parent = '';
  for (const part of listed.split('\0')) {
    if (part.startsWith('\u0001')) {
      parent = part.split(' ')[1] ?? '';
      continue;
    }
    // A line break stands between a commit and the first of its paths.
    const path = part.startsWith('\n') ? part.slice(1) : part;
    const kind = classifyPath(path)?.kind;
    if (files.has(path) || (kind !== 'objective' && kind !== 'model')) continue;
    const asked = kind === 'model' && files.size < MOST_READ;
    files.set(path, { path, content: asked ? await contentAt(folder, parent, path) : undefined });
  }
  return { files: [...files.values()], isShallow: shallow.toString('utf8').trim() === 'true' };
}

async function contentAt(folder: string, commit: string, path: string): Promise<Uint8Array | undefined> {
  const found = await fileAtCommit(folder, commit, path);
  return found.kind === 'found' ? found.content : undefined;
}
