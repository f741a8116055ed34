import type { EvidenceCheck, EvidenceVerdict, EvidenceVerification } from '../evidence/verification.ts';
import type { EvidenceFile } from '../format/schema/evidence.ts';
import type { EvidenceVerificationOutput } from '../format/schema/evidence-verification.ts';
import { toolVersion } from '../version.ts';
import { escapeText } from './escape.ts';

const words: Readonly<Record<EvidenceVerdict, string>> = {
  verified: 'VERIFIED',
  consistent: 'CONSISTENT',
  refuted: 'REFUTED',
  error: 'NOT EVALUATED',
};

const marks: Readonly<Record<EvidenceCheck['status'], string>> = {
  pass: '✓',
  fail: '✗',
  skip: '-',
  error: '!',
};

/** How far a record is to be trusted, in a sentence. */
export function trustSentence({ verdict, vouchers }: EvidenceVerification): string {
  if (verdict === 'refuted') return 'The record is not to be trusted.';
  if (verdict === 'error')
    return 'Not all that was asked for could be evaluated: this is no proof of anything.';
  const { keyIds, workflow, repository } = vouchers;
  const by = [
    ...keyIds.map((id) => `the key ${id}`),
    ...(workflow === undefined ? [] : [`the workflow ${workflow}`]),
    ...(repository === undefined ? [] : [`the reviews in ${repository}`]),
  ];
  return by.length === 0
    ? 'No signature, attestation or review was checked: the record is trusted only as far as the branch that it was read from.'
    : `Beside the branch that it was read from, the record is vouched for by ${by.join(' and ')}.`;
}

function headline({ version, verdict, checks }: EvidenceVerification): string {
  const stopping = checks.filter(({ status }) => status === (verdict === 'error' ? 'error' : 'fail'));
  const [first] = stopping;
  const approved = checks.find(({ id }) => id === 'evidence-approved');
  const why = first ?? approved;
  const more = stopping.length > 1 ? ` (and ${stopping.length - 1} more)` : '';
  return `${words[verdict]}: ${version.id}. ${why?.message ?? ''}${more}`;
}

/** The verification for a terminal. */
export function evidenceText(verification: EvidenceVerification): string {
  const { checks } = verification;
  const width = Math.max(...checks.map(({ id }) => id.length));
  const lines = checks.map(
    ({ id, status, message }) => `  ${marks[status]} ${id.padEnd(width)}  ${escapeText(message)}`,
  );
  return `${escapeText(headline(verification))}\n\n${lines.join('\n')}\n\n${escapeText(trustSentence(verification))}\n`;
}

/** The verification as programs read it (schemas/evidence-verification.schema.json). */
export function evidenceJson(verification: EvidenceVerification): string {
  const { version, verdict, record, vouchers, checks } = verification;
  const output: EvidenceVerificationOutput = {
    objective_version: version.id,
    verdict,
    vouched_by: {
      key_ids: [...vouchers.keyIds],
      workflow: vouchers.workflow ?? null,
      repository: vouchers.repository ?? null,
    },
    trust: trustSentence(verification),
    approvals: record === undefined ? [] : approvalsJson(record),
    checks: [...checks],
    tool: { name: 'tracegate', version: toolVersion },
  };
  return `${JSON.stringify(output, undefined, 2)}\n`;
}

/** Who signed, as programs read it. */
export function approvalsJson({ predicate }: EvidenceFile): EvidenceVerificationOutput['approvals'] {
  return predicate.approvals.map(({ role, login, id, submittedAt, reviewId, reviewedCommit }) => ({
    role,
    login,
    id,
    submitted_at: submittedAt,
    review_id: reviewId,
    reviewed_commit: reviewedCommit,
  }));
}
