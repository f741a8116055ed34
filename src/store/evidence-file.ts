import { closeSync, constants, fstatSync, openSync } from 'node:fs';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { readAt } from '../files/read-at.ts';
import { sha256Of } from '../transparency/sha256.ts';
import { idOfLine } from './segment-reader.ts';

/*
 * The evidence of a segment: `tracegate-evidence/1 <length of the header, eight digits>` and a line break; the header,
 * JSON in one line; a table with an entry for each block; the blocks, each the lines of 64 records under raw deflate
 * (RFC 1951); and the SHA-256 of all that. An entry of the table: the smallest and the greatest id in the block, 16
 * bytes each; where the block begins, counted from the first, 6 bytes; its length, 4 bytes; both big-endian.
 */

/** Records of a block: one is found by the table, inflating this many. */
export const BLOCK_RECORDS = 64;
const MAGIC = 'tracegate-evidence/1 ';
const PREFIX_BYTES = MAGIC.length + 9;
const DIGEST_BYTES = 32;
const ID_BYTES = 16;
const ENTRY_BYTES = 2 * ID_BYTES + 6 + 4;
/** Read at once, with which the table of most files is there. */
const HEAD_BYTES = 64 * 1024;
/** A block is not inflated to more than 64 of the longest lines. */
const LONGEST_BLOCK = BLOCK_RECORDS * 128 * 1024;

/** What an evidence file says of itself. */
export interface EvidenceHeader {
  readonly format: 'tracegate-evidence/1';
  /** The log that it is of. */
  readonly origin: string;
  readonly first: string;
  readonly last: string;
  readonly writer: string;
  readonly records: number;
  readonly blocks: number;
  /** Of the segment: its bytes, and their SHA-256. */
  readonly bytes: number;
  readonly sha256: string;
  /** The root of the tree over the leaves of the segment's records alone, as RFC 6962 has it, in hexadecimal. */
  readonly root: string;
}

/** A file that is not what its format says. */
export class EvidenceFault extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'EvidenceFault';
  }
}

/** Makes an evidence file of lines that come one by one. */
export class EvidenceWriter {
  private lines: Buffer[] = [];
  private ids: Buffer[] = [];
  private readonly table: Buffer[] = [];
  private readonly blocks: Buffer[] = [];
  private offset = 0;

  /** @param line without its line break; its bytes are copied @throws EvidenceFault when it is no record */
  add(line: Buffer): void {
    const id = idOfLine(line);
    if (id === undefined) throw new EvidenceFault('A line of the segment does not start as a record does.');
    this.lines.push(Buffer.from(line), LINE_BREAK);
    this.ids.push(idBytes(id));
    if (this.ids.length === BLOCK_RECORDS) this.endBlock();
  }

  finish(header: Omit<EvidenceHeader, 'format' | 'blocks'>): Buffer {
    if (this.ids.length > 0) this.endBlock();
    const whole: EvidenceHeader = { format: 'tracegate-evidence/1', ...header, blocks: this.blocks.length };
    const json = Buffer.from(`${JSON.stringify(whole)}\n`);
    const prefix = Buffer.from(`${MAGIC}${String(json.length).padStart(8, '0')}\n`);
    const content = Buffer.concat([prefix, json, ...this.table, ...this.blocks]);
    return Buffer.concat([content, sha256Of(content)]);
  }

  private endBlock(): void {
    const block = deflateRawSync(Buffer.concat(this.lines), { level: 9 });
    const sorted = this.ids.toSorted((a, b) => Buffer.compare(a, b));
    const entry = Buffer.alloc(ENTRY_BYTES);
    sorted[0]!.copy(entry, 0);
    sorted.at(-1)!.copy(entry, ID_BYTES);
    entry.writeUIntBE(this.offset, 2 * ID_BYTES, 6);
    entry.writeUInt32BE(block.length, 2 * ID_BYTES + 6);
    this.table.push(entry);
    this.blocks.push(block);
    this.offset += block.length;
    this.lines = [];
    this.ids = [];
  }
}

const LINE_BREAK = Buffer.from('\n');

function idText(bytes: Buffer, at: number): string {
  return bytes.toString('hex', at, at + ID_BYTES).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

function idBytes(id: string): Buffer {
  return Buffer.from(id.replaceAll('-', ''), 'hex');
}

/** An open evidence file. */
interface Evidence {
  readonly descriptor: number;
  readonly size: number;
  readonly header: EvidenceHeader;
  readonly table: Buffer;
  /** Where the first block begins. */
  readonly start: number;
}

/** A line of an evidence file. */
export interface EvidenceLine {
  /** Which record of the segment it is, from 0. */
  readonly index: number;
  /** Without the line break. */
  readonly line: Buffer;
}

/**
 * Finds a record by its id: of a file whose ids rise, the head is read and one block.
 * @throws EvidenceFault, or the error of the system
 */
export function findInEvidence(path: string, id: string): EvidenceLine | undefined {
  return withEvidence(path, (evidence) => {
    const wanted = idBytes(id);
    for (const at of blocksWith(evidence, wanted))
      for (const { index, line } of linesOf(evidence, at))
        if (idOfLine(line) === id) return { index, line: Buffer.from(line) };
    return undefined;
  });
}

/** The blocks whose ids lie around one: first the one that it is in where ids rise, then, should it not be there, any other. */
function* blocksWith({ table, header }: Evidence, id: Buffer): Generator<number> {
  const startsBefore = (at: number): boolean =>
    id.compare(table, at * ENTRY_BYTES, at * ENTRY_BYTES + ID_BYTES) >= 0;
  const isAround = (at: number): boolean =>
    startsBefore(at) && id.compare(table, at * ENTRY_BYTES + ID_BYTES, at * ENTRY_BYTES + 2 * ID_BYTES) <= 0;
  let [low, high] = [0, header.blocks];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startsBefore(middle)) low = middle + 1;
    else high = middle;
  }
  const likely = low - 1;
  if (likely >= 0 && isAround(likely)) yield likely;
  for (let at = 0; at < header.blocks; at += 1) if (at !== likely && isAround(at)) yield at;
}

/** The header of a file, of which nothing is verified. @throws EvidenceFault, or the error of the system */
export function evidenceHeader(path: string): EvidenceHeader {
  return withEvidence(path, ({ header }) => header);
}

/** The lines of a file, in the order in which they were written, each without its line break. */
export function* evidenceLines(path: string): Generator<Buffer> {
  const descriptor = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW);
  try {
    const evidence = opened(descriptor);
    for (let at = 0; at < evidence.header.blocks; at += 1)
      for (const { line } of linesOf(evidence, at)) yield line;
  } finally {
    closeSync(descriptor);
  }
}

/** The lines of some blocks of a file, in their order. @throws EvidenceFault */
export function* linesOfBlocks(path: string, blocks: readonly number[]): Generator<EvidenceLine> {
  const descriptor = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW);
  try {
    const evidence = opened(descriptor);
    for (const at of blocks) {
      if (at >= evidence.header.blocks) throw new EvidenceFault(`It has no block ${at}.`);
      yield* linesOf(evidence, at);
    }
  } finally {
    closeSync(descriptor);
  }
}

/** The SHA-256 that a file ends with, which is not verified. @throws EvidenceFault, or the error of the system */
export function evidenceDigest(path: string): Buffer {
  return withFile(path, (descriptor) => {
    // Asked of every segment behind a decision: nothing but its beginning and its end is read.
    const { size } = fstatSync(descriptor);
    demandPrefix(demandAt(descriptor, 0, Math.min(size, PREFIX_BYTES)));
    return demandAt(descriptor, Math.max(0, size - DIGEST_BYTES), DIGEST_BYTES);
  });
}

/** Whether the bytes of a file are those that its own SHA-256 is of. */
export function isEvidenceWhole(bytes: Buffer): boolean {
  const content = bytes.subarray(0, Math.max(0, bytes.length - DIGEST_BYTES));
  return sha256Of(content).equals(bytes.subarray(content.length));
}

function withEvidence<T>(path: string, use: (evidence: Evidence) => T): T {
  return withFile(path, (descriptor) => use(opened(descriptor)));
}

function withFile<T>(path: string, use: (descriptor: number) => T): T {
  const descriptor = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW);
  try {
    return use(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function opened(descriptor: number): Evidence {
  const { size } = fstatSync(descriptor);
  let head = demandAt(descriptor, 0, Math.min(size, HEAD_BYTES));
  const tableAt = PREFIX_BYTES + demandPrefix(head);
  if (tableAt + DIGEST_BYTES > size) throw new EvidenceFault('It ends within its header.');
  if (tableAt > head.length) head = demandAt(descriptor, 0, tableAt);
  const header = readHeader(head.toString('utf8', PREFIX_BYTES, tableAt));
  const start = tableAt + header.blocks * ENTRY_BYTES;
  if (start + DIGEST_BYTES > size) throw new EvidenceFault('It ends within its table.');
  const table =
    start <= head.length ? head.subarray(tableAt, start) : demandAt(descriptor, tableAt, start - tableAt);
  return { descriptor, size, header, table, start };
}

/** @returns how many bytes the header has @throws EvidenceFault */
function demandPrefix(head: Buffer): number {
  const prefix = head.toString('latin1', 0, PREFIX_BYTES);
  const [, digits] = /^tracegate-evidence\/1 (\d{8})\n$/.exec(prefix) ?? [];
  if (digits === undefined) throw new EvidenceFault('It does not start as an evidence file does.');
  return Number(digits);
}

function readHeader(text: string): EvidenceHeader {
  let value: Partial<EvidenceHeader>;
  try {
    value = JSON.parse(text) as Partial<EvidenceHeader>;
  } catch {
    throw new EvidenceFault('Its header is not JSON.');
  }
  const { format, records, blocks, bytes } = value;
  const sound =
    format === 'tracegate-evidence/1' &&
    [records, blocks, bytes].every((count) => Number.isSafeInteger(count) && count! >= 0) &&
    blocks === Math.ceil(records! / BLOCK_RECORDS) &&
    (['origin', 'first', 'last', 'writer', 'sha256', 'root'] as const).every(
      (name) => typeof value[name] === 'string',
    );
  if (!sound) throw new EvidenceFault('Its header is not one that this version reads.');
  return value as EvidenceHeader;
}

function* linesOf({ descriptor, size, header, table, start }: Evidence, at: number): Generator<EvidenceLine> {
  const entry = at * ENTRY_BYTES;
  const offset = start + table.readUIntBE(entry + 2 * ID_BYTES, 6);
  const length = table.readUInt32BE(entry + 2 * ID_BYTES + 6);
  if (offset + length + DIGEST_BYTES > size) throw new EvidenceFault(`Its block ${at} lies behind its end.`);
  let text: Buffer;
  try {
    text = inflateRawSync(demandAt(descriptor, offset, length), { maxOutputLength: LONGEST_BLOCK });
  } catch {
    throw new EvidenceFault(`Its block ${at} cannot be inflated.`);
  }
  const records = Math.min(BLOCK_RECORDS, header.records - at * BLOCK_RECORDS);
  const [least, most] = [idText(table, entry), idText(table, entry + ID_BYTES)];
  let begin = 0;
  for (let record = 0; record < records; record += 1) {
    const end = text.indexOf(0x0a, begin);
    if (end < 0) throw new EvidenceFault(`Its block ${at} has fewer than ${records} records.`);
    const line = text.subarray(begin, end);
    const id = idOfLine(line);
    // A record that its table does not lead to would not be found.
    if (id === undefined || id < least || id > most)
      throw new EvidenceFault(`Its block ${at} has ids that are not those of its table.`);
    yield { index: at * BLOCK_RECORDS + record, line };
    begin = end + 1;
  }
  if (begin !== text.length) throw new EvidenceFault(`Its block ${at} has more than ${records} records.`);
}

/** @throws EvidenceFault where the file ends before */
function demandAt(descriptor: number, offset: number, length: number): Buffer {
  const bytes = readAt(descriptor, offset, length);
  if (bytes.length < length) throw new EvidenceFault('It ends early.');
  return bytes;
}
