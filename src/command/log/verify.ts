import { existsSync, readFileSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { UnreadableFile } from '../../governance/tree.ts';
import { logVerificationJson, logVerificationText } from '../../report/log-verification.ts';
import { replaceFile } from '../../store/durable.ts';
import { identityIn } from '../../store/log-folder.ts';
import { readVerifiedState, type VerifiedState } from '../../store/verify/verified-state.ts';
import { openVaultFolder } from '../../store/vault/vault-folder.ts';
import { verifyLog } from '../../store/verify/verify-log.ts';
import type { RetentionCheckSettings } from '../../store/verify/verify-retention.ts';
import { readBundle } from '../read-bundle.ts';
import { exit, UsageError, type Command, type Terminal } from '../command.ts';
import { logFolder, verifierKeys } from './keys.ts';
import { parseOptions, type Options } from '../options.ts';
import { refusing } from '../vault-options.ts';

const names = ['log', 'state', 'governance', 'governance-digest', 'vault', 'fail-on'];

/** `tracegate log verify`: whether the log is what was written, all of it, by what was signed. */
export const logVerify: Command = {
  usage: 'log verify',
  run(args, terminal) {
    const options = parseOptions(args, names, ['text', 'json'], {
      repeated: ['key'],
      flags: ['since-checkpoint'],
    });
    if (options.positionals.length > 0) throw new UsageError('log verify takes options alone.');
    const root = logFolder(options, terminal);
    const given = options.values('key');
    if (given.length === 0)
      throw new UsageError('--key is needed: without the key of the log nothing is proven.');
    const name = nameIn(root);
    const keys = verifierKeys(given, name, terminal);
    const file = stateFile(root, options, terminal);
    const state = file === undefined ? undefined : stateIn(file);
    // A log that was there before and is gone is a finding.
    if (state === undefined && !existsSync(root)) throw new UsageError(`There is no folder ${root}.`);
    const sinceCheckpoint = options.has('since-checkpoint');
    if (sinceCheckpoint && file === undefined)
      throw new UsageError('--since-checkpoint goes on from what --state FILE says.');
    const failsOnWarning = failOn(options) === 'warning';
    return refusing(terminal, async () => {
      const retention = retentionOf(options, terminal);
      if (retention === 'faulty') return exit.usage;
      const verification = verifyLog(root, { keys, state, sinceCheckpoint, retention, now: terminal.now() });
      const render = options.value('format') === 'json' ? logVerificationJson : logVerificationText;
      terminal.out(render(verification));
      if (file !== undefined && verification.state !== undefined)
        replaceFile(file, `${JSON.stringify(verification.state)}\n`);
      const isFine =
        verification.holds &&
        !(failsOnWarning && verification.findings.some(({ level }) => level === 'warning'));
      return isFine ? exit.fine : exit.findings;
    });
  },
};

/** @throws UsageError */
function failOn(options: Options): 'error' | 'warning' {
  const given = options.value('fail-on') ?? 'error';
  if (given !== 'error' && given !== 'warning') throw new UsageError('--fail-on is error or warning.');
  return given;
}

/**
 * By which retention is looked at, where it is.
 * @returns `faulty` for a bundle that is none, which is said
 * @throws UsageError, UnreadableFile
 */
function retentionOf(options: Options, terminal: Terminal): RetentionCheckSettings | 'faulty' | undefined {
  const file = options.value('governance');
  if (file === undefined) {
    for (const name of ['governance-digest', 'vault'])
      if (options.value(name) !== undefined)
        throw new UsageError(`--${name} goes with --governance BUNDLE, by which retention is checked.`);
    return undefined;
  }
  const governance = readBundle(file, terminal, options.value('governance-digest'));
  if (governance === undefined) return 'faulty';
  const vault = options.value('vault');
  return {
    governance,
    vault: vault === undefined ? undefined : openVaultFolder(resolve(terminal.folder, vault)),
  };
}

/** The name of the log, for a key that does not say whose it is; that it is damaged is a finding, not a mistake. */
function nameIn(root: string): string {
  try {
    return identityIn(root)?.origin ?? 'unknown';
  } catch (error) {
    if ((error as Error).name === 'DecisionLogFault') return 'unknown';
    throw error;
  }
}

function stateFile(root: string, options: Options, terminal: Terminal): string | undefined {
  const given = options.value('state');
  if (given === undefined) return undefined;
  const file = resolve(terminal.folder, given);
  const path = relative(root, file);
  if (path !== '..' && !path.startsWith(`..${sep}`))
    throw new UsageError('--state must lie outside the log: who changes the log must not change it too.');
  return file;
}

/** @returns undefined where there is none yet @throws UsageError for what is none, UnreadableFile */
function stateIn(file: string): VerifiedState | undefined {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new UnreadableFile(file, error);
  }
  const state = readVerifiedState(text);
  if (state === undefined) throw new UsageError(`${file} is no state of a verification.`);
  return state;
}
