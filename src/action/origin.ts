import { changedPaths, differingPaths } from '../check/changed-path.ts';
import { subjectsOf, type PullRequestSubjects } from '../check/subjects.ts';
import type { EvidenceFile } from '../format/schema/evidence.ts';
import { readTree } from '../github/tree.ts';
import { sha256 } from '../governance/digest.ts';
import { TreeReader } from '../governance/tree-reader.ts';
import { requirementsFor } from '../policy/requirement.ts';
import { ruleMatches } from '../policy/rule-matching.ts';
import type { Context } from './context.ts';
import { NO_COMMIT, noFiles } from './push-state.ts';

/** What a change was laid upon, and what it is about. */
export interface Origin {
  readonly baseCommit: string;
  readonly base: TreeReader;
  readonly subjects: PullRequestSubjects;
}

/**
 * A commit without a pull request is judged against its first parent, alone, whatever it was pushed with.
 * @throws GitHubFault, TruncatedTree
 */
export async function readOrigin({ client, repository }: Context, sha: string): Promise<Origin> {
  const route = 'GET /repos/{owner}/{repo}/git/commits/{commit_sha}';
  const { parents } = await client.request<{ parents: readonly { sha: string }[] }>(route, {
    ...repository,
    commit_sha: sha,
  });
  const parent = parents[0]?.sha;
  const [before, at] = [
    parent === undefined ? noFiles : await readTree(client, repository, parent),
    await readTree(client, repository, sha),
  ];
  const base = new TreeReader(before);
  const changes = changedPaths(differingPaths(before, at), before, at);
  return {
    baseCommit: parent ?? NO_COMMIT,
    base,
    subjects: await subjectsOf(changes, new TreeReader(at), base),
  };
}

/**
 * The policy that decided: its digest, the rules that match, and what they ask for. Without a file, of no bytes.
 * @param asked what it was asked about; default is what the change is about
 */
export async function policyOf(
  { base, baseCommit, subjects }: Origin,
  asked: Pick<PullRequestSubjects, 'governed' | 'approvers'> = subjects,
): Promise<{
  policy: EvidenceFile['predicate']['policy'];
  required: ReadonlyMap<string, number>;
}> {
  const file = 'policies/approvals.yaml';
  const bytes = base.tree.entries.has(file) ? await base.tree.read(file) : new Uint8Array();
  const policy = await base.value(file, 'approvals-policy');
  const matching = (policy?.rules ?? []).filter((rule) =>
    asked.governed.some((change) => ruleMatches(rule, change)),
  );
  const requirements =
    policy === undefined ? [] : requirementsFor(policy, asked.governed, asked.approvers).requirements;
  return {
    policy: { commit: baseCommit, sha256: sha256(bytes), rules: matching.map(({ name }) => name) },
    required: new Map(requirements.map(({ role, count }) => [role, count])),
  };
}
