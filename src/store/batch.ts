import { randomFillSync } from 'node:crypto';
import type { Line } from './segment-writer.ts';
import { saltedLine, SALTED_EXTRA } from './salted-line.ts';
import { DAY_MILLISECONDS } from './segment-name.ts';

/** One write has at most so many bytes. */
const BATCH_BYTES = 1024 * 1024;
/** Salts are drawn for so many records at once. */
const SALTS_AT_ONCE = 1024;
const SALT_BYTES = 16;

const salts = Buffer.alloc(SALTS_AT_ONCE * SALT_BYTES);
let saltsUsed = SALTS_AT_ONCE;

/** A salt as text; nobody can foresee it. */
function nextSalt(): string {
  if (saltsUsed === SALTS_AT_ONCE) {
    randomFillSync(salts);
    saltsUsed = 0;
  }
  const at = saltsUsed * SALT_BYTES;
  saltsUsed += 1;
  return salts.toString('base64url', at, at + SALT_BYTES);
}

/** Records that are written by one write, as the bytes that are written. */
export class Batch {
  readonly buffer = Buffer.allocUnsafe(BATCH_BYTES);
  used = 0;
  records = 0;
  /** The day of its records, in days since 1970. */
  day = -1;
  firstId = '';
  lastId = '';
  private readonly ends: number[] = [];
  private readonly ids: string[] = [];
  private readonly kinds: string[] = [];
  private readonly resolves: (() => void)[] = [];
  private readonly rejects: ((error: Error) => void)[] = [];

  /** @returns false when it has no room for the record, or is of another day */
  add({ id, time, kind, json }: Line, resolve: () => void, reject: (error: Error) => void): boolean {
    const day = Math.floor(time / DAY_MILLISECONDS);
    // A character of a string takes at most three bytes of UTF-8.
    if (this.used + 3 * json.length + SALTED_EXTRA > BATCH_BYTES) return false;
    if (this.records === 0) {
      this.day = day;
      this.firstId = id;
    } else if (this.day !== day) return false;
    this.used += this.buffer.write(saltedLine(json, nextSalt()), this.used);
    this.ends.push(this.used);
    this.ids.push(id);
    this.kinds.push(kind);
    this.resolves.push(resolve);
    this.rejects.push(reject);
    this.lastId = id;
    this.records += 1;
    return true;
  }

  /** Calls with each line without its line break; the bytes are those of the batch and change when it is cleared. */
  eachRecord(visit: (line: Uint8Array, id: string, kind: string) => void): void {
    let start = 0;
    for (const [index, end] of this.ends.entries()) {
      visit(this.buffer.subarray(start, end - 1), this.ids[index]!, this.kinds[index]!);
      start = end;
    }
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
    for (const list of [this.ends, this.ids, this.kinds, this.resolves, this.rejects]) list.length = 0;
  }
}
