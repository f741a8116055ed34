import { readdirSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { exclusively } from '../../../src/store/vault/exclusive-lock.ts';
import { thisProcess } from '../../../src/store/writer-registry.ts';
import { scratch } from '../../files/scratch.ts';

const folderOf = scratch();

test('one at a time works, each comes to its turn, and few files are left', async () => {
  const folder = folderOf();
  let [inside, most, done] = [0, 0, 0];
  await Promise.all(
    Array.from({ length: 12 }, () =>
      exclusively(folder, async () => {
        most = Math.max(most, (inside += 1));
        await pause(3);
        inside -= 1;
        done += 1;
      }),
    ),
  );
  expect({ most, done }).toEqual({ most: 1, done: 12 });
  expect(readdirSync(folder)).toHaveLength(1);
});

test('the lock is given back when the work fails', async () => {
  const folder = folderOf();
  await expect(exclusively(folder, () => Promise.reject(new Error('failed')))).rejects.toThrow('failed');
  expect(await exclusively(folder, () => 'done')).toBe('done');
});

test('a lock of a process that ended is taken over, of one that runs or cannot be asked not', async () => {
  const own = thisProcess('aaaaaaaa');
  const held = async (entry: object) => {
    const folder = folderOf();
    writeFileSync(join(folder, '7.json'), JSON.stringify(entry));
    return exclusively(folder, () => 'done', 40);
  };
  expect(await held({ ...own, boot: 'another start' })).toBe('done');
  expect(await held({ ...own, started: '1' })).toBe('done');
  await expect(held(own)).rejects.toMatchObject({ code: 'busy' });
  await expect(held({ ...own, host: `not-${hostname()}` })).rejects.toMatchObject({ code: 'busy' });
  await expect(held({})).rejects.toMatchObject({ code: 'busy' });
});
