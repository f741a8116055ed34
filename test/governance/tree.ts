import { UnreadableFile, type GovernanceTree, type TreeEntry } from '../../src/governance/tree.ts';

/** What a test puts at a path: its text, another mode than a file's, or a file that cannot be read. */
export type Planted = string | { mode: string } | { unreadable: string };

/** A tree in memory that remembers what was read of it. */
export class PlantedTree implements GovernanceTree {
  readonly entries: ReadonlyMap<string, TreeEntry>;
  readonly reads: string[] = [];
  private readonly files: Readonly<Record<string, Planted>>;

  constructor(files: Readonly<Record<string, Planted>>) {
    this.files = files;
    this.entries = new Map(
      Object.entries(files).map(([path, planted]) => {
        const mode = typeof planted === 'object' && 'mode' in planted ? planted.mode : '100644';
        return [path, { mode, blob: undefined, size: undefined }];
      }),
    );
  }

  async read(path: string): Promise<Uint8Array> {
    this.reads.push(path);
    const planted = this.files[path];
    if (typeof planted === 'string') return new TextEncoder().encode(planted);
    const code = planted !== undefined && 'unreadable' in planted ? planted.unreadable : 'ENOENT';
    throw new UnreadableFile(path, Object.assign(new Error('refused'), { code }));
  }
}
