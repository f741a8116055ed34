import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from '@jest/globals';
import { subjectKeyId } from '../../../src/decision/subject-key.ts';
import { canonicalJson } from '../../../src/decision/canonical-json.ts';
import { accessRecords } from '../../../src/store/vault/access-log.ts';
import { systemDisk } from '../../../src/store/disk.ts';
import { FeatureVault, openFeatureVault } from '../../../src/store/vault/feature-vault.ts';
import { scratch } from '../../files/scratch.ts';
import { caller, decisionId, features, key, keys, logFolder, logIn, vaultFolder, vaultIn } from './vaults.ts';

const folderOf = scratch();

/** Every file below a folder. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

const fault = (code: string) => expect.objectContaining({ name: 'VaultFault', code });

describe('what was put', () => {
  test('is given out, by the process that put it and by others, while it is written and after', async () => {
    const folder = folderOf();
    const writer = vaultIn(folder);
    const id = decisionId();
    expect(await writer.put(id, 'jane', features)).toEqual({ known: false });
    expect(await writer.get(id, caller)).toEqual(features);
    expect(await vaultIn(folder).get(id, caller)).toEqual(features);
    await writer.close();
    expect(await vaultIn(folder).get(id, caller)).toEqual(features);
  });

  test('is found among many, of several processes and segments', async () => {
    const folder = folderOf();
    const vaults = [vaultIn(folder), vaultIn(folder), vaultIn(folder)];
    const put = Array.from({ length: 300 }, (_, index) => ({ id: decisionId(), index }));
    await Promise.all(put.map(({ id, index }) => vaults[index % 3]!.put(id, `p${index % 7}`, { index })));
    await Promise.all(vaults.map((vault) => vault.close()));
    const reader = vaultIn(folder);
    for (const { id, index } of [put[0]!, put[150]!, put[299]!])
      expect(await reader.get(id, caller)).toEqual({ index });
  });

  test('is any JSON, and comes back as it was', async () => {
    const folder = folderOf();
    const vault = vaultIn(folder);
    await fc.assert(
      fc.asyncProperty(
        fc.jsonValue({ maxDepth: 4 }),
        fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
        async (value, name) => {
          fc.pre(name.trim() !== '');
          const id = decisionId();
          await vault.put(id, name, value);
          expect(canonicalJson(await vault.get(id, caller))).toBe(canonicalJson(value));
        },
      ),
      { numRuns: 25 },
    );
    await vault.close();
  });

  test('once is kept once', async () => {
    const vault = vaultIn(folderOf());
    const id = decisionId();
    await vault.put(id, 'jane', features);
    expect(await vault.put(id, 'jane', { income: 1 })).toEqual({ known: true });
    expect(await vault.get(id, caller)).toEqual(features);
  });

  test('is nowhere on the disk in the clear, nor is the person', async () => {
    const folder = folderOf();
    const vault = vaultIn(folder);
    const id = decisionId();
    await vault.put(id, 'jane.doe@example.com', { ...features, note: 'plain-words' });
    await vault.get(id, caller);
    await vault.close();
    const all = filesIn(vaultFolder(folder)).map((path) => path + readFileSync(path, 'latin1'));
    expect(all.length).toBeGreaterThan(4);
    expect(all.filter((text) => /plain-words|jane|52000/.test(text))).toEqual([]);
  });

  test('lies where its owner alone may read', async () => {
    const folder = folderOf();
    const vault = vaultIn(folder);
    await vault.put(decisionId(), 'jane', features);
    await vault.get(decisionId(), caller).catch(() => undefined);
    const entries = readdirSync(vaultFolder(folder), { recursive: true, withFileTypes: true });
    const open = entries.filter((entry) => (statSync(join(entry.parentPath, entry.name)).mode & 0o077) !== 0);
    expect(open).toEqual([]);
    expect(statSync(vaultFolder(folder)).mode & 0o777).toBe(0o700);
  });
});

describe('what is not kept is told', () => {
  test.each([
    ['a decision id that is none', 'x', 'jane', {}],
    ['no person', decisionId(), ' ', {}],
    ['half a character in a name', decisionId(), 'j\ud800', {}],
    ['a number that JSON lacks', decisionId(), 'jane', { income: Number.NaN }],
    ['a date', decisionId(), 'jane', { at: new Date(0) }],
  ])('%s', async (_, id, subject, value) => {
    const vault = vaultIn(folderOf());
    await expect(vault.put(id, subject, value)).rejects.toThrow(fault('invalid') as never);
    await vault.close();
  });

  test('more than a record may have', async () => {
    const put = vaultIn(folderOf()).put(decisionId(), 'jane', 'x'.repeat(60_000));
    await expect(put).rejects.toMatchObject({ code: 'too-large' });
  });

  test('what a disk refuses; the same can be put again', async () => {
    const folder = folderOf();
    let full = true;
    const disk = {
      ...systemDisk,
      write: (...args: Parameters<typeof systemDisk.write>) => {
        if (full) throw Object.assign(new Error('no space left'), { code: 'ENOSPC' });
        return systemDisk.write(...args);
      },
    };
    const vault = openFeatureVault({ folder: vaultFolder(folder), keys, disk });
    const id = decisionId();
    await expect(vault.put(id, 'jane', features)).rejects.toMatchObject({ code: 'not-written' });
    await expect(vault.get(id, caller)).rejects.toMatchObject({ code: 'unknown' });
    full = false;
    await vault.put(id, 'jane', features);
    expect(await vault.get(id, caller)).toEqual(features);
  });
});

describe('each retrieval', () => {
  test('is written with who and why, also one that finds nothing', async () => {
    const folder = folderOf();
    const vault = vaultIn(folder);
    const [id, other] = [decisionId(), decisionId()];
    await vault.put(id, 'jane', features);
    await vault.get(id, caller);
    await expect(vault.get(other, { who: 'eve', reason: 'Looking.' })).rejects.toMatchObject({
      code: 'unknown',
    });
    expect(accessRecords(vault.root)).toMatchObject([
      {
        action: 'features',
        decision_id: id,
        subject_key: expect.stringMatching(/^hmac-sha256:s1:/),
        ...caller,
      },
      { action: 'features', decision_id: other, who: 'eve', reason: 'Looking.' },
    ]);
  });

  test.each([
    { who: '', reason: 'Why.' },
    { who: 'paul', reason: ' ' },
    { who: 'paul', reason: 'two\nlines' },
    { who: 'p'.repeat(201), reason: 'Why.' },
  ])('without who or why is refused: %j', async (said) => {
    const vault = vaultIn(folderOf());
    await expect(vault.get(decisionId(), said)).rejects.toMatchObject({ code: 'invalid' });
    expect(accessRecords(vault.root)).toEqual([]);
  });

  test('gives nothing out when it cannot be written', async () => {
    const folder = folderOf();
    const vault = vaultIn(folder);
    const id = decisionId();
    await vault.put(id, 'jane', features);
    mkdirSync(join(vault.root, 'access.ndjson'));
    await expect(vault.get(id, caller)).rejects.toThrow('EISDIR');
  });
});

describe('a vault', () => {
  test('is not opened with a wrong key under a known name', async () => {
    const folder = folderOf();
    await vaultIn(folder).put(decisionId(), 'jane', features);
    expect(() => vaultIn(folder, { master: [key('m1', 9)] })).toThrow(fault('wrong-key') as never);
    expect(() => vaultIn(folder, { subject: [key('s1', 9)] })).toThrow(fault('wrong-key') as never);
  });

  test.each([
    { master: [] },
    { subject: [] },
    { master: [{ id: 'm1', secret: new Uint8Array(16) }] },
    { master: [{ id: '../m1', secret: new Uint8Array(32) }] },
    { subject: [{ id: 's1', secret: new Uint8Array(31) }] },
    { master: [key('m1', 1), key('m1', 2)] },
  ])('is not opened with keys that are none: %j', (more) => {
    expect(() => vaultIn(folderOf(), more)).toThrow(fault('wrong-key') as never);
  });

  test('gives nothing out by a master key that did not wrap', async () => {
    const folder = folderOf();
    const id = decisionId();
    await vaultIn(folder).put(id, 'jane', features);
    await expect(vaultIn(folder, { master: [key('m2', 3)] }).get(id, caller)).rejects.toMatchObject({
      code: 'wrong-key',
    });
  });

  test('is not made in a decision log, in another folder with files, or where others may enter', async () => {
    const folder = folderOf({ 'other/file.txt': 'x', 'open/.keep': '' });
    await logIn(folder).close();
    const open = (path: string) => () => openFeatureVault({ folder: join(folder, path), keys });
    expect(open('log/vault')).toThrow(fault('no-vault') as never);
    expect(open('log')).toThrow(fault('no-vault') as never);
    chmodSync(join(folder, 'other'), 0o700);
    expect(open('other')).toThrow(fault('no-vault') as never);
    chmodSync(join(folder, 'open'), 0o750);
    expect(open('open')).toThrow(/chmod 700/);
    symlinkSync(logFolder(folder), join(folder, 'link'));
    expect(open('link/deeper')).toThrow(fault('no-vault') as never);
  });

  test('is not opened where others were let in since, nor made where it should be there', async () => {
    const folder = folderOf();
    await vaultIn(folder).close();
    chmodSync(vaultFolder(folder), 0o701);
    expect(() => vaultIn(folder)).toThrow(fault('no-vault') as never);
    const missing = { folder: join(folder, 'missing'), keys };
    expect(() => FeatureVault.reopen(missing)).toThrow(fault('no-vault') as never);
  });
});

describe('what was changed does not open', () => {
  async function tampered(change: (path: string) => void, which: RegExp): Promise<unknown> {
    const folder = folderOf();
    const vault = vaultIn(folder);
    const id = decisionId();
    await vault.put(id, 'jane', features);
    await vault.close();
    for (const path of filesIn(vaultFolder(folder)).filter((file) => which.test(file))) change(path);
    return vaultIn(folder).get(id, caller);
  }
  const edit = (from: RegExp, to: string | ((found: string) => string)) => (path: string) =>
    writeFileSync(path, readFileSync(path, 'utf8').replace(from, to as string));

  /** Ends with another character than it does. */
  const another = (found: string): string => found.slice(0, -1) + (found.endsWith('-') ? '_' : '-');

  test.each([
    ['a byte of the sealed features', edit(/"sealed":"./, another), /features.*ndjson$/],
    ['a byte of the wrapped key', edit(/"wrapped":"./, another), /keys.[0-9a-f]{2}/],
    ['a key file of another person', edit(/s1:./, another), /keys.[0-9a-f]{2}/],
    ['an empty key file', edit(/^.*$/s, ''), /keys.[0-9a-f]{2}/],
    [
      'the person of the features',
      edit(/"subject_key":"hmac-sha256:s1:[0-9a-f]/, '"subject_key":"hmac-sha256:s1:_'),
      /features.*ndjson$/,
    ],
  ])('%s', async (_, change, which) => {
    await expect(tampered(change, which)).rejects.toMatchObject({ name: 'VaultFault' });
  });

  test('and what was slipped in before it does not hide it', async () => {
    const folder = folderOf();
    const vault = vaultIn(folder);
    const [id, other] = [decisionId(), decisionId()];
    await vault.put(other, 'jane', { income: 1 });
    await vault.put(id, 'jane', features);
    await vault.close();
    const path = filesIn(join(vault.root, 'features')).find((file) => file.endsWith('.ndjson'))!;
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll(other, id));
    expect(await vaultIn(folder).get(id, caller)).toEqual(features);
  });

  test('the key of another person in the place of one takes nothing', async () => {
    const folder = folderOf();
    const vault = vaultIn(folder);
    await vault.put(decisionId(), 'john', features);
    const [john, jane] = ['john', 'jane'].map((name) => subjectKeyId(name, keys.subject[0]!).slice(-64));
    const path = (hex: string) => join(vault.root, 'keys', hex.slice(0, 2), `s1_${hex}.json`);
    mkdirSync(join(path(jane!), '..'), { recursive: true });
    copyFileSync(path(john!), path(jane!));
    await expect(vault.put(decisionId(), 'jane', features)).rejects.toMatchObject({ code: 'unreadable' });
  });

  test('a key that is gone without an erasure is told as that', async () => {
    const folder = folderOf();
    const vault = vaultIn(folder);
    const id = decisionId();
    await vault.put(id, 'jane', features);
    rmSync(join(vault.root, 'keys'), { recursive: true });
    await expect(vault.get(id, caller)).rejects.toThrow(/no erasure says why/);
  });
});
