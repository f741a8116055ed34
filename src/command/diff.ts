import { folderTree } from '../files/folder-tree.ts';
import { hasErrors } from '../finding/finding.ts';
import { TreeReader } from '../governance/tree-reader.ts';
import { checkBump } from '../objective/diff/bump.ts';
import { diffObjectives } from '../objective/diff/diff.ts';
import type { Objective } from '../objective/objective.ts';
import { objectivePath, parseVersion } from '../objective/version.ts';
import { changelogMarkdown } from '../report/changelog-markdown.ts';
import { changelogJson, changelogText } from '../report/changelog.ts';
import { findingsText } from '../report/findings.ts';
import { exit, UsageError, type Command } from './command.ts';
import { parseOptions, rootOf } from './options.ts';

/** `tracegate diff <a> <b>`: what changed from one objective version to another. */
export const diff: Command = {
  usage: 'diff <older version> <newer version> [--format text|json|markdown] [--repo DIR]',
  async run(args, terminal) {
    const options = parseOptions(args, [], ['text', 'json', 'markdown']);
    const [olderId, newerId, ...more] = options.positionals;
    if (olderId === undefined || newerId === undefined || more.length > 0) {
      throw new UsageError('diff needs two objective versions, such as OBJ.credit.v1.2 OBJ.credit.v1.3.');
    }
    const reader = new TreeReader(folderTree(rootOf(options, terminal)));
    const [before, after] = [await objectiveOf(reader, olderId), await objectiveOf(reader, newerId)];
    const changes = diffObjectives(before, after);
    const comparison = { before, after, changes };
    const format = options.value('format') ?? 'text';
    if (format === 'json') terminal.out(`${JSON.stringify(changelogJson(comparison), undefined, 2)}\n`);
    else terminal.out(format === 'markdown' ? changelogMarkdown(comparison) : changelogText(comparison));
    const findings = before.version.domain === after.version.domain ? checkBump(before, after, changes) : [];
    if (!hasErrors(findings)) return exit.fine;
    terminal.err(findingsText(findings, 2));
    return exit.findings;
  },
};

/** @throws UsageError when the version does not exist or its file is not valid */
async function objectiveOf(reader: TreeReader, id: string): Promise<Objective> {
  const version = parseVersion(id);
  if (version === undefined)
    throw new UsageError(`${id} is not an objective version such as OBJ.credit.v1.3.`);
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
