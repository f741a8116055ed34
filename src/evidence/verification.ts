import type { Loaded } from '../format/document.ts';
import { parseTime } from '../format/date.ts';
import type { EvidenceFile } from '../format/schema/evidence.ts';
import { gitBlobId, sha256 } from '../governance/digest.ts';
import type { ObjectiveVersion } from '../objective/version.ts';
import type { BundleVerification } from './bundle.ts';
import { verifyEnvelope } from './dsse.ts';
import { envelopePath, recordPath } from '../governance/record-path.ts';
import { isAbout } from './record-state.ts';
import { sameJson } from '../format/same-json.ts';
import type { evidenceRules } from '../finding/evidence-rules.ts';
import { signedAs } from '../policy/person.ts';

/** One check; `error` when it could not be carried out, `skip` when it was not asked for or has nothing to go on. */
export interface EvidenceCheck {
  readonly id: keyof typeof evidenceRules;
  readonly status: 'pass' | 'fail' | 'skip' | 'error';
  readonly message: string;
}

/** A file of the policy's commit, as far as the repository at hand has it. */
export type PolicyAtCommit =
  | { readonly kind: 'found'; readonly content: Uint8Array }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unknown'; readonly reason: string };

/** What asking GitHub again gave. */
export type Derivation =
  | { readonly kind: 'not-asked' }
  | { readonly kind: 'fault'; readonly message: string }
  | {
      readonly kind: 'derived';
      /** owner/name that was asked. */
      readonly repository: string;
      /** Whether the reviews sign it off today, and by whom or why not. */
      readonly approved: boolean;
      readonly message: string;
      /** What GitHub says otherwise than the record; each one sentence. */
      readonly differences: readonly string[];
    };

/** All that a record is checked by. */
export interface EvidenceInput {
  readonly version: ObjectiveVersion;
  readonly file: string;
  /** The objective's file; undefined when there is none. */
  readonly content: Uint8Array | undefined;
  readonly recordBytes: Uint8Array | undefined;
  readonly record: Loaded<EvidenceFile> | undefined;
  /** undefined without a valid record. */
  readonly policy: PolicyAtCommit | undefined;
  readonly envelope: Uint8Array | undefined;
  /** The public keys to verify the envelope with, as PEM. */
  readonly keys: readonly string[];
  /** undefined when no bundle was given. */
  readonly attestation: { readonly workflow: string; readonly result: BundleVerification } | undefined;
  readonly derivation: Derivation;
}

/** Who beside the branch vouches for a record. */
export interface Vouchers {
  readonly keyIds: readonly string[];
  readonly workflow: string | undefined;
  readonly repository: string | undefined;
}

/**
 * `verified`: all holds, and somebody beside the branch vouches for it; `consistent`: all holds, and only the
 * branch vouches for it; `refuted`: something does not hold; `error`: something could not be evaluated.
 */
export type EvidenceVerdict = 'verified' | 'consistent' | 'refuted' | 'error';

export interface EvidenceVerification {
  readonly version: ObjectiveVersion;
  readonly verdict: EvidenceVerdict;
  readonly record: EvidenceFile | undefined;
  readonly vouchers: Vouchers;
  /** Each rule of `evidenceRules` once, in their order. */
  readonly checks: readonly EvidenceCheck[];
}

/** Checks an approval record: all checks, also after the first that fails. @throws UnusableKey */
export function verifyEvidence(input: EvidenceInput): EvidenceVerification {
  const signature = checkSignature(input);
  const checks: EvidenceCheck[] = [
    checkRecord(input),
    checkContent(input),
    checkApproval(input),
    checkPolicy(input),
    signature.check,
    checkAttestation(input),
    checkDerivation(input),
  ];
  const passed = (id: EvidenceCheck['id']): boolean =>
    checks.some((check) => check.id === id && check.status === 'pass');
  const vouchers: Vouchers = {
    keyIds: signature.keyIds,
    workflow: passed('evidence-attestation') ? input.attestation?.workflow : undefined,
    repository:
      passed('evidence-derived') && input.derivation.kind === 'derived'
        ? input.derivation.repository
        : undefined,
  };
  return {
    version: input.version,
    verdict: verdictOf(checks, vouchers),
    record: input.record?.value,
    vouchers,
    checks,
  };
}

function verdictOf(checks: readonly EvidenceCheck[], vouchers: Vouchers): EvidenceVerdict {
  if (checks.some(({ status }) => status === 'fail')) return 'refuted';
  if (checks.some(({ status }) => status === 'error')) return 'error';
  const { keyIds, workflow, repository } = vouchers;
  return keyIds.length > 0 || workflow !== undefined || repository !== undefined ? 'verified' : 'consistent';
}

function checkRecord({ version, record }: EvidenceInput): EvidenceCheck {
  const id = 'evidence-record-valid';
  const path = recordPath(version);
  if (record === undefined) return { id, status: 'fail', message: `There is no ${path}.` };
  if (record.value === undefined) {
    const why = record.findings[0]?.message ?? 'It is not a record.';
    return { id, status: 'fail', message: `${path} is not valid: ${why}` };
  }
  return { id, status: 'pass', message: `${path} is a record in the documented form.` };
}

function checkContent({ version, file, content, record }: EvidenceInput): EvidenceCheck {
  const id = 'evidence-content-matches';
  if (content === undefined) return { id, status: 'fail', message: `There is no ${file}.` };
  if (record?.value === undefined) return withoutRecord(id);
  const digests = { sha256: sha256(content), gitBlob: gitBlobId(content) };
  return isAbout(record.value, version, file, digests)
    ? { id, status: 'pass', message: `${file} has the digests of the record (sha256:${digests.sha256}).` }
    : { id, status: 'fail', message: `${file} is not the content that the record is about.` };
}

function checkApproval({ record }: EvidenceInput): EvidenceCheck {
  const id = 'evidence-approved';
  if (record?.value === undefined) return withoutRecord(id);
  const { verdict, approvals, pullRequest } = record.value.predicate;
  const fail = (message: string): EvidenceCheck => ({ id, status: 'fail', message });
  if (verdict !== 'approved') return fail('The record says that it was merged without sign-off.');
  if (approvals.length === 0) return fail('The record names nobody who signed.');
  const merged = parseTime(pullRequest?.mergedAt ?? '');
  const late = approvals.find(({ submittedAt }) => {
    const at = parseTime(submittedAt);
    return at === undefined || (pullRequest !== null && (merged === undefined || at > merged));
  });
  if (late !== undefined)
    return fail(
      `The record names ${late.login}, whose review of ${late.submittedAt} was not before the merge.`,
    );
  const signers = approvals.map(({ role, login }) => signedAs(role, login)).join(', ');
  return { id, status: 'pass', message: `Signed off by ${signers}.` };
}

function checkPolicy({ record, policy }: EvidenceInput): EvidenceCheck {
  const id = 'evidence-policy-matches';
  if (record?.value === undefined || policy === undefined) return withoutRecord(id);
  const { commit, sha256: stated } = record.value.predicate.policy;
  const short = commit.slice(0, 7);
  switch (policy.kind) {
    case 'unknown':
      return { id, status: 'skip', message: `Not checked: ${policy.reason}` };
    case 'absent':
      return { id, status: 'fail', message: `Commit ${short} has no policies/approvals.yaml.` };
    case 'found':
      return sha256(policy.content) === stated
        ? {
            id,
            status: 'pass',
            message: `policies/approvals.yaml at commit ${short} has the digest of the record.`,
          }
        : {
            id,
            status: 'fail',
            message: `policies/approvals.yaml at commit ${short} is not the one of the record.`,
          };
  }
}

function checkSignature(input: EvidenceInput): { check: EvidenceCheck; keyIds: readonly string[] } {
  const { version, keys, envelope, recordBytes } = input;
  const path = envelopePath(version);
  const say = (status: EvidenceCheck['status'], message: string, keyIds: readonly string[] = []) => ({
    check: { id: 'evidence-signature' as const, status, message },
    keyIds,
  });
  if (keys.length === 0) {
    return say(
      'skip',
      envelope === undefined
        ? `Not checked: no key was given, and there is no ${path}.`
        : `Not checked: no key was given for the signature in ${path}.`,
    );
  }
  if (envelope === undefined) return say('fail', `There is no ${path}, and so no signature by a key.`);
  const result = verifyEnvelope(envelope, keys);
  if (result.kind === 'refused') return say('fail', `${path} does not hold: ${result.message}`);
  if (recordBytes === undefined || !sameBytes(result.payload, recordBytes))
    return say('fail', `What is signed in ${path} is not the record beside it.`);
  return say('pass', `The record is signed by ${result.keyIds.join(', ')}.`, result.keyIds);
}

function checkAttestation({ record, attestation }: EvidenceInput): EvidenceCheck {
  const id = 'evidence-attestation';
  if (attestation === undefined) return { id, status: 'skip', message: 'Not checked: no bundle was given.' };
  const { result, workflow } = attestation;
  if (result.kind === 'refused') return { id, status: 'fail', message: result.message };
  if (record?.value === undefined || !sameJson(result.statement.predicate, record.value.predicate))
    return { id, status: 'fail', message: 'What is attested is not what the record says.' };
  return { id, status: 'pass', message: `The record is attested by ${workflow}.` };
}

function checkDerivation({ derivation }: EvidenceInput): EvidenceCheck {
  const id = 'evidence-derived';
  switch (derivation.kind) {
    case 'not-asked':
      return { id, status: 'skip', message: 'Not checked: GitHub was not asked (--live).' };
    case 'fault':
      return { id, status: 'error', message: derivation.message };
    case 'derived': {
      const { approved, message, differences, repository } = derivation;
      const against = [...(approved ? [] : [message]), ...differences];
      return against.length === 0
        ? { id, status: 'pass', message: `${repository} says the same: ${message}` }
        : { id, status: 'fail', message: against.join(' ') };
    }
  }
}

function withoutRecord(id: EvidenceCheck['id']): EvidenceCheck {
  return { id, status: 'skip', message: 'Not checked: there is no valid record.' };
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}
