import type { ChangeId } from '../../finding/change-rules.ts';
import type { Change } from '../change.ts';
import type { Objective, RiskTier } from '../objective.ts';
import { compareVersions, type ObjectiveVersion } from '../version.ts';
import { makeChange } from './make-change.ts';

/** What became of the single values of an objective: tier, goal, dates, description, superseded version. */
export function diffHeader(before: Objective, after: Objective): Change[] {
  return [
    ...diffRiskTier(before, after),
    ...diffGoal(before, after),
    ...diffReviewDate(before, after),
    ...diffEffectiveDate(before, after),
    ...diffSupersedes(before, after),
    ...diffDescription(before, after),
  ];
}

/** A change of the value at a top-level key. */
function changeAt(
  key: string,
  id: ChangeId,
  [before, after]: readonly [Objective, Objective],
  values: { readonly before: string | undefined; readonly after: string | undefined },
  message: string,
): Change {
  return makeChange(id, {
    before: values.before,
    after: values.after,
    beforeAt: before.places.get(key),
    afterAt: after.places.get(key),
    message,
  });
}

const rank = { low: 0, medium: 1, high: 2 } as const satisfies Record<RiskTier, number>;

function diffRiskTier(before: Objective, after: Objective): Change[] {
  const values = { before: before.riskTier, after: after.riskTier };
  if (values.before === values.after) return [];
  const lowered = rank[values.after] < rank[values.before];
  const message = `The risk tier ${lowered ? 'falls' : 'rises'} from ${values.before} to ${values.after}`;
  const id = lowered ? 'risk-tier-lowered' : 'risk-tier-raised';
  return [changeAt('risk_tier', id, [before, after], values, message)];
}

function diffGoal(before: Objective, after: Objective): Change[] {
  const goal = ({ goal: one }: Objective): string | undefined =>
    one === undefined ? undefined : `${one.direction} ${one.metric}`;
  const values = { before: goal(before), after: goal(after) };
  if (values.before === values.after) return [];
  const now = values.after === undefined ? 'There is no goal any more' : `The goal is now to ${values.after}`;
  const message = `${now} (was ${values.before === undefined ? 'none' : `to ${values.before}`})`;
  return [changeAt('goal', 'goal-changed', [before, after], values, message)];
}

/** Dates are YYYY-MM-DD, which sort as text. */
function diffReviewDate(before: Objective, after: Objective): Change[] {
  const values = { before: before.reviewBy, after: after.reviewBy };
  if (values.before === values.after) return [];
  const postponed =
    values.after === undefined || (values.before !== undefined && values.after > values.before);
  const now =
    values.after === undefined
      ? 'No review date is set any more'
      : `The review is due by ${values.after}, ${postponed ? 'later' : 'sooner'} than before`;
  const message = `${now} (was ${values.before ?? 'never'})`;
  const id = postponed ? 'review-date-postponed' : 'review-date-advanced';
  return [changeAt('review_by', id, [before, after], values, message)];
}

function diffEffectiveDate(before: Objective, after: Objective): Change[] {
  const values = { before: before.effectiveDate, after: after.effectiveDate };
  if (values.before === values.after) return [];
  const message = `The objective governs from ${values.after} on (was ${values.before})`;
  return [changeAt('effective_date', 'effective-date-changed', [before, after], values, message)];
}

/** Naming the version that it is compared with, or the one that version already named, is nothing new. */
function diffSupersedes(before: Objective, after: Objective): Change[] {
  const named = after.supersedes;
  if (named === undefined || sameVersion(named, before.version)) return [];
  if (before.supersedes !== undefined && sameVersion(named, before.supersedes)) return [];
  const values = { before: before.supersedes?.id, after: named.id };
  const message = `The objective supersedes ${named.id}, not ${before.version.id} with which it is compared`;
  return [changeAt('supersedes', 'supersedes-changed', [before, after], values, message)];
}

function sameVersion(a: ObjectiveVersion, b: ObjectiveVersion): boolean {
  return a.domain === b.domain && compareVersions(a, b) === 0;
}

function diffDescription(before: Objective, after: Objective): Change[] {
  const values = { before: before.description, after: after.description };
  if (values.before === values.after) return [];
  const message = 'The description reads differently';
  return [changeAt('description', 'description-changed', [before, after], values, message)];
}
