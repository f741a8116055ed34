import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';
import { register } from '../../src/command/register.ts';
import { validate } from '../../src/command/validate.ts';
import { sha256 } from '../../src/governance/digest.ts';
import { scratch } from '../files/scratch.ts';
import { objectiveText } from '../governance/objective-text.ts';
import { event } from '../lineage/event.ts';
import { call, type Spoken } from './terminal.ts';

const folderOf = scratch();
const fixtures = join(import.meta.dirname, '../cases/lineage/fixtures');
const commit = '4d8d043c897cd4fb5bb443c5ea756f0412f49164';
const train = '0176a8c2-fe01-7439-87e6-56a1a1b4029f';
const other = '0176a8c2-fe01-7439-87e6-56a1a1b4aaaa';
const repository = {
  '.git/HEAD': '',
  'objectives/credit/v1.0.yaml': objectiveText('1.0'),
  'model.bin': 'weights',
  'raw.csv': 'a,b\n1,2\n',
  'run.json': readFileSync(join(fixtures, 'mlflow-run.json'), 'utf8'),
  'dvc.lock': readFileSync(join(fixtures, 'dvc.lock'), 'utf8'),
};
const path = 'models/m/1.0.yaml';
const minimal =
  '--model m --model-version 1.0 --objective-version OBJ.credit.v1.0 --artifact model.bin'.split(' ');

/** Events of one training run, of its own job and without a parent. */
function eventOf(changes: object, runId = train): string {
  const { run: _, ...rest } = event();
  return JSON.stringify({ ...rest, run: { runId }, ...changes });
}

const finished = `${eventOf({ eventType: 'START', eventTime: '2025-05-13T02:00:00Z', inputs: [] })}\n${eventOf({})}\n`;

async function registered(
  args: string,
  files: Record<string, string> = {},
): Promise<Spoken & { folder: string; text: string | undefined }> {
  const folder = folderOf({ ...repository, ...files });
  const spoken = await call(register, [...minimal, ...args.split(' ').filter((arg) => arg !== '')], folder);
  const file = join(folder, path);
  return { ...spoken, folder, text: existsSync(file) ? readFileSync(file, 'utf8') : undefined };
}

describe('a model from an MLflow run', () => {
  const rest = `--mlflow run.json --dataset hmda_scored=raw.csv --pipeline features=1.0 --pipeline-commit features=${commit}`;

  test('has what the run says, and what the options add', async () => {
    const { text, folder } = await registered(rest);
    expect(text).toContain(`# Read from an MLflow run, sha256 ${sha256(repository['run.json'])}.\n`);
    expect(text).toContain(`  datasets:
    - name: hmda_scored
      version: "065322e3"
      sha256: ${sha256('a,b\n1,2\n')}
`);
    expect(text).not.toContain('secret');
    expect((await call(validate, [], folder)).exit).toBe(0);
  });

  test.each<[string, string, string]>([
    ['that goes on', repository['run.json'].replace('FINISHED', 'RUNNING'), 'lineage-run-unfinished'],
    [
      'with a metric that is none',
      repository['run.json'].replace('0.893697', '"NaN"'),
      'lineage-source-malformed',
    ],
    [
      'with a parameter that the options contradict',
      repository['run.json'].replace('"100"', '"200"'),
      'lineage-conflict',
    ],
    [
      'with a name of two lines',
      repository['run.json'].replace('"hmda_scored"', '"hmda\\nscored"'),
      'lineage-missing',
    ],
    ['that is cut off', repository['run.json'].slice(0, -20), 'json-syntax'],
    [
      'that says its state twice',
      repository['run.json'].replace('"status":', '"status": "FAILED", "status":'),
      'yaml-duplicate-key',
    ],
  ])('%s is not registered', async (_, run, id) => {
    const { out, exit, text } = await registered(`${rest} --param max_iter=100 --format json`, {
      'run.json': run,
    });
    expect(JSON.parse(out).findings.map((one: { id: string }) => one.id)).toContain(id);
    expect({ exit, text }).toEqual({ exit: 1, text: undefined });
  });
});

describe('a model from a DVC lock', () => {
  const rest = `--dvc-lock dvc.lock --dvc-stage train --dvc-code src --training-run r --code-repository a/b --code-commit ${commit} --pipeline prepare=1.0 --metric auc=0.8 --dataset-sha256 data/extra=${'0'.repeat(64)} --dataset data/prepared/all.csv=raw.csv`;

  test('has the files that are given, when they are those of the lock', async () => {
    const { text } = await registered(`${rest} --dataset data/raw.csv=raw.csv`);
    expect(text).toContain(`    - name: data/raw.csv
      version: md5:e5ebd4c02cefbe7955977c67ada242b7
      sha256: ${sha256('a,b\n1,2\n')}
`);
    expect(text).toContain('    train.max_depth: 6\n');
  });

  test('has not another file', async () => {
    const { out, text } = await registered(`${rest} --dataset data/raw.csv=model.bin --format json`);
    expect(JSON.parse(out).findings[0]).toMatchObject({
      id: 'lineage-conflict',
      message: expect.stringContaining('The file that --dataset gives for data/raw.csv has the MD5'),
    });
    expect(text).toBeUndefined();
  });

  test('larger than a governed file is read', async () => {
    const stages = Array.from(
      { length: 3000 },
      (_, index) => `  stage_${index}:\n    cmd: step ${index}\n`,
    ).join('');
    const lock = `${repository['dvc.lock']}${stages}`;
    expect(lock.length).toBeGreaterThan(64 * 1024);
    const { exit } = await registered(`${rest} --dataset data/raw.csv=raw.csv`, { 'dvc.lock': lock });
    expect(exit).toBe(0);
  });
});

describe('a model from OpenLineage events', () => {
  const rest = `--openlineage events.ndjson --code-repository a/b --code-commit ${commit} --pipeline f=1 --pipeline-commit f=${commit} --param a=1 --metric auc=0.8 --dataset-sha256 credit.applications=${'0'.repeat(64)}`;

  test('has the run, its inputs with their versions, and the events beside it', async () => {
    const noise = `${eventOf({ job: { namespace: 'airflow', name: 'noise' } }, other)}\n`;
    const { text, folder, exit } = await registered(
      `${rest} --openlineage-run ${train} --events-out lineage/m/1.0.ndjson`,
      {
        'events.ndjson': noise + finished,
      },
    );
    expect(exit).toBe(0);
    expect(text).toContain(`  training_run:\n    id: ${train}\n    started_at: 2025-05-13T02:00:00Z\n`);
    expect(text).toContain(
      `    - namespace: warehouse\n      name: credit.applications\n      version: 2025-05-01\n`,
    );
    expect(text).toContain(
      `  openlineage:\n    - uri: lineage/m/1.0.ndjson\n      sha256: ${sha256(finished)}\n`,
    );
    expect(readFileSync(join(folder, 'lineage/m/1.0.ndjson'), 'utf8')).toBe(finished);
    expect((await call(validate, [], folder)).exit).toBe(0);
  });

  test('lacks the digest that no event carries', async () => {
    const { out } = await registered(rest.replace(/ --dataset-sha256 \S+/, ''), {
      'events.ndjson': finished,
    });
    expect(out).toContain('    - the sha256 of data set warehouse/credit.applications\n');
  });

  test('beside an MLflow run has the id of that run', async () => {
    const { text } = await registered(
      `--mlflow run.json --dataset hmda_scored=raw.csv --openlineage events.ndjson --pipeline f=1 --pipeline-commit f=${commit} --dataset-sha256 credit.applications=${'0'.repeat(64)}`,
      { 'events.ndjson': finished },
    );
    expect(text).toContain('    id: d333fec70d2f46ab95c53767cd06e906\n');
    expect(text).toContain('      name: credit.applications\n');
  });

  test.each<[string, string, string]>([
    ['that is torn', finished.slice(0, -30), 'openlineage-line-torn'],
    ['with something else in it', `{}\n${finished}`, 'openlineage-event-malformed'],
    ['of a run that failed', `${finished}${eventOf({ eventType: 'FAIL' })}\n`, 'lineage-run-unfinished'],
    ['of two runs', `${finished}${eventOf({}, other)}\n`, 'lineage-run-unnamed'],
    ['that is empty', '', 'lineage-run-unnamed'],
    [
      'with a name of two lines',
      finished.replaceAll('credit.applications', 'credit\\napplications'),
      'malformed-value',
    ],
  ])('a file %s is not used', async (_, events, id) => {
    const { out, exit, text } = await registered(`${rest} --format json`, { 'events.ndjson': events });
    expect(JSON.parse(out).findings.map((one: { id: string }) => one.id)).toContain(id);
    expect({ exit, text }).toEqual({ exit: 1, text: undefined });
  });

  test.each([
    ['models/m/1.0.ndjson', 'would lie in a governed folder'],
    ['Models/x.ndjson', 'would lie in a governed folder'],
    ['../events.ndjson', '--events-out must be a relative path inside the repository'],
    ['/etc/events', '--events-out must be a relative path inside the repository'],
    ['raw.csv', 'raw.csv is there already'],
  ])('events are not kept at %s', async (place, message) => {
    const folder = folderOf({ ...repository, 'events.ndjson': finished });
    const args = [...minimal, ...rest.split(' '), '--events-out', place];
    await expect(call(register, args, folder)).rejects.toThrow(message);
    expect(readdirSync(folder)).not.toContain('models');
  });

  test('of bytes that are not UTF-8 is not used', async () => {
    const folder = folderOf(repository);
    writeFileSync(join(folder, 'events.ndjson'), Buffer.from([0xff, 0x0a]));
    await expect(call(register, [...minimal, ...rest.split(' ')], folder)).rejects.toThrow(
      'events.ndjson cannot be read',
    );
  });
});

test('whatever names and values there are: what is written is valid and says them, and else nothing is', async () => {
  let writings = 0;
  const text = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom(
      '../x',
      'a\nb',
      'a: b',
      '- x',
      '{a}',
      '"',
      "'",
      '# x',
      '!!str',
      '&a',
      '*a',
      '|',
      '1.0',
      'true',
      'null',
      '~',
      '2025-01-01',
      '0x1',
      '.inf',
      '\u202e',
      'é',
      'é',
      '__proto__',
    ),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(text, { maxLength: 4 }), text, text, async (names, value, id) => {
      const run = { ...JSON.parse(repository['run.json']).run };
      run.info = { ...run.info, run_id: id };
      run.data = { ...run.data, params: names.map((key) => ({ key, value })), tags: [] };
      run.inputs = { dataset_inputs: names.map((name) => ({ dataset: { name, digest: value } })) };
      const files = { 'run.json': JSON.stringify({ run }), 'policies/risk-tiers.yaml': tiers };
      const { folder, exit, text: written } = await registered('--mlflow run.json', files);
      expect(exit === 0).toBe(written !== undefined);
      expect((await call(validate, [], folder)).exit).toBe(0);
      if (written === undefined) return;
      writings++;
      const { lineage } = parse(written) as { lineage: Record<string, any> };
      const said = {
        id: lineage['training_run'].id,
        names: Object.keys(lineage['hyperparameters'] ?? {}).toSorted(),
        values: Object.values(lineage['hyperparameters'] ?? {}),
      };
      const distinct = [...new Set(names)].toSorted();
      expect(said).toEqual({ id, names: distinct, values: distinct.map(() => value) });
    }),
    { numRuns: 150 },
  );
  expect(writings).toBeGreaterThan(10);
});

const tiers =
  'tiers:\n  high: { logging: { mode: every }, segmented_kpis: decision, lineage: none, retention_days: 1, kpi_max_age_days: 1 }\n';
