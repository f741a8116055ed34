import Type, { type Static } from 'typebox';
import { selectableRules } from '../../finding/selectable-rules.ts';
import { ownedComponents } from '../vocabulary.ts';
import { text } from './text.ts';

const closed = { additionalProperties: false } as const;
const tierName = Type.Enum(['high', 'medium', 'low']);

const list = <T extends Parameters<typeof Type.Array>[0]>(items: T) =>
  Type.Optional(Type.Array(items, { minItems: 1, uniqueItems: true }));

const role = Type.Object(
  {
    users: list(text('person')),
    teams: list(text('team')),
    organization_roles: list(text('organizationRole')),
  },
  { ...closed, minProperties: 1, description: 'the people and teams who hold the role' },
);

const condition = Type.Object(
  {
    subject: list(Type.Enum(['objective', 'policy', 'promotion', 'model', 'freeze', 'waiver'])),
    change: list(Type.Enum(['new', 'relaxing', 'behavioural', 'tightening', 'governance', 'editorial'])),
    rule: list(Type.Enum(Object.keys(selectableRules))),
    risk_tier: list(tierName),
    domain: list(text('domainGlob')),
    environment: list(text('environment')),
    paths: list(text('pathGlob')),
  },
  { ...closed, minProperties: 1 },
);

const rule = Type.Object(
  {
    name: text('line'),
    when: Type.Optional(condition),
    require: Type.Optional(
      Type.Record(text('roleName'), Type.Integer({ minimum: 1, maximum: 100 }), {
        ...closed,
        minProperties: 1,
        description: 'how many people of each role must sign',
      }),
    ),
    require_people: Type.Optional(
      Type.Array(text('person'), {
        minItems: 1,
        maxItems: 20,
        uniqueItems: true,
        description: 'each of them must sign in person',
      }),
    ),
    hold_hours: Type.Optional(
      Type.Integer({
        minimum: 1,
        maximum: 8_760,
        description: 'hours that must pass between the last required sign-off and the merge',
      }),
    ),
  },
  closed,
);

const breakGlass = Type.Object(
  {
    roles: Type.Array(text('roleName'), { minItems: 1, uniqueItems: true }),
    environments: Type.Array(text('environment'), { minItems: 1, uniqueItems: true }),
  },
  { ...closed, description: 'who may let a deployment to which environments through that the gate denies' },
);

/** policies/approvals.yaml: who must sign what. */
export const approvalsPolicySchema = Type.Object(
  {
    roles: Type.Record(text('roleName'), role, { ...closed, minProperties: 1 }),
    rules: Type.Array(rule, { minItems: 1 }),
    settings: Type.Optional(
      Type.Object(
        {
          author_may_approve: Type.Optional(Type.Boolean()),
          break_glass: Type.Optional(breakGlass),
          contributors_may_approve: Type.Optional(Type.Boolean()),
          one_person_many_roles: Type.Optional(Type.Boolean()),
          request_reviews: Type.Optional(Type.Boolean()),
          verified_signatures: Type.Optional(Type.Boolean()),
        },
        closed,
      ),
    ),
  },
  closed,
);
export type ApprovalsPolicyFile = Static<typeof approvalsPolicySchema>;

const share = Type.Number({ minimum: 0, maximum: 1 });

const tier = Type.Object(
  {
    logging: Type.Union([
      Type.Object({ mode: Type.Literal('every') }, closed),
      Type.Object(
        { mode: Type.Literal('sample'), rate: Type.Number({ exclusiveMinimum: 0, maximum: 1 }) },
        closed,
      ),
      Type.Object({ mode: Type.Literal('aggregate') }, closed),
    ]),
    segmented_kpis: Type.Enum(['decision', 'daily', 'none']),
    lineage: Type.Enum(['full', 'partial', 'none']),
    retention_days: Type.Integer({ minimum: 1, maximum: 36_500 }),
    kpi_max_age_days: Type.Integer({ minimum: 1, maximum: 3_650 }),
    targets: Type.Optional(
      Type.Object(
        {
          full_trace: Type.Optional(share),
          retrieval_seconds: Type.Optional(Type.Number({ exclusiveMinimum: 0 })),
          override_rate_max: Type.Optional(share),
          cost_share_max: Type.Optional(share),
        },
        closed,
      ),
    ),
  },
  closed,
);

/** policies/risk-tiers.yaml: what each tier requires, and the decision risk matrix. */
export const riskTiersSchema = Type.Object(
  {
    tiers: Type.Object(
      { high: Type.Optional(tier), medium: Type.Optional(tier), low: Type.Optional(tier) },
      { ...closed, minProperties: 1 },
    ),
    use_cases: Type.Optional(
      Type.Array(
        Type.Object(
          {
            name: text('line'),
            tier: tierName,
            domains: Type.Array(text('domain'), { minItems: 1, uniqueItems: true }),
          },
          closed,
        ),
      ),
    ),
  },
  closed,
);
export type RiskTiersFile = Static<typeof riskTiersSchema>;

const roles = Type.Array(text('roleName'), { uniqueItems: true });

/** policies/ownership.yaml: a RACI with one accountable role per component. */
export const ownershipSchema = Type.Object(
  {
    components: Type.Array(
      Type.Object(
        {
          component: Type.Enum([...ownedComponents]),
          accountable: text('roleName', 'exactly one role'),
          responsible: Type.Array(text('roleName'), { minItems: 1, uniqueItems: true }),
          consulted: Type.Optional(roles),
          informed: Type.Optional(roles),
          escalation: Type.Array(text('roleName'), {
            minItems: 1,
            uniqueItems: true,
            description: 'in order',
          }),
        },
        closed,
      ),
      { minItems: 1 },
    ),
  },
  closed,
);
export type OwnershipFile = Static<typeof ownershipSchema>;
