/** Questions about the graph of commits. */
import { entryAt } from './git-trees.ts';
import type { Commit, ObjectStore } from './git-objects.ts';

/** A stored commit; throws when it is not stored. */
export function commitOf(store: ObjectStore, sha: string): Commit {
  const commit = store.commits.get(sha);
  if (commit === undefined) throw new Error(`commit ${sha} is not in the store`);
  return commit;
}

/** The commit and everything it descends from. */
export function ancestors(store: ObjectStore, sha: string): Set<string> {
  const seen = new Set([sha]);
  for (const current of seen) for (const parent of commitOf(store, current).parents) seen.add(parent);
  return seen;
}

/** The best common ancestor: one that no other common ancestor descends from; the newest when several are. */
export function mergeBase(store: ObjectStore, left: string, right: string): string | null {
  const ofLeft = ancestors(store, left);
  const common = [...ancestors(store, right)].filter((sha) => ofLeft.has(sha));
  const dominated = new Set<string>();
  for (const sha of common) {
    for (const parent of commitOf(store, sha).parents) dominated.add(parent);
  }
  const best = common.filter((sha) => !dominated.has(sha));
  const time = (sha: string) => Date.parse(commitOf(store, sha).committer.date);
  return best.sort((one, other) => time(other) - time(one))[0] ?? null;
}

/** The commits of `head` that `base` does not have, over all parents, parents before children. */
export function commitsBetween(store: ObjectStore, base: string | null, head: string): string[] {
  const excluded = base === null ? new Set<string>() : ancestors(store, base);
  const order: string[] = [];
  const state = new Map<string, 'open' | 'done'>();
  const stack = [head];
  while (stack.length > 0) {
    const sha = stack[stack.length - 1] as string;
    if (excluded.has(sha) || state.get(sha) === 'done') {
      stack.pop();
    } else if (state.get(sha) === 'open') {
      state.set(sha, 'done');
      order.push(sha);
      stack.pop();
    } else {
      state.set(sha, 'open');
      stack.push(...[...commitOf(store, sha).parents].reverse());
    }
  }
  return order;
}

/**
 * The commits that made `path` what it is at `head`, newest first, simplified as `git log -- path` does: where
 * a merge agrees with one parent only that parent is followed. Without a path, every commit.
 */
export function commitsTouching(store: ObjectStore, head: string, path: string | null): string[] {
  if (path === null) return commitsBetween(store, null, head).reverse();
  const at = (sha: string) => JSON.stringify(entryAt(store, commitOf(store, sha).tree, path));
  const touching = new Set<string>();
  const reached = new Set([head]);
  for (const sha of reached) {
    const { parents } = commitOf(store, sha);
    const here = at(sha);
    const same = parents.find((parent) => at(parent) === here);
    if (same !== undefined) {
      reached.add(same);
      continue;
    }
    if (parents.length > 0 || here !== 'null') touching.add(sha);
    for (const parent of parents) reached.add(parent);
  }
  return commitsBetween(store, null, head)
    .filter((sha) => touching.has(sha))
    .reverse();
}
