import { finding, type Finding } from '../../finding/finding.ts';
import { forms } from '../../format/forms.ts';
import { withoutCredentials } from '../credentials.ts';
import type { LineagePart, PipelinePart } from '../part.ts';
import type { DatasetReference, Run } from './runs.ts';

/** What events say of one run, and on which lines. */
export interface EventLineage {
  readonly part: LineagePart | undefined;
  readonly lines: readonly number[];
  readonly findings: readonly Finding[];
}

const SOURCE = 'the OpenLineage events';
/** Candidates that are listed; a longer list is not read. */
const MOST_NAMED = 20;

/**
 * The lineage of one run: of the run with all that it started, and of the runs that made its inputs before it
 * started, the newest that completed for each, back to the data that nothing in the events has made. The latter are
 * its feature pipelines, and the inputs of all are its data sets.
 * @param asked the id of the run; the only one that no other started where it is left out
 */
export function lineageOfRun(runs: ReadonlyMap<string, Run>, asked: string | undefined): EventLineage {
  const run = asked === undefined ? onlyRun(runs) : runs.get(asked.toLowerCase());
  if (run === undefined) return refusal(unnamed(runs, asked));
  const family = familyOf(run, runs);
  const unfinished = family.flatMap((one) => (isMadeGood(one, family) ? [] : [unfinishedRun(one)]));
  if (unfinished.length > 0) return refusal(...unfinished);
  const members = family.filter((one) => one.completed !== undefined && !one.failed);
  const inputs = externalInputs(members);
  const upstream = upstreamOf(inputs, run.started ?? run.completed!, runs, new Set(family));
  const used = [...members, ...upstream];
  const part: LineagePart = {
    source: SOURCE,
    trainingRun: { id: run.id, startedAt: run.startedAt },
    ...codeOf(run),
    datasets: distinct([...inputs, ...upstream.flatMap((one) => one.inputs)]),
    pipelines: upstream.map(pipelineOf),
  };
  return { part, lines: used.flatMap(({ lines }) => lines).toSorted((a, b) => a - b), findings: [] };
}

const refusal = (...findings: Finding[]): EventLineage => ({ part: undefined, lines: [], findings });

function onlyRun(runs: ReadonlyMap<string, Run>): Run | undefined {
  const [only, ...others] = [...runs.values()].filter(
    ({ parent }) => parent === undefined || !runs.has(parent),
  );
  return others.length === 0 ? only : undefined;
}

function unnamed(runs: ReadonlyMap<string, Run>, asked: string | undefined): Finding {
  const all = [...runs.values()].map(({ id, job }) => `${id} (${job})`);
  const named = [...all.slice(0, MOST_NAMED), ...(all.length > MOST_NAMED ? ['…'] : [])].join(', ');
  const known = all.length === 0 ? 'no run' : `the runs ${named}`;
  const message =
    asked === undefined
      ? `The OpenLineage events tell of ${known}.`
      : `The OpenLineage events do not tell of a run ${asked}, but of ${known}.`;
  return finding('lineage-run-unnamed', message);
}

/** A run and all that it started, directly or not. */
function familyOf(run: Run, runs: ReadonlyMap<string, Run>): Run[] {
  const children = new Map<string | undefined, Run[]>();
  for (const one of runs.values()) children.set(one.parent, [...(children.get(one.parent) ?? []), one]);
  const family = new Set<Run>([run]);
  // A set hands out what is added to it meanwhile.
  for (const { id } of family) for (const child of children.get(id) ?? []) family.add(child);
  return [...family];
}

/** A task that failed may have been tried again. */
function isMadeGood(run: Run, family: readonly Run[]): boolean {
  const ended = ({ completed, failed }: Run): boolean => completed !== undefined && !failed;
  return ended(run) || (run !== family[0] && family.some((other) => other.job === run.job && ended(other)));
}

function unfinishedRun({ id, job, failed }: Run): Finding {
  const state = failed ? 'failed or was aborted' : 'has no COMPLETE event';
  return finding('lineage-run-unfinished', `The run ${id} of ${job} ${state}.`);
}

const keyOf = ({ namespace, name }: DatasetReference): string => JSON.stringify([namespace, name]);

/** What a run took in that it did not make itself. */
function externalInputs(members: readonly Run[]): DatasetReference[] {
  const inputs = members.flatMap((one) => one.inputs);
  // The steps of one run hand data to each other; a single run that writes where it reads did take it in.
  const made =
    members.length === 1 ? new Set() : new Set(members.flatMap(({ outputs }) => outputs.map(keyOf)));
  return distinct(inputs.filter((input) => !made.has(keyOf(input))));
}

/** The runs that made some data, and what those took in, each the newest before it was used. */
function upstreamOf(
  inputs: readonly DatasetReference[],
  before: number,
  runs: ReadonlyMap<string, Run>,
  visited: Set<Run>,
): Run[] {
  const makers = makersByDataset(runs);
  const found: Run[] = [];
  const open = inputs.map((input) => ({ input, before }));
  for (const { input, before: deadline } of open) {
    const maker = (makers.get(keyOf(input)) ?? [])
      .filter((one) => !visited.has(one) && one.completed! <= deadline && hasMade(one, input))
      .reduce<Run | undefined>((a, b) => (a === undefined || b.completed! > a.completed! ? b : a), undefined);
    if (maker === undefined) continue;
    visited.add(maker);
    found.push(maker);
    open.push(...maker.inputs.map((one) => ({ input: one, before: maker.started ?? maker.completed! })));
  }
  return found;
}

function makersByDataset(runs: ReadonlyMap<string, Run>): Map<string, Run[]> {
  const makers = new Map<string, Run[]>();
  for (const run of runs.values()) {
    if (run.completed === undefined || run.failed) continue;
    for (const key of new Set(run.outputs.map(keyOf))) makers.set(key, [...(makers.get(key) ?? []), run]);
  }
  return makers;
}

/** A run that made another version than the one that was used is not where that came from. */
function hasMade({ outputs }: Run, used: DatasetReference): boolean {
  const versions = outputs
    .filter((one) => keyOf(one) === keyOf(used))
    .flatMap(({ version }) => version ?? []);
  return used.version === undefined || versions.length === 0 || versions.includes(used.version);
}

/** Each data set once; a version that only some of the events state is the version of all. */
function distinct(references: readonly DatasetReference[]): DatasetReference[] {
  const byKey = new Map<string, Map<string | undefined, DatasetReference>>();
  for (const reference of references) {
    const versions = byKey.get(keyOf(reference)) ?? new Map<string | undefined, DatasetReference>();
    byKey.set(keyOf(reference), versions.set(reference.version, reference));
  }
  return [...byKey.values()].flatMap((versions) => {
    const stated = [...versions.values()].filter(({ version }) => version !== undefined);
    return stated.length > 0 ? stated : [...versions.values()];
  });
}

const isCommit = (text: string | undefined): text is string =>
  text !== undefined && new RegExp(forms.commit.pattern).test(text);

function codeOf({ code }: Run): Pick<LineagePart, 'code'> {
  const stated = code.find(({ version }) => isCommit(version));
  if (stated === undefined) return {};
  return { code: { repository: withoutCredentials(stated.repository), commit: stated.version } };
}

function pipelineOf({ job, code }: Run): PipelinePart {
  const stated = code.at(-1);
  const commit = isCommit(stated?.version) ? stated.version : undefined;
  const version = stated?.tag ?? (commit === undefined ? stated?.version : undefined);
  return {
    name: job,
    ...(version === undefined ? {} : { version }),
    ...(commit === undefined ? {} : { commit }),
  };
}
