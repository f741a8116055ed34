import Type, { type Static } from 'typebox';
import { selectableRules } from '../../finding/selectable-rules.ts';
import { text } from './text.ts';

const closed = { additionalProperties: false } as const;

const optionalList = <T extends Parameters<typeof Type.Array>[0]>(items: T) =>
  Type.Optional(Type.Array(items, { uniqueItems: true }));

const counts = Type.Record(text('roleName'), Type.Integer({ minimum: 1, maximum: 100 }), closed);

const change = Type.Object(
  {
    subject: Type.Enum(['objective', 'policy', 'promotion', 'model', 'freeze', 'waiver']),
    change: Type.Optional(
      Type.Enum(['new', 'relaxing', 'behavioural', 'tightening', 'governance', 'editorial']),
    ),
    rules: optionalList(Type.Enum(Object.keys(selectableRules))),
    risk_tier: Type.Optional(Type.Enum(['high', 'medium', 'low'])),
    domain: Type.Optional(text('domain')),
    environment: Type.Optional(text('environment')),
    path: Type.Optional(text('repositoryPath')),
  },
  { ...closed, description: 'one changed file; what is left out is not known, and so fits every condition' },
);

const review = Type.Object(
  {
    by: text('person'),
    roles: optionalList(text('roleName')),
    state: Type.Optional(Type.Enum(['approved', 'changes_requested', 'dismissed', 'commented'])),
    hours_ago: Type.Optional(Type.Number({ minimum: 0, maximum: 87_600 })),
  },
  closed,
);

const expected = Type.Object(
  {
    rules: optionalList(text('line')),
    roles: Type.Optional(counts),
    people: optionalList(text('person')),
    hold_hours: Type.Optional(Type.Integer({ minimum: 0, maximum: 8_760 })),
    missing: Type.Optional(counts),
    missing_people: optionalList(text('person')),
    verdict: Type.Optional(Type.Enum(['allow', 'pending', 'deny'])),
  },
  { ...closed, minProperties: 1, description: 'what is left out may be anything' },
);

/** A table of expectations by which a policy is tested: `tracegate policy test`. */
export const policyCasesSchema = Type.Object(
  {
    cases: Type.Array(
      Type.Object(
        {
          name: text('line'),
          changes: Type.Array(change, { minItems: 1 }),
          author: Type.Optional(text('person')),
          approvers: Type.Optional(counts),
          reviews: Type.Optional(Type.Array(review)),
          expect: expected,
        },
        closed,
      ),
      { minItems: 1 },
    ),
  },
  closed,
);
export type PolicyCasesFile = Static<typeof policyCasesSchema>;
