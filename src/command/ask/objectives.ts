import { constraintVersions } from '../../decision/constraint-versions.ts';
import { folderTree } from '../../files/folder-tree.ts';
import { didYouMean } from '../../format/near-miss.ts';
import { TreeReader } from '../../governance/tree-reader.ts';
import type { Objective } from '../../objective/objective.ts';
import { isSameVersion, objectivePath, parseVersion } from '../../objective/version.ts';
import { findingsText } from '../../report/findings.ts';
import { UsageError, type Terminal } from '../command.ts';
import { rootOf, type Options } from '../options.ts';

/** An objective of the governance repository. @throws UsageError when there is no such version, or it is not valid */
export async function objectiveNamed(id: string, options: Options, terminal: Terminal): Promise<Objective> {
  const version = parseVersion(id);
  if (version === undefined)
    throw new UsageError(`${id} is not an objective version such as OBJ.credit.v1.3.`);
  const path = objectivePath(version);
  const loaded = await new TreeReader(folderTree(rootOf(options, terminal))).load(path);
  if (loaded === undefined) throw new UsageError(`There is no ${id} (${path}) in the governance repository.`);
  if (loaded.value?.kind !== 'objective')
    throw new UsageError(`${id} is not valid:\n${findingsText(loaded.findings, 1)}`);
  return loaded.value.value;
}

/** The objective versions in which a constraint stands as it was last changed in one. @throws UsageError */
export async function objectivesWith(
  constraint: string,
  changedIn: string,
  options: Options,
  terminal: Terminal,
): Promise<{ readonly changedIn: string; readonly objectives: string[] }> {
  const reader = new TreeReader(folderTree(rootOf(options, terminal)));
  const objectives: Objective[] = [];
  for (const { path } of reader.objectivesOf(parseVersion(changedIn)!.domain)) {
    const objective = await reader.value(path, 'objective');
    if (objective === undefined) throw new UsageError(`${path} is not valid; run tracegate validate.`);
    objectives.push(objective);
  }
  const versions = [...constraintVersions(objectives)];
  const found = versions.filter(([, of]) => isSameVersion(of[constraint] ?? '', changedIn));
  const spelt = found[0]?.[1][constraint];
  if (spelt !== undefined) return { changedIn: spelt, objectives: found.map(([id]) => id) };
  const known = versions.flatMap(([, of]) =>
    Object.entries(of).map(([name, version]) => `${name}@${version}`),
  );
  const hint = didYouMean(`${constraint}@${changedIn}`, new Set(known)) ?? '';
  throw new UsageError(`No constraint ${constraint} last changed in ${changedIn}. ${hint}`.trim());
}
