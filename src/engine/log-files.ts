import { lstatSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { dayFolder, parseSegmentFile, type SegmentName } from '../store/segment-name.ts';
import { readManifest } from '../store/seal/seal-manifest.ts';
import { parseSealedFile } from '../store/sealed-name.ts';
import { daysOf } from '../store/segments.ts';
import { deletionStanding } from '../store/deletion-standing.ts';
import { lastCheckpoint } from '../store/tree/checkpoint-files.ts';
import { JOURNAL_PATH, keyOf, TreeJournal, type TreeRange } from '../store/tree/tree-journal.ts';
import type { RecordPlace } from '../store/log-reader.ts';

/** A Parquet file that stands for a sealed segment, as the manifest of that says it is. */
export interface AnalyticsPlace {
  readonly name: SegmentName;
  readonly path: string;
  /** The same within the log. */
  readonly file: string;
  readonly records: number;
  readonly bytes: number;
  readonly sha256: string;
}

/** A file that could not be read, by its path within the log. */
export interface Damaged {
  readonly file: string;
  readonly reason: string;
}

/** What questions over a log read: every segment once, in one form. */
export interface LogFiles {
  readonly analytics: readonly AnalyticsPlace[];
  /** Segments of which there is no Parquet file: live, closed, or sealed without one. */
  readonly others: readonly RecordPlace[];
  readonly damaged: readonly Damaged[];
}

interface Segment {
  readonly name: SegmentName;
  segment?: string;
  evidence?: string;
  analytics?: string;
  isSealed: boolean;
}

/**
 * Lists what a log consists of. A segment that is sealed and whose own file still lies there counts once: as its
 * Parquet file once the manifest is there, which is written last; until then as the segment.
 * @throws the error of the system
 */
export function logFiles(root: string): LogFiles {
  // Before the files are listed: a segment that comes meanwhile is not missed.
  const journal = TreeJournal.readAsFar(root);
  const known = new Set<string>();
  const analytics: AnalyticsPlace[] = [];
  const others: RecordPlace[] = [];
  const damaged: Damaged[] = [];
  for (const day of daysOf(root)) {
    for (const one of segmentsIn(root, day)) {
      known.add(keyOf(one.name));
      const found = analyticsOf(root, one) ?? recordsOf(one);
      if ('reason' in found) damaged.push(found);
      else if ('where' in found) others.push(found);
      else analytics.push(found);
    }
  }
  damaged.push(...missing(root, journal, known));
  return { analytics, others, damaged };
}

/** Segments that the tree of the log has, and that are neither there nor were deleted by retention. */
function missing(root: string, journal: TreeJournal, known: ReadonlySet<string>): Damaged[] {
  const gone = journal.ranges.filter((range) => range.from === 0 && !known.has(keyOf(range)));
  const unknown = journal.fault === undefined ? [] : [{ file: JOURNAL_PATH, reason: journal.fault.message }];
  return [...unknown, ...gone.flatMap((range) => missingSegment(root, journal, range))];
}

function missingSegment(root: string, journal: TreeJournal, range: TreeRange): Damaged[] {
  const file = `${dayFolder(range.day)}/${range.first}_*${range.writer}.*`;
  try {
    const last = lastCheckpoint(root)?.checkpoint;
    if (last === undefined) return [{ file, reason: 'it is missing' }];
    const standing = deletionStanding({ folder: root, journal, size: last.size, root: last.root }, range);
    return standing.kind === 'denied' ? [{ file, reason: `it is missing; ${standing.why}` }] : [];
  } catch (error) {
    const { errno, message } = error as NodeJS.ErrnoException;
    // A fault of the system is none of the log.
    if (errno !== undefined) throw error;
    return [{ file, reason: `it is missing, and what may say why cannot be read: ${message}` }];
  }
}

function segmentsIn(root: string, day: string): Segment[] {
  const folder = join(root, dayFolder(day));
  const found = new Map<string, Segment>();
  for (const file of readdirSync(folder)) {
    const sealed = parseSealedFile(day, file);
    const name = sealed?.name ?? parseSegmentFile(day, file);
    if (name === undefined) continue;
    const key = keyOf(name);
    // While it is being closed, a live segment may be listed under both names.
    const known = found.get(key);
    const one =
      known?.name.last === undefined ? { ...known, name, isSealed: known?.isSealed ?? false } : known;
    const path = join(folder, file);
    if (sealed === undefined) one.segment = path;
    else if (sealed.kind === 'evidence') one.evidence = path;
    else if (sealed.kind === 'analytics') one.analytics = path;
    else if (sealed.kind === 'manifest') one.isSealed = true;
    found.set(key, one);
  }
  return [...found.values()]
    .filter(({ segment, evidence, analytics }) => (segment ?? evidence ?? analytics) !== undefined)
    .toSorted((a, b) => (a.name.first < b.name.first ? -1 : 1));
}

/** @returns undefined where the records are to be read instead */
function analyticsOf(root: string, one: Segment): AnalyticsPlace | Damaged | undefined {
  const { name, analytics: path, isSealed } = one;
  const manifest = isSealed && path !== undefined ? readManifest(root, name) : undefined;
  if (path === undefined || manifest === undefined) return undefined;
  const file = `${dayFolder(name.day)}/${basename(path)}`;
  if (manifest === 'damaged') return { file, reason: 'the manifest beside it is damaged' };
  const { analytics, records } = manifest;
  if (analytics === null) return { file, reason: 'the manifest beside it does not know it' };
  const { size } = lstatSync(path);
  if (size !== analytics.bytes)
    return { file, reason: `it has ${size} bytes, and its manifest says ${analytics.bytes}` };
  return { name, path, file, records, bytes: size, sha256: analytics.sha256 };
}

function recordsOf({ name, segment, evidence, analytics = '' }: Segment): RecordPlace | Damaged {
  if (segment !== undefined)
    return { name, path: segment, where: name.last === undefined ? 'live' : 'closed' };
  if (evidence !== undefined) return { name, path: evidence, where: 'sealed' };
  const file = `${dayFolder(name.day)}/${basename(analytics)}`;
  return { file, reason: 'it lies there alone, without its manifest and its evidence' };
}
