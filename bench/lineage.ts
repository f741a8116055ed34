// Prints how long `tracegate lineage` takes over many models and edges, each figure beside its floor: loading beside
// reading and parsing the same files by the libraries alone, answering beside the bare walk. It asserts nothing.
// Arguments: [models, default 100000] [edges, default 1000000].
import { spawnSync } from 'node:child_process';
import {
  closeSync,
  createReadStream,
  mkdirSync,
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
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { createInterface } from 'node:readline';
import { parse } from 'yaml';
import { loadGraph } from '../src/command/ask/lineage-graph.ts';
import type { Direction } from '../src/lineage/graph/graph.ts';
import { lineageOf } from '../src/lineage/graph/lineage-of.ts';
import { askedNode, nodesNamed } from '../src/lineage/graph/lookup.ts';
import { table, type Row } from './table.ts';

const SEED = 6;
/** Of a model: its objective, its run, three data sets and a pipeline. */
const EDGES_OF_MODEL = 6;
/** Of an event: three inputs and an output. */
const EDGES_OF_EVENT = 4;
const VERSIONS = 100;
const MEMORY_LIMIT = 512e6;
const PEAK_MEMORY = new URL('peak-memory.js', import.meta.url).href;
const CLI = join(import.meta.dirname, '../dist/cli.js');

/** What a child process measured, in milliseconds and bytes. */
type Measured = Record<string, number>;

const [mode = '', folder = ''] = process.argv.slice(2);
if (mode === '--load') console.log(JSON.stringify(await measured(folder)));
else if (mode === '--floor') console.log(JSON.stringify(await floors(folder)));
else await compare(Number(mode || 100_000), Number(folder || 1_000_000));

async function compare(models: number, edges: number): Promise<void> {
  const scratch = mkdtempSync(join(tmpdir(), 'tracegate-bench-lineage-'));
  try {
    const events = Math.round((edges - models * EDGES_OF_MODEL) / EDGES_OF_EVENT);
    write(scratch, models, events);
    const ours: Measured = { ...child('--load', scratch), memory: memoryOf(scratch) };
    const floor = child('--floor', scratch);
    const size = statSync(join(scratch, 'events.ndjson')).size / 1e6;
    console.log(
      `Node ${process.version}; seed ${SEED}; ${models} registrations, ${events} events (${size.toFixed(0)} MB); ${ours['nodes']} nodes, ${ours['edges']} edges\n`,
    );
    console.log(table(rowsOf(ours, floor)));
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function rowsOf(ours: Measured, floor: Measured): Row[] {
  const row = (what: string, mine: string, floors: number, label: string, limit?: number): Row => ({
    what,
    ours: time(ours[mine]!),
    against: `${time(floors)} (${label})`,
    ratio: ours[mine]! / floors,
    limit,
  });
  const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(0)} MB`;
  return [
    row('loading registrations', 'registrations', floor['registrations']!, 'read, yaml alone'),
    row('loading events, with the graph', 'events', floor['events']!, 'read, JSON.parse alone'),
    row('a node by its name', 'named', 20, 'limit, with its neighbours', 1),
    row('its direct neighbours, with its name', 'direct', 20, 'limit', 1),
    row(`full upstream, median of models (${ours['medianNodes']} nodes)`, 'median', 300, 'limit', 1),
    row(`full upstream, the most (${ours['mostNodes']} nodes)`, 'most', 300, 'limit', 1),
    row('the same', 'most', ours['walk']!, 'the bare walk'),
    {
      what: 'memory, the command with full upstream as JSON',
      ours: megabytes(ours['memory']!),
      against: `${megabytes(MEMORY_LIMIT)} (limit)`,
      ratio: ours['memory']! / MEMORY_LIMIT,
      limit: 1,
    },
    {
      what: 'memory, the graph when it is loaded',
      ours: megabytes(ours['held']!),
      against: `${megabytes(ours['nodes']! * 100 + ours['edges']! * 16)} (100 bytes a node, 16 an edge)`,
      ratio: ours['held']! / (ours['nodes']! * 100 + ours['edges']! * 16),
      limit: undefined,
    },
  ];
}

function time(milliseconds: number): string {
  return milliseconds < 1000 ? `${milliseconds.toFixed(1)} ms` : `${(milliseconds / 1000).toFixed(1)} s`;
}

function child(...args: string[]): Measured {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--expose-gc', import.meta.filename, ...args],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Measured;
}

/** The greatest resident set of the command as it is shipped, in bytes. */
function memoryOf(scratch: string): number {
  const peak = join(scratch, 'peak');
  const asked = ['lineage', 'model:model_9@1.9.0', '--up', '--events', join(scratch, 'events.ndjson')];
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', PEAK_MEMORY, CLI, ...asked, '--repo', scratch, '--format', 'json'],
    { env: { ...process.env, PEAK_MEMORY_FILE: peak }, encoding: 'utf8', maxBuffer: 2 ** 30 },
  );
  if (status !== 0) throw new Error(stderr);
  return Number(readFileSync(peak, 'utf8'));
}

/** Mulberry32. @returns whole numbers below a bound */
function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

function datasetName(at: number): string {
  return `schema_${at % 97}.table_${at}`;
}

function uuid(at: number): string {
  return `0196d82a-5d3a-7000-8000-${at.toString(16).padStart(12, '0')}`;
}

/** Job `n` makes data set `n` of three that were made before, so that what comes late has most of all behind it. */
function write(scratch: string, models: number, events: number): void {
  const below = seeded(SEED);
  const file = openSync(join(scratch, 'events.ndjson'), 'w');
  const facet = { _producer: 'https://example.com/p', _schemaURL: 'https://example.com/s' };
  for (let first = 0; first < events; first += 1000) {
    const lines: string[] = [];
    for (let at = first; at < Math.min(events, first + 1000); at += 1) {
      const dataset = (one: number) => ({
        namespace: `warehouse-${one % 7}`,
        name: datasetName(one),
        facets: { version: { ...facet, datasetVersion: `2025-05-${(one % 28) + 1}` } },
      });
      const event = {
        eventType: 'COMPLETE',
        eventTime: '2025-05-13T02:10:00Z',
        producer: 'https://example.com/p',
        schemaURL: 'https://openlineage.io/spec/2-0-2/OpenLineage.json#/$defs/RunEvent',
        run: { runId: uuid(at) },
        job: { namespace: 'airflow', name: `dag_${at % 1009}.make_${at}` },
        inputs: [1, 2, 3].map(() => dataset(below(at + 1))),
        outputs: [dataset(at)],
      };
      lines.push(JSON.stringify(event));
    }
    writeSync(file, `${lines.join('\n')}\n`);
  }
  closeSync(file);
  for (let at = 0; at < models; at += 1) {
    const path = join(scratch, 'models', `model_${Math.floor(at / VERSIONS)}`);
    if (at % VERSIONS === 0) mkdirSync(path, { recursive: true });
    const datasets = [1, 2, 3].map(() => below(events));
    writeFileSync(
      join(path, `1.${at % VERSIONS}.0.yaml`),
      `model_name: model_${Math.floor(at / VERSIONS)}
model_version: 1.${at % VERSIONS}.0
objective_version: OBJ.credit.v1.${at % 50}
registered_at: 2025-05-14T09:00:00Z
artifact: { uri: "s3://models/${at}", sha256: ${'a'.repeat(64)} }
lineage:
  training_run: { id: ${uuid(events + at)} }
  datasets:
${datasets.map((one) => `    - { namespace: warehouse-${one % 7}, name: ${datasetName(one)}, version: "${one % 5}" }\n`).join('')}  feature_pipelines:
    - { name: pipeline_${at % 5000}, version: 1.0.0 }
`,
    );
  }
}

/** Loads both, then asks of some of the models. */
async function measured(scratch: string): Promise<Measured> {
  const empty = join(scratch, 'empty');
  mkdirSync(empty);
  const file = { name: 'events.ndjson', path: join(scratch, 'events.ndjson') };
  const ofEvents = (await awaited(() => loadGraph(empty, [file]))).ms;
  const before = held();
  const both = await awaited(() => loadGraph(scratch, [file]));
  const { graph } = both.value;
  const graphHeld = held() - before;
  const of: Direction = 'up';
  let edges = 0;
  for (let node = 0; node < graph.size; node += 1) {
    const [first, after] = graph.edgesOf(node, of);
    edges += after - first;
  }
  const models = Array.from({ length: 41 }, (_, at) => `model:model_${at}@1.${at}.0`);
  const asked = models.map((model) => {
    const named = taken(() => nodesNamed(graph, askedNode(model))[0]!);
    const direct = taken(() => lineageOf(graph, named.value, of, 1));
    const full = taken(() => lineageOf(graph, named.value, of));
    const walk = taken(() => graph.walk(named.value, of));
    return {
      named: named.ms,
      direct: named.ms + direct.ms,
      full: full.ms,
      nodes: full.value.nodes.length,
      walk: walk.ms,
    };
  });
  const bySize = asked.toSorted((a, b) => a.nodes - b.nodes);
  const [middle, most] = [bySize[20]!, bySize.at(-1)!];
  const median = (of: (one: (typeof asked)[number]) => number): number =>
    asked.map(of).sort((a, b) => a - b)[20]!;
  return {
    registrations: both.ms - ofEvents,
    events: ofEvents,
    nodes: graph.size,
    edges,
    named: median(({ named }) => named),
    direct: median(({ direct }) => direct),
    median: median(({ full }) => full),
    medianNodes: middle.nodes,
    most: Math.max(...asked.map(({ full }) => full)),
    mostNodes: most.nodes,
    walk: median(({ walk }) => walk),
    held: graphHeld,
  };
}

function taken<T>(run: () => T): { value: T; ms: number } {
  const start = performance.now();
  const value = run();
  return { value, ms: performance.now() - start };
}

async function awaited<T>(run: () => Promise<T>): Promise<{ value: T; ms: number }> {
  const start = performance.now();
  const value = await run();
  return { value, ms: performance.now() - start };
}

/** Bytes in use when what is not needed any more is gone. */
function held(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** Reads the same files, and parses them by the libraries alone. */
async function floors(scratch: string): Promise<Measured> {
  const registrations = taken(() => {
    const models = join(scratch, 'models');
    for (const name of readdirSync(models))
      for (const version of readdirSync(join(models, name)))
        parse(readFileSync(join(models, name, version), 'utf8'));
  });
  const events = await awaited(async () => {
    const input = createReadStream(join(scratch, 'events.ndjson'));
    for await (const line of createInterface({ input })) JSON.parse(line);
  });
  return { registrations: registrations.ms, events: events.ms };
}
