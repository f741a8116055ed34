import type { LineageOutput } from '../format/schema/lineage.ts';

type Node = LineageOutput['nodes'][number];

const PRODUCER = 'urn:tracegate';
const SPECIFICATION = 'https://openlineage.io/spec/2-0-2/OpenLineage.json#/$defs/';
const VERSION_FACET =
  'https://openlineage.io/spec/facets/1-0-1/DatasetVersionDatasetFacet.json#/$defs/DatasetVersionDatasetFacet';
/** OpenLineage names nothing without a namespace. */
const UNSAID = 'tracegate:unsaid';

interface NamedDataset {
  readonly namespace: string;
  readonly name: string;
  readonly facets?: object;
}

interface Io {
  readonly inputs: NamedDataset[];
  readonly outputs: NamedDataset[];
  /** Jobs that the job came after; OpenLineage joins jobs by data sets alone. */
  readonly after: { readonly namespace: string; readonly name: string }[];
}

/**
 * The answer as OpenLineage events (2-0-2), one on each line, of jobs and data sets without runs. Models, objectives and
 * KPI reports are data sets, and training runs are jobs, each in a namespace `tracegate:<kind>`; where one data set comes
 * of another without a job that is known, a job in the namespace `tracegate` stands between them.
 */
export function lineageOpenLineage({ nodes, edges, newest }: LineageOutput): string {
  const jobs = new Map<string, { readonly node: { namespace: string; name: string }; readonly io: Io }>();
  const ioOf = (key: string, node: { namespace: string; name: string }): Io => {
    const job = jobs.get(key) ?? { node, io: { inputs: [], outputs: [], after: [] } };
    jobs.set(key, job);
    return job.io;
  };
  for (const [place, node] of nodes.entries()) if (isJob(node)) ioOf(`node ${place}`, named(node));
  for (const { from, to, versions } of edges) {
    const [source, target] = [nodes[from]!, nodes[to]!];
    if (isJob(source) && isJob(target)) ioOf(`node ${to}`, named(target)).after.push(named(source));
    else if (isJob(target)) ioOf(`node ${to}`, named(target)).inputs.push(...datasets(source, versions));
    else if (isJob(source)) ioOf(`node ${from}`, named(source)).outputs.push(...datasets(target, versions));
    else {
      const made = { namespace: 'tracegate', name: `${target.kind}/${target.name}` };
      const io = ioOf(`before ${to}`, made);
      io.inputs.push(...datasets(source, versions));
      if (io.outputs.length === 0) io.outputs.push(...datasets(target, []));
    }
  }
  const eventTime = newest ?? '1970-01-01T00:00:00Z';
  const base = (kind: string) => ({ eventTime, producer: PRODUCER, schemaURL: `${SPECIFICATION}${kind}` });
  const events: object[] = [...jobs.values()].map(({ node, io: { inputs, outputs, after } }) => ({
    ...base('JobEvent'),
    job: after.length === 0 ? node : { ...node, facets: { tracegate_after: afterFacet(after) } },
    inputs,
    outputs,
  }));
  const [asked] = nodes;
  if (events.length === 0 && asked !== undefined)
    events.push({ ...base('DatasetEvent'), dataset: named(asked) });
  return events.map((event) => `${JSON.stringify(event)}\n`).join('');
}

const isJob = ({ kind }: Node): boolean => kind === 'job' || kind === 'run';

function named({ kind, namespace, name }: Node): { namespace: string; name: string } {
  if (kind === 'dataset' || kind === 'job') return { namespace: namespace ?? UNSAID, name };
  return { namespace: `tracegate:${kind}`, name: namespace === null ? name : `${namespace}/${name}` };
}

/** One for each version that is said, or one. */
function datasets(node: Node, versions: readonly string[]): NamedDataset[] {
  if (versions.length === 0 || node.kind !== 'dataset') return [named(node)];
  return versions.map((datasetVersion) => ({
    ...named(node),
    facets: { version: { _producer: PRODUCER, _schemaURL: VERSION_FACET, datasetVersion } },
  }));
}

const afterFacet = (jobs: Io['after']) => ({
  _producer: PRODUCER,
  _schemaURL: `${SPECIFICATION}JobFacet`,
  jobs,
});
