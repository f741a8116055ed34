import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { constants, getPriority } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { gunzipSync, zstdDecompressSync } from 'node:zlib';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { sealGovernance } from '../../src/decision/governance-view.ts';
import { viewOf } from '../decision/governance.ts';
import { scratch } from '../files/scratch.ts';
import { decide, decided, sampleLog, START } from '../store/sample-log.ts';
import { copyOf, filesBelow } from '../store/snapshot.ts';
import { node, root, runScript, shipped } from './logged.ts';

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
      witnesses: [],
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

describe('keys', () => {
  const verify = async (at: string, ...names: string[]): Promise<[number | null, string[]]> => {
    const said = await shipped(
      `% log verify --log log --format json ${names.map((name) => `--key ${name}`).join(' ')}`,
      at,
    );
    const errors = json(said.out).findings.filter(({ level }: { level: string }) => level === 'error');
    return [said.exit, errors.map(({ id, file }: { id: string; file: string }) => `${id} ${file}`)];
  };

  test('a log that changed its key holds by both, and by neither alone', async () => {
    const at = fresh();
    const second = keys.replaceAll('key.pem', 'key2.pem').replaceAll('public.pem', 'public2.pem');
    const third = keys.replaceAll('key.pem', 'key3.pem').replaceAll('public.pem', 'public3.pem');
    await shipped(`${second} && ${third} && % log checkpoint --log log --key key.pem`, at);
    const writer = sampleLog(join(at, 'log'), {}, START + 60_000);
    await decide(writer, 3);
    await writer.close();
    // Without the key before, nothing is signed on top of what it signed.
    expect(await shipped('% log checkpoint --log log --key key2.pem', at)).toMatchObject({
      out: '',
      exit: 3,
    });
    const signed = await shipped('% log checkpoint --log log --key key2.pem --earlier-key public.pem', at);
    expect({ err: signed.err, exit: signed.exit }).toEqual({ err: '', exit: 0 });
    expect(await verify(at, 'public.pem', 'public2.pem')).toEqual([0, []]);
    expect(await verify(at, 'public2.pem', 'public3.pem', 'public.pem', 'public.pem')).toEqual([0, []]);
    expect(await verify(at, 'public2.pem')).toEqual([1, ['log-checkpoint checkpoints/300']]);
    expect(await verify(at, 'public.pem')).toEqual([
      1,
      expect.arrayContaining(['log-checkpoint checkpoint', 'log-checkpoint checkpoints/303']),
    ]);
    expect(await verify(at, 'public3.pem')).toEqual([
      1,
      expect.arrayContaining(['log-checkpoint checkpoints/300', 'log-checkpoint checkpoints/303']),
    ]);
  });

  test('a log without a checkpoint, and one without a record, hold, and say that nothing is covered', async () => {
    const at = fresh();
    const before = await shipped('% log verify --log log --key public.pem', at);
    expect(before).toMatchObject({ err: '', exit: 0 });
    expect(before.out).toContain('300 records followed the last checkpoint');
    const empty = folderOf();
    await shipped(keys, empty);
    await sampleLog(join(empty, 'log')).close();
    for (let turn = 0; turn < 2; turn += 1) {
      expect(await verify(empty, 'public.pem')).toEqual([0, []]);
      const signed = await shipped('% log checkpoint --log log --key key.pem', empty);
      expect({ err: signed.err, exit: signed.exit }).toEqual({ err: '', exit: 0 });
      expect(await shipped('% log seal --log log', empty)).toMatchObject({ exit: 0 });
    }
    const none = folderOf();
    await shipped(keys, none);
    expect(await shipped('% log verify --log log --key public.pem', none)).toMatchObject({ exit: 2 });
  });
});

test('nothing is refuted that is being written, signed and sealed while it is verified', async () => {
  const at = fresh();
  await shipped('% log checkpoint --log log --key key.pem', at);
  let isOver = false;
  const until = async (work: () => Promise<void>): Promise<void> => {
    while (!isOver) await work();
  };
  const write = async (): Promise<void> => {
    const log = sampleLog(join(at, 'log'), { heartbeatMs: 7, now: Date.now });
    for (let turn = 0; turn < 10 && !isOver; turn += 1) {
      await decide(log, 20);
      await pause(15);
    }
    await log.close();
  };
  const repeat = (line: string) => async (): Promise<void> => {
    const { err, exit } = await shipped(line, at);
    if (exit !== 0) throw new Error(`${line}: ${exit} ${err}`);
  };
  const busy = [
    until(write),
    until(write),
    until(repeat('% log checkpoint --log log --key key.pem')),
    until(repeat('% log seal --log log')),
  ];
  const verify = '% log verify --log log --key public.pem';
  const ways = [verify, `${verify} --state s.json`, `${verify} --state s.json --since-checkpoint`];
  const said: string[] = [];
  try {
    for (let turn = 0; turn < 20; turn += 1) {
      const { out, err, exit } = await shipped(ways[turn % ways.length]!, at);
      if (exit !== 0) said.push(`${ways[turn % ways.length]!}: ${exit} ${err} ${out}`);
    }
  } finally {
    isOver = true;
    await Promise.all(busy);
  }
  expect(said).toEqual([]);
  await repeat('% log checkpoint --log log --key key.pem')();
  const last = await shipped(`${verify} --format json`, at);
  expect(json(last.out)).toMatchObject({ verdict: 'holds', records: { not_covered: 0 } });
  expect(json(last.out).tree.size).toBeGreaterThan(300);
});

describe('a witness', () => {
  test('cosigns what goes on from what it saw, and a proof carries that to whoever asks for it', async () => {
    const at = fresh();
    const run = (line: string) => shipped(line, at);
    await run(keys.replaceAll('key.pem', 'w.pem').replaceAll('public.pem', 'w.pub'));
    await run('% log checkpoint --log log --key key.pem && cp log/checkpoint first');
    const cosign = '% log cosign --key public.pem --witness-key w.pem --name example.org/w --state w.state';
    expect(await run(`${cosign} first --first --out first.note`)).toEqual({ out: '', err: '', exit: 0 });
    expect(readFileSync(join(at, 'first.note'), 'utf8')).toContain('\n— example.org/w ');
    await run('% log cosign --print-key --witness-key w.pem --name example.org/w > w.vkey');

    const proof = `% log prove ${ids[4]!} --log log --checkpoint first.note --out one.tlog-proof`;
    expect(await run(proof)).toEqual({ out: '', err: '', exit: 0 });
    const verify = '% log prove --key public.pem --verify';
    expect(await run(`${verify} one.tlog-proof --witness w.vkey`)).toMatchObject({
      out: expect.stringMatching(/^PROVEN: .* of example\.com\/credit, witnessed by example\.org\/w at /),
      exit: 0,
    });
    await run(`% log prove ${ids[4]!} --log log --out alone.tlog-proof`);
    expect(await run(`${verify} alone.tlog-proof`)).toMatchObject({ exit: 0 });
    expect(await run(`${verify} alone.tlog-proof --witness w.vkey`)).toMatchObject({
      out: expect.stringContaining('REFUTED: Of 1 known witnesses 0 signed'),
      exit: 1,
    });
    expect(await run(`${verify} alone.tlog-proof --witness w.vkey --witnesses 0`)).toMatchObject({ exit: 0 });

    const writer = sampleLog(join(at, 'log'), {}, START + 60_000);
    await decide(writer, 5);
    await writer.close();
    await run('% log checkpoint --log log --key key.pem');
    expect(await run(`${cosign} log/checkpoint`)).toMatchObject({
      out: '',
      err: expect.stringContaining('log prove --from 300'),
      exit: 1,
    });
    await run('% log prove --from 300 --log log --out growth.json');
    expect(await run(`${cosign} growth.json --out second.note`)).toEqual({ out: '', err: '', exit: 0 });
    expect(await run(`${cosign} first`)).toMatchObject({
      out: '',
      err: expect.stringContaining('305 was seen'),
      exit: 1,
    });
    expect(await run(`${cosign} log/checkpoint`)).toMatchObject({ exit: 0 });
    expect(await run(`${cosign} growth.json`)).toMatchObject({ exit: 0 });

    // Another history of the log, of as many leaves, signed by its key.
    const other = fresh();
    await run(`cp -r ${other}/log other`);
    const forger = sampleLog(join(at, 'other'), {}, START + 90_000);
    await decide(forger, 5);
    await forger.close();
    await run('% log checkpoint --log other --key key.pem');
    expect(await run(`${cosign} other/checkpoint`)).toMatchObject({
      out: '',
      err: expect.stringContaining('Another root was seen at 305 leaves'),
      exit: 1,
    });
    expect(await run(`% log prove ${ids[4]!} --log other --checkpoint second.note`)).toMatchObject({
      err: expect.stringContaining('second.note is no checkpoint of this log'),
      exit: 1,
    });
  });
});

describe('what is sealed is read whichever Node sealed it', () => {
  /** Node has Zstandard since 22.15; one without it stands in where no older one is on the path. */
  const withoutZstandard = `${node} --import 'data:text/javascript,import zlib from "node:zlib"; import { syncBuiltinESMExports } from "node:module"; delete zlib.zstdCompressSync; syncBuiltinESMExports();'`;

  test('each says the same rows, and its log holds by the others', async () => {
    const found = await shipped('type -ap node', made);
    const runtimes = [...new Set([node, ...found.out.split('\n').filter(Boolean), withoutZstandard])];
    const codecs = new Set<string>();
    const base = fresh();
    await shipped('% log checkpoint --log log --key key.pem', base);
    for (const runtime of runtimes) {
      const at = copyOf(base, folderOf());
      const cli = join(root, 'dist/cli.js');
      const sealed = await runScript(`${runtime} ${cli} log seal --log log`, at);
      expect({ runtime, err: sealed.err, exit: sealed.exit }).toEqual({ runtime, err: '', exit: 0 });
      const name = filesBelow(join(at, 'log')).find((file) => file.endsWith('.parquet'))!;
      const bytes = readFileSync(join(at, 'log', name));
      const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
      for (const { columns } of parquetMetadata(file).row_groups)
        for (const { meta_data: column } of columns) codecs.add(column!.codec);
      const rows = await parquetReadObjects({
        file,
        compressors: {
          ZSTD: (input) => zstdDecompressSync(input),
          GZIP: (input) => gunzipSync(input),
        },
      });
      expect(rows.map(({ id, score }) => [id, score])).toEqual(
        ids.map((id, number) => [id, (number / 1000).toFixed(3)]),
      );
      for (const other of runtimes)
        expect(await runScript(`${other} ${cli} log verify --log log --key public.pem`, at)).toMatchObject({
          exit: 0,
        });
    }
    expect([codecs.has('GZIP'), codecs.has('ZSTD')]).toEqual([true, true]);
  });
});

test('sealing gives way to all else on the machine', async () => {
  const at = fresh();
  await shipped('% log checkpoint --log log --key key.pem', at);
  const child = spawn(node, [join(root, 'dist/cli.js'), 'log', 'seal', '--log', 'log'], {
    cwd: at,
    stdio: 'ignore',
  });
  const ended = once(child, 'close');
  let lowest = 0;
  while (child.exitCode === null) {
    try {
      lowest = Math.max(lowest, getPriority(child.pid));
    } catch {
      // It has ended.
    }
    await pause(1);
  }
  await ended;
  expect({ lowest, exit: child.exitCode }).toEqual({ lowest: constants.priority.PRIORITY_LOW, exit: 0 });
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
    ['% log cosign public.pem --key public.pem --witness-key key.pem --name w', /--state is needed/],
    ['% log cosign public.pem --key public.pem --witness-key key.pem --name w --state w.state', /--first/],
    ['% log cosign --print-key --witness-key key.pem --name a+b', /no space, plus/],
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
