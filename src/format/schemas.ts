import type { TSchema } from 'typebox';
import { evidenceEnvelopeSchema } from './schema/evidence-envelope.ts';
import { evidenceVerificationSchema } from './schema/evidence-verification.ts';
import { evidencePredicateSchema, evidenceSchema } from './schema/evidence.ts';
import {
  gateVerdictSchema,
  verdictVerificationSchema,
  verificationSummarySchema,
} from './schema/gate-verdict.ts';
import { historySchema } from './schema/history.ts';
import { kpiMappingSchema } from './schema/kpi-mapping.ts';
import { metricsSchema, waiverSchema } from './schema/measures.ts';
import { objectiveSchema } from './schema/objective.ts';
import { approvalsPolicySchema, ownershipSchema, riskTiersSchema } from './schema/policy.ts';
import { policyCasesSchema } from './schema/policy-cases.ts';
import { freezeSchema, kpiReportSchema, modelSchema, promotionSchema } from './schema/promotion.ts';
import { registrationSchema } from './schema/registration.ts';

/**
 * Every format, by the name of its published schema (schemas/<name>.schema.json). Read at build time only:
 * programs use the validators that are generated from it, and the types that are inferred from it.
 */
export const formats = {
  objective: objectiveSchema,
  'approvals-policy': approvalsPolicySchema,
  'risk-tiers': riskTiersSchema,
  ownership: ownershipSchema,
  metrics: metricsSchema,
  waiver: waiverSchema,
  model: modelSchema,
  promotion: promotionSchema,
  'kpi-report': kpiReportSchema,
  'kpi-mapping': kpiMappingSchema,
  freeze: freezeSchema,
  evidence: evidenceSchema,
  'evidence-envelope': evidenceEnvelopeSchema,
  'policy-cases': policyCasesSchema,
} satisfies Record<string, TSchema>;

/**
 * What is only written, or is a part of a format, or is read for a few of its fields (src/verdict/stated.ts): its
 * schema is published, and nothing is read by it.
 */
export const outputs = {
  'evidence-predicate': evidencePredicateSchema,
  'evidence-verification': evidenceVerificationSchema,
  history: historySchema,
  registration: registrationSchema,
  'gate-verdict': gateVerdictSchema,
  'verification-summary': verificationSummarySchema,
  'verdict-verification': verdictVerificationSchema,
} satisfies Record<string, TSchema>;
