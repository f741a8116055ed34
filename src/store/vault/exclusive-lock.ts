import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { createFile, makeFolder, replaceFile } from '../durable.ts';
import { VaultFault } from './vault-fault.ts';
import { entryOf, thisProcess, stateOf } from '../writer-registry.ts';

const RELEASED = '{"released":true}\n';
const form = /^(\d{1,15})\.json$/;
const PATIENCE_MS = 30_000;
const BETWEEN_LOOKS_MS = 15;

/**
 * Does something that one process at a time may do in a folder. Node has no locks of the kernel, so that a lock is
 * a file that says who holds it, numbered from 1. The highest one counts; whoever takes it over after its holder
 * ended or released it makes the next number, which only one of several can. The highest is never removed, so that
 * nobody who looked a while ago takes an old number for the next one.
 * @param folder where the locks lie
 * @throws VaultFault `busy`, and what the work throws
 */
export async function exclusively<T>(
  folder: string,
  work: () => T | Promise<T>,
  patienceMs = PATIENCE_MS,
): Promise<T> {
  makeFolder(folder);
  const path = await take(folder, patienceMs);
  try {
    return await work();
  } finally {
    replaceFile(path, RELEASED);
  }
}

async function take(folder: string, patienceMs: number): Promise<string> {
  const entry = `${JSON.stringify(thisProcess(randomBytes(4).toString('hex')))}\n`;
  for (let waited = 0; ; waited += BETWEEN_LOOKS_MS) {
    const highest = Math.max(0, ...numbersIn(folder));
    const path = join(folder, `${highest + 1}.json`);
    if (isFree(folder, highest) && createFile(path, entry)) {
      if (Math.max(...numbersIn(folder)) === highest + 1) {
        for (const number of numbersIn(folder))
          if (number <= highest) rmSync(pathOf(folder, number), { force: true });
        return path;
      }
      // Others went on since the first look; this number is an old one.
      rmSync(path, { force: true });
    } else if (waited >= patienceMs) throw busy(folder, highest);
    await pause(BETWEEN_LOOKS_MS);
  }
}

function isFree(folder: string, number: number): boolean {
  if (number === 0) return true;
  const path = pathOf(folder, number);
  try {
    if (readFileSync(path, 'utf8') === RELEASED) return true;
  } catch (error) {
    // Taken over and removed since it was listed.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
  return stateOf(entryOf(path)) === 'ended';
}

function busy(folder: string, number: number): VaultFault {
  const path = pathOf(folder, number);
  const holder = entryOf(path);
  const who = holder === undefined ? 'a process' : `process ${holder.pid} on ${holder.host}`;
  return new VaultFault('busy', `${who} holds ${path}. If it has ended, remove that file and try again.`);
}

function numbersIn(folder: string): number[] {
  return readdirSync(folder).flatMap((name) => {
    const [, number] = form.exec(name) ?? [];
    return number === undefined ? [] : [Number(number)];
  });
}

function pathOf(folder: string, number: number): string {
  return join(folder, `${number}.json`);
}
