import type { ModelFile } from '../../format/schema/promotion.ts';
import type { Mapping } from '../source-document.ts';
import type { GraphBuilder } from './graph-builder.ts';

/** Ids that no two tools give: a UUID, or 32 digits as MLflow writes them. */
const unique = /^[0-9a-f]{8}-?([0-9a-f]{4}-?){3}[0-9a-f]{12}$/i;

/**
 * A registered model version: what went into it went through its training run, where it names one. An id of a run that
 * another team may have given too is told apart by the name of the model.
 */
export function addModel(graph: GraphBuilder, { model_name: name, ...model }: ModelFile): void {
  const { training_run: run, datasets = [], feature_pipelines: pipelines = [] } = model.lineage ?? {};
  const itself = graph.node('model', undefined, `${name}@${model.model_version}`);
  graph.edge(graph.node('objective', undefined, model.objective_version), itself);
  let into = itself;
  if (run !== undefined) {
    const isUnique = unique.test(run.id);
    into = graph.node('run', isUnique ? undefined : name, isUnique ? run.id.toLowerCase() : run.id);
    graph.edge(into, itself);
  }
  for (const one of datasets) graph.edge(graph.node('dataset', one.namespace, one.name), into, one.version);
  for (const one of pipelines) graph.edge(graph.node('job', undefined, one.name), into, one.version);
}

/** A KPI report of the governance repository: what a model version measured. */
export function addKpiReport(
  graph: GraphBuilder,
  { path, modelName, modelVersion }: { path: string; modelName: string; modelVersion: string },
): void {
  const model = graph.node('model', undefined, `${modelName}@${modelVersion}`);
  graph.edge(model, graph.node('kpi-report', undefined, path));
}

/**
 * An OpenLineage event, also of a run that failed, which may have written what it was to write. Runs of one job are one
 * node, but for those that trained a model: models are added first.
 * @param event of the form that `eventFault` checks
 */
export function addEvent(graph: GraphBuilder, event: Mapping): void {
  const dataset = event['dataset'] as Mapping | undefined;
  if (event['job'] === undefined) {
    graph.node('dataset', textOf(dataset!, 'namespace'), textOf(dataset!, 'name'));
    return;
  }
  const job = event['job'] as Mapping;
  const doers = [graph.node('job', textOf(job, 'namespace'), textOf(job, 'name'))];
  const id = (event['run'] as Mapping | undefined)?.['runId'] as string | undefined;
  const run = id === undefined ? undefined : graph.find('run', undefined, id.toLowerCase());
  if (run !== undefined) {
    graph.edge(doers[0]!, run, facetText(job, 'sourceCodeLocation', 'tag'));
    doers.push(run);
  }
  for (const one of datasetsIn(event['inputs']))
    for (const doer of doers) graph.edge(nodeOf(graph, one), doer, versionOf(one));
  for (const one of datasetsIn(event['outputs']))
    for (const doer of doers) graph.edge(doer, nodeOf(graph, one), versionOf(one));
}

const datasetsIn = (list: unknown): readonly Mapping[] => (list ?? []) as readonly Mapping[];

const nodeOf = (graph: GraphBuilder, dataset: Mapping): number =>
  graph.node('dataset', textOf(dataset, 'namespace'), textOf(dataset, 'name'));

const versionOf = (dataset: Mapping): string | undefined => facetText(dataset, 'version', 'datasetVersion');

const textOf = (owner: Mapping, key: string): string => owner[key] as string;

function facetText(owner: Mapping, facet: string, key: string): string | undefined {
  const facets = (owner['facets'] ?? {}) as Mapping;
  return Object.hasOwn(facets, facet) ? ((facets[facet] as Mapping)[key] as string | undefined) : undefined;
}
