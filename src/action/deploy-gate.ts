import { sha256 } from '../governance/digest.ts';
import { standingByRecord } from '../governance/record-lookup.ts';
import type { GateDecision } from '../report/gate.ts';
import { gatherPromotion, type PromotionQuery, type SignOffLookup } from '../governance/gather-promotion.ts';
import { TreeReader } from '../governance/tree-reader.ts';
import { readTree } from '../github/tree.ts';
import { evaluatePromotion } from '../promotion/gate.ts';
import type { SignOffState } from '../promotion/input.ts';
import type { Context } from './context.ts';
import { derivationAt } from './derive-approval.ts';
import { standingBy } from './objective-standing.ts';
import { pastPromotions } from './past-promotions.ts';

/** How a deploy gate learns that an objective was signed off. */
export type EvidenceSource = 'github' | 'record';

/** A decision for a deploy pipeline. */
export interface Deployment {
  readonly decision: GateDecision;
  /** SHA-256 of the objective's file; undefined when there is no valid one. */
  readonly objectiveDigest: string | undefined;
}

/**
 * Decides for a deploy pipeline, from the governance repository as it is on one branch.
 * @param branch the governed branch
 * @param source `github` derives sign-offs from reviews; `record` trusts the records on that branch
 * @throws GitHubFault, TruncatedTree
 */
export async function decideDeployment(
  context: Context,
  query: PromotionQuery,
  branch: string,
  source: EvidenceSource,
): Promise<Deployment> {
  const { client, repository, now } = context;
  const commit = await tipOf(context, branch);
  const reader = new TreeReader(await readTree(client, repository, commit));
  const derive = derivationAt(context, branch, commit, reader.tree);
  const approvalOf = async (file: string): Promise<SignOffState> => (await derive(file)).approval;
  const lookup: SignOffLookup = {
    ofObjective: async (version, file) =>
      source === 'github' ? standingBy(await derive(file), file) : standingByRecord(reader, version, file),
    pastOf: (file) => pastPromotions(context, branch, commit, file),
    // The pull request that brought it must have been covered by the policy: what no rule covers, nobody signed.
    ofPromotion: approvalOf,
    ofWaiver: approvalOf,
  };
  const input = await gatherPromotion(
    { files: reader, policies: reader, freezes: [reader] },
    query,
    lookup,
    now,
  );
  const objective = input.objective?.value;
  return {
    decision: { ...input, ...evaluatePromotion(input) },
    objectiveDigest: objective === undefined ? undefined : sha256(await reader.tree.read(objective.file)),
  };
}

async function tipOf({ client, repository }: Context, branch: string): Promise<string> {
  const { sha } = await client.request<{ sha: string }>('GET /repos/{owner}/{repo}/commits/{ref}', {
    ...repository,
    ref: branch,
  });
  return sha;
}
