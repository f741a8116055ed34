// `tracegate gate` on reports of other tools, by the program as it is built.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Check } from '../../src/promotion/check.ts';
import { put, scratch } from '../files/scratch.ts';
import { fixture, mappingText } from '../promotion/import-scenario.ts';

const root = join(import.meta.dirname, '../..');
const folderOf = scratch();
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The example, with a promotion that rests on another report. */
function repository(path: string, text: string, more: Readonly<Record<string, string>> = {}): string {
  const folder = folderOf({ '.git/HEAD': '' });
  for (const part of ['objectives', 'policies', 'models', 'approvals'])
    cpSync(join(root, part), join(folder, part), { recursive: true });
  const promotion = readFileSync(join(root, 'promotions/production/mortgage_model.yaml'), 'utf8')
    .replace('kpis/mortgage_model/1.1.0.json', path)
    .replace(/sha256: .*/, `sha256: ${sha256(text)}`);
  put(folder, 'promotions/production/mortgage_model.yaml', promotion);
  put(folder, path, text);
  put(folder, 'kpis/mapping.yaml', mappingText);
  for (const [file, content] of Object.entries(more)) put(folder, file, content);
  return folder;
}

function gate(folder: string, ...args: string[]) {
  const at = ['--at', '2025-05-20T12:00:00Z'];
  const all = ['gate', '--environment', 'production', '--model', 'mortgage_model', ...at, ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'dist/cli.js'), ...all], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { exit: status, out: stdout, err: stderr };
}

const run = fixture('1.1.0.mlflow.json');
const path = 'kpis/mortgage_model/1.1.0.mlflow.json';

describe('a promotion that rests on an MLflow run', () => {
  test('is decided, and the verdict says which bytes, in which format, and where each figure stood', () => {
    const { exit, out } = gate(repository(path, run), '--format', 'json');
    const decision = JSON.parse(out) as { kpi_report: unknown; checks: Check[] };
    expect(exit).toBe(0);
    expect(decision.kpi_report).toEqual({
      file: path,
      sha256: sha256(run),
      origin: 'same-commit',
      format: 'mlflow',
      evaluated_at: '2025-05-14T09:59:30.001Z',
      source: null,
      mapping: { file: 'kpis/mapping.yaml', sha256: sha256(mappingText), origin: 'governed' },
    });
    const slices = decision.checks.find(({ id }) => id === 'constraint:four_fifths')?.slices ?? [];
    const figures = (JSON.parse(run) as { run: { data: { metrics: { value: number }[] } } }).run.data.metrics;
    const at = (pointer = '') =>
      figures[Number(/^\/run\/data\/metrics\/(\d+)\/value$/.exec(pointer)?.[1])]?.value;
    for (const { slice, value, samples, pointer, count_pointers: counts } of slices)
      expect([slice, at(pointer), at(counts?.samples)]).toEqual([slice, Number(value), samples]);
    expect(slices).toHaveLength(2);
  });

  test('says so in the text', () => {
    const { out } = gate(repository(path, run));
    expect(out).toContain(
      `The KPI report, an MLflow run with sha256 ${sha256(run)}, read by kpis/mapping.yaml, has 8 rows.`,
    );
  });

  test('turned into the native form, still says what it was made from, and where each figure stood in that', () => {
    const folder = repository(path, run);
    const args = [join(root, 'dist/cli.js'), 'kpis', 'import', path];
    const { stdout: native } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
    const again = repository('kpis/mortgage_model/1.1.0.json', native);
    const { exit, out } = gate(again, '--format', 'json');
    const decision = JSON.parse(out) as { kpi_report: unknown; checks: Check[] };
    expect(exit).toBe(0);
    expect(decision.kpi_report).toMatchObject({
      format: 'native',
      sha256: sha256(native),
      source: { format: 'mlflow', sha256: sha256(run) },
      mapping: null,
    });
    const slices = decision.checks.flatMap((check) => check.slices ?? []);
    const place = expect.stringMatching(/^\/run\/data\/metrics\/\d+\/value$/);
    expect(slices.map(({ pointer, count_pointers: counts }) => [pointer, counts])).toEqual(
      slices.map(() => [place, { samples: place }]),
    );
    expect(gate(again).out).toContain(`made from an MLflow run with sha256 ${sha256(run)},`);
  });

  test('with one digit changed is another report', () => {
    const folder = repository(path, run);
    put(folder, path, run.replace('0.9117647058823529', '0.9117647058823528'));
    const { exit, out } = gate(folder);
    expect(exit).toBe(1);
    expect(out).toContain('✗ kpi-report-intact');
  });
});

describe('a report that the pipeline has', () => {
  const elsewhere = { report: run };

  test.each([
    [['--kpi-report', 'report'], 0],
    [['--kpi-report', 'report', '--kpi-format', 'mlflow'], 0],
    [['--kpi-report', 'report', '--kpi-format', 'csv'], 1],
  ])('%j', (args, exit) => {
    expect(gate(repository(path, run, elsewhere), ...args).exit).toBe(exit);
  });

  test('with a mapping of its own must not speak over the governed one', () => {
    const folder = repository(path, run, { ...elsewhere, 'own.yaml': mappingText });
    const { exit, out } = gate(folder, '--kpi-report', 'report', '--kpi-mapping', 'own.yaml');
    expect(exit).toBe(1);
    expect(out).toContain(
      'kpis/mapping.yaml says already what the names in mlflow reports of mortgage_model mean',
    );
  });

  test.each([
    [['--kpi-format', 'mlflow'], '--kpi-format is about the file of --kpi-report, which is not given.'],
    [['--kpi-mapping', 'm.yaml'], '--kpi-mapping is about the file of --kpi-report, which is not given.'],
    [
      ['--kpi-report', 'report', '--kpi-format', 'tensorboard'],
      '--kpi-format must be one of native, flat, metrics,',
    ],
  ])('%j is no use', (args, message) => {
    const { exit, out, err } = gate(repository(path, run, elsewhere), ...args);
    expect([exit, out]).toEqual([2, '']);
    expect(err).toContain(message);
  });
});

test('a report of a native kind says where each figure stands in itself', () => {
  const native = readFileSync(join(root, 'kpis/mortgage_model/1.1.0.json'), 'utf8');
  const { out } = gate(repository('kpis/mortgage_model/1.1.0.json', native), '--format', 'json');
  const { checks } = JSON.parse(out) as { checks: Check[] };
  const slices = checks.find(({ id }) => id === 'constraint:four_fifths')?.slices ?? [];
  expect(slices.map(({ pointer }) => pointer)).toEqual(['/kpis/5/value', '/kpis/6/value']);
});

test('validate reads every report of the repository, whatever wrote it', () => {
  const files = Object.fromEntries(
    ['csv', 'prom', 'evidently.json', 'toml', 'yaml'].map((ending) => [
      `kpis/mortgage_model/1.1.0.${ending}`,
      fixture(`1.1.0.${ending}`),
    ]),
  );
  const args = [join(root, 'dist/cli.js'), 'validate'];
  const folder = repository(path, run, files);
  const good = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  expect([good.status, good.stdout]).toEqual([0, expect.stringContaining('No findings')]);
  put(folder, 'kpis/mortgage_model/1.1.0.csv', fixture('1.0.0.csv'));
  const bad = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  expect([bad.status, bad.stdout]).toEqual([1, expect.stringContaining('path-disagrees')]);
});
