import type { ModelFile } from '../format/schema/promotion.ts';
import type { DatasetReference, Run } from './openlineage/runs.ts';

/** What went into models: a data set or a feature pipeline in one version. */
export interface Ingredient {
  readonly kind: 'dataset' | 'feature-pipeline';
  /** Its name, or `namespace/name`. */
  readonly name: string;
  readonly version: string;
}

/** A registered model version, with the runs of the events that it cites. */
export interface RegisteredModel {
  readonly model: ModelFile;
  readonly runs: ReadonlyMap<string, Run>;
}

/** A model version that something went into, and by which way. */
export interface AffectedModel {
  readonly name: string;
  readonly version: string;
  /** From the model back to what was asked about. */
  readonly way: readonly string[];
}

interface Node {
  readonly kind: Ingredient['kind'];
  readonly names: readonly string[];
  /** undefined where events do not say it. */
  readonly version: string | undefined;
  readonly way: readonly string[];
}

/**
 * The models that something went into, directly or by the runs that made what they were trained on. Where events do
 * not say the version of what a run took in, it may be the one that is asked about, and the model counts as affected.
 */
export function affectedModels(models: readonly RegisteredModel[], asked: Ingredient): AffectedModel[] {
  return models.flatMap(({ model, runs }) => {
    const found = upstream(model, runs).find((node) => isAsked(node, asked));
    return found === undefined
      ? []
      : [{ name: model.model_name, version: model.model_version, way: found.way }];
  });
}

/** All that went into a model, by `name@version`, to suggest what was meant. */
export function ingredientsOf(models: readonly RegisteredModel[], kind: Ingredient['kind']): string[] {
  const all = models.flatMap(({ model, runs }) => upstream(model, runs));
  const named = all.flatMap((node) =>
    node.kind === kind ? node.names.map((name) => `${name}@${node.version ?? ''}`) : [],
  );
  return [...new Set(named)].toSorted();
}

function isAsked(node: Node, { kind, name, version }: Ingredient): boolean {
  return (
    node.kind === kind &&
    node.names.includes(name) &&
    (node.version === undefined || node.version === version)
  );
}

/** What is stated in the registration, then what its events tell of how that came to be; each run once. */
function upstream({ lineage = {} }: ModelFile, runs: ReadonlyMap<string, Run>): Node[] {
  const nodes: Node[] = [
    ...(lineage.feature_pipelines ?? []).map(({ name, version }): Node =>
      node('feature-pipeline', [name], version, []),
    ),
    ...(lineage.datasets ?? []).map((one): Node => node('dataset', namesOf(one), one.version, [])),
  ];
  const walked = new Set<string>();
  // What is added meanwhile is walked too.
  for (const one of nodes) {
    if (one.kind !== 'dataset') continue;
    for (const run of runs.values()) {
      if (walked.has(run.id) || !run.outputs.some((output) => isSame(output, one))) continue;
      walked.add(run.id);
      const tag = run.code.find((code) => code.tag !== undefined)?.tag;
      nodes.push(node('feature-pipeline', [run.job], tag, one.way));
      for (const input of run.inputs)
        nodes.push(node('dataset', namesOf(input), input.version, [...one.way, run.job]));
    }
  }
  return nodes;
}

function node(
  kind: Node['kind'],
  names: readonly string[],
  version: string | undefined,
  before: readonly string[],
): Node {
  const said =
    version === undefined ? `${names.at(-1)} in a version that is not said` : `${names.at(-1)}@${version}`;
  return { kind, names, version, way: [...before, said] };
}

function namesOf({ namespace, name }: { readonly namespace?: string; readonly name: string }): string[] {
  return namespace === undefined ? [name] : [name, `${namespace}/${name}`];
}

function isSame(output: DatasetReference, { names }: Node): boolean {
  return (
    names.includes(`${output.namespace}/${output.name}`) || (names.length === 1 && names[0] === output.name)
  );
}
