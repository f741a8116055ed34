import type { DecisionInput } from '../../src/decision/validate-event.ts';
import { viewOf } from '../decision/governance.ts';

export const crashGovernance = viewOf(
  [{ version: 'OBJ.credit.v1.3', effective_date: '2025-05-15', tier: 'high' }],
  [{ version: '2.1.0', objective: 'OBJ.credit.v1.3' }],
);

/** What a caller of the service decides for the so-many-th time. */
export function crashDecision(caller: number, count: number, id: string | undefined): DecisionInput {
  return {
    ...(id === undefined ? {} : { id }),
    source: `/callers/${caller}`,
    data: {
      model_name: 'credit_model',
      model_version: '2.1.0',
      feature_hash: `hmac-sha256:k:${'4'.repeat(64)}`,
      prediction: { outcome: 'denied' },
      input_reference: `${caller}.${count} ${'é'.repeat(count % 300)}`,
    },
  };
}
