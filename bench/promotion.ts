import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { EVIDENCE_PREDICATE_TYPE } from '../src/format/vocabulary.ts';
import { gitBlobId } from '../src/governance/digest.ts';
import { writeObjectives } from './objectives.ts';

const MODELS_PER_NAME = 50;
const METRICS = 6;
const DAY = '2025-06-01';

/** A promotion that is allowed, within a large repository. */
export interface LargePromotion {
  /** The gate's arguments beside `--repo`. */
  readonly args: readonly string[];
  /** Path of the KPI report. */
  readonly report: string;
  /** Path of the objective. */
  readonly objective: string;
}

/**
 * Writes a repository in which one model may be promoted, under the newest version of one domain.
 * @param folder an empty folder
 * @param sizes how many objective versions, models and rows of the KPI report
 */
export function writePromotion(
  folder: string,
  sizes: { readonly objectives: number; readonly models: number; readonly rows: number },
): LargePromotion {
  const objective = writeObjectives(folder, sizes.objectives).at(-1) ?? '';
  const version = /objective_version: (\S+)/.exec(readFileSync(join(folder, objective), 'utf8'))?.[1] ?? '';
  const put = (path: string, text: string): string => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
    return path;
  };
  for (let index = 0; index < sizes.models; index += 1) {
    const [name, patch] = [`model_${Math.floor(index / MODELS_PER_NAME)}`, index % MODELS_PER_NAME];
    put(`models/${name}/1.0.${patch}.yaml`, model(name, `1.0.${patch}`, version));
  }
  const about = { model_name: 'model_0', model_version: '1.0.0', objective_version: version };
  const kpis = kpiRows(sizes.rows);
  const text = `${JSON.stringify({ ...about, evaluated_at: `${DAY}T10:00:00Z`, kpis }, undefined, 2)}\n`;
  const report = put('kpis/model_0/1.0.0.json', text);
  const cited = { path: report, sha256: createHash('sha256').update(text).digest('hex') };
  put('promotions/production/model_0.yaml', JSON.stringify({ ...about, kpi_report: cited }));
  put(`approvals/${version}.json`, record(objective, version, readFileSync(join(folder, objective))));
  const args = ['--environment', 'production', '--model', 'model_0', '--at', `${DAY}T12:00:00Z`];
  return { args, report: join(folder, report), objective: join(folder, objective) };
}

/** Every metric overall and on the same slices, as close to the row count as that comes; all of them keep the limit. */
function kpiRows(count: number): object[] {
  const slices = Math.ceil(count / METRICS) - 1;
  return Array.from({ length: METRICS }, (_, metric) =>
    Array.from({ length: slices + 1 }, (__, slice) => {
      const samples = 1_000 + ((slice * 7919 + metric) % 9_000);
      const numerator = Math.floor((samples * ((slice * 31 + metric) % 700)) / 1_000);
      return {
        metric: `metric_${metric}`,
        value: Number((numerator / samples).toFixed(6)),
        samples,
        ...(slice === 0 ? {} : { segment: 'geography', slice: `area_${slice}` }),
      };
    }),
  ).flat();
}

function model(name: string, version: string, objective: string): string {
  return `model_name: ${name}
model_version: ${version}
objective_version: ${objective}
registered_at: 2025-05-30T09:00:00Z
artifact: { uri: "s3://models/${name}/${version}", sha256: "${'1'.repeat(64)}" }
lineage:
  training_run: { id: run-${version} }
  code: { repository: acme/model, commit: "${'2'.repeat(40)}" }
  datasets:
    - { namespace: warehouse, name: applications, version: "2025-05-01", sha256: "${'3'.repeat(64)}" }
  feature_pipelines:
    - { name: features, version: 4.2.0, commit: "${'4'.repeat(40)}" }
  hyperparameters: { max_depth: 6 }
  metrics: { accuracy: 0.92 }
`;
}

function record(file: string, version: string, content: Uint8Array): string {
  const digest = { sha256: createHash('sha256').update(content).digest('hex'), gitBlob: gitBlobId(content) };
  const commit = 'a'.repeat(40);
  const signed = { submittedAt: '2025-05-10T09:00:00Z', reviewId: 9, reviewedCommit: commit };
  return JSON.stringify({
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: file, digest }],
    predicateType: EVIDENCE_PREDICATE_TYPE,
    predicate: {
      objectiveVersion: version,
      changeClass: 'tightening',
      verdict: 'approved',
      approvals: [
        { login: 'octo-risk', id: 1, role: 'Risk', ...signed },
        { login: 'octo-ethics', id: 2, role: 'Ethics', ...signed },
      ],
      pullRequest: {
        repository: 'acme/governance',
        number: 1,
        author: 'alice',
        base: commit,
        head: commit,
        mergeCommit: commit,
        mergedAt: '2025-05-10T10:00:00Z',
      },
      policy: { commit, sha256: '5'.repeat(64), rules: ['every objective'] },
      recordedAt: '2025-05-10T10:01:00Z',
      tool: { name: 'tracegate', version: '0.1.0' },
    },
  });
}
