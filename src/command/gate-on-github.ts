import { nobody } from '../action/attested-approval.ts';
import { decideDeployment } from '../action/deploy-gate.ts';
import { patienceFrom } from '../action/patience.ts';
import { connect } from '../github/client.ts';
import { defaultBranch } from '../github/contents.ts';
import type { PromotionQuery } from '../governance/gather-promotion.ts';
import type { GateDecision } from '../report/gate.ts';
import type { DeploymentFacts } from '../verdict/deployment.ts';

/** Which repository governs, and with what it is asked. */
export interface GovernanceOnGitHub {
  readonly token: string;
  readonly owner: string;
  readonly repo: string;
  /** undefined: the default branch. */
  readonly branch: string | undefined;
  readonly validityMinutes: number;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/**
 * Decides as the action does with `evidence: github`, from any machine: reads the governance repository over the API
 * and derives the sign-offs anew.
 * @throws GitHubFault, TruncatedTree
 */
export async function gateOnGitHub(
  { token, owner, repo, branch, validityMinutes, now }: GovernanceOnGitHub,
  query: PromotionQuery,
): Promise<{ readonly decision: GateDecision; readonly facts: DeploymentFacts }> {
  const client = connect(token, patienceFrom(process.env));
  const repository = { owner, repo };
  return decideDeployment({ client, repository, now }, query, {
    branch: branch ?? (await defaultBranch(client, repository)),
    evidence: 'github',
    vouchers: nobody,
    validityMinutes,
    serverUrl: process.env['GITHUB_SERVER_URL'] ?? 'https://github.com',
  });
}
