import type { TreeReader } from '../governance/tree-reader.ts';
import { compareObjectives } from '../objective/diff/diff.ts';
import type { Objective } from '../objective/objective.ts';
import { compareVersions } from '../objective/version.ts';

/** Further back nobody looks, and what all of these versions would ask for has to be signed again. */
const MOST_VERSIONS = 25;

/**
 * The versions on whose sign-offs a range rests: those that a new version is compared with, and the ones before them,
 * back to the one that brought the range or widened it. A version in between that only carries the range was signed
 * by people who were not asked about it.
 * @param baselines the versions that the new one is compared with
 * @returns their files; undefined where they cannot be told
 */
export async function rangeOrigins(
  baselines: readonly Objective[],
  reader: TreeReader,
): Promise<readonly string[] | undefined> {
  const found = new Map(baselines.map((one) => [one.file, one]));
  // Those that are found on the way are visited too.
  for (const objective of found.values()) {
    if (found.size > MOST_VERSIONS) return undefined;
    const before = await carriersBefore(objective, reader);
    if (before === undefined) return undefined;
    for (const one of before) found.set(one.file, one);
  }
  return [...found.keys()];
}

/** The lower versions that carried the ranges of a version already; none where it brought or widened one. */
async function carriersBefore(objective: Objective, reader: TreeReader): Promise<Objective[] | undefined> {
  const { version, supersedes } = objective;
  const baselines = reader.baselinesOf(version, supersedes, new Set());
  if (baselines === 'missing') return undefined;
  const before: Objective[] = [];
  for (const { path, version: other } of baselines) {
    if (compareVersions(other, version) >= 0) continue;
    const one = await reader.value(path, 'objective');
    if (one === undefined) return undefined;
    before.push(one);
  }
  const widens = before.some((one) =>
    compareObjectives(one, objective).changes.some(({ id }) => id === 'allowed-range-widened'),
  );
  return widens ? [] : before;
}
