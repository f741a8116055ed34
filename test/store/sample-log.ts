import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import {
  noteSigner,
  verifierKeyOf,
  type NoteSigner,
  type VerifierKey,
} from '../../src/transparency/signed-note.ts';
import { openDecisionLog, type DecisionLog, type DecisionLogOptions } from '../../src/store/decision-log.ts';
import { viewOf } from '../decision/governance.ts';

export const ORIGIN = 'example.com/credit';
export const START = Date.parse('2025-05-16T09:00:00Z');

/** A key that signs checkpoints of the log, with its public half. */
export interface LogKey {
  readonly signer: NoteSigner;
  readonly key: VerifierKey;
  readonly privateKey: KeyObject;
}

export function logKey(): LogKey {
  const { privateKey } = generateKeyPairSync('ed25519');
  return { privateKey, signer: noteSigner(ORIGIN, privateKey), key: verifierKeyOf(ORIGIN, privateKey) };
}

/** A decision as a service sends it. */
export const decided = (number: number, more: object = {}) => ({
  source: '/services/credit',
  data: {
    model_name: 'credit_model',
    model_version: '2.1.0',
    feature_hash: `hmac-sha256:k:${'4'.repeat(64)}`,
    prediction: { outcome: number % 3 === 0 ? 'approved' : 'denied', score: (number / 1000).toFixed(3) },
    segments: { geography: ['CA', 'NY', 'TX'][number % 3]! },
    input_reference: `s3://inputs/${number}`,
  },
  ...more,
});

/** Opens a log with a clock of its own, which goes on a millisecond with each look. */
export function sampleLog(
  folder: string,
  more: Partial<DecisionLogOptions> = {},
  start = START,
): DecisionLog {
  let now = start;
  return openDecisionLog({
    folder,
    origin: ORIGIN,
    governance: viewOf(
      [{ version: 'OBJ.credit.v1.3', effective_date: '2025-05-15', tier: 'high' }],
      [{ version: '2.1.0', objective: 'OBJ.credit.v1.3' }],
    ),
    heartbeatMs: 0,
    now: () => (now += 1),
    ...more,
  });
}

/** Appends so many decisions, and says their ids. */
export async function decide(log: DecisionLog, count: number, from = 0): Promise<string[]> {
  const done = await Promise.all(Array.from({ length: count }, (_, at) => log.append(decided(from + at))));
  return done.map(({ id }) => id);
}
