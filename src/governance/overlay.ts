import type { GovernanceTree } from './tree.ts';

/** A tree with some of its paths replaced by those of another: a pull request laid over the tip of its base. */
export function overlay(
  base: GovernanceTree,
  change: GovernanceTree,
  paths: Iterable<string>,
): GovernanceTree {
  const entries = new Map(base.entries);
  const changed = new Set(paths);
  for (const path of changed) {
    const entry = change.entries.get(path);
    if (entry === undefined) entries.delete(path);
    else entries.set(path, entry);
  }
  return { entries, read: (path) => (changed.has(path) ? change.read(path) : base.read(path)) };
}
