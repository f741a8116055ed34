import { isFullDecision, type DecisionEvent } from '../decision/record.ts';
import type { ModelFile } from '../format/schema/promotion.ts';
import type { TraceAnswer } from '../format/schema/trace.ts';
import { digestOf, type Governed } from './governed.ts';

type ModelAnswer = NonNullable<TraceAnswer['model']>;

/** The model of a decision: its registration, and what it was made from, up to the data sets. */
export function modelOf(decision: DecisionEvent, { model, view, file }: Governed): ModelAnswer {
  const { model_name: name, model_version: version } = decision.data;
  const known = view.models.find((one) => one.model_name === name && one.model_version === version);
  const recorded = isFullDecision(decision) ? decision.data.model_registration : undefined;
  const found = file('model-registration') ?? known?.registration;
  return {
    name,
    version,
    registration: digestOf(recorded, found),
    objective_version: model?.objective_version ?? known?.objective_version ?? null,
    registered_at: model?.registered_at ?? null,
    artifact: model === undefined ? null : { ...model.artifact },
    lineage: lineageOf(model?.lineage ?? {}),
  };
}

/** In the order in which a person goes up from the model to the data. */
function lineageOf(lineage: NonNullable<ModelFile['lineage']>): ModelAnswer['lineage'] {
  const { training_run: run, code, datasets = [], feature_pipelines: pipelines = [] } = lineage;
  const { hyperparameters = {}, metrics = {}, openlineage = [] } = lineage;
  return [
    ...(run === undefined ? [] : [{ what: 'training run', value: joined([run.id, dated(run.started_at)]) }]),
    ...(code === undefined ? [] : [{ what: 'code', value: `${code.repository} at commit ${code.commit}` }]),
    ...pipelines.map(({ name, version, commit, sha256 }) => ({
      what: 'feature pipeline',
      value: joined([versioned(name, version), prefixed('commit', commit), prefixed('sha256', sha256)]),
    })),
    ...datasets.map(({ namespace, name, version, sha256 }) => ({
      what: 'data set',
      value: joined([
        versioned(namespace === undefined ? name : `${namespace}/${name}`, version),
        prefixed('sha256', sha256),
      ]),
    })),
    ...Object.entries(hyperparameters).map(([name, value]) => ({
      what: 'hyper-parameter',
      value: `${name}: ${typeof value === 'string' ? value : JSON.stringify(value)}`,
    })),
    ...Object.entries(metrics).map(([name, value]) => ({ what: 'metric', value: `${name}: ${value}` })),
    ...openlineage.map(({ uri, sha256 }) => ({
      what: 'OpenLineage events',
      value: `${uri}, sha256 ${sha256}`,
    })),
  ];
}

const joined = (parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined).join(', ');
const prefixed = (word: string, value: string | undefined): string | undefined =>
  value === undefined ? undefined : `${word} ${value}`;
const dated = (time: string | undefined): string | undefined => prefixed('started', time);
const versioned = (name: string, version: string | undefined): string =>
  version === undefined ? name : `${name}@${version}`;
