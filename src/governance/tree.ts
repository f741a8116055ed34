/** One file of a tree. */
export interface TreeEntry {
  /** Git's mode: 100644, 100755, 120000 (symbolic link) or 160000 (submodule); on disk also 010000 (a pipe or the like). */
  readonly mode: string;
  /** Git blob id; undefined for a tree on disk. */
  readonly blob: string | undefined;
  /** In bytes, where it is known without reading. */
  readonly size: number | undefined;
}

/**
 * The governed files of a repository at one state: a commit on GitHub, a pull request laid over its base, or
 * a folder on disk. Every path that is listed lies in a governed folder or looks as if it did.
 */
export interface GovernanceTree {
  readonly entries: ReadonlyMap<string, TreeEntry>;
  /** Tells some of the paths in the same order, where the others need not be listed for it. */
  readonly listing?: {
    /** The first parts of all paths. */
    roots(): Iterable<string>;
    /** The paths in a folder; the path itself where it is no folder. */
    under(folder: string): Iterable<string>;
  };
  /**
   * Reads a listed file.
   * @throws UnreadableFile when this file cannot be read; any other error is a fault of the whole tree, and
   *   neither is ever thrown for what the content says
   */
  read(path: string): Promise<Uint8Array>;
}

/** The paths of a tree whose first part is one that is asked for. */
export function pathsAmong(
  { entries, listing }: GovernanceTree,
  isAsked: (root: string) => boolean,
): string[] {
  if (listing !== undefined)
    return [...listing.roots()].filter(isAsked).flatMap((root) => [...listing.under(root)]);
  // Each root is looked at once, for there are many files to few of them.
  const asked = new Map<string, boolean>();
  return [...entries.keys()].filter((path) => {
    const [root = ''] = path.split('/', 1);
    const among = asked.get(root) ?? isAsked(root);
    asked.set(root, among);
    return among;
  });
}

/** The paths in a folder of a tree; the path itself where it is no folder. */
export function pathsUnder({ entries, listing }: GovernanceTree, folder: string): readonly string[] {
  return listing !== undefined
    ? [...listing.under(folder)]
    : [...entries.keys()].filter((path) => path === folder || path.startsWith(`${folder}/`));
}

/** Something that cannot be read, with Node's error code. */
export class UnreadableFile extends Error {
  readonly code: string;
  constructor(path: string, cause: unknown) {
    super(`${path} cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    this.name = 'UnreadableFile';
    this.code = (cause as { code?: string } | undefined)?.code ?? 'EIO';
  }
}
