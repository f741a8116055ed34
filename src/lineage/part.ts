import type { Finding } from '../finding/finding.ts';
import type { ModelFile } from '../format/schema/promotion.ts';

export type Lineage = NonNullable<ModelFile['lineage']>;
export type DatasetPart = NonNullable<Lineage['datasets']>[number];
export type PipelinePart = NonNullable<Lineage['feature_pipelines']>[number];

/** What one source says of a model's lineage. What it does not say is left out, and never guessed. */
export interface LineagePart {
  /** As messages name it: `the MLflow run`. */
  readonly source: string;
  readonly trainingRun?: { readonly id?: string | undefined; readonly startedAt?: string | undefined };
  readonly code?: { readonly repository?: string | undefined; readonly commit?: string | undefined };
  readonly datasets?: readonly DatasetPart[];
  readonly pipelines?: readonly PipelinePart[];
  readonly hyperparameters?: ReadonlyMap<string, unknown>;
  readonly metrics?: ReadonlyMap<string, number>;
}

/** A source that was read: what it says, and what is wrong with it; with errors it is not used. */
export interface ReadPart {
  readonly part: LineagePart | undefined;
  readonly findings: readonly Finding[];
}
