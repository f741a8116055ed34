import { verdictOf, type VerdictKind } from '../verdict/verdict.ts';
import type { Check } from './check.ts';
import { constraintsHold } from './constraint-checks.ts';
import { promotionsAreNotFrozen } from './freeze-check.ts';
import type { PromotionInput } from './input.ts';
import { lineageIsComplete, modelIsRegistered, modelMatchesObjective } from './model-checks.ts';
import {
  objectiveExists,
  objectiveIsApproved,
  objectiveIsCurrent,
  objectiveIsInEffect,
  objectiveReviewIsNotDue,
} from './objective-checks.ts';
import { promotionIsApproved, promotionIsValid } from './promotion-checks.ts';
import { kpiReportIsBound, kpiReportIsFound, kpiReportIsFresh, kpiReportIsIntact } from './report-checks.ts';
import { reportFollowsObjective } from './report-order.ts';
import { subjectsOf, type Subjects } from './subjects.ts';
import { kpisAreSegmented, riskTierIsSufficient } from './tier-checks.ts';

/** The checks in the order in which they are reported. Each is evaluated, whatever the others say. */
const checks: readonly ((subjects: Subjects) => Check | readonly Check[])[] = [
  promotionIsValid,
  objectiveExists,
  objectiveIsApproved,
  objectiveIsInEffect,
  objectiveIsCurrent,
  objectiveReviewIsNotDue,
  riskTierIsSufficient,
  promotionsAreNotFrozen,
  modelIsRegistered,
  modelMatchesObjective,
  lineageIsComplete,
  kpiReportIsFound,
  kpiReportIsIntact,
  kpiReportIsBound,
  kpiReportIsFresh,
  reportFollowsObjective,
  kpisAreSegmented,
  constraintsHold,
  promotionIsApproved,
];

/**
 * Decides whether a model version may run under an objective. Every check is reported, also after the first
 * failure. A check that cannot be evaluated is `skip` when the check for what it lacks fails, else `fail`;
 * so a skipped check never stands beside an allow.
 * @throws RangeError when `now` is no time
 */
export function evaluatePromotion(input: PromotionInput): { checks: Check[]; verdict: VerdictKind } {
  if (!Number.isFinite(input.now)) throw new RangeError('now must be a time in milliseconds');
  const subjects = subjectsOf(input);
  const evaluated = checks.flatMap((check) => check(subjects));
  return { checks: evaluated, verdict: verdictOf(evaluated) };
}
