import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { scratch } from '../files/scratch.ts';
import { crash, type CrashSettings } from './crash.ts';

const folderOf = scratch();
// The service is TypeScript, which Node 24 runs as it is.
const node = join(import.meta.dirname, '../../node_modules/.bin/node');

// `npm run kills -- 500` does the same at random moments.
test.each<Omit<CrashSettings, 'node'>>([
  { writers: 1, callers: 1, after: 35, ids: 'log' },
  { writers: 1, callers: 64, after: 20, ids: 'own' },
  { writers: 1, callers: 64, after: 111, ids: 'log' },
  { writers: 1, callers: 700, after: 60, ids: 'own' },
  { writers: 3, callers: 32, after: 90, ids: 'own' },
])('of writers that are killed nothing is lost, torn or there twice: %j', async (how) => {
  const outcome = await crash(folderOf(), { ...how, node });
  expect(outcome).toMatchObject({ lost: 0, torn: 0 });
  expect(outcome.acknowledged).toBeGreaterThan(0);
  expect(outcome.reads).toBeGreaterThan(0);
});

test('a log that was killed again and again goes on', async () => {
  const folder = folderOf();
  for (let round = 0; round < 4; round += 1) {
    const how = { writers: 1, callers: 16, after: 10 + 13 * round, ids: 'own', node } as const;
    expect(await crash(folder, how)).toMatchObject({ lost: 0, torn: 0 });
  }
});
