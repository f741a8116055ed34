import { join } from 'node:path';
import type { GovernanceView } from '../../../src/decision/governance-view.ts';
import { openDecisionLog, type DecisionLog } from '../../../src/store/decision-log.ts';
import { retain, type ApplySettings } from '../../../src/store/retention/retain.ts';
import { viewOf } from '../../decision/governance.ts';
import { ORIGIN, START } from '../sample-log.ts';
import { caller } from '../vault/vaults.ts';

/** Two objectives: one of a medium tier, whose records are kept for 1,095 days, and one of a high tier, for 3,650. */
export const governance: GovernanceView = viewOf(
  [
    { version: 'OBJ.credit.v1.3', effective_date: '2025-05-15', tier: 'medium' },
    { version: 'OBJ.loans.v1.0', effective_date: '2025-05-15', tier: 'high' },
  ],
  [
    { version: '2.1.0', objective: 'OBJ.credit.v1.3' },
    { name: 'loan_model', version: '1.0', objective: 'OBJ.loans.v1.0' },
  ],
);

/** A moment at which records of the medium tier are past their time, and those of the high one are not. */
export const LATER = START + 1096 * 86_400_000;

export function openAt(root: string, start: number): DecisionLog {
  let now = start;
  return openDecisionLog({ folder: root, origin: ORIGIN, governance, heartbeatMs: 0, now: () => (now += 1) });
}

export const mediumDecision = (number: number) => ({
  source: '/services/credit',
  data: {
    model_name: 'credit_model',
    model_version: '2.1.0',
    feature_hash: `hmac-sha256:k:${'4'.repeat(64)}`,
    prediction: { outcome: number % 2 === 0 ? 'approved' : 'denied' },
    input_reference: `s3://inputs/${number}`,
  },
});

export const highDecision = (number: number) => {
  const { source, data } = mediumDecision(number);
  return { source, data: { ...data, model_name: 'loan_model', model_version: '1.0' } };
};

/** Deletes what is due at a moment. */
export async function retainAt(
  root: string,
  at: number,
  more: Partial<ApplySettings> & Pick<ApplySettings, 'keys'>,
) {
  const log = openAt(root, at + 1000);
  try {
    return await retain(root, {
      governance,
      vault: undefined,
      caller,
      log,
      at,
      now: () => at + 1000,
      ...more,
    });
  } finally {
    await log.close();
  }
}

export const archiveOf = (folder: string): string => join(folder, 'archive');
