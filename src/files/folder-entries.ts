import { readdirSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { classifyPath } from '../governance/path.ts';
import { UnreadableFile, type TreeEntry } from '../governance/tree.ts';

/**
 * The governed files of a folder by their paths. A folder in it is listed when something in it is asked for, so that
 * who needs ten files of ten thousand does not wait for all of them. Symbolic links are entries and never followed.
 * Each method throws UnreadableFile for a folder that cannot be listed.
 */
export class FolderEntries implements ReadonlyMap<string, TreeEntry> {
  readonly #root: string;
  readonly #folders = new Map<string, ReadonlyMap<string, Dirent>>();
  /** Once somebody asked for all of them. */
  #all: ReadonlyMap<string, TreeEntry> | undefined;

  constructor(root: string) {
    this.#root = root;
    this.#children('');
  }

  get(path: string): TreeEntry | undefined {
    if (this.#all !== undefined) return this.#all.get(path);
    const found = this.#find(path);
    return found === undefined || found.isDirectory() ? undefined : entryOf(found);
  }

  has(path: string): boolean {
    return this.get(path) !== undefined;
  }

  roots(): Iterable<string> {
    return this.#children('').keys();
  }

  /** The paths in a folder; the path itself where it is no folder. */
  *under(folder: string): Generator<string> {
    const found = this.#find(folder);
    if (found === undefined) return;
    if (!found.isDirectory()) yield folder;
    else for (const [path] of this.#listed(folder)) yield path;
  }

  entries(): MapIterator<[string, TreeEntry]> {
    return this.#listAll().entries();
  }

  [Symbol.iterator](): MapIterator<[string, TreeEntry]> {
    return this.entries();
  }

  keys(): MapIterator<string> {
    return this.#listAll().keys();
  }

  values(): MapIterator<TreeEntry> {
    return this.#listAll().values();
  }

  get size(): number {
    return this.#listAll().size;
  }

  forEach(visit: (entry: TreeEntry, path: string, map: ReadonlyMap<string, TreeEntry>) => void): void {
    this.#listAll().forEach(visit);
  }

  #listAll(): ReadonlyMap<string, TreeEntry> {
    this.#all ??= new Map(this.#listed(''));
    return this.#all;
  }

  *#listed(folder: string): Generator<[string, TreeEntry]> {
    for (const child of this.#children(folder).values()) {
      const path = folder === '' ? child.name : `${folder}/${child.name}`;
      if (child.isDirectory()) yield* this.#listed(path);
      else yield [path, entryOf(child)];
    }
  }

  /** Found only by the names that are listed: a path with `..`, or in a link, leads nowhere. */
  #find(path: string): Dirent | undefined {
    const end = path.lastIndexOf('/');
    const folder = end === -1 ? '' : path.slice(0, end);
    if (end !== -1 && this.#find(folder)?.isDirectory() !== true) return undefined;
    return this.#children(folder).get(path.slice(end + 1));
  }

  #children(folder: string): ReadonlyMap<string, Dirent> {
    const known = this.#folders.get(folder);
    if (known !== undefined) return known;
    const found = children(this.#root, folder).filter(({ name }) => folder !== '' || isListed(name));
    const byName = new Map(found.map((child) => [child.name, child]));
    this.#folders.set(folder, byName);
    return byName;
  }
}

/** Of the root only what is governed, or looks like it. */
function isListed(name: string): boolean {
  return classifyPath(`${name}/x`) !== undefined || classifyPath(name) !== undefined;
}

function entryOf(child: Dirent): TreeEntry {
  return { mode: modeOf(child), blob: undefined, size: undefined };
}

function modeOf(child: Dirent): string {
  if (child.isFile()) return '100644';
  return child.isSymbolicLink() ? '120000' : '010000';
}

function children(root: string, path: string): Dirent[] {
  try {
    return readdirSync(join(root, path), { withFileTypes: true });
  } catch (error) {
    throw new UnreadableFile(path === '' ? root : path, error);
  }
}
