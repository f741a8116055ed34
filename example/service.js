/**
 * A service that takes one decision of the example and logs it.
 *
 *     node example/service.js BUNDLE LOG
 */
import { readFileSync } from 'node:fs';
import { featureHash, openDecisionLog, readGovernanceBundle, RefusedRecord } from 'tracegate';

const [bundle, folder] = process.argv.slice(2);
const { view, faults } = readGovernanceBundle(readFileSync(bundle, 'utf8'));
if (view === undefined) throw new Error(JSON.stringify(faults));
const log = openDecisionLog({ folder, origin: 'example.com/mortgage', governance: view });

// In production the key comes from where secrets are kept.
const key = { id: 'example', secret: Buffer.alloc(32, 'not a secret') };

/** Returns when the decision is on the disk. */
async function decided(features, score, outcome) {
  return log.append({
    source: '/example/service',
    time: '2025-05-06T09:30:00Z', // a service leaves it out, and the time of writing is taken
    data: {
      model_name: 'mortgage_model',
      model_version: '1.0.0',
      feature_hash: featureHash(features, key),
      prediction: { score, outcome },
    },
  });
}

try {
  const { id, kept } = await decided({ pirat: '0.221', lvrat: '0.8' }, '0.29530000', 'denied');
  console.log(`${id} is kept: ${kept}`);
} catch (error) {
  if (!(error instanceof RefusedRecord)) throw error;
  console.error(error.message);
} finally {
  await log.close();
}
