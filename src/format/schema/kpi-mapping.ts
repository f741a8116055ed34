import Type, { type Static } from 'typebox';
import { sourceFormats } from '../../promotion/import/format.ts';
import { text } from './text.ts';

const closed = { additionalProperties: false } as const;

const figure = Type.Object(
  {
    name: Type.Optional(
      text('line', 'as the tool calls it; {metric}, {segment} and {slice} stand for any characters'),
    ),
    pointer: Type.Optional(
      text('line', 'JSON pointer; {metric}, {segment} and {slice} stand for characters of one step'),
    ),
    labels: Type.Optional(
      Type.Record(Type.String(), text('line'), {
        ...closed,
        description: 'every label of the figure, with its value; `*` is any value that says nothing',
      }),
    ),
    metric: Type.Optional(text('line', 'default: the name')),
    segment: Type.Optional(text('line', 'default: what {segment} stands for')),
    slice: Type.Optional(text('line', 'default: what {slice} stands for')),
    samples: Type.Optional(text('line', 'name or JSON pointer of the figure that counts the cases')),
    numerator: Type.Optional(text('line', 'name or JSON pointer')),
    denominator: Type.Optional(text('line', 'name or JSON pointer')),
  },
  {
    ...closed,
    dependentRequired: { numerator: ['denominator'], denominator: ['numerator'] },
  },
);

const report = Type.Object(
  {
    format: Type.Enum([...sourceFormats]),
    models: Type.Optional(
      Type.Array(text('pathName'), {
        minItems: 1,
        uniqueItems: true,
        description: 'the models whose reports it is for; default: all',
      }),
    ),
    subject: Type.Optional(
      Type.Object(
        {
          model_name: Type.Optional(text('line')),
          model_version: Type.Optional(text('line')),
          objective_version: Type.Optional(text('line')),
          evaluated_at: Type.Optional(text('line')),
        },
        {
          ...closed,
          minProperties: 1,
          description: 'where the report says what it is about: a name, or a JSON pointer',
        },
      ),
    ),
    figures: Type.Optional(Type.Array(figure, { minItems: 1 })),
    ignore: Type.Optional(
      Type.Array(text('line'), {
        minItems: 1,
        uniqueItems: true,
        description: 'names or JSON pointers of figures that are no KPIs, with `*` for any characters',
      }),
    ),
  },
  { ...closed, minProperties: 2 },
);

/** kpis/mapping.yaml: what the names in reports of other tools mean. */
export const kpiMappingSchema = Type.Object({ reports: Type.Array(report, { minItems: 1 }) }, closed);
export type KpiMappingFile = Static<typeof kpiMappingSchema>;
