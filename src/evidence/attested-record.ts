import { approvalByRecord } from '../approval/record.ts';
import { gitBlobId, sha256 } from '../governance/digest.ts';
import type { SignOffState } from '../promotion/input.ts';
import { verifyEvidence, type EvidenceInput } from './verification.ts';

/** A record with what is to vouch for it: a key, a workflow, or both. */
export type AttestedRecord = Pick<
  EvidenceInput,
  'version' | 'file' | 'content' | 'recordBytes' | 'record' | 'envelope' | 'keys' | 'attestation'
>;

/**
 * What a record says that somebody beside the branch vouches for. Everything that a record must be without a
 * voucher it must be here too, and each voucher that is asked for must hold: a key as well as a workflow.
 * @throws UnusableKey
 */
export function approvalByAttestedRecord(given: AttestedRecord): SignOffState {
  const { version, file, content, record, keys, attestation } = given;
  if (keys.length === 0 && attestation === undefined)
    return {
      kind: 'unknown',
      message: 'Neither a key nor a workflow is known that could vouch for a record.',
    };
  const digests = { sha256: sha256(content ?? ''), gitBlob: gitBlobId(content ?? new Uint8Array()) };
  const said = approvalByRecord(version.id, file, digests, record);
  const { verdict, vouchers, checks } = verifyEvidence({
    ...given,
    policy: undefined,
    derivation: { kind: 'not-asked' },
  });
  const failing = checks.filter(({ status }) => status === 'fail' || status === 'error');
  if (said.kind !== 'approved') {
    // That sign-offs are missing, and nothing else is amiss, counts as little as that they are there.
    const vouched = vouchers.keyIds.length > 0 || vouchers.workflow !== undefined;
    const isAllThatFails = failing.every(({ id }) => id === 'evidence-approved');
    return vouched && isAllThatFails ? said : { kind: said.kind, message: said.message };
  }
  const [failed] = failing;
  if (verdict !== 'verified' || failed !== undefined)
    return { kind: 'unapproved', message: failed?.message ?? 'Nobody vouches for the record.' };
  const by = [
    ...vouchers.keyIds.map((id) => `key ${id}`),
    ...(vouchers.workflow === undefined ? [] : [vouchers.workflow]),
  ];
  return { kind: 'approved', by: `${said.by.replace(/\.$/, '')}, attested by ${by.join(' and ')}.` };
}
