import { execFile } from 'node:child_process';

/** Git failed, is not installed, or does not know what it was asked for. */
export class GitFault extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'GitFault';
  }
}

/** Room for the list of a hundred thousand files. */
export const LARGEST_ANSWER = 64 * 1024 * 1024;

/**
 * Runs the local `git`, without a shell and without the network: what a partial clone lacks is not fetched.
 * @param folder of the repository
 * @param limits how many bytes it may answer, and how long it may take; by default as long as it needs
 * @returns standard output
 * @throws GitFault
 */
export function runGit(
  folder: string,
  args: readonly string[],
  limits: { readonly maxBuffer?: number; readonly timeout?: number } = {},
): Promise<Buffer> {
  const options = {
    env: gitEnvironment(),
    maxBuffer: LARGEST_ANSWER,
    encoding: 'buffer',
    ...limits,
  } as const;
  return new Promise((resolve, reject) => {
    execFile('git', ['-C', folder, ...args], options, (error, stdout, stderr) => {
      if (error === null) return resolve(stdout);
      const said = stderr.toString('utf8').trim().split('\n')[0] ?? '';
      const why = (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'git is not installed' : said;
      reject(new GitFault(`git ${args[0]} failed${why === '' ? '' : `: ${why}`}`, { cause: error }));
    });
  });
}

/** The environment without what would point Git at another repository, as inside of a hook. */
export function gitEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'));
  return {
    ...Object.fromEntries(kept),
    LC_ALL: 'C',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    // Neither a fetch of missing objects nor replaced ones: what an id stands for, or nothing.
    GIT_NO_LAZY_FETCH: '1',
    GIT_NO_REPLACE_OBJECTS: '1',
  };
}
