import { parseDate } from '../../format/date.ts';
import { decodeBase64 } from '../../transparency/base64.ts';
import { isHash } from '../../transparency/sha256.ts';
import { isTreeSize } from '../../transparency/tree-size.ts';
import { isDayCounts } from './day-profile.ts';
import type { DriftState } from './verify-drift.ts';
import type { WriterState } from './verify-heartbeats.ts';

/** What was found right before; it lies outside the log, for who can change the log could change it too. */
export interface VerifiedState {
  readonly format: 'tracegate-verified/1';
  readonly origin: string;
  readonly size: number;
  /** In base64. */
  readonly root: string;
  readonly writers: Readonly<Record<string, WriterState>>;
  /** The hour of the last record, counted since 1970; undefined of a log that has none. */
  readonly hour?: number | undefined;
  /** What the records of the last days were like. */
  readonly drift: DriftState;
}

/** @returns undefined for a text that is none */
export function readVerifiedState(text: string): VerifiedState | undefined {
  let value: Partial<VerifiedState> | null;
  try {
    value = JSON.parse(text) as Partial<VerifiedState> | null;
  } catch {
    return undefined;
  }
  const { format, origin, size, root, writers, hour = 0, drift } = value ?? {};
  const sound =
    format === 'tracegate-verified/1' &&
    typeof origin === 'string' &&
    isTreeSize(size) &&
    typeof root === 'string' &&
    isHash(decodeBase64(root)) &&
    typeof writers === 'object' &&
    writers !== null &&
    Object.values(writers).every(isWriterState) &&
    isTreeSize(hour) &&
    isDriftState(drift);
  return sound ? (value as VerifiedState) : undefined;
}

function isWriterState(value: unknown): value is WriterState {
  const { records, claimed, next, missing } = (
    typeof value === 'object' && value !== null ? value : {}
  ) as Record<string, unknown>;
  return [records, claimed, next].every(isTreeSize) && Array.isArray(missing) && missing.every(isTreeSize);
}

function isDriftState(value: unknown): value is DriftState {
  const { judged, days } = (typeof value === 'object' && value !== null ? value : {}) as Record<
    string,
    unknown
  >;
  const areDays = (all: object): boolean =>
    Object.keys(all).every((day) => parseDate(day) !== undefined) && Object.values(all).every(isDayCounts);
  return (
    (judged === undefined || (typeof judged === 'string' && parseDate(judged) !== undefined)) &&
    typeof days === 'object' &&
    days !== null &&
    areDays(days)
  );
}
