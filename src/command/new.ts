import { files as starterFiles } from '../../generated/starter.js';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { folderTree } from '../files/folder-tree.ts';
import { parseDate, utcDate } from '../format/date.ts';
import { loadObjectiveFile } from '../governance/load.ts';
import { TreeReader } from '../governance/tree-reader.ts';
import { nextVersion, objectivePath, parseVersion, type ObjectiveVersion } from '../objective/version.ts';
import { findingsText } from '../report/findings.ts';
import { exit, UsageError, type Command } from './command.ts';
import { parseOptions, rootOf } from './options.ts';

/**
 * `tracegate new <domain>`: writes the file of the next version, as a copy of the latest one with its version,
 * its predecessor and its effective date set; for a new domain, a first version to fill in.
 */
export const newVersion: Command = {
  usage:
    'new <domain> --bump major|minor|patch [--effective-date YYYY-MM-DD] [--format text|json] [--repo DIR]',
  async run(args, terminal) {
    const options = parseOptions(args, ['bump', 'effective-date'], ['text', 'json']);
    const [domain, ...more] = options.positionals;
    if (domain === undefined || more.length > 0)
      throw new UsageError('new needs one domain, such as credit.');
    const first = parseVersion(`OBJ.${domain}.v1.0`);
    if (first === undefined)
      throw new UsageError(
        `${domain} is not a domain: lower-case letters, digits, _ and -, starting with a letter.`,
      );
    const date = options.value('effective-date') ?? utcDate(terminal.now());
    if (parseDate(date) === undefined)
      throw new UsageError('--effective-date must be a real date as YYYY-MM-DD.');

    const root = rootOf(options, terminal);
    const reader = new TreeReader(folderTree(root));
    const latest = reader.objectivesOf(domain).at(-1);
    const version = latest === undefined ? first : nextVersion(latest.version, bumpOf(options.value('bump')));
    const text =
      latest === undefined
        ? firstVersion(first, date)
        : successor(
            new TextDecoder().decode(await reader.tree.read(latest.path)),
            version,
            latest.version,
            date,
          );
    const path = objectivePath(version);
    const { value, findings } = loadObjectiveFile(path, new TextEncoder().encode(text));
    if (value?.version.id !== version.id) {
      terminal.err(findingsText(findings, 1));
      throw new UsageError(`${latest?.path ?? path} cannot be continued; mend it first.`);
    }
    writeNew(join(root, path), text, path);
    const next = latest === undefined ? 'Fill it in' : 'Edit it';
    if (options.value('format') === 'json') {
      terminal.out(
        `${JSON.stringify({ version: version.id, path, supersedes: latest?.version.id ?? null })}\n`,
      );
    } else {
      terminal.out(
        `Wrote ${path}. ${next}, then run tracegate validate${latest === undefined ? '' : ` and tracegate diff ${latest.version.id} ${version.id}`}.\n`,
      );
    }
    return exit.fine;
  },
};

function bumpOf(bump: string | undefined): 'major' | 'minor' | 'patch' {
  if (bump === 'major' || bump === 'minor' || bump === 'patch') return bump;
  throw new UsageError('--bump must be major, minor or patch.');
}

/** A first version to fill in: the one that `tracegate init` writes, under the domain's own name. */
function firstVersion(version: ObjectiveVersion, date: string): string {
  const text = starterFiles['objectives/credit/v1.0.yaml'];
  if (text === undefined) throw new Error('the starter has no objective');
  return text
    .replace(/^objective_version:.*$/m, `objective_version: ${version.id}`)
    .replace(/^effective_date: \S+/m, `effective_date: ${date}`)
    .replaceAll('tracegate new credit', `tracegate new ${version.domain}`);
}

/** The text of the next version: comments and layout stay, three keys change. */
function successor(
  text: string,
  version: ObjectiveVersion,
  supersedes: ObjectiveVersion,
  date: string,
): string {
  return text
    .replace(/^\uFEFF/, '')
    .replace(/^(objective_version:\s*)[^\s#]+/m, `$1${version.id}`)
    .replace(/^(supersedes:\s*)[^\s#]+/m, `$1${supersedes.id}`)
    .replace(/^(effective_date:\s*)[^\s#]+/m, `$1${date}`);
}

/** Creates the file; one that is there already is never touched. @throws UsageError */
function writeNew(target: string, text: string, path: string): void {
  mkdirSync(dirname(target), { recursive: true });
  try {
    writeFileSync(target, text, { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw new UsageError(`${path} exists already.`);
    throw error;
  }
}
