import { resolve } from 'node:path';
import * as validators from '../../generated/profile-validators.js';
import { readRegularFile } from '../files/regular-file.ts';
import type { DecisionProfile } from '../impact/profile.ts';
import { PROFILE_LIMIT_BYTES, profileText, readProfile } from '../impact/profile-file.ts';
import { domainsIn, profileOf } from '../engine/questions/profile.ts';
import type { Engine } from '../engine/engine.ts';
import { incompleteText } from '../report/impact.ts';
import { replaceFile } from '../store/durable.ts';
import { sourceOptions, withEngine } from './ask/source.ts';
import { exit, UsageError, type Command, type Terminal } from './command.ts';
import { parseOptions, type Options } from './options.ts';
import { spanOf } from './span.ts';

/** `tracegate profile`: counts the decisions of a domain, so that impact is told without the log. */
export const profile: Command = {
  usage:
    'profile --log DIR --out FILE [--domain D] [--suppress-below N] [--since T] [--until T] [--engine E]\n       profile --merge FILE --merge FILE … --out FILE [--suppress-below N]',
  async run(args, terminal) {
    const options = parseOptions(args, [...sourceOptions, 'out', 'domain', 'suppress-below'], ['text'], {
      repeated: ['merge'],
    });
    if (options.positionals.length > 0) throw new UsageError('profile takes options alone.');
    const out = options.value('out');
    if (out === undefined) throw new UsageError('--out FILE is needed, for example profiles/credit.json.');
    const least = leastOf(options);
    const made =
      options.values('merge').length > 0 ? merged(options, terminal) : await counted(options, terminal);
    if (made === undefined) return exit.findings;
    // What was added to a profile that tells no small groups must not tell any either.
    const told = made.suppress(Math.max(least, made.suppressedBelow));
    const text = profileText(told);
    replaceFile(resolve(terminal.folder, out), text);
    terminal.out(`${out}: ${told.total} decisions of ${told.domain}, ${text.length} bytes.\n`);
    return exit.fine;
  },
};

function leastOf(options: Options): number {
  const text = options.value('suppress-below') ?? '0';
  if (!/^\d{1,6}$/.test(text))
    throw new UsageError('--suppress-below must be a whole number of decisions, at most 999999.');
  return Number(text);
}

function merged(options: Options, terminal: Terminal): DecisionProfile {
  if ([...sourceOptions, 'domain'].some((name) => options.value(name) !== undefined))
    throw new UsageError('--merge adds profiles; it takes neither a log nor a time nor a domain.');
  const files = options.values('merge');
  const [first, ...others] = files.map((file) => profileIn(file, terminal));
  if (others.length === 0) throw new UsageError('--merge is given for each of the profiles that are added.');
  for (const one of others)
    if (one.domain !== first!.domain)
      throw new UsageError(`Profiles of ${first!.domain} and ${one.domain} cannot be added.`);
  demandDistinct(files, [first!, ...others]);
  return others.reduce((sum, one) => sum.merge(one), first!);
}

/** @throws UsageError where two are the same counts of the same days: its decisions would be counted twice */
function demandDistinct(files: readonly string[], profiles: readonly DecisionProfile[]): void {
  const seen = new Map<string, string>();
  for (const [at, one] of profiles.entries()) {
    const text = profileText(one);
    const same = seen.get(text);
    if (same !== undefined && one.total > 0)
      throw new UsageError(`${same} and ${files[at]} are one profile: its decisions would be counted twice.`);
    seen.set(text, files[at]!);
  }
}

/** @returns undefined where not all could be read: a profile that lacks something would be taken for whole */
function counted(options: Options, terminal: Terminal): Promise<DecisionProfile | undefined> {
  const span = spanOf(options);
  return withEngine(options, terminal, async (engine) => {
    if (engine.damaged.length > 0) {
      terminal.err(`${incompleteText(engine.damaged, engine.mend)}No profile was written.\n`);
      return undefined;
    }
    return profileOf(engine, options.value('domain') ?? (await onlyDomain(engine)), span);
  });
}

async function onlyDomain(engine: Engine): Promise<string> {
  const [domain, ...others] = await domainsIn(engine);
  if (domain === undefined) throw new UsageError('There is no decision to count.');
  if (others.length > 0)
    throw new UsageError(`--domain is needed: there are decisions of ${[domain, ...others].join(', ')}.`);
  return domain;
}

/** A profile in a file. @throws UsageError for what is none, UnreadableFile */
export function profileIn(file: string, terminal: Terminal): DecisionProfile {
  const bytes = readRegularFile(resolve(terminal.folder, file));
  if (bytes.byteLength > PROFILE_LIMIT_BYTES)
    throw new UsageError(`${file} is larger than a profile may be.`);
  const read = readProfile(new TextDecoder().decode(bytes), validators.decisionProfileFrame);
  if (typeof read === 'string')
    throw new UsageError(`${file} is no decision profile: ${read} Write it again with tracegate profile.`);
  return read;
}
