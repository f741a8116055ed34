import type { TSchema } from 'typebox';
import { drillSchema } from './schema/drill.ts';
import { affectedSchema } from './schema/affected.ts';
import { decisionEventSchema, eventPartSchemas } from './schema/decision-event.ts';
import { decisionInputSchema } from './schema/decision-input.ts';
import { decisionProfileFrameSchema, decisionProfileSchema } from './schema/decision-profile.ts';
import { evidenceEnvelopeSchema } from './schema/evidence-envelope.ts';
import { evidenceVerificationSchema } from './schema/evidence-verification.ts';
import { evidencePredicateSchema, evidenceSchema } from './schema/evidence.ts';
import {
  gateVerdictSchema,
  verdictVerificationSchema,
  verificationSummarySchema,
} from './schema/gate-verdict.ts';
import { governanceBundleSchema } from './schema/governance-bundle.ts';
import { historySchema } from './schema/history.ts';
import { impactSchema } from './schema/impact.ts';
import { lineageSchema } from './schema/lineage.ts';
import { kpiMappingSchema } from './schema/kpi-mapping.ts';
import { logVerificationSchema } from './schema/log-verification.ts';
import { metricsSchema, waiverSchema } from './schema/measures.ts';
import { objectiveSchema } from './schema/objective.ts';
import { approvalsPolicySchema, ownershipSchema, riskTiersSchema } from './schema/policy.ts';
import { policyCasesSchema } from './schema/policy-cases.ts';
import { freezeSchema, kpiReportSchema, modelSchema, promotionSchema } from './schema/promotion.ts';
import { registrationSchema } from './schema/registration.ts';
import { traceFileSchema, traceSchema, traceVerificationSchema } from './schema/trace.ts';

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
  'decision-profile': decisionProfileSchema,
} satisfies Record<string, TSchema>;

/** Each kind of event by itself, so that a fault is named as one of its kind; published together as `decision-event`. */
export const eventParts = {
  'event-decision': eventPartSchemas.decision,
  'event-decision-minimal': eventPartSchemas.minimal,
  'event-override': eventPartSchemas.override,
  'event-outcome': eventPartSchemas.outcome,
  'event-erasure': eventPartSchemas.erasure,
  'event-heartbeat': eventPartSchemas.heartbeat,
  'event-remediation': eventPartSchemas.remediation,
  'event-aggregate': eventPartSchemas.aggregate,
  'event-retention': eventPartSchemas.retention,
} satisfies Record<string, TSchema>;

/** The formats of the decision log. Their validators lie apart: who checks a pull request does not load them. */
export const decisionFormats = {
  ...eventParts,
  'decision-input': decisionInputSchema,
  'governance-bundle': governanceBundleSchema,
} satisfies Record<string, TSchema>;

/**
 * What is read again of what was asked of the log. Its validators lie apart: who writes to a log does not load them.
 * The answer of a trace is not validated, but worked out anew from its sources and compared.
 */
export const traceFormats = { 'trace-file': traceFileSchema } satisfies Record<string, TSchema>;

/** What a profile is read by, where nothing else is read: impact from a profile is told in no time. */
export const profileFormats = { 'decision-profile-frame': decisionProfileFrameSchema } satisfies Record<
  string,
  TSchema
>;

/**
 * What is only written, or is a part of a format, or is read for a few of its fields (src/verdict/stated.ts): its
 * schema is published, and nothing is read by it.
 */
export const outputs = {
  'decision-event': decisionEventSchema,
  'evidence-predicate': evidencePredicateSchema,
  'evidence-verification': evidenceVerificationSchema,
  history: historySchema,
  registration: registrationSchema,
  'gate-verdict': gateVerdictSchema,
  'verification-summary': verificationSummarySchema,
  'verdict-verification': verdictVerificationSchema,
  'log-verification': logVerificationSchema,
  trace: traceSchema,
  'trace-verification': traceVerificationSchema,
  impact: impactSchema,
  affected: affectedSchema,
  drill: drillSchema,
  lineage: lineageSchema,
} satisfies Record<string, TSchema>;
