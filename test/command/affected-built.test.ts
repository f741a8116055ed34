// The real input: a feature bug in 5 of 2,380 mortgage applications (the housing ratio is above the whole ratio).
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { scratch } from '../files/scratch.ts';
import { exampleRepository, jsonLines, node, root, shipped } from './logged.ts';

const folderOf = scratch();
/** Rows of hmda_boston.csv where hirat is above pirat. */
const WRONG = [290, 350, 1180, 1478, 1927];
const PIPELINE = '--feature-pipeline mortgage-features@1.0.0';
let folder: string;
let ids: string[];

beforeAll(async () => {
  folder = folderOf();
  exampleRepository(folder);
  const example = (name: string) => `${node} ${join(root, 'example', name)}`;
  const { exit, err } = await shipped(
    `% bundle --out bundle.json && ${example('decisions.js')} > d.ndjson && % log append d.ndjson --log log --origin example.com/mortgage --governance bundle.json --format json > ack.ndjson && ${example('lender.js')} ack.ndjson | % log ingest - --log log`,
    folder,
  );
  if (exit !== 0) throw new Error(err);
  ids = jsonLines(readFileSync(join(folder, 'ack.ndjson'), 'utf8')).map(({ id }) => id);
  writeFileSync(join(folder, 'wrong.txt'), WRONG.map((row) => `${ids[row - 1]}\n`).join(''));
}, 120_000);

async function ask(line: string) {
  const { out, err, exit } = await shipped(`% affected ${line} --log log --format json`, folder);
  return { ...(out === '' ? {} : JSON.parse(out)), err, exit };
}

/** Ids are of about the time at which they are written. */
const uuidV7 = (now: number) =>
  `${now.toString(16).padStart(12, '0')}70008000000000000001`.replace(
    /^(.{8})(.{4})(.{4})(.{4})/,
    '$1-$2-$3-$4-',
  );

const remedied = (at: number, of: readonly string[], data: object) =>
  JSON.stringify({
    specversion: '1.0',
    id: uuidV7(Date.now() + at),
    source: '/desks/credit',
    type: 'dev.tracegate.remediation.v1',
    time: '2025-06-01T10:00:00Z',
    datacontenttype: 'application/json',
    data: { action: 'rescored', who: 'rita', reason: 'housing ratio', decision_ids: of, ...data },
  });

describe('tracegate affected', () => {
  test('by a feature pipeline: the models, their decisions, and what became of them', async () => {
    expect(await ask(PIPELINE)).toMatchObject({
      exit: 0,
      complete: true,
      decisions: 2380,
      open: 2380,
      models: [{ model_version: '1.0.0' }, { model_version: '1.1.0' }],
      of_open: {
        days: { '2025-05-06': 2380 },
        outcomes: { approved: 2126, denied: 254 },
        overridden: 253,
        ground_truth: { approved: 2095, denied: 285 },
        segments: { race: { black: 339, white: 2041 } },
      },
    });
  });

  test.each([
    ['--dataset HMDA@boston-1990', 2380],
    ['--dataset r-package-AER/HMDA@boston-1990', 2380],
    ['--model mortgage_model@1.0.0', 2380],
    ['--model mortgage_model@1.1.0', 0],
    ['--objective OBJ.mortgage.v1.0', 2380],
    ['--objective OBJ.mortgage.v1.0.0', 2380],
    ['--objective OBJ.mortgage.v1.1', 0],
    ['--constraint four_fifths@OBJ.mortgage.v1.0.0', 2380],
    ['--constraint four_fifths@OBJ.mortgage.v1.0', 2380],
    [`${PIPELINE} --since 2025-05-07`, 0],
    [`${PIPELINE} --until 2025-05-06T09:00:00Z`, 0],
    [`${PIPELINE} --since 2025-05-06T09:00:00Z`, 2380],
  ])('%s: %i decisions', async (line, decisions) => {
    expect(await ask(line)).toMatchObject({ exit: 0, decisions });
  });

  test.each([
    ['', 'Ask about one thing'],
    ['--dataset HMDA', 'is named with its version, as NAME@VERSION'],
    ['--dataset HMDA@boston-1991', 'Did you mean `HMDA@boston-1990`?'],
    ['--constraint four_fifths@OBJ.mortgage.v1.1', 'Did you mean `four_fifths@OBJ.mortgage.v1.0`?'],
    ['--objective v1', 'is not an objective version'],
    ['--objective OBJ.mortgage.v1.2', 'Did you mean `OBJ.mortgage.v1.0`?'],
    ['--model mortgage_model@1.0.1', 'Did you mean `mortgage_model@1.0.0`?'],
    ['--model nobody@1', 'Neither a decision of the log nor the governance repository knows nobody@1.'],
    [`${PIPELINE} --among bundle.json`, 'is not a decision id'],
  ])('%s ends with one sentence', async (line, said) => {
    const { err, exit } = await ask(line);
    expect(exit).toBe(2);
    expect(err).toContain(said);
  });

  test('remediation closes it, unless what scored again is affected itself', async () => {
    const among = `${PIPELINE} --among wrong.txt`;
    expect(await ask(among)).toMatchObject({ decisions: 5, open: 5, remediated: {} });
    const [a, b, c, d] = WRONG.map((row) => ids[row - 1]!);
    const events = [
      remedied(1, [a!, b!], { model_name: 'mortgage_model', model_version: '2.0.0' }),
      remedied(2, [c!], { action: 'confirmed' }),
      remedied(3, [d!], { model_name: 'mortgage_model', model_version: '1.1.0' }),
    ];
    writeFileSync(join(folder, 'remedied.ndjson'), `${events.join('\n')}\n`);
    const ingested = await shipped('% log ingest remedied.ndjson --log log', folder);
    expect(ingested.out).toBe('3 written, 0 refused.\n');
    expect(await ask(`${among} --ids open.txt`)).toMatchObject({
      decisions: 5,
      open: 2,
      remediated: { confirmed: 1, rescored: 2 },
    });
    const open = readFileSync(join(folder, 'open.txt'), 'utf8').trimEnd().split('\n');
    expect(open).toEqual(WRONG.slice(3).map((row) => ids[row - 1]));
    expect(await ask(PIPELINE)).toMatchObject({ decisions: 2380, open: 2377 });
  });

  test('names models that are not registered, and events that cannot be read', async () => {
    const path = join(folder, 'models/mortgage_model/1.1.0.yaml');
    const kept = readFileSync(path);
    appendFileSync(path, `  openlineage: [{ uri: lineage/none.ndjson, sha256: "${'7'.repeat(64)}" }]\n`);
    const answer = await ask(PIPELINE);
    writeFileSync(path, kept);
    expect(answer).toMatchObject({
      exit: 1,
      unread_events: ['models/mortgage_model/1.1.0.yaml: lineage/none.ndjson: it cannot be read'],
    });
    const other = folderOf();
    exampleRepository(other);
    const asked = `% affected --dataset HMDA@boston-1990 --log ${join(folder, 'log')} --format json`;
    const gone = await shipped(`rm models/mortgage_model/1.0.0.yaml && ${asked}`, other);
    expect(gone.exit).toBe(1);
    expect(JSON.parse(gone.out)).toMatchObject({
      decisions: 0,
      unregistered: [{ model_name: 'mortgage_model', model_version: '1.0.0' }],
    });
  });
});
