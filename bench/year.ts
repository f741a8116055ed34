// Makes a year of a decision log in the product's own form: 50,000 mortgage decisions a day under OBJ.mortgage.v1.1,
// with overrides (one in 100) and outcomes a month later (one in 50), whose scores drift over the year and lie apart by
// group, and which a new model takes over each quarter. Days are written by the store's own writer and sealed by its
// own sealing, two of them at once; the tree is grown and signed between, and segments are gone once they are sealed.
// The same seed gives the same records; salts are drawn anew, as everywhere, and with them the tree.
// Arguments: FOLDER [--days 365] [--per-day 50000] [--seed 1]. FOLDER then has log/, governance/ (a Git repository),
// bundle.json, public.pem and facts.json, which says what it consists of.
import { execFileSync, fork, type ChildProcess } from 'node:child_process';
import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { readGovernanceBundle, type GovernanceView } from '../src/decision/governance-view.ts';
import { makeEvent, type LogEvent } from '../src/decision/record.ts';
import { sampledRecord } from '../src/decision/sampling.ts';
import { stamp } from '../src/decision/stamp.ts';
import { timeOfUuidV7, UuidV7 } from '../src/decision/uuid-v7.ts';
import { systemDisk } from '../src/store/disk.ts';
import { openLogFolder } from '../src/store/log-folder.ts';
import { recordLeafHash } from '../src/store/record-leaf.ts';
import { SegmentWriter } from '../src/store/segment-writer.ts';
import { sealSegments } from '../src/store/seal/seal.ts';
import { integrate } from '../src/store/tree/tree-store.ts';
import { noteSigner, verifierKeyOf } from '../src/transparency/signed-note.ts';
import { sha256Of } from '../src/transparency/sha256.ts';

const ORIGIN = 'example.com/year';
const DAY = 86_400_000;
const START = Date.parse('2025-05-15');
const OUTCOME_DAYS = 30;
const WORKERS = 2;
/** Days that are written, put into the tree and sealed together; of two such rounds at once the segments lie there. */
const ROUND = 20;
/** What is made here can be made again, so that nobody waits for the disk. */
const disk = { ...systemDisk, sync: () => Promise.resolve() };
const repository = resolve(import.meta.dirname, '..');

interface Work {
  readonly kind: 'write' | 'seal';
  readonly folder: string;
  readonly days: readonly number[];
}

/** What one of the workers has done, in records and bytes. */
export interface Done {
  readonly decisions: number;
  readonly later: number;
  readonly segmentBytes: number;
  readonly evidenceBytes: number;
  readonly analyticsBytes: number;
}

/** What a year consists of, as bench/questions.ts reads it. */
export interface YearFacts extends Done {
  readonly days: number;
  readonly perDay: number;
  readonly seed: number;
  readonly seconds: { readonly all: number; readonly tree: number; readonly seal: number };
  /** Of the tiles and entries of the tree. */
  readonly treeBytes: number;
  readonly treeFiles: number;
  /** Ids of decisions to ask for: of the first day, the middle one and the last, one overridden on each. */
  readonly ids: readonly string[];
}

const { values, positionals } = parseArgs({
  options: {
    days: { type: 'string', default: '365' },
    'per-day': { type: 'string', default: '50000' },
    seed: { type: 'string', default: '1' },
    worker: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
const [days, perDay, seed] = [values.days, values['per-day'], values.seed].map(Number) as [
  number,
  number,
  number,
];
const root = resolve(positionals[0] ?? '');

async function make(): Promise<void> {
  const [log, draft] = [join(root, 'log'), join(root, 'writing')];
  mkdirSync(root, { recursive: true });
  makeGovernance();
  openLogFolder(log, ORIGIN);
  mkdirSync(draft, { mode: 0o700 });
  const { privateKey } = generateKeyPairSync('ed25519');
  writeFileSync(
    join(root, 'public.pem'),
    createPublicKey(privateKey).export({ type: 'spki', format: 'pem' }),
  );
  const signing = { signer: noteSigner(ORIGIN, privateKey), known: [verifierKeyOf(ORIGIN, privateKey)] };
  const workers = Array.from({ length: WORKERS }, () =>
    fork(import.meta.filename, [root, '--worker', `--days=${days}`, `--per-day=${perDay}`, `--seed=${seed}`]),
  );
  const seconds = { all: 0, tree: 0, seal: 0 };
  const begun = performance.now();
  const timed = async <T>(what: keyof typeof seconds, run: () => T): Promise<Awaited<T>> => {
    const start = performance.now();
    const result = await run();
    seconds[what] += (performance.now() - start) / 1000;
    return result;
  };
  let sum: Done = { decisions: 0, later: 0, segmentBytes: 0, evidenceBytes: 0, analyticsBytes: 0 };
  const rounds = Array.from({ length: Math.ceil(days / ROUND) }, (_, round) =>
    Array.from({ length: Math.min(ROUND, days - round * ROUND) }, (_one, at) => round * ROUND + at),
  );
  const shareOf = (round: readonly number[], at: number): number[] =>
    round.filter((day) => day % WORKERS === at);
  const written = (round: readonly number[] = []): Promise<Done[]> =>
    Promise.all(
      workers.map((worker, at) => ask(worker, { kind: 'write', folder: draft, days: shareOf(round, at) })),
    );
  let next = written(rounds[0]);
  for (const [at, round] of rounds.entries()) {
    sum = (await next).reduce(plus, sum);
    for (const day of round) renameSync(join(draft, folderOf(day)), join(log, folderOf(day)));
    // The next days are written while the tree grows, which waits for the disk most of the time.
    next = written(rounds[at + 1]);
    await new Promise((done) => setImmediate(done));
    await timed('tree', () => integrate(log, signing));
    await next;
    const sealed = await timed('seal', () =>
      Promise.all(
        workers.map(async (worker, place) => {
          const share = shareOf(round, place);
          const view = lendDays(log, place, share);
          const done = await ask(worker, { kind: 'seal', folder: view, days: share });
          takeBack(log, view, share);
          return done;
        }),
      ),
    );
    sum = sealed.reduce(plus, sum);
    seconds.all = (performance.now() - begun) / 1000;
    console.error(
      `${round.at(-1)! + 1} of ${days} days in ${seconds.all.toFixed(0)} s: the tree ${seconds.tree.toFixed(0)} s, sealing ${seconds.seal.toFixed(0)} s`,
    );
  }
  rmSync(draft, { recursive: true });
  for (const worker of workers) worker.disconnect();
  const tree = sizeOf(join(log, 'tile'));
  const facts: YearFacts = {
    ...sum,
    days,
    perDay,
    seed,
    seconds,
    treeBytes: tree.bytes,
    treeFiles: tree.files,
    // The 50th decision of a day is the first that is overridden.
    ids: [0, Math.floor(days / 2), days - 1].flatMap((day) => {
      const ids = idsOf(day);
      return [ids[49]!, ids[Math.floor(perDay / 2)]!];
    }),
  };
  writeFileSync(join(root, 'facts.json'), `${JSON.stringify(facts, undefined, 2)}\n`);
  console.log(JSON.stringify(facts, undefined, 2));
}

/** This repository's own objectives, sign-offs, reports and models, and one model more for each quarter. */
function makeGovernance(): void {
  const folder = join(root, 'governance');
  for (const part of ['objectives', 'approvals', 'kpis', 'models', 'policies', 'promotions'])
    cpSync(join(repository, part), join(folder, part), { recursive: true });
  const registered = readFileSync(join(folder, 'models/mortgage_model/1.1.0.yaml'), 'utf8');
  for (const version of ['1.2.0', '1.3.0', '1.4.0'])
    writeFileSync(
      join(folder, `models/mortgage_model/${version}.yaml`),
      registered
        .replace('model_version: 1.1.0', `model_version: ${version}`)
        .replaceAll('boston-1990', `boston-1990-${version}`),
    );
  const git = (...args: string[]): string => execFileSync('git', args, { cwd: folder, encoding: 'utf8' });
  git('init', '--quiet', '--initial-branch=main');
  git('add', '--all');
  git('-c', 'user.name=bench', '-c', 'user.email=bench@example.com', 'commit', '--quiet', '--message=Govern');
  const bundle = join(root, 'bundle.json');
  const cli = join(repository, 'dist/cli.js');
  execFileSync(process.execPath, [cli, 'bundle', '--repo', folder, '--out', bundle], { stdio: 'ignore' });
}

function ask(worker: ChildProcess, task: Work): Promise<Done> {
  return new Promise((done, fail) => {
    const failed = (code: number | null): void => fail(new Error(`A worker ended with ${code}.`));
    worker.once('exit', failed);
    worker.once('message', (message) => {
      worker.off('exit', failed);
      done(message as Done);
    });
    worker.send(task);
  });
}

function plus(a: Done, b: Done): Done {
  return {
    decisions: a.decisions + b.decisions,
    later: a.later + b.later,
    segmentBytes: a.segmentBytes + b.segmentBytes,
    evidenceBytes: a.evidenceBytes + b.evidenceBytes,
    analyticsBytes: a.analyticsBytes + b.analyticsBytes,
  };
}

/**
 * Sealing takes the lock of the tree for each segment, so two of them would wait for each other. The days of one lie
 * in a folder of its own meanwhile, with the tree and its journal, which sealing reads and does not change.
 */
function lendDays(log: string, at: number, lent: readonly number[]): string {
  const view = join(root, `sealing-${at}`);
  mkdirSync(join(view, 'tree'), { recursive: true });
  for (const name of readdirSync(log).filter((one) => !one.startsWith('date=') && one !== 'tree'))
    symlinkSync(join(log, name), join(view, name));
  symlinkSync(join(log, 'tree/ranges.ndjson'), join(view, 'tree/ranges.ndjson'));
  for (const day of lent) renameSync(join(log, folderOf(day)), join(view, folderOf(day)));
  return view;
}

function takeBack(log: string, view: string, lent: readonly number[]): void {
  for (const day of lent) renameSync(join(view, folderOf(day)), join(log, folderOf(day)));
  rmSync(view, { recursive: true });
}

const folderOf = (day: number): string => `date=${new Date(START + day * DAY).toISOString().slice(0, 10)}`;

function sizeOf(folder: string): { files: number; bytes: number } {
  let [files, bytes] = [0, 0];
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    files += 1;
    bytes += statSync(join(entry.parentPath, entry.name)).size;
  }
  return { files, bytes };
}

function work(): void {
  const { view } = readGovernanceBundle(readFileSync(join(root, 'bundle.json'), 'utf8'));
  if (view === undefined) throw new Error('The bundle cannot be read.');
  process.on('message', (task: Work) => {
    void perform(view, task);
  });
}

async function perform(view: GovernanceView, task: Work): Promise<void> {
  process.send!(task.kind === 'write' ? await write(view, task) : await seal(task));
}

async function write(view: GovernanceView, task: Work): Promise<Done> {
  let [decisions, later] = [0, 0];
  for (const day of task.days) {
    const writer = new SegmentWriter(task.folder, disk, recordLeafHash, {}, writerOf(day));
    let waiting: Promise<void>[] = [];
    for (const event of recordsOn(day, view)) {
      const { id } = event;
      if (event.type.includes('.decision.')) decisions += 1;
      else later += 1;
      const kind = event.type.split('.')[2]!;
      waiting.push(writer.append({ id, time: timeOfUuidV7(id)!, kind, json: JSON.stringify(event) }));
      if (waiting.length < 2000) continue;
      await Promise.all(waiting);
      waiting = [];
    }
    await Promise.all(waiting);
    await writer.close();
  }
  return { decisions, later, segmentBytes: 0, evidenceBytes: 0, analyticsBytes: 0 };
}

async function seal(task: Work): Promise<Done> {
  const { sealed, waiting } = await sealSegments(task.folder, { analytics: true });
  if (waiting.length > 0) throw new Error(`${waiting[0]!.path} is not sealed: ${waiting[0]!.reason}`);
  return sealed.reduce<Done>((sum, one) => plus(sum, { ...one, decisions: 0, later: 0 }), {
    decisions: 0,
    later: 0,
    segmentBytes: 0,
    evidenceBytes: 0,
    analyticsBytes: 0,
  });
}

/** Bytes and numbers that a seed and a name determine. */
class Random {
  private state: Buffer;
  private used = 0;

  constructor(name: string) {
    this.state = sha256Of(Buffer.from(`${seed} ${name}`));
  }

  bytes(count: number): Buffer {
    const parts: Buffer[] = [];
    for (let length = 0; length < count; length += this.state.length) parts.push(this.step());
    return Buffer.concat(parts).subarray(0, count);
  }

  /** From 0, 1 left out. */
  next(): number {
    if (this.used + 4 > this.state.length) this.step();
    this.used += 4;
    return this.state.readUInt32LE(this.used - 4) / 2 ** 32;
  }

  /** Of a normal distribution with mean 0 and deviation 1 (Box and Muller). */
  normal(): number {
    return Math.sqrt(-2 * Math.log(1 - this.next())) * Math.cos(2 * Math.PI * this.next());
  }

  pick<T>(from: readonly (readonly [T, number])[]): T {
    let left = this.next();
    for (const [one, share] of from) if ((left -= share) < 0) return one;
    return from.at(-1)![0];
  }

  private step(): Buffer {
    this.used = 0;
    return (this.state = sha256Of(this.state));
  }
}

const writerOf = (day: number): string => new Random(`writer ${day}`).bytes(4).toString('hex');
/** Of a day's events one in so many is no decision but becomes known of one. */
const OVERRIDDEN_EACH = 100;
const OUTCOME_EACH = 50;

/** The ids of a day's decisions and of what comes later, in their order: each moment has one. */
function* idsAt(day: number, count: number): Generator<string> {
  const random = new Random(`ids ${day}`);
  let time = 0;
  const ids = new UuidV7(
    () => time,
    (bytes) => random.bytes(bytes),
  );
  for (let at = 0; at < count; at += 1) {
    time = START + day * DAY + Math.floor((at * DAY) / count);
    yield ids.next();
  }
}

/** Events of a day: what stands between two decisions is of one in so many of them. */
const eventsOn = (day: number): number =>
  perDay +
  Math.floor(perDay / OVERRIDDEN_EACH) +
  (day >= OUTCOME_DAYS ? Math.floor(perDay / OUTCOME_EACH) : 0);

/** The ids of a day's decisions alone. */
function idsOf(day: number): string[] {
  const found: string[] = [];
  const ids = idsAt(day, eventsOn(day));
  for (let index = 0; index < perDay; index += 1) {
    found.push(ids.next().value as string);
    for (let later = laterAfter(day, index); later > 0; later -= 1) ids.next();
  }
  return found;
}

const laterAfter = (day: number, index: number): number =>
  Number(isOverrideAfter(index)) + Number(isOutcomeAfter(day, index));
const isOverrideAfter = (index: number): boolean => index % OVERRIDDEN_EACH === OVERRIDDEN_EACH - 1;
const isOutcomeAfter = (day: number, index: number): boolean =>
  day >= OUTCOME_DAYS && index % OUTCOME_EACH === OUTCOME_EACH - 1;

function* recordsOn(day: number, view: GovernanceView): Generator<LogEvent> {
  const ids = idsAt(day, eventsOn(day));
  const earlier = day >= OUTCOME_DAYS ? idsOf(day - OUTCOME_DAYS) : [];
  const random = new Random(`decisions ${day}`);
  const recent: { id: string; outcome: string }[] = [];
  const nextId = (): { id: string; time: string } => {
    const id = ids.next().value as string;
    return { id, time: new Date(timeOfUuidV7(id)!).toISOString() };
  };
  for (let index = 0; index < perDay; index += 1) {
    const event = decision(nextId(), day, index, random, view);
    recent[index % OVERRIDDEN_EACH] = { id: event.id, outcome: event.data.prediction?.outcome ?? '' };
    yield event;
    if (isOverrideAfter(index)) yield override(nextId(), recent[OVERRIDDEN_EACH / 2 - 1]!);
    if (isOutcomeAfter(day, index)) yield outcome(nextId(), earlier[index]!, random);
  }
}

/** Groups with their shares, and how far their scores lie from the others', as log odds. */
const races = [
  ['white', 0.86],
  ['black', 0.14],
] as const;
const households = [
  ['not_single', 0.61],
  ['single', 0.39],
] as const;
const regions = [
  ['north', 0.4],
  ['south', 0.35],
  ['west', 0.25],
] as const;
const apart: Readonly<Record<string, number>> = { black: 0.75, single: 0.2, south: 0.1 };
const models = ['1.1.0', '1.2.0', '1.3.0', '1.4.0'];

function decision(
  { id, time }: { id: string; time: string },
  day: number,
  index: number,
  random: Random,
  view: GovernanceView,
) {
  const segments = {
    race: random.pick(races),
    household: random.pick(households),
    region: random.pick(regions),
  };
  const quarter = Math.min(models.length - 1, Math.floor(day / 91));
  // A slow drift that each new model takes back, and a season.
  const drift = 0.15 * ((day % 91) / 91) + 0.1 * Math.sin((2 * Math.PI * day) / 365);
  const away = Object.values(segments).reduce((sum, group) => sum + (apart[group] ?? 0), 0);
  const score = (1 / (1 + Math.exp(2.6 - away - drift - random.normal()))).toFixed(4);
  const input = {
    id,
    time,
    source: '/services/mortgage',
    data: {
      model_name: 'mortgage_model',
      model_version: models[quarter]!,
      feature_hash: `hmac-sha256:features-2025:${sha256Of(Buffer.from(`${seed} ${day} ${index}`)).toString('hex')}`,
      input_reference: `s3://mortgage-inputs/${time.slice(0, 10)}/${id.slice(-8)}`,
      prediction: { score, outcome: Number(score) >= 0.3 ? 'denied' : 'approved' },
      confidence: (0.5 + random.next() / 2).toFixed(2),
      segments,
    },
  };
  const stamped = stamp(input, view, 'strict', Date.parse(time));
  if (stamped.kind === 'refused') throw new Error(stamped.problems[0]?.message);
  return sampledRecord(stamped.event)!;
}

function override(header: { id: string; time: string }, of: { id: string; outcome: string }): LogEvent {
  const after = of.outcome === 'denied' ? 'approved' : 'denied';
  return makeEvent(
    'override',
    { ...header, source: '/services/mortgage', subject: of.id },
    {
      before: of.outcome,
      after,
      reason: 'The loan officer knew more.',
      who: 'lender-1990',
      role: 'Credit Officer',
    },
  );
}

function outcome(header: { id: string; time: string }, of: string, random: Random): LogEvent {
  return makeEvent(
    'outcome',
    { ...header, source: '/services/mortgage', subject: of },
    { ground_truth: random.next() < 0.94 ? 'repaid' : 'defaulted', observed_at: header.time },
  );
}

if (values.worker) work();
else if (import.meta.main) {
  if (positionals.length !== 1) throw new Error('The folder to make it in is missing.');
  if (existsSync(root)) throw new Error(`${root} is there already.`);
  await make();
}
