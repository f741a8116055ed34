import { blobAt } from '../check/changed-path.ts';
import { impactsOf } from '../check/impact.ts';
import { immutabilityFindings } from '../check/immutable.ts';
import type { PromotionDecision, PullRequestReport } from '../check/pull-request-report.ts';
import { sortFindings, type Finding } from '../finding/finding.ts';
import type { Comparison } from '../github/comparison.ts';
import type { PullRequest } from '../github/pull-request.ts';
import { gatherPromotion, type SignOffLookup } from '../governance/gather-promotion.ts';
import type { TreeReader } from '../governance/tree-reader.ts';
import type { GovernanceTree } from '../governance/tree.ts';
import { validateFiles } from '../governance/validate.ts';
import { waiverReach } from '../governance/waiver-file.ts';
import { objectivePath } from '../objective/version.ts';
import { evaluatePromotion } from '../promotion/gate.ts';
import { reasonOfCheck } from '../promotion/check.ts';
import { reasonsOfFindings, verdictOf, type Reason } from '../verdict/verdict.ts';
import type { Context } from './context.ts';
import { derivationAt, signOffsOf } from './derive-approval.ts';
import { derivedRecords } from './derived-records.ts';
import { readPullRequestState, type PullRequestState } from './pull-request-state.ts';
import { newerHead } from './newest-head.ts';
import { standingBy } from './objective-standing.ts';
import { pastPromotions } from './past-promotions.ts';
import { signOffState, type SignOffs } from './sign-offs.ts';

/** How a pull request is about to be merged. */
export interface Merging {
  /** The files that merging gives, where they are known; default: the changes laid over the base. */
  readonly outcome?: GovernanceTree;
  /** Where the policy is read that judges it; default: the base as it is now. */
  readonly policy?: TreeReader;
}

/**
 * Decides on an open pull request: files, versions, sign-offs and promotions, all of them even after the
 * first failure.
 * @param comparison of its head with its base branch
 * @param merging what is known of the merge: in a merge group, which tree it gives and whose policy judges it
 * @throws GitHubFault, TruncatedTree
 */
export async function checkPullRequest(
  context: Context,
  pull: PullRequest,
  comparison: Comparison,
  merging: Merging = {},
): Promise<PullRequestReport> {
  const state = await readPullRequestState(context, pull, comparison, merging.outcome);
  if (state === undefined) {
    const message = 'No governed file changes.';
    const reason: Reason = { id: 'nothing-governed', status: 'pass', message };
    return reportWithoutContent(context, pull, [reason], [], await newerHead(context, pull, undefined));
  }
  const signOffs = await signOffsOf(context, state, merging.policy);
  const existing = state.changes.filter(({ atHead }) => atHead !== undefined).map(({ path }) => path);
  const records = await derivedRecords(context, state);
  const { impacts, findings: ofImpacts } = await impactsOf(state.subjects.objectives, state.base);
  const findings = [
    ...(records ?? immutabilityFindings(state.changes)),
    ...(await validateFiles(state.merged, existing)).filter(({ id }) => !refusals.has(id)),
    ...signOffs.findings,
    ...(await reachOfWaivers(state, context.now)),
    ...state.subjects.redefinitions,
    ...ofImpacts,
  ];
  const promotions = await decidePromotions(context, state, signOffs);
  const reasons = [
    ...reasonsOfFindings(findings),
    ...(signOffs.evaluation?.reasons ?? []),
    ...promotions.flatMap(({ path, checks }) => checks.map((check) => reasonOfCheck(check, path))),
    ...nothingToSign(state, signOffs),
  ];
  const verdict = verdictOf(reasons);
  return {
    ...common(context, pull),
    baseCommit: state.baseCommit,
    verdict,
    reasons,
    findings: sortFindings(findings),
    objectives: state.subjects.objectives,
    impacts,
    promotions,
    changedPaths: state.changes.map(({ path }) => path),
    signOffs: signOffs.evaluation,
    // What is broken would be changed before it could be signed: nobody is called to look at it.
    reviewersToAsk: verdict === 'pending' ? signOffs.toAsk : undefined,
    newerHead: signOffs.newerHead,
  };
}

/** Found by path alone, and so reported by `immutabilityFindings` also for files that are removed. */
const refusals: ReadonlySet<Finding['id']> = new Set([
  'path-unknown',
  'path-ambiguous',
  'path-not-regular-file',
]);

function common({ repository, now }: Context, pull: PullRequest) {
  return {
    repository: `${repository.owner}/${repository.repo}`,
    number: pull.number,
    baseBranch: pull.baseBranch,
    headCommit: pull.headCommit,
    evaluatedAt: now,
  };
}

/** A report for a pull request whose files were not looked into, for the reasons given. */
export function reportWithoutContent(
  context: Context,
  pull: PullRequest,
  reasons: readonly Reason[],
  governedPaths: readonly string[],
  newer: string | undefined,
): PullRequestReport {
  return {
    ...common(context, pull),
    baseCommit: undefined,
    verdict: verdictOf(reasons),
    reasons,
    findings: [],
    objectives: [],
    promotions: [],
    changedPaths: governedPaths,
    signOffs: undefined,
    newerHead: newer,
  };
}

/** Only for changes that by their kind need nobody's sign-off, such as a KPI report that nothing cites yet. */
function nothingToSign({ subjects }: PullRequestState, { requirements, evaluation }: SignOffs): Reason[] {
  if (evaluation === undefined || requirements.length > 0 || subjects.governed.length > 0) return [];
  return [{ id: 'nothing-governed', status: 'pass', message: 'No change that needs a sign-off.' }];
}

async function decidePromotions(
  context: Context,
  state: PullRequestState,
  signOffs: SignOffs,
): Promise<PromotionDecision[]> {
  const trees = { files: state.merged, policies: state.base, freezes: [state.base, state.merged] };
  const lookup = pullRequestLookup(context, state, signOffs);
  const decisions: PromotionDecision[] = [];
  for (const { environment, modelName, path } of state.subjects.promotions) {
    const query = {
      environment,
      modelName,
      modelVersion: undefined,
      objectiveVersion: undefined,
      report: undefined,
    };
    const input = await gatherPromotion(trees, query, lookup, context.now);
    const { checks, verdict } = evaluatePromotion(input);
    const promotion = input.promotion?.value;
    decisions.push({
      environment,
      modelName,
      modelVersion: promotion?.model_version,
      objectiveVersion: promotion?.objective_version,
      path,
      verdict,
      checks,
    });
  }
  return decisions;
}

/** Waivers that are new or changed, held against the day on which they are to be signed. */
async function reachOfWaivers({ changes, merged }: PullRequestState, now: number): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const { path, atHead } of changes) {
    const waiver = atHead === undefined ? undefined : await merged.value(path, 'waiver');
    if (waiver !== undefined) findings.push(...waiverReach(path, waiver, now));
  }
  return findings;
}

/** An objective that comes with this pull request is signed with it; a merged one is looked up anew. */
function pullRequestLookup(context: Context, state: PullRequestState, signOffs: SignOffs): SignOffLookup {
  const derive = derivationAt(context, state.pull.baseBranch, state.baseCommit, state.base.tree);
  return {
    ofObjective: async (version, file) => {
      const isNew = state.subjects.objectives.some(
        ({ objective }) => objectivePath(objective.version) === file,
      );
      if (isNew) {
        const message = `${version.id} comes with this pull request: its thresholds are not set before it is merged, and the KPI report was made before.`;
        return { approval: signOffState(signOffs), merge: { kind: 'not-merged', message } };
      }
      return standingBy(await derive(file), file);
    },
    pastOf: (file) => pastPromotions(context, state.pull.baseBranch, state.baseCommit, file),
    ofPromotion: () => Promise.resolve(signOffState(signOffs)),
    ofWaiver: async (file) => {
      if (state.changes.some(({ path }) => path === file)) return signOffState(signOffs);
      // In a merge group another pull request may bring it, or change it.
      return blobAt(state.merged.tree, file) === blobAt(state.base.tree, file)
        ? (await derive(file)).approval
        : { kind: 'unapproved', message: `${file} does not read so on ${state.pull.baseBranch}.` };
    },
  };
}
