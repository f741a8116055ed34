import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { scratch } from '../../files/scratch.ts';
import { caller, decisionId, features, vaultIn } from './vaults.ts';

const folderOf = scratch();
const node = join(import.meta.dirname, '../../../node_modules/.bin/node');
const program = join(import.meta.dirname, 'put-killed.ts');

/** Runs services that put, kills them some time after they began, and says what they acknowledged. */
async function killed(folder: string, services: number, after: number): Promise<string[][]> {
  const running = Array.from({ length: services }, () =>
    spawn(node, ['--disable-warning=ExperimentalWarning', program, folder], {
      stdio: ['ignore', 'pipe', 'inherit'],
    }),
  );
  const texts = running.map(({ stdout }) => {
    let text = '';
    stdout.setEncoding('utf8').on('data', (part: string) => (text += part));
    return () => text;
  });
  await Promise.all(running.map(({ stdout }) => once(stdout, 'data')));
  await pause(after);
  for (const one of running) one.kill('SIGKILL');
  await Promise.all(running.map((one) => once(one, 'close')));
  return texts.flatMap((text) => text().split('\n').slice(0, -1)).map((line) => line.split(' '));
}

test.each([
  { services: 1, after: 10 },
  { services: 2, after: 70 },
])('of what was acknowledged before a kill everything opens: %j', async ({ services, after }) => {
  const folder = folderOf();
  const acknowledged = await killed(folder, services, after);
  expect(acknowledged.length).toBeGreaterThan(0);
  const vault = vaultIn(folder);
  // A put looks after what the killed ones left.
  await vault.put(decisionId(), 'jane', features);
  expect(vault.recovery?.leftAlone).toEqual([]);
  for (const [id, value] of acknowledged.slice(-40))
    expect(JSON.stringify(await vault.get(id!, caller))).toBe(value);
  await vault.close();
});
