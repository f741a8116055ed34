// A service that logs decisions until it is killed, and says which were acknowledged.
// Arguments: the folder of the log, how many callers at once.
import { writeSync } from 'node:fs';
import { openDecisionLog } from '../../src/store/decision-log.ts';
import { viewOf } from '../decision/governance.ts';

const [folder = '', callers = '1'] = process.argv.slice(2);
const log = openDecisionLog({
  folder,
  origin: 'example.com/crash',
  heartbeatMs: 20,
  governance: viewOf(
    [{ version: 'OBJ.credit.v1.3', effective_date: '2025-05-15', tier: 'high' }],
    [{ version: '2.1.0', objective: 'OBJ.credit.v1.3' }],
  ),
});

async function call(caller: number): Promise<never> {
  for (let count = 0; ; count += 1) {
    const { id } = await log.append({
      source: `/callers/${caller}`,
      data: {
        model_name: 'credit_model',
        model_version: '2.1.0',
        feature_hash: `hmac-sha256:k:${'4'.repeat(64)}`,
        prediction: { outcome: 'denied' },
        input_reference: `${caller}.${count} ${'é'.repeat(count % 300)}`,
      },
    });
    writeSync(1, `${id}\n`);
  }
}

await Promise.all(Array.from({ length: Number(callers) }, (_, caller) => call(caller)));
