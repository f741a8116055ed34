import type { ModelFile } from '../format/schema/promotion.ts';

/** How much lineage a risk tier demands of a model. */
export type LineageDemand = 'full' | 'partial' | 'none';

type Lineage = NonNullable<ModelFile['lineage']>;

/**
 * What a model's registration lacks for its risk tier, each as a short phrase; empty when it is complete.
 * - `full`: code, data sets with version and SHA-256, feature pipelines with version and digest (a commit or a
 *   SHA-256), training run, hyper-parameters and metrics;
 * - `partial`: data sets with versions;
 * - `none`: nothing.
 * An empty list or mapping says nothing and counts as missing.
 */
export function missingLineage(model: ModelFile, demand: LineageDemand): string[] {
  const lineage = model.lineage ?? {};
  if (demand === 'none') return [];
  if (demand === 'partial') return missingFromDatasets(lineage, false);
  return [
    ...(lineage.training_run === undefined ? ['the training run'] : []),
    ...(lineage.code === undefined ? ['the code with its commit'] : []),
    ...missingFromDatasets(lineage, true),
    ...missingFromPipelines(lineage),
    ...(isEmpty(lineage.hyperparameters) ? ['the hyper-parameters'] : []),
    ...(isEmpty(lineage.metrics) ? ['the metrics'] : []),
  ];
}

function missingFromDatasets({ datasets = [] }: Lineage, withDigest: boolean): string[] {
  if (datasets.length === 0) return ['the data sets'];
  return datasets.flatMap(({ namespace, name, version, sha256 }) => {
    const dataset = namespace === undefined ? name : `${namespace}/${name}`;
    return [
      ...(version === undefined ? [`the version of data set ${dataset}`] : []),
      ...(withDigest && sha256 === undefined ? [`the sha256 of data set ${dataset}`] : []),
    ];
  });
}

function missingFromPipelines({ feature_pipelines: pipelines = [] }: Lineage): string[] {
  if (pipelines.length === 0) return ['the feature pipelines'];
  return pipelines.flatMap(({ name, version, commit, sha256 }) => [
    ...(version === undefined ? [`the version of feature pipeline ${name}`] : []),
    ...(commit === undefined && sha256 === undefined
      ? [`the commit or sha256 of feature pipeline ${name}`]
      : []),
  ]);
}

function isEmpty(mapping: Readonly<Record<string, unknown>> | undefined): boolean {
  return mapping === undefined || Object.keys(mapping).length === 0;
}
