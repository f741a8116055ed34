import { predecessorOf } from '../governance/succession.ts';
import { diffConstraints } from '../objective/diff/constraints.ts';
import type { Objective } from '../objective/objective.ts';
import { compareVersions } from '../objective/version.ts';

/**
 * For each version of an objective, the version in which each of its constraints last changed, as the comparison
 * of objectives tells changes: a number that is only spelt otherwise, or an order that differs, is none, a new
 * name is one. What cannot be compared, because the version that it supersedes is not among the given, changed in
 * that version.
 * @param versions of one domain
 * @returns by the id of the version, then by the name of the constraint
 */
export function constraintVersions(
  versions: readonly Objective[],
): ReadonlyMap<string, Readonly<Record<string, string>>> {
  const rising = versions.toSorted((a, b) => compareVersions(a.version, b.version));
  const ids = rising.map(({ version }) => version);
  const told = new Map<string, Record<string, string>>();
  const byId = new Map(rising.map((one) => [one.version.id, one]));
  for (const objective of rising) {
    const named = predecessorOf(objective.version, objective.supersedes, ids);
    const before = typeof named === 'string' ? undefined : byId.get(named.id);
    const earlier = before === undefined ? {} : told.get(before.version.id)!;
    told.set(objective.version.id, changedIn(before, objective, earlier));
  }
  return told;
}

function changedIn(
  before: Objective | undefined,
  after: Objective,
  earlier: Readonly<Record<string, string>>,
): Record<string, string> {
  const changes = diffConstraints(before?.constraints ?? [], after.constraints);
  const changed = new Set(changes.map(({ element }) => element));
  const versions = after.constraints.map(({ name }) => [
    name,
    changed.has(name) ? after.version.id : (earlier[name] ?? after.version.id),
  ]);
  return Object.fromEntries(versions) as Record<string, string>;
}
