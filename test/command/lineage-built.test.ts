import { createHash } from 'node:crypto';
import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { eventFault } from '../../src/lineage/openlineage/form.ts';
import { scratch } from '../files/scratch.ts';
import { event } from '../lineage/event.ts';
import { exampleRepository, jsonLines, root, shipped } from './logged.ts';

const folderOf = scratch();
/** Events from the compatibility tests of OpenLineage, which are not part of this repository. */
const airflow = process.env['TRACEGATE_OPENLINEAGE_EVENTS'];
const known = [
  'dataset:gs://mock-bucket/result.csv',
  'job:airflow/BQ.download',
  'dataset:bigquery/mock-project.test.upload_cp',
  'job:airflow/BQ.copy',
  'dataset:bigquery/mock-project.test.upload',
  'job:airflow/BQ.upload',
  'dataset:gs://mock-bucket/copied.csv',
  'dataset:gs://mock-bucket/test.csv',
];
const schema = JSON.parse(readFileSync(join(root, 'schemas/lineage.schema.json'), 'utf8')) as object;
const isValid = new Ajv2020({ strict: true }).compile(schema);
let folder: string;

const set = (namespace: string, name: string) => ({ namespace, name });
const ran = (job: string, inputs: object[], outputs: object[]) => ({
  ...event(),
  job: set('airflow', job),
  inputs,
  outputs,
});
const lines = (...events: object[]) => events.map((one) => `${JSON.stringify(one)}\n`).join('');

beforeAll(() => {
  folder = folderOf();
  exampleRepository(folder);
  const events = lines(
    ran('export', [set('postgres://core', 'public.loans')], [set('r-package-AER', 'HMDA')]),
    ran('score', [set('r-package-AER', 'HMDA')], [set('example', 'hmda_scored')]),
    ran('archive', [set('example', 'hmda_scored')], [set('lake', 'scored')]),
  );
  writeFileSync(join(folder, 'events.ndjson'), events);
  writeFileSync(join(folder, 'torn.ndjson'), `${events}{"eventType":"COMPL`);
  writeFileSync(
    join(folder, 'wrong.ndjson'),
    `${lines({ ...event(), eventTime: 'now' }).repeat(25)}${events}`,
  );
});

async function ask(line: string, where = folder) {
  const { out, err, exit } = await shipped(`% lineage ${line} --format json`, where);
  const answer = out === '' ? {} : (JSON.parse(out) as Record<string, any>);
  const named = ((answer['nodes'] ?? []) as { kind: string; namespace: string | null; name: string }[]).map(
    ({ kind, namespace, name }) => `${kind}:${namespace === null ? name : `${namespace}/${name}`}`,
  );
  return { ...answer, named, isValid: isValid(answer), err, exit };
}

describe('tracegate lineage', () => {
  test('goes from a model back to what events say was the source of its data', async () => {
    expect(await ask('mortgage_model@1.0.0 --up --events events.ndjson')).toMatchObject({
      exit: 0,
      isValid: true,
      found: true,
      complete: true,
      newest: '2025-05-13T09:00:00Z',
      named: [
        'model:mortgage_model@1.0.0',
        'run:mortgage_model/run-1990-boston-logit',
        'objective:OBJ.mortgage.v1.0',
        'dataset:example/hmda_scored',
        'dataset:r-package-AER/HMDA',
        'job:mortgage-features',
        'job:airflow/score',
        'job:airflow/export',
        'dataset:postgres://core/public.loans',
      ],
    });
  });

  test('and from a source down to models and what they measured, so far as is asked', async () => {
    const asked = 'dataset:postgres://core/public.loans --down --events events.ndjson';
    const whole = await ask(asked);
    expect(whole.named).toContain('model:mortgage_model@1.1.0');
    expect(whole.named).toContain('kpi-report:kpis/mortgage_model/1.0.0.json');
    const near = await ask(`${asked} --depth 2`);
    expect(near.named).toEqual([
      'dataset:postgres://core/public.loans',
      'job:airflow/export',
      'dataset:r-package-AER/HMDA',
    ]);
    expect(near).toMatchObject({
      asked: { depth: 2 },
      nodes: [{ more: false }, { more: false }, { more: true }],
    });
  });

  test('says that a node is unknown, and what is spelt like it as no more than that', async () => {
    expect(await ask('r-package-AER/HMDB --up')).toMatchObject({
      exit: 1,
      isValid: true,
      found: false,
      nearest_by_spelling: 'dataset:r-package-AER/HMDA',
      nodes: [],
    });
    expect(await ask('model:nothing-like-it --up')).toMatchObject({ exit: 1, nearest_by_spelling: null });
    const { out, err, exit } = await shipped('% lineage nothing-like-it --up --format mermaid', folder);
    expect({ out, err, exit }).toEqual({
      out: '',
      err: 'tracegate: Nothing that was read tells of nothing-like-it.\n',
      exit: 1,
    });
  });

  test.each([
    ['--up', 'lineage takes one node'],
    ['a b --up', 'lineage takes one node'],
    ['a', '--up asks what went into it, --down what came of it: give one of them.'],
    ['a --up --down', 'give one of them'],
    ['a --up --depth 0', '--depth must be a whole number of steps, 1 or more.'],
    ['a --up --depth 1e3', '--depth must be'],
    ['a --up --events none.ndjson', 'none.ndjson cannot be read'],
  ])('%s ends with one sentence', async (line, said) => {
    const { err, exit } = await ask(line);
    expect(exit).toBe(2);
    expect(err).toContain(said);
  });

  test('a name of several nodes is not guessed', async () => {
    const events = lines(ran('a', [set('x/y', 'z')], [set('x', 'y/z')]));
    writeFileSync(join(folder, 'alike.ndjson'), events);
    const { err, exit } = await ask('x/y/z --up --events alike.ndjson');
    expect({ err, exit }).toEqual({
      err: 'tracegate: x/y/z names several nodes: dataset:x/y/z, dataset:x/y/z. Tell the one that is meant by --namespace.\nSee tracegate --help.\n',
      exit: 2,
    });
    expect(await ask('x/y/z --up --events alike.ndjson --namespace x')).toMatchObject({
      exit: 0,
      nodes: [{ name: 'y/z' }, { name: 'a' }, { name: 'z' }],
    });
  });

  test('names each event that cannot be read, answers by the others, and is incomplete', async () => {
    expect(await ask('lake/scored --up --events torn.ndjson')).toMatchObject({
      exit: 1,
      isValid: true,
      found: true,
      complete: false,
      unread: ['torn.ndjson:4: This is not JSON.'],
    });
    const { unread } = (await ask('lake/scored --up --events wrong.ndjson')) as unknown as {
      unread: string[];
    };
    expect(unread).toHaveLength(21);
    expect(unread[0]).toContain('wrong.ndjson:1: /eventTime: ');
    expect(unread[20]).toBe('wrong.ndjson: and 5 more lines');
  });

  test('reads the events that a registration cites, if they are what was registered', async () => {
    const other = folderOf();
    exampleRepository(other);
    const path = join(other, 'models/mortgage_model/1.1.0.yaml');
    const events = lines(ran('clean', [set('lake', 'raw')], [set('r-package-AER', 'HMDA')]));
    const digest = createHash('sha256').update(events).digest('hex');
    mkdirSync(join(other, 'lineage'));
    writeFileSync(join(other, 'lineage/clean.ndjson'), events);
    appendFileSync(path, `  openlineage: [{ uri: lineage/clean.ndjson, sha256: "${digest}" }]\n`);
    const asked = 'mortgage_model@1.1.0 --up';
    expect((await ask(asked, other)).named).toContain('dataset:lake/raw');
    appendFileSync(join(other, 'lineage/clean.ndjson'), ' ');
    expect(await ask(asked, other)).toMatchObject({
      exit: 1,
      unread: [
        'models/mortgage_model/1.1.0.yaml: lineage/clean.ndjson: it is not the file that was registered',
      ],
    });
    writeFileSync(path, 'model_name: [');
    expect((await ask(asked, other)).exit).toBe(2);
  });

  test('every format is the same whatever order the files come in', async () => {
    const asked = (format: string, files: string) =>
      shipped(`% lineage lake/scored --up --format ${format} ${files}`, folder);
    writeFileSync(
      join(folder, 'second.ndjson'),
      lines(ran('late', [set('a', 'b')], [set('lake', 'scored')])),
    );
    for (const format of ['text', 'json', 'mermaid', 'openlineage']) {
      const one = await asked(format, '--events events.ndjson --events second.ndjson');
      expect(one).toEqual(await asked(format, '--events second.ndjson --events events.ndjson'));
      expect(one.exit).toBe(0);
    }
    const { out } = await asked('openlineage', '--events events.ndjson');
    expect(jsonLines(out).map(eventFault)).toEqual(jsonLines(out).map(() => undefined));
  });

  test('reads the events of a real Airflow', async () => {
    const asked = `gs://mock-bucket/result.csv --up --events ${airflow}`;
    const named = airflow === undefined ? known : (await ask(asked)).named;
    expect(named).toEqual(known);
  });
});
