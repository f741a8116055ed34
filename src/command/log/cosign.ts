import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { readRegularFile } from '../../files/regular-file.ts';
import { UnreadableFile } from '../../governance/tree.ts';
import { replaceFile } from '../../store/durable.ts';
import {
  openCheckpoint,
  parseCheckpoint,
  type Checkpoint,
  type KnownLog,
} from '../../transparency/checkpoint.ts';
import { cosigner } from '../../transparency/cosignature.ts';
import { TransparencyFault } from '../../transparency/fault.ts';
import { isGrowthProof, parseGrowthProof, verifyGrowthProof } from '../../transparency/growth-proof.ts';
import {
  addSignatures,
  COSIGNATURE_V1,
  formatVerifierKey,
  parseNote,
  verifierKeyOf,
} from '../../transparency/signed-note.ts';
import { exit, UsageError, type Command, type Terminal } from '../command.ts';
import { parseOptions } from '../options.ts';
import { signingKey, verifierKeys } from './keys.ts';
import { demanded } from './later.ts';
import { tell } from './proof-output.ts';

/** `tracegate log cosign`: says as a witness that a checkpoint goes on from all that the witness saw before. */
export const logCosign: Command = {
  usage: 'log cosign',
  run(args, terminal) {
    const options = parseOptions(args, ['witness-key', 'name', 'state', 'out'], ['text'], {
      repeated: ['key'],
      flags: ['first', 'print-key'],
    });
    const [file, ...more] = options.positionals;
    const name = demanded(options, 'name');
    const key = signingKey(demanded(options, 'witness-key'), terminal);
    if (options.has('print-key')) {
      if (file !== undefined) throw new UsageError('--print-key takes no checkpoint.');
      terminal.out(`${named(() => formatVerifierKey(verifierKeyOf(name, key, COSIGNATURE_V1)))}\n`);
      return Promise.resolve(exit.fine);
    }
    if (file === undefined || more.length > 0)
      throw new UsageError('log cosign takes one file: a checkpoint, or what log prove --from wrote.');
    const given = options.values('key');
    if (given.length === 0) throw new UsageError('--key is needed, the key of the log.');
    const state = resolve(terminal.folder, demanded(options, 'state'));
    const text = new TextDecoder().decode(readRegularFile(resolve(terminal.folder, file)));
    const signer = named(() => cosigner(name, key, Math.floor(terminal.now() / 1000)));
    const seen = seenBefore(state);
    if ((seen === undefined) !== options.has('first'))
      throw new UsageError(
        seen === undefined
          ? `${shown(state, terminal)} is not there: --first says that nothing was seen of the log before.`
          : `--first is for a log of which nothing was seen; ${shown(state, terminal)} is there.`,
      );
    try {
      const origin = parseCheckpoint(
        parseNote(isGrowthProof(text) ? parseGrowthProof(text).to : text).text,
      ).origin;
      const keys = verifierKeys(given, origin, terminal);
      const note = goesOn(text, { origin: keys[0]!.name, keys }, seen);
      const cosigned = addSignatures(note, [signer]);
      // What was seen lasts before anybody is told: a witness never says the like of two histories.
      replaceFile(state, cosigned);
      return Promise.resolve(tell(cosigned, options, terminal));
    } catch (error) {
      if (!(error instanceof TransparencyFault)) throw error;
      terminal.err(`tracegate: ${error.message} It is not cosigned.\n`);
      return Promise.resolve(exit.findings);
    }
  },
};

/** The note to sign, which its log signed and which goes on from what was seen. @throws TransparencyFault */
function goesOn(text: string, log: KnownLog, seen: Checkpoint | undefined): string {
  const note = isGrowthProof(text) ? parseGrowthProof(text).to : text;
  const { checkpoint } = openCheckpoint(note, log);
  if (seen === undefined) return note;
  if (checkpoint.origin !== seen.origin)
    throw new TransparencyFault(
      `The checkpoint is of ${checkpoint.origin}; what was seen is of ${seen.origin}.`,
    );
  if (checkpoint.size < seen.size)
    throw new TransparencyFault(`It is of ${checkpoint.size} leaves; one of ${seen.size} was seen before.`);
  if (checkpoint.size === seen.size) {
    if (Buffer.compare(checkpoint.root, seen.root) !== 0)
      throw new TransparencyFault(`Another root was seen at ${seen.size} leaves.`);
    return note;
  }
  if (!isGrowthProof(text))
    throw new TransparencyFault(
      `Whether it goes on from the ${seen.size} leaves that were seen is told by log prove --from ${seen.size} alone.`,
    );
  const grown = verifyGrowthProof(text, log);
  if (grown.kind === 'refused') throw new TransparencyFault(grown.message);
  if (grown.from.size !== seen.size || Buffer.compare(grown.from.root, seen.root) !== 0)
    throw new TransparencyFault(`The proof does not start from the ${seen.size} leaves that were seen.`);
  return note;
}

/** The checkpoint that was cosigned last. @throws UsageError, UnreadableFile */
function seenBefore(file: string): Checkpoint | undefined {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new UnreadableFile(file, error);
  }
  try {
    return parseCheckpoint(parseNote(text).text);
  } catch (error) {
    if (!(error instanceof TransparencyFault)) throw error;
    throw new UsageError(`${file} is no checkpoint that was cosigned.`);
  }
}

/** @throws UsageError */
function named<T>(make: () => T): T {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof TransparencyFault)) throw error;
    throw new UsageError(error.message);
  }
}

function shown(file: string, terminal: Terminal): string {
  return relative(terminal.folder, file);
}
