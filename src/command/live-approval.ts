import type { Context } from '../action/context.ts';
import { baseBeforeMerge } from '../action/base-before-merge.ts';
import { derivation, signOffsOf } from '../action/derive-approval.ts';
import { patienceFrom } from '../action/patience.ts';
import { readComparison, readPullRequestState } from '../action/pull-request-state.ts';
import { differencesOf, type LiveFacts } from '../evidence/differences.ts';
import type { Derivation } from '../evidence/verification.ts';
import type { EvidenceFile } from '../format/schema/evidence.ts';
import { connect, GitHubFault } from '../github/client.ts';
import { defaultBranch } from '../github/contents.ts';
import { readPullRequest, readReviews, readTimeline } from '../github/pull-request.ts';
import { readTree, TruncatedTree } from '../github/tree.ts';

/** What is asked of GitHub, and with what. */
export interface LiveQuery {
  readonly token: string;
  readonly owner: string;
  readonly repo: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/**
 * Derives anew from GitHub whether a recorded objective was signed off, on the repository's default branch, and
 * compares what its pull request says with the record.
 */
export async function deriveLive(query: LiveQuery, file: string, record: EvidenceFile): Promise<Derivation> {
  const { owner, repo, now } = query;
  const client = connect(query.token, patienceFrom(process.env));
  const context: Context = { client, repository: { owner, repo }, now };
  const repository = `${owner}/${repo}`;
  try {
    return { kind: 'derived', repository, ...(await derive(context, file, record)) };
  } catch (error) {
    if (!(error instanceof GitHubFault || error instanceof TruncatedTree)) throw error;
    return { kind: 'fault', message: error.message };
  }
}

type Derived = Omit<Extract<Derivation, { kind: 'derived' }>, 'kind' | 'repository'>;

async function derive(context: Context, file: string, record: EvidenceFile): Promise<Derived> {
  const { client, repository } = context;
  const branch = await defaultBranch(client, repository);
  const { sha: tip } = await client.request<{ sha: string }>('GET /repos/{owner}/{repo}/commits/{ref}', {
    ...repository,
    ref: branch,
  });
  const tree = await readTree(client, repository, tip);
  const entry = tree.entries.get(file);
  if (entry === undefined) return against(`${file} is not on ${branch}.`);
  if (entry.blob !== record.subject[0]?.digest.gitBlob)
    return against(`${file} on ${branch} is not the content that the record is about.`);
  const { approval: state } = await derivation(context, branch)(file, tip, tree);
  const facts = await factsOf(context, file, record);
  return {
    approved: state.kind === 'approved',
    message: state.kind === 'approved' ? state.by : state.message,
    differences: differencesOf(record, facts),
  };
}

function against(message: string): Derived {
  return { approved: false, message, differences: [] };
}

/** What GitHub says of the pull request that the record names; undefined when it names none. */
async function factsOf(context: Context, file: string, record: EvidenceFile): Promise<LiveFacts | undefined> {
  const { client, repository } = context;
  const named = record.predicate.pullRequest;
  if (named === null) return undefined;
  const pull = await readPullRequest(client, repository, named.number);
  const landed =
    pull.mergeCommit === undefined ? undefined : await baseBeforeMerge(context, pull, pull.mergeCommit);
  const base = landed?.kind === 'commit' ? landed.sha : undefined;
  const state =
    base === undefined
      ? undefined
      : await readPullRequestState(context, pull, await readComparison(context, pull, base));
  const signOffs = state === undefined ? undefined : await signOffsOf(context, state);
  const timeline = () => readTimeline(client, repository, pull.number);
  return {
    repository: `${repository.owner}/${repository.repo}`,
    pull,
    base,
    brings:
      state?.changes.some(({ path }) => path === file) === true &&
      state.merged.tree.entries.get(file)?.blob === record.subject[0]?.digest.gitBlob,
    reviews: await readReviews(client, repository, pull.number, timeline, pull.mergedAt),
    given: signOffs?.evaluation?.roles.flatMap(({ given }) => given) ?? [],
  };
}
