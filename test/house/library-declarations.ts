// The declarations that are published say what the sources do: `npm run types` fails where they do not.
import type * as declared from '../../build/library.js';
import type * as view from '../../src/decision/governance-view.ts';
import type * as input from '../../src/decision/validate-event.ts';
import type * as source from '../../src/index.ts';
import type * as log from '../../src/store/decision-log.ts';

type Is<Part extends Whole, Whole> = [Part, Whole];

/** Each pair is of one that must do wherever the other is asked for. */
export type Agreements = [
  Is<typeof source, typeof declared>,
  Is<keyof typeof source, keyof typeof declared>,
  Is<declared.DecisionLogOptions, log.DecisionLogOptions>,
  Is<keyof log.DecisionLogOptions, keyof declared.DecisionLogOptions | 'disk'>,
  Is<keyof log.DecisionLog, keyof declared.DecisionLog>,
  Is<log.Acknowledged, declared.Acknowledged>,
  Is<declared.Acknowledged, log.Acknowledged>,
  Is<log.LaterKind, declared.LaterKind>,
  Is<declared.LaterEvent<'override'>, log.LaterEvent<'override'>>,
  Is<declared.LaterEvent<'outcome'>, log.LaterEvent<'outcome'>>,
  Is<declared.LaterEvent<'erasure'>, log.LaterEvent<'erasure'>>,
  Is<declared.LaterEvent<'remediation'>, log.LaterEvent<'remediation'>>,
  Is<declared.GovernanceView, view.GovernanceView>,
  Is<view.GovernanceView, declared.GovernanceView>,
  Is<declared.DecisionInput, input.DecisionInput>,
  Is<input.DecisionInput, declared.DecisionInput>,
];
