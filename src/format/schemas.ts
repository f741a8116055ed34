import type { TSchema } from 'typebox';
import { evidenceSchema } from './schema/evidence.ts';
import { kpiMappingSchema } from './schema/kpi-mapping.ts';
import { objectiveSchema } from './schema/objective.ts';
import { approvalsPolicySchema, ownershipSchema, riskTiersSchema } from './schema/policy.ts';
import { freezeSchema, kpiReportSchema, modelSchema, promotionSchema } from './schema/promotion.ts';

/**
 * Every format, by the name of its published schema (schemas/<name>.schema.json). Read at build time only:
 * programs use the validators that are generated from it, and the types that are inferred from it.
 */
export const formats = {
  objective: objectiveSchema,
  'approvals-policy': approvalsPolicySchema,
  'risk-tiers': riskTiersSchema,
  ownership: ownershipSchema,
  model: modelSchema,
  promotion: promotionSchema,
  'kpi-report': kpiReportSchema,
  'kpi-mapping': kpiMappingSchema,
  freeze: freezeSchema,
  evidence: evidenceSchema,
} satisfies Record<string, TSchema>;
