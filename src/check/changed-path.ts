import { classifyPath, type GovernedPath } from '../governance/path.ts';
import type { GovernanceTree } from '../governance/tree.ts';
import { compareText } from '../finding/finding.ts';

/** A governed path that a pull request changes against its merge base. */
export interface ChangedPath {
  readonly path: string;
  readonly governed: GovernedPath;
  /** The blob on the tip of the base branch and at the head, with the mode; undefined where there is none. */
  readonly onBase: string | undefined;
  readonly atHead: string | undefined;
}

/**
 * The governed paths among those that differ between merge base and head, sorted.
 * @param paths every path that differs, with both names of a rename
 */
export function changedPaths(
  paths: Iterable<string>,
  base: GovernanceTree,
  head: GovernanceTree,
): ChangedPath[] {
  return [...new Set(paths)].toSorted(compareText).flatMap((path) => {
    const mode = (head.entries.get(path) ?? base.entries.get(path))?.mode;
    const governed = classifyPath(path, mode);
    if (governed === undefined || governed.kind === 'note') return [];
    return [{ path, governed, onBase: blobAt(base, path), atHead: blobAt(head, path) }];
  });
}

/** The paths that differ between two trees, for changes that are too many for GitHub to list. */
export function differingPaths(before: GovernanceTree, after: GovernanceTree): string[] {
  return [...new Set([...before.entries.keys(), ...after.entries.keys()])].filter(
    (path) => blobAt(before, path) !== blobAt(after, path),
  );
}

/** What identifies the content of a path: Git's mode and blob id; undefined where there is no such path. */
export function blobAt(tree: GovernanceTree, path: string): string | undefined {
  const entry = tree.entries.get(path);
  return entry === undefined ? undefined : `${entry.mode} ${entry.blob ?? ''}`;
}
