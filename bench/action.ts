// The action as a process against the loopback GitHub, beside `node -e 0` on the same Node.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Payloads } from '../test/loopback/payloads.ts';
import type { Repository } from '../test/loopback/repository.ts';
import { runAction } from '../test/loopback/run-action.ts';
import { LoopbackServer } from '../test/loopback/server.ts';
import type { Pull } from '../test/loopback/world-types.ts';
import { World } from '../test/loopback/world.ts';
import type { Row } from './table.ts';

const root = join(import.meta.dirname, '..');
const PAIRS = 15;

/** An allowed pull request without, and one with, a governed change and three sign-offs by team members. `script`: the built action. */
export async function actionRows(script: string): Promise<Row[]> {
  const world = new World();
  world.team('acme', 'model-risk', ['rita']);
  world.team('acme', 'ai-ethics', ['ed']);
  world.team('acme', 'legal', ['lea']);
  const repository = world.repository({ owner: 'acme', name: 'governance' });
  const policy = readFileSync(join(root, 'starter/policies/approvals.yaml'), 'utf8');
  const objective = readFileSync(join(root, 'starter/objectives/credit/v1.0.yaml'), 'utf8');
  repository.commit({
    branch: 'main',
    files: {
      'policies/approvals.yaml': policy.replaceAll('your-organisation', 'acme'),
      'objectives/credit/v1.0.yaml': objective,
    },
  });
  const plain = pullRequest(repository, 'plain', { 'README.md': 'Governance\n' });
  const next = objective.replace('v1.0', 'v2.0').replace('threshold: 0.05', 'threshold: 0.06');
  const signed = pullRequest(repository, 'signed', { 'objectives/credit/v2.0.yaml': next });
  for (const user of ['rita', 'ed', 'lea']) repository.review(signed, { user });

  const server = await LoopbackServer.start(world);
  try {
    const run = { server, repository, script };
    return [
      await row('action: nothing governed changes / node -e 0', run, plain, 6),
      await row('action: one objective, three sign-offs / node -e 0', run, signed, undefined),
    ];
  } finally {
    await server.close();
  }
}

function pullRequest(repository: Repository, branch: string, files: Record<string, string>): Pull {
  repository.push(branch, repository.git.head('main'), { actor: 'alice' });
  repository.commit({ branch, author: 'alice', files, message: branch });
  return repository.pull({ author: 'alice', head: branch });
}

interface Run {
  readonly server: LoopbackServer;
  readonly repository: Repository;
  readonly script: string;
}

async function row(
  what: string,
  { server, repository, script }: Run,
  pull: Pull,
  limit: number | undefined,
): Promise<Row> {
  const payload = new Payloads(server, repository).pullRequest(pull);
  const ours: number[] = [];
  const floor: number[] = [];
  for (let pair = 0; pair <= PAIRS; pair += 1) {
    const action = await runAction({ server, script, event: 'pull_request_target', payload });
    if (action.outputs['verdict'] !== 'allow')
      throw new Error(`the action did not allow:\n${action.stdout}${action.stderr}`);
    const nothing = await timed(startNothing);
    if (pair > 0) {
      ours.push(action.milliseconds);
      floor.push(nothing);
    }
  }
  const [mine, theirs] = [median(ours), median(floor)];
  return {
    what,
    ours: `${mine.toFixed(1)} ms`,
    against: `${theirs.toFixed(1)} ms`,
    ratio: mine / theirs,
    limit,
  };
}

async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function startNothing(): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['-e', '0'], { stdio: 'ignore' });
    child.on('error', reject);
    child.on('close', () => resolve());
  });
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
