import type { RiskTiersFile } from '../format/schema/policy.ts';
import type { RiskTier } from '../objective/objective.ts';

/** What a risk tier requires. */
export type TierDemands = NonNullable<RiskTiersFile['tiers']['high']>;

/** What each tier requires where policies/risk-tiers.yaml does not say. */
export const defaultTiers: Readonly<Record<RiskTier, TierDemands>> = {
  high: {
    logging: { mode: 'every' },
    segmented_kpis: 'decision',
    lineage: 'full',
    retention_days: 3650,
    kpi_max_age_days: 30,
    targets: { full_trace: 0.999, retrieval_seconds: 600, override_rate_max: 0.02, cost_share_max: 0.05 },
  },
  medium: {
    logging: { mode: 'sample', rate: 0.1 },
    segmented_kpis: 'daily',
    lineage: 'partial',
    retention_days: 1095,
    kpi_max_age_days: 90,
  },
  low: {
    logging: { mode: 'aggregate' },
    segmented_kpis: 'none',
    lineage: 'none',
    retention_days: 90,
    kpi_max_age_days: 365,
  },
};

/**
 * What a tier requires: the file's entry as a whole, or the default where the file or its entry is absent.
 * @param tier undefined means `high`, the strictest
 */
export function tierDemands(file: RiskTiersFile | undefined, tier: RiskTier | undefined): TierDemands {
  return file?.tiers[tier ?? 'high'] ?? defaultTiers[tier ?? 'high'];
}

const byTier = { low: 0, medium: 1, high: 2 } as const satisfies Record<RiskTier, number>;
const byLineage = { none: 0, partial: 1, full: 2 } as const satisfies Record<TierDemands['lineage'], number>;
const bySegments = { none: 0, daily: 1, decision: 2 } as const satisfies Record<
  TierDemands['segmented_kpis'],
  number
>;

/** The tier that holds for a promotion. */
export interface TierInForce {
  /** What the objective states. */
  readonly stated: RiskTier;
  /** The stricter of what it states and what its use case demands. */
  readonly tier: RiskTier;
  /** The use case that demands more than the objective states. */
  readonly useCase: string | undefined;
  /** Of lineage, segments and age the stricter demand of both tiers: a file may ask more of a lower tier. */
  readonly demands: Pick<TierDemands, 'lineage' | 'segmented_kpis' | 'kpi_max_age_days'>;
}

/** The use case of a domain in the decision risk matrix; undefined where no use case names the domain. */
export function useCaseOf(
  file: RiskTiersFile | undefined,
  domain: string,
): { readonly name: string; readonly tier: RiskTier } | undefined {
  return (file?.use_cases ?? [])
    .filter(({ domains }) => domains.includes(domain))
    .toSorted((a, b) => byTier[b.tier] - byTier[a.tier])[0];
}

/** Whether a tier asks for less than another one. */
export function isBelow(tier: RiskTier, other: RiskTier): boolean {
  return byTier[tier] < byTier[other];
}

/** What an objective's tier and its use case demand together. */
export function tierInForce(file: RiskTiersFile | undefined, stated: RiskTier, domain: string): TierInForce {
  const useCase = useCaseOf(file, domain);
  const above = useCase !== undefined && isBelow(stated, useCase.tier);
  const tier = above ? useCase.tier : stated;
  const [own, other] = [tierDemands(file, stated), tierDemands(file, tier)];
  return {
    stated,
    tier,
    useCase: above ? useCase.name : undefined,
    demands: {
      lineage: byLineage[own.lineage] > byLineage[other.lineage] ? own.lineage : other.lineage,
      segmented_kpis:
        bySegments[own.segmented_kpis] > bySegments[other.segmented_kpis]
          ? own.segmented_kpis
          : other.segmented_kpis,
      kpi_max_age_days: Math.min(own.kpi_max_age_days, other.kpi_max_age_days),
    },
  };
}
