import Type, { type Static } from 'typebox';
import { appliedRule, fileReference } from './decision-event.ts';
import { text } from './text.ts';

const closed = { additionalProperties: false } as const;

const constraint = Type.Object(
  {
    name: text('line'),
    metric: text('line'),
    operator: Type.Enum(['<=', '<', '>=', '>', 'abs <=', 'abs <']),
    threshold: text('decimalText'),
    unit: Type.Optional(text('line')),
    applies_to: Type.Array(text('line'), { minItems: 1, uniqueItems: true }),
    min_samples: Type.Optional(Type.Integer({ minimum: 1, maximum: Number.MAX_SAFE_INTEGER })),
    on_violation: Type.Enum(['block', 'warn']),
    derive: Type.Optional(
      Type.Object(
        { kind: Type.Enum(['impact_ratio', 'gap']), of: text('line'), reference: text('line') },
        closed,
      ),
    ),
    changed_in: text('objectiveVersion', 'the version in which it last changed'),
  },
  closed,
);

const objective = Type.Object(
  {
    objective_version: text('objectiveVersion'),
    path: text('repositoryPath'),
    status: Type.Enum(['valid', 'invalid', 'removed'], {
      description: 'invalid: its file cannot be read as an objective; removed: its file is gone.',
    }),
    governs: Type.Optional(
      Type.Object(
        {
          sha256: text('sha256', 'of the bytes of its file'),
          effective_date: text('date'),
          tier: Type.Enum(['high', 'medium', 'low'], {
            description: 'the stricter of what it states and what its use case demands',
          }),
          approval: Type.Object(
            {
              state: Type.Enum(['signed', 'unapproved', 'no-record', 'mismatch', 'unreadable']),
              record: Type.Optional(fileReference),
            },
            closed,
          ),
          constraints: Type.Array(constraint),
          decision_rules: Type.Array(appliedRule),
        },
        { ...closed, description: 'what it says; there exactly where it is valid' },
      ),
    ),
  },
  closed,
);

const model = Type.Object(
  {
    model_name: text('pathName'),
    model_version: text('pathName'),
    status: Type.Enum(['valid', 'removed']),
    objective_version: text('objectiveVersion'),
    registration: fileReference,
    kpi_snapshot: Type.Optional(fileReference),
  },
  closed,
);

const tier = Type.Object(
  {
    logging: Type.Enum(['every', 'sample', 'aggregate']),
    rate: text('rate'),
    retention_days: Type.Integer({ minimum: 1, maximum: 36_500 }),
    targets: Type.Optional(
      Type.Object(
        {
          full_trace: Type.Optional(Type.Number({ minimum: 0, maximum: 1 })),
          retrieval_seconds: Type.Optional(Type.Number({ exclusiveMinimum: 0 })),
        },
        { ...closed, description: 'What an audit holds the tier to, where its policy says so.' },
      ),
    ),
  },
  closed,
);

/** What governs decisions, taken from one commit, for services that have no Git. Written by `tracegate bundle`. */
export const governanceBundleSchema = Type.Object(
  {
    bundle: Type.Literal('tracegate-governance/v1'),
    generated_at: text('utcTime'),
    repository: Type.Optional(text('line')),
    commit: text('commit'),
    objectives: Type.Array(objective),
    models: Type.Array(model),
    tiers: Type.Object({ high: tier, medium: tier, low: tier }, closed),
    digest: text('sha256', 'of all but itself, in the canonical form of RFC 8785'),
  },
  closed,
);

export type GovernanceView = Static<typeof governanceBundleSchema>;
