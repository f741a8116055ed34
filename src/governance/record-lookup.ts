import { approvalByRecord } from '../approval/record.ts';
import type { ObjectiveVersion } from '../objective/version.ts';
import type { SignOffState } from '../promotion/input.ts';
import { gitBlobId, sha256 } from './digest.ts';
import type { TreeReader } from './tree-reader.ts';

/** What the approval record of the same tree says about an objective file of it. */
export async function signOffByRecord(
  reader: TreeReader,
  version: ObjectiveVersion,
  file: string,
): Promise<SignOffState> {
  const record = await reader.load(`approvals/${version.id}.json`);
  const evidence = record?.value?.kind === 'evidence' ? record.value.value : undefined;
  const loaded = record === undefined ? undefined : { value: evidence, findings: record.findings };
  const content = await reader.tree.read(file);
  return approvalByRecord(version.id, file, { sha256: sha256(content), gitBlob: gitBlobId(content) }, loaded);
}
