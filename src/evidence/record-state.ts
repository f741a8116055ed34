import { approvalByRecord } from '../approval/record.ts';
import type { EvidenceFile } from '../format/schema/evidence.ts';
import { gitBlobId, sha256 } from '../governance/digest.ts';
import { recordPath } from '../governance/record-path.ts';
import type { TreeReader } from '../governance/tree-reader.ts';
import type { ObjectiveVersion } from '../objective/version.ts';

/** What an approval record says about the content of an objective's file. */
export type RecordState =
  | { readonly kind: 'signed' | 'unapproved'; readonly message: string; readonly record: EvidenceFile }
  /** It is about another content, or another objective. */
  | { readonly kind: 'mismatch'; readonly message: string; readonly record: EvidenceFile }
  | { readonly kind: 'no-record' | 'unreadable'; readonly message: string };

/**
 * Reads what the record of the same tree says about an objective's file. It is worth what the tree is worth.
 * @throws UnreadableFile when the objective's file cannot be read
 */
export async function recordStateOf(
  reader: TreeReader,
  version: ObjectiveVersion,
  file: string,
): Promise<RecordState> {
  const loaded = await reader.load(recordPath(version));
  const record = loaded?.value?.kind === 'evidence' ? loaded.value.value : undefined;
  const content = await reader.tree.read(file);
  const digests = { sha256: sha256(content), gitBlob: gitBlobId(content) };
  const given = loaded === undefined ? undefined : { value: record, findings: loaded.findings };
  const said = approvalByRecord(version.id, file, digests, given);
  const message = said.kind === 'approved' ? said.by : said.message;
  if (record === undefined) return { kind: loaded === undefined ? 'no-record' : 'unreadable', message };
  if (said.kind === 'approved') return { kind: 'signed', message, record };
  return { kind: isAbout(record, version, file, digests) ? 'unapproved' : 'mismatch', message, record };
}

/** Whether a record is about an objective version and the content of its file. */
export function isAbout(
  { subject: [subject], predicate }: EvidenceFile,
  version: ObjectiveVersion,
  file: string,
  digests: { readonly sha256: string; readonly gitBlob: string },
): boolean {
  return (
    predicate.objectiveVersion === version.id &&
    subject?.name === file &&
    subject.digest.sha256 === digests.sha256 &&
    subject.digest.gitBlob === digests.gitBlob
  );
}
