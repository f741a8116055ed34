import { sha256Hex } from '../transparency/sha256.ts';
import { leafEntry } from '../decision/commitment.ts';
import type { EventKind } from '../decision/record.ts';
import { leafHash } from '../transparency/merkle-tree.ts';

/** The hash of a record's leaf: it commits to every byte of the line, of which the salt is a part. */
export function recordLeafHash(line: Uint8Array, id: string, kind: string): Buffer {
  return leafHash(leafEntry(id, kind as EventKind, sha256Hex(line)));
}
