import { closeSync, constants, fstatSync, openSync } from 'node:fs';
import { BLOCK_RECORDS } from './evidence-file.ts';
import { keyEntry, keyIndex, numbersOf, openIndex, renumbered, type OpenIndex } from './key-index.ts';
import { idOfLine } from './segment-reader.ts';

/*
 * Which blocks of an evidence file name which ids beside those of their own records, so that what became known of a
 * decision is found without inflating them all: an index (key-index.ts) of ids to the numbers of blocks. It is of the
 * SHA-256 that the evidence ends with.
 */

const WORD = 'tracegate-subjects/1';

/** An id may begin within another text, so that each place is looked at. */
const anyId = /(?=([0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}))/g;

/**
 * The index of an evidence file.
 * @param lines of its records, in their order
 * @param evidence the SHA-256 that it ends with
 */
export function subjectIndex(lines: Iterable<Buffer>, evidence: Buffer): Buffer {
  const entries = new Map<string, Buffer>();
  let record = 0;
  for (const line of lines) {
    const own = idOfLine(line);
    const block = Math.floor(record / BLOCK_RECORDS);
    for (const [, id] of line.toString('latin1').matchAll(anyId))
      if (id !== own && !entries.has(`${id} ${block}`)) entries.set(`${id} ${block}`, keyEntry(id!, block));
    record += 1;
  }
  return keyIndex(WORD, evidence, Buffer.concat([...entries.values()]));
}

/**
 * The blocks of an evidence file that name an id beside that of a record of their own.
 * @param path of the index
 * @param evidence the SHA-256 that the evidence file ends with
 * @returns undefined where there is no index, or none of this file that is as it was written: then all are to be read
 * @throws the error of the system
 */
export function blocksNaming(path: string, evidence: Buffer, id: string): number[] | undefined {
  return withIndex(path, evidence, (index) => numbersOf(index, id));
}

/**
 * All that an index names, with one number for all of it.
 * @returns undefined as `blocksNaming` does
 * @throws the error of the system
 */
export function allNamed(path: string, evidence: Buffer, number: number): Buffer | undefined {
  return withIndex(path, evidence, (index) => renumbered(index, number));
}

function withIndex<T>(
  path: string,
  evidence: Buffer,
  use: (index: OpenIndex) => T | undefined,
): T | undefined {
  let descriptor: number;
  try {
    descriptor = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  try {
    const index = openIndex(WORD, descriptor);
    const isOfThis = index?.of === evidence.toString('hex') && index.end === fstatSync(descriptor).size;
    return isOfThis ? use(index) : undefined;
  } finally {
    closeSync(descriptor);
  }
}
