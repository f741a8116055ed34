import { join } from 'node:path';
import { utcDate } from '../format/date.ts';

/**
 * The name of a segment in the folder of a log: `date=YYYY-MM-DD/<first id>_<last id>_<writer>.ndjson`, or
 * `<first id>_<writer>.live.ndjson` while its writer appends to it. An id alone gives the folder and, with the names
 * in it, the file.
 */
export interface SegmentName {
  /** The day (UTC) of the first record. */
  readonly day: string;
  /** The id of the first record, a UUID of version 7. */
  readonly first: string;
  /** The id of the last record; undefined while the segment is live. */
  readonly last: string | undefined;
  /** Eight hexadecimal digits that no other writer has. */
  readonly writer: string;
}

/** What the names of all segments end with. */
export const SEGMENT_ENDING = '.ndjson';

const ID = '[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}';
const live = new RegExp(`^(${ID})_([0-9a-f]{8})\\.live\\.ndjson$`);
const closed = new RegExp(`^(${ID})_(${ID})_([0-9a-f]{8})\\.ndjson$`);
const folder = /^date=(\d{4}-\d\d-\d\d)$/;

/**
 * In one segment no id is of a time that lies more than this before that of an id which stands before it, so that the
 * first and the last id say, give or take an hour, of which times a segment holds records.
 */
export const ID_SPREAD_MS = 3_600_000;

/** The day (UTC) of a moment in milliseconds since 1970. */
export function dayOf(time: number): string {
  return utcDate(time);
}

/** The folder of a day. */
export function dayFolder(day: string): string {
  return `date=${day}`;
}

/** The day that a folder is of; undefined for another folder. */
export function dayOfFolder(name: string): string | undefined {
  return folder.exec(name)?.[1];
}

/** The name of the file in the folder of its day. */
export function segmentFile({ first, last, writer }: SegmentName): string {
  return last === undefined ? `${first}_${writer}.live.ndjson` : `${first}_${last}_${writer}.ndjson`;
}

/** Where a segment lies. @param root the folder of the log */
export function segmentPath(root: string, name: SegmentName): string {
  return join(root, dayFolder(name.day), segmentFile(name));
}

/** The segment that a file in the folder of a day is; undefined for another file. */
export function parseSegmentFile(day: string, file: string): SegmentName | undefined {
  if (!file.endsWith(SEGMENT_ENDING)) return undefined;
  const [, first, writer] = live.exec(file) ?? [];
  if (first !== undefined && writer !== undefined) return { day, first, last: undefined, writer };
  const [, from, last, by] = closed.exec(file) ?? [];
  if (from === undefined || last === undefined || by === undefined) return undefined;
  return { day, first: from, last, writer: by };
}
