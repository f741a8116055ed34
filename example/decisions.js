/**
 * Writes the example's applications as decisions for `tracegate log append`: one on each line, as a service sends them.
 *
 *     node example/decisions.js [--threshold 0.25] [--model-version 1.0.0] [--time 2025-05-06T09:00:00Z] [CSV]
 */
import { parseArgs } from 'node:util';
import { decide, readApplications, readCutoff } from './applications.js';

const { values, positionals } = parseArgs({
  options: {
    threshold: { type: 'string', default: '0.25' },
    'model-version': { type: 'string', default: '1.0.0' },
    time: { type: 'string', default: '2025-05-06T09:00:00Z' },
  },
  allowPositionals: true,
});
const cutoff = readCutoff(values.threshold);
const csv = positionals[0] ?? new URL('hmda_scored.csv', import.meta.url);

for (const application of readApplications(csv)) {
  const decision = {
    source: '/example/mortgage',
    time: values.time,
    data: {
      model_name: 'mortgage_model',
      model_version: values['model-version'],
      input_reference: `example/hmda_scored.csv#${application.id}`,
      prediction: { score: application.pDeny, outcome: decide(application, cutoff) },
      segments: { race: application.race, household: application.household },
    },
  };
  console.log(JSON.stringify(decision));
}
