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
