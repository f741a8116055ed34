import { resolve } from 'node:path';
import type { ViewNote } from '../decision/gather-view.ts';
import type { GovernanceView } from '../decision/governance-view.ts';
import { parseDate, parseTime } from '../format/date.ts';
import { governanceAt, uncommitted } from '../git/governance-at.ts';
import { GitFault } from '../git/run-git.ts';
import { bundleJson, bundleText } from '../report/bundle.ts';
import { escapeText } from '../report/escape.ts';
import { replaceFile } from '../store/durable.ts';
import { exit, UsageError, type Command, type ExitCode, type Terminal } from './command.ts';
import { parseOptions, rootOf, type Options } from './options.ts';
import { readBundle } from './read-bundle.ts';

const usage = [
  'bundle --out FILE [--at COMMIT | --time TIME] [--environment ENV] [--repo-slug OWNER/NAME] [--now] [--format text|json] [--repo DIR]',
  'bundle verify FILE [--digest SHA256] [--format text|json]',
].join('\n       tracegate ');

/** `tracegate bundle`: writes what governs decisions into one file, for services that have no Git; or verifies one. */
export const bundle: Command = {
  usage,
  async run(args, terminal) {
    if (args[0] === 'verify') return verify(args.slice(1), terminal);
    const names = ['out', 'at', 'time', 'environment', 'repo-slug'];
    const options = parseOptions(args, names, ['text', 'json'], { flags: ['now'] });
    const [out, [positional]] = [options.value('out'), options.positionals];
    if (positional !== undefined) throw new UsageError(`bundle takes no ${positional}; verify stands first.`);
    if (out === undefined) throw new UsageError('bundle needs --out FILE.');
    const view = await viewOf(options, terminal);
    if (view === undefined) return exit.findings;
    write(resolve(terminal.folder, out), out, view);
    return say(options, terminal, view);
  },
};

/** @returns undefined where there can be no bundle, which is said */
async function viewOf(options: Options, terminal: Terminal): Promise<GovernanceView | undefined> {
  const folder = rootOf(options, terminal);
  const [commit, time] = [options.value('at'), timeOf(options)];
  if (commit !== undefined && time !== undefined)
    throw new UsageError('--at names a commit and --time a time: give one of them.');
  const gathered = await governanceOf({
    folder,
    commit,
    time,
    environment: options.value('environment'),
    repository: options.value('repo-slug'),
    now: options.has('now') ? terminal.now() : undefined,
  });
  tell(gathered.problems ?? gathered.notes, terminal);
  if (gathered.view !== undefined && commit === undefined && time === undefined) {
    const changes = await uncommitted(folder);
    if (changes > 0)
      terminal.err(`tracegate: ${changes} governed files are not committed as they are here: not in it.\n`);
  }
  return gathered.view;
}

/** A folder without Git, or a commit that is not there, is a wrong command line. @throws UsageError */
export async function governanceOf(
  asked: Parameters<typeof governanceAt>[0],
): ReturnType<typeof governanceAt> {
  try {
    return await governanceAt(asked);
  } catch (error) {
    if (!(error instanceof GitFault)) throw error;
    throw new UsageError(`The governance cannot be read from Git: ${error.message}`);
  }
}

/** Tells what a person has to know of a view, or why there is none. */
export function tell(notes: readonly ViewNote[], terminal: Terminal): void {
  for (const { path, message } of notes) terminal.err(`tracegate: ${escapeText(`${path}: ${message}`)}\n`);
}

function timeOf(options: Options): number | undefined {
  const text = options.value('time');
  if (text === undefined) return undefined;
  const time = parseTime(text) ?? parseDate(text);
  if (time === undefined) throw new UsageError('--time must be a time as YYYY-MM-DDThh:mm:ssZ, or a date.');
  return time;
}

function write(path: string, name: string, view: GovernanceView): void {
  try {
    replaceFile(path, `${JSON.stringify(view, undefined, 2)}\n`);
  } catch (error) {
    const { code = 'EIO' } = error as NodeJS.ErrnoException;
    throw new UsageError(`${name} cannot be written: ${code}.`);
  }
}

function verify(args: readonly string[], terminal: Terminal): ExitCode {
  const options = parseOptions(args, ['digest'], ['text', 'json']);
  const [file, ...more] = options.positionals;
  if (file === undefined || more.length > 0) throw new UsageError('bundle verify needs one file.');
  const digest = options.value('digest');
  if (digest !== undefined && !/^[0-9a-f]{64}$/.test(digest))
    throw new UsageError('--digest must be a SHA-256 of 64 hexadecimal digits in lower case.');
  const view = readBundle(file, terminal, digest);
  return view === undefined ? exit.findings : say(options, terminal, view);
}

function say(options: Options, terminal: Terminal, view: GovernanceView): ExitCode {
  terminal.out(options.value('format') === 'json' ? bundleJson(view) : bundleText(view));
  return exit.fine;
}
