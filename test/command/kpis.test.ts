import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { UsageError } from '../../src/command/command.ts';
import { kpis } from '../../src/command/kpis.ts';
import { loadKpiReportFile } from '../../src/governance/load.ts';
import { scratch } from '../files/scratch.ts';
import { bytesOf } from '../format/read-cases.ts';
import { answers, trackingServers } from '../mlflow/tracking-server.ts';
import { fixture, mappingText } from '../promotion/import-scenario.ts';
import { call, tracegate } from './terminal.ts';

const folderOf = scratch();
const serve = trackingServers();
const text = fixture('1.1.0.mlflow.json');
const inRepository = { '.git/HEAD': '', 'kpis/mapping.yaml': mappingText };
/** Where the figure stands in the formats that have no lists in between. */
const places = new Map([
  ['metrics', /^\/by_group\/protected_groups\/black\/impact_ratio$/],
  ['prometheus', /^line \d+$/],
  ['csv', /^line 8$/],
]);
/** What a JSON pointer leads to. */
const valueAt = (document: unknown, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce((place: unknown, step) => (place as Record<string, unknown>)[step], document);
/** The count at a place of a fixture. The one in TOML has what the one in YAML has. */
function countAt(file: string, place: string): unknown {
  const [, line] = /^line (\d+)$/.exec(place) ?? [];
  if (line === undefined) return valueAt(parse(fixture(file.replace(/toml$/, 'yaml'))), place);
  return Number(/[ ,](339)[.,]/.exec(fixture(file).split('\n')[Number(line) - 1] ?? '')?.[1]);
}
const imported = (out: string) =>
  loadKpiReportFile('f.json', bytesOf(out), { modelName: '', modelVersion: '' });

afterEach(() => {
  delete process.env['MLFLOW_TRACKING_TOKEN'];
});

describe('kpis import of a file', () => {
  test.each([
    ['1.1.0.mlflow.json', 'mlflow', []],
    ['1.1.0.evidently.json', 'evidently', []],
    ['1.1.0.fairlearn.json', 'fairlearn', []],
    [
      '1.1.0.gx.json',
      'great-expectations',
      ['--objective-version', 'OBJ.mortgage.v1.1', '--model-version', '1.1.0'],
    ],
    ['1.1.0.prom', 'prometheus', []],
    ['1.1.0.csv', 'csv', []],
    ['1.1.0.json', 'metrics', []],
    ['1.1.0.yaml', 'metrics', []],
    ['1.1.0.toml', 'metrics', []],
  ])(
    '%s: a valid native report that keeps its source, every figure and its place',
    async (file, format, more) => {
      const root = folderOf({ ...inRepository, [file]: fixture(file) });
      const { out, exit } = await call(kpis, ['import', file, '--model', 'mortgage_model', ...more], root);
      expect(exit).toBe(0);
      const { value, findings } = imported(out);
      expect(findings).toEqual([]);
      expect(value).toMatchObject({ modelName: 'mortgage_model', modelVersion: '1.1.0', source: { format } });
      expect(value?.source?.sha256).toMatch(/^[0-9a-f]{64}$/);
      const black = value?.rows.find(({ metric, slice }) => metric === 'impact_ratio' && slice === 'black');
      expect(black).toMatchObject({ segment: 'protected_groups', samples: 339 });
      expect(black?.value.text).toMatch(/^0\.80526966/);
      expect(fixture(file)).toContain(black?.value.text);
      expect(black?.pointer).toMatch(places.get(format) ?? /^\//);
      expect(countAt(file, black?.countPointers?.samples ?? '')).toBe(339);
    },
  );

  test('keeps the spelling that a double would lose, as JSON may spell it', async () => {
    const root = folderOf({
      '.git/HEAD': '',
      'm.prom': 'a 0.79999999999999999999\nb +.50\nc 1.\nd 007\ne -0.0\nf 1e-07\n',
    });
    const said = ['--model', 'm', '--model-version', '1', '--objective-version', 'OBJ.a.v1.0'];
    const { out } = await call(
      kpis,
      ['import', 'm.prom', ...said, '--evaluated-at', '2025-05-14T10:00:00Z'],
      root,
    );
    const rows = imported(out).value?.rows ?? [];
    expect(rows.map(({ value }) => value.text)).toEqual([
      '0.79999999999999999999',
      '0.50',
      '1',
      '7',
      '-0.0',
      '1e-07',
    ]);
    expect(rows.map(({ pointer }) => pointer)).toEqual([1, 2, 3, 4, 5, 6].map((line) => `line ${line}`));
  });

  test('writes a new file, and never over one that is there', async () => {
    const root = folderOf({ ...inRepository, 'run.json': text });
    const args = ['import', 'run.json', '--out', 'native.json', '--source-out', 'kept.json'];
    expect(await call(kpis, args, root)).toMatchObject({ out: '', exit: 0 });
    expect(imported(readFileSync(join(root, 'native.json'), 'utf8')).value?.rows).toHaveLength(8);
    expect(readFileSync(join(root, 'kept.json'), 'utf8')).toBe(text);
    await expect(call(kpis, args, root)).rejects.toThrow('kept.json is there already.');
  });

  test('says what is wrong with it, and writes nothing', async () => {
    const root = folderOf({ ...inRepository, 'run.json': fixture('spoilt.mlflow.json') });
    const { out, err, exit } = await call(kpis, ['import', 'run.json', '--out', 'native.json'], root);
    expect([out, exit]).toEqual(['', 1]);
    expect(err).toContain('number-not-finite');
    expect(() => readFileSync(join(root, 'native.json'))).toThrow('ENOENT');
  });

  test.each([
    [
      ['import', 'run.json', '--model', 'other_model'],
      'The report says mortgage_model, not other_model, the value of --model.',
    ],
    [['import', 'm.prom', '--model', 'm'], 'The report does not say it: give --model-version.'],
    [['import'], 'kpis import takes a file, or --mlflow and --run-id together.'],
    [
      ['import', '--mlflow', 'http://127.0.0.1:9'],
      'kpis import takes a file, or --mlflow and --run-id together.',
    ],
    [
      ['import', 'run.json', '--mlflow', 'http://127.0.0.1:9', '--run-id', 'a'],
      'kpis import takes a file, or --mlflow and --run-id together.',
    ],
    [
      ['import', '--mlflow', 'http://127.0.0.1:9', '--run-id', 'a', '--format', 'csv'],
      'What --mlflow reads is an MLflow run.',
    ],
    [['import', 'a', 'b'], 'kpis import takes one file, or --mlflow.'],
    [['export', 'a'], 'kpis import takes one file, or --mlflow.'],
    [[], 'kpis import takes one file, or --mlflow.'],
    [['import', 'run.json', '--format', 'native'], /^--format must be one of flat, metrics, mlflow/],
  ])('%j is no use', async (args, message) => {
    const root = folderOf({ ...inRepository, 'run.json': text, 'm.prom': 'a 1\n' });
    const failure: unknown = await call(kpis, args, root).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(UsageError);
    expect((failure as Error).message).toMatch(message);
  });

  test('holds what options state to the native form', async () => {
    const root = folderOf({ '.git/HEAD': '', 'm.csv': 'metric,value\na,1\n' });
    const said = ['--model', 'm', '--model-version', '1', '--objective-version', 'v1'];
    const { err, exit } = await call(kpis, ['import', 'm.csv', ...said, '--evaluated-at', 'today'], root);
    expect(exit).toBe(1);
    expect(err).toContain('`objective_version` must be an objective version');
    expect(err).toContain('`evaluated_at` must be a time');
  });
});

describe('kpis import of a run over the network', () => {
  test('reads it with the token, and says where it was', async () => {
    process.env['MLFLOW_TRACKING_TOKEN'] = 'secret';
    const { uri, requests } = await serve(answers.json(text));
    const { out } = await call(kpis, ['import', '--mlflow', uri, '--run-id', 'abc'], folderOf(inRepository));
    const { value } = imported(out);
    expect(value?.source?.uri).toBe(`${uri}/api/2.0/mlflow/runs/get?run_id=abc`);
    expect(requests[0]?.headers.authorization).toBe('Bearer secret');
    expect(out).not.toContain('secret');
  });

  test.each([
    [
      'is not there',
      answers.status(404, '{"error_code": "RESOURCE_DOES_NOT_EXIST"}'),
      'RESOURCE_DOES_NOT_EXIST',
    ],
    ['is on another server', answers.redirect('http://mlflow.example/'), 'which is another server'],
  ])('that %s cannot be read', async (_, answer, message) => {
    const { uri } = await serve(answer);
    const args = ['import', '--mlflow', uri, '--run-id', 'abc'];
    await expect(call(kpis, args, folderOf(inRepository))).rejects.toMatchObject({
      name: 'UnreadableFile',
      message: expect.stringContaining(message),
    });
  });

  test('as a program: one sentence, exit 2, no report', async () => {
    const spoken = await tracegate(
      ['kpis', 'import', '--mlflow', 'http://user:pass@127.0.0.1:9', '--run-id', 'a'],
      folderOf(inRepository),
    );
    expect(spoken).toMatchObject({ out: '', exit: 2 });
    expect(spoken.err).toBe(
      'tracegate: The MLflow run cannot be read: The tracking URI holds a password; give MLFLOW_TRACKING_TOKEN instead.\n',
    );
  });
});
