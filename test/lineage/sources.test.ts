import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readJson, readYaml } from '../../src/format/yaml.ts';
import { withoutCredentials } from '../../src/lineage/credentials.ts';
import { readDvcLock } from '../../src/lineage/dvc.ts';
import { readMlflowRun } from '../../src/lineage/mlflow.ts';
import { bytesOf, readTable } from '../format/read-cases.ts';

const fixture = (name: string): string =>
  readFileSync(join(import.meta.dirname, '../cases/lineage/fixtures', name), 'utf8');

interface RunCase {
  name: string;
  at?: (string | number)[];
  value?: unknown;
  absent?: true;
  findings?: string[];
}

interface LockCase {
  name: string;
  query: { stage?: string; code: string[] };
  replace?: [from: string, to: string];
  datasets?: string[];
  pipelines?: string[];
  hyperparameters?: object;
  findings?: string[];
}

describe('an MLflow run', () => {
  const read = (value: unknown) =>
    readMlflowRun(readJson('run.json', bytesOf(JSON.stringify(value))).document!);
  const run = () => JSON.parse(fixture('mlflow-run.json')) as Record<string | number, any>;

  test.each(readTable<RunCase>('lineage/mlflow.yaml'))(
    '$name',
    ({ at = [], value, absent, findings = [] }) => {
      const answer = run();
      const owner = at.slice(0, -1).reduce((node, step) => node[step], answer);
      if (absent) delete owner[at.at(-1)!];
      else if (at.length > 0) owner[at.at(-1)!] = value;
      const found = read(answer);
      expect(found.findings.map(({ id }) => id)).toEqual(findings);
      expect(found.part === undefined).toBe(findings.length > 0);
    },
  );

  test('says what MLflow knows of it, and no password', () => {
    expect(read(run()).part).toEqual({
      source: 'the MLflow run',
      trainingRun: { id: 'd333fec70d2f46ab95c53767cd06e906', startedAt: '2026-11-26T00:34:50.214Z' },
      code: {
        repository: 'https://git.example.com/acme/mortgage-model.git',
        commit: '4d8d043c897cd4fb5bb443c5ea756f0412f49164',
      },
      datasets: [{ name: 'hmda_scored', version: '065322e3' }],
      hyperparameters: new Map([
        ['family', 'logistic regression'],
        ['penalty', 'None'],
        ['max_iter', '100'],
      ]),
      metrics: new Map([
        ['accuracy', 0.893697],
        ['loss', 0.3],
      ]),
    });
  });
});

describe('a DVC lock', () => {
  test.each(readTable<LockCase>('lineage/dvc.yaml'))('$name', (one) => {
    const [from, to] = one.replace ?? ['', ''];
    const text = fixture('dvc.lock');
    expect(text).toContain(from);
    const read = readYaml('dvc.lock', bytesOf(text.replace(from, to)));
    expect(read.findings).toEqual([]);
    const { part, findings } = readDvcLock(read.document!, { stage: one.query.stage, code: one.query.code });
    expect(findings.map(({ id }) => id)).toEqual(one.findings ?? []);
    expect(part?.datasets?.map(({ name, version }) => `${name} ${version}`)).toEqual(one.datasets);
    expect(part?.pipelines?.map(({ name }) => name)).toEqual(one.pipelines);
    const hyperparameters = Object.fromEntries(part?.hyperparameters ?? []);
    expect(hyperparameters).toMatchObject(one.hyperparameters ?? {});
  });

  const digestOf = (text: string): string | undefined =>
    readDvcLock(readYaml('dvc.lock', bytesOf(text)).document!, { stage: 'train', code: ['src'] }).part!
      .pipelines![0]!.sha256;

  test('gives a stage another digest when what it ran on is another', () => {
    const lock = fixture('dvc.lock');
    expect(digestOf(lock)).toMatch(/^[0-9a-f]{64}$/);
    expect(digestOf(lock.replace('dee5c46989f5ec092311188f4fe829c3', '0'.repeat(32)))).not.toBe(
      digestOf(lock),
    );
    expect(digestOf(lock.replace('bins: 10', 'bins: 11'))).not.toBe(digestOf(lock));
  });

  test('gives it the same digest in whatever order its keys are', () => {
    const lock = fixture('dvc.lock');
    const turned = lock.replace(
      '      md5: e5ebd4c02cefbe7955977c67ada242b7\n      size: 8',
      '      size: 8\n      md5: e5ebd4c02cefbe7955977c67ada242b7',
    );
    expect(turned).not.toBe(lock);
    expect(digestOf(turned)).toBe(digestOf(lock));
  });
});

test.each([
  ['https://user:secret@git.example.com/a/b.git', 'https://git.example.com/a/b.git'],
  ['https://token@git.example.com/a', 'https://git.example.com/a'],
  ['https://a:b@c:d@git.example.com/a', 'https://git.example.com/a'],
  ['https://git.example.com/a@b', 'https://git.example.com/a@b'],
  ['git@git.example.com:a/b.git', 'git@git.example.com:a/b.git'],
])('%s is written as %s', (url, written) => {
  expect(withoutCredentials(url)).toBe(written);
});
