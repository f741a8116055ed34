import { existsSync, statSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { folderTree } from '../files/folder-tree.ts';
import { readRegularFile } from '../files/regular-file.ts';
import { finding, hasErrors, sortFindings, type Finding } from '../finding/finding.ts';
import { loadByContent } from '../governance/load-by-content.ts';
import { TreeReader } from '../governance/tree-reader.ts';
import { UnreadableFile } from '../governance/tree.ts';
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
    const findings = await check(root, reader, governed, terminal.program);
    for (const file of loose) findings.push(...looseFindings(file, resolve(terminal.folder, file)));
    const render = { text: findingsText, json: findingsJson, sarif: findingsSarif }[
      options.value('format') ?? 'text'
    ]!;
    terminal.out(render(sortFindings(findings), governed.length + loose.length));
    if (findings.some(({ id }) => id === 'file-unreadable')) return exit.usage;
    return hasErrors(findings) ? exit.findings : exit.fine;
  },
};

/** From this many files on, starting threads costs less than it saves. */
const MANY_FILES = 1_000;

/** Threads are loaded only where there is work for them: starting them is not free. */
async function check(
  root: string,
  reader: TreeReader,
  paths: readonly string[],
  program: string | URL | undefined,
): Promise<Finding[]> {
  if (program === undefined || paths.length < MANY_FILES) return validateFiles(reader, paths);
  return (await import('./validate-many.ts')).validateMany(root, reader, paths, program);
}

function looseFindings(file: string, path: string): readonly Finding[] {
  try {
    return loadByContent(file, readRegularFile(path)).findings;
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return [finding('file-unreadable', `This file cannot be read: ${error.code}.`, { file })];
  }
}

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
    const inRoot = relative(root, absolute).split(sep).join('/');
    const found = inTree(inRoot, reader, listed);
    for (const one of found) governed.add(one);
    if (found.length > 0) continue;
    if (!existsSync(absolute)) throw new UsageError(`${path} does not exist.`);
    if (statSync(absolute).isDirectory()) throw new UsageError(`There are no governed files under ${path}.`);
    loose.add(path);
  }
  return { governed: [...governed], loose: [...loose] };
}

/**
 * The listed files that a path stands for: itself, all below it, or the link on the way to it, which is not
 * followed. Governed files are known by the tree alone: what it does not list is not one of them.
 */
function inTree(path: string, reader: TreeReader, listed: readonly string[]): string[] {
  if (path === '') return [...listed];
  const steps = path.split('/');
  const onTheWay = steps.map((_, index) => steps.slice(0, index + 1).join('/'));
  const entry = onTheWay.find((step) => reader.tree.entries.has(step));
  return entry === undefined ? listed.filter((one) => one.startsWith(`${path}/`)) : [entry];
}
