import { approvalByRecord } from '../approval/record.ts';
import type { ObjectiveVersion } from '../objective/version.ts';
import type { MergeState, SignOffState } from '../promotion/input.ts';
import { gitBlobId, sha256 } from './digest.ts';
import { recordPath } from './record-path.ts';
import type { TreeReader } from './tree-reader.ts';

const POLICY = 'policies/approvals.yaml';

/**
 * What the approval record of the same tree says about an objective file of it. Without a policy it says nothing: a
 * repository that no longer says who must sign is none to promote from.
 */
export async function signOffByRecord(
  reader: TreeReader,
  version: ObjectiveVersion,
  file: string,
): Promise<SignOffState> {
  if ((await reader.value(POLICY, 'approvals-policy')) === undefined)
    return { kind: 'unapproved', message: `${POLICY} is missing or not valid: who must sign is not known.` };
  const record = await reader.load(recordPath(version));
  const evidence = record?.value?.kind === 'evidence' ? record.value.value : undefined;
  const loaded = record === undefined ? undefined : { value: evidence, findings: record.findings };
  const content = await reader.tree.read(file);
  return approvalByRecord(version.id, file, { sha256: sha256(content), gitBlob: gitBlobId(content) }, loaded);
}

/**
 * The same, and when the pull request was merged that the record names. A record that is not about the file as it
 * reads, or names no pull request, does not say when it came.
 */
export async function standingByRecord(
  reader: TreeReader,
  version: ObjectiveVersion,
  file: string,
): Promise<{ approval: SignOffState; merge: MergeState }> {
  const approval = await signOffByRecord(reader, version, file);
  const record = await reader.value(recordPath(version), 'evidence');
  const pull = record?.predicate.pullRequest ?? undefined;
  return {
    approval,
    merge:
      approval.kind === 'approved' && pull !== undefined
        ? { kind: 'merged', at: pull.mergedAt, by: `pull request #${pull.number}, by its record` }
        : { kind: 'unknown', message: `no record says when ${file} was merged.` },
  };
}
