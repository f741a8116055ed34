import type { ObjectiveStanding } from '../governance/gather-promotion.ts';
import type { Derivation } from './derive-approval.ts';

/**
 * Whether an objective was signed off, and when it was merged, both by the pull request that brought it.
 * @param file the objective
 */
export function standingBy({ approval, merged }: Derivation, file: string): ObjectiveStanding {
  const at = merged?.pull.mergedAt;
  return {
    approval,
    merge:
      merged === undefined || at === undefined
        ? { kind: 'unknown', message: `no pull request that brought ${file} says so.` }
        : { kind: 'merged', at, by: `pull request #${merged.pull.number}` },
  };
}
