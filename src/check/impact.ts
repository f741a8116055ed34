import { compareDecimals } from '../decimal/decimal.ts';
import { finding, type Finding } from '../finding/finding.ts';
import type { TreeReader } from '../governance/tree-reader.ts';
import { breakFindings, constraintImpacts, type ConstraintImpact } from '../impact/constraint-impact.ts';
import { impactOf, type Impact } from '../impact/impact.ts';
import { scoreRule } from '../impact/score-rule.ts';
import type { DecisionRule, Objective } from '../objective/objective.ts';
import type { ObjectiveChange } from './subjects.ts';

/** What a changed decision rule of an objective would do to the decisions that were taken by the one before. */
export interface ObjectiveImpact {
  readonly before: Objective;
  readonly after: Objective;
  readonly impact: Impact;
  readonly constraints: readonly ConstraintImpact[];
  /** Combinations of fewer decisions are not told apart by the profile. */
  readonly suppressedBelow: number;
}

export interface ToldImpacts {
  readonly impacts: readonly ObjectiveImpact[];
  readonly findings: readonly Finding[];
}

/** Where the profile of a domain lies. */
export function profilePath(domain: string): string {
  return `profiles/${domain}.json`;
}

/**
 * Tells the impact of changed decision rules from the profiles on the base, which the change at hand cannot have
 * touched. Where there is no profile, nothing is told; where there is one and it tells nothing, that is a finding.
 */
export async function impactsOf(changes: readonly ObjectiveChange[], base: TreeReader): Promise<ToldImpacts> {
  const impacts: ObjectiveImpact[] = [];
  const findings: Finding[] = [];
  for (const { objective: after, comparison } of changes) {
    const path = profilePath(after.version.domain);
    if (comparison === undefined || !base.tree.entries.has(path)) continue;
    const { before } = comparison;
    const { pairs, alone } = movedRules(before, after);
    if (pairs.length + alone.length === 0) continue;
    const profile = await base.value(path, 'profile');
    if (profile === undefined) {
      findings.push(...((await base.load(path))?.findings ?? []));
      continue;
    }
    const notTold = (rule: DecisionRule, why: string): Finding => {
      const said = `What ${rule.name} of ${after.version.id} does to decisions is not told: ${why}`;
      return finding('impact-not-told', said, { file: after.file, at: rule.at });
    };
    for (const rule of alone)
      findings.push(
        notTold(rule, `${before.version.id} has no rule of this name that reads the same score.`),
      );
    for (const pair of pairs) {
      const both = { before: scoreRule(pair.before), after: scoreRule(pair.after) };
      const considered = profile.considered((logged) =>
        logged.objectiveVersion === before.version.id && logged.name === both.before.name ? both : undefined,
      );
      const impact = impactOf(both.before, both.after, considered);
      if (impact.decisions === 0) {
        findings.push(
          notTold(pair.after, `${path} has no decision that was taken by it under ${before.version.id}.`),
        );
        continue;
      }
      const constraints = constraintImpacts(after, impact, considered.transitions);
      findings.push(...breakFindings(after, constraints));
      impacts.push({ before, after, impact, constraints, suppressedBelow: profile.suppressedBelow });
    }
  }
  return { impacts, findings };
}

/** Rules that decide otherwise than before, and those that have nothing to be compared with. */
function movedRules(before: Objective, after: Objective) {
  const pairs: { readonly before: DecisionRule; readonly after: DecisionRule }[] = [];
  const alone: DecisionRule[] = [];
  for (const rule of after.decisionRules) {
    const same = before.decisionRules.find(({ name, score }) => name === rule.name && score === rule.score);
    if (same === undefined) alone.push(rule);
    else if (!decidesAlike(same, rule)) pairs.push({ before: same, after: rule });
  }
  return { pairs, alone };
}

function decidesAlike(a: DecisionRule, b: DecisionRule): boolean {
  return (
    a.operator === b.operator &&
    a.outcome === b.outcome &&
    a.otherwise === b.otherwise &&
    compareDecimals(a.threshold, b.threshold) === 0
  );
}
