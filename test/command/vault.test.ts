import { chmodSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { log } from '../../src/command/log.ts';
import { vault } from '../../src/command/vault.ts';
import { openFeatureVault } from '../../src/store/vault/feature-vault.ts';
import { integrate } from '../../src/store/tree/tree-store.ts';
import { formatVerifierKey } from '../../src/transparency/signed-note.ts';
import { scratch } from '../files/scratch.ts';
import { governance, LATER, mediumDecision, openAt } from '../store/retention/retention-log.ts';
import { logKey, START } from '../store/sample-log.ts';
import { features, key, keys } from '../store/vault/vaults.ts';
import { built } from './built.ts';
import { call } from './terminal.ts';

const folderOf = scratch();
const { signer, key: known } = logKey();
const said = ['--who', 'paul.privacy', '--reason', 'Request of the person.'];
const vaultArgs = ['--vault', 'vault', '--keys', 'keys.json'];
const jane = ['--subject', 'jane'];
const then = new Date(START + 5000).toISOString();
const later = new Date(LATER).toISOString();
const atLater = ['--at', later];

const keysText = (more: object = {}) => {
  const spelt = { ...keys, ...more };
  const list = (of: readonly { id: string; secret: Uint8Array }[]) =>
    of.map(({ id, secret }) => ({ id, secret: Buffer.from(secret).toString('base64') }));
  return JSON.stringify({ master: list(spelt.master), subject: list(spelt.subject) });
};

/** A folder with a log of two decisions that is in a tree, a vault with the features of one, keys, and a bundle. */
async function filled(): Promise<{ folder: string; id: string }> {
  const folder = folderOf({ 'keys.json': keysText(), 'bundle.json': JSON.stringify(governance) });
  chmodSync(join(folder, 'keys.json'), 0o600);
  const writer = openAt(join(folder, 'log'), START);
  const { id } = await writer.append(mediumDecision(0));
  await writer.append(mediumDecision(1));
  await writer.close();
  integrate(join(folder, 'log'), { signer, known: [known] });
  const put = openFeatureVault({ folder: join(folder, 'vault'), keys, now: () => START + 1000 });
  await put.put(id, 'jane', features);
  await put.close();
  return { folder, id };
}

describe('tracegate log features', () => {
  test('prints them and nothing else, and the vault knows who asked', async () => {
    const { folder, id } = await filled();
    const { out, err, exit } = await call(log, ['features', id, ...vaultArgs, ...said], folder, then);
    expect({ features: JSON.parse(out), err, exit }).toEqual({ features, err: '', exit: 0 });
    expect(readFileSync(join(folder, 'vault/access.ndjson'), 'utf8')).toContain('paul.privacy');
  });

  test('takes the keys from the environment, as it is shipped', async () => {
    const { folder, id } = await filled();
    const env = { TRACEGATE_VAULT_KEYS: keysText() };
    const { out, exit } = await built(['log', 'features', id, '--vault', 'vault', ...said], folder, env);
    expect({ features: JSON.parse(out), exit }).toEqual({ features, exit: 0 });
  });

  test('of another decision there are none', async () => {
    const { folder } = await filled();
    const other = '0196d82a-5d3a-7000-8000-0000000000d1';
    const { out, err, exit } = await call(log, ['features', other, ...vaultArgs, ...said], folder, then);
    expect({ out, exit }).toEqual({ out: '', exit: 1 });
    expect(err).toContain('No features of this decision');
  });

  test.each([
    ['without who', ['--reason', 'Why.'], /--who is needed/],
    ['without why', ['--who', 'paul'], /--reason is needed/],
  ])('is refused %s', async (_, more, message) => {
    const { folder, id } = await filled();
    await expect(call(log, ['features', id, ...vaultArgs, ...more], folder, then)).rejects.toThrow(message);
  });

  test.each([
    ['that others may read', keysText(), 0o640, /chmod 600/],
    ['that are no JSON', 'x', 0o600, /not JSON/],
    ['without a list', '{"master":[]}', 0o600, /need `subject`/],
    [
      'with a secret that is no base64',
      keysText().replace(/"secret":"./, '"secret":"*'),
      0o600,
      /need `master`/,
    ],
  ])('is refused with keys %s', async (_, text, mode, message) => {
    const { folder, id } = await filled();
    writeFileSync(join(folder, 'keys.json'), text);
    chmodSync(join(folder, 'keys.json'), mode);
    await expect(call(log, ['features', id, ...vaultArgs, ...said], folder, then)).rejects.toThrow(message);
  });
});

describe('tracegate log erase', () => {
  const erase = ['erase', '--log', 'log', ...vaultArgs, ...jane, ...said];

  test('destroys the key, says what a disk may keep, and is told once', async () => {
    const { folder, id } = await filled();
    const first = await call(log, erase, folder, then);
    expect(first).toMatchObject({
      exit: 0,
      out: expect.stringMatching(/^Erased hmac-sha256:s1:.*tombstone is/),
    });
    expect(first.err).toContain('may keep its old bytes');
    const again = await call(log, [...erase, '--format', 'json'], folder, then);
    expect(JSON.parse(again.out)).toMatchObject({ erased: [{ already: true }] });
    expect(again.err).toBe('');
    const { err, exit } = await call(log, ['features', id, ...vaultArgs, ...said], folder, then);
    expect({ exit, err }).toEqual({ exit: 1, err: expect.stringContaining('was destroyed on') });
  });

  test('of a person that is not known, or is held, changes nothing and says so', async () => {
    const { folder } = await filled();
    const nobody = erase.with(erase.indexOf('jane'), 'nobody');
    expect(await call(log, nobody, folder, then)).toMatchObject({
      exit: 1,
      err: expect.stringContaining('holds nothing'),
    });
    const hold = [...vaultArgs, ...jane, '--case', 'C1', ...said];
    expect((await call(vault, ['hold', ...hold], folder, then)).out).toBe('Held for C1.\n');
    expect((await call(vault, ['hold', ...hold], folder, then)).out).toBe('Was held for C1 already.\n');
    expect(await call(log, erase, folder, then)).toMatchObject({
      exit: 1,
      err: expect.stringContaining('C1'),
    });
    expect((await call(vault, ['lift', ...hold], folder, then)).out).toBe('Lifted C1. No hold is left.\n');
    expect(await call(log, erase, folder, then)).toMatchObject({ exit: 0 });
  });

  test('needs one name of one person', async () => {
    const { folder } = await filled();
    const both = [...erase, '--subject-key', `hmac-sha256:s1:${'1'.repeat(64)}`];
    await expect(call(log, both, folder, then)).rejects.toThrow(/give one of them/);
  });
});

describe('tracegate vault', () => {
  test('keys prints keys that open a vault', async () => {
    const { folder } = await filled();
    const { out } = await call(vault, ['keys', '--master', 'm9', '--subject', 's9'], folder);
    const [a, b] = [
      JSON.parse(out),
      JSON.parse((await call(vault, ['keys', '--master', 'm9', '--subject', 's9'], folder)).out),
    ];
    expect(Buffer.from(a.master[0].secret, 'base64')).toHaveLength(32);
    expect(
      new Set([a.master[0].secret, a.subject[0].secret, b.master[0].secret, b.subject[0].secret]).size,
    ).toBe(4);
  });

  test('rewrap turns the keys, and verify holds the log of it', async () => {
    const { folder, id } = await filled();
    writeFileSync(join(folder, 'keys.json'), keysText({ master: [...keys.master, key('m2', 7)] }));
    const turned = await call(
      vault,
      ['rewrap', ...vaultArgs, '--from', 'm1', '--to', 'm2', ...said],
      folder,
      then,
    );
    expect(turned.out).toMatch(/^1 keys are wrapped by m2 now, 0 were before; 0 /);
    writeFileSync(join(folder, 'keys.json'), keysText({ master: [key('m2', 7)] }));
    expect(await call(log, ['features', id, ...vaultArgs, ...said], folder, then)).toMatchObject({ exit: 0 });
    const state = await call(vault, ['verify', '--vault', 'vault'], folder, then);
    const [, kept] = /elsewhere: (\S+)/.exec(state.out) ?? [];
    expect(kept).toMatch(/^2:[0-9a-f]{64}$/);
    const path = join(folder, 'vault/access.ndjson');
    writeFileSync(path, readFileSync(path, 'utf8').split('\n')[0]! + '\n');
    const cut = await call(vault, ['verify', '--vault', 'vault', '--known', kept!], folder, then);
    expect(cut).toMatchObject({ exit: 1, out: expect.stringContaining('There were 2 records, and are 1') });
    await expect(call(vault, ['verify', '--vault', 'vault', '--known', '2'], folder)).rejects.toThrow(
      /--known/,
    );
  });

  test('that is none is told', async () => {
    const folder = folderOf();
    expect(await call(vault, ['verify', '--vault', 'missing'], folder)).toMatchObject({ exit: 2 });
    await expect(call(vault, ['open'], folder)).rejects.toThrow(/hold, lift, rewrap, verify, keys/);
  });
});

describe('tracegate log retain', () => {
  const retain = [
    'retain',
    '--log',
    'log',
    '--key',
    formatVerifierKey(known),
    '--governance',
    'bundle.json',
    ...atLater,
  ];

  test('tells, then deletes with a verified copy', async () => {
    const { folder } = await filled();
    const dry = await call(log, retain, folder, later);
    expect(dry).toMatchObject({
      exit: 0,
      out: expect.stringMatching(/^due {2}2025-05-16 {2}2 records until 2028/),
    });
    expect(dry.out).toContain('with --apply they are deleted');
    expect(dry.out).toContain('Holds of persons in a vault were not asked for');
    const args = [
      ...retain,
      '--vault',
      'vault',
      '--apply',
      '--archive',
      'archive',
      ...said,
      '--format',
      'json',
    ];
    const { out } = await call(log, args, folder, later);
    expect(JSON.parse(out)).toMatchObject({ applied: true, segments: [{ fate: 'deleted', records: 2 }] });
    expect(readdirSync(join(folder, 'archive/date=2025-05-16'))).toHaveLength(1);
    expect(readdirSync(join(folder, 'log/date=2025-05-16'))).toEqual([]);
  });

  test('keeps what is held, by records or by persons', async () => {
    const { folder, id } = await filled();
    const hold = ['--log', 'log', '--case', 'C1', ...said];
    expect(await call(log, ['hold', ...hold, '--decision', id], folder, later)).toMatchObject({ exit: 0 });
    expect((await call(log, [...retain, '--no-vault'], folder, later)).out).toMatch(/^held .* held for C1/);
    await call(log, ['lift', ...hold], folder, later);
    expect((await call(log, [...retain, '--no-vault'], folder, later)).out).toMatch(/^due /);
    await call(vault, ['hold', ...vaultArgs, ...jane, ...said], folder, later);
    expect((await call(log, [...retain, '--vault', 'vault'], folder, later)).out).toMatch(
      /^held .* a person in the vault/,
    );
  });

  test.each([
    ['without saying whether there is a vault', ['--apply', ...said], /--no-vault/],
    ['with both', ['--no-vault', '--vault', 'vault'], /--no-vault/],
    ['without who', ['--apply', '--no-vault', '--reason', 'Why.'], /--who is needed/],
    ['with an archive of nothing', ['--archive', 'archive'], /--apply alone/],
  ])('is refused %s', async (_, more, message) => {
    const { folder } = await filled();
    await expect(call(log, [...retain, ...more], folder, later)).rejects.toThrow(message);
  });

  test('deletes nothing by a time that has not come, or by a bundle that was changed', async () => {
    const { folder } = await filled();
    const ahead = [...retain, '--apply', '--no-vault', ...said];
    expect(await call(log, ahead, folder, then)).toMatchObject({ exit: 2 });
    const bundle = join(folder, 'bundle.json');
    writeFileSync(
      bundle,
      readFileSync(bundle, 'utf8').replace('"retention_days":1095', '"retention_days":1'),
    );
    expect(await call(log, [...retain, '--no-vault'], folder, then)).toMatchObject({ exit: 2 });
  });
});

test.each([
  ['nothing', []],
  ['two things', ['--everything', '--from', '2025-05-16']],
  ['a decision that is none', ['--decision', 'x']],
  ['a day that is none', ['--from', '2025-02-30']],
])('tracegate log hold is refused for %s', async (_, scope) => {
  const { folder } = await filled();
  const args = ['hold', '--log', 'log', '--case', 'C1', ...said, ...scope];
  await expect(call(log, args, folder, then)).rejects.toThrow(/held|decision|day/);
});
