import { parseDate, utcDate } from '../format/date.ts';
import { compareVersions, parseVersion } from '../objective/version.ts';
import type { Check } from './check.ts';
import type { LaterVersion } from './input.ts';
import { outcome, skipped } from './outcome.ts';
import { signOffOutcome } from './sign-off-outcome.ts';
import type { Subjects } from './subjects.ts';

/** `objective-exists`: the version that the promotion names is there, valid, and that version. */
export function objectiveExists({ objective }: Subjects): Check {
  const id = 'objective-exists';
  if (objective.value === undefined) {
    return outcome(id, 'fail', objective.problem.message, objective.problem);
  }
  const { version, file } = objective.value;
  return outcome(id, 'pass', `${version.id} exists and is valid.`, { file });
}

/** `objective-approved`: its sign-offs were derived again and suffice. */
export function objectiveIsApproved({ objective, input }: Subjects): Check {
  if (objective.value === undefined) return skipped('objective-approved', 'objective-exists');
  return signOffOutcome('objective-approved', input.approval, objective.value.file);
}

/** `objective-effective`: it governs from 00:00 UTC of its effective date. */
export function objectiveIsInEffect({ objective, input }: Subjects): Check {
  const id = 'objective-effective';
  if (objective.value === undefined) return skipped(id, 'objective-exists');
  const { version, effectiveDate, file, places } = objective.value;
  const where = { file, line: places.get('effective_date')?.line };
  const from = parseDate(effectiveDate);
  if (from === undefined) return outcome(id, 'fail', `${version.id} has no real effective date.`, where);
  if (from <= input.now) {
    return outcome(id, 'pass', `${version.id} is in effect since ${effectiveDate}.`, where);
  }
  return outcome(id, 'fail', `${version.id} does not take effect before ${effectiveDate}.`, where);
}

/** `objective-current`: warns when a later version of the domain is already in effect, or may be. */
export function objectiveIsCurrent({ objective, input }: Subjects): Check {
  const id = 'objective-current';
  if (objective.value === undefined) return skipped(id, 'objective-exists');
  const { version, file } = objective.value;
  const isLater = ({ id: other }: LaterVersion): boolean => {
    const parsed = parseVersion(other);
    if (parsed === undefined) return true;
    return parsed.domain === version.domain && compareVersions(parsed, version) > 0;
  };
  const governing = input.laterVersions.filter((other) => isLater(other) && mayGovern(other, input.now));
  if (governing.length === 0) {
    return outcome(id, 'pass', `No later version of ${version.domain} is in effect.`);
  }
  const names = governing.map(({ id: other, effectiveDate }) =>
    effectiveDate === undefined ? `${other} (cannot be read)` : `${other} (since ${effectiveDate})`,
  );
  const message = `${version.id} is superseded: ${names.join(', ')} ${names.length === 1 ? 'is' : 'are'} in effect.`;
  return outcome(id, 'warn', message, { file });
}

/** `objective-review-due`: warns after the day until which the objective was to be reviewed. */
export function objectiveReviewIsNotDue({ objective, input }: Subjects): Check {
  const id = 'objective-review-due';
  if (objective.value === undefined) return skipped(id, 'objective-exists');
  const { version, reviewBy, file, places } = objective.value;
  if (reviewBy === undefined) return outcome(id, 'pass', `${version.id} names no review date.`);
  const where = { file, line: places.get('review_by')?.line };
  const due = parseDate(reviewBy);
  const today = parseDate(utcDate(input.now));
  if (due !== undefined && today !== undefined && today <= due) {
    return outcome(id, 'pass', `${version.id} is due for review by ${reviewBy}.`, where);
  }
  return outcome(id, 'warn', `${version.id} was due for review by ${reviewBy}.`, where);
}

function mayGovern({ effectiveDate }: LaterVersion, now: number): boolean {
  const from = effectiveDate === undefined ? undefined : parseDate(effectiveDate);
  return from === undefined || from <= now;
}
