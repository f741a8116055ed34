import { randomBytes } from 'node:crypto';
import { SALT_BYTES } from '../decision/commitment.ts';
import { DAY_MILLISECONDS } from '../format/date.ts';
import type { Line } from './line.ts';
import { saltedLine, SALTED_EXTRA } from './salted-line.ts';
import { ID_SPREAD_MS } from './segment-name.ts';

/** One write has at most so many bytes. */
const BATCH_BYTES = 1024 * 1024;
/** Salts are drawn for so many records at once. */
const SALTS_AT_ONCE = 1024;

let salts = Buffer.alloc(0);

/** 16 bytes that nobody can foresee. */
function nextSalt(): Buffer {
  if (salts.length === 0) salts = randomBytes(SALTS_AT_ONCE * SALT_BYTES);
  const salt = salts.subarray(0, SALT_BYTES);
  salts = salts.subarray(SALT_BYTES);
  return salt;
}

/** Calls with each record of a batch: its text, its salt, its id and its kind. */
export type VisitRecord = (json: string, salt: Uint8Array, id: string, kind: string) => void;

/** Records that are written by one write, as the bytes that are written; all of one day, and of times that fit together. */
export class Batch {
  readonly buffer = Buffer.allocUnsafe(BATCH_BYTES);
  used = 0;
  records = 0;
  /** The day of its records, in days since 1970. */
  day = -1;
  firstId = '';
  lastId = '';
  /** The earliest and the latest time that its ids say. */
  earliest = Infinity;
  latest = -Infinity;
  private readonly texts: string[] = [];
  private readonly salts: Uint8Array[] = [];
  private readonly ids: string[] = [];
  private readonly starts: number[] = [];
  private readonly kinds: string[] = [];
  private readonly resolves: (() => void)[] = [];
  private readonly rejects: ((error: Error) => void)[] = [];

  /** @returns false when it has no room for the record, or is of another time */
  add({ id, time, kind, json }: Line, resolve: () => void, reject: (error: Error) => void): boolean {
    const day = Math.floor(time / DAY_MILLISECONDS);
    // A character of a string takes at most three bytes of UTF-8.
    if (this.used + 3 * json.length + SALTED_EXTRA > BATCH_BYTES) return false;
    if (this.records === 0) {
      this.day = day;
      this.firstId = id;
    } else if (this.day !== day || time < this.latest - ID_SPREAD_MS) return false;
    const salt = nextSalt();
    this.starts.push(this.used);
    this.used += this.buffer.write(saltedLine(json, salt), this.used);
    this.texts.push(json);
    this.salts.push(salt);
    this.ids.push(id);
    this.kinds.push(kind);
    this.resolves.push(resolve);
    this.rejects.push(reject);
    this.lastId = id;
    this.earliest = Math.min(this.earliest, time);
    this.latest = Math.max(this.latest, time);
    this.records += 1;
    return true;
  }

  eachRecord(visit: VisitRecord): void {
    for (let index = 0; index < this.records; index += 1)
      visit(this.texts[index]!, this.salts[index]!, this.ids[index]!, this.kinds[index]!);
  }

  /** Calls with each id and where its line begins, in bytes from the start of the batch. */
  eachStart(visit: (id: string, start: number) => void): void {
    for (let index = 0; index < this.records; index += 1) visit(this.ids[index]!, this.starts[index]!);
  }

  resolve(): void {
    for (const resolve of this.resolves) resolve();
  }

  reject(error: Error): void {
    for (const reject of this.rejects) reject(error);
  }

  clear(): void {
    this.used = 0;
    this.records = 0;
    this.earliest = Infinity;
    this.latest = -Infinity;
    for (const list of [
      this.texts,
      this.salts,
      this.ids,
      this.starts,
      this.kinds,
      this.resolves,
      this.rejects,
    ])
      list.length = 0;
  }
}
