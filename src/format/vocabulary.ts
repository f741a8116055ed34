/** The components of a governance system that need one accountable role each. */
export const ownedComponents = [
  'objectives and constraints',
  'approval policy',
  'model registration and lineage',
  'KPI reports',
  'promotion gate',
  'decision log',
  'privacy and retention',
  'monitoring and escalation',
  'audit and reports',
] as const;

/** Identifies the predicate of an approval record; attestation tools select by it. */
export const EVIDENCE_PREDICATE_TYPE = 'https://tracegate.dev/objective-approval/v1';

/** What is signed, in an envelope and in a bundle: an in-toto statement as JSON. */
export const STATEMENT_PAYLOAD_TYPE = 'application/vnd.in-toto+json';

/** The predicate of a SLSA verification summary, whose meaning is SLSA's (slsa.dev/spec/v1.1/verification_summary). */
export const VERIFICATION_SUMMARY_TYPE = 'https://slsa.dev/verification_summary/v1';

/** Under this name a verification summary says what a deployment was allowed of. */
export const DEPLOYMENT_BINDING = 'https://tracegate.dev/deployment/v1';
