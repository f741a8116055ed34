import { constraintVersions } from '../../src/decision/constraint-versions.ts';
import {
  governedObjective,
  governedTier,
  sealGovernance,
  type GovernanceView,
  type Governs,
} from '../../src/decision/governance-view.ts';
import type { RiskTier } from '../../src/objective/objective.ts';
import { defaultTiers } from '../../src/promotion/tiers.ts';
import { buildObjective, type ObjectiveParts } from '../objective/objective-builder.ts';

/** A version in a view as a test writes it: an objective with where it stands, or one that says nothing. */
export interface VersionParts extends ObjectiveParts {
  status?: 'valid' | 'invalid' | 'removed';
  approval?: Governs['approval']['state'];
  tier?: RiskTier;
}

export interface ModelParts {
  name?: string;
  version: string;
  objective: string;
  status?: 'valid' | 'removed';
  kpis?: boolean;
}

const file = (path: string) => ({ path, sha256: '7'.repeat(64) });

/** A view of these versions and models, made on 16 May 2025. */
export function viewOf(versions: VersionParts[], models: ModelParts[] = []): GovernanceView {
  const objectives = versions.map((parts) => buildObjective(parts));
  const readable = objectives.filter((_, index) => (versions[index]?.status ?? 'valid') === 'valid');
  const changedIn = constraintVersions(readable);
  return sealGovernance({
    bundle: 'tracegate-governance/v1',
    generated_at: '2025-05-16T06:00:00Z',
    commit: 'c'.repeat(40),
    objectives: objectives.map((objective, index) => {
      const { status = 'valid', approval = 'signed', tier = objective.riskTier } = versions[index]!;
      const { version, file: path } = objective;
      if (status !== 'valid') return { objective_version: version.id, path, status };
      return governedObjective(objective, {
        sha256: String(index + 1).padStart(64, '0'),
        tier,
        approval: { state: approval },
        changedIn: changedIn.get(version.id) ?? {},
      });
    }),
    models: models.map(({ name = 'credit_model', version, objective, status = 'valid', kpis = false }) => ({
      model_name: name,
      model_version: version,
      status,
      objective_version: objective,
      registration: file(`models/${name}/${version}.yaml`),
      ...(kpis ? { kpi_snapshot: file(`kpis/${name}/${version}.json`) } : {}),
    })),
    tiers: {
      high: governedTier(defaultTiers.high),
      medium: governedTier(defaultTiers.medium),
      low: governedTier(defaultTiers.low),
    },
  });
}
