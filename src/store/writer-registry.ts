import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { namesIn, removeIfThere } from '../files/if-there.ts';
import { syncFolder } from '../files/synced.ts';
import { makeFolder, replaceFile } from './durable.ts';

/** Who writes to a log, or keeps others from it: enough to tell later whether it still runs. */
export interface WriterEntry {
  readonly writer: string;
  readonly host: string;
  /** Another one after each start of the machine. */
  readonly boot: string | undefined;
  readonly pid: number;
  /** Ticks from the start of the machine to that of the process: a process id is used again. */
  readonly started: string | undefined;
}

const FOLDER = 'writers';
const entryName = /^[0-9a-f]{8}\.json$/;

/** Says that this process writes to the log, until it is unregistered. @throws the error of the system */
export function registerWriter(root: string, writer: string): void {
  makeFolder(join(root, FOLDER));
  replaceFile(entryPath(root, writer), `${JSON.stringify(thisProcess(writer))}\n`);
}

/** What is written about this process. */
export function thisProcess(writer: string): WriterEntry {
  return { writer, host: hostname(), boot: bootOf(), pid: process.pid, started: startOf(process.pid) };
}

/** The writer ended in order; it has no live segment any more. */
export function unregisterWriter(root: string, writer: string): void {
  removeIfThere(entryPath(root, writer));
  syncFolder(join(root, FOLDER));
}

/** What is known of a writer: `unknown` where it is of another machine, or said nothing. */
export type WriterState = 'running' | 'ended' | 'unknown';

/** The writers that registered and did not unregister. @throws the error of the system */
export function registeredWriters(root: string): Map<string, WriterState> {
  const found = namesIn(join(root, FOLDER))
    .filter((name) => entryName.test(name))
    .map((name) => name.slice(0, 8));
  return new Map(found.map((writer) => [writer, stateOf(entryOf(entryPath(root, writer)))]));
}

export function stateOf(entry: WriterEntry | undefined): WriterState {
  if (entry === undefined || entry.host !== hostname()) return 'unknown';
  const boot = bootOf();
  if (boot === undefined || entry.boot === undefined) return isThere(entry.pid) ? 'unknown' : 'ended';
  if (entry.boot !== boot) return 'ended';
  const started = startOf(entry.pid);
  return started !== undefined && started === entry.started ? 'running' : 'ended';
}

/** What is said in a file; undefined where nothing is that can be read. */
export function entryOf(path: string): WriterEntry | undefined {
  try {
    const value = JSON.parse(readFileSync(path, 'utf8')) as Partial<WriterEntry>;
    return typeof value.pid === 'number' && typeof value.host === 'string'
      ? (value as WriterEntry)
      : undefined;
  } catch {
    return undefined;
  }
}

function entryPath(root: string, writer: string): string {
  return join(root, entryFile(writer));
}

/** What a writer says of itself, within the log. */
export function entryFile(writer: string): string {
  return `${FOLDER}/${writer}.json`;
}

/** Linux alone says it (proc(5)); elsewhere there is nothing to compare. */
function bootOf(): string | undefined {
  return textOf('/proc/sys/kernel/random/boot_id')?.trim();
}

/** Field 22 of /proc/<pid>/stat; the name of the program before it may hold spaces and brackets (proc(5)). */
function startOf(pid: number): string | undefined {
  const stat = textOf(`/proc/${pid}/stat`);
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
}

function isThere(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
