import Type, { type Static } from 'typebox';
import { sourceFormats } from '../../promotion/import/format.ts';
import { text } from './text.ts';

const closed = { additionalProperties: false } as const;

const dataset = Type.Object(
  {
    namespace: Type.Optional(text('line')),
    name: text('line'),
    version: Type.Optional(text('line')),
    sha256: Type.Optional(text('sha256')),
  },
  closed,
);

const featurePipeline = Type.Object(
  {
    name: text('line'),
    version: Type.Optional(text('line')),
    commit: Type.Optional(text('commit')),
    sha256: Type.Optional(text('sha256')),
  },
  closed,
);

const lineage = Type.Object(
  {
    training_run: Type.Optional(
      Type.Object({ id: text('line'), started_at: Type.Optional(text('time')) }, closed),
    ),
    code: Type.Optional(Type.Object({ repository: text('line'), commit: text('commit') }, closed)),
    datasets: Type.Optional(Type.Array(dataset)),
    feature_pipelines: Type.Optional(Type.Array(featurePipeline)),
    hyperparameters: Type.Optional(Type.Record(Type.String(), Type.Unknown())),
    metrics: Type.Optional(Type.Record(Type.String(), Type.Number())),
    openlineage: Type.Optional(
      Type.Array(Type.Object({ uri: text('line'), sha256: text('sha256') }, closed)),
    ),
  },
  closed,
);

/** models/<model_name>/<model_version>.yaml: a registered model version with its lineage, immutable. */
export const modelSchema = Type.Object(
  {
    model_name: text('pathName'),
    model_version: text('pathName'),
    objective_version: text('objectiveVersion'),
    registered_at: text('time'),
    artifact: Type.Object({ uri: text('line'), sha256: text('sha256') }, closed),
    lineage: Type.Optional(lineage),
  },
  closed,
);
export type ModelFile = Static<typeof modelSchema>;

/** promotions/<environment>/<model_name>.yaml: what should run where. */
export const promotionSchema = Type.Object(
  {
    model_name: text('pathName'),
    model_version: text('pathName'),
    objective_version: text('objectiveVersion'),
    kpi_report: Type.Object(
      {
        path: text('repositoryPath'),
        sha256: Type.Optional(text('sha256')),
        mapping_sha256: Type.Optional(text('sha256', 'of the mapping that gives its names their meaning')),
      },
      closed,
    ),
  },
  closed,
);
export type PromotionFile = Static<typeof promotionSchema>;

const count = Type.Integer({ minimum: 0, maximum: Number.MAX_SAFE_INTEGER });

const kpiRow = Type.Object(
  {
    metric: text('line'),
    value: Type.Number(),
    samples: Type.Optional(count),
    numerator: Type.Optional(count),
    denominator: Type.Optional(Type.Integer({ minimum: 1, maximum: Number.MAX_SAFE_INTEGER })),
    segment: Type.Optional(text('line')),
    slice: Type.Optional(text('line')),
    segments: Type.Optional(
      Type.Record(text('line'), text('line'), {
        ...closed,
        minProperties: 1,
        description: 'for an intersection: the slice of each segment; in place of `segment` and `slice`',
      }),
    ),
    pointer: Type.Optional(text('figurePlace', 'where the value stands in the source')),
    count_pointers: Type.Optional(
      Type.Object(
        {
          samples: Type.Optional(text('figurePlace')),
          numerator: Type.Optional(text('figurePlace')),
          denominator: Type.Optional(text('figurePlace')),
        },
        { ...closed, description: 'where the counts stand in the source' },
      ),
    ),
  },
  {
    ...closed,
    dependentRequired: {
      segment: ['slice'],
      slice: ['segment'],
      numerator: ['denominator'],
      denominator: ['numerator'],
    },
  },
);

/** kpis/<model_name>/<model_version>.json: the native KPI report. A row without `segment` is the overall value. */
export const kpiReportSchema = Type.Object(
  {
    model_name: text('pathName'),
    model_version: text('pathName'),
    objective_version: text('objectiveVersion'),
    evaluated_at: text('time'),
    source: Type.Optional(
      Type.Object(
        {
          format: Type.Enum([...sourceFormats]),
          sha256: text('sha256'),
          uri: Type.Optional(text('line', 'where it was read')),
        },
        { ...closed, description: 'the report of another tool that this one was made from' },
      ),
    ),
    kpis: Type.Array(kpiRow, { minItems: 1 }),
  },
  closed,
);
export type KpiReportFile = Static<typeof kpiReportSchema>;

/** freezes/<domain>.yaml: present while promotions of that domain are frozen. */
export const freezeSchema = Type.Object(
  {
    domain: text('domain'),
    frozen_at: text('time'),
    rule: text('line', 'the escalation rule, or a sentence for a freeze by hand'),
    escalate_to: text('line'),
    retrain_with: Type.Optional(text('line')),
    reason: Type.String({ minLength: 1, maxLength: 2_000 }),
    allow_rollback: Type.Optional(Type.Boolean()),
  },
  closed,
);
export type FreezeFile = Static<typeof freezeSchema>;
