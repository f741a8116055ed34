// Prints how fast questions of a large log are answered, as ratios of medians within this one run, with the sizes of
// what they read and the floors. It asserts nothing. The log is one that bench/year.ts made. docs/decisions/0044 has figures.
// Arguments: FOLDER [rounds, default 5] [folder of the faces, default dist].
import { spawnSync } from 'node:child_process';
import {
  closeSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import * as validators from '../generated/profile-validators.js';
import { countSql, planOf } from '../src/engine/questions/impact.ts';
import { parseDecimal } from '../src/decimal/decimal.ts';
import { readProfile } from '../src/impact/profile-file.ts';
import { impactOf } from '../src/impact/impact.ts';
import { withThreshold } from '../src/impact/score-rule.ts';
import { evidenceLines } from '../src/store/evidence-file.ts';
import { eventTextOf } from '../src/store/salted-line.ts';
import { findRecord } from '../src/store/log-reader.ts';
import { traceDecision } from '../src/store/traced-decision.ts';
import { paired, type Measured, type Program } from './paired.ts';
import { table, type Row } from './table.ts';
import type { YearFacts } from './year.ts';

const [folder, rounds = '5', faces = 'dist'] = process.argv.slice(2);
if (folder === undefined) throw new Error('The folder that bench/year.ts made is missing.');
const root = join(import.meta.dirname, '..');
const cli = join(resolve(root, faces), 'cli.js');
const PAIRS = Number(rounds);
const log = resolve(folder, 'log');
const [governance, bundle, key] = ['governance', 'bundle.json', 'public.pem'].map((name) =>
  resolve(folder, name),
) as [string, string, string];
const facts = JSON.parse(readFileSync(resolve(folder, 'facts.json'), 'utf8')) as YearFacts;
const NOTHING: Program = { args: ['-e', '0'] };
const MEMORY_LIMIT = 512e6;
const JQ_LINES = 1_000_000;
/** Questions before those that are timed. */
const WARMING = 100;
const scratch = mkdtempSync(join(tmpdir(), 'tracegate-bench-questions-'));
const profile = join(scratch, 'profile.json');
const rows: Row[] = [];
const peaks: [string, number][] = [];
/** Of impact as a process, which jq is held to. */
let impactMilliseconds = Number.NaN;

const THRESHOLD = '0.25';
const tool = (...args: string[]): Program => ({ args: [cli, ...args], statuses: [0, 1] });
const impactByRule = ['impact', '--rule', 'denial_cutoff', '--threshold', THRESHOLD];
const impactByObjective = ['impact', '--from', 'OBJ.mortgage.v1.1', '--to', 'OBJ.mortgage.v1.0'];

try {
  describe();
  makeProfile();
  records();
  traces();
  impacts();
  jq();
  profiles();
  inMemory();
  affected();
  for (const [what, bytes] of peaks)
    rows.push({
      what: `peak memory of ${what}`,
      ours: megabytes(bytes),
      against: megabytes(MEMORY_LIMIT),
      ratio: bytes / MEMORY_LIMIT,
      limit: 1,
    });
  console.log(table(rows));
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

function describe(): void {
  const total = facts.decisions.toLocaleString('en');
  const { evidenceBytes, analyticsBytes, segmentBytes, treeBytes, treeFiles } = facts;
  console.log(`Node ${process.version}; medians of ${PAIRS} runs in turns; load ${readFileSync('/proc/loadavg', 'utf8').split(' ')[0]}
${total} decisions on ${facts.days} days, ${facts.later.toLocaleString('en')} later events
NDJSON ${gigabytes(segmentBytes)} (gone), evidence ${gigabytes(evidenceBytes)}, Parquet ${gigabytes(analyticsBytes)}, tree ${gigabytes(treeBytes)} in ${treeFiles} files
`);
}

function makeProfile(): void {
  const made = spawnSync(process.execPath, [cli, 'profile', '--log', log, '--out', profile], {
    encoding: 'utf8',
  });
  if (made.status !== 0) throw new Error(made.stderr);
}

/** The Node that npm runs on, which is that of whoever installed this, where it is another one than this. */
function installedNode(): { node: string; version: string } | undefined {
  const node = process.env['npm_node_execpath'] ?? 'node';
  const version = spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout.trim();
  return version === process.version ? undefined : { node, version };
}

/** A program as a process on both, for each of some ids. */
function onBoth(what: string, programs: readonly Program[], limit: number | undefined): void {
  const run = (node?: string) => programs.map((one) => paired(one, NOTHING, PAIRS * 2, false, node));
  asProcess(what, run(), limit);
  const other = installedNode();
  if (other !== undefined) asProcess(`  the same on Node ${other.version}`, run(other.node), limit);
}

/** The record of one decision. */
function records(): void {
  const programs = facts.ids.map((id) => tool('record', id, '--log', log));
  onBoth('the record of one decision / node -e 0', programs, 1.15);
  measureMemory('a record', tool('record', facts.ids[0]!, '--log', log));
  warm('the record of one decision, in the library', (id) => findRecord(log, id) !== undefined, 1);
}

function traces(): void {
  const of = (ids: readonly string[], ...where: string[]): Program[] =>
    ids.map((id) => tool('trace', id, '--log', log, '--key', key, ...where));
  const [oldest, latest] = [facts.ids.slice(0, 1), facts.ids.slice(-1)];
  onBoth('full trace of the latest, by a bundle / node -e 0', of(latest, '--governance', bundle), 1.6);
  onBoth('full trace of the oldest, by a bundle / node -e 0', of(oldest, '--governance', bundle), 1.6);
  onBoth(
    'full trace of the oldest, by a repository (Git) / node -e 0',
    of(oldest, '--repo', governance),
    undefined,
  );
  measureMemory('a trace', tool('trace', facts.ids[0]!, '--log', log, '--repo', governance));
  const holds = (id: string): boolean => traceDecision(log, id).kind === 'known';
  warm('what the log holds of the latest, with proofs, in the library', holds, 5, latest);
  warm('what the log holds of the oldest, with proofs, in the library', holds, 5, oldest);
}

function impacts(): void {
  const hand = join(scratch, 'hand.cjs');
  const files = `read_parquet('${log}/date=*/*.parquet')`;
  const moved = { rule: 'denial_cutoff', threshold: parseDecimal(THRESHOLD)!, objectiveVersion: undefined };
  const sql = countSql(files, planOf(moved), {});
  writeFileSync(
    hand,
    `const { DuckDBInstance } = require(${JSON.stringify(join(root, 'node_modules/@duckdb/node-api'))});
(async () => {
  const connection = await (await DuckDBInstance.create()).connect();
  const rows = await (await connection.run(${JSON.stringify(sql)})).getRows();
  process.stdout.write(String(rows.length));
  process.exit(0);
})();
`,
  );
  const { ours, theirs } = paired(
    tool(...impactByRule, '--log', log),
    { args: [hand] },
    Math.max(3, Math.ceil(PAIRS / 2)),
    true,
  );
  timeRow('impact of another threshold / the same SQL in DuckDB by hand', ours, theirs, 1.5);
  peaks.push(['impact', ours.memory]);
  impactMilliseconds = ours.milliseconds;
}

/** What one would do without any of this: jq over the same records as lines, of as many as fit, and extrapolated. */
function jq(): void {
  if (spawnSync('jq', ['--version']).status !== 0) {
    console.log('jq is not installed, and not measured.');
    return;
  }
  const lines = join(scratch, 'lines.ndjson');
  const count = writeLines(lines);
  const program = `select(.type == "dev.tracegate.decision.v1") | .data | [.segments.race, .prediction.outcome, ((.prediction.score | tonumber) >= ${THRESHOLD})] | join(" ")`;
  const start = performance.now();
  const found = spawnSync('sh', ['-c', `jq -r '${program}' < ${lines} | sort | uniq -c`], {
    encoding: 'utf8',
  });
  if (found.status !== 0) throw new Error(found.stderr);
  const all = ((performance.now() - start) / count) * (facts.decisions + facts.later);
  rows.push({
    what: `impact: jq, counting outcomes by one group alone, extrapolated from ${count.toLocaleString('en')} lines / ours`,
    ours: seconds(impactMilliseconds),
    against: seconds(all),
    ratio: all / impactMilliseconds,
    limit: 200,
    least: true,
  });
}

function writeLines(path: string): number {
  const descriptor = openSync(path, 'w');
  let count = 0;
  try {
    for (const day of readdirSync(log).filter((name) => name.startsWith('date='))) {
      const file = readdirSync(join(log, day)).find((name) => name.endsWith('.evidence'))!;
      let text = '';
      for (const line of evidenceLines(join(log, day, file))) {
        if (count === JQ_LINES) break;
        text += `${eventTextOf(line)}\n`;
        count += 1;
        if (text.length < 1e6) continue;
        writeSync(descriptor, text);
        text = '';
      }
      writeSync(descriptor, text);
      if (count === JQ_LINES) break;
    }
  } finally {
    closeSync(descriptor);
  }
  return count;
}

function profiles(): void {
  const size = statSync(profile).size;
  rows.push({
    what: 'size of the profile',
    ours: `${(size / 1000).toFixed(0)} kB`,
    against: '600 kB',
    ratio: size / 600_000,
    limit: 1,
  });
  onBoth('impact from a profile, by a rule / node -e 0', [tool(...impactByRule, '--profile', profile)], 1.5);
  onBoth(
    'impact from a profile, by two objectives (YAML) / node -e 0',
    [tool(...impactByObjective, '--profile', profile, '--repo', governance)],
    undefined,
  );
  measureMemory('impact from a profile', tool(...impactByRule, '--profile', profile));
  measureMemory('making a profile', tool('profile', '--log', log, '--out', join(scratch, 'again.json')));
}

function inMemory(): void {
  const read = readProfile(readFileSync(profile, 'utf8'), validators.decisionProfileFrame);
  if (typeof read === 'string') throw new Error(read);
  const [rule] = read.rulesOf();
  const after = withThreshold(rule!, parseDecimal(THRESHOLD)!);
  const times = Array.from({ length: 50 }, () => {
    const start = performance.now();
    impactOf(
      rule!,
      after,
      read.considered(() => ({ before: rule!, after })),
      undefined,
    );
    return performance.now() - start;
  });
  milliseconds('impact from a profile, in memory', times.toSorted((a, b) => a - b)[25]!, 3);
}

function affected(): void {
  const ask = tool(
    'affected',
    '--dataset',
    'r-package-AER/HMDA@boston-1990',
    '--log',
    log,
    '--repo',
    governance,
  );
  const { ours } = paired(ask, NOTHING, Math.max(3, Math.ceil(PAIRS / 2)), true);
  milliseconds('affected by one data set, as a process', ours.milliseconds, 1000);
  peaks.push(['affected', ours.memory]);
}

/** In the library, each id in turn, once the code has run so often that it is compiled. */
function warm(what: string, ask: (id: string) => boolean, limit: number, ids = facts.ids): void {
  const times: number[] = [];
  for (let round = 0; round <= PAIRS * 4 + WARMING; round += 1)
    for (const id of ids) {
      const start = performance.now();
      if (!ask(id)) throw new Error(`${id} is not there.`);
      if (round > WARMING) times.push(performance.now() - start);
    }
  milliseconds(what, times.toSorted((a, b) => a - b)[times.length >> 1]!, limit);
}

function milliseconds(what: string, ours: number, limit: number): void {
  rows.push({
    what,
    ours: `${ours.toFixed(2)} ms`,
    against: `${limit} ms`,
    ratio: ours / limit,
    limit: 1,
  });
}

/** Of the ids of several days the one in the middle. */
function asProcess(
  what: string,
  found: { ours: Measured; theirs: Measured }[],
  limit: number | undefined,
): void {
  const ratio = ({ ours, theirs }: { ours: Measured; theirs: Measured }): number =>
    ours.milliseconds / theirs.milliseconds;
  const { ours, theirs } = found.toSorted((a, b) => ratio(a) - ratio(b))[found.length >> 1]!;
  timeRow(what, ours, theirs, limit);
}

function timeRow(what: string, ours: Measured, theirs: Measured, limit: number | undefined): void {
  rows.push({
    what,
    ours: `${ours.milliseconds.toFixed(0)} ms`,
    against: `${theirs.milliseconds.toFixed(0)} ms`,
    ratio: ours.milliseconds / theirs.milliseconds,
    limit,
  });
}

function measureMemory(what: string, program: Program): void {
  peaks.push([what, paired(program, NOTHING, 1, true).ours.memory]);
}

function seconds(value: number): string {
  return `${(value / 1000).toFixed(2)} s`;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(0)} MB`;
}

function gigabytes(bytes: number): string {
  return `${(bytes / 1e9).toFixed(2)} GB`;
}
