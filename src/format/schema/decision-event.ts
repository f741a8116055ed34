import Type, { type Static, type TProperties, type TSchema } from 'typebox';
import { eventType, standingMarks, type EventKind } from '../decision-vocabulary.ts';
import { text } from './text.ts';

const closed = { additionalProperties: false } as const;
const count = Type.Integer({ minimum: 0, maximum: Number.MAX_SAFE_INTEGER });
const tier = Type.Enum(['high', 'medium', 'low']);
const who = text('line', 'the person, by the id that the organisation knows them by');

/** Free text of a bounded length. What cannot be seen is refused beside the schema. */
export const words = (maxLength: number, description?: string) =>
  Type.String({ minLength: 1, maxLength, ...(description === undefined ? {} : { description }) });

/** A mapping of names to values. */
export const byName = <T extends TSchema>(value: T, description: string, maxProperties = 64) =>
  Type.Record(text('line'), value, { ...closed, maxProperties, description });

/** A file of the governance repository, by path and content. */
export const fileReference = Type.Object({ path: text('repositoryPath'), sha256: text('sha256') }, closed);

/** A rule of the objective as it stood: how a score becomes an outcome. */
export const appliedRule = Type.Object(
  {
    name: text('line'),
    score: text('line'),
    operator: Type.Enum(['<=', '<', '>=', '>']),
    threshold: text('decimalText'),
    outcome: text('line'),
    otherwise: Type.Optional(text('line')),
  },
  closed,
);

export const prediction = Type.Object(
  { score: Type.Optional(text('decimalText')), outcome: text('line') },
  closed,
);

/** What a service knows of a decision when it takes it. */
export const observed = {
  feature_hash: Type.Optional(text('keyedHash', 'of the features, by a key that is not in the log')),
  input_reference: Type.Optional(words(1024, 'where the input is kept, for example s3://bucket/key')),
  prediction,
  confidence: Type.Optional(text('decimalText')),
  segments: Type.Optional(byName(text('line'), 'the group that the decision falls into, by segment')),
  extensions: Type.Optional(byName(words(2000), 'what the service adds, as text')),
} as const;

const sampled = Type.Object(
  { tier, rate: text('rate', 'the share of which a full record is kept') },
  {
    ...closed,
    description: 'By these and the decision id anyone can tell again whether a full record is due.',
  },
);

const marks = Type.Optional(
  Type.Array(Type.Enum([...standingMarks]), {
    minItems: 1,
    uniqueItems: true,
    description: 'What was wrong with the governance of the decision when it was written.',
  }),
);

const model = { model_name: text('pathName'), model_version: text('pathName') } as const;

function event<Kind extends EventKind, Subject extends TProperties, Data extends TSchema>(
  kind: Kind,
  subject: Subject,
  data: Data,
) {
  return Type.Object(
    {
      specversion: Type.Literal('1.0'),
      id: text('uuidV7'),
      source: text('eventSource'),
      type: Type.Literal(eventType(kind)),
      time: text('utcTime'),
      ...subject,
      datacontenttype: Type.Literal('application/json'),
      data,
    },
    closed,
  );
}

const ofDecision = { subject: text('uuidV7', 'the decision id') } as const;

const decision = event(
  'decision',
  ofDecision,
  Type.Object(
    {
      detail: Type.Literal('full'),
      ...model,
      model_registration: Type.Optional(fileReference),
      objective_version: text('objectiveVersion'),
      objective_digest: Type.Optional(text('sha256', 'of the bytes of the file of the objective')),
      constraint_versions: Type.Optional(
        byName(text('objectiveVersion'), 'the version in which each constraint last changed', 256),
      ),
      governance_commit: Type.Optional(text('commit', 'of the governance that the record was stamped by')),
      ...observed,
      kpi_snapshot: Type.Optional(fileReference),
      decision_rule: Type.Optional(appliedRule),
      sampled,
      marks,
    },
    closed,
  ),
);

const minimal = event(
  'decision',
  ofDecision,
  Type.Object(
    {
      detail: Type.Literal('minimal'),
      ...model,
      objective_version: text('objectiveVersion'),
      objective_digest: Type.Optional(text('sha256')),
      prediction: Type.Object({ outcome: text('line') }, closed),
      sampled,
      marks,
    },
    closed,
  ),
);

const override = event(
  'override',
  ofDecision,
  Type.Object(
    {
      who,
      role: text('roleName'),
      reason: words(2000),
      before: text('line', 'the outcome that is overridden'),
      after: text('line', 'the outcome that holds from now on'),
    },
    closed,
  ),
);

const outcome = event(
  'outcome',
  ofDecision,
  Type.Object({ ground_truth: text('line'), observed_at: text('utcTime') }, closed),
);

const erasure = event(
  'erasure',
  { subject: text('keyedHash', 'the keyed hash of the person') },
  Type.Object(
    {
      who,
      reason: words(2000),
      decision_ids: Type.Optional(
        Type.Array(text('uuidV7'), {
          minItems: 1,
          maxItems: 1000,
          uniqueItems: true,
          description: 'the decisions whose records were destroyed too',
        }),
      ),
    },
    closed,
  ),
);

const heartbeat = event(
  'heartbeat',
  {},
  Type.Object(
    {
      writer: text('pathName'),
      sequence: count,
      records: Type.Integer({
        minimum: 0,
        maximum: Number.MAX_SAFE_INTEGER,
        description: 'since the last one',
      }),
    },
    closed,
  ),
);

const remediation = event(
  'remediation',
  {},
  Type.Object(
    {
      action: Type.Enum(['rescored', 'reversed', 'confirmed', 'compensated', 'other']),
      who,
      reason: words(2000),
      decision_ids: Type.Array(text('uuidV7'), { minItems: 1, maxItems: 1000, uniqueItems: true }),
      model_name: Type.Optional(text('pathName', 'the model that scored them again')),
      model_version: Type.Optional(text('pathName')),
    },
    { ...closed, dependentRequired: { model_name: ['model_version'], model_version: ['model_name'] } },
  ),
);

/** How many decisions shared all of these. */
export const aggregateRow = Type.Object(
  {
    day: text('date'),
    ...model,
    objective_version: text('objectiveVersion'),
    outcome: text('line'),
    segments: byName(text('line'), 'one group of each segment'),
    count: Type.Integer({ minimum: 1, maximum: Number.MAX_SAFE_INTEGER }),
  },
  closed,
);

const aggregate = event(
  'aggregate',
  {},
  Type.Object({ sampled, rows: Type.Array(aggregateRow, { minItems: 1, maxItems: 200 }) }, closed),
);

const retention = event(
  'retention',
  {},
  Type.Object(
    {
      who,
      reason: words(2000),
      governance: text('sha256', 'the digest of the bundle whose retention had passed'),
      segment: Type.Object(
        {
          first: text('uuidV7'),
          last: text('uuidV7'),
          writer: text('pathName'),
          records: Type.Integer({ minimum: 1, maximum: Number.MAX_SAFE_INTEGER }),
          kept_until: text('utcTime', 'when the retention of its last record had passed'),
          tier: Type.Optional(
            Type.Enum([...tier.enum], { description: 'the tier that kept decisions in it longest' }),
          ),
        },
        closed,
      ),
      files: Type.Array(Type.Object({ name: text('line'), bytes: count, sha256: text('sha256') }, closed), {
        minItems: 1,
        maxItems: 8,
        description: 'what was deleted',
      }),
      archived: Type.Boolean({ description: 'whether a copy of each file was verified before' }),
    },
    closed,
  ),
);

export const eventPartSchemas = {
  decision,
  minimal,
  override,
  outcome,
  erasure,
  heartbeat,
  remediation,
  aggregate,
  retention,
} as const;

/** One line of the decision log: a CloudEvents 1.0 event in its JSON format. */
export const decisionEventSchema = Type.Union(Object.values(eventPartSchemas), {
  title: 'Tracegate decision event',
  description: 'One event of the decision log, by its type. A whole event has at most 65,536 bytes.',
});

export type FullDecisionEvent = Static<typeof decision>;
export type MinimalDecisionEvent = Static<typeof minimal>;
export type OverrideEvent = Static<typeof override>;
export type OutcomeEvent = Static<typeof outcome>;
export type ErasureEvent = Static<typeof erasure>;
export type HeartbeatEvent = Static<typeof heartbeat>;
export type RemediationEvent = Static<typeof remediation>;
export type AggregateEvent = Static<typeof aggregate>;
export type RetentionEvent = Static<typeof retention>;
export type AggregateRow = Static<typeof aggregateRow>;
