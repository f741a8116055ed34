import { randomBytes } from 'node:crypto';
import type { GovernanceView } from '../src/decision/governance-view.ts';
import { viewOf } from '../test/decision/governance.ts';

/** What governs the decisions of a bench. */
export function governance(): GovernanceView {
  return viewOf(
    [{ version: 'OBJ.credit.v1.3', effective_date: '2025-05-15', tier: 'high' }],
    [{ version: '2.1.0', objective: 'OBJ.credit.v1.3' }],
  );
}

/** What a service says of the model that decided, with a feature hash that no other decision has. */
export const modelAndFeatures = () => ({
  model_name: 'credit_model',
  model_version: '2.1.0',
  feature_hash: `hmac-sha256:features-2026:${randomBytes(32).toString('hex')}`,
});
