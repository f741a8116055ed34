import { approvalByRecord } from '../approval/record.ts';
import type { ObjectiveVersion } from '../objective/version.ts';
import type { MergeState, SignOffState } from '../promotion/input.ts';
import { gitBlobId, sha256 } from './digest.ts';
import { recordPath } from './record-path.ts';
import type { TreeReader } from './tree-reader.ts';

const POLICY = 'policies/approvals.yaml';

/**
 * Why no record counts: nothing valid says who must sign, and a repository that no longer says so is none to promote
 * from. Undefined where something does.
 */
export async function lackOfPolicy(reader: TreeReader): Promise<SignOffState | undefined> {
  const loaded = await reader.load(POLICY);
  if (loaded === undefined) {
    return {
      kind: 'unapproved',
      message: `There is no ${POLICY}, so that who must sign is not known: add one.`,
      mend: `Add ${POLICY}; \`tracegate init\` in an empty folder writes one to start from.`,
    };
  }
  if (loaded.value?.kind === 'approvals-policy') return undefined;
  const why = loaded.findings.find(({ level }) => level === 'error')?.message ?? 'it cannot be read.';
  return {
    kind: 'unapproved',
    message: `${POLICY} is not valid, so that who must sign is not known; mend it: ${why}`,
    mend: `Mend ${POLICY}; \`tracegate validate\` lists what is amiss with it.`,
  };
}

/** What the approval record of the same tree says about an objective file of it. Without a policy it says nothing. */
export async function signOffByRecord(
  reader: TreeReader,
  version: ObjectiveVersion,
  file: string,
): Promise<SignOffState> {
  const lack = await lackOfPolicy(reader);
  if (lack !== undefined) return lack;
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
