import { createPublicKey, type KeyObject } from 'node:crypto';
import { resolve } from 'node:path';
import { readRegularFile } from '../../files/regular-file.ts';
import { identityIn } from '../../store/log-folder.ts';
import { DecisionLogFault } from '../../store/log-fault.ts';
import { TransparencyFault } from '../../transparency/fault.ts';
import {
  COSIGNATURE_V1,
  formatVerifierKey,
  importSigningKey,
  parseVerifierKey,
  verifierKeyOf,
  type VerifierKey,
} from '../../transparency/signed-note.ts';
import { UsageError, type Terminal } from '../command.ts';
import type { Options } from '../options.ts';

/** What signs and what seals wait for each other, as long as one segment or one checkpoint may take. */
export const PATIENCE_MS = 60_000;

/** The folder that `--log` names, in which there is a log. @throws UsageError */
export function logFolder(options: Options, terminal: Terminal): string {
  const name = options.value('log');
  if (name === undefined) throw new UsageError('--log DIR is needed, the folder of the decision log.');
  return resolve(terminal.folder, name);
}

/** The origin of the log in a folder. @throws UsageError where there is none */
export function originOf(folder: string): string {
  try {
    const origin = identityIn(folder)?.origin;
    if (origin !== undefined) return origin;
  } catch (error) {
    if (!(error instanceof DecisionLogFault)) throw error;
    throw new UsageError(error.message);
  }
  throw new UsageError(`There is no decision log in ${folder}.`);
}

/** The key that signs, in the file that an option names. @throws UsageError, UnreadableFile */
export function signingKey(file: string, terminal: Terminal): KeyObject {
  try {
    return importSigningKey(textOf(file, terminal));
  } catch (error) {
    if (error instanceof TransparencyFault) throw new UsageError(`${file}: ${error.message}`);
    throw error;
  }
}

/**
 * A key that verifies: a verifier key as `log checkpoint` prints it, or a file that holds one or a public key in PEM.
 * @param name whose key it is, where that is not said: by its origin a log is known
 * @throws UsageError, UnreadableFile
 */
function verifierKey(given: string, name: string, terminal: Terminal): VerifierKey {
  const isLiteral = /^[^+/\s][^+\s]*\+[0-9a-f]{8}\+[A-Za-z0-9+/=]+$/.test(given);
  const text = isLiteral ? given : textOf(given, terminal);
  try {
    return text.startsWith('-----BEGIN PUBLIC KEY-----')
      ? verifierKeyOf(name, createPublicKey(text))
      : parseVerifierKey(text.trimEnd());
  } catch (error) {
    const reason = error instanceof TransparencyFault ? error.message : 'It is no public key.';
    throw new UsageError(`${given}: ${reason}`);
  }
}

/** Several such keys; one that is given twice, in whatever way, is one. @throws UsageError, UnreadableFile */
export function verifierKeys(given: readonly string[], name: string, terminal: Terminal): VerifierKey[] {
  return unique(given.map((one) => verifierKey(one, name, terminal)));
}

/** The key of a witness: a verifier key, or a file that holds one. @throws UsageError, UnreadableFile */
export function witnessKey(given: string, terminal: Terminal): VerifierKey {
  const key = verifierKey(given, '', terminal);
  if (key.type !== COSIGNATURE_V1) throw new UsageError(`${given} is no key of a witness.`);
  return key;
}

/** Keys, each once. */
export function unique(keys: readonly VerifierKey[]): VerifierKey[] {
  return [...new Map(keys.map((key) => [formatVerifierKey(key), key])).values()];
}

function textOf(file: string, terminal: Terminal): string {
  return new TextDecoder().decode(readRegularFile(resolve(terminal.folder, file)));
}
