import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import type { SealedFeatures } from '../../decision/feature-envelope.ts';
import { isUuidV7, timeOfUuidV7 } from '../../decision/uuid-v7.ts';
import { DAY_MILLISECONDS } from '../../format/date.ts';
import { readSaltedLine } from '../salted-line.ts';
import { dayOf } from '../segment-name.ts';
import { idOfLine, readSegment } from '../segment-reader.ts';
import { daysOf, readingRenamed, segmentsOf, type SegmentPlace } from '../segments.ts';
import { VaultFault } from './vault-fault.ts';

/**
 * Sealed features lie in segments like those of the decision log: one line each, an event whose subject is the
 * decision, appended by each process to a file of its own.
 */
export function featuresFolder(root: string): string {
  return join(root, 'features');
}

/** Sealed features as they stand in the vault. */
export interface StoredFeatures {
  /** Of the line: a UUID of version 7, which says when it was put. */
  readonly id: string;
  readonly sealed: SealedFeatures;
}

const TYPE = 'dev.tracegate.features.v1';

/** The line of sealed features, without its salt. */
export function featuresLine(id: string, time: number, sealed: SealedFeatures): string {
  return JSON.stringify({
    specversion: '1.0',
    id,
    source: '/tracegate/vault',
    type: TYPE,
    time: new Date(time).toISOString(),
    subject: sealed.decision_id,
    datacontenttype: 'application/json',
    data: sealed,
  });
}

/** @returns undefined for a line that holds no sealed features */
function readFeatures(line: Buffer): StoredFeatures | undefined {
  const id = idOfLine(line);
  const json = readSaltedLine(line.toString('utf8'))?.json;
  if (id === undefined || json === undefined) return undefined;
  try {
    const { type, data } = JSON.parse(json) as { type?: unknown; data?: Partial<SealedFeatures> };
    const isWhole =
      type === TYPE &&
      data?.v === 1 &&
      typeof data.decision_id === 'string' &&
      isUuidV7(data.decision_id) &&
      typeof data.subject_key === 'string' &&
      typeof data.sealed === 'string';
    return isWhole ? { id, sealed: data as SealedFeatures } : undefined;
  } catch {
    return undefined;
  }
}

/** Features may be put a while after their decision, by a clock that is behind; not a day before it. */
const EARLIEST_MS = DAY_MILLISECONDS;

/**
 * What was put for a decision, oldest day first; mostly one. Files are searched for the id as text, which takes a
 * second for a gigabyte and needs no index that could be wrong.
 * @param decisionId a UUID of version 7
 */
export function* findFeatures(root: string, decisionId: string): Generator<StoredFeatures> {
  const folder = featuresFolder(root);
  const from = dayOf(Math.max(0, (timeOfUuidV7(decisionId) ?? 0) - EARLIEST_MS));
  const needle = Buffer.from(`"subject":"${decisionId}"`);
  for (const place of placesFrom(folder, from)) {
    for (const line of readingRenamed(folder, place, (path) => linesWith(path, needle))) {
      const found = readFeatures(line);
      if (found?.sealed.decision_id === decisionId) yield found;
    }
  }
}

/**
 * The decisions of which features are kept, with the person of each, by the keyed hash.
 * @throws VaultFault where a file cannot be read to its end: who is behind that is not known
 */
export function* allFeatures(root: string): Generator<StoredFeatures> {
  const folder = featuresFolder(root);
  for (const place of placesFrom(folder, ''))
    yield* readingRenamed(folder, place, (path) => featuresOf(path, place));
}

function* featuresOf(path: string, { name }: SegmentPlace): Generator<StoredFeatures> {
  const unreadable = (reason: string) =>
    new VaultFault('unreadable', `${path} cannot be read to its end: ${reason}.`);
  const reading = readSegment(path);
  for (;;) {
    const { done, value } = reading.next();
    if (!done) {
      const found = readFeatures(value.line);
      if (found === undefined) throw unreadable(`line ${value.index + 1} holds no sealed features`);
      yield found;
    } else if (value === undefined) return;
    else if ('reason' in value) throw unreadable(`of line ${value.index + 1}, ${value.reason}`);
    // What a writer is at, or was when it was killed, was not acknowledged.
    else if (name.last === undefined) return;
    else throw unreadable('its last line is not finished');
  }
}

function* placesFrom(folder: string, from: string): Generator<SegmentPlace> {
  for (const day of daysOf(folder)) if (day >= from) yield* segmentsOf(folder, day);
}

const CHUNK_BYTES = 4 * 1024 * 1024;
const LINE_BREAK = 0x0a;

/** The whole lines of a file that hold some bytes. @throws the error of the system */
function* linesWith(path: string, needle: Buffer): Generator<Buffer> {
  const descriptor = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW);
  try {
    const { size } = fstatSync(descriptor);
    let rest: Buffer = Buffer.alloc(0);
    for (let at = 0; at < size;) {
      const chunk = Buffer.allocUnsafe(Math.min(CHUNK_BYTES, size - at));
      const bytes = readSync(descriptor, chunk, 0, chunk.length, at);
      if (bytes === 0) return;
      at += bytes;
      const text = Buffer.concat([rest, chunk.subarray(0, bytes)]);
      const end = text.lastIndexOf(LINE_BREAK) + 1;
      yield* linesAround(text.subarray(0, end), needle);
      rest = Buffer.from(text.subarray(end));
    }
  } finally {
    closeSync(descriptor);
  }
}

function* linesAround(text: Buffer, needle: Buffer): Generator<Buffer> {
  for (let hit = text.indexOf(needle); hit >= 0;) {
    const end = text.indexOf(LINE_BREAK, hit);
    yield Buffer.from(text.subarray(hit === 0 ? 0 : text.lastIndexOf(LINE_BREAK, hit) + 1, end));
    hit = text.indexOf(needle, end);
  }
}
