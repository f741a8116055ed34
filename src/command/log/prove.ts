import { resolve } from 'node:path';
import { readLeafEntry } from '../../decision/commitment.ts';
import { isUuidV7 } from '../../decision/uuid-v7.ts';
import { readRegularFile } from '../../files/regular-file.ts';
import { escapeText } from '../../report/escape.ts';
import { entryOfLine } from '../../store/line-leaf.ts';
import { proveEntry } from '../../store/tree/prove-entry.ts';
import { proveGrowth, proveRecord } from '../../store/tree/prove.ts';
import type { KnownLog } from '../../transparency/checkpoint.ts';
import { parseCheckpoint } from '../../transparency/checkpoint.ts';
import { witnessPolicy, type WitnessPolicy } from '../../transparency/cosignature.ts';
import { TransparencyFault } from '../../transparency/fault.ts';
import { isGrowthProof, parseGrowthProof, verifyGrowthProof } from '../../transparency/growth-proof.ts';
import { leafHash } from '../../transparency/merkle-tree.ts';
import { parseNote } from '../../transparency/signed-note.ts';
import { parseTlogProof, verifyTlogProof, type ProofTrust } from '../../transparency/tlog-proof.ts';
import { parseTreeSize } from '../../transparency/tree-size.ts';
import { exit, UsageError, type Command, type ExitCode, type Terminal } from '../command.ts';
import { logFolder, originOf, verifierKeys, witnessKey } from './keys.ts';
import { parseOptions, type Options } from '../options.ts';
import { put, tell } from './proof-output.ts';

/** `tracegate log prove`: proves that a record is in the log, or that the log only grew; and verifies such a proof. */
export const logProve: Command = {
  usage: 'log prove',
  run(args, terminal) {
    const options = parseOptions(
      args,
      ['log', 'from', 'out', 'record-out', 'checkpoint', 'verify', 'record', 'witnesses'],
      ['text', 'json'],
      { repeated: ['key', 'witness'] },
    );
    const file = options.value('verify');
    if (file !== undefined) return Promise.resolve(verify(file, options, terminal));
    const [id, ...more] = options.positionals;
    const from = options.value('from');
    if (more.length > 0 || (id === undefined) === (from === undefined))
      throw new UsageError('log prove takes the id of one record, or --from SIZE, or --verify FILE.');
    const stray = ['key', 'record', 'witness', 'witnesses'].find((name) => options.values(name).length > 0);
    if (stray !== undefined) throw new UsageError(`--${stray} is for --verify, which is not given.`);
    const root = logFolder(options, terminal);
    originOf(root);
    return Promise.resolve(
      id === undefined ? growth(root, from!, options, terminal) : record(root, id, options, terminal),
    );
  },
};

function record(root: string, id: string, options: Options, terminal: Terminal): ExitCode {
  if (!isUuidV7(id)) throw new UsageError(`${id} is no id of a record: a UUID of version 7, in lower case.`);
  const file = options.value('checkpoint');
  const note =
    file === undefined
      ? undefined
      : new TextDecoder().decode(readRegularFile(resolve(terminal.folder, file)));
  const proven = proveRecord(root, id, note);
  const recordFile = options.value('record-out');
  // A record that was deleted when its time had passed leaves its entry behind.
  const alone = proven.kind === 'unknown' ? proveEntry(root, id, note) : undefined;
  if (alone !== undefined && recordFile === undefined) {
    terminal.err(`tracegate: Record ${id} is not in the log any more; this proves its entry.\n`);
    return tell(alone, options, terminal);
  }
  if (proven.kind !== 'proven') {
    const said = {
      unknown:
        alone === undefined
          ? `There is no record ${id} in the log.`
          : `Record ${id} is not in the log any more, its entry alone: leave out --record-out.`,
      'not-covered': `Record ${id} is not under a checkpoint yet: run tracegate log checkpoint.`,
      'other-log': `${file ?? ''} is no checkpoint of this log.`,
      contradicted: `Record ${id} is not what the tree says: run tracegate log verify.`,
    };
    terminal.err(`tracegate: ${said[proven.kind]}\n`);
    return exit.findings;
  }
  const { found, proof } = proven;
  if (recordFile !== undefined) put(recordFile, Buffer.concat([found.line, Buffer.from('\n')]), terminal);
  return tell(proof, options, terminal);
}

function growth(root: string, from: string, options: Options, terminal: Terminal): ExitCode {
  if (options.value('record-out') !== undefined)
    throw new UsageError('--record-out is for the proof of a record.');
  if (options.value('checkpoint') !== undefined)
    throw new UsageError('--checkpoint is for the proof of a record.');
  const size = parseTreeSize(from);
  if (size === undefined) throw new UsageError('--from must be the size of an earlier checkpoint.');
  const proof = proveGrowth(root, size);
  if (proof === undefined) throw new UsageError(`No checkpoint of ${size} leaves is in the log.`);
  return tell(proof, options, terminal);
}

/** What a proof says when it holds. */
interface Proven {
  readonly says: string;
  readonly json: object;
}

function verify(file: string, options: Options, terminal: Terminal): ExitCode {
  const given = options.values('key');
  if (given.length === 0)
    throw new UsageError('--key is needed: without the key of the log nothing is proven.');
  if (options.positionals.length > 0) throw new UsageError('--verify takes a proof alone.');
  const text = new TextDecoder().decode(readRegularFile(resolve(terminal.folder, file)));
  const recordFile = options.value('record');
  const line =
    recordFile === undefined ? undefined : Buffer.from(readRegularFile(resolve(terminal.folder, recordFile)));
  let result: Proven | string;
  try {
    const origin = originIn(text);
    const keys = verifierKeys(given, origin, terminal);
    const log = { origin: keys[0]!.name, keys };
    if (isGrowthProof(text) && options.values('witness').length > 0)
      throw new UsageError('--witness is for the proof of a record.');
    result = isGrowthProof(text)
      ? verifiedGrowth(text, log)
      : verifiedRecord(text, { log, witnesses: policyOf(options, terminal) }, line);
  } catch (error) {
    if (!(error instanceof TransparencyFault)) throw error;
    result = error.message;
  }
  const isProven = typeof result !== 'string';
  if (options.value('format') === 'json')
    terminal.out(
      `${JSON.stringify(isProven ? { verdict: 'proven', ...(result as Proven).json } : { verdict: 'refuted', message: result })}\n`,
    );
  else
    terminal.out(
      `${escapeText(isProven ? `PROVEN: ${(result as Proven).says}` : `REFUTED: ${result as string}`)}\n`,
    );
  return isProven ? exit.fine : exit.findings;
}

/** Which witnesses must have cosigned: all that are named, or so many of them. @throws UsageError */
function policyOf(options: Options, terminal: Terminal): WitnessPolicy {
  const witnesses = options.values('witness').map((one) => witnessKey(one, terminal));
  const given = options.value('witnesses');
  const threshold = given === undefined ? witnesses.length : Number(given);
  try {
    return witnessPolicy(threshold, witnesses);
  } catch (error) {
    if (!(error instanceof TransparencyFault)) throw error;
    throw new UsageError(error.message);
  }
}

/** Which log a proof says that it is of, for a key that does not say whose it is. @throws TransparencyFault */
function originIn(text: string): string {
  const note = isGrowthProof(text) ? parseGrowthProof(text).to : parseTlogProof(text).checkpoint;
  return parseCheckpoint(parseNote(note).text).origin;
}

function verifiedGrowth(text: string, log: KnownLog): Proven | string {
  const growing = verifyGrowthProof(text, log);
  if (growing.kind === 'refused') return growing.message;
  const [from, to] = [growing.from.size, growing.to.size];
  return {
    says: `${log.origin} of ${to} entries begins with all ${from} that were signed before.`,
    json: { origin: log.origin, from, to },
  };
}

function verifiedRecord(text: string, trust: ProofTrust, line: Buffer | undefined): Proven | string {
  const { extra } = parseTlogProof(text);
  const told = extra === undefined ? undefined : readLeafEntry(extra);
  if (extra === undefined || told === undefined) return 'The proof does not say which entry it is about.';
  const { id, kind } = told;
  if (line !== undefined) {
    const end = line.at(-1) === 0x0a ? line.length - 1 : line.length;
    if (entryOfLine(line.subarray(0, end))?.entry.equals(extra) !== true)
      return `The record is not the one that the entry of ${id} commits to.`;
  }
  const proven = verifyTlogProof(text, leafHash(extra), trust);
  if (proven.kind === 'refused') return proven.message;
  const { index, checkpoint, cosignatures } = proven;
  const { origin } = trust.log;
  const seenBy = cosignatures.map(
    ({ name, time }) => `${name} at ${new Date(time * 1000).toISOString().slice(0, 19)}Z`,
  );
  const what = line === undefined ? `an entry for ${kind} ${id}` : `${kind} ${id}, byte for byte,`;
  return {
    says: `${what} is entry ${index} of the ${checkpoint.size} of ${origin}${seenBy.length === 0 ? '' : `, witnessed by ${seenBy.join(', ')}`}.`,
    json: {
      origin,
      id,
      kind,
      index,
      size: checkpoint.size,
      witnesses: cosignatures.map(({ name, time }) => ({ name, time })),
      record: line === undefined ? 'not given' : 'matches',
    },
  };
}
