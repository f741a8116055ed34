import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A program to time: Node's arguments, what its environment adds, and what it may exit with (default 0 alone). */
export type Program = { args: string[]; env?: Record<string, string>; statuses?: readonly number[] };

/** Medians over the runs; `memory` is the greatest resident set seen, in bytes. */
export type Paired = { ours: Measured; theirs: Measured };
export type Measured = { milliseconds: number; memory: number };

const PEAK_MEMORY = new URL('peak-memory.js', import.meta.url).href;

/**
 * Runs two programs in turns on one Node, ours first in every other pair, so that whatever else the
 * machine does falls on both. One pair before the first is not counted.
 * @param node default the Node that runs this
 * @throws when a program exits with another status: a program that fails early is fast
 */
export function paired(
  ours: Program,
  theirs: Program,
  pairs: number,
  memory: boolean,
  node = process.execPath,
): Paired {
  const measured: { ours: Measured[]; theirs: Measured[] } = { ours: [], theirs: [] };
  for (let pair = 0; pair <= pairs; pair += 1) {
    const order = pair % 2 === 0 ? (['ours', 'theirs'] as const) : (['theirs', 'ours'] as const);
    for (const who of order) {
      const run = timed(who === 'ours' ? ours : theirs, memory, node);
      if (pair > 0) measured[who].push(run);
    }
  }
  return { ours: median(measured.ours), theirs: median(measured.theirs) };
}

function timed({ args, env, statuses = [0] }: Program, memory: boolean, node: string): Measured {
  const folder = mkdtempSync(join(tmpdir(), 'tracegate-bench-'));
  const peakFile = join(folder, 'peak');
  try {
    const start = process.hrtime.bigint();
    const { status, stdout, stderr } = spawnSync(node, memory ? ['--import', PEAK_MEMORY, ...args] : args, {
      env: { ...process.env, ...env, PEAK_MEMORY_FILE: peakFile },
      encoding: 'utf8',
      maxBuffer: 2 ** 30,
    });
    const milliseconds = Number(process.hrtime.bigint() - start) / 1e6;
    if (status === null || !statuses.includes(status))
      throw new Error(`${args.join(' ')} exited ${status}\n${stdout.slice(0, 2000)}${stderr}`);
    return { milliseconds, memory: memory ? Number(readFileSync(peakFile, 'utf8')) : 0 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function median(runs: Measured[]): Measured {
  const times = runs.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  const middle = times[Math.floor(times.length / 2)] ?? Number.NaN;
  return { milliseconds: middle, memory: Math.max(...runs.map(({ memory }) => memory)) };
}
