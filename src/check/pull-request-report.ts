import type { ReviewersToAsk } from '../approval/reviewers-to-ask.ts';
import type { SignOffEvaluation } from '../approval/sign-off.ts';
import type { Finding } from '../finding/finding.ts';
import type { Check } from '../promotion/check.ts';
import type { Reason, VerdictKind } from '../verdict/verdict.ts';
import type { ObjectiveImpact } from './impact.ts';
import type { ObjectiveChange } from './subjects.ts';

/** What the gate says about one promotion of a pull request. */
export interface PromotionDecision {
  readonly environment: string;
  readonly modelName: string;
  readonly modelVersion: string | undefined;
  readonly objectiveVersion: string | undefined;
  readonly path: string;
  readonly verdict: VerdictKind;
  readonly checks: readonly Check[];
}

/** All that is said about a pull request: what the comment, the summary, the status and the outputs are made from. */
export interface PullRequestReport {
  /** owner/name */
  readonly repository: string;
  readonly number: number;
  readonly baseBranch: string;
  readonly baseCommit: string | undefined;
  readonly headCommit: string;
  /** Milliseconds since 1970. */
  readonly evaluatedAt: number;
  readonly verdict: VerdictKind;
  readonly reasons: readonly Reason[];
  /** About files and policy, with their places; for annotations. */
  readonly findings: readonly Finding[];
  readonly objectives: readonly ObjectiveChange[];
  /** What changed decision rules would do, where a profile on the base tells it. */
  readonly impacts?: readonly ObjectiveImpact[];
  readonly promotions: readonly PromotionDecision[];
  /** Governed paths that the pull request changes. */
  readonly changedPaths: readonly string[];
  readonly signOffs: SignOffEvaluation | undefined;
  /** Whose review to ask for, where the policy wants that and only sign-offs are missing. */
  readonly reviewersToAsk?: ReviewersToAsk | undefined;
  /** A newer head than the one that this is about. */
  readonly newerHead: string | undefined;
}
