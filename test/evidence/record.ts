import type { EvidenceFile } from '../../src/format/schema/evidence.ts';
import { EVIDENCE_PREDICATE_TYPE } from '../../src/format/vocabulary.ts';
import { gitBlobId, sha256 } from '../../src/governance/digest.ts';
import { objectiveText, policyText } from '../governance/objective-text.ts';

export const file = 'objectives/credit/v1.0.yaml';
export const recordFile = 'approvals/OBJ.credit.v1.0.json';
export const envelopeFile = 'approvals/OBJ.credit.v1.0.dsse.json';
export const objective = objectiveText('1.0', { roles: ['Risk'] });

type Predicate = EvidenceFile['predicate'];

/** A record that rita signed a text for Risk, with parts of its predicate changed. */
export function recordOf(
  text: string,
  change: Partial<Predicate> = {},
  name = file,
  objectiveVersion = 'OBJ.credit.v1.0',
): EvidenceFile {
  const digest = { sha256: sha256(text), gitBlob: gitBlobId(new TextEncoder().encode(text)) };
  return {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name, digest }],
    predicateType: EVIDENCE_PREDICATE_TYPE,
    predicate: {
      objectiveVersion,
      changeClass: 'new',
      verdict: 'approved',
      approvals: [approvalOf('rita')],
      pullRequest: {
        repository: 'acme/governance',
        number: 3,
        author: 'mel',
        base: 'b'.repeat(40),
        head: 'a'.repeat(40),
        mergeCommit: 'c'.repeat(40),
        mergedAt: '2025-01-01T10:00:00Z',
      },
      policy: { commit: 'b'.repeat(40), sha256: sha256(policyText), rules: ['everything'] },
      recordedAt: '2025-01-01T10:01:00Z',
      tool: { name: 'tracegate', version: '0.1.0' },
      ...change,
    },
  };
}

export function approvalOf(login: string, role = 'Risk'): Predicate['approvals'][number] {
  return {
    login,
    id: 7,
    role,
    submittedAt: '2025-01-01T09:00:00Z',
    reviewId: 9,
    reviewedCommit: 'a'.repeat(40),
  };
}

/** As the action writes it. */
export function textOf(record: unknown): string {
  return `${JSON.stringify(record, undefined, 2)}\n`;
}

/** A repository with one signed objective. */
export const signedRepository: Readonly<Record<string, string>> = {
  '.git/HEAD': '',
  'policies/approvals.yaml': policyText,
  [file]: objective,
  [recordFile]: textOf(recordOf(objective)),
};
