import { files as starterFiles } from '../../generated/starter.js';
import { folderTree } from '../files/folder-tree.ts';
import { PathsTaken, writeNewFiles } from '../files/new-files.ts';
import { hasErrors } from '../finding/finding.ts';
import { parseDate, utcDate } from '../format/date.ts';
import { loadObjectiveFile } from '../governance/load.ts';
import { TreeReader, type ObjectivePath } from '../governance/tree-reader.ts';
import { nextVersion, objectivePath, parseVersion, type ObjectiveVersion } from '../objective/version.ts';
import { findingsText } from '../report/findings.ts';
import { exit, UsageError, type Command } from './command.ts';
import { parseOptions, rootOf } from './options.ts';

/**
 * `tracegate new <domain>`: writes the file of the next version, as a copy of the latest one with its version,
 * its predecessor and its effective date set; for a new domain, a first version to fill in. It never takes
 * effect before the version that it follows, which `tracegate validate` would refuse.
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
    const asked = options.value('effective-date');
    if (asked !== undefined && parseDate(asked) === undefined)
      throw new UsageError('--effective-date must be a real date as YYYY-MM-DD.');

    const root = rootOf(options, terminal);
    const reader = new TreeReader(folderTree(root));
    const latest = reader.objectivesOf(domain).at(-1);
    const version = latest === undefined ? first : nextVersion(latest.version, bumpOf(options.value('bump')));
    const path = objectivePath(version);
    const copy = latest === undefined ? firstVersion(first) : await successor(reader, latest, version);
    const { value, findings } = loadObjectiveFile(path, new TextEncoder().encode(copy));
    if (value?.version.id !== version.id) {
      terminal.err(findingsText(findings, 1));
      throw new UsageError(`${latest?.path ?? path} cannot be continued; mend it first.`);
    }
    const earliest = latest === undefined ? undefined : value.effectiveDate;
    if (asked !== undefined && earliest !== undefined && asked < earliest) {
      throw new UsageError(
        `--effective-date ${asked} is before ${latest?.version.id} takes effect (${earliest}).`,
      );
    }
    const date = asked ?? laterOf(utcDate(terminal.now()), earliest);
    const text = copy.replace(/^(effective_date:\s*)[^\s#]+/m, `$1${date}`);
    try {
      writeNewFiles(root, { [path]: text });
    } catch (error) {
      throw error instanceof PathsTaken ? new UsageError(`${error.message}.`) : error;
    }
    const unsettled = loadObjectiveFile(path, new TextEncoder().encode(text)).findings;
    if (hasErrors(unsettled)) terminal.err(`Still to be settled in it:\n${findingsText(unsettled, 1)}`);
    const written = { version: version.id, path, supersedes: latest?.version.id ?? null };
    terminal.out(options.value('format') === 'json' ? `${JSON.stringify(written)}\n` : sentence(written));
    return exit.fine;
  },
};

/** Dates as YYYY-MM-DD are ordered as their texts are. */
function laterOf(date: string, earliest: string | undefined): string {
  return earliest !== undefined && earliest > date ? earliest : date;
}

function sentence(written: { version: string; path: string; supersedes: string | null }): string {
  const { version, path, supersedes } = written;
  if (supersedes === null) return `Wrote ${path}. Fill it in, then run tracegate validate.\n`;
  return `Wrote ${path}. Edit it, then run tracegate validate and tracegate diff ${supersedes} ${version}.\n`;
}

function bumpOf(bump: string | undefined): 'major' | 'minor' | 'patch' {
  if (bump === 'major' || bump === 'minor' || bump === 'patch') return bump;
  throw new UsageError('--bump must be major, minor or patch.');
}

/** A first version to fill in: the one that `tracegate init` writes, under the domain's own name. */
function firstVersion(version: ObjectiveVersion): string {
  const text = starterFiles['objectives/credit/v1.0.yaml'];
  if (text === undefined) throw new Error('the starter has no objective');
  return text
    .replace(/^objective_version:.*$/m, `objective_version: ${version.id}`)
    .replaceAll('tracegate new credit', `tracegate new ${version.domain}`);
}

/** The text of the next version: comments and layout stay, only what names versions changes. */
async function successor(
  reader: TreeReader,
  latest: ObjectivePath,
  version: ObjectiveVersion,
): Promise<string> {
  const text = new TextDecoder().decode(await reader.tree.read(latest.path));
  return text
    .replace(/^(objective_version:\s*)[^\s#]+/m, `$1${version.id}`)
    .replace(/^(supersedes:\s*)[^\s#]+/m, `$1${latest.version.id}`);
}
