import type { CommitFacts } from '../approval/facts.ts';
import { GitHubFault, type GitHubClient } from './client.ts';
import { account, type AccountAnswer } from './pull-request.ts';
import type { RepositoryName } from './tree.ts';

/** A file that differs between a merge base and a commit. */
export interface ChangedFile {
  readonly path: string;
  /** The path before a rename. */
  readonly previousPath: string | undefined;
}

/** How a commit differs from a base. */
export interface Comparison {
  /** The tip of the base that was compared with. */
  readonly baseCommit: string;
  readonly mergeBase: string;
  /** undefined when GitHub does not list them, or not all of them. */
  readonly files: readonly ChangedFile[] | undefined;
  /** Every commit that is reachable from the head and not from the base. */
  readonly commits: readonly CommitFacts[];
}

interface CommitAnswer {
  readonly sha: string;
  readonly author: AccountAnswer | null;
  readonly committer: AccountAnswer | null;
  readonly commit: {
    readonly message: string;
    readonly author: { readonly name?: string; readonly email?: string } | null;
    readonly committer: { readonly name?: string; readonly email?: string } | null;
    readonly verification?: { readonly verified: boolean };
  };
}

interface ComparisonAnswer {
  readonly base_commit: { readonly sha: string };
  readonly merge_base_commit: { readonly sha: string };
  readonly total_commits: number;
  readonly commits: readonly CommitAnswer[];
  readonly files?: readonly { readonly filename: string; readonly previous_filename?: string }[];
}

/** GitHub lists at most this many files of a comparison. */
const MOST_FILES = 300;
const COMMITS_PER_PAGE = 100;

/**
 * Compares a commit with a base branch or commit.
 * @param wantCommits false reads the files alone, in one request
 * @returns undefined when the commit does not exist (any more)
 * @throws GitHubFault, also when fewer commits come than were announced
 */
export async function compare(
  client: GitHubClient,
  repository: RepositoryName,
  base: string,
  head: string,
  wantCommits: boolean,
): Promise<Comparison | undefined> {
  const route = 'GET /repos/{owner}/{repo}/compare/{basehead}';
  const parameters = {
    ...repository,
    basehead: `${base}...${head}`,
    per_page: wantCommits ? COMMITS_PER_PAGE : 1,
  };
  let first: ComparisonAnswer;
  try {
    first = await client.request<ComparisonAnswer>(route, { ...parameters, page: 1 });
  } catch (error) {
    if (error instanceof GitHubFault && (error.status === 404 || error.status === 422)) return undefined;
    throw error;
  }
  const commits = [...first.commits];
  for (let page = 2; wantCommits && commits.length < first.total_commits; page++) {
    const next = await client.request<ComparisonAnswer>(route, { ...parameters, page });
    if (next.commits.length === 0)
      throw new GitHubFault(route, 0, new Error('fewer commits came than were announced'));
    commits.push(...next.commits);
  }
  const { files } = first;
  return {
    baseCommit: first.base_commit.sha,
    mergeBase: first.merge_base_commit.sha,
    files:
      files === undefined || files.length >= MOST_FILES
        ? undefined
        : files.map(({ filename, previous_filename }) => ({
            path: filename,
            previousPath: previous_filename,
          })),
    commits: commits.map(commitFacts),
  };
}

function commitFacts({ sha, author, committer, commit }: CommitAnswer): CommitFacts {
  return {
    sha,
    author: account(author),
    committer: account(committer),
    authorEmail: commit.author?.email ?? '',
    committerEmail: commit.committer?.email ?? '',
    authorName: commit.author?.name ?? '',
    committerName: commit.committer?.name ?? '',
    message: commit.message,
    verified: commit.verification?.verified === true,
  };
}
