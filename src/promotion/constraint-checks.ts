import type { Check } from './check.ts';
import { checkConstraint } from './constraint.ts';
import { outcome, skipped } from './outcome.ts';
import type { Subjects } from './subjects.ts';
import { withWaivers } from './waiver.ts';

/** `constraint:<name>`, for every constraint; one skipped `constraint` where they cannot be told or measured. */
export function constraintsHold({ objective, report, promotion, input }: Subjects): readonly Check[] {
  if (objective.value === undefined) return [skipped('constraint', 'objective-exists')];
  const { constraints, file } = objective.value;
  if (constraints.length === 0) {
    return [outcome('constraint', 'fail', 'The objective has no constraint to hold a model to.', { file })];
  }
  const { value: kpis } = report;
  if (kpis === undefined) {
    return constraints.map(({ name }) => skipped(`constraint:${name}`, 'kpi-report-found'));
  }
  const { value } = objective;
  return constraints.map((constraint) => {
    const check = checkConstraint(constraint, kpis, value, input.baseReports);
    if (promotion.value === undefined) return check;
    const { environment, now, waivers } = input;
    return withWaivers(check, constraint.name, waivers, { promotion: promotion.value, environment, now });
  });
}
