import Type, { type Static } from 'typebox';

const closed = { additionalProperties: false } as const;
const count = Type.Integer({ minimum: 0 });
const orNumber = (description: string) => Type.Union([Type.Number(), Type.Null()], { description });
const tier = Type.Enum(['high', 'medium', 'low', 'unknown'], {
  description: 'That of the decision; unknown where its record is gone, and then held to what high demands.',
});
const milliseconds = Type.Number({ minimum: 0 });
const verdict = Type.Enum(['passed', 'failed', 'not-evaluated'], {
  description: 'not-evaluated: nothing failed, and what governed could not be read.',
});
const orMoment = (description: string) =>
  Type.Union([Type.String({ format: 'date-time' }), Type.Null()], { description });

const drilled = Type.Object(
  {
    number: Type.Integer({ minimum: 0, description: 'Among the decisions of the tree, in its order.' }),
    leaf: count,
    id: Type.String(),
    tier,
    result: Type.Enum(
      ['full', 'lacking', 'contradicted', 'erased', 'deleted', 'lost', 'unreadable', 'not-evaluated'],
      {
        description:
          'full: nothing is missing that the tier requires. contradicted: a record is not what was signed. erased, deleted: the record is rightly gone, and the log says why.',
      },
    ),
    proof: Type.Enum(['proven', 'refuted', 'not-proven'], {
      description: 'What verifying the trace gave, with nothing but the trace and the key of the log.',
    }),
    milliseconds,
    objective_seconds: orNumber(
      'Within which it had to be retrieved; null where the tier sets no objective.',
    ),
    verdict,
    missing: Type.Array(
      Type.Object(
        { what: Type.String(), required: Type.Boolean({ description: 'By the risk tier.' }) },
        closed,
      ),
      { description: 'What its trace lacks.' },
    ),
    problems: Type.Array(Type.String()),
  },
  closed,
);

const drilledTier = Type.Object(
  {
    tier,
    drawn: count,
    full: count,
    rightly_gone: Type.Integer({
      minimum: 0,
      description: 'Erased or deleted; of these no full trace is asked.',
    }),
    share: orNumber('Of full traces among those whose record must be there; null where there are none.'),
    target: Type.Number({ description: 'The least share of full traces.' }),
    slowest_milliseconds: milliseconds,
    objective_seconds: orNumber('The strictest of the decisions that were drawn.'),
    verdict,
  },
  closed,
);

/** What `tracegate drill --format json` prints. Keys are only ever added. */
export const drillSchema = Type.Object(
  {
    drill: Type.Literal('tracegate-drill/v1'),
    made_at: Type.String({ format: 'date-time' }),
    tool: Type.Object({ name: Type.String(), version: Type.String() }, closed),
    verdict,
    origin: Type.String(),
    checkpoint: Type.Object({ size: count, root: Type.String() }, closed),
    sample: Type.Object(
      {
        seed: Type.String(),
        since: orMoment('From when on decisions were drawn, by their ids; null where from the first.'),
        until: orMoment('Up to when, that moment left out; null where up to the last.'),
        asked: Type.Integer({ minimum: 1 }),
        drawn: count,
        method: Type.String({ description: 'How to draw it again.' }),
      },
      closed,
    ),
    frame: Type.Object(
      {
        complete: Type.Boolean(),
        decisions: Type.Integer({
          minimum: 0,
          description: 'In the signed tree, of the period, of which the sample was drawn.',
        }),
        in_place: Type.Integer({ minimum: 0, description: 'Of these, in segments that are there.' }),
        erased: Type.Integer({ minimum: 0, description: 'Of these, those whose record a tombstone is of.' }),
        deleted: Type.Integer({ minimum: 0, description: 'Of these, in segments that retention deleted.' }),
        missing: Type.Integer({
          minimum: 0,
          description: 'Of these, those that are gone without anything saying why.',
        }),
        leaves: Type.Record(Type.String(), count, {
          description:
            'Leaves of the period by kind. Each aggregate counts decisions of a low tier, of which none has a record to draw.',
        }),
        after_checkpoint: count,
        silences: Type.Array(Type.String(), {
          description: 'Hours without a record or a heartbeat; they make nothing fail.',
        }),
        problems: Type.Array(Type.String(), { description: 'What makes it not complete.' }),
      },
      closed,
    ),
    tiers: Type.Array(drilledTier),
    times: Type.Object(
      {
        median_milliseconds: milliseconds,
        p95_milliseconds: milliseconds,
        slowest_milliseconds: milliseconds,
      },
      closed,
    ),
    decisions: Type.Array(drilled, { description: 'In the order in which they were drawn.' }),
  },
  closed,
);

export type DrillReport = Static<typeof drillSchema>;
export type DrilledDecision = DrillReport['decisions'][number];
