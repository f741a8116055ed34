import type { Rule } from './rule.ts';

/** What can be wrong with what an objective measures, and with the waiver of one of its constraints. */
export const measureRules = {
  'derivation-impossible': {
    level: 'error',
    title: 'A constraint derives a figure that could never break it.',
    why: 'No ratio to the highest rate is above 1, and a gap that is bounded on one side may be as wide as it likes on the other.',
    mend: 'Hold a ratio by a floor (`>=`), a gap by `abs <=`, and let it apply to segments.',
  },
  'threshold-outside-range': {
    level: 'error',
    title: 'A threshold lies outside its own allowed range.',
    why: 'A range is the stretch within which the threshold may move; whoever signs it signs both of its ends.',
    mend: 'Write the lower end first, and a threshold between both.',
  },
  'metric-unknown': {
    level: 'error',
    title: 'A metric is used that the metric catalogue does not define.',
    why: 'Where policies/metrics.yaml says what each metric means, one that it leaves out means nothing that anyone signed.',
    mend: 'Define the metric in policies/metrics.yaml, or correct the spelling.',
  },
  'metric-direction-contradicted': {
    level: 'error',
    title: 'A constraint or goal pulls against the direction of its metric.',
    why: 'A ceiling on what should be high, or a floor under what should be low, forbids what is good and allows what is bad.',
    mend: 'Turn the operator round, or correct the direction in policies/metrics.yaml.',
  },
  'metric-unit-differs': {
    level: 'error',
    title: 'A constraint uses another unit than the metric catalogue.',
    why: '5 is a broken promise as a ratio and a kept one as a percentage.',
    mend: 'Write the threshold in the unit of policies/metrics.yaml.',
  },
  'metric-slices-missing': {
    level: 'error',
    title: 'No KPI reports a metric for the segments that the metric catalogue wants it reported for.',
    why: 'The catalogue says for whom a metric has to be looked at, whoever writes the objective.',
    mend: 'Add the segments to the `slices` of the KPI.',
  },
  'metric-redefined': {
    level: 'warning',
    title:
      'The metric catalogue gives a metric another meaning while the objectives that use it keep their number.',
    why: 'The same threshold on another definition, unit or direction is another promise. It counts as relaxing, and asks for the sign-offs of that for each of those objectives.',
    mend: 'Define the new meaning as a metric of its own, and use it in a new version of the objective.',
  },
  'slices-vanished': {
    level: 'error',
    title: 'A KPI report lacks a group that the report before it had.',
    why: 'A constraint that fails for a group must not pass because the group is no longer measured.',
    mend: 'Report the group again; where it no longer exists, have the constraint waived for this model version.',
  },
  'waiver-too-long': {
    level: 'error',
    title: 'A waiver ends before it begins, or more than 30 days ahead.',
    why: 'A waiver is a loan: what is to hold for longer is a new version of the objective.',
    mend: 'Let `expires_at` lie after `granted_at`, and at most 30 days after it and from today.',
  },
  'waiver-without-subject': {
    level: 'error',
    title: 'A waiver names an objective, or a constraint of it, that is not there.',
    why: 'Nobody could tell what is waived.',
    mend: 'Name an existing objective version and one of its constraints.',
  },
} as const satisfies Record<string, Rule>;
