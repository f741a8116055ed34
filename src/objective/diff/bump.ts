import type { Bump } from '../../finding/change-rules.ts';
import { finding, type Finding } from '../../finding/finding.ts';
import type { Change } from '../change.ts';
import type { Objective } from '../objective.ts';
import { bumpBetween, nextVersion } from '../version.ts';

const bumps = ['major', 'minor', 'patch'] as const satisfies readonly Bump[];

/** The part of the version that must rise at least; undefined when nothing changed. */
export function leastBumpOf(changes: readonly Change[]): Bump | undefined {
  return bumps.find((bump) => changes.some((change) => change.leastBump === bump));
}

/**
 * Whether the newer version's number rises as far as the changes demand. Without changes any higher version
 * will do.
 * @returns nothing, or one error at the newer file's `objective_version` that names a version that would do
 */
export function checkBump(before: Objective, after: Objective, changes: readonly Change[]): Finding[] {
  const place = { file: after.file, at: after.places.get('objective_version') };
  if (before.version.domain !== after.version.domain) {
    const message = `${after.version.id} is compared with ${before.version.id}, which is of another domain.`;
    return [finding('superseded-missing', message, place)];
  }
  const needed = leastBumpOf(changes);
  const bump = bumpBetween(before.version, after.version);
  const enough = bump !== undefined && (needed === undefined || bumps.indexOf(bump) <= bumps.indexOf(needed));
  if (enough) return [];
  const message =
    bump === undefined
      ? `${after.version.id} is not higher than ${before.version.id}, with which it is compared.`
      : `${after.version.id} rises from ${before.version.id} by a ${bump} version, but its changes need a ${needed} one.`;
  const next = nextVersion(before.version, needed ?? 'patch').id;
  return [finding('bump-too-small', message, place, `Call it ${next}: ${reason(changes, needed)}.`)];
}

function reason(changes: readonly Change[], needed: Bump | undefined): string {
  const decisive = changes.find((change) => change.leastBump === needed);
  if (decisive === undefined) return 'a later version has a higher number';
  return `${decisive.id} is ${decisive.changeClass} and needs a ${decisive.leastBump} bump`;
}
