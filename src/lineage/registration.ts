import { stringify } from 'yaml';
import { finding, type Finding } from '../finding/finding.ts';
import type { RiskTiersFile } from '../format/schema/policy.ts';
import type { ModelFile } from '../format/schema/promotion.ts';
import { missingLineage, type LineageDemand } from './completeness.ts';
import type { Lineage } from './part.ts';

/** What is said of a model version beside its lineage. */
export type Registration = Omit<ModelFile, 'lineage'>;

/** A file that lineage was read from. */
export interface SourceDigest {
  readonly name: string;
  readonly sha256: string;
}

/** The content of a model file; an empty lineage is left out. */
export function modelOf(registration: Registration, lineage: Lineage): ModelFile {
  const { model_name, model_version, objective_version, registered_at, artifact } = registration;
  const model = { model_name, model_version, objective_version, registered_at, artifact };
  return Object.keys(lineage).length === 0 ? model : { ...model, lineage };
}

/** A model file as text: one line for each fact, so that a review shows each by itself. */
export function modelText(model: ModelFile, sources: readonly SourceDigest[]): string {
  const header = [
    '# yaml-language-server: $schema=../../schemas/model.schema.json',
    '# Written by tracegate register. Never edited once it is merged.',
    ...sources.map(({ name, sha256 }) => `# Read from ${name}, sha256 ${sha256}.`),
  ];
  return `${header.join('\n')}\n${stringify(model, { lineWidth: 0 })}`;
}

export type Tier = keyof RiskTiersFile['tiers'];

/** What a registration lacks for one risk tier. */
export interface TierCompleteness {
  readonly tier: Tier;
  readonly demand: LineageDemand;
  readonly missing: readonly string[];
}

/** How complete a registration is for each tier, the strictest first. */
export function completenessByTier(
  model: ModelFile,
  demandOf: (tier: Tier) => LineageDemand,
): TierCompleteness[] {
  return (['high', 'medium', 'low'] as const).map((tier) => {
    const demand = demandOf(tier);
    return { tier, demand, missing: missingLineage(model, demand) };
  });
}

/** One finding for each thing that the tier demands and the registration lacks. */
export function missingFindings({ tier, demand, missing }: TierCompleteness, file: string): Finding[] {
  return missing.map((what) => {
    const message = `Risk tier ${tier} demands ${demand} lineage; missing: ${what}.`;
    return finding('lineage-missing', message, { file });
  });
}
