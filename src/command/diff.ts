import { redefinedMetrics } from '../check/redefined.ts';
import { folderTree } from '../files/folder-tree.ts';
import { hasErrors, type Finding } from '../finding/finding.ts';
import { treeAtLastChange } from '../git/last-change.ts';
import { METRICS_PATH } from '../governance/metric-catalogue.ts';
import { TreeReader } from '../governance/tree-reader.ts';
import { checkBump } from '../objective/diff/bump.ts';
import { compareObjectives } from '../objective/diff/diff.ts';
import type { Objective } from '../objective/objective.ts';
import { objectivePath, parseVersion, type ObjectiveVersion } from '../objective/version.ts';
import { changelogMarkdown } from '../report/changelog-markdown.ts';
import { changelogJson, changelogText } from '../report/changelog.ts';
import { findingsText } from '../report/findings.ts';
import { exit, UsageError, type Command } from './command.ts';
import { parseOptions, rootOf } from './options.ts';

/** `tracegate diff <a> <b>`: what changed from one version of an objective to another of the same domain. */
export const diff: Command = {
  usage: 'diff <older version> <newer version> [--format text|json|markdown] [--repo DIR]',
  async run(args, terminal) {
    const options = parseOptions(args, [], ['text', 'json', 'markdown']);
    const [olderId, newerId, ...more] = options.positionals;
    if (olderId === undefined || newerId === undefined || more.length > 0) {
      throw new UsageError('diff needs two objective versions, such as OBJ.credit.v1.2 OBJ.credit.v1.3.');
    }
    const [older, newer] = [versionOf(olderId), versionOf(newerId)];
    if (older.domain !== newer.domain) {
      throw new UsageError(`${older.id} and ${newer.id} are of different domains, which cannot be compared.`);
    }
    const root = rootOf(options, terminal);
    const reader = new TreeReader(folderTree(root));
    const [before, after] = [await objectiveOf(reader, older), await objectiveOf(reader, newer)];
    const comparison = compareObjectives(before, after);
    const format = options.value('format') ?? 'text';
    if (format === 'json') terminal.out(`${JSON.stringify(changelogJson(comparison), undefined, 2)}\n`);
    else terminal.out(format === 'markdown' ? changelogMarkdown(comparison) : changelogText(comparison));
    const findings = [
      ...checkBump(before, after, comparison.changes),
      ...(await redefinedSince(root, reader, older.id === newer.id ? [after] : [before, after])),
    ];
    if (findings.length > 0) terminal.err(findingsText(findings, 2));
    return hasErrors(findings) ? exit.findings : exit.fine;
  },
};

/** What the metrics of objectives no longer mean that they meant when the objectives were committed, as Git has it. */
async function redefinedSince(
  root: string,
  reader: TreeReader,
  objectives: readonly Objective[],
): Promise<Finding[]> {
  const now = await reader.value(METRICS_PATH, 'metrics');
  const found: Finding[] = [];
  for (const objective of objectives) {
    const tree = await treeAtLastChange(root, objectivePath(objective.version));
    if (tree === undefined || !tree.entries.has(METRICS_PATH)) continue;
    const then = await new TreeReader(tree).value(METRICS_PATH, 'metrics');
    found.push(...redefinedMetrics(objective, then, now));
  }
  return found;
}

/** @throws UsageError when the text names no version */
function versionOf(id: string): ObjectiveVersion {
  const version = parseVersion(id);
  if (version === undefined)
    throw new UsageError(`${id} is not an objective version such as OBJ.credit.v1.3.`);
  return version;
}

/** @throws UsageError when the version does not exist or its file is not valid */
async function objectiveOf(reader: TreeReader, version: ObjectiveVersion): Promise<Objective> {
  const { id } = version;
  const path = objectivePath(version);
  const loaded = await reader.load(path);
  if (loaded === undefined) {
    const known = reader.objectivesOf(version.domain).map((file) => file.version.id);
    const hint =
      known.length === 0
        ? `The domain ${version.domain} has no objectives.`
        : `There are ${known.slice(-8).join(', ')}.`;
    throw new UsageError(`There is no ${id} (${path}). ${hint}`);
  }
  if (loaded.value?.kind !== 'objective') {
    throw new UsageError(`${id} is not valid:\n${findingsText(loaded.findings, 1)}`);
  }
  return loaded.value.value;
}
