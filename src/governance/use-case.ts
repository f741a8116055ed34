import { finding, type Finding } from '../finding/finding.ts';
import type { Loaded, SourceDocument } from '../format/document.ts';
import type { RiskTiersFile } from '../format/schema/policy.ts';
import type { Objective, RiskTier } from '../objective/objective.ts';
import { isBelow, useCaseOf } from '../promotion/tiers.ts';

/** Gives a file of risk tiers its meaning: in the decision risk matrix each domain has one tier. */
export function loadRiskTiers(document: SourceDocument, file: RiskTiersFile): Loaded<RiskTiersFile> {
  const first = new Map<string, { name: string; tier: RiskTier }>();
  const findings = (file.use_cases ?? []).flatMap(({ name, tier, domains }, index) =>
    domains.flatMap((domain, position): Finding[] => {
      const other = first.get(domain);
      if (other === undefined) first.set(domain, { name, tier });
      if (other === undefined || other.tier === tier) return [];
      const message = `\`${domain}\` has tier ${tier} as ${name}, and tier ${other.tier} as ${other.name}.`;
      const at = document.placeOf(['use_cases', index, 'domains', position]);
      return [finding('use-case-conflict', message, { file: document.file, at })];
    }),
  );
  return { value: findings.length > 0 ? undefined : file, findings };
}

/** An objective whose risk tier is lower than the one that the decision risk matrix gives its domain. */
export function tierFindings(objective: Objective, tiers: RiskTiersFile | undefined): Finding[] {
  const { version, riskTier, places, file } = objective;
  const useCase = useCaseOf(tiers, version.domain);
  if (useCase === undefined || !isBelow(riskTier, useCase.tier)) return [];
  const { name, tier } = useCase;
  const message = `The risk tier is ${riskTier}, but ${name} has tier ${tier} in policies/risk-tiers.yaml.`;
  const at = places.get('risk_tier') ?? { line: 1, column: 1 };
  return [finding('risk-tier-below-use-case', message, { file, at }, `Write \`risk_tier: ${tier}\`.`)];
}
