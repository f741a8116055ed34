import {
  closeSync,
  constants,
  fdatasyncSync,
  fstatSync,
  ftruncateSync,
  openSync,
  readFileSync,
  readSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { canonicalJson } from '../../decision/canonical-json.ts';
import { refusedText } from '../../format/scalar.ts';
import { sha256 } from '../../governance/digest.ts';
import { ifThere } from '../../files/if-there.ts';
import { syncFolder } from '../../files/synced.ts';
import { VaultFault } from './vault-fault.ts';

/** Who does something with a vault, and why. */
export interface Caller {
  readonly who: string;
  readonly reason: string;
}

/** What was done with a vault: features asked for, persons erased, holds, new wrappings. */
export interface Access extends Caller {
  readonly action: 'features' | 'erase' | 'hold' | 'lift' | 'rewrap';
  readonly decision_id?: string;
  readonly subject_key?: string;
  /** What else is to be known, such as the names of keys. */
  readonly detail?: string;
}

/** A line of the access log. */
export interface AccessRecord extends Access {
  readonly v: 1;
  /** Its place, from 0. */
  readonly sequence: number;
  readonly time: string;
  /** SHA-256 of the line before it, without its line break. */
  readonly previous: string;
  /** Bytes of a line before it that was not finished, and were cut off: nothing was given out for it. */
  readonly torn_bytes?: number;
}

const FILE = 'access.ndjson';
const LINE_BREAK = 0x0a;
const START = '0'.repeat(64);
const LONGEST_LINE = 16 * 1024;

/**
 * Appends to the access log and returns when it is on the disk. Done under the lock of the vault.
 * @throws VaultFault, or the error of the system: then it must be taken for not written
 */
export function appendAccess(root: string, access: Access, now: number): AccessRecord {
  const path = join(root, FILE);
  const { O_RDWR, O_CREAT, O_APPEND, O_NOFOLLOW } = constants;
  const descriptor = openSync(path, O_RDWR | O_CREAT | O_APPEND | O_NOFOLLOW, 0o600);
  try {
    const { last, tornAt, size } = endOf(descriptor, path);
    if (tornAt < size) ftruncateSync(descriptor, tornAt);
    const record: AccessRecord = {
      v: 1,
      sequence: last === undefined ? 0 : sequenceOf(last, path) + 1,
      time: new Date(now).toISOString(),
      ...access,
      previous: last === undefined ? START : sha256(last),
      ...(tornAt < size ? { torn_bytes: size - tornAt } : {}),
    };
    const line = Buffer.from(`${canonicalJson(record)}\n`);
    for (let done = 0; done < line.length;) done += writeSync(descriptor, line, done);
    fdatasyncSync(descriptor);
    if (last === undefined) syncFolder(root);
    return record;
  } finally {
    closeSync(descriptor);
  }
}

/** @throws VaultFault for a name or a reason that says nothing, or that cannot be read */
export function demandCaller({ who, reason }: Caller): void {
  for (const [name, text, most] of [
    ['who', who, 200],
    ['reason', reason, 2000],
  ] as const) {
    const isSaid = typeof text === 'string' && text.trim() !== '' && text.length <= most;
    if (!isSaid || refusedText(text) !== undefined || /[\n\r]/.test(text))
      throw new VaultFault(
        'invalid',
        `${name} must be one line of visible text, of at most ${most} characters.`,
      );
  }
}

/** What the access log is, as far as it holds. */
export interface AccessState {
  readonly records: number;
  /** SHA-256 of the last line; kept elsewhere, it shows later that nothing before it was changed or cut off. */
  readonly head: string;
  /** Where it does not hold. */
  readonly fault?: string;
}

/** A state of the access log that somebody kept elsewhere. */
export interface KnownState {
  readonly records: number;
  readonly head: string;
}

/**
 * Reads the access log and holds each line to the one before it.
 * @param known it must have grown from this
 */
export function verifyAccess(root: string, known?: KnownState): AccessState {
  const lines = linesOf(join(root, FILE));
  let head = START;
  for (const [index, line] of lines.entries()) {
    const fault = faultOf(line, index, head);
    if (fault !== undefined) return { records: index, head, fault: `Line ${index + 1}: ${fault}` };
    head = sha256(line);
    if (known?.records === index + 1 && known.head !== head)
      return { records: index + 1, head, fault: `Line ${index + 1} is not the one that was known.` };
  }
  if (known !== undefined && known.records > lines.length)
    return {
      records: lines.length,
      head,
      fault: `There were ${known.records} records, and are ${lines.length}.`,
    };
  return { records: lines.length, head };
}

/** The records of the access log, in order; a last line that is not finished is none. */
export function accessRecords(root: string): AccessRecord[] {
  return linesOf(join(root, FILE)).map((line) => JSON.parse(line.toString()) as AccessRecord);
}

function faultOf(line: Buffer, index: number, previous: string): string | undefined {
  const text = line.toString();
  let record: Partial<AccessRecord>;
  try {
    record = JSON.parse(text) as Partial<AccessRecord>;
    if (canonicalJson(record) !== text) return 'it is not as it was written.';
  } catch {
    return 'it cannot be read.';
  }
  if (record.sequence !== index) return `its number is not ${index}.`;
  return record.previous === previous ? undefined : 'it does not follow from the line before it.';
}

function linesOf(path: string): Buffer[] {
  const bytes = ifThere(() => readFileSync(path));
  if (bytes === undefined) return [];
  const lines: Buffer[] = [];
  for (let [start, end] = [0, bytes.indexOf(LINE_BREAK)]; end >= 0; end = bytes.indexOf(LINE_BREAK, start)) {
    lines.push(bytes.subarray(start, end));
    start = end + 1;
  }
  return lines;
}

/** The last whole line, and where an unfinished one behind it begins. */
function endOf(descriptor: number, path: string): { last: Buffer | undefined; tornAt: number; size: number } {
  const { size } = fstatSync(descriptor);
  const bytes = Buffer.alloc(Math.min(size, 2 * LONGEST_LINE));
  const from = size - bytes.length;
  for (let done = 0; done < bytes.length;) {
    const read = readSync(descriptor, bytes, done, bytes.length - done, from + done);
    if (read === 0) break;
    done += read;
  }
  const end = bytes.lastIndexOf(LINE_BREAK);
  if (end < 0) {
    if (from > 0) throw new VaultFault('unreadable', `The last line of ${path} is longer than one may be.`);
    return { last: undefined, tornAt: 0, size };
  }
  const start = end === 0 ? 0 : bytes.lastIndexOf(LINE_BREAK, end - 1) + 1;
  if (start === 0 && from > 0)
    throw new VaultFault('unreadable', `The last line of ${path} is longer than one may be.`);
  return { last: bytes.subarray(start, end), tornAt: from + end + 1, size };
}

function sequenceOf(line: Buffer, path: string): number {
  try {
    const { sequence } = JSON.parse(line.toString()) as Partial<AccessRecord>;
    if (Number.isSafeInteger(sequence)) return sequence!;
  } catch {
    // Told below.
  }
  throw new VaultFault('unreadable', `The last line of ${path} is not as it was written.`);
}
