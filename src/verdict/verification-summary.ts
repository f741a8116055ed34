import type { VerificationSummaryFile } from '../format/schema/gate-verdict.ts';
import { DEPLOYMENT_BINDING, VERIFICATION_SUMMARY_TYPE } from '../format/vocabulary.ts';
import { toolVersion } from '../version.ts';
import type { DeploymentFacts } from './deployment.ts';
import { deploymentJson } from './deployment-json.ts';
import type { VerdictKind } from './verdict.ts';

/** Names this gate as the verifier; whom to trust is decided by who signed, not by this. */
export const VERIFIER_ID = 'https://tracegate.dev/gate';

/** Names of what was verified; SLSA keeps those that begin with `SLSA_` for itself. */
export const levels = {
  allow: 'TRACEGATE_PROMOTION',
  breakGlass: 'TRACEGATE_BREAK_GLASS',
  failed: 'FAILED',
} as const;

/**
 * The verdict as a SLSA verification summary about the model's artifact. A broken glass passes under a level of its
 * own, so that whoever asks for the usual level refuses it.
 * @returns undefined where nothing can be summed up: an error, or a model that is not registered
 */
export function verificationSummary(
  verdict: VerdictKind,
  evaluatedAt: number,
  facts: DeploymentFacts,
): VerificationSummaryFile | undefined {
  const { binding, governance, policySha256, records, breakGlass } = facts;
  const { binding: bound, ...stated } = deploymentJson(facts);
  const { artifact } = binding;
  if (verdict === 'error' || artifact === undefined) return undefined;
  const level = breakGlass === undefined ? levels.allow : levels.breakGlass;
  const at = (path: string): string => uriOf(governance, path);
  return {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: artifact.uri, digest: { sha256: artifact.sha256 } }],
    predicateType: VERIFICATION_SUMMARY_TYPE,
    predicate: {
      verifier: { id: VERIFIER_ID, version: { tracegate: toolVersion } },
      timeVerified: new Date(evaluatedAt).toISOString(),
      resourceUri: artifact.uri,
      policy: { uri: at('policies/approvals.yaml'), digest: { sha256: policySha256 } },
      inputAttestations: records.map(({ path, sha256 }) => ({ uri: at(path), digest: { sha256 } })),
      verificationResult: verdict === 'allow' ? 'PASSED' : 'FAILED',
      verifiedLevels: verdict === 'allow' ? [level, 'SLSA_BUILD_LEVEL_UNEVALUATED'] : [levels.failed],
      slsaVersion: '1.1',
      [DEPLOYMENT_BINDING]: {
        verdict,
        ...bound,
        ...stated,
      },
    },
  };
}

/** A file at the commit that was read; on disk its path, since nothing says where it comes from. */
function uriOf(governance: DeploymentFacts['governance'], path: string): string {
  if (governance === undefined) return `file:${path}`;
  return `git+${governance.serverUrl}/${governance.repository}@${governance.commit}#${path}`;
}
