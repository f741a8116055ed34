import Type, { type Static } from 'typebox';
import { text } from './text.ts';

const closed = { additionalProperties: false } as const;

const operator = Type.Enum(['<=', '<', '>=', '>']);

/** Both ends of a stretch within which a threshold may move; whoever signs it has signed both ends. */
const allowedRange = Type.Optional(
  Type.Array(Type.Number(), {
    minItems: 2,
    maxItems: 2,
    description: '[lowest, highest] between which the threshold may move without the sign-offs of a relaxing',
  }),
);

const reference = Type.Optional(
  text('line', 'the slice that all are compared with: `highest` (default), `lowest`, or the name of one'),
);

/** How a score becomes an outcome: `outcome` when `score <operator> threshold`, else `otherwise`. */
const decisionRule = Type.Object(
  {
    name: text('line'),
    score: text('line', 'the score that the model gives, for example default_risk'),
    operator,
    threshold: Type.Number(),
    outcome: text('line'),
    otherwise: Type.Optional(text('line')),
    allowed_range: allowedRange,
  },
  closed,
);

/** A figure between groups that the gate works out itself, from the counts of a metric in each group. */
const derivation = Type.Union(
  [
    Type.Object(
      { impact_ratio: text('line', 'the rate of each slice over the reference’s'), reference },
      closed,
    ),
    Type.Object({ gap: text('line', 'the rate of each slice less the reference’s'), reference }, closed),
  ],
  { description: 'derives the figure from the counts of the named metric, in place of reading it' },
);

const constraint = Type.Object(
  {
    name: text('line'),
    metric: text('line'),
    operator: Type.Optional(Type.Enum(['<=', '<', '>=', '>', 'abs <=', 'abs <'])),
    threshold: Type.Number(),
    unit: Type.Optional(text('line')),
    applies_to: Type.Optional(
      Type.Union([text('line'), Type.Array(text('line'), { minItems: 1, uniqueItems: true })], {
        description:
          '`all`, a segment name, segments joined by `*` (their intersection), or a list; default `all`',
      }),
    ),
    derive: Type.Optional(derivation),
    allowed_range: allowedRange,
    min_samples: Type.Optional(Type.Integer({ minimum: 1 })),
    on_violation: Type.Optional(Type.Enum(['block', 'warn'])),
  },
  closed,
);

const kpi = Type.Object(
  {
    name: text('line'),
    metric: text('line'),
    slices: Type.Optional(
      Type.Array(text('line'), {
        minItems: 1,
        uniqueItems: true,
        description:
          '`all`, `by_segment` (every declared segment), segment names, or segments joined by `*`; default [all]',
      }),
    ),
  },
  closed,
);

const actions = Type.Object(
  {
    freeze_deployments: Type.Optional(Type.Boolean()),
    escalate_to: Type.Optional(text('line')),
    retrain_with: Type.Optional(text('line')),
  },
  { ...closed, minProperties: 1 },
);

const escalationRule = Type.Object(
  {
    name: Type.Optional(text('line')),
    if: text('line', '<kpi or metric> <operator> <number> [for <n> day(s)]'),
    then: Type.Union([
      actions,
      Type.Literal('freeze_deployments'),
      Type.Array(Type.Union([Type.Literal('freeze_deployments'), actions]), { minItems: 1 }),
    ]),
  },
  closed,
);

const person = Type.Object(
  { name: Type.Optional(text('line')), role: text('roleName'), approved_at: Type.Optional(text('line')) },
  closed,
);

/** objectives/<domain>/v<version>.yaml: one objective version, immutable once on the default branch. */
export const objectiveSchema = Type.Object(
  {
    objective_version: text('objectiveVersion'),
    description: Type.String({ minLength: 1, maxLength: 10_000 }),
    risk_tier: Type.Optional(
      Type.Enum(['high', 'medium', 'low'], {
        description: 'default high: the strictest',
      }),
    ),
    goal: Type.Optional(
      Type.Union([
        Type.Object({ minimize: text('line') }, closed),
        Type.Object({ maximize: text('line') }, closed),
      ]),
    ),
    owners: Type.Array(Type.Object({ name: text('line'), role: Type.Optional(text('line')) }, closed), {
      minItems: 1,
    }),
    approvers: Type.Optional(Type.Array(person)),
    effective_date: text('date', 'UTC date from which the objective governs'),
    review_by: Type.Optional(text('date')),
    supersedes: Type.Optional(text('objectiveVersion')),
    decision_rules: Type.Optional(Type.Array(decisionRule)),
    constraints: Type.Array(constraint, { minItems: 1 }),
    kpis: Type.Array(kpi, { minItems: 1 }),
    segments: Type.Optional(Type.Array(Type.Object({ name: text('line') }, closed))),
    escalation_rules: Type.Optional(Type.Array(escalationRule)),
  },
  closed,
);

/** An objective as a person writes it. */
export type ObjectiveFile = Static<typeof objectiveSchema>;
