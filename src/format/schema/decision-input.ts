import Type, { type Static } from 'typebox';
import { fileReference, observed } from './decision-event.ts';
import { text } from './text.ts';

const closed = { additionalProperties: false } as const;

/** What a service sends of a decision; the log adds what governed it. */
export const decisionInputSchema = Type.Object(
  {
    id: Type.Optional(
      text(
        'uuidV7',
        'the decision id; sent again with the same content it is known. The log gives one where it is absent',
      ),
    ),
    source: text('eventSource'),
    time: Type.Optional(
      text(
        'utcTime',
        'when the decision was taken; where it is absent, the time in the id, or that of writing',
      ),
    ),
    data: Type.Object(
      {
        model_name: text('pathName'),
        model_version: text('pathName'),
        objective_version: Type.Optional(
          text('objectiveVersion', 'the one that the model is registered for where it is absent'),
        ),
        ...observed,
        kpi_snapshot: Type.Optional(fileReference),
        decision_rule: Type.Optional(text('line', 'its name, where the objective has several')),
      },
      closed,
    ),
  },
  closed,
);

export type DecisionInput = Static<typeof decisionInputSchema>;
