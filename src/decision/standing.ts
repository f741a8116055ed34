import { compareDecimals, parseDecimal, satisfies } from '../decimal/decimal.ts';
import { utcDate } from '../format/date.ts';
import type { StandingMark } from '../format/decision-vocabulary.ts';
import { isSameVersion } from '../objective/version.ts';
import type { IndexedObjective } from './governance-index.ts';
import type { GovernedModel, Governs } from './governance-view.ts';
import type { FullDecisionEvent } from './record.ts';

/** What is wrong with the governance of a decision. */
export interface StandingProblem {
  readonly id: StandingMark;
  readonly message: string;
  readonly mend: string;
}

export type AppliedRule = NonNullable<FullDecisionEvent['data']['decision_rule']>;

export function problem(id: StandingMark, message: string, mend: string): StandingProblem {
  return { id, message, mend };
}

/** Whether the model version is registered, and for this objective. */
export function modelProblems(
  name: string,
  model: GovernedModel | undefined,
  objectiveVersion: string,
): StandingProblem[] {
  if (model === undefined)
    return [
      problem('model-unknown', `${name} is not registered.`, 'Register it, and write the bundle again.'),
    ];
  if (model.status === 'removed')
    return [
      problem('model-removed', `The registration of ${name} was removed.`, 'Use a model that is registered.'),
    ];
  // Mostly they are spelt alike, and reading them would take longer than all else here.
  const isFor = model.objective_version;
  if (isFor === objectiveVersion || isSameVersion(isFor, objectiveVersion)) return [];
  const message = `${name} is registered for ${model.objective_version}, not for ${objectiveVersion}.`;
  return [
    problem('model-of-other-objective', message, 'Use the model under the objective that it was made for.'),
  ];
}

/** Whether the objective is there, signed, and in effect at an instant. */
export function objectiveProblems(
  version: string,
  indexed: IndexedObjective | undefined,
  instant: number,
): StandingProblem[] {
  if (indexed === undefined)
    return [
      problem('objective-unknown', `${version} is not known.`, 'Merge it, and write the bundle again.'),
    ];
  const { objective, span } = indexed;
  if (objective.status === 'removed')
    return [problem('objective-removed', `${version} was removed.`, 'Decide under a version that is there.')];
  if (objective.governs === undefined)
    return [problem('objective-invalid', `${version} cannot be read.`, 'Mend its file.')];
  return [
    ...approvalProblems(version, objective.governs),
    ...effectProblems(version, span, utcDate(instant)),
  ];
}

function approvalProblems(version: string, { approval }: Governs): StandingProblem[] {
  if (approval.state === 'signed') return [];
  const message = `${version} has no sign-off that counts (${approval.state}).`;
  return [
    problem('objective-unapproved', message, 'Have it signed, record that, and write the bundle again.'),
  ];
}

function effectProblems(version: string, span: IndexedObjective['span'], day: string): StandingProblem[] {
  const unknown = problem(
    'objective-standing-unknown',
    `A later version than ${version} cannot be read, and may have replaced it.`,
    'Mend the file of the later version.',
  );
  if (span.kind === 'unknown') return [unknown];
  if (day < span.from) {
    const message = `${version} takes effect on ${span.from}; the decision was taken on ${day}.`;
    return [problem('objective-not-yet-effective', message, 'Decide under the version that is in effect.')];
  }
  if (span.until !== undefined && day >= span.until) {
    const message = `A later version than ${version} is in effect since ${span.until}; the decision was taken on ${day}.`;
    return [problem('objective-superseded', message, 'Decide under the version that is in effect.')];
  }
  return span.kind === 'from' && !span.certain ? [unknown] : [];
}

/** The rule by which a score became an outcome: the one that is named, or the only one. */
export function ruleOf(
  rules: readonly AppliedRule[],
  named: string | undefined,
): { readonly rule?: AppliedRule | undefined; readonly problems: StandingProblem[] } {
  if (named !== undefined) {
    const rule = rules.find(({ name }) => name === named);
    if (rule !== undefined) return { rule, problems: [] };
    return {
      problems: [problem('rule-unknown', 'The objective has no rule of this name.', 'Name one that it has.')],
    };
  }
  if (rules.length <= 1) return { rule: rules[0], problems: [] };
  const message = `The objective has ${rules.length} decision rules, and the decision names none.`;
  return { problems: [problem('rule-not-named', message, 'Name it in `decision_rule`.')] };
}

/**
 * Whether the outcome is the one that the rule gives for the score, compared as exact decimals. A decision may have
 * other grounds, so that this is told and refuses nothing.
 */
export function contradictions(
  rule: AppliedRule | undefined,
  { score, outcome }: FullDecisionEvent['data']['prediction'],
): StandingProblem[] {
  if (rule === undefined || score === undefined) return [];
  const [given, threshold] = [parseDecimal(score), parseDecimal(rule.threshold)];
  if (given === undefined || threshold === undefined) return [];
  const expected = satisfies(compareDecimals(given, threshold), rule.operator)
    ? rule.outcome
    : rule.otherwise;
  if (expected === undefined || expected === outcome) return [];
  const message = `By ${rule.name} the score gives another outcome than the one that was taken.`;
  return [
    problem('outcome-contradicts-rule', message, 'Look whether the service uses the threshold that governs.'),
  ];
}
