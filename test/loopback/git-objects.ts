/** Git's objects: how blobs, trees and commits are written as bytes, and the ids that follow from the bytes. */
import { createHash } from 'node:crypto';

/** `040000` is a folder, `120000` a symbolic link (its content is the target), `160000` a submodule. */
export type Mode = '040000' | '100644' | '100755' | '120000' | '160000';
export type TreeEntry = { mode: Mode; sha: string };
/** Names to entries; the order in which Git writes them is made when the tree is stored. */
export type Tree = ReadonlyMap<string, TreeEntry>;

export type Signature = {
  name: string;
  email: string;
  /** RFC 3339, whole seconds. */
  date: string;
  /** The account that GitHub finds for the address; null when it knows none. */
  login: string | null;
};

export type Commit = {
  sha: string;
  tree: string;
  parents: readonly string[];
  author: Signature;
  committer: Signature;
  message: string;
  /** Whether GitHub would show the signature as verified; the signature itself is not part of the bytes. */
  verified: boolean;
};

/** Objects by id. A fork shares the store of the repository it was forked from, as on GitHub. */
export class ObjectStore {
  readonly blobs = new Map<string, Uint8Array>();
  readonly trees = new Map<string, Tree>();
  readonly commits = new Map<string, Commit>();

  /** Stores a blob and returns its id. */
  blob(content: string | Uint8Array): string {
    const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
    const sha = objectId('blob', bytes);
    this.blobs.set(sha, bytes);
    return sha;
  }

  /** Stores a tree and returns its id. */
  tree(entries: Tree): string {
    const sha = objectId('tree', treeBytes(entries));
    if (!this.trees.has(sha)) this.trees.set(sha, entries);
    return sha;
  }

  /** Stores a commit and returns it with its id. */
  commit(commit: Omit<Commit, 'sha'>): Commit {
    const stored = { ...commit, sha: objectId('commit', commitBytes(commit)) };
    this.commits.set(stored.sha, stored);
    return stored;
  }
}

/** Git's id of an object: SHA-1 over its type, its length in bytes and its content. */
export function objectId(type: 'blob' | 'tree' | 'commit', body: Uint8Array): string {
  return createHash('sha1').update(`${type} ${body.length}\0`).update(body).digest('hex');
}

/** Entries in Git's order: by bytes, a folder as if its name ended in a slash. */
export function inGitOrder(entries: Tree): [string, TreeEntry][] {
  return [...entries]
    .map(([name, entry]) => {
      const bytes = Buffer.from(name, 'utf8').toString('latin1');
      return { key: entry.mode === '040000' ? `${bytes}/` : bytes, name, entry };
    })
    .sort((left, right) => (left.key < right.key ? -1 : left.key > right.key ? 1 : 0))
    .map(({ name, entry }) => [name, entry]);
}

function treeBytes(entries: Tree): Uint8Array {
  const parts: Uint8Array[] = [];
  for (const [name, { mode, sha }] of inGitOrder(entries)) {
    parts.push(Buffer.from(`${mode.replace(/^0/, '')} ${name}\0`, 'utf8'), Buffer.from(sha, 'hex'));
  }
  return Buffer.concat(parts);
}

function commitBytes(commit: Omit<Commit, 'sha'>): Uint8Array {
  const person = ({ name, email, date }: Signature) => `${name} <${email}> ${Date.parse(date) / 1000} +0000`;
  const lines = [
    `tree ${commit.tree}`,
    ...commit.parents.map((parent) => `parent ${parent}`),
    `author ${person(commit.author)}`,
    `committer ${person(commit.committer)}`,
    '',
    commit.message.endsWith('\n') ? commit.message : `${commit.message}\n`,
  ];
  return Buffer.from(lines.join('\n'), 'utf8');
}
