import { GitFault, runGit } from './run-git.ts';

/**
 * The commit that a name stands for: a branch, a tag, an id or an expression such as `HEAD~2`. A name that Git
 * could take for an option is refused before it gets there.
 * @throws GitFault
 */
export async function commitOf(folder: string, name: string): Promise<string> {
  if (name.startsWith('-') || !/^[\x21-\x7e]{1,200}$/.test(name)) {
    throw new GitFault(`${JSON.stringify(name)} is no name of a commit.`);
  }
  const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`];
  const commit = await runGit(folder, args).catch((error: unknown) => {
    if (error instanceof GitFault && / failed$|expected commit type/.test(error.message)) {
      throw new GitFault(`There is no commit ${name}.`, { cause: error });
    }
    throw error;
  });
  return commit.toString('utf8').trim();
}

/** The commit at which two histories part. @throws GitFault when they have none in common */
export async function mergeBaseOf(folder: string, one: string, other: string): Promise<string> {
  const found = (await runGit(folder, ['merge-base', one, other])).toString('utf8').trim();
  if (found === '') throw new GitFault('The two commits have no history in common.');
  return found;
}
