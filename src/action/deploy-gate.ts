import { deploymentFacts } from '../governance/deployment-facts.ts';
import { lackOfPolicy, standingByRecord } from '../governance/record-lookup.ts';
import type { GateDecision } from '../report/gate.ts';
import { gatherPromotion, type PromotionQuery, type SignOffLookup } from '../governance/gather-promotion.ts';
import { TreeReader } from '../governance/tree-reader.ts';
import { branchTip } from '../github/contents.ts';
import { readTree, type RepositoryName } from '../github/tree.ts';
import { evaluatePromotion } from '../promotion/gate.ts';
import type { PromotionInput, SignOffState } from '../promotion/input.ts';
import type { Binding, DeploymentFacts, EvidenceSource, GovernanceState } from '../verdict/deployment.ts';
import { attestedApproval, type Vouchers } from './attested-approval.ts';
import type { Context } from './context.ts';
import { derivationAt } from './derive-approval.ts';
import { lastingApproval } from './lasting-approval.ts';
import { standingBy } from './objective-standing.ts';
import { pastPromotions } from './past-promotions.ts';

/** What a deploy gate is asked beside the promotion. */
export interface DeploymentAsk {
  /** The governed branch. */
  readonly branch: string;
  /**
   * `github` derives sign-offs from reviews; `record` trusts the records on that branch; `attestation` those that
   * somebody vouches for.
   */
  readonly evidence: EvidenceSource;
  /** Who vouches, with `attestation`. */
  readonly vouchers: Vouchers;
  readonly validityMinutes: number;
  readonly serverUrl: string;
}

/** A decision for a deploy pipeline, and what it was made from. */
export interface Deployment {
  readonly decision: GateDecision;
  readonly input: PromotionInput;
  readonly facts: DeploymentFacts;
  readonly binding: Binding;
  readonly repository: RepositoryName;
  readonly governance: GovernanceState;
  readonly reader: TreeReader;
  /** Whether a file, as it reads at the commit, was signed off by a pull request. */
  readonly derive: (file: string) => Promise<SignOffState>;
  /** The same, and that it has stood on the branch ever since; it costs a request for each merge. */
  readonly deriveLasting: (file: string) => Promise<SignOffState>;
}

/**
 * Decides for a deploy pipeline, from the governance repository as it is on one branch: the branch is looked up once,
 * and all that is read is read at the commit that it then points to.
 * @throws GitHubFault, TruncatedTree
 */
export async function decideDeployment(
  context: Context,
  query: PromotionQuery,
  { branch, evidence, vouchers, validityMinutes, serverUrl }: DeploymentAsk,
): Promise<Deployment> {
  const { client, repository, now } = context;
  const commit = await branchTip(client, repository, branch);
  const reader = new TreeReader(await readTree(client, repository, commit));
  const derivationOf = derivationAt(context, branch, commit, reader.tree);
  const derive = async (file: string): Promise<SignOffState> => (await derivationOf(file)).approval;
  const deriveLasting = async (file: string): Promise<SignOffState> =>
    lastingApproval(context, await derivationOf(file), file, commit, branch, reader.tree);
  const ofObjective: Record<EvidenceSource, SignOffLookup['ofObjective']> = {
    github: async (_, file) => standingBy(await derivationOf(file), file),
    record: (version, file) => standingByRecord(reader, version, file),
    attestation: async (version, file) => ({
      ...(await standingByRecord(reader, version, file)),
      approval:
        (await lackOfPolicy(reader)) ?? (await attestedApproval(context, reader, version, vouchers, commit)),
    }),
  };
  const lookup: SignOffLookup = {
    ofObjective: ofObjective[evidence],
    pastOf: (file) => pastPromotions(context, branch, commit, file),
    // The pull request that brought it must have been covered by the policy: what no rule covers, nobody signed. Unlike
    // objectives, both may be replaced, and must not come back.
    ofPromotion: deriveLasting,
    ofWaiver: deriveLasting,
  };
  const input = await gatherPromotion(
    { files: reader, policies: reader, freezes: [reader] },
    query,
    lookup,
    now,
  );
  const decided = evaluatePromotion(input);
  const governance = { repository: `${repository.owner}/${repository.repo}`, ref: branch, commit };
  const asked = { governance: { ...governance, serverUrl }, evidence, validityMinutes };
  const facts = await deploymentFacts(reader, input, decided.checks, asked);
  const decision = { ...input, ...decided };
  const { binding } = facts;
  return { decision, input, facts, binding, repository, governance, reader, derive, deriveLasting };
}
