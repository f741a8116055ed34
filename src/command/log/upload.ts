import { relative, resolve } from 'node:path';
import { escapeText } from '../../report/escape.ts';
import { holdList } from '../../store/retention/log-hold.ts';
import type { LockMode } from '../../store/upload/locked-store.ts';
import { checkUploads, uploadLog, type UploadOutcome } from '../../store/upload/upload.ts';
import type { Uploaded } from '../../store/upload/upload-journal.ts';
import { openVaultFolder } from '../../store/vault/vault-folder.ts';
import { readBundle } from '../read-bundle.ts';
import { exit, UsageError, type Command, type ExitCode, type Terminal } from '../command.ts';
import { parseOptions, type Options } from '../options.ts';
import { storeFlags, storeOptions, withStore } from '../store-options.ts';
import { refusing } from '../vault-options.ts';
import { logFolder } from './hold.ts';
import { PATIENCE_MS } from './keys.ts';
import { demanded } from './later.ts';

const names = ['log', 'to', 'governance', 'governance-digest', 'vault', 'mode', ...storeOptions];

/** `tracegate log upload`: puts what is sealed and signed into a store where nobody can delete it. */
export const logUpload: Command = {
  usage: 'log upload',
  run(args, terminal) {
    const flags = ['no-vault', 'release-holds', 'check', ...storeFlags];
    const options = parseOptions(args, names, ['text', 'json'], { flags });
    const root = logFolder(options, terminal);
    const to = demanded(options, 'to');
    return refusing(terminal, async () => {
      if (options.has('check')) return check(root, to, options, terminal);
      const mode = modeOf(options);
      const governance = readBundle(
        demanded(options, 'governance'),
        terminal,
        options.value('governance-digest'),
      );
      if (governance === undefined) return exit.usage;
      const holds = holdList(root, vaultOf(options, terminal));
      return withStore(to, options, terminal, async (store, target) => {
        const outcome = await uploadLog(root, store, {
          target,
          governance,
          holds,
          mode,
          at: terminal.now(),
          releasesHolds: options.has('release-holds'),
          patience: PATIENCE_MS,
        });
        tell(options, terminal, target, outcome, root);
        return outcome.unfit.length > 0 ? exit.findings : exit.fine;
      });
    });
  },
};

/** @throws UsageError */
function modeOf(options: Options): LockMode {
  const mode = options.value('mode') ?? 'compliance';
  if (mode !== 'compliance' && mode !== 'governance')
    throw new UsageError('--mode must be compliance or governance.');
  return mode === 'compliance' ? 'COMPLIANCE' : 'GOVERNANCE';
}

/** @throws UsageError */
function vaultOf(options: Options, terminal: Terminal): string | undefined {
  const name = options.value('vault');
  if (options.has('no-vault') === (name !== undefined))
    throw new UsageError(
      'Persons may be held: name the vault that belongs to the log by --vault DIR, or say --no-vault.',
    );
  return name === undefined ? undefined : openVaultFolder(resolve(terminal.folder, name));
}

async function check(root: string, to: string, options: Options, terminal: Terminal): Promise<ExitCode> {
  for (const name of ['governance', 'governance-digest', 'vault', 'mode'])
    if (options.value(name) !== undefined) throw new UsageError(`--check takes no --${name}.`);
  for (const name of ['no-vault', 'release-holds'])
    if (options.has(name)) throw new UsageError(`--check takes no --${name}.`);
  return withStore(to, options, terminal, async (store, target) => {
    const { checked, differences } = await checkUploads(root, store, target);
    if (options.value('format') === 'json')
      terminal.out(`${JSON.stringify({ target, checked, differences })}\n`);
    else {
      for (const { path, reason } of differences) terminal.out(`${escapeText(`${path}: ${reason}`)}.\n`);
      const verdict =
        differences.length === 0 ? 'all are as they were uploaded' : `${differences.length} differences`;
      terminal.out(`${escapeText(target)}: ${checked} objects were read back, ${verdict}.\n`);
    }
    return differences.length === 0 ? exit.fine : exit.findings;
  });
}

function tell(
  options: Options,
  terminal: Terminal,
  target: string,
  outcome: UploadOutcome,
  root: string,
): void {
  const { locked, plain, past, heldThere, unfit } = outcome;
  const removed = outcome.removed.map((path) => relative(root, path));
  if (options.value('format') === 'json') {
    const told = {
      target,
      locked: locked.map(asJson),
      unlocked: plain.map(asJson),
      removed,
      past,
      held_there: heldThere,
      unfit,
    };
    terminal.out(`${JSON.stringify(told)}\n`);
    return;
  }
  const lines = [
    ...locked.map(({ path, version, lock }) => {
      const { mode, until, hold } = lock!;
      return `${mode} until ${new Date(until).toISOString()}${hold ? ', held' : ''}  ${path}  version ${version}`;
    }),
    ...plain.map(({ path, version }) => `not locked  ${path}  version ${version}`),
    ...removed.map((path) => `deleted here  ${path}`),
    ...unfit.map(({ path, reason }) => `NOT uploaded  ${path}: ${reason}`),
    ...(past > 0 ? [`${past} files need not be kept any more, and were not uploaded.`] : []),
    ...(heldThere > 0
      ? [`${heldThere} objects are held there and not here any more: --release-holds lets them go.`]
      : []),
    `${target}: ${locked.length} objects were locked and read back, ${plain.length} lie there without a lock.`,
  ];
  terminal.out(`${lines.map(escapeText).join('\n')}\n`);
}

function asJson({ path, bytes, sha256, version, lock }: Uploaded): object {
  const facts = { path, bytes, sha256, version };
  if (lock === null) return facts;
  const { mode, until, hold } = lock;
  return { ...facts, mode, retain_until: new Date(until).toISOString(), legal_hold: hold };
}
