import type { SourceDocument } from '../format/document.ts';
import { withoutCredentials } from './credentials.ts';
import type { DatasetPart, ReadPart } from './part.ts';
import { SourceReader } from './source-document.ts';

/** What the MLflow server stores for an infinity; a little less than the largest double. */
const STORED_INFINITY = 1.797e308;

/**
 * A run as MLflow's `GET /api/2.0/mlflow/runs/get` answers: parameters, metrics, the commit that MLflow saw, and the
 * data sets that were logged as inputs. A data set's `digest` tells its states apart and is taken for its version; it
 * is no SHA-256 of the bytes.
 */
export function readMlflowRun(document: SourceDocument): ReadPart {
  const reader = new SourceReader(document);
  const id = reader.neededText(['run', 'info', 'run_id']);
  for (const [key, wanted] of [
    ['status', 'FINISHED'],
    ['lifecycle_stage', 'active'],
  ] as const) {
    const path = ['run', 'info', key];
    const stated = reader.spelling(path);
    if (stated === wanted) continue;
    const message = `The \`${key}\` of the MLflow run is ${stated ?? 'not stated'}, not ${wanted}.`;
    reader.find('lineage-run-unfinished', message, path);
  }
  const tags = entriesOf(reader, 'tags', (path) => reader.text(path));
  const part = {
    source: 'the MLflow run',
    trainingRun: { id, startedAt: startOf(reader) },
    code: {
      repository: withoutCredentials(tags.get('mlflow.source.git.repoURL')),
      commit: tags.get('mlflow.source.git.commit'),
    },
    datasets: datasetsOf(reader),
    hyperparameters: entriesOf(reader, 'params', (path) => reader.text(path)),
    metrics: entriesOf(reader, 'metrics', (path) => metricOf(reader, path)),
  };
  return { part: reader.findings.length > 0 ? undefined : part, findings: reader.findings };
}

/** A list of keys and values; one key with two values would leave open which one the run had. */
function entriesOf<T>(
  reader: SourceReader,
  kind: string,
  valueAt: (path: (string | number)[]) => T | undefined,
): Map<string, T> {
  const entries = new Map<string, T>();
  for (const index of reader.list(['run', 'data', kind]).keys()) {
    const path = ['run', 'data', kind, index];
    const key = reader.neededText([...path, 'key']);
    const value = valueAt([...path, 'value']);
    if (key === undefined || value === undefined) continue;
    const before = entries.get(key);
    if (before !== undefined && before !== value) {
      reader.find(
        'lineage-conflict',
        `\`${key}\` of the MLflow run is both ${String(before)} and ${String(value)}.`,
        path,
      );
    }
    entries.set(key, value);
  }
  return entries;
}

function metricOf(reader: SourceReader, path: (string | number)[]): number | undefined {
  const value = Number(reader.spelling(path) ?? Number.NaN);
  if (Math.abs(value) < STORED_INFINITY) return value;
  reader.refuse(path, 'a finite number');
  return undefined;
}

/** Milliseconds since 1970. */
function startOf(reader: SourceReader): string | undefined {
  const path = ['run', 'info', 'start_time'];
  const spelling = reader.spelling(path);
  if (spelling === undefined) return undefined;
  const start = Number(spelling);
  if (Number.isInteger(start) && start > 0 && start < 253_402_300_800_000)
    return new Date(start).toISOString();
  reader.refuse(path, 'a time in milliseconds since 1970');
  return undefined;
}

function datasetsOf(reader: SourceReader): DatasetPart[] {
  const inputs = ['run', 'inputs', 'dataset_inputs'];
  return [...reader.list(inputs).keys()].flatMap((index) => {
    const name = reader.neededText([...inputs, index, 'dataset', 'name']);
    const version = reader.text([...inputs, index, 'dataset', 'digest']);
    if (name === undefined) return [];
    return [version === undefined ? { name } : { name, version }];
  });
}
