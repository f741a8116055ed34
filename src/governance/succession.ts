import { finding, type Finding } from '../finding/finding.ts';
import { checkBump } from '../objective/diff/bump.ts';
import { diffObjectives } from '../objective/diff/diff.ts';
import type { Objective } from '../objective/objective.ts';
import { compareVersions, type ObjectiveVersion } from '../objective/version.ts';

/**
 * The version that a new one is compared with: the one it names in `supersedes`, else the next lower one of
 * its domain.
 * @param versions versions of the same domain, lowest first
 * @returns `none` for a first version; `missing` when the named one is not among them
 */
export function predecessorOf(
  version: ObjectiveVersion,
  supersedes: ObjectiveVersion | undefined,
  versions: readonly ObjectiveVersion[],
): ObjectiveVersion | 'none' | 'missing' {
  if (supersedes === undefined) return versions[countBelow(version, versions) - 1] ?? 'none';
  const named = versions[countBelow(supersedes, versions)];
  const found = named !== undefined && compareVersions(named, supersedes) === 0;
  return found && compareVersions(named, version) < 0 ? named : 'missing';
}

/**
 * Every version that a new one is compared with: the one it names in `supersedes`, the next lower one, and the
 * highest one that is merged. An author who chooses what to be compared with must not choose the outcome: a
 * weak old version as the base would make a weakening look like nothing, and so would a number below the newest.
 * @param versions versions of the same domain, lowest first
 * @param own ids of the versions that come with the same change; these are not merged
 * @returns each once, the one that the new version supersedes first; empty for a first version
 */
export function baselinesOf(
  version: ObjectiveVersion,
  supersedes: ObjectiveVersion | undefined,
  versions: readonly ObjectiveVersion[],
  own: ReadonlySet<string>,
): readonly ObjectiveVersion[] | 'missing' {
  const named = predecessorOf(version, supersedes, versions);
  if (named === 'missing') return 'missing';
  const nextLower = predecessorOf(version, undefined, versions);
  const highest = versions.findLast((one) => one.id !== version.id && !own.has(one.id));
  const found = [named, nextLower, highest].filter((one) => one !== undefined && typeof one !== 'string');
  return [...new Set(found)];
}

/** How many of the sorted versions are lower, by bisection. */
function countBelow(version: ObjectiveVersion, versions: readonly ObjectiveVersion[]): number {
  let [low, high] = [0, versions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compareVersions(versions[middle]!, version) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The finding for an objective whose `supersedes` names a version that is not there. */
export function missingPredecessor(objective: Objective): Finding {
  const message = `${objective.version.id} supersedes ${objective.supersedes?.id ?? 'a version'} that does not exist.`;
  return finding('superseded-missing', message, {
    file: objective.file,
    at: objective.places.get('supersedes'),
  });
}

/** The finding for an objective that cannot be compared, because the file to compare it with is not valid. */
export function invalidPredecessor(objective: Objective, predecessor: ObjectiveVersion): Finding {
  const message = `${objective.version.id} cannot be compared with ${predecessor.id}, whose file is not valid.`;
  return finding('superseded-invalid', message, {
    file: objective.file,
    at: objective.places.get('objective_version'),
  });
}

/** What an objective must satisfy against the version that it is compared with: dates, and how far it rises. */
export function checkSuccession(before: Objective, after: Objective): Finding[] {
  const findings = [...checkBump(before, after, diffObjectives(before, after))];
  if (after.effectiveDate < before.effectiveDate) {
    const message = `${after.version.id} takes effect on ${after.effectiveDate}, before ${before.version.id} does (${before.effectiveDate}).`;
    findings.push(
      finding('effective-before-superseded', message, {
        file: after.file,
        at: after.places.get('effective_date'),
      }),
    );
  }
  return findings;
}

/** Files that spell one version in two ways, such as v1.2 and v1.2.0. */
export function ambiguousVersions(
  versions: readonly { readonly path: string; readonly version: ObjectiveVersion }[],
): Finding[] {
  const byVersion = new Map<string, string>();
  return versions.flatMap(({ path, version }) => {
    const key = `${version.domain} ${version.semver}`;
    const other = byVersion.get(key);
    byVersion.set(key, path);
    if (other === undefined) return [];
    return [
      finding('version-ambiguous', `${other} and this file are the same version, ${version.semver}.`, {
        file: path,
      }),
    ];
  });
}
