// Builds reports as a check does, from files as text and sign-offs in short hand, without GitHub: the same readers,
// comparisons, policy, sign-offs and gate that a run uses.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { signOffState } from '../../src/action/sign-offs.ts';
import { evaluateSignOffs } from '../../src/approval/sign-off.ts';
import { changedPaths, differingPaths } from '../../src/check/changed-path.ts';
import { immutabilityFindings } from '../../src/check/immutable.ts';
import type { PromotionDecision, PullRequestReport } from '../../src/check/pull-request-report.ts';
import { subjectsOf } from '../../src/check/subjects.ts';
import type { Finding } from '../../src/finding/finding.ts';
import { gatherPromotion, type SignOffLookup } from '../../src/governance/gather-promotion.ts';
import { TreeReader } from '../../src/governance/tree-reader.ts';
import type { GovernanceTree } from '../../src/governance/tree.ts';
import { validateFiles } from '../../src/governance/validate.ts';
import { requirementsFor } from '../../src/policy/requirement.ts';
import { evaluatePromotion } from '../../src/promotion/gate.ts';
import { reasonOfCheck } from '../../src/promotion/check.ts';
import { reasonsOfFindings, verdictOf } from '../../src/verdict/verdict.ts';
import { inputOf, sha, type Scenario } from '../approval/scenario.ts';

/** Path → text. */
export type Files = Readonly<Record<string, string>>;

/** A pull request: files, who reviewed, and what a check knows beside that. */
export interface PullRequestScenario {
  readonly base: Files;
  /** What the pull request adds or replaces. */
  readonly changes: Files;
  /** Reviews and what they are of, as in test/approval/scenario.ts. */
  readonly signOffs: Partial<Scenario>;
  readonly now: string;
  readonly newerHead?: string;
}

/** Committed files of the repository by path. */
export function shipped(...paths: readonly string[]): Files {
  const root = join(import.meta.dirname, '../..');
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}

/** The report that a check makes of the pull request. */
export async function buildReport(scenario: PullRequestScenario): Promise<PullRequestReport> {
  const { base, changes, now } = scenario;
  const [baseTree, mergedTree] = [treeOf(base), treeOf({ ...base, ...changes })];
  const [before, after] = [new TreeReader(baseTree), new TreeReader(mergedTree)];
  const changed = changedPaths(differingPaths(baseTree, mergedTree), baseTree, mergedTree);
  const subjects = await subjectsOf(changed, after, before);
  const policy = await before.value('policies/approvals.yaml', 'approvals-policy');
  if (policy === undefined) throw new Error('the base of a scenario needs a valid policy');
  const {
    requirements,
    hold,
    findings: uncovered,
  } = requirementsFor(policy, subjects.governed, subjects.approvers);
  const { facts } = inputOf({ name: '', expect: { verdict: '' }, ...scenario.signOffs });
  const evaluation = evaluateSignOffs({
    facts,
    settings: policy.settings,
    requirements,
    hold,
    now: Date.parse(now),
  });
  const signOffs = { evaluation, findings: uncovered, requirements, asked: subjects, newerHead: undefined };
  const findings: Finding[] = [
    ...immutabilityFindings(changed),
    ...(await validateFiles(after, Object.keys(changes))),
    ...uncovered,
  ];
  const lookup: SignOffLookup = {
    ofObjective: () =>
      Promise.resolve({
        approval: { kind: 'approved', by: 'Signed off by review (Risk: octo-risk).' },
        merge: { kind: 'merged', at: '2025-04-10T15:00:00Z', by: 'pull request #1' },
      }),
    pastOf: () => Promise.reject(new Error('no freeze allows a rollback')),
    ofPromotion: () => Promise.resolve(signOffState(signOffs)),
    ofWaiver: () => Promise.resolve(signOffState(signOffs)),
  };
  const trees = { files: after, policies: before, freezes: [before, after] };
  const promotions: PromotionDecision[] = [];
  for (const { environment, modelName, path } of subjects.promotions) {
    const query = { environment, modelName, modelVersion: undefined, objectiveVersion: undefined, report: undefined }; // prettier-ignore
    const input = await gatherPromotion(trees, query, lookup, Date.parse(now));
    promotions.push({
      environment,
      modelName,
      modelVersion: input.promotion?.value?.model_version,
      objectiveVersion: input.promotion?.value?.objective_version,
      path,
      ...evaluatePromotion(input),
    });
  }
  const reasons = [
    ...reasonsOfFindings(findings),
    ...evaluation.reasons,
    ...promotions.flatMap(({ path, checks }) => checks.map((check) => reasonOfCheck(check, path))),
  ];
  return {
    repository: facts.repository,
    number: facts.number,
    baseBranch: facts.baseBranch,
    baseCommit: sha('8e2f6b0'),
    headCommit: facts.headCommit,
    evaluatedAt: Date.parse(now),
    verdict: verdictOf(reasons),
    reasons,
    findings,
    objectives: subjects.objectives,
    promotions,
    changedPaths: changed.map(({ path }) => path),
    signOffs: evaluation,
    newerHead: scenario.newerHead === undefined ? undefined : sha(scenario.newerHead),
  };
}

function treeOf(files: Files): GovernanceTree {
  const bytes = new Map(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)]));
  const entries = [...bytes].map(([path, content]) => {
    const blob = createHash('sha1').update(`blob ${content.length}\0`).update(content).digest('hex');
    return [path, { mode: '100644', blob, size: content.length }] as const;
  });
  return {
    entries: new Map(entries),
    read: (path) => {
      const content = bytes.get(path);
      return content === undefined ? Promise.reject(new Error(`no ${path}`)) : Promise.resolve(content);
    },
  };
}
