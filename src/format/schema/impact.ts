import Type, { type Static, type TSchema } from 'typebox';

const closed = { additionalProperties: false } as const;
const count = Type.Integer({ minimum: 0 });
const orNull = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()]);
const list = <T extends TSchema>(schema: T, description?: string) =>
  Type.Array(schema, description === undefined ? {} : { description });

const interval = Type.Object(
  { method: Type.Enum(['Wilson', 'Newcombe', 'Katz']), low: Type.Number(), high: Type.Number() },
  { ...closed, description: 'Two-sided, 95 %.' },
);
const compared = Type.Object(
  {
    value: Type.String({ description: 'A decimal, cut off after eight digits.' }),
    interval: orNull(interval),
  },
  closed,
);
const rate = Type.Object(
  {
    numerator: count,
    denominator: count,
    interval: orNull(interval),
    ratio: orNull(compared),
    gap: orNull(compared),
  },
  {
    ...closed,
    description: 'Of the favourable outcome; ratio and gap are to the group with the highest rate.',
  },
);
const directions = list(Type.Object({ from: Type.String(), to: Type.String(), count }, closed));
const rule = Type.Object(
  {
    name: Type.String(),
    score: Type.String(),
    operator: Type.String(),
    threshold: Type.String(),
    outcome: Type.String(),
    otherwise: orNull(Type.String()),
  },
  closed,
);
const standing = Type.Enum(['holds', 'breaks', 'not-told']);

/** Files that questions over a log could not read. */
export const damagedFiles = list(
  Type.Object({ file: Type.String({ description: 'Within the log.' }), reason: Type.String() }, closed),
  'Files that could not be read: their records are not counted.',
);

/** What `tracegate impact --format json` prints. Keys are only ever added. */
export const impactSchema = Type.Object(
  {
    source: Type.Object(
      { kind: Type.Enum(['log', 'profile']), logs: list(Type.String()), suppressed_below: count },
      closed,
    ),
    complete: Type.Boolean(),
    damaged: damagedFiles,
    impacts: list(
      Type.Object(
        {
          objective_version: Type.String({ description: 'Under which the decisions were taken.' }),
          to_objective_version: orNull(Type.String()),
          before: rule,
          after: rule,
          decisions: count,
          without_score: Type.Integer({
            minimum: 0,
            description:
              'Decisions under the same objective that are kept without a score or a rule, and not in any other figure.',
          }),
          contradicting: Type.Integer({
            minimum: 0,
            description: 'Decisions that ended otherwise than the rule says.',
          }),
          flips: count,
          directions,
          days: orNull(Type.Object({ first: Type.String(), last: Type.String(), count }, closed)),
          decisions_per_day: orNull(Type.Number()),
          flips_per_day: orNull(Type.Number()),
          favourable: orNull(Type.String()),
          overall: orNull(Type.Object({ before: rate, after: rate }, closed)),
          segments: list(
            Type.Object(
              {
                segment: Type.String(),
                untold: Type.Integer({ minimum: 0, description: 'Decisions that do not say their group.' }),
                groups: list(
                  Type.Object(
                    {
                      group: Type.String(),
                      decisions: count,
                      flips: count,
                      directions,
                      before: orNull(rate),
                      after: orNull(rate),
                    },
                    closed,
                  ),
                ),
              },
              closed,
            ),
          ),
          constraints: list(
            Type.Object(
              {
                constraint: Type.String(),
                before: standing,
                after: standing,
                message: Type.String(),
                blocks: Type.Boolean(),
              },
              closed,
            ),
            'Those of the new objective that decisions alone can tell of.',
          ),
        },
        closed,
      ),
      'One for each rule.',
    ),
    tool: Type.Object({ name: Type.String(), version: Type.String() }, closed),
  },
  closed,
);

export type ImpactOutput = Static<typeof impactSchema>;
