import { blobAt, changedPaths, differingPaths } from '../check/changed-path.ts';
import { subjectsOf, type PullRequestSubjects } from '../check/subjects.ts';
import type { EvidenceFile } from '../format/schema/evidence.ts';
import type { PullRequest } from '../github/pull-request.ts';
import { readTree } from '../github/tree.ts';
import { sha256 } from '../governance/digest.ts';
import { TreeReader } from '../governance/tree-reader.ts';
import type { GovernanceTree } from '../governance/tree.ts';
import { objectivePath, type ObjectiveVersion } from '../objective/version.ts';
import { requirementsFor } from '../policy/requirement.ts';
import { ruleMatches } from '../policy/rule-matching.ts';
import type { ArrivalSource, Recording } from '../record/arrival.ts';
import { statementOf } from '../record/statement.ts';
import type { Context } from './context.ts';
import type { Derivation, DeriveFile, MergedPull } from './derive-approval.ts';
import { NO_COMMIT, noFiles } from './push-state.ts';

/** What can be said about an objective version on the governed branch. */
export type Derived = (
  | { readonly kind: 'statement'; readonly message: string; readonly recording: Recording }
  /** `immutable`: an earlier merged content stood under this version. */
  | { readonly kind: 'undetermined' | 'impossible' | 'immutable'; readonly message: string }
) & { readonly source: ArrivalSource | undefined };

/** Why a sign-off is missing that may have been given: the run could not see it. */
const cannotTell: ReadonlySet<string> = new Set(['token-cannot-read-team', 'head-unreadable']);

/** Why it cannot be told whether a file is signed off; undefined where it can. */
export function undetermined({ approval, merged }: Derivation): string | undefined {
  if (approval.kind === 'approved') return undefined;
  if (approval.kind === 'unknown') return approval.message;
  return merged?.signOffs.evaluation?.reasons.find(
    ({ id, status }) => status === 'fail' && cannotTell.has(id),
  )?.message;
}

/** What brought a file, by what was derived about it. */
export function sourceOf({ commit, merged }: Derivation): ArrivalSource | undefined {
  if (merged !== undefined) return { kind: 'pull', number: merged.pull.number };
  return commit === undefined ? undefined : { kind: 'commit', sha: commit };
}

/**
 * Derives the statements of objectives as they read at one commit of the governed branch; each once. The same
 * statement follows from every later commit at which the objective and those who signed are the same.
 */
export function statements(
  context: Context,
  derive: DeriveFile,
  commit: string,
  tree: GovernanceTree,
): (version: ObjectiveVersion) => Promise<Derived> {
  const known = new Map<string, Promise<Derived>>();
  const commits = new Map<string, Promise<Origin>>();
  const originOf = (sha: string): Promise<Origin> => {
    const origin = commits.get(sha) ?? readOrigin(context, sha);
    commits.set(sha, origin);
    return origin;
  };
  return (version) => {
    const derived =
      known.get(version.id) ?? deriveStatement(context, derive, commit, tree, version, originOf);
    known.set(version.id, derived);
    return derived;
  };
}

/** What a change was laid upon, and what it is about. */
interface Origin {
  readonly baseCommit: string;
  readonly base: TreeReader;
  readonly subjects: PullRequestSubjects;
}

async function deriveStatement(
  context: Context,
  derive: DeriveFile,
  commit: string,
  tree: GovernanceTree,
  version: ObjectiveVersion,
  originOf: (sha: string) => Promise<Origin>,
): Promise<Derived> {
  const file = objectivePath(version);
  const derivation = await derive(file, commit, tree);
  const source = sourceOf(derivation);
  const { approval, merged } = derivation;
  const doubt = undetermined(derivation);
  if (doubt !== undefined) return { kind: 'undetermined', message: doubt, source };
  const introducing = derivation.commit;
  if (introducing === undefined)
    return { kind: 'undetermined', message: `No commit brings ${file}.`, source };
  const origin: Origin = merged === undefined ? await originOf(introducing) : merged.state;
  const earlier = await earlierContent(context, version, tree, origin, merged?.pull);
  if (earlier !== undefined) return { kind: 'immutable', message: earlier, source };
  const change = origin.subjects.objectives.find(({ objective }) => objective.version.id === version.id);
  if (change === undefined) {
    const message = `${file} is not valid or cannot be compared with what it supersedes, so the class of its change cannot be told.`;
    return { kind: 'impossible', message, source };
  }
  const evaluation = merged?.signOffs.evaluation;
  const { policy, required } = await policyOf(origin);
  const statement = statementOf({
    version,
    content: await tree.read(file),
    changeClass: change.changeClass,
    approved: approval.kind === 'approved',
    signOffs: (evaluation?.roles ?? []).flatMap(({ given }) => given),
    pullRequest: merged === undefined ? null : pullRequestOf(context, merged),
    policy,
    now: context.now,
  });
  const missing =
    evaluation === undefined ? required : new Map(evaluation.roles.map((role) => [role.role, role.missing]));
  const message = approval.kind === 'approved' ? approval.by : approval.message;
  return { kind: 'statement', message, recording: { version, statement, missing }, source };
}

/**
 * A version that stood on the branch before, edited or removed since, is not made new by another pull request.
 * @param pull undefined where it came without one, and is unapproved anyhow
 */
async function earlierContent(
  { client, repository }: Context,
  version: ObjectiveVersion,
  tree: GovernanceTree,
  { base, baseCommit }: Origin,
  pull: PullRequest | undefined,
): Promise<string | undefined> {
  const file = objectivePath(version);
  const before = blobAt(base.tree, file);
  if (before !== undefined)
    return before === blobAt(tree, file)
      ? undefined
      : `${version.id} was on the branch already, and is edited.`;
  if (pull === undefined) return undefined;
  const [last] = await client.list<{ sha: string }>(
    'GET /repos/{owner}/{repo}/commits',
    { ...repository, path: file, sha: baseCommit },
    () => true,
  );
  return last === undefined
    ? undefined
    : `${version.id} was removed by ${last.sha.slice(0, 7)}, and pull request #${pull.number} brings it again.`;
}

/** A commit without a pull request is judged against its first parent, alone, whatever it was pushed with. */
async function readOrigin({ client, repository }: Context, sha: string): Promise<Origin> {
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

/** The policy that decided: its digest, the rules that match, and what they ask for. Without a file, of no bytes. */
async function policyOf({ base, baseCommit, subjects }: Origin): Promise<{
  policy: EvidenceFile['predicate']['policy'];
  required: ReadonlyMap<string, number>;
}> {
  const file = 'policies/approvals.yaml';
  const bytes = base.tree.entries.has(file) ? await base.tree.read(file) : new Uint8Array();
  const policy = await base.value(file, 'approvals-policy');
  const matching = (policy?.rules ?? []).filter((rule) =>
    subjects.governed.some((change) => ruleMatches(rule, change)),
  );
  const requirements =
    policy === undefined ? [] : requirementsFor(policy, subjects.governed, subjects.approvers).requirements;
  return {
    policy: { commit: baseCommit, sha256: sha256(bytes), rules: matching.map(({ name }) => name) },
    required: new Map(requirements.map(({ role, count }) => [role, count])),
  };
}

function pullRequestOf(
  { repository }: Context,
  { pull, state }: MergedPull,
): EvidenceFile['predicate']['pullRequest'] {
  // Derivation evaluates merged pull requests alone.
  if (pull.mergedAt === undefined || pull.mergeCommit === undefined) return null;
  return {
    repository: `${repository.owner}/${repository.repo}`,
    number: pull.number,
    author: pull.author?.login ?? 'ghost',
    base: state.baseCommit,
    head: pull.headCommit,
    mergeCommit: pull.mergeCommit,
    mergedAt: pull.mergedAt,
  };
}
