import { keyIdOf, UnusableKey } from '../evidence/dsse.ts';
import type { EvidenceInput } from '../evidence/verification.ts';
import { approvalByAttestedRecord } from '../evidence/attested-record.ts';
import { evidenceFilesOf } from '../evidence/evidence-files.ts';
import {
  GITHUB_ACTIONS_ISSUER,
  parseWorkflowIdentity,
  type WorkflowIdentity,
} from '../evidence/workflow-identity.ts';
import { EVIDENCE_PREDICATE_TYPE } from '../format/vocabulary.ts';
import { GitHubFault } from '../github/client.ts';
import { compare } from '../github/comparison.ts';
import { sha256 } from '../governance/digest.ts';
import type { TreeReader } from '../governance/tree-reader.ts';
import type { ObjectiveVersion } from '../objective/version.ts';
import type { SignOffState } from '../promotion/input.ts';
import { unapproved } from '../promotion/sign-off-state.ts';
import type { Context } from './context.ts';
import type { AttestationInputs } from './gate-inputs.ts';
import { InvalidInput } from './inputs.ts';

/** Who is to vouch for records, in a form that can be used. */
export interface Vouchers {
  readonly keys: readonly string[];
  readonly workflow:
    | {
        readonly identity: WorkflowIdentity;
        readonly issuer: string;
        readonly trustedRoot: string;
        readonly transparencyLog: 'required' | 'none';
      }
    | undefined;
}

/** With any evidence but attestations. */
export const nobody: Vouchers = { keys: [], workflow: undefined };

/**
 * @param read a file of the workspace
 * @throws InvalidInput when nobody could vouch, or a key or an identity is none; what a key holds is never said
 */
export function vouchersOf(inputs: AttestationInputs, read: (file: string) => Uint8Array): Vouchers {
  const { keys, identity, trustedRoot, issuer = GITHUB_ACTIONS_ISSUER, transparencyLog } = inputs;
  for (const key of keys) assertKey(key);
  if (identity === undefined) {
    if (keys.length === 0)
      throw new InvalidInput(
        'evidence',
        'attestation',
        'given with `attestation-key` or `attestation-identity`',
      );
    return { keys, workflow: undefined };
  }
  const parsed = parseWorkflowIdentity(identity);
  if (parsed === undefined)
    throw new InvalidInput(
      'attestation-identity',
      identity,
      'a workflow at a branch: https://…/.github/workflows/…@refs/heads/…',
    );
  if (trustedRoot === undefined)
    throw new InvalidInput('attestation-trusted-root', '', 'the path of a trusted root in the workspace');
  const root = new TextDecoder().decode(read(trustedRoot));
  return { keys, workflow: { identity: parsed, issuer, trustedRoot: root, transparencyLog } };
}

function assertKey(key: string): void {
  try {
    keyIdOf(key);
  } catch (error) {
    if (!(error instanceof UnusableKey)) throw error;
    throw new InvalidInput('attestation-key', '…', 'Ed25519 public keys as PEM text (BEGIN PUBLIC KEY)');
  }
}

/**
 * What the record of an objective says that a key or a workflow vouches for: the envelope beside the record, and the
 * attestations that GitHub keeps for the objective's file. A key may sign the records of several repositories, in which
 * other people hold the roles, so that the merge must be one of this branch, whatever the repository is called.
 * @param tip of the governed branch
 * @throws GitHubFault
 */
export async function attestedApproval(
  context: Context,
  reader: TreeReader,
  version: ObjectiveVersion,
  { keys, workflow }: Vouchers,
  tip: string,
): Promise<SignOffState> {
  const files = await evidenceFilesOf(reader, version);
  const attestation = workflow === undefined ? undefined : await attestationOf(context, files, workflow);
  const approval = approvalByAttestedRecord({ ...files, keys, attestation });
  if (approval.kind !== 'approved') return approval;
  const merge = files.record?.value?.predicate.pullRequest?.mergeCommit;
  if (merge !== undefined && (await isBehind(context, merge, tip))) return approval;
  const message = `The approval record of ${version.id} is of no merge of this branch.`;
  return unapproved(message);
}

/** Whether a commit is a tip, or the tip comes from it. @throws GitHubFault */
async function isBehind({ client, repository }: Context, commit: string, tip: string): Promise<boolean> {
  const comparison = await compare(client, repository, commit, tip, false);
  return comparison?.mergeBase === commit;
}

/** @throws GitHubFault; InvalidInput for a trusted root that is none */
async function attestationOf(
  context: Context,
  { file, content }: Pick<EvidenceInput, 'file' | 'content'>,
  { identity, issuer, trustedRoot, transparencyLog }: NonNullable<Vouchers['workflow']>,
): Promise<EvidenceInput['attestation']> {
  const workflow = identity.uri;
  const subject = { name: file, sha256: sha256(content ?? '') };
  const bundles = await bundlesOf(context, subject.sha256);
  if (bundles.length === 0)
    return { workflow, result: { kind: 'refused', message: `GitHub keeps no attestation of ${file}.` } };
  // Reading certificates takes a library that nothing else needs.
  const { verifyBundle, UnusableTrustedRoot } = await import('../evidence/bundle.ts');
  try {
    const text = bundles.map((bundle) => JSON.stringify(bundle)).join('\n');
    const result = verifyBundle(text, trustedRoot, { identity, issuer, subject, transparencyLog });
    return { workflow, result };
  } catch (error) {
    if (!(error instanceof UnusableTrustedRoot)) throw error;
    throw new InvalidInput('attestation-trusted-root', '…', 'a Sigstore trusted root');
  }
}

/** The bundles that GitHub keeps for a digest, at most a page of them; none where there is none. @throws GitHubFault */
async function bundlesOf({ client, repository }: Context, digest: string): Promise<object[]> {
  const route = 'GET /repos/{owner}/{repo}/attestations/{subject_digest}';
  try {
    const { attestations = [] } = await client.request<{
      attestations?: readonly { readonly bundle?: object | null }[];
    }>(route, {
      ...repository,
      subject_digest: `sha256:${digest}`,
      predicate_type: EVIDENCE_PREDICATE_TYPE,
      per_page: 30,
    });
    return attestations.flatMap(({ bundle }) => bundle ?? []);
  } catch (error) {
    if (error instanceof GitHubFault && error.status === 404) return [];
    throw error;
  }
}
