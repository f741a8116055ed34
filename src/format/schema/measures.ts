import Type, { type Static } from 'typebox';
import { text } from './text.ts';

const closed = { additionalProperties: false } as const;

const metric = Type.Object(
  {
    name: text('line'),
    definition: Type.String({
      minLength: 1,
      maxLength: 10_000,
      description: 'what is counted or measured, over whom, and how',
    }),
    unit: text('line', 'for example ratio, ms or EUR'),
    direction: Type.Enum(['higher_is_better', 'lower_is_better', 'closer_to_zero']),
    legal_basis: Type.Optional(
      Type.Record(text('roleName'), text('line'), {
        ...closed,
        minProperties: 1,
        description: 'by jurisdiction: why it has to be measured, or may be',
      }),
    ),
    slices: Type.Optional(
      Type.Array(text('line'), {
        minItems: 1,
        uniqueItems: true,
        description: 'segments for which every objective that uses the metric has to report it',
      }),
    ),
  },
  closed,
);

/** policies/metrics.yaml: what each metric means. Where it exists, objectives use no metric that it leaves out. */
export const metricsSchema = Type.Object({ metrics: Type.Array(metric, { minItems: 1 }) }, closed);
export type MetricsFile = Static<typeof metricsSchema>;

/** policies/waivers/<waiver_id>.yaml: lets one model version run although it breaks one constraint, for a while. */
export const waiverSchema = Type.Object(
  {
    waiver_id: text('pathName'),
    constraint: text('line', 'the name of one constraint of the objective'),
    objective_version: text('objectiveVersion'),
    model_name: text('pathName'),
    model_version: text('pathName'),
    environment: text('environment'),
    owner: text('line', 'who answers for the risk until the waiver ends'),
    reason: Type.String({ minLength: 1, maxLength: 2_000 }),
    granted_at: text('time'),
    expires_at: text('time', 'at most 30 days after granted_at'),
  },
  closed,
);
export type WaiverFile = Static<typeof waiverSchema>;
