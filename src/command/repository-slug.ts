import { UsageError } from './command.ts';
import type { Options } from './options.ts';

/** A repository on GitHub, and the token that it is asked with. */
export interface RepositoryToAsk {
  readonly token: string;
  readonly owner: string;
  readonly repo: string;
}

/**
 * `--repo-slug`, and the token of the environment: which repository to ask is said on the command line, since a file
 * would name the one that agrees with it.
 * @param asking the option that asks GitHub
 * @throws UsageError
 */
export function repositoryToAsk(options: Options, asking: string): RepositoryToAsk {
  const slug = options.value('repo-slug');
  const [, owner, repo] = /^(?!\.{1,2}\/)([\w.-]+)\/(?!\.{1,2}$)([\w.-]+)$/.exec(slug ?? '') ?? [];
  if (owner === undefined || repo === undefined)
    throw new UsageError(`${asking} needs --repo-slug OWNER/NAME, the repository on GitHub to ask.`);
  const token = process.env['GITHUB_TOKEN'];
  if (token === undefined || token === '')
    throw new UsageError(`${asking} needs a token in the environment variable GITHUB_TOKEN.`);
  return { token, owner, repo };
}
