import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { decodeBase64 } from '../transparency/base64.ts';
import { escapeText } from '../report/escape.ts';
import type { Caller } from '../store/vault/access-log.ts';
import type { Person } from '../store/vault/erase-subject.ts';
import {
  FeatureVault,
  VaultFault,
  type VaultFaultCode,
  type VaultKeys,
} from '../store/vault/feature-vault.ts';
import { exit, UsageError, type ExitCode, type Terminal } from './command.ts';
import { demanded } from './log/later.ts';
import type { Options } from './options.ts';

/** Where keys are read from when no file is named. */
export const KEYS_VARIABLE = 'TRACEGATE_VAULT_KEYS';

/** Options of every command that opens a vault. */
export const vaultOptions = ['vault', 'keys'] as const;
export const callerOptions = ['who', 'reason'] as const;
export const personOptions = ['subject', 'subject-key'] as const;

/** Opens the vault that `--vault` names, with the keys of `--keys` or of the environment. @throws UsageError, VaultFault */
export function vaultOf(options: Options, terminal: Terminal): FeatureVault {
  const folder = resolve(terminal.folder, demanded(options, 'vault'));
  return FeatureVault.reopen({ folder, keys: keysOf(options, terminal), now: () => terminal.now() });
}

/** Who does it, and why. @throws UsageError */
export function callerOf(options: Options): Caller {
  return { who: demanded(options, 'who'), reason: demanded(options, 'reason') };
}

/** @throws UsageError */
export function personOf(options: Options): Person {
  const [subject, subjectKey] = [options.value('subject'), options.value('subject-key')];
  if (subject !== undefined && subjectKey === undefined) return { subject };
  if (subjectKey !== undefined && subject === undefined) return { subjectKey };
  throw new UsageError(
    'A person is named by --subject ID, or by --subject-key hmac-sha256:…: give one of them.',
  );
}

function keysOf(options: Options, terminal: Terminal): VaultKeys {
  const file = options.value('keys');
  const text =
    file === undefined ? process.env[KEYS_VARIABLE] : keyFile(resolve(terminal.folder, file), file);
  if (text === undefined || text === '')
    throw new UsageError(`The keys are needed: --keys FILE, or ${KEYS_VARIABLE} in the environment.`);
  return parseKeys(text);
}

/** What others may read, or write, is no secret. The file that is looked at is the one that is read. */
function keyFile(path: string, name: string): string {
  let mode: number;
  let text: string;
  try {
    const descriptor = openSync(path, 'r');
    try {
      ({ mode } = fstatSync(descriptor));
      text = readFileSync(descriptor, 'utf8');
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    throw new UsageError(`${name} cannot be read: ${(error as NodeJS.ErrnoException).code ?? 'EIO'}.`);
  }
  if (process.platform !== 'win32' && (mode & 0o077) !== 0)
    throw new UsageError(`Others than its owner may read ${name}. Run chmod 600 on it.`);
  return text;
}

/** Keys as JSON: `master` and `subject`, each a list of `{ id, secret }`, the secret in base64. @throws UsageError */
export function parseKeys(text: string): VaultKeys {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new UsageError('The keys are not JSON.');
  }
  const { master, subject } = (typeof value === 'object' && value !== null ? value : {}) as Record<
    string,
    unknown
  >;
  return { master: keyList(master, 'master'), subject: keyList(subject, 'subject') };
}

function keyList(list: unknown, name: string): { id: string; secret: Uint8Array }[] {
  const wrong = new UsageError(
    `The keys need \`${name}\`: a list of { "id", "secret" }, the secret in base64.`,
  );
  if (!Array.isArray(list)) throw wrong;
  return list.map((one: unknown) => {
    const { id, secret } = (typeof one === 'object' && one !== null ? one : {}) as Record<string, unknown>;
    const bytes = typeof secret === 'string' ? decodeBase64(secret) : undefined;
    if (typeof id !== 'string' || bytes === undefined) throw wrong;
    return { id, secret: bytes };
  });
}

const exitCodes: Readonly<Record<VaultFaultCode, ExitCode>> = {
  'no-vault': exit.usage,
  'wrong-key': exit.usage,
  invalid: exit.usage,
  unknown: exit.findings,
  erased: exit.findings,
  held: exit.findings,
  unreadable: exit.notEvaluated,
  busy: exit.notEvaluated,
};

/** Does something with a vault; what it refuses is said. */
export async function refusing(terminal: Terminal, work: () => Promise<ExitCode>): Promise<ExitCode> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof VaultFault)) throw error;
    terminal.err(`tracegate: ${escapeText(error.message)}\n`);
    return exitCodes[error.code];
  }
}

/** Prints a result as JSON where that is asked for, else as text. */
export function say(options: Options, terminal: Terminal, value: object, text: string): void {
  terminal.out(options.value('format') === 'json' ? `${JSON.stringify(value)}\n` : `${escapeText(text)}\n`);
}
