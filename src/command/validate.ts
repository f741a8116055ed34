import { existsSync, statSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { folderTree, readRegularFile } from '../files/folder-tree.ts';
import { hasErrors, sortFindings, type Finding } from '../finding/finding.ts';
import { loadByContent } from '../governance/load-by-content.ts';
import { classifyPath } from '../governance/path.ts';
import { TreeReader } from '../governance/tree-reader.ts';
import { validateFiles } from '../governance/validate.ts';
import { findingsJson, findingsText } from '../report/findings.ts';
import { findingsSarif } from '../report/sarif.ts';
import { exit, UsageError, type Command } from './command.ts';
import { parseOptions, rootOf } from './options.ts';

/** `tracegate validate [paths]`: checks governed files on disk. */
export const validate: Command = {
  usage: 'validate [paths] [--format text|json|sarif] [--repo DIR]',
  async run(args, terminal) {
    const options = parseOptions(args, [], ['text', 'json', 'sarif']);
    const root = rootOf(options, terminal);
    const reader = new TreeReader(folderTree(root));
    const { governed, loose } = select(options.positionals, terminal.folder, root, reader);
    if (governed.length + loose.length === 0) {
      throw new UsageError(
        `There are no governed files under ${root}. \`tracegate init\` writes a repository to start from.`,
      );
    }
    const findings: Finding[] = await validateFiles(reader, governed);
    for (const file of loose)
      findings.push(...loadByContent(file, readRegularFile(resolve(terminal.folder, file))).findings);
    const render = { text: findingsText, json: findingsJson, sarif: findingsSarif }[
      options.value('format') ?? 'text'
    ]!;
    terminal.out(render(sortFindings(findings), governed.length + loose.length));
    return hasErrors(findings) ? exit.findings : exit.fine;
  },
};

/**
 * The files that are asked for: governed ones of the repository, and loose ones anywhere, which are told by
 * their content. No path means the whole repository.
 */
function select(
  paths: readonly string[],
  folder: string,
  root: string,
  reader: TreeReader,
): { governed: string[]; loose: string[] } {
  const listed = [...reader.tree.entries.keys()];
  if (paths.length === 0) return { governed: listed, loose: [] };
  const governed = new Set<string>();
  const loose = new Set<string>();
  for (const path of paths) {
    const absolute = resolve(folder, path);
    if (!existsSync(absolute)) throw new UsageError(`${path} does not exist.`);
    const inRoot = relative(root, absolute).split(sep).join('/');
    const isFolder = statSync(absolute).isDirectory();
    if (isFolder) {
      const below = inRoot === '' ? listed : listed.filter((one) => one.startsWith(`${inRoot}/`));
      if (below.length === 0) throw new UsageError(`There are no governed files under ${path}.`);
      for (const one of below) governed.add(one);
    } else if (!inRoot.startsWith('..') && classifyPath(inRoot) !== undefined) governed.add(inRoot);
    else loose.add(path);
  }
  return { governed: [...governed], loose: [...loose] };
}
