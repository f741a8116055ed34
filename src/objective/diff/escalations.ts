import type { Change } from '../change.ts';
import type { EscalationCondition, EscalationRule } from '../objective.ts';
import { movement } from './direction.ts';
import { matchEscalationRules } from './escalation-matching.ts';
import { makeChange } from './make-change.ts';
import type { Pair } from './matching.ts';
import { phrase } from './wording.ts';

/** What became of the alarms: gone, new, renamed, triggering later or sooner, doing less or more. */
export function diffEscalations(
  before: readonly EscalationRule[],
  after: readonly EscalationRule[],
): Change[] {
  const { pairs, removed, added } = matchEscalationRules(before, after);
  return [
    ...pairs.flatMap((pair) => (pair.renamed ? [renamed(pair)] : diffPair(pair))),
    ...removed.map((rule) =>
      makeChange('escalation-removed', {
        element: label(rule),
        before: alarm(rule),
        beforeAt: rule.at,
        message: `${label(rule)} is gone: ${trigger(rule.condition)} no longer raises an alarm`,
      }),
    ),
    ...added.map((rule) =>
      makeChange('escalation-added', {
        element: label(rule),
        after: alarm(rule),
        afterAt: rule.at,
        message: `${label(rule)} is new: ${alarm(rule)}`,
      }),
    ),
  ];
}

function label({ name, text }: EscalationRule): string {
  return name ?? text;
}

function trigger({ metric, operator, threshold, days }: EscalationCondition): string {
  return `${metric} ${operator} ${threshold.text}${days === 1 ? '' : ` for ${days} days`}`;
}

function alarm(rule: EscalationRule): string {
  const actions = [
    ...(rule.freezeDeployments ? ['freeze deployments'] : []),
    ...(rule.escalateTo === undefined ? [] : [`escalate to ${rule.escalateTo}`]),
    ...(rule.retrainWith === undefined ? [] : [`retrain with ${rule.retrainWith}`]),
  ];
  return `${trigger(rule.condition)}: ${actions.length === 0 ? 'no action' : phrase(actions)}`;
}

function renamed({ before, after }: Pair<EscalationRule>): Change {
  return makeChange('escalation-renamed', {
    element: label(after),
    before: before.name,
    after: after.name,
    beforeAt: before.at,
    afterAt: after.at,
    message:
      after.name === undefined
        ? `${label(before)} no longer has a name; what it does is the same`
        : `${label(before)} is now called ${after.name}; what it does is the same`,
  });
}

/** One thing about a rule that differs, and whether the alarm is the weaker for it. */
interface Difference {
  readonly weaker: boolean;
  readonly words: string;
}

/** One finding for a rule, whatever differs in it: a single weaker part makes it the weaker rule. */
function diffPair({ before, after }: Pair<EscalationRule>): Change[] {
  const differences = [...conditionDifferences(before.condition, after.condition), ...actions(before, after)];
  if (differences.length === 0) return [];
  const weaker = differences.some((difference) => difference.weaker);
  return [
    makeChange(weaker ? 'escalation-relaxed' : 'escalation-tightened', {
      element: label(after),
      before: alarm(before),
      after: alarm(after),
      beforeAt: before.at,
      afterAt: after.at,
      message: `${label(after)} ${phrase(differences.map(({ words }) => words))}`,
    }),
  ];
}

function conditionDifferences(before: EscalationCondition, after: EscalationCondition): Difference[] {
  if (before.metric !== after.metric || before.operator !== after.operator) {
    return [{ weaker: true, words: `now triggers on ${trigger(after)} (was ${trigger(before)})` }];
  }
  const moved = movement(after.operator, before.threshold, after.threshold);
  if (moved === 'same' && before.days === after.days) return [];
  const weaker = moved === 'narrower' || after.days > before.days;
  const stronger = moved === 'wider' || after.days < before.days;
  const when = !weaker
    ? 'now triggers sooner'
    : stronger
      ? 'now triggers differently'
      : 'is now harder to trigger';
  return [{ weaker, words: `${when}: at ${trigger(after)} (was ${trigger(before)})` }];
}

function actions(before: EscalationRule, after: EscalationRule): Difference[] {
  return [
    ...(before.freezeDeployments === after.freezeDeployments
      ? []
      : [
          {
            weaker: before.freezeDeployments,
            words: after.freezeDeployments ? 'now freezes deployments' : 'no longer freezes deployments',
          },
        ]),
    ...addressee('escalates to', before.escalateTo, after.escalateTo),
    ...addressee('retrains with', before.retrainWith, after.retrainWith),
  ];
}

/** Whether one addressee is better than another cannot be told, so a change of addressee counts as weaker. */
function addressee(verb: string, before: string | undefined, after: string | undefined): Difference[] {
  if (before === after) return [];
  if (after === undefined) return [{ weaker: true, words: `no longer ${verb} ${before}` }];
  if (before === undefined) return [{ weaker: false, words: `now ${verb} ${after}` }];
  return [{ weaker: true, words: `now ${verb} ${after} (was ${before})` }];
}
