import Type, { type Static } from 'typebox';
import { damagedFiles } from './impact.ts';

const closed = { additionalProperties: false } as const;
const count = Type.Integer({ minimum: 0 });
const counts = (description: string) => Type.Record(Type.String(), count, { description });
const model = Type.Object(
  {
    model_name: Type.String(),
    model_version: Type.String(),
    way: Type.Array(Type.String(), { description: 'From the model back to what was asked about.' }),
  },
  closed,
);

/** What `tracegate affected --format json` prints. Keys are only ever added. */
export const affectedSchema = Type.Object(
  {
    asked: Type.Object(
      {
        kind: Type.Enum(['dataset', 'feature-pipeline', 'model', 'objective', 'constraint']),
        name: Type.String(),
      },
      closed,
    ),
    complete: Type.Boolean(),
    damaged: damagedFiles,
    models: Type.Array(model, { description: 'Those that took the decisions, where models were asked for.' }),
    unregistered: Type.Array(
      Type.Object({ model_name: Type.String(), model_version: Type.String() }, closed),
      {
        description: 'Models that took decisions and are not registered: what went into them is not known.',
      },
    ),
    unread_events: Type.Array(Type.String(), {
      description: 'OpenLineage events that registrations cite and that could not be read.',
    }),
    decisions: count,
    open: Type.Integer({ minimum: 0, description: 'Of which nothing was done yet.' }),
    remediated: counts('Decisions by what was done about them.'),
    only_counted: Type.Integer({
      minimum: 0,
      description: 'Of the open ones: kept as a count, without an id.',
    }),
    of_open: Type.Object(
      {
        days: counts('By UTC day.'),
        outcomes: counts('By what was decided.'),
        overridden: count,
        ground_truth: counts('By what turned out, where that is known.'),
        segments: Type.Record(Type.String(), counts('By group.'), {
          description: 'A decision that does not say its group is not in here.',
        }),
      },
      { ...closed, description: 'The decisions that are still open.' },
    ),
    tool: Type.Object({ name: Type.String(), version: Type.String() }, closed),
  },
  closed,
);

export type AffectedOutput = Static<typeof affectedSchema>;
