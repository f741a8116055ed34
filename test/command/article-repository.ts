import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gitBlobId } from '../../src/governance/digest.ts';
import { EVIDENCE_PREDICATE_TYPE } from '../../src/format/vocabulary.ts';
import { policyText } from '../governance/objective-text.ts';

const objective = readFileSync(
  join(import.meta.dirname, '../cases/objective/article-shape.yaml'),
  'utf8',
).replace(/then:.*/, 'then: { freeze_deployments: true, escalate_to: Ethics, retrain_with: reweighting }');

/** The KPI snapshot that came with the article's objective. */
export const articleSnapshot =
  '{"accuracy": 0.92, "latency_ms": 120, "cost_per_request": 0.0018, "fairness_gap": 0.013}';

/** A record that Risk and Ethics signed the text, as it is written on merge. */
function recordOf(path: string, version: string, text: string): string {
  const signed = { id: 7, submittedAt: '2025-05-10T09:00:00Z', reviewId: 9, reviewedCommit: 'a'.repeat(40) };
  return JSON.stringify({
    _type: 'https://in-toto.io/Statement/v1',
    subject: [
      {
        name: path,
        digest: {
          sha256: createHash('sha256').update(text).digest('hex'),
          gitBlob: gitBlobId(Buffer.from(text)),
        },
      },
    ],
    predicateType: EVIDENCE_PREDICATE_TYPE,
    predicate: {
      objectiveVersion: version,
      changeClass: 'new',
      verdict: 'approved',
      approvals: [
        { login: 'rita', role: 'Risk', ...signed },
        { login: 'ed', role: 'Ethics', ...signed },
      ],
      pullRequest: {
        repository: 'acme/governance',
        number: 7,
        author: 'alice',
        base: 'd'.repeat(40),
        head: 'a'.repeat(40),
        mergeCommit: 'e'.repeat(40),
        mergedAt: '2025-05-10T10:00:00Z',
      },
      policy: { commit: 'b'.repeat(40), sha256: 'c'.repeat(64), rules: ['everything'] },
      recordedAt: '2025-05-10T10:00:00Z',
      tool: { name: 'tracegate', version: '0.1.0' },
    },
  });
}

const promoted = { model_name: 'credit_model', model_version: '2.1.0', objective_version: 'OBJ.credit.v1.3' };

/**
 * The article's objective, mended and signed off, with everything else that a promotion to production needs;
 * what the objective demands of the KPIs is all that can stop it.
 */
export const articleRepository: Readonly<Record<string, string>> = {
  '.git/HEAD': '',
  'policies/approvals.yaml': policyText,
  'objectives/credit/v1.3.yaml': objective,
  'approvals/OBJ.credit.v1.3.json': recordOf('objectives/credit/v1.3.yaml', 'OBJ.credit.v1.3', objective),
  'promotions/production/credit_model.yaml': JSON.stringify({
    ...promoted,
    kpi_report: { path: 'kpis/credit_model/2.1.0.json' },
  }),
  'models/credit_model/2.1.0.yaml': JSON.stringify({
    ...promoted,
    registered_at: '2025-05-14T09:00:00Z',
    artifact: { uri: 'models/credit/2.1.0', sha256: '1'.repeat(64) },
    lineage: {
      training_run: { id: 'run-8841' },
      code: { repository: 'acme/credit-model', commit: '2'.repeat(40) },
      datasets: [{ name: 'credit.applications', version: '2025-05-01', sha256: '3'.repeat(64) }],
      feature_pipelines: [{ name: 'credit-features', version: '4.2.0', commit: '4'.repeat(40) }],
      hyperparameters: { max_depth: 6 },
      metrics: { accuracy: 0.92 },
    },
  }),
  'kpis/credit_model/2.1.0.json': articleSnapshot,
};
