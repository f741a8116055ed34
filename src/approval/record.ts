import type { Loaded } from '../format/document.ts';
import type { EvidenceFile } from '../format/schema/evidence.ts';
import type { SignOffState } from '../promotion/input.ts';
import { unapproved, unsigned } from '../promotion/sign-off-state.ts';
import { signedAs } from '../policy/person.ts';

/**
 * What an approval record says about an objective file, after its digests were compared with the file's bytes.
 * A record is trusted only as far as the branch that it was read from.
 * @param digests of the file's content
 * @param record undefined when there is none
 */
export function approvalByRecord(
  objectiveVersion: string,
  file: string,
  digests: { readonly sha256: string; readonly gitBlob: string },
  record: Loaded<EvidenceFile> | undefined,
): SignOffState {
  // One that was removed may have been of another content: that nobody signed is for a record to say.
  if (record === undefined) return unapproved(`There is no approval record for ${objectiveVersion}.`);
  if (record.value === undefined) {
    return {
      kind: 'unknown',
      message: `The approval record cannot be read: ${record.findings[0]?.message ?? 'it is invalid'}`,
    };
  }
  const { subject, predicate } = record.value;
  const [named] = subject;
  if (predicate.objectiveVersion !== objectiveVersion || named?.name !== file) {
    return unapproved('The approval record is about another objective.');
  }
  if (named.digest.sha256 !== digests.sha256 || named.digest.gitBlob !== digests.gitBlob) {
    return unapproved(`${file} is not the content that the approval record is about.`);
  }
  if (predicate.verdict !== 'approved')
    return unsigned('The approval record says that it was merged without sign-off.');
  if (predicate.approvals.length === 0) return unapproved('The approval record names nobody who signed.');
  const signers = predicate.approvals.map(({ role, login }) => signedAs(role, login)).join(', ');
  const pull = predicate.pullRequest;
  return {
    kind: 'approved',
    by: `Signed off by record (${signers})${pull === null ? '' : `, pull request #${pull.number}`}.`,
  };
}
