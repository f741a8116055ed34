import { parseTime } from '../../format/date.ts';
import type { DatasetPart } from '../part.ts';
import type { Mapping } from '../source-document.ts';

/** A data set as an event names it; both parts of its name are needed to tell it from others. */
export type DatasetReference = DatasetPart & { readonly namespace: string };

/** What all events of one run say together. */
export interface Run {
  /** In lower case. */
  readonly id: string;
  /** `namespace/name` of its job. */
  readonly job: string;
  /** The run that started this one. */
  parent: string | undefined;
  startedAt: string | undefined;
  started: number | undefined;
  completed: number | undefined;
  failed: boolean;
  readonly inputs: DatasetReference[];
  readonly outputs: DatasetReference[];
  readonly code: { repository: string | undefined; version: string | undefined; tag: string | undefined }[];
  /** The lines that its events stand on, from 0. */
  readonly lines: number[];
}

/**
 * The runs that events tell of, in the order in which they appear. Events of jobs and of data sets alone say nothing
 * of a run.
 * @param events by their line; each has the form that `eventFault` checks
 */
export function runsOf(events: ReadonlyMap<number, Mapping>): Map<string, Run> {
  const runs = new Map<string, Run>();
  for (const [line, event] of events) {
    if (event['run'] === undefined) continue;
    const id = ((event['run'] as Mapping)['runId'] as string).toLowerCase();
    const run = runs.get(id) ?? newRun(id, event['job'] as Mapping);
    runs.set(id, run);
    add(run, event, line);
  }
  return runs;
}

function newRun(id: string, job: Mapping): Run {
  return {
    id,
    job: `${String(job['namespace'])}/${String(job['name'])}`,
    parent: undefined,
    startedAt: undefined,
    started: undefined,
    completed: undefined,
    failed: false,
    inputs: [],
    outputs: [],
    code: [],
    lines: [],
  };
}

function add(run: Run, event: Mapping, line: number): void {
  const startedAt = event['eventTime'] as string;
  const at = parseTime(startedAt)!;
  const type = event['eventType'];
  run.lines.push(line);
  if (type === 'START' && at < (run.started ?? Number.POSITIVE_INFINITY))
    Object.assign(run, { started: at, startedAt });
  if (type === 'COMPLETE') run.completed = Math.max(at, run.completed ?? at);
  if (type === 'FAIL' || type === 'ABORT') run.failed = true;
  run.inputs.push(...referencesOf(event['inputs']));
  run.outputs.push(...referencesOf(event['outputs']));
  const parent = facetOf(event['run'] as Mapping, 'parent')?.['run'] as Mapping | undefined;
  if (parent !== undefined) run.parent = (parent['runId'] as string).toLowerCase();
  const location = facetOf(event['job'] as Mapping, 'sourceCodeLocation');
  if (location !== undefined) {
    const { repoUrl, version, tag } = location as Readonly<Record<string, string | undefined>>;
    run.code.push({ repository: repoUrl, version, tag });
  }
}

function referencesOf(list: unknown): DatasetReference[] {
  return ((list ?? []) as readonly Mapping[]).map((dataset) => {
    const reference = { namespace: dataset['namespace'] as string, name: dataset['name'] as string };
    const version = facetOf(dataset, 'version')?.['datasetVersion'] as string | undefined;
    return version === undefined ? reference : { ...reference, version };
  });
}

function facetOf(owner: Mapping, name: string): Mapping | undefined {
  const facets = (owner['facets'] ?? {}) as Mapping;
  return Object.hasOwn(facets, name) ? (facets[name] as Mapping) : undefined;
}
