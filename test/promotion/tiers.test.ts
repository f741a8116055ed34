import { describe, expect, test } from '@jest/globals';
import * as validators from '../../generated/validators.js';
import { defaultTiers, tierDemands, tierInForce } from '../../src/promotion/tiers.ts';

const lenient = {
  logging: { mode: 'aggregate' as const },
  segmented_kpis: 'none' as const,
  lineage: 'none' as const,
  retention_days: 1,
  kpi_max_age_days: 7,
};

describe('what a risk tier demands', () => {
  test.each([
    ['high', 'full', 30],
    ['medium', 'partial', 90],
    ['low', 'none', 365],
  ] as const)('without a file, %s asks for %s lineage and KPIs of at most %d days', (tier, lineage, days) => {
    expect(tierDemands(undefined, tier)).toMatchObject({ lineage, kpi_max_age_days: days });
  });

  test('is what high demands when an objective names no tier', () => {
    expect(tierDemands(undefined, undefined)).toBe(defaultTiers.high);
  });

  test('is the file’s entry as a whole, and the default for a tier that it leaves out', () => {
    const file = { tiers: { high: lenient } };
    expect(tierDemands(file, 'high')).toBe(lenient);
    expect(tierDemands(file, 'medium')).toBe(defaultTiers.medium);
  });

  test('is never the lower of two that use cases give one domain', () => {
    const one = { name: 'one', tier: 'low' as const, domains: ['credit'] };
    const other = { name: 'other', tier: 'high' as const, domains: ['credit'] };
    for (const cases of [
      [one, other],
      [other, one],
    ]) {
      expect(tierInForce({ tiers: {}, use_cases: cases }, 'medium', 'credit')).toMatchObject({
        tier: 'high',
        useCase: 'other',
      });
    }
  });

  test('is, by default, a file that satisfies the format', () => {
    expect(validators.riskTiers({ tiers: defaultTiers })).toBe(true);
  });
});
