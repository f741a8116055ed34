import { commitHex, leafEntry } from '../decision/commitment.ts';
import type { EventKind } from '../decision/record.ts';
import { leafHash } from '../transparency/merkle-tree.ts';

/** The hash of a record's leaf: by the salt it commits to every byte of the event. */
export function recordLeafHash(json: string, salt: Uint8Array, id: string, kind: string): Buffer {
  return leafHash(leafEntry(id, kind as EventKind, commitHex(json, salt)));
}
