import type { GitHubClient } from '../github/client.ts';
import type { RepositoryName } from '../github/tree.ts';

/** What every step of a run needs to know. */
export interface Context {
  readonly client: GitHubClient;
  /** The repository whose objectives govern. */
  readonly repository: RepositoryName;
  /** Milliseconds since 1970. */
  readonly now: number;
}
