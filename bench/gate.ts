// The gate on a large repository as a process, beside programs that read the same report and do less.
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { paired, type Measured, type Program } from './paired.ts';
import { writePromotion } from './promotion.ts';
import type { Row } from './table.ts';

const here = import.meta.dirname;
const SIZES = { objectives: 10_000, models: 5_000, rows: 100_000 };
const PAIRS = 7;
const TIME_LIMIT_MS = 2_000;
const MEMORY_LIMIT = 500e6;

/**
 * Rows for the gate: against reading and parsing the report alone, against `ajv` and a loop over the rows, and, where
 * it is installed, against `conftest` with the same constraints in Rego.
 * @param cli the built command line
 * @param folder an empty folder
 */
export function gateRows(cli: string, folder: string): Row[] {
  mkdirSync(folder, { recursive: true });
  const { args, report, objective } = writePromotion(folder, SIZES);
  const gate = { args: [cli, 'gate', ...args, '--repo', folder] };
  const parse = paired(gate, { args: [join(here, 'json-only.js'), report] }, PAIRS, true);
  const start = paired({ args: ['-e', '0'] }, { args: [join(here, 'json-only.js'), report] }, PAIRS, true);
  const loop = paired(gate, { args: [join(here, 'ajv-loop.js'), report, objective] }, PAIRS, true);
  const what = 'gate: 10,000 objectives, 5,000 models, 100,000 rows';
  return [
    timeRow(`${what} / reading and JSON.parse of the report alone`, parse.ours, parse.theirs, 1.5),
    ...installedRow(gate, report),
    timeRow(
      'of which node -e 0 / reading and JSON.parse of the report alone',
      start.ours,
      start.theirs,
      undefined,
    ),
    timeRow(`${what} / ajv and a loop over the rows`, loop.ours, loop.theirs, undefined),
    {
      what: `${what}: time / ${TIME_LIMIT_MS} ms`,
      ours: `${parse.ours.milliseconds.toFixed(0)} ms`,
      against: `${TIME_LIMIT_MS} ms`,
      ratio: parse.ours.milliseconds / TIME_LIMIT_MS,
      limit: 1,
    },
    {
      what: `${what}: peak memory / ${megabytes(MEMORY_LIMIT)}`,
      ours: megabytes(parse.ours.memory),
      against: `${megabytes(MEMORY_LIMIT)} (JSON.parse alone: ${megabytes(parse.theirs.memory)})`,
      ratio: parse.ours.memory / MEMORY_LIMIT,
      limit: 1,
    },
    ...conftestRow(what, gate.args, report),
  ];
}

/** On the Node that npm runs on, which is that of whoever installed this, where it is another one. */
function installedRow(gate: Program, report: string): Row[] {
  const node = process.env.npm_node_execpath ?? process.execPath;
  const version = spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout.trim();
  if (version === process.version) return [];
  const { ours, theirs } = paired(gate, { args: [join(here, 'json-only.js'), report] }, PAIRS, true, node);
  return [timeRow(`the same on Node ${version}`, ours, theirs, 1.5)];
}

/** `conftest` is taken from the path; without it there is no row. */
function conftestRow(what: string, gate: readonly string[], report: string): Row[] {
  const test = ['test', '--no-color', '--policy', join(here, 'gate.rego'), report];
  if (spawnSync('conftest', ['--version']).status !== 0) return [];
  const [ours, theirs]: [number[], number[]] = [[], []];
  for (let pair = 0; pair <= 3; pair += 1) {
    const [mine, other] = [timed(process.execPath, gate), timed('conftest', test)];
    if (pair === 0) continue;
    ours.push(mine);
    theirs.push(other);
  }
  const [mine, other] = [median(ours), median(theirs)];
  return [
    {
      what: `${what} / conftest with the constraints alone`,
      ours: `${mine.toFixed(0)} ms`,
      against: `${other.toFixed(0)} ms`,
      ratio: mine / other,
      limit: undefined,
    },
  ];
}

function timed(program: string, args: readonly string[]): number {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (status !== 0) throw new Error(`${program} exited ${status}\n${stdout}${stderr}`);
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function timeRow(what: string, ours: Measured, theirs: Measured, limit: number | undefined): Row {
  const show = ({ milliseconds }: Measured): string => `${milliseconds.toFixed(1)} ms`;
  return {
    what,
    ours: show(ours),
    against: show(theirs),
    ratio: ours.milliseconds / theirs.milliseconds,
    limit,
  };
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(0)} MB`;
}
