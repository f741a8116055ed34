// Prints what it costs to append decisions durably, beside peers that write the same JSON to the same disk, and the
// floors. All figures are of one run, in turns; it asserts nothing.
// Argument: [folder that bench/peers.sh filled]; a peer that is not there is left out, and said. Without better-sqlite3
// the SQLite of Node stands in for it.
import { randomBytes } from 'node:crypto';
import { fdatasyncSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { DatabaseSync } from 'node:sqlite';
import { timeOfUuidV7, UuidV7 } from '../src/decision/uuid-v7.ts';
import { openDecisionLog } from '../src/store/decision-log.ts';
import { systemDisk } from '../src/store/disk.ts';
import { recordLeafHash } from '../src/store/record-leaf.ts';
import { SegmentWriter, type LeafHash } from '../src/store/segment-writer.ts';
import { MerkleFrontier } from '../src/transparency/merkle-tree.ts';
import { viewOf } from '../test/decision/governance.ts';
import { table, type Row } from './table.ts';

const ROUNDS = 5;
const MILLISECONDS = 600;
const scratch = mkdtempSync(join(tmpdir(), 'tracegate-bench-log-'));
const ids = new UuidV7(Date.now, randomBytes);
const peers = peersIn(process.argv[2]);

/** What a service knows of a decision: with what the log adds, a record of 750 to 900 bytes. */
const input = () => ({
  source: '/services/credit',
  data: {
    model_name: 'credit_model',
    model_version: '2.1.0',
    feature_hash: `hmac-sha256:features-2026:${randomBytes(32).toString('hex')}`,
    prediction: { score: (Math.random() * 0.9).toFixed(4), outcome: 'approved' },
    segments: { geography: 'CA', product: 'mortgage', age: '35-44' },
  },
});

/** The same record as the store gets it, of the same length. */
const recordOf = (id: string): string => JSON.stringify(eventOf(id));

function eventOf(id: string): object {
  return {
    specversion: '1.0',
    id,
    source: '/services/credit',
    type: 'dev.tracegate.decision.v1',
    time: '2026-11-26T04:00:00.000Z',
    subject: id,
    datacontenttype: 'application/json',
    data: {
      detail: 'full',
      model_name: 'credit_model',
      model_version: '2.1.0',
      objective_version: 'OBJ.credit.v1.3',
      objective_digest: '909a974b8969c5626f6da85b223e01652b50f857e2add0df77fd6199f0e83c0c',
      constraint_versions: { max_false_positive_rate: 'OBJ.credit.v1.3', fairness_gap: 'OBJ.credit.v1.2' },
      governance_commit: '9fceb02d0ae598e95dc970b74767f19372d61af8',
      feature_hash: `hmac-sha256:features-2026:${randomBytes(32).toString('hex')}`,
      prediction: { score: (Math.random() * 0.9).toFixed(4), outcome: 'approved' },
      segments: { geography: 'CA', product: 'mortgage', age: '35-44' },
      sampled: { tier: 'high', rate: '1' },
    },
  };
}

/** Something that a record is appended to; it resolves when the record is on the disk. */
interface Log {
  append(): Promise<void>;
  close(): Promise<void> | void;
}

const folder = (): string => mkdtempSync(join(scratch, 'log-'));
const noTree: LeafHash = () => MerkleFrontierLeaf;
const MerkleFrontierLeaf = Buffer.alloc(32);

function store(leafHash: LeafHash = recordLeafHash): Log {
  const writer = new SegmentWriter(folder(), systemDisk, leafHash);
  return {
    append: () => {
      const id = ids.next();
      return writer.append({ id, time: timeOfUuidV7(id)!, kind: 'decision', json: recordOf(id) });
    },
    close: () => writer.close(),
  };
}

function withoutTree(): Log {
  const pushing = Object.getOwnPropertyDescriptor(MerkleFrontier.prototype, 'push')!;
  Object.defineProperty(MerkleFrontier.prototype, 'push', { ...pushing, value: () => undefined });
  const log = store(noTree);
  return {
    append: () => log.append(),
    close: async () => {
      await log.close();
      Object.defineProperty(MerkleFrontier.prototype, 'push', pushing);
    },
  };
}

function library(): Log {
  const log = openDecisionLog({
    folder: folder(),
    origin: 'example.com/bench',
    heartbeatMs: 0,
    governance: viewOf(
      [{ version: 'OBJ.credit.v1.3', effective_date: '2025-05-15', tier: 'high' }],
      [{ version: '2.1.0', objective: 'OBJ.credit.v1.3' }],
    ),
  });
  return { append: async () => void (await log.append(input())), close: () => log.close() };
}

/** SQLite as one would use it for this: write-ahead log, each commit synced, one commit for all that wait. */
function sqlite(): Log {
  const database = openDatabase(join(folder(), 'log.db'));
  database.exec(
    'PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; CREATE TABLE log (id TEXT PRIMARY KEY, event TEXT)',
  );
  const insert = database.prepare('INSERT INTO log VALUES (?, ?)');
  let waiting: { id: string; json: string; resolve: () => void }[] = [];
  const commit = (): void => {
    const batch = waiting;
    waiting = [];
    database.exec('BEGIN');
    for (const { id, json } of batch) insert.run(id, json);
    database.exec('COMMIT');
    for (const { resolve: acknowledge } of batch) acknowledge();
  };
  return {
    append: () =>
      new Promise((acknowledge) => {
        const id = ids.next();
        if (waiting.length === 0) setImmediate(commit);
        waiting.push({ id, json: recordOf(id), resolve: acknowledge });
      }),
    close: () => void database.close(),
  };
}

function openDatabase(path: string): Database {
  if (peers.sqlite === undefined) return new DatabaseSync(path);
  return new (peers.sqlite as new (file: string) => Database)(path);
}

/** One write and one sync on the thread of the caller, and nothing else: what no durable log of one caller is below. */
function rawWrite(): Log {
  const descriptor = openSync(join(folder(), 'raw'), 'a');
  return {
    append: async () => {
      writeSync(descriptor, `${recordOf(ids.next())}\n`);
      fdatasyncSync(descriptor);
    },
    close: () => fs.closeSync(descriptor),
  };
}

function stringifyAlone(): Log {
  let length = 0;
  return { append: async () => void (length += recordOf(ids.next()).length), close: () => undefined };
}

/** pino into its own file stream; `each` syncs after every line, else all that wait are flushed and synced together. */
function pino(each: boolean): Log {
  const { default: make } = peers.pino as { default: Pino };
  const descriptor = openSync(join(folder(), 'pino'), 'a');
  const stream = make.destination({ fd: descriptor, sync: each, minLength: each ? 0 : 4096 });
  const logger = make({ base: null }, stream);
  let waiting: (() => void)[] = [];
  const flush = (): void => {
    const batch = waiting;
    waiting = [];
    // It syncs before it calls back.
    stream.flush(() => {
      for (const acknowledge of batch) acknowledge();
    });
  };
  return {
    append: () =>
      new Promise((acknowledge) => {
        logger.info(eventOf(ids.next()));
        if (each) {
          fdatasyncSync(descriptor);
          acknowledge();
          return;
        }
        if (waiting.length === 0) setImmediate(flush);
        waiting.push(acknowledge);
      }),
    close: () => stream.end(),
  };
}

function lmdb(): Log {
  const database = (peers.lmdb as Lmdb).open({ path: join(folder(), 'lmdb'), encoding: 'string' });
  return {
    append: async () => {
      const id = ids.next();
      await database.put(id, recordOf(id));
      await database.flushed;
    },
    close: () => database.close(),
  };
}

/** As much of them as is used. */
interface Database {
  exec(sql: string): unknown;
  prepare(sql: string): { run(id: string, json: string): unknown };
  close(): unknown;
}
interface SonicBoom {
  flush(done: () => void): void;
  end(): void;
}
interface Pino {
  (settings: object, stream: SonicBoom): { info(record: object): void };
  destination(settings: object): SonicBoom;
}
interface Lmdb {
  open(settings: object): {
    put(key: string, value: string): Promise<unknown>;
    flushed: Promise<unknown>;
    close(): void;
  };
}

interface Speed {
  /** Records a second. */
  readonly rate: number;
  /** Milliseconds of waiting for one record, in the middle. */
  readonly median: number;
  /** The share of time in which the thread was busy. */
  readonly busy: number;
}

async function drive(make: () => Log, callers: number): Promise<Speed> {
  const log = make();
  for (let count = 0; count < 20; count += 1) await log.append();
  const waits: number[] = [];
  const before = performance.eventLoopUtilization();
  const start = performance.now();
  const call = async (): Promise<void> => {
    for (let turn = 1; performance.now() - start < MILLISECONDS; turn += 1) {
      const from = performance.now();
      await log.append();
      waits.push(performance.now() - from);
      // Of a log that never waits, callers would not take turns.
      if (turn % 64 === 0) await new Promise((next) => setImmediate(next));
    }
  };
  await Promise.all(Array.from({ length: callers }, call));
  const seconds = (performance.now() - start) / 1000;
  const { utilization } = performance.eventLoopUtilization(before);
  await log.close();
  waits.sort((a, b) => a - b);
  return { rate: waits.length / seconds, median: waits[waits.length >> 1]!, busy: utilization };
}

/** Each of the programs in turns, and the median of each figure. */
async function inTurns(
  programs: Readonly<Record<string, () => Log>>,
  callers: number,
): Promise<Record<string, Speed>> {
  const seen: Record<string, Speed[]> = {};
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [name, make] of Object.entries(programs)) (seen[name] ??= []).push(await drive(make, callers));
  const middle = (values: number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1]!;
  return Object.fromEntries(
    Object.entries(seen).map(([name, speeds]) => [
      name,
      {
        rate: middle(speeds.map(({ rate }) => rate)),
        median: middle(speeds.map(({ median }) => median)),
        busy: middle(speeds.map(({ busy }) => busy)),
      },
    ]),
  );
}

function peersIn(from: string | undefined): { sqlite: unknown; pino: unknown; lmdb: unknown } {
  const load = createRequire(join(resolve(from ?? '.'), 'package.json'));
  const one = (name: string): unknown => {
    try {
      return load(name) as unknown;
    } catch {
      console.log(`${name} is not installed, and not measured.`);
      return undefined;
    }
  };
  return { sqlite: one('better-sqlite3'), pino: one('pino'), lmdb: one('lmdb') };
}

const rows: Row[] = [];
const rate = ({ rate: perSecond }: Speed): string => `${Math.round(perSecond).toLocaleString('en')}/s`;
function faster(what: string, ours: Speed, theirs: Speed | undefined, goal: number): void {
  if (theirs === undefined) return;
  rows.push({
    what,
    ours: rate(ours),
    against: rate(theirs),
    ratio: ours.rate / theirs.rate,
    limit: goal,
    least: true,
  });
}

try {
  console.log(
    `Node ${process.version}; a record has ${recordOf(ids.next()).length} bytes; medians of ${ROUNDS} turns\n`,
  );
  const optional = {
    ...(peers.pino === undefined
      ? {}
      : { 'pino, each line synced': () => pino(true), 'pino, flushed together': () => pino(false) }),
    ...(peers.lmdb === undefined ? {} : { lmdb }),
  };
  const one = await inTurns({ raw: rawWrite, store, library, sqlite }, 1);
  for (const name of ['store', 'library'] as const)
    rows.push({
      what: `one caller waits: ${name} / write + fdatasync`,
      ours: `${one[name]!.median.toFixed(3)} ms`,
      against: `${one['raw']!.median.toFixed(3)} ms`,
      ratio: one[name]!.median / one['raw']!.median,
      limit: 1.4,
    });
  const many = await inTurns({ store, library, withoutTree, sqlite, ...optional }, 64);
  for (const name of ['store', 'library'] as const) {
    faster(`64 callers: ${name} / SQLite`, many[name]!, many['sqlite'], 1.3);
    faster(`64 callers: ${name} / pino, each line synced`, many[name]!, many['pino, each line synced'], 15);
    faster(`64 callers: ${name} / pino, flushed together`, many[name]!, many['pino, flushed together'], 1.6);
    faster(`64 callers: ${name} / lmdb`, many[name]!, many['lmdb'], 1);
    rows.push({
      what: `64 callers: ${name}: share of the event loop`,
      ours: many[name]!.busy.toFixed(2),
      against: `SQLite ${many['sqlite']!.busy.toFixed(2)}`,
      ratio: many[name]!.busy,
      limit: 0.5,
    });
  }
  rows.push({
    what: '64 callers: throughput given up for the tree',
    ours: rate(many['store']!),
    against: rate(many['withoutTree']!),
    ratio: 1 - many['store']!.rate / many['withoutTree']!.rate,
    limit: 0.2,
  });
  const crowd = await inTurns({ store, library, sqlite, stringifyAlone }, 1024);
  for (const name of ['store', 'library'] as const) {
    faster(`1,024 callers: ${name} / SQLite`, crowd[name]!, crowd['sqlite'], 1.5);
    faster(`1,024 callers: ${name} / JSON.stringify alone`, crowd[name]!, crowd['stringifyAlone'], 0.5);
  }
  console.log(table(rows));
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
