import type { ObjectiveImpact } from '../check/impact.ts';
import type { PullRequestReport } from '../check/pull-request-report.ts';
import type { Finding } from '../finding/finding.ts';
import type { Reason, VerdictKind } from '../verdict/verdict.ts';
import type { DeploymentFacts } from '../verdict/deployment.ts';
import { ruleImpactOutput } from '../report/impact.ts';
import { toolVersion } from '../version.ts';

/** A statement about one file, in the parts that an attestation step takes. */
export interface Attestation {
  readonly subjectName: string;
  readonly sha256: string;
  readonly predicateType: string;
  readonly predicate: object;
}

/** What a run came to: the outputs, the exit code and the verdict file are made from it. */
export interface Outcome {
  readonly verdict: VerdictKind;
  readonly reasons: readonly Reason[];
  readonly findings: readonly Finding[];
  readonly summary: string;
  readonly objectiveVersion: string | undefined;
  readonly objectiveDigest: string | undefined;
  readonly changeClass: string | undefined;
  readonly missingApprovals: Readonly<Record<string, number>>;
  /** What a later step may attest; undefined where a run records nothing. */
  readonly attestations?: readonly Attestation[];
  /** Where a pull request with the records can be opened. */
  readonly compareUrl?: string | undefined;
  /** Set by a gate: what its verdict is bound to. Nothing but an allow of a gate lets a job go on. */
  readonly deployment?: DeploymentFacts | undefined;
  /** The same as a verification summary, where there is one. */
  readonly summaryStatement?: object | undefined;
  /** What the verdict file holds beside verdict and reasons. */
  readonly details: Readonly<Record<string, unknown>>;
}

const severity = ['error', 'deny', 'pending', 'allow'] as const;

/** The verdict of several: one that could not be evaluated outweighs a denial, and so on down to allow. */
export function worst(verdicts: readonly VerdictKind[]): VerdictKind {
  return severity.find((one) => verdicts.includes(one)) ?? 'error';
}

const classOrder = ['relaxing', 'new', 'behavioural', 'tightening', 'governance', 'editorial'];

/** undefined when there is none. */
export function mostSevereClass(classes: readonly string[]): string | undefined {
  return classOrder.find((one) => classes.includes(one));
}

/** How many sign-offs of each role are missing where most are; roles of which none is are left out. */
export function mostMissing(
  counts: Iterable<readonly [role: string, count: number]>,
): Record<string, number> {
  const missing = new Map<string, number>();
  for (const [role, count] of counts) {
    if (count > 0) missing.set(role, Math.max(missing.get(role) ?? 0, count));
  }
  return Object.fromEntries(missing);
}

/** The outcome of checking pull requests. */
export function outcomeOf(
  reports: readonly PullRequestReport[],
  extra: readonly Reason[],
  summary: string,
  verdict: VerdictKind,
): Outcome {
  const objectives = reports.flatMap((report) => report.objectives);
  const roles = reports.flatMap((report) => report.signOffs?.roles ?? []);
  return {
    verdict,
    reasons: [...reports.flatMap((report) => [...report.reasons, ...headMoved(report)]), ...extra],
    findings: reports.flatMap((report) => report.findings),
    summary,
    objectiveVersion: joined(objectives.map(({ objective }) => objective.version.id)),
    objectiveDigest: joined(objectives.map(({ sha256 }) => sha256)),
    changeClass: mostSevereClass(objectives.map(({ changeClass }) => changeClass)),
    missingApprovals: mostMissing(roles.map(({ role, missing }) => [role, missing])),
    details: { pull_requests: reports.map(pullRequestDetails) },
  };
}

/** Whoever reads the verdict as a program learns, as the comment says, that it is not about the newest head. */
function headMoved({ headCommit, newerHead }: PullRequestReport): Reason[] {
  if (newerHead === undefined) return [];
  const message = `The verdict is for ${headCommit}; the head is now ${newerHead}.`;
  return [{ id: 'head-moved', status: 'warn', message }];
}

function pullRequestDetails(report: PullRequestReport): object {
  return {
    repository: report.repository,
    number: report.number,
    base: report.baseBranch,
    base_commit: report.baseCommit ?? null,
    head_commit: report.headCommit,
    newer_head: report.newerHead ?? null,
    verdict: report.verdict,
    content_digest: report.signOffs?.digest ?? null,
    changed_paths: report.changedPaths,
    sign_offs: report.signOffs?.roles ?? [],
    hold: report.signOffs?.hold ?? null,
    not_counted: report.signOffs?.notCounted ?? [],
    changes: report.objectives.map(({ objective, changeClass, comparison, sha256 }) => ({
      objective_version: objective.version.id,
      sha256,
      class: changeClass,
      compared_with: comparison?.before.version.id ?? null,
      changes: (comparison?.changes ?? []).map(({ id, changeClass: one, message }) => ({
        id,
        class: one,
        message,
      })),
    })),
    impacts: (report.impacts ?? []).map(impactDetails),
    promotions: report.promotions,
  };
}

/** As `tracegate impact --format json` has it (schemas/impact.schema.json, `impacts`). */
function impactDetails({ before, after, impact, constraints }: ObjectiveImpact): object {
  return ruleImpactOutput({
    objectiveVersion: before.version.id,
    toObjectiveVersion: after.version.id,
    impact,
    constraints,
  });
}

/** An outcome that nothing was evaluated for. */
export function notEvaluated(id: string, message: string): Outcome {
  return {
    verdict: 'error',
    reasons: [{ id, status: 'fail', message }],
    findings: [],
    summary: '',
    objectiveVersion: undefined,
    objectiveDigest: undefined,
    changeClass: undefined,
    missingApprovals: {},
    details: {},
  };
}

/** An outcome for an event that brings nothing that is governed. */
export function nothingGoverned(message: string): Outcome {
  const reasons = [{ id: 'nothing-governed', status: 'pass', message }] as const;
  return { ...notEvaluated('nothing-governed', message), verdict: 'allow', reasons };
}

/** The verdict file; the same text for the same inputs and time. */
export function verdictFile(outcome: Outcome, evaluatedAt: number): string {
  const content = {
    verdict: outcome.verdict,
    evaluated_at: new Date(evaluatedAt).toISOString(),
    reasons: outcome.reasons,
    objective_version: outcome.objectiveVersion ?? null,
    objective_digest: outcome.objectiveDigest ?? null,
    change_class: outcome.changeClass ?? null,
    missing_approvals: outcome.missingApprovals,
    ...outcome.details,
    tool: { name: 'tracegate', version: toolVersion },
  };
  return `${JSON.stringify(content, undefined, 2)}\n`;
}

/** Exit 0 on allow, and on pending where only violations are to fail. */
export function exitCode(verdict: VerdictKind, failOn: 'pending' | 'violation'): 0 | 1 {
  return verdict === 'allow' || (verdict === 'pending' && failOn === 'violation') ? 0 : 1;
}

/** A list as an output; undefined when there is none. */
export function joined(values: readonly string[]): string | undefined {
  return values.length === 0 ? undefined : values.join(',');
}
