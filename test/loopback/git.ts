/** A Git repository in memory whose objects have the ids that Git would give them. */
import { ObjectStore } from './git-objects.ts';
import type { Commit, Signature, Tree, TreeEntry } from './git-objects.ts';
import { ancestors, commitOf, commitsBetween, commitsTouching, mergeBase } from './git-history.ts';
import { compareTrees, entryAt, patchTree, walkTree } from './git-trees.ts';
import type { FileDifference, FilePatch } from './git-trees.ts';

export type CommitInput = {
  parents?: string[];
  /** Changes to the first parent's tree. */
  files?: FilePatch;
  author: Signature;
  /** Default: the author. */
  committer?: Signature;
  message?: string;
  verified?: boolean;
};

export class GitRepository {
  readonly store: ObjectStore;
  /** Branch names to commit ids. */
  readonly branches = new Map<string, string>();

  constructor(store: ObjectStore = new ObjectStore()) {
    this.store = store;
  }

  /** Makes a commit and returns its id; no branch moves. */
  commit(input: CommitInput): string {
    const parents = input.parents ?? [];
    const first = parents[0];
    const base = first === undefined ? null : commitOf(this.store, first).tree;
    return this.store.commit({
      tree: patchTree(this.store, base, input.files ?? {}),
      parents,
      author: input.author,
      committer: input.committer ?? input.author,
      message: input.message ?? 'Change files',
      verified: input.verified ?? false,
    }).sha;
  }

  /** Points a branch at a commit, which must be stored. */
  setBranch(name: string, sha: string): void {
    this.branches.set(name, commitOf(this.store, sha).sha);
  }

  /** Drops a commit, as garbage collection does after a force-push: from then on it cannot be read. */
  forget(sha: string): void {
    this.store.commits.delete(sha);
  }

  /** The commit id that a branch name, `refs/heads/` or `heads/` name or commit id stands for, or null. */
  resolve(reference: string): string | null {
    const branch = this.branches.get(reference.replace(/^(refs\/)?heads\//, ''));
    const sha = branch ?? this.branches.get(reference) ?? reference;
    return this.store.commits.has(sha) ? sha : null;
  }

  /** The commit a branch points at; throws when there is no such branch. */
  head(branch: string): string {
    const sha = this.branches.get(branch);
    if (sha === undefined) throw new Error(`there is no branch ${branch}`);
    return sha;
  }

  read(sha: string): Commit {
    return commitOf(this.store, sha);
  }

  /** The file or folder at a path of a commit, or null. */
  entry(commit: string, path: string): TreeEntry | null {
    return entryAt(this.store, this.read(commit).tree, path);
  }

  /** The blob at a path of a commit, or null when there is none. */
  file(commit: string, path: string): Uint8Array | null {
    const entry = this.entry(commit, path);
    return entry === null ? null : (this.store.blobs.get(entry.sha) ?? null);
  }

  /** Paths and entries of a commit's whole tree, without the folders. */
  files(commit: string): [string, TreeEntry][] {
    return [...walkTree(this.store, this.read(commit).tree)].filter(([, { mode }]) => mode !== '040000');
  }

  isAncestor(older: string, newer: string): boolean {
    return ancestors(this.store, newer).has(older);
  }

  mergeBase(left: string, right: string): string | null {
    return mergeBase(this.store, left, right);
  }

  /** The commits of `base..head`, parents before children. */
  between(base: string | null, head: string): string[] {
    return commitsBetween(this.store, base, head);
  }

  /** The commits that changed `path` (null: all), newest first. */
  log(head: string, path: string | null = null): string[] {
    return commitsTouching(this.store, head, path);
  }

  /** What differs between the trees of two commits; `before` null stands for the empty tree. */
  diff(before: string | null, after: string): FileDifference[] {
    const empty = this.store.tree(new Map());
    return compareTrees(this.store, before === null ? empty : this.read(before).tree, this.read(after).tree);
  }

  /** The entries of a tree object, or null when it is not stored. */
  tree(sha: string): Tree | null {
    return this.store.trees.get(sha) ?? null;
  }
}

export { inGitOrder, objectId } from './git-objects.ts';
export { walkTree } from './git-trees.ts';
export type { FileContent, FileDifference, FilePatch } from './git-trees.ts';
export type { Commit, Mode, Signature, Tree, TreeEntry } from './git-objects.ts';
