/**
 * Writes what the lender did in 1990 as events for `tracegate log ingest`: an outcome of every decision, and an
 * override where the lender decided otherwise than the cut-off.
 *
 *     node example/lender.js ACKNOWLEDGED [--threshold 0.25] [CSV]
 *
 * ACKNOWLEDGED is what `tracegate log append --format json` said of the decisions of the same CSV: their ids.
 */
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { decide, readApplications, readCutoff } from './applications.js';

const { values, positionals } = parseArgs({
  options: { threshold: { type: 'string', default: '0.25' } },
  allowPositionals: true,
});
const cutoff = readCutoff(values.threshold);
const [acknowledged = '', csv = new URL('hmda_scored.csv', import.meta.url)] = positionals;
const ids = readFileSync(acknowledged, 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line).id);

for (const [index, application] of readApplications(csv).entries()) {
  const before = decide(application, cutoff);
  const after = application.lender;
  send('outcome', ids[index], { ground_truth: after, observed_at: '2025-05-06T10:00:00Z' });
  if (before === after) continue;
  const reason = 'The loan officer decided otherwise.';
  send('override', ids[index], { who: 'lender-1990', role: 'Credit Officer', reason, before, after });
}

/**
 * @param {'outcome' | 'override'} kind
 * @param {string} subject the decision id
 * @param {object} data
 */
function send(kind, subject, data) {
  const event = {
    specversion: '1.0',
    id: uuidV7(),
    source: '/example/lender',
    type: `dev.tracegate.${kind}.v1`,
    time: new Date().toISOString(),
    subject,
    datacontenttype: 'application/json',
    data,
  };
  console.log(JSON.stringify(event));
}

/** RFC 9562, 5.7: 48 bits of the time in milliseconds, the version, and random bits. */
function uuidV7() {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(Date.now(), 0, 6);
  bytes[6] = (bytes[6] & 0x0f) | 0x70;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
