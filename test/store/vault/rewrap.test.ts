import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { accessRecords } from '../../../src/store/vault/access-log.ts';
import { eraseSubject } from '../../../src/store/vault/erase-subject.ts';
import { rewrapKeys } from '../../../src/store/vault/rewrap.ts';
import { keyFolders, rewrapFolder } from '../../../src/store/vault/subject-keys.ts';
import { scratch } from '../../files/scratch.ts';
import { caller, decisionId, features, key, keys, logFolder, logIn, vaultFolder, vaultIn } from './vaults.ts';

const folderOf = scratch();
const [m1, m2] = [keys.master[0]!, key('m2', 7)];
const both = { master: [m1, m2] };
const turn = { from: 'm1', to: 'm2' };

async function filled(persons = 6): Promise<{ folder: string; ids: string[] }> {
  const folder = folderOf();
  const vault = vaultIn(folder);
  const ids = Array.from({ length: persons }, decisionId);
  await Promise.all(ids.map((id, index) => vault.put(id, `p${index}`, features)));
  await vault.close();
  return { folder, ids };
}

test('after it the new key opens everything, the old one nothing', async () => {
  const { folder, ids } = await filled();
  expect(await rewrapKeys(vaultIn(folder, both), turn, caller)).toEqual({
    rewrapped: 6,
    already: 0,
    others: 0,
  });
  for (const id of ids) {
    expect(await vaultIn(folder, { master: [m2] }).get(id, caller)).toEqual(features);
    await expect(vaultIn(folder).get(id, caller)).rejects.toMatchObject({ code: 'wrong-key' });
  }
  expect(accessRecords(vaultFolder(folder))[0]).toMatchObject({
    action: 'rewrap',
    detail: 'm1 to m2',
    ...caller,
  });
});

test('stopped in the middle, everything opens with both, and again it goes on', async () => {
  const { folder, ids } = await filled();
  const root = vaultFolder(folder);
  rewrapFolder(root, keyFolders(root)[0]!, m1, m2);
  const half = vaultIn(folder, both);
  for (const id of ids) expect(await half.get(id, caller)).toEqual(features);
  const done = await rewrapKeys(half, turn, caller);
  expect(done.rewrapped + done.already).toBe(6);
  expect(done.already).toBeGreaterThan(0);
  expect(await rewrapKeys(half, turn, caller)).toEqual({ rewrapped: 0, already: 6, others: 0 });
});

test('keys of a third master key are left and counted', async () => {
  const { folder } = await filled(2);
  const all = { master: [key('m3', 9), m1, m2] };
  const vault = vaultIn(folder, all);
  await vault.put(decisionId(), 'another', features);
  expect(await rewrapKeys(vault, turn, caller)).toEqual({ rewrapped: 2, already: 0, others: 1 });
});

test('a draft that a killed process left is of no use to it, and an erasure destroys it', async () => {
  const { folder } = await filled(1);
  const root = vaultFolder(folder);
  const [name] = readdirSync(keyFolders(root)[0]!);
  const path = join(keyFolders(root)[0]!, name!);
  writeFileSync(`${path}.rewrap`, readFileSync(path));
  const log = logIn(folder);
  await eraseSubject(vaultIn(folder), { log, folder: logFolder(folder) }, { subject: 'p0' }, caller);
  await log.close();
  expect([path, `${path}.rewrap`].map((one) => existsSync(one))).toEqual([false, false]);
});

test('nothing is wrapped anew with keys that are missing, the same, or wrong', async () => {
  const { folder } = await filled(2);
  await expect(rewrapKeys(vaultIn(folder), turn, caller)).rejects.toMatchObject({ code: 'wrong-key' });
  const vault = vaultIn(folder, both);
  await expect(rewrapKeys(vault, { from: 'm1', to: 'm1' }, caller)).rejects.toMatchObject({
    code: 'invalid',
  });
  await rewrapKeys(vault, turn, caller);
  expect(() => vaultIn(folder, { master: [key('m2', 8)] })).toThrow(/not the one/);
});
