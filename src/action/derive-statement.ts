import { blobAt } from '../check/changed-path.ts';
import type { EvidenceFile } from '../format/schema/evidence.ts';
import type { PullRequest } from '../github/pull-request.ts';
import { loadEvidenceFile } from '../governance/load.ts';
import type { GovernanceTree } from '../governance/tree.ts';
import { objectivePath, type ObjectiveVersion } from '../objective/version.ts';
import type { ArrivalSource, Recording } from '../record/arrival.ts';
import { recordPath, renderStatement, statementOf } from '../record/statement.ts';
import type { Context } from './context.ts';
import { removedBefore, type Derivation, type DeriveFile, type MergedPull } from './derive-approval.ts';
import { policyOf, readOrigin, type Origin } from './origin.ts';

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
  const { policy, required } = await policyOf(origin, merged?.signOffs.asked);
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
  const flaw = loadEvidenceFile(recordPath(version), Buffer.from(renderStatement(statement))).findings[0];
  if (flaw !== undefined)
    return { kind: 'impossible', message: `The record would not be valid: ${flaw.message}`, source };
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
  context: Context,
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
  const removed = await removedBefore(context, file, baseCommit);
  return removed === undefined
    ? undefined
    : `${version.id} was removed by ${removed.slice(0, 7)}, and pull request #${pull.number} brings it again.`;
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
