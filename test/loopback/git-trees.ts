/** Reading, changing and comparing trees. */
import { inGitOrder } from './git-objects.ts';
import { renamings } from './renames.ts';
import type { Side } from './renames.ts';
import type { Mode, ObjectStore, Tree, TreeEntry } from './git-objects.ts';

/** A file's new content; with mode `160000` the content is the commit that the submodule is at. */
export type FileContent =
  string | Uint8Array | { content: string | Uint8Array; mode: Exclude<Mode, '040000'> };
/** Changes by path; null deletes a file or a folder. */
export type FilePatch = Record<string, FileContent | null>;

export type FileDifference = {
  status: 'added' | 'modified' | 'removed' | 'renamed' | 'changed';
  path: string;
  previousPath: string | null;
  before: TreeEntry | null;
  after: TreeEntry | null;
};

/**
 * The id of the tree that `patch` makes of `tree` (null: of nothing). Untouched folders keep their objects, so
 * the cost follows the size of the change. Path segments are taken as they are, `..` included: hostile trees
 * can be built. Throws when a path to delete does not exist.
 */
export function patchTree(store: ObjectStore, tree: string | null, patch: FilePatch): string {
  const changes = Object.entries(patch).map(([path, content]): Change => [path.split('/'), content]);
  return patched(store, tree, changes) ?? store.tree(new Map());
}

type Change = [segments: string[], content: FileContent | null];

function patched(store: ObjectStore, tree: string | null, changes: Change[]): string | null {
  const entries = new Map(tree === null ? [] : treeOf(store, tree));
  const below = new Map<string, Change[]>();
  for (const [[name = '', ...rest], content] of changes) {
    if (rest.length > 0) groupOf(below, name).push([rest, content]);
    else if (content !== null) entries.set(name, storedFile(store, content));
    else if (!entries.delete(name)) throw new Error(`cannot delete ${name}: there is no such file`);
  }
  for (const [name, inside] of below) {
    const present = entries.get(name);
    const sha = patched(store, present?.mode === '040000' ? present.sha : null, inside);
    if (sha === null) entries.delete(name);
    else entries.set(name, { mode: '040000', sha });
  }
  return entries.size === 0 ? null : store.tree(entries);
}

function groupOf<Item>(groups: Map<string, Item[]>, key: string): Item[] {
  const group = groups.get(key) ?? [];
  groups.set(key, group);
  return group;
}

function storedFile(store: ObjectStore, file: FileContent): TreeEntry {
  if (typeof file === 'string' || file instanceof Uint8Array)
    return { mode: '100644', sha: store.blob(file) };
  const sha = file.mode === '160000' ? String(file.content) : store.blob(file.content);
  return { mode: file.mode, sha };
}

/** The entries of a stored tree; throws when it is not stored. */
export function treeOf(store: ObjectStore, sha: string): Tree {
  const tree = store.trees.get(sha);
  if (tree === undefined) throw new Error(`tree ${sha} is not in the store`);
  return tree;
}

/** Every entry under a tree, folders before what they contain, in Git's order; paths are relative to the tree. */
export function* walkTree(store: ObjectStore, sha: string, prefix = ''): Generator<[string, TreeEntry]> {
  for (const [name, entry] of inGitOrder(treeOf(store, sha))) {
    yield [`${prefix}${name}`, entry];
    if (entry.mode === '040000') yield* walkTree(store, entry.sha, `${prefix}${name}/`);
  }
}

/** The entry at a path, or null; the empty path is the tree itself. */
export function entryAt(store: ObjectStore, tree: string, path: string): TreeEntry | null {
  let entry: TreeEntry = { mode: '040000', sha: tree };
  for (const segment of path === '' ? [] : path.split('/')) {
    const next: TreeEntry | undefined =
      entry.mode === '040000' ? treeOf(store, entry.sha).get(segment) : undefined;
    if (next === undefined) return null;
    entry = next;
  }
  return entry;
}

/**
 * What differs between two trees, by path. A removed and an added file that are alike are one `renamed`, as
 * GitHub reports them.
 */
export function compareTrees(store: ObjectStore, before: string, after: string): FileDifference[] {
  const differences: FileDifference[] = [];
  collectDifferences(store, before, after, '', differences);
  return pairRenames(store, differences).sort((left, right) =>
    left.path < right.path ? -1 : left.path > right.path ? 1 : 0,
  );
}

function collectDifferences(
  store: ObjectStore,
  before: string | null,
  after: string | null,
  prefix: string,
  found: FileDifference[],
): void {
  if (before === after) return;
  const old: Tree = before === null ? new Map() : treeOf(store, before);
  const current: Tree = after === null ? new Map() : treeOf(store, after);
  for (const name of new Set([...old.keys(), ...current.keys()])) {
    const left = old.get(name) ?? null;
    const right = current.get(name) ?? null;
    if (left?.sha === right?.sha && left?.mode === right?.mode) continue;
    const folder = (entry: TreeEntry | null) => (entry?.mode === '040000' ? entry.sha : null);
    const file = (entry: TreeEntry | null) => (entry?.mode === '040000' ? null : entry);
    collectDifferences(store, folder(left), folder(right), `${prefix}${name}/`, found);
    const difference = fileDifference(`${prefix}${name}`, file(left), file(right));
    if (difference !== null) found.push(difference);
  }
}

function fileDifference(
  path: string,
  before: TreeEntry | null,
  after: TreeEntry | null,
): FileDifference | null {
  if (before === null && after === null) return null;
  const kind = (entry: TreeEntry) => entry.mode.slice(0, 3);
  const status =
    before === null
      ? 'added'
      : after === null
        ? 'removed'
        : kind(before) === kind(after)
          ? 'modified'
          : 'changed';
  return { status, path, previousPath: null, before, after };
}

function pairRenames(store: ObjectStore, differences: FileDifference[]): FileDifference[] {
  const side = (status: string, which: 'before' | 'after') =>
    differences
      .flatMap(({ status: own, path, [which]: entry }, index): Side[] =>
        own === status && entry !== null ? [{ index, path, entry }] : [],
      )
      .sort((left, right) => (left.path < right.path ? -1 : 1));
  const pairs = renamings(store, side('removed', 'before'), side('added', 'after'));
  const sources = new Map(pairs.map(({ source, target }) => [target.index, source]));
  const gone = new Set(pairs.map(({ source }) => source.index));
  return differences.flatMap((difference, index): FileDifference[] => {
    if (gone.has(index)) return [];
    const source = sources.get(index);
    if (source === undefined) return [difference];
    return [{ ...difference, status: 'renamed', previousPath: source.path, before: source.entry }];
  });
}
