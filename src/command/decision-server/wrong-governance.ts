import type { StandingProblem } from '../../decision/stamp.ts';
import type { StandingMark } from '../../format/decision-vocabulary.ts';
import type { Wrong } from './problem.ts';

const model = '/data/model_version';
const objective = '/data/objective_version';
const rule = '/data/decision_rule';

/** Where each mark has its ground, and what it says in words that repeat nothing of what was sent. */
const said: Readonly<Record<StandingMark, readonly [pointer: string, detail: string]>> = {
  'objective-unknown': [objective, 'The bundle has no such objective, or none is named.'],
  'objective-invalid': [objective, 'The file of this objective cannot be read.'],
  'objective-removed': [objective, 'This objective was removed.'],
  'objective-unapproved': [objective, 'No sign-off of this objective counts.'],
  'objective-not-yet-effective': [objective, 'The decision was taken before this objective takes effect.'],
  'objective-superseded': [objective, 'The decision was taken when a later version was in effect.'],
  'objective-standing-unknown': [objective, 'A later version cannot be read, and may be in effect.'],
  'model-unknown': [model, 'No such model is registered.'],
  'model-removed': [model, 'The registration of this model was removed.'],
  'model-of-other-objective': [model, 'This model is registered for another objective.'],
  'rule-unknown': [rule, 'The objective has no rule of this name.'],
  'rule-not-named': [rule, 'The objective has several rules, and none is named.'],
  'outcome-contradicts-rule': ['/data/prediction/outcome', 'The rule gives another outcome for the score.'],
  'decision-time-ahead': ['/time', 'The decision was taken at a time that has not come.'],
  'governance-stale': ['', 'The bundle of the server is too old.'],
};

/** What is wrong with the governance of a decision, as it is told to whoever sent it. */
export function wrongGovernance({ id, mend }: StandingProblem): Wrong {
  const [pointer, detail] = said[id];
  return { pointer, detail, mend, id };
}
