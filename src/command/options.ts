import { parseArgs } from 'node:util';
import { resolve } from 'node:path';
import { findRoot } from '../files/repository-root.ts';
import { parseDate, parseTime } from '../format/date.ts';
import { didYouMean } from '../format/near-miss.ts';
import { UsageError, type Terminal } from './command.ts';

/** A parsed command line. */
export interface Options {
  readonly positionals: readonly string[];
  value(name: string): string | undefined;
  /** Every value of an option that may be given several times. */
  values(name: string): readonly string[];
  /** Whether an option without a value is given. */
  has(name: string): boolean;
}

/** Options that are not given once with one value. */
export interface OtherOptions {
  readonly repeated?: readonly string[];
  /** Without a value. */
  readonly flags?: readonly string[];
}

/**
 * Parses the arguments of a command; `--format` and `--repo` belong to every one.
 * @throws UsageError for an unknown or repeated option, a missing value, or a format that the command lacks
 */
export function parseOptions(
  args: readonly string[],
  names: readonly string[],
  formats: readonly string[],
  { repeated = [], flags = [] }: OtherOptions = {},
): Options {
  const known = ['format', 'repo', ...names, ...repeated, ...flags];
  const { tokens, positionals } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      known.map((name) => [
        name,
        { type: flags.includes(name) ? ('boolean' as const) : ('string' as const) },
      ]),
    ),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const values = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    if (token.name === 'help' || token.name === 'h') {
      throw new UsageError(
        `${token.rawName} says how a command is used when it is all that follows the command.`,
      );
    }
    if (!known.includes(token.name)) {
      throw new UsageError(`Unknown option ${token.rawName}. ${didYouMean(token.name, known) ?? ''}`.trim());
    }
    const earlier = values.get(token.name) ?? [];
    if (earlier.length > 0 && !repeated.includes(token.name))
      throw new UsageError(`--${token.name} is given twice.`);
    if (flags.includes(token.name)) {
      if (token.value !== undefined) throw new UsageError(`--${token.name} takes no value.`);
      values.set(token.name, ['']);
      continue;
    }
    // What looks like the next option is not taken for a value that was left out; `--name=-value` says it is one.
    const missing = token.value === undefined || (!token.inlineValue && token.value.startsWith('-'));
    if (missing) throw new UsageError(`--${token.name} needs a value.`);
    values.set(token.name, [...earlier, token.value]);
  }
  const format = values.get('format')?.[0];
  if (format !== undefined && !formats.includes(format)) {
    throw new UsageError(`--format must be one of ${formats.join(', ')}.`);
  }
  return {
    positionals,
    value: (name) => values.get(name)?.[0],
    values: (name) => values.get(name) ?? [],
    has: (name) => values.has(name),
  };
}

/** The repository's root: `--repo`, else the Git root above the current folder. */
export function rootOf(options: Options, terminal: Terminal): string {
  const repo = options.value('repo');
  return repo === undefined ? findRoot(terminal.folder) : resolve(terminal.folder, repo);
}

/** `--at` as an instant, else now. A date means the start of that day in UTC. @throws UsageError */
export function instantOf(options: Options, terminal: Terminal): number {
  const at = options.value('at');
  if (at === undefined) return terminal.now();
  const instant = parseTime(at) ?? parseDate(at);
  if (instant === undefined) throw new UsageError('--at must be a time as YYYY-MM-DDThh:mm:ssZ, or a date.');
  return instant;
}
