import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { sealGovernance } from '../../src/decision/governance-view.ts';
import { viewOf } from '../decision/governance.ts';
import { scratch } from '../files/scratch.ts';
import { decide, decided, sampleLog, START } from '../store/sample-log.ts';
import { copyOf, filesBelow } from '../store/snapshot.ts';
import { node, root, shipped } from './logged.ts';

const folderOf = scratch();
const keys =
  'openssl genpkey -algorithm ed25519 -out key.pem && openssl pkey -in key.pem -pubout -out public.pem';
let folder = '';
let ids: string[] = [];
let made = '';

/** A folder with a log of 300 decisions, closed, and a key. */
beforeAll(async () => {
  made = folderOf();
  const log = sampleLog(join(made, 'log'));
  ids = await decide(log, 300);
  await log.close();
  const { exit, err } = await shipped(keys, made);
  if (exit !== 0) throw new Error(err);
});

const fresh = (): string => copyOf(made, folderOf());
const json = (text: string): any => JSON.parse(text);

describe('from the command line', () => {
  beforeAll(() => {
    folder = fresh();
  });

  test('a log is signed, sealed and verified', async () => {
    const signed = await shipped('% log checkpoint --log log --key key.pem --format json', folder);
    expect({ err: signed.err, exit: signed.exit }).toEqual({ err: '', exit: 0 });
    expect(json(signed.out)).toMatchObject({
      origin: 'example.com/credit',
      size: 300,
      added: 300,
      unreadable: [],
    });
    writeFileSync(join(folder, 'key.vkey'), `${json(signed.out).verifier_key}\n`);
    const sealed = await shipped('% log seal --log log --format json', folder);
    expect({ err: sealed.err, exit: sealed.exit }).toEqual({ err: '', exit: 0 });
    expect(json(sealed.out)).toMatchObject({ sealed: [{ day: '2025-05-16', records: 300 }], waiting: [] });
    for (const key of ['public.pem', 'key.vkey', `'${json(signed.out).verifier_key}'`]) {
      const { out, err, exit } = await shipped(`% log verify --log log --key ${key}`, folder);
      expect({ err, exit }).toEqual({ err: '', exit: 0 });
      expect(out).toContain('HOLDS: example.com/credit. 300 leaves under 1 checkpoint, 300 records compared');
    }
  });

  test('one record is proven to somebody who has the key and two files', async () => {
    const line = `% log prove ${ids[9]!} --log log --out one.tlog-proof --record-out one.json`;
    expect(await shipped(line, folder)).toEqual({ out: '', err: '', exit: 0 });
    const verify = (more: string) =>
      shipped(`% log prove --verify one.tlog-proof --key public.pem ${more}`, folder);
    expect(await verify('')).toMatchObject({
      out: expect.stringContaining('PROVEN: an entry for decision'),
      exit: 0,
    });
    expect(json((await verify('--record one.json --format json')).out)).toEqual({
      verdict: 'proven',
      origin: 'example.com/credit',
      id: ids[9],
      kind: 'decision',
      index: 9,
      size: 300,
      record: 'matches',
    });
    const record = readFileSync(join(folder, 'one.json'), 'utf8');
    writeFileSync(join(folder, 'other.json'), record.replace('CA', 'NY'));
    expect(await verify('--record other.json')).toMatchObject({
      out: expect.stringContaining('REFUTED'),
      exit: 1,
    });
    const proof = readFileSync(join(folder, 'one.tlog-proof'), 'utf8');
    writeFileSync(join(folder, 'two.tlog-proof'), proof.replace('index 9', 'index 8'));
    expect(await shipped('% log prove --verify two.tlog-proof --key public.pem', folder)).toMatchObject({
      exit: 1,
    });
    await shipped(keys.replaceAll('key.pem', 'key2.pem').replace('public.pem', 'public2.pem'), folder);
    expect(await shipped('% log prove --verify one.tlog-proof --key public2.pem', folder)).toMatchObject({
      exit: 1,
    });
  });

  test('what is not in the log is not proven, nor what no checkpoint covers', async () => {
    const log = sampleLog(join(folder, 'log'), {}, START + 60_000);
    const { id } = await log.append(decided(1));
    await log.close();
    expect(await shipped(`% log prove ${id} --log log`, folder)).toMatchObject({
      err: expect.stringContaining('is not under a checkpoint yet'),
      exit: 1,
    });
    expect(await shipped(`% log prove ${id.replace(/.$/, 'f')} --log log`, folder)).toMatchObject({
      exit: 1,
    });
    await shipped('% log checkpoint --log log --key key.pem', folder);
    expect(await shipped('% log prove --from 300 --log log --out growth.json', folder)).toMatchObject({
      exit: 0,
    });
    expect(await shipped('% log prove --verify growth.json --key public.pem', folder)).toMatchObject({
      out: 'PROVEN: example.com/credit of 301 entries begins with all 300 that were signed before.\n',
      exit: 0,
    });
  });
});

test('what is wrong is printed by its published schema, and the state is kept for a log that holds alone', async () => {
  const at = fresh();
  await shipped('% log checkpoint --log log --key key.pem', at);
  const verify = '% log verify --log log --key public.pem --state state.json --format json';
  const schema = json(readFileSync(join(root, 'schemas/log-verification.schema.json'), 'utf8'));
  const isValid = new Ajv2020({ strict: false }).compile(schema);
  const good = await shipped(verify, at);
  expect(good.exit).toBe(0);
  expect(isValid(json(good.out))).toBe(true);
  const state = readFileSync(join(at, 'state.json'), 'utf8');
  const file = filesBelow(join(at, 'log')).find(
    (name) => name.endsWith('.ndjson') && name.startsWith('date='),
  )!;
  const text = readFileSync(join(at, 'log', file), 'utf8');
  writeFileSync(join(at, 'log', file), text.replace('"denied"', '"DENIED"'));
  const bad = await shipped(verify, at);
  expect(bad.exit).toBe(1);
  expect(isValid(json(bad.out))).toBe(true);
  expect(json(bad.out)).toMatchObject({
    verdict: 'refuted',
    counts: { errors: 1 },
    findings: expect.arrayContaining([expect.objectContaining({ id: 'log-record-changed', file, line: 2 })]),
  });
  expect(readFileSync(join(at, 'state.json'), 'utf8')).toBe(state);
});

test('a warning ends the daily check with 1 where that is asked for, and retention is checked by a bundle', async () => {
  const at = fresh();
  const log = sampleLog(join(at, 'log'), {}, START + 86_400_000);
  await Promise.all(
    Array.from({ length: 100 }, (_, number) =>
      log.append(decided(number, { data: { ...decided(number).data, confidence: '0.9' } })),
    ),
  );
  await log.close();
  const bundle = sealGovernance({
    ...viewOf([{ version: 'OBJ.credit.v1.3', effective_date: '2025-05-15', tier: 'high' }]),
    tiers: {
      high: { logging: 'every', rate: '1', retention_days: 30 },
      medium: { logging: 'sample', rate: '0.1', retention_days: 20 },
      low: { logging: 'aggregate', rate: '0', retention_days: 10 },
    },
  });
  writeFileSync(join(at, 'bundle.json'), JSON.stringify(bundle));
  await shipped('% log checkpoint --log log --key key.pem', at);
  const verify = '% log verify --log log --key public.pem';
  const plain = await shipped(verify, at);
  expect({ exit: plain.exit, warned: /2 warnings?\./.test(plain.out) }).toEqual({ exit: 0, warned: true });
  expect(plain.out).toContain('2025-05-17 compared with the days before');
  expect((await shipped(`${verify} --fail-on warning`, at)).exit).toBe(1);
  const asked = await shipped(`${verify} --governance bundle.json --format json`, at);
  expect(asked.exit).toBe(0);
  expect(json(asked.out)).toMatchObject({
    verdict: 'holds',
    judged_days: ['2025-05-17'],
    retention: 'checked',
  });
  expect(json(asked.out).findings.map(({ id }: { id: string }) => id)).toEqual([
    'log-retention-passed',
    'log-drift-field',
    'log-drift-volume',
    'log-retention-passed',
  ]);
});

describe('a command that cannot be followed is a mistake', () => {
  test.each([
    ['% log checkpoint --log log', /--key FILE is needed/],
    ['% log checkpoint --log log --key public.pem', /not an Ed25519 private key/],
    ['% log checkpoint --log nowhere --key key.pem', /no decision log/],
    ['% log seal', /--log DIR is needed/],
    ['% log verify --log log', /--key is needed/],
    ['% log verify --log log --key key.pem', /key\.pem/],
    ['% log verify --log log --key public.pem --since-checkpoint', /--state FILE/],
    ['% log verify --log log --key public.pem --state log/state.json', /outside the log/],
    ['% log verify --log log --key public.pem --fail-on note', /error or warning/],
    ['% log verify --log log --key public.pem --vault vault', /--governance BUNDLE/],
    ['% log verify --log log --key public.pem --governance public.pem', /public\.pem/],
    ['% log prove --log log', /the id of one record/],
    ['% log prove x --log log', /no id of a record/],
    ['% log prove --from 7 --log log', /No checkpoint of 7 leaves/],
    ['% log prove --verify public.pem', /--key is needed/],
  ])('%s', async (line, message) => {
    const { out, err, exit } = await shipped(line, made);
    expect({ out, exit }).toEqual({ out: '', exit: 2 });
    expect(err).toMatch(message);
  });
});

test('killed at any moment, again and again, they come to a log that holds and lacks nothing', async () => {
  const at = fresh();
  const run = async (args: string[], after: number): Promise<void> => {
    const child = spawn(node, [join(root, 'dist/cli.js'), 'log', ...args], { cwd: at, stdio: 'ignore' });
    const ended = once(child, 'close');
    await Promise.race([pause(after), ended]);
    child.kill('SIGKILL');
    await ended;
  };
  for (let turn = 0; turn < 12; turn += 1) {
    const log = sampleLog(join(at, 'log'), {}, START + (turn + 1) * 60_000);
    await decide(log, 40);
    await log.close();
    await run(['checkpoint', '--log', 'log', '--key', 'key.pem'], 100 + Math.random() * 250);
    await run(['seal', '--log', 'log'], 100 + Math.random() * 350);
  }
  const { exit } = await shipped(
    '% log checkpoint --log log --key key.pem && % log seal --log log && % log verify --log log --key public.pem > said.txt',
    at,
  );
  expect(exit).toBe(0);
  expect(readFileSync(join(at, 'said.txt'), 'utf8')).toContain(
    `HOLDS: example.com/credit. ${300 + 12 * 40} leaves`,
  );
  // What a lock was about to be made of is taken away when it is certain that nobody is at it any more.
  const left = filesBelow(join(at, 'log')).filter((name) => /^(tree|checkpoint)/.test(name));
  expect(left.filter((name) => !/^tree\/locks\/.*\.tmp$/.test(name))).toEqual(
    left.filter((name) => /^(tree\/ranges\.ndjson|checkpoint|checkpoints\/\d+)$/.test(name)),
  );
});
