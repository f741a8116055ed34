import { resolve } from 'node:path';
import { retain, retentionOf, type RetainSettings } from '../../store/retention/retain.ts';
import type { Fate, SegmentPlan } from '../../store/retention/retention-plan.ts';
import { openVaultFolder } from '../../store/vault/vault-folder.ts';
import { readBundle } from '../read-bundle.ts';
import { exit, UsageError, type Command, type Terminal } from '../command.ts';
import { logFolder } from './hold.ts';
import { originOf, verifierKeys } from './keys.ts';
import { demanded } from './later.ts';
import { openLog } from './options.ts';
import { instantOf, parseOptions, type Options } from '../options.ts';
import { callerOf, callerOptions, refusing } from '../vault-options.ts';

const names = ['log', 'governance', 'governance-digest', 'at', 'vault', 'archive', ...callerOptions];

/** `tracegate log retain`: says which segments are past their time and, with `--apply`, deletes them. */
export const logRetain: Command = {
  usage: 'log retain',
  async run(args, terminal) {
    const options = parseOptions(args, names, ['text', 'json'], {
      repeated: ['key'],
      flags: ['apply', 'no-vault'],
    });
    const root = logFolder(options, terminal);
    const given = options.values('key');
    if (given.length === 0)
      throw new UsageError('--key is needed: what the log did not sign licenses no deletion.');
    const origin = originOf(root);
    const keys = verifierKeys(given, origin, terminal);
    const governance = readBundle(
      demanded(options, 'governance'),
      terminal,
      options.value('governance-digest'),
    );
    if (governance === undefined) return exit.usage;
    const at = options.value('at') === undefined ? undefined : instantOf(options, terminal);
    const applies = demandOptions(options);
    return refusing(terminal, async () => {
      const vault = vaultFolder(options, terminal);
      const settings = { governance, keys, vault, at, now: () => terminal.now() };
      const plans = applies ? await apply(options, terminal, root, settings) : retentionOf(root, settings);
      tell(options, terminal, plans, applies);
      return plans.some(({ fate }) => fate === 'unreadable') ? exit.notEvaluated : exit.fine;
    });
  },
};

async function apply(
  options: Options,
  terminal: Terminal,
  root: string,
  settings: RetainSettings,
): Promise<SegmentPlan[]> {
  const caller = callerOf(options);
  const archive = options.value('archive');
  const log = openLog(options, terminal, undefined, 0);
  try {
    return await retain(root, {
      ...settings,
      log,
      caller,
      archive: archive === undefined ? undefined : resolve(terminal.folder, archive),
    });
  } finally {
    await log.close();
  }
}

/** Whether it is to be done. @throws UsageError */
function demandOptions(options: Options): boolean {
  const applies = options.has('apply');
  if (
    options.has('no-vault') === (options.value('vault') !== undefined) &&
    (applies || options.has('no-vault'))
  )
    throw new UsageError(
      'Persons may be held: name the vault that belongs to the log by --vault DIR, or say --no-vault.',
    );
  if (!applies && options.value('archive') !== undefined)
    throw new UsageError('--archive copies what is deleted, which is done with --apply alone.');
  return applies;
}

/** Needs no key: who is held, and which decisions are about whom, is not encrypted. */
function vaultFolder(options: Options, terminal: Terminal): string | undefined {
  const name = options.value('vault');
  return name === undefined ? undefined : openVaultFolder(resolve(terminal.folder, name));
}

const words: Readonly<Record<Fate, string>> = {
  due: 'due',
  kept: 'kept',
  held: 'held',
  'not-in-tree': 'not in the tree',
  unreadable: 'unreadable',
};

function tell(options: Options, terminal: Terminal, plans: readonly SegmentPlan[], applied: boolean): void {
  const segments = plans.map(({ segment, fate, records, keptUntil, reason }) => ({
    segment: segment.base,
    day: segment.name.day,
    fate: applied && fate === 'due' ? 'deleted' : fate,
    records,
    ...(keptUntil === undefined ? {} : { kept_until: new Date(keptUntil).toISOString() }),
    ...(reason === '' ? {} : { reason }),
  }));
  const lines = segments.map(({ segment, day, fate, records, kept_until: until = 'unknown', reason = '' }) =>
    `${words[fate as Fate] ?? fate}  ${day}  ${records} records until ${until}  ${segment}  ${reason}`.trimEnd(),
  );
  const due = plans.filter(({ fate }) => fate === 'due').length;
  const end = applied
    ? `${due} of ${plans.length} segments were deleted.`
    : `${due} of ${plans.length} segments are past their time; with --apply they are deleted.`;
  const vaultless = applied || options.value('vault') !== undefined || options.has('no-vault');
  const sign =
    applied && due > 0
      ? ['Run tracegate log checkpoint, so that the deletions are signed; until then log verify misses them.']
      : [];
  const note = vaultless ? [] : ['Holds of persons in a vault were not asked for: name it by --vault.'];
  terminal.out(
    options.value('format') === 'json'
      ? `${JSON.stringify({ applied, segments })}\n`
      : `${[...lines, end, ...sign, ...note].join('\n')}\n`,
  );
}
