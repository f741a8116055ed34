import { join } from 'node:path';
import { digestedLine, readDigestedLine } from '../digested-line.ts';
import { bytesOf } from './draft-files.ts';
import { syncFolder, truncateSynced, writeSynced } from '../../files/synced.ts';
import { makeFolder } from '../durable.ts';
import type { SegmentName } from '../segment-name.ts';
import { TreeFault } from './tree-fault.ts';

/** Records of one segment that follow one another in the tree too. */
export interface TreeRange {
  readonly day: string;
  /** The first id of the segment and its writer, which stay when it is closed and sealed. */
  readonly first: string;
  readonly writer: string;
  /** From which record of the segment, counted from 0, up to which, that one left out. */
  readonly from: number;
  readonly to: number;
  /** Where the line of the last of them ends in the segment, in bytes. */
  readonly end: number;
  /** The index of the first of them as a leaf. */
  readonly leaf: number;
  /** Whether a checkpoint had been signed at just so many leaves: one that is gone is then missed. */
  readonly signed: boolean;
}

/** How far a segment is in the tree. */
export interface SegmentProgress {
  readonly records: number;
  readonly bytes: number;
}

export const JOURNAL_PATH = 'tree/ranges.ndjson';

const integers = ['from', 'to', 'end', 'leaf'] as const;
const texts = ['day', 'first', 'writer'] as const;

/**
 * Which records became which leaves, in the order of the leaves. A range is written before anything else is made of
 * it, so that a run which was interrupted is gone on with in the order that it had begun.
 */
export class TreeJournal {
  readonly ranges: readonly TreeRange[];
  /** Bytes behind the last whole line. */
  readonly tornBytes: number;
  readonly fault: JournalFault | undefined;
  private readonly root: string;
  private readonly own: TreeRange[];
  private readonly progress = new Map<string, SegmentProgress>();
  private readonly bySegment = new Map<string, TreeRange[]>();
  private readonly whole: number;

  private constructor(root: string, bytes: Buffer) {
    this.root = root;
    this.ranges = this.own = [];
    this.whole = bytes.lastIndexOf(0x0a) + 1;
    this.tornBytes = bytes.length - this.whole;
    const lines = this.whole === 0 ? [] : bytes.toString('utf8', 0, this.whole - 1).split('\n');
    try {
      for (const [index, line] of lines.entries()) this.take(readRange(line), index + 1);
    } catch (error) {
      if (!(error instanceof JournalFault)) throw error;
      this.fault = error;
    }
  }

  /** @throws TreeFault when a line is damaged or does not follow from the one before */
  static read(root: string): TreeJournal {
    const journal = TreeJournal.readAsFar(root);
    if (journal.fault !== undefined) throw journal.fault;
    return journal;
  }

  /** Reads as far as it can be followed; `fault` says where that ends. */
  static readAsFar(root: string): TreeJournal {
    return new TreeJournal(root, bytesOf(join(root, JOURNAL_PATH)) ?? Buffer.alloc(0));
  }

  /** The number of leaves that it is about. */
  get size(): number {
    const last = this.own.at(-1);
    return last === undefined ? 0 : last.leaf + last.to - last.from;
  }

  progressOf(segment: Pick<SegmentName, 'first' | 'writer'>): SegmentProgress {
    return this.progress.get(keyOf(segment)) ?? { records: 0, bytes: 0 };
  }

  /** Those of one segment, in order. */
  rangesOf({ first, writer }: Pick<SegmentName, 'first' | 'writer'>): readonly TreeRange[] {
    return this.bySegment.get(keyOf({ first, writer })) ?? [];
  }

  /** Cuts off a line that was not finished: nothing was made of it. Who holds the lock of the tree may do that. */
  cutTorn(): void {
    if (this.tornBytes === 0) return;
    truncateSynced(join(this.root, JOURNAL_PATH), this.whole);
  }

  /** Adds a range, and returns when it is on the disk. Who holds the lock of the tree may do that. */
  append(range: TreeRange): void {
    const folder = join(this.root, 'tree');
    makeFolder(folder);
    writeSynced(join(this.root, JOURNAL_PATH), digestedLine(range), 'a', 0o600);
    if (this.own.length === 0) syncFolder(folder);
    this.take(range, this.own.length + 1);
  }

  private take(range: TreeRange | undefined, line: number): void {
    if (range === undefined) throw new JournalFault(line, 'it is damaged');
    const { records } = this.progressOf(range);
    if (range.leaf !== this.size)
      throw new JournalFault(line, `it starts at leaf ${range.leaf}, not ${this.size}`);
    if (range.from !== records || range.to <= range.from)
      throw new JournalFault(line, `it does not go on from record ${records} of its segment`);
    this.own.push(range);
    const key = keyOf(range);
    const earlier = this.bySegment.get(key);
    if (earlier === undefined) this.bySegment.set(key, [range]);
    else earlier.push(range);
    this.progress.set(key, { records: range.to, bytes: range.end });
  }
}

/**
 * The ranges of one segment, and no other line of the journal is read: for whoever proves what is found by them. A line
 * that is damaged is passed over.
 * @param journal the bytes of its file
 */
export function rangesOfSegment(
  journal: Buffer,
  { first, writer }: Pick<SegmentName, 'first' | 'writer'>,
): TreeRange[] {
  const found: TreeRange[] = [];
  const segment = `"first":"${first}","writer":"${writer}"`;
  for (let at = journal.indexOf(segment); at >= 0;) {
    const begin = journal.lastIndexOf(0x0a, at) + 1;
    const end = journal.indexOf(0x0a, at);
    if (end < 0) break;
    const range = readRange(journal.toString('utf8', begin, end));
    if (range !== undefined) found.push(range);
    at = journal.indexOf(segment, end);
  }
  return found;
}

/** A line of the journal that cannot be followed. */
export class JournalFault extends TreeFault {
  readonly line: number;

  constructor(line: number, reason: string) {
    super(`Line ${line} of ${JOURNAL_PATH} cannot be followed: ${reason}.`);
    this.line = line;
  }
}

function readRange(line: string): TreeRange | undefined {
  const value = readDigestedLine(line);
  if (value === undefined) return undefined;
  const sound =
    integers.every((name) => Number.isSafeInteger(value[name]) && (value[name] as number) >= 0) &&
    texts.every((name) => typeof value[name] === 'string') &&
    typeof value['signed'] === 'boolean';
  if (!sound) return undefined;
  const { day, first, writer, from, to, end, leaf, signed } = value as unknown as TreeRange;
  return { day, first, writer, from, to, end, leaf, signed };
}

/** A segment by what stays in its name. */
export function keyOf({ first, writer }: Pick<SegmentName, 'first' | 'writer'>): string {
  return `${first}_${writer}`;
}
