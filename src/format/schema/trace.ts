import Type, { type Static, type TSchema } from 'typebox';
import { eventKinds } from '../decision-vocabulary.ts';
import { governanceBundleSchema } from './governance-bundle.ts';
import { text } from './text.ts';

const closed = { additionalProperties: false } as const;
const count = Type.Integer({ minimum: 0, maximum: Number.MAX_SAFE_INTEGER });
const orNull = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()]);
const said = (description?: string) => Type.String(description === undefined ? {} : { description });
const saidOrNull = (description?: string) =>
  orNull(Type.String(description === undefined ? {} : { description }));
const { objectives, models, tiers } = governanceBundleSchema.properties;

const record = Type.Object(
  {
    id: text('uuidV7'),
    kind: Type.Enum([...eventKinds]),
    event: Type.String({
      maxLength: 65_536,
      description: 'The event as it stands in the log, byte for byte: what the commitment is to.',
    }),
    salt: Type.String({
      pattern: '^[A-Za-z0-9_-]{21}[AQgw]$',
      description: 'Of the commitment, in base64url.',
    }),
    where: Type.Enum(['live', 'closed', 'sealed'], {
      description: 'The state of the segment that it lies in.',
    }),
    inclusion: Type.Enum(['proven', 'not-covered', 'contradicted', 'unreadable'], {
      description:
        'not-covered: no checkpoint covers it yet; contradicted: the tree has another record there, or none; unreadable: the tree could not be read.',
    }),
    proof: saidOrNull('A C2SP tlog-proof of its leaf, with the latest checkpoint.'),
  },
  closed,
);

/** A record that is gone, of which the tree still has the leaf. */
const gone = Type.Object(
  {
    state: Type.Enum(['deleted', 'erased', 'unreadable', 'lost'], {
      description:
        'deleted: by retention, with its segment; erased: a tombstone names it; unreadable: the file that it may be in is damaged; lost: the tree has it, and nothing says where it went.',
    }),
    message: said(),
    leaf: orNull(
      Type.Object(
        {
          kind: Type.Enum([...eventKinds]),
          proof: said('Of the leaf, which commits to the record and says its id and kind.'),
        },
        closed,
      ),
    ),
    archived: orNull(
      Type.Boolean({ description: 'Of a deletion: whether a copy was archived and verified.' }),
    ),
    files: Type.Array(said('What was deleted, or is damaged.')),
  },
  closed,
);

const fileRole = Type.Enum([
  'objective',
  'approval-record',
  'model-registration',
  'kpi-report',
  'kpi-mapping',
  'risk-tiers',
]);

const file = Type.Object(
  {
    role: fileRole,
    path: text('repositoryPath'),
    sha256: text('sha256'),
    content: saidOrNull('Its text; null where it has more than 8 MiB or is not UTF-8.'),
  },
  closed,
);

const governance = Type.Object(
  {
    from: Type.Enum(['repository', 'bundle']),
    commit: text('commit'),
    chosen: Type.Enum(['by-record', 'by-time', 'by-checkout', 'by-bundle'], {
      description:
        'Why this commit: the record names it; it was the newest when the decision was taken; it is checked out, for neither is there; it is that of the bundle.',
    }),
    objectives,
    models,
    tiers,
    files: Type.Array(file, { description: 'None of a bundle, which holds digests alone.' }),
  },
  closed,
);

const sources = Type.Object(
  {
    records: Type.Array(record, {
      description: 'The decision first; then what became known of it, by time.',
    }),
    gone: orNull(gone),
    governance: orNull(governance),
    search: Type.Object(
      {
        segments: count,
        indexed: Type.Integer({
          minimum: 0,
          description: 'Of these, sealed ones of which only the blocks were read that their index names.',
        }),
        records: count,
        passed: Type.Integer({
          minimum: 0,
          description: 'Segments that ended before the decision could be taken, and were not read.',
        }),
      },
      { ...closed, description: 'What was read to find later events of the decision.' },
    ),
    unread: Type.Array(Type.Object({ source: said(), message: said() }, closed), {
      description: 'What could not be read: the trace is then incomplete.',
    }),
  },
  { ...closed, description: 'What was read. All of `answer` follows from it.' },
);

const digest = Type.Object(
  {
    path: saidOrNull(),
    recorded: saidOrNull('What the record of the decision says.'),
    found: saidOrNull(),
    status: Type.Enum(['same', 'differs', 'not-found', 'not-recorded']),
  },
  closed,
);

const outcome = Type.Object(
  {
    recorded: said(),
    score: saidOrNull(),
    rule: saidOrNull('The decision rule of the record, in words.'),
    by_rule: saidOrNull('The outcome that the rule gives for the score.'),
    verdict: Type.Enum(['matches', 'differs', 'cannot-tell']),
    message: said(),
    rule_in_objective: Type.Enum(['same', 'differs', 'cannot-tell'], {
      description: 'Whether the objective has the rule as the record states it.',
    }),
    final: said('After the last override.'),
  },
  closed,
);

const objective = Type.Object(
  {
    version: said(),
    file: digest,
    tier: Type.Enum(['high', 'medium', 'low']),
    effective: Type.Object(
      {
        day: said('UTC day of the decision.'),
        from: saidOrNull(),
        until: saidOrNull('The first day on which a later version governs.'),
        verdict: Type.Enum(['in-effect', 'not-in-effect', 'cannot-tell']),
        message: said(),
      },
      closed,
    ),
    approval: Type.Object(
      {
        state: Type.Enum(['signed', 'unapproved', 'no-record', 'mismatch', 'unreadable', 'unknown']),
        message: said(),
        record: saidOrNull('Path of the approval record.'),
        sign_offs: Type.Array(
          Type.Object({ role: said(), login: said(), at: said(), review: count }, closed),
        ),
        pull_request: saidOrNull(),
        merged_at: saidOrNull(),
      },
      closed,
    ),
  },
  closed,
);

const model = Type.Object(
  {
    name: said(),
    version: said(),
    registration: digest,
    objective_version: saidOrNull(),
    registered_at: saidOrNull(),
    artifact: orNull(Type.Object({ uri: said(), sha256: said() }, closed)),
    lineage: Type.Array(Type.Object({ what: said(), value: said() }, closed), {
      description: 'Run, code, data sets, feature pipelines, hyper-parameters, metrics.',
    }),
  },
  closed,
);

const constraint = Type.Object(
  {
    name: said(),
    says: said('Metric, operator and threshold.'),
    applies_to: Type.Array(said()),
    on_violation: Type.Enum(['block', 'warn']),
    changed_in: saidOrNull('The version in which it last changed, as the record says.'),
    status: Type.Enum(['pass', 'warn', 'fail', 'not-evaluated']),
    message: said(),
    slices: Type.Array(
      Type.Object(
        {
          slice: said(),
          status: Type.Enum(['pass', 'fail', 'missing', 'vanished', 'insufficient']),
          value: saidOrNull(),
          samples: orNull(count),
        },
        closed,
      ),
    ),
  },
  closed,
);

const answer = Type.Object(
  {
    time: said('When the decision was taken, in UTC.'),
    detail: Type.Enum(['full', 'minimal', 'gone']),
    tier: orNull(Type.Enum(['high', 'medium', 'low'])),
    outcome: orNull(outcome),
    events: Type.Array(Type.Object({ id: said(), kind: said(), time: said(), what: said() }, closed), {
      description: 'Overrides, outcomes, remediations and erasures of this decision.',
    }),
    objective: orNull(objective),
    model: orNull(model),
    kpi_report: orNull(Type.Object({ file: digest, evaluated_at: saidOrNull() }, closed)),
    constraints: Type.Array(constraint),
    findings: Type.Array(
      Type.Object(
        {
          about: Type.Enum(['evidence', 'decision'], {
            description:
              'evidence: two sources deny each other; decision: what was read speaks against how it was taken.',
          }),
          message: said(),
        },
        closed,
      ),
    ),
    missing: Type.Array(
      Type.Object(
        { what: said(), message: said(), required: Type.Boolean({ description: 'By the risk tier.' }) },
        closed,
      ),
    ),
  },
  closed,
);

/** What `tracegate trace --format json` writes: one decision, all that was read of it, and what follows. */
export const traceSchema = Type.Object(
  {
    trace: Type.Literal('tracegate-trace/v1'),
    decision_id: text('uuidV7'),
    made_at: text('utcTime'),
    tool: Type.Object({ name: Type.Literal('tracegate'), version: text('pathName') }, closed),
    origin: said('The name of the log.'),
    complete: Type.Boolean({ description: 'Whether all that was to be read could be read.' }),
    signature: Type.Object(
      {
        status: Type.Enum(['verified', 'refused', 'not-checked', 'nothing-signed'], {
          description: 'Of the checkpoints in the proofs, when the trace was made.',
        }),
        message: said(),
      },
      closed,
    ),
    sources,
    answer,
  },
  closed,
);

/** The same as it is read again: the answer is whatever follows from the sources, or it is refuted. */
export const traceFileSchema = Type.Object({ ...traceSchema.properties, answer: Type.Unknown() }, closed);

export type Trace = Static<typeof traceSchema>;
export type TraceSources = Trace['sources'];
export type TraceAnswer = Trace['answer'];
export type TraceRecord = TraceSources['records'][number];
export type TraceGovernance = NonNullable<TraceSources['governance']>;
export type TraceFile = TraceGovernance['files'][number];

/** What `tracegate verify-trace --format json` prints. */
export const traceVerificationSchema = Type.Object(
  {
    decision_id: text('uuidV7'),
    verdict: Type.Enum(['proven', 'refuted', 'not-proven'], {
      description:
        'proven: every record is in the log by its signed checkpoint, and all else in the file follows or is named as stated only; refuted: something in the file denies that; not-proven: nothing that is signed covers one of the records, or the decision is not there.',
    }),
    checks: Type.Array(
      Type.Object(
        {
          what: said(),
          result: Type.Enum(['proven', 'bound', 'recomputed', 'stated', 'refuted'], {
            description:
              'proven: by a leaf of the log; bound: by a digest in a proven record; recomputed: it follows from what the file holds; stated: nobody but the maker of the file vouches for it.',
          }),
          message: said(),
        },
        closed,
      ),
    ),
  },
  closed,
);

export type TraceVerification = Static<typeof traceVerificationSchema>;
