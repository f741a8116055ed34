/** What GitHub's merge button and merge queue put on a branch. */
import type { FileDifference, FilePatch, Signature } from './git.ts';
import type { Repository } from './repository.ts';
import type { MergeMethod, Pull } from './world-types.ts';

/** The account behind commits that GitHub itself makes. */
export const GITHUB = { login: 'web-flow', name: 'GitHub', email: 'noreply@github.com' };

/** Merges a pull request into its base branch, closes it, and returns the id of the merge commit. */
export function mergePull(
  repository: Repository,
  pull: Pull,
  options: { method?: MergeMethod; actor?: string; at?: string },
): string {
  if (pull.state !== 'open') throw new Error(`pull request ${pull.number} is not open`);
  const at = repository.world.tick(options.at);
  const actor = options.actor ?? repository.owner.login;
  const method = options.method ?? 'merge';
  const before = repository.git.head(pull.base.ref);
  const originals = repository.git.between(before, pull.head.sha);
  const sha = mergedHead(repository, pull, before, { method, actor, at });
  repository.push(pull.base.ref, sha, { at, actor, kind: 'pr_merge' });
  Object.assign(pull, {
    state: 'closed',
    closed_at: at,
    merged_at: at,
    merged_by: repository.world.user(actor),
    merge_commit_sha: sha,
    merged_commits: method === 'merge' ? [...originals, sha] : repository.git.between(before, sha),
  });
  repository.event(pull, 'merged', { actor: repository.world.user(actor), at, commit_id: sha });
  repository.event(pull, 'closed', { actor: repository.world.user(actor), at });
  return sha;
}

/**
 * Puts pull requests into a merge queue: a `gh-readonly-queue` branch on top of the base branch with one merge
 * after the other; `onto` is the head of the group before, where one waits. Returns what a `merge_group` event carries.
 */
export function queuePulls(
  repository: Repository,
  pulls: Pull[],
  options: { method?: MergeMethod; at?: string; onto?: string } = {},
): { head_sha: string; head_ref: string; base_sha: string; base_ref: string } {
  const last = pulls.at(-1);
  if (last === undefined) throw new Error('a merge group has at least one pull request');
  const at = repository.world.tick(options.at);
  const base = options.onto ?? repository.git.head(last.base.ref);
  let head = base;
  for (const pull of pulls) {
    head = mergedHead(repository, pull, head, {
      method: options.method ?? 'merge',
      actor: 'github-merge-queue[bot]',
      at,
    });
  }
  const branch = `gh-readonly-queue/${last.base.ref}/pr-${last.number}-${base}`;
  repository.push(branch, head, { at, actor: 'github-merge-queue[bot]' });
  return {
    head_sha: head,
    head_ref: `refs/heads/${branch}`,
    base_sha: base,
    base_ref: `refs/heads/${last.base.ref}`,
  };
}

/** The commit that GitHub would test for an open pull request (`refs/pull/<n>/merge`), or null on a conflict. */
export function testMerge(repository: Repository, pull: Pull): string | null {
  const base = repository.git.head(pull.base.ref);
  try {
    return mergedHead(repository, pull, base, {
      method: 'merge',
      actor: GITHUB.login,
      at: pull.created_at,
    });
  } catch (error) {
    if (error instanceof MergeConflict) return null;
    throw error;
  }
}

class MergeConflict extends Error {}

type Merge = { method: MergeMethod; actor: string; at: string };

function mergedHead(repository: Repository, pull: Pull, onto: string, merge: Merge): string {
  const { git, world } = repository;
  const files = changesOnto(repository, pull, onto);
  const committer = world.signature(GITHUB, merge.at);
  if (merge.method === 'merge') {
    return git.commit({
      parents: [onto, pull.head.sha],
      files,
      author: world.signature(merge.actor, merge.at),
      committer,
      message: `Merge pull request #${pull.number} from ${pull.head.ref}\n\n${pull.title}`,
      verified: true,
    });
  }
  if (merge.method === 'squash') {
    return git.commit({
      parents: [onto],
      files,
      author: world.signature(pull.user?.login ?? { name: 'Ghost' }, merge.at),
      committer,
      message: `${pull.title} (#${pull.number})`,
      verified: true,
    });
  }
  return replay(repository, pull, onto, world.signature(merge.actor, merge.at));
}

/** A rebase: each commit again, without merges, on top of `onto`. */
function replay(repository: Repository, pull: Pull, onto: string, committer: Signature): string {
  const { git } = repository;
  let head = onto;
  for (const sha of git.between(onto, pull.head.sha)) {
    const { parents, author, message } = git.read(sha);
    if (parents.length > 1) continue;
    const files = asPatch(repository, git.diff(parents[0] ?? null, sha));
    head = git.commit({ parents: [head], files, author, committer, message });
  }
  return head;
}

/** The pull request's changes against the merge base, as a patch that fits on `onto`. */
function changesOnto(repository: Repository, pull: Pull, onto: string): FilePatch {
  const { git } = repository;
  const ancestor = git.mergeBase(onto, pull.head.sha);
  const theirs = new Map(git.diff(ancestor, onto).flatMap((difference) => sides(difference)));
  const ours = git.diff(ancestor, pull.head.sha);
  const wanted = ours.filter((difference) =>
    sides(difference).some(([path, sha]) => !theirs.has(path) || theirs.get(path) !== sha),
  );
  for (const [path, sha] of wanted.flatMap(sides)) {
    if (theirs.has(path) && theirs.get(path) !== sha) throw new MergeConflict(`both sides changed ${path}`);
  }
  return asPatch(repository, wanted);
}

/** The paths that a difference touches, with the blob that each then has (null: none). */
function sides({ path, previousPath, after }: FileDifference): [string, string | null][] {
  const here: [string, string | null] = [path, after?.sha ?? null];
  return previousPath === null ? [here] : [[previousPath, null], here];
}

function asPatch({ git }: Repository, differences: FileDifference[]): FilePatch {
  const changes = differences.flatMap(({ path, previousPath, after }): [string, FilePatch[string]][] => {
    const dropped: [string, null][] = previousPath === null ? [] : [[previousPath, null]];
    if (after === null) return [...dropped, [path, null]];
    if (after.mode === '040000') return dropped;
    const content = after.mode === '160000' ? after.sha : (git.store.blobs.get(after.sha) ?? '');
    return [...dropped, [path, { mode: after.mode, content }]];
  });
  return Object.fromEntries(changes);
}
