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
  /**
   * Reads a listed file.
   * @throws UnreadableFile when this file cannot be read; any other error is a fault of the whole tree, and
   *   neither is ever thrown for what the content says
   */
  read(path: string): Promise<Uint8Array>;
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
