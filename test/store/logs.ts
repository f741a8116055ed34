import { afterEach } from '@jest/globals';
import { readEvent } from '../../src/decision/validate-event.ts';
import { openDecisionLog, type DecisionLog, type DecisionLogOptions } from '../../src/store/decision-log.ts';
import { sealSegments } from '../../src/store/seal/seal.ts';
import { readSaltedLine } from '../../src/store/salted-line.ts';
import { readSegment } from '../../src/store/segment-reader.ts';
import { daysOf, segmentsOf } from '../../src/store/segments.ts';
import { integrate } from '../../src/store/tree/tree-store.ts';
import { verifyLog } from '../../src/store/verify/verify-log.ts';
import { viewOf } from '../decision/governance.ts';
import { logKey } from './sample-log.ts';

export const start = Date.parse('2025-05-16T09:00:00Z');
export const governance = (tier: 'high' | 'medium' | 'low' = 'high') =>
  viewOf(
    [{ version: 'OBJ.credit.v1.3', effective_date: '2025-05-15', tier }],
    [{ version: '2.1.0', objective: 'OBJ.credit.v1.3' }],
  );
export const decided = (more: object = {}) => ({
  source: '/services/credit',
  data: {
    model_name: 'credit_model',
    model_version: '2.1.0',
    feature_hash: `hmac-sha256:k:${'4'.repeat(64)}`,
    prediction: { outcome: 'denied' },
    segments: { geography: 'CA' },
  },
  ...more,
});

/** An id of a moment in milliseconds. */
export function idAt(time: number, count = 1): string {
  const hex = Math.floor(time).toString(16).padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}-7000-8000-${String(count).padStart(12, '0')}`;
}

const open: DecisionLog[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((log) => log.close()));
});

export function logIn(folder: string, more: Partial<DecisionLogOptions> = {}): DecisionLog {
  let now = start;
  const log = openDecisionLog({
    folder,
    origin: 'example.com/credit',
    governance: governance(),
    heartbeatMs: 0,
    now: () => (now += 1),
    ...more,
  });
  open.push(log);
  return log;
}

/** All events of a log, each valid by its schema. */
export function eventsIn(root: string): { id: string; type: string; data: any }[] {
  return daysOf(root).flatMap((day) =>
    segmentsOf(root, day).flatMap(({ path }) =>
      [...readSegment(path)].map(({ line }) => {
        const read = readEvent(readSaltedLine(line.toString('utf8'))?.json);
        if (read.faults !== undefined) throw new Error(JSON.stringify(read.faults));
        return read.event as never;
      }),
    ),
  );
}

const { signer, key } = logKey();

/** Signs all of a log and seals what is closed. */
export async function sealed(folder: string): Promise<void> {
  integrate(folder, { signer, known: [key] });
  const outcome = await sealSegments(folder, { analytics: false });
  if (outcome.sealed.length === 0) throw new Error('nothing was sealed');
}

/** What is wrong with a log that is signed now, but that ids of senders do not rise. */
export function findingsIn(folder: string): string[] {
  integrate(folder, { signer, known: [key] });
  const { findings } = verifyLog(folder, { keys: [key] });
  return findings
    .map(({ id, message }) => `${id}: ${message}`)
    .filter((one) => !one.startsWith('log-record-order'));
}
