// Prints how long appending waits while `tracegate log seal` runs beside it on the same log, against how long it waits
// without. Each round has a log of its own; both phases of a round follow one another. It asserts nothing.
// Arguments: [rounds] [callers].
import { spawn, spawnSync } from 'node:child_process';
import { generateKeyPairSync, randomBytes, randomInt } from 'node:crypto';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { openDecisionLog, type DecisionLog } from '../src/store/decision-log.ts';
import { integrate } from '../src/store/tree/tree-store.ts';
import { noteSigner, verifierKeyOf } from '../src/transparency/signed-note.ts';
import { viewOf } from '../test/decision/governance.ts';
import { table } from './table.ts';

const [rounds = 5, callers = 64] = process.argv.slice(2).map(Number);
const RECORDS = 30_000;
const ORIGIN = 'example.com/bench';
/** How long each caller pauses between two decisions: at full load, and where the machine is not full. */
const pauses = [0, 20];
const tool = resolve(import.meta.dirname, '../dist/cli.js');

const scratch = mkdtempSync(join(tmpdir(), 'tracegate-bench-sealing-'));
const { privateKey } = generateKeyPairSync('ed25519');
const signing = { signer: noteSigner(ORIGIN, privateKey), known: [verifierKeyOf(ORIGIN, privateKey)] };

const input = () => ({
  source: '/services/credit',
  data: {
    model_name: 'credit_model',
    model_version: '2.1.0',
    feature_hash: `hmac-sha256:features-2026:${randomBytes(32).toString('hex')}`,
    prediction: { score: (Math.random() * 0.9).toFixed(4), outcome: 'approved' },
    segments: { geography: ['CA', 'NY', 'TX'][randomInt(3)]!, age: '35-44' },
  },
});

const opened = (folder: string): DecisionLog =>
  openDecisionLog({
    folder,
    origin: ORIGIN,
    governance: viewOf(
      [{ version: 'OBJ.credit.v1.3', effective_date: '2025-05-15', tier: 'high' }],
      [{ version: '2.1.0', objective: 'OBJ.credit.v1.3' }],
    ),
  });

/** Appends until it is told to stop. @returns how long each waited, in milliseconds */
async function append(log: DecisionLog, pauseMs: number, isDone: () => boolean): Promise<number[]> {
  const waits: number[] = [];
  const caller = async (): Promise<void> => {
    while (!isDone()) {
      const start = performance.now();
      await log.append(input());
      waits.push(performance.now() - start);
      await pause(pauseMs * (0.5 + Math.random()));
    }
  };
  await Promise.all(Array.from({ length: callers }, caller));
  return waits;
}

const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? Number.NaN;

try {
  const made = join(scratch, 'made');
  const log = opened(made);
  for (let done = 0; done < RECORDS; done += 1000)
    await Promise.all(Array.from({ length: 1000 }, () => log.append(input())));
  await log.close();
  integrate(made, signing);
  for (const pauseMs of pauses) await measure(made, pauseMs);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

async function measure(made: string, pauseMs: number): Promise<void> {
  const without: number[] = [];
  const during: number[] = [];
  const ratios: number[] = [];
  let sealing = 0;
  for (let round = 0; round < rounds; round += 1) {
    const folder = join(scratch, `round-${round}`);
    cpSync(made, folder, { recursive: true });
    // What was copied would else be written out by whoever syncs first.
    spawnSync('sync');
    const writer = opened(folder);
    const warm = performance.now() + 500;
    await append(writer, pauseMs, () => performance.now() > warm);
    const end = performance.now() + 3000;
    const alone = await append(writer, pauseMs, () => performance.now() > end);
    const start = performance.now();
    const child = spawn(process.execPath, [tool, 'log', 'seal', '--log', folder], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const ended = once(child, 'close');
    const beside = await append(writer, pauseMs, () => child.exitCode !== null);
    await ended;
    sealing += performance.now() - start;
    await writer.close();
    without.push(...alone);
    during.push(...beside);
    ratios.push(quantile(beside, 0.99) / quantile(alone, 0.99));
    rmSync(folder, { recursive: true });
  }
  console.log(
    `Node ${process.version}; ${callers} callers that pause ${pauseMs} ms; ${rounds} rounds; ${RECORDS} records sealed in ${(sealing / rounds / 1000).toFixed(1)} s each\n`,
  );
  const row = (share: number, limit?: number) => {
    const [ours, against] = [quantile(during, share), quantile(without, share)];
    return {
      what: `acknowledgement, p${share * 100}, while sealing`,
      ours: `${ours.toFixed(2)} ms`,
      against: `${against.toFixed(2)} ms (without)`,
      ratio: ours / against,
      limit,
    };
  };
  console.log(table([row(0.5), row(0.9), row(0.99, 2)]));
  console.log(`p99, round by round: ${ratios.map((ratio) => ratio.toFixed(2)).join(' ')}\n`);
}
