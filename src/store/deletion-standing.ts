import { deletionsOf, lineThatTells } from './retention/deletions.ts';
import type { SignedTree } from './retention/signed-tree.ts';
import { proveRecord } from './tree/prove.ts';
import type { TreeRange } from './tree/tree-journal.ts';
import { DeletedSegments } from './verify/verify-deleted.ts';

/**
 * What is to be believed of a segment that is gone. A file that says that retention deleted it is only a claim, which
 * `stands` by an event in the tree that says the same; `unsigned` is one whose event no checkpoint covers yet.
 */
export type DeletionStanding =
  { readonly kind: 'stands' | 'unsigned' } | { readonly kind: 'denied'; readonly why: string };

/**
 * @param tree of the last checkpoint; its signature is looked at elsewhere
 * @param range one of the segment, of which no file is there
 * @throws VaultFault, TreeFault, TransparencyFault, EvidenceFault or BrokenSegment where what tells of it is damaged
 */
export function deletionStanding(tree: SignedTree, range: TreeRange): DeletionStanding {
  const why = new DeletedSegments(tree).take(range);
  if (why === undefined) return { kind: 'stands' };
  const deletion = [...deletionsOf(tree.folder).values()].find(
    ({ first, writer }) => first === range.first && writer === range.writer,
  );
  const isUnsigned =
    deletion !== undefined &&
    lineThatTells(tree.folder, deletion) !== undefined &&
    proveRecord(tree.folder, deletion.event_id).kind === 'not-covered';
  return isUnsigned ? { kind: 'unsigned' } : { kind: 'denied', why };
}
