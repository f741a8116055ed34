import Type, { type Static, type TSchema } from 'typebox';
import { modelSchema } from './promotion.ts';

const closed = { additionalProperties: false } as const;
const orNull = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()]);
const tier = Type.Enum(['high', 'medium', 'low']);

const completeness = Type.Object(
  {
    tier,
    lineage: Type.Enum(['full', 'partial', 'none'], { description: 'How much the tier demands.' }),
    missing: Type.Array(Type.String(), { description: 'What the tier demands and nobody stated.' }),
  },
  closed,
);

const finding = Type.Object(
  {
    id: Type.String(),
    level: Type.Enum(['error', 'warning', 'note']),
    message: Type.String(),
    mend: orNull(Type.String()),
    file: orNull(Type.String()),
    line: orNull(Type.Integer()),
    column: orNull(Type.Integer()),
  },
  closed,
);

/** What `tracegate register --format json` prints. Keys are only ever added. */
export const registrationSchema = Type.Object(
  {
    path: Type.String({ description: 'Of the model file, within the repository.' }),
    written: Type.Boolean({ description: 'False when it was refused, or with --dry-run.' }),
    risk_tier: tier,
    tiers: Type.Array(completeness, { description: 'For each risk tier, the strictest first.' }),
    findings: Type.Array(finding, { description: 'Why it was refused; empty when it was not.' }),
    model: orNull(modelSchema),
    tool: Type.Object({ name: Type.String(), version: Type.String() }, closed),
  },
  closed,
);

export type RegistrationOutput = Static<typeof registrationSchema>;
