import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { UsageError } from '../../src/command/command.ts';
import { register } from '../../src/command/register.ts';
import { validate } from '../../src/command/validate.ts';
import { sha256 } from '../../src/governance/digest.ts';
import { scratch } from '../files/scratch.ts';
import { objectiveText } from '../governance/objective-text.ts';
import { call } from './terminal.ts';

const folderOf = scratch();
const commit = '4d8d043c897cd4fb5bb443c5ea756f0412f49164';
const repository = {
  '.git/HEAD': '',
  'objectives/credit/v1.0.yaml': objectiveText('1.0'),
  'objectives/small/v1.0.yaml': `${objectiveText('1.0').replaceAll('credit', 'small')}risk_tier: low\n`,
  'artifacts/model.bin': 'weights',
  'data/train.csv': 'a,b\n1,2\n',
};
const root = () => folderOf(repository);

const minimal = [
  '--model',
  'credit_model',
  '--model-version',
  '2.1.0',
  '--objective-version',
  'OBJ.credit.v1.0',
  '--artifact',
  'artifacts/model.bin',
];
const lineage = [
  '--training-run',
  'run-8841',
  '--training-started-at',
  '2025-05-13T02:00:00Z',
  '--code-repository',
  'acme/credit-model',
  '--code-commit',
  commit,

  '--dataset',
  'credit.applications=data/train.csv',
  '--dataset-version',
  'credit.applications=2025-05-01',
  '--dataset-namespace',
  'credit.applications=warehouse',
  '--pipeline',
  'credit-features=4.2.0',
  '--pipeline-commit',
  `credit-features=${commit}`,
  '--param',
  'max_depth=6',
  '--metric',
  'accuracy=0.92',
];
const path = 'models/credit_model/2.1.0.yaml';
/** The arguments without an option and its value. */
const without = (args: string[], option: string): string[] => {
  const at = args.indexOf(option);
  return [...args.slice(0, at), ...args.slice(at + 2)];
};

describe('a model with all that its tier demands', () => {
  test('is registered in the documented form', async () => {
    const folder = root();
    const { out, err, exit } = await call(register, [...minimal, ...lineage], folder);
    expect(readFileSync(join(folder, path), 'utf8'))
      .toBe(`# yaml-language-server: $schema=../../schemas/model.schema.json
# Written by tracegate register. Never edited once it is merged.
model_name: credit_model
model_version: 2.1.0
objective_version: OBJ.credit.v1.0
registered_at: 2025-06-01T00:00:00Z
artifact:
  uri: artifacts/model.bin
  sha256: ${sha256('weights')}
lineage:
  training_run:
    id: run-8841
    started_at: 2025-05-13T02:00:00Z
  code:
    repository: acme/credit-model
    commit: ${commit}
  datasets:
    - namespace: warehouse
      name: credit.applications
      version: 2025-05-01
      sha256: ${sha256('a,b\n1,2\n')}
  feature_pipelines:
    - name: credit-features
      version: 4.2.0
      commit: ${commit}
  hyperparameters:
    max_depth: "6"
  metrics:
    accuracy: 0.92
`);
    expect(out).toBe(`Wrote ${path}.

By risk tier
  high, its own: full lineage, complete
  medium: partial lineage, complete
  low: no lineage, complete
`);
    expect({ err, exit }).toEqual({ err: '', exit: 0 });
    expect(await call(validate, [], folder)).toMatchObject({ out: 'No findings in 3 files.\n', exit: 0 });
  });

  test('is shown and not written with --dry-run', async () => {
    const folder = root();
    const { out, exit } = await call(register, [...minimal, ...lineage, '--dry-run'], folder);
    expect(out).toContain('model_name: credit_model\n');
    expect(out).toContain('\nNothing was written.\n');
    expect(exit).toBe(0);
    expect(existsSync(join(folder, 'models'))).toBe(false);
  });

  test('is told in the published form of JSON', async () => {
    const folder = root();
    const { out } = await call(register, [...minimal, ...lineage, '--format', 'json'], folder);
    const told = JSON.parse(out);
    const schema = JSON.parse(
      readFileSync(join(import.meta.dirname, '../../schemas/registration.schema.json'), 'utf8'),
    );
    const check = new Ajv2020({ strict: true }).compile(schema);
    expect({ valid: check(told), errors: check.errors }).toEqual({ valid: true, errors: null });
    expect(told).toMatchObject({ path, written: true, risk_tier: 'high', findings: [] });
    expect(told.model.lineage.datasets[0].sha256).toBe(sha256('a,b\n1,2\n'));
  });

  test('may lie elsewhere, with the digest that is stated', async () => {
    const folder = root();
    const elsewhere = ['--artifact-uri', 's3://models/credit/2.1.0', '--artifact-sha256', 'a'.repeat(64)];
    await call(register, [...without(minimal, '--artifact'), ...elsewhere, ...lineage], folder);
    expect(readFileSync(join(folder, path), 'utf8')).toContain(
      `  uri: s3://models/credit/2.1.0\n  sha256: ${'a'.repeat(64)}\n`,
    );
  });
});

describe('what the tier demands and nobody states', () => {
  test.each<[string, string[]]>([
    ['--training-run', ['the training run']],
    ['--code-commit', []],
    ['--dataset', ['the sha256 of data set warehouse/credit.applications']],
    ['--dataset-version', ['the version of data set warehouse/credit.applications']],
    ['--pipeline', ['the version of feature pipeline credit-features']],
    ['--pipeline-commit', ['the commit or sha256 of feature pipeline credit-features']],
    ['--param', ['the hyper-parameters']],
    ['--metric', ['the metrics']],
  ])('without %s nothing is written', async (option, missing) => {
    const folder = root();
    const given = option === '--training-run' ? without(lineage, '--training-started-at') : lineage;
    const { out, exit } = await call(
      register,
      [...minimal, ...without(given, option), '--format', 'json'],
      folder,
    );
    const { written, tiers, findings } = JSON.parse(out);
    expect({ written, exit }).toEqual({ written: false, exit: 1 });
    expect(new Set(findings.map(({ id }: { id: string }) => id))).toEqual(new Set(['lineage-missing']));
    expect(tiers[0]?.missing ?? []).toEqual(missing);
    expect(existsSync(join(folder, 'models'))).toBe(false);
  });

  test('is listed for each tier', async () => {
    const { out } = await call(register, [...minimal, ...without(lineage, '--dataset')], root());
    expect(out).toBe(`Not registered: ${path} lacks what its risk tier demands.

By risk tier
  high, its own: full lineage, missing
    - the sha256 of data set warehouse/credit.applications
  medium: partial lineage, complete
  low: no lineage, complete

Nothing was written.
`);
  });

  test('is nothing under an objective of low risk', async () => {
    const folder = root();
    const args = minimal.map((arg) => arg.replace('OBJ.credit', 'OBJ.small'));
    expect(await call(register, args, folder)).toMatchObject({ exit: 0 });
    expect((await call(validate, [], folder)).exit).toBe(0);
  });

  test('is what policies/risk-tiers.yaml says', async () => {
    const tiers = (high: string) => ({
      ...repository,
      'policies/risk-tiers.yaml': `tiers:\n  high: { logging: { mode: every }, segmented_kpis: decision, lineage: ${high}, retention_days: 3650, kpi_max_age_days: 30 }\n`,
    });
    expect((await call(register, minimal, folderOf(tiers('none')))).exit).toBe(0);
    const broken = await call(register, minimal, folderOf(tiers('nothing')));
    expect(broken).toMatchObject({ exit: 1, out: expect.stringContaining('policies/risk-tiers.yaml:2:') });
  });
});

describe('a file that is there', () => {
  test('is never replaced', async () => {
    const folder = root();
    await call(register, [...minimal, ...lineage], folder);
    const before = readFileSync(join(folder, path));
    await expect(call(register, [...minimal, ...lineage, '--param', 'eta=1'], folder)).rejects.toThrow(
      new UsageError(`${path} is there already; a registration is never changed: register another version.`),
    );
    await expect(call(register, [...minimal, ...lineage, '--dry-run'], folder)).rejects.toThrow(
      'is there already',
    );
    expect(readFileSync(join(folder, path))).toEqual(before);
  });

  test.each<[string, (folder: string) => void]>([
    ['a link', (folder) => symlinkSync('/nowhere', join(folder, path))],
    ['an empty folder', (folder) => mkdirSync(join(folder, path))],
  ])('nor %s', async (_, put) => {
    const folder = folderOf({ ...repository, 'models/credit_model/README.md': '' });
    put(folder);
    await expect(call(register, [...minimal, ...lineage], folder)).rejects.toThrow('is there already');
    expect(readdirSync(join(folder, 'models/credit_model')).toSorted()).toEqual(['2.1.0.yaml', 'README.md']);
  });

  test('under a name that differs by case alone stands in the way', async () => {
    const folder = folderOf({ ...repository, 'models/Credit_model/1.0.yaml': 'x: 1\n' });
    const { out, exit } = await call(register, [...minimal, ...lineage], folder);
    expect(out).toContain('path-case-twin');
    expect(exit).toBe(1);
    expect(readdirSync(join(folder, 'models'))).toEqual(['Credit_model']);
  });
});

test('two who register at once: one of them does', async () => {
  const folder = root();
  const given = ['a', 'b', 'c', 'd'].map((value) => [...minimal, ...lineage, '--param', `who=${value}`]);
  const ends = await Promise.allSettled(given.map((args) => call(register, args, folder)));
  expect(ends.map(({ status }) => status).toSorted()).toEqual([
    'fulfilled',
    'rejected',
    'rejected',
    'rejected',
  ]);
  expect(readdirSync(folder).filter((name) => name.startsWith('.tracegate'))).toEqual([]);
});

describe('a command line that cannot be followed', () => {
  const changed = (option: string, value: string): string[] => {
    const args = [...minimal, ...lineage];
    const at = args.indexOf(option);
    return at === -1 ? [...args, option, value] : args.with(at + 1, value);
  };

  test.each<[string, string, string]>([
    ['--model', '..', '--model must be letters, digits'],
    ['--model', '../../etc', '--model must be letters, digits'],
    ['--model', 'a/b', '--model must be letters, digits'],
    ['--model', 'credit\nmodel', '--model must be letters, digits'],
    ['--model', 'сredit_model', '--model must be letters, digits'],
    ['--model', 'credit_model\u200b', '--model must be letters, digits'],
    ['--model', 'credit\u0000model', '--model must be letters, digits'],
    ['--model-version', '.hidden', '--model-version must be letters, digits'],
    ['--model-version', '2.1.0\\x', '--model-version must be letters, digits'],
    ['--objective-version', 'OBJ.credit.v9', '--objective-version must be an objective version'],
    ['--objective-version', 'OBJ.credit.v9.0', 'objectives/credit/v9.0.yaml is not there'],
    ['--objective-version', '../credit', '--objective-version must be an objective version'],
    ['--artifact', 'missing.bin', 'missing.bin cannot be read'],
    ['--artifact', 'artifacts', 'artifacts cannot be read: it is not a regular file'],
    ['--artifact', '/etc/hostname', 'register needs to know where the model lies'],
    ['--artifact-uri', 'https://user:secret@example.com/m', '--artifact-uri holds a password or a user'],
    ['--artifact-uri', 'a\nb', '--artifact-uri must be one line'],
    ['--artifact-sha256', 'b'.repeat(64), 'not the one of --artifact-sha256'],
    ['--artifact-sha256', 'B'.repeat(64), '--artifact-sha256 must be a SHA-256 digest'],
    ['--registered-at', '2025-02-30T00:00:00Z', '--registered-at must be a time'],
    ['--training-started-at', 'yesterday', '--training-started-at must be a time'],
    ['--training-run', 'a\u2028b', '--training-run must be one line'],
    ['--code-commit', 'main', '--code-commit must be a full commit id'],
    ['--dataset', 'data/train.csv', '--dataset needs NAME=VALUE.'],
    ['--dataset', '=data/train.csv', '--dataset needs NAME=VALUE.'],
    ['--dataset', 'a=', '--dataset needs NAME=VALUE.'],
    ['--dataset', 'a\nb=data/train.csv', 'The name that --dataset gives must be one line'],
    ['--dataset', 'a=missing.csv', 'missing.csv cannot be read'],
    ['--dataset-sha256', 'a=123', '--dataset-sha256 must be a SHA-256 digest'],
    ['--pipeline-commit', 'a=123', '--pipeline-commit must be a full commit id'],
    ['--metric', 'auc=NaN', '--metric auc must be a decimal number.'],
    ['--metric', 'auc=1e999', '--metric auc must be a decimal number.'],
    ['--metric', 'auc=0x10', '--metric auc must be a decimal number.'],
    ['--dvc-stage', 'train', '--dvc-stage says something about --dvc-lock, which is not given.'],
    ['--dvc-code', 'src', '--dvc-code says something about --dvc-lock, which is not given.'],
    ['--openlineage-run', 'x', '--openlineage-run says something about --openlineage, which is not given.'],
    ['--events-out', 'x', '--events-out says something about --openlineage, which is not given.'],
    ['--mlflow', 'missing.json', 'missing.json cannot be read'],
    [
      '--mlflow',
      'https://mlflow.example.com',
      '--mlflow takes a file, or the URI of a tracking server together with --run-id.',
    ],
    ['--run-id', 'x', '--run-id says something about --mlflow, which is not given.'],
  ])('%s %j', async (option, value, message) => {
    const folder = root();
    await expect(call(register, changed(option, value), folder)).rejects.toThrow(message);
    expect(readdirSync(folder).toSorted()).toEqual(['.git', 'artifacts', 'data', 'objectives']);
  });

  test.each<[string[], string]>([
    [['credit_model'], 'register takes options alone.'],
    [[], 'register needs --model.'],
    [without(minimal, '--model-version'), 'register needs --model-version.'],
    [without(minimal, '--objective-version'), 'register needs --objective-version.'],
    [without(minimal, '--artifact'), 'register needs to know where the model lies'],
    [
      [...without(minimal, '--artifact'), '--artifact-uri', 's3://a/b'],
      'register needs --artifact FILE or --artifact-sha256.',
    ],
    [[...minimal, '--param', 'a=1', '--param', 'a=2'], '--param gives a twice.'],
    [[...minimal, '--metric', 'a=1', '--metric', 'a=1'], '--metric gives a twice.'],
    [
      [...minimal, '--dataset', 'a=data/train.csv', '--dataset', 'a=data/train.csv'],
      '--dataset gives a twice.',
    ],
  ])('%j', async (args, message) => {
    await expect(call(register, args, root())).rejects.toThrow(message);
  });

  test('under an objective that is not valid', async () => {
    const folder = root();
    writeFileSync(join(folder, 'objectives/credit/v1.0.yaml'), 'a: @');
    const { err, exit } = await call(register, [...minimal, ...lineage], folder);
    expect(err).toContain('objectives/credit/v1.0.yaml:1:');
    expect(exit).toBe(1);
  });

  test('with more than a model file may hold', async () => {
    const folder = root();
    const many = Array.from({ length: 3000 }, (_, index) => [
      '--param',
      `parameter_${index}=${'x'.repeat(20)}`,
    ]);
    const { out, exit } = await call(register, [...minimal, ...lineage, ...many.flat()], folder);
    expect(out).toContain('file-too-large');
    expect(exit).toBe(1);
    expect(existsSync(join(folder, 'models'))).toBe(false);
  });
});
