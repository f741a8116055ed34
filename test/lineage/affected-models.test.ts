import { describe, expect, test } from '@jest/globals';
import { affectedModels, type RegisteredModel } from '../../src/lineage/affected-models.ts';
import { runsOf } from '../../src/lineage/openlineage/runs.ts';

const HEX = '7'.repeat(64);
const event = (run: number, job: string, inputs: object[], outputs: object[], tag?: string) => ({
  eventTime: '2025-05-01T09:00:00Z',
  eventType: 'COMPLETE',
  run: { runId: `0196d82a-5d3a-7000-8000-00000000000${run}` },
  job: {
    namespace: 'airflow',
    name: job,
    ...(tag === undefined ? {} : { facets: { sourceCodeLocation: { tag } } }),
  },
  inputs,
  outputs,
});
const set = (name: string, version?: string) => ({
  namespace: 'warehouse',
  name,
  ...(version === undefined ? {} : { facets: { version: { datasetVersion: version } } }),
});

const model = (name: string, lineage: object, events: Record<string, unknown>[] = []): RegisteredModel => ({
  model: {
    model_name: name,
    model_version: '1.0',
    objective_version: 'OBJ.credit.v1.0',
    registered_at: '2025-05-01T09:00:00Z',
    artifact: { uri: 's3://a', sha256: HEX },
    lineage,
  } as RegisteredModel['model'],
  runs: runsOf(new Map(events.map((one, at) => [at, one]))),
});

const models = [
  model('direct', {
    datasets: [{ namespace: 'warehouse', name: 'raw', version: '1' }],
    feature_pipelines: [{ name: 'clean', version: '4' }],
  }),
  model('derived', { datasets: [{ namespace: 'warehouse', name: 'features', version: '9' }] }, [
    event(1, 'join', [set('cleaned')], [set('features')], 'v2'),
    event(2, 'clean', [set('raw', '1'), set('unsaid'), set('features')], [set('cleaned')]),
  ]),
  model('unrelated', { datasets: [{ namespace: 'lake', name: 'raw', version: '2' }] }),
  model('bare', {}),
];
const asked = (kind: 'dataset' | 'feature-pipeline', name: string, version: string) =>
  affectedModels(models, { kind, name, version });

describe('models that something went into', () => {
  test('directly, or by the runs that made what they were trained on', () => {
    expect(asked('dataset', 'raw', '1')).toEqual([
      { name: 'direct', version: '1.0', way: ['warehouse/raw@1'] },
      {
        name: 'derived',
        version: '1.0',
        way: [
          'warehouse/features@9',
          'airflow/join',
          'warehouse/cleaned in a version that is not said',
          'airflow/clean',
          'warehouse/raw@1',
        ],
      },
    ]);
  });

  test('by the whole name', () => {
    expect(asked('dataset', 'lake/raw', '2').map(({ name }) => name)).toEqual(['unrelated']);
    expect(asked('dataset', 'warehouse/raw', '2')).toEqual([]);
    expect(asked('dataset', 'raw', '3')).toEqual([]);
  });

  test('in any version, where events do not say it', () => {
    expect(asked('dataset', 'unsaid', '7')).toMatchObject([
      {
        name: 'derived',
        way: [
          'warehouse/features@9',
          'airflow/join',
          'warehouse/cleaned in a version that is not said',
          'airflow/clean',
          'warehouse/unsaid in a version that is not said',
        ],
      },
    ]);
  });

  test('a pipeline that is stated, or that events tell of', () => {
    expect(asked('feature-pipeline', 'clean', '4').map(({ name }) => name)).toEqual(['direct']);
    expect(asked('feature-pipeline', 'clean', '5')).toEqual([]);
    expect(asked('feature-pipeline', 'airflow/join', 'v2')).toMatchObject([{ name: 'derived' }]);
    expect(asked('feature-pipeline', 'airflow/join', 'v3')).toEqual([]);
  });
});
