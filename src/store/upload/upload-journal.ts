import { createHash } from 'node:crypto';
import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { digestedLine, readDigestedLine } from '../digested-line.ts';
import { syncFolder } from '../../files/synced.ts';
import { makeFolder } from '../durable.ts';
import { bytesOf } from '../tree/draft-files.ts';
import type { Lock, LockMode, Probed } from './locked-store.ts';

/** That a file of the log is in a store, read back from there. */
export interface Uploaded {
  /** Within the log, and below the prefix in the store. */
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
  /** The version that was read back. */
  readonly version: string;
  /** null for what lies there without one. */
  readonly lock: Lock | null;
  /** By what the lock was found; where it is the same, it is not asked again. Empty for what has none. */
  readonly terms: string;
}

interface Line {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly version: string;
  readonly mode?: LockMode;
  readonly retain_until?: string;
  readonly legal_hold?: boolean;
  readonly terms?: string;
}

const FOLDER = 'upload';
const FORMAT = 'tracegate-upload/1';

export function uploadFolder(root: string): string {
  return join(root, FOLDER);
}

/**
 * What of a log is in one place of one store: a line for each object, written after it was read back. A line that is
 * damaged or missing costs only that the object is looked for in the store again.
 */
export class UploadJournal {
  private readonly path: string;
  private readonly store: string;
  private readonly target: string;
  private readonly byPath = new Map<string, Uploaded>();
  private found: Probed | undefined;
  private descriptor: number | undefined;

  /**
   * @param store where the store is
   * @param target such as s3://bucket/prefix/
   * @throws the error of the system
   */
  constructor(root: string, store: string, target: string) {
    const name = createHash('sha256').update(`${store} ${target}`).digest('hex').slice(0, 16);
    this.path = join(uploadFolder(root), `${name}.ndjson`);
    this.store = store;
    this.target = target;
    const text = bytesOf(this.path)?.toString('utf8') ?? '';
    for (const line of text.split('\n')) this.take(readDigestedLine(line));
  }

  /** What trying the store told; undefined where it was not tried. */
  get probed(): Probed | undefined {
    return this.found;
  }

  get(path: string): Uploaded | undefined {
    return this.byPath.get(path);
  }

  /** All that was uploaded, each as it is known last. */
  all(): Uploaded[] {
    return [...this.byPath.values()];
  }

  addProbe(probe: Probed): void {
    this.write({ format: FORMAT, store: this.store, target: this.target, probe });
    this.found = probe;
  }

  /** Returns when it lasts. */
  add(one: Uploaded): void {
    const { lock, terms, ...facts } = one;
    const line: Line =
      lock === null
        ? facts
        : {
            ...facts,
            mode: lock.mode,
            retain_until: new Date(lock.until).toISOString(),
            legal_hold: lock.hold,
            terms,
          };
    this.write(line);
    this.byPath.set(one.path, one);
  }

  close(): void {
    if (this.descriptor !== undefined) closeSync(this.descriptor);
    this.descriptor = undefined;
  }

  private take(value: Readonly<Record<string, unknown>> | undefined): void {
    if (value === undefined) return;
    if (value['format'] === FORMAT) {
      this.found = value['probe'] as Probed;
      return;
    }
    const { mode, retain_until: until, legal_hold: hold, terms, ...facts } = value as unknown as Line;
    const lock =
      mode === undefined || until === undefined
        ? null
        : { mode, until: Date.parse(until), hold: hold === true };
    this.byPath.set(facts.path, {
      path: facts.path,
      bytes: facts.bytes,
      sha256: facts.sha256,
      version: facts.version,
      lock,
      terms: terms ?? '',
    });
  }

  private write(value: object): void {
    this.descriptor ??= this.open();
    const bytes = Buffer.from(digestedLine(value));
    for (let done = 0; done < bytes.length;) done += writeSync(this.descriptor, bytes, done);
    fsyncSync(this.descriptor);
  }

  private open(): number {
    makeFolder(dirname(this.path));
    const isTorn = bytesOf(this.path)?.toString('utf8').endsWith('\n') === false;
    const descriptor = openSync(this.path, 'a', 0o600);
    // A whole line behind whatever is left of one that was not finished.
    if (isTorn) writeSync(descriptor, '\n');
    syncFolder(dirname(this.path));
    return descriptor;
  }
}
