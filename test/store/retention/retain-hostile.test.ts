import { spawnSync } from 'node:child_process';
import {
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { deletionsOf, writeDeletion, type Deletion } from '../../../src/store/retention/deletions.ts';
import { holdRecords } from '../../../src/store/retention/log-hold.ts';
import { retentionOf, type ApplySettings } from '../../../src/store/retention/retain.ts';
import { sealSegments } from '../../../src/store/seal/seal.ts';
import { storedSegments } from '../../../src/store/stored-segments.ts';
import { integrate } from '../../../src/store/tree/tree-store.ts';
import { openFeatureVault } from '../../../src/store/vault/feature-vault.ts';
import { hold } from '../../../src/store/vault/vault-hold.ts';
import { formatVerifierKey } from '../../../src/transparency/signed-note.ts';
import { viewOf } from '../../decision/governance.ts';
import { scratch } from '../../files/scratch.ts';
import { logKey, START } from '../sample-log.ts';
import { caller, keys } from '../vault/vaults.ts';
import { eventsOf, fates, filledLog } from './filled-log.ts';
import { archiveOf, governance, LATER, openAt, retainAt as retainThen } from './retention-log.ts';

const folderOf = scratch();
const { signer, key } = logKey();
const signing = { signer, known: [key] };
const node = join(import.meta.dirname, '../../../node_modules/.bin/node');

const filled = () => filledLog(folderOf(), signing);
const planned = (root: string, at = LATER) =>
  retentionOf(root, { governance, keys: [key], vault: undefined, at, now: () => at });
const retainAt = (root: string, at: number, more: Partial<ApplySettings> = {}) =>
  retainThen(root, at, { keys: [key], ...more });

/** Everything is there, and the log says nothing of a deletion. */
function expectUntouched(root: string): void {
  expect(eventsOf(root, 'decision')).toHaveLength(17);
  expect(eventsOf(root, 'outcome')).toHaveLength(12);
  expect(eventsOf(root, 'retention')).toEqual([]);
}

/** A file of a deletion as it would be written of a segment, whatever the log says. */
function forged(root: string, more: Partial<Deletion>): string {
  const [one] = storedSegments(root);
  const { day, first, last, writer } = one!.name;
  writeDeletion(root, one!.base, {
    v: 1,
    state: 'done',
    event_id: '0196d82a-5d3a-7000-8000-0000000000f1',
    begun_at: new Date(LATER).toISOString(),
    governance: governance.digest,
    ...caller,
    day,
    first,
    last: last!,
    writer,
    records: 12,
    kept_until: new Date(LATER).toISOString(),
    files: [],
    archived: true,
    ...more,
  });
  return one!.base;
}

describe('what the log did not sign licenses nothing', () => {
  test('a tree that is sound, and signed by somebody else', async () => {
    const { root } = await filled();
    for (const name of ['tree', 'tile', 'checkpoint', 'checkpoints'])
      rmSync(join(root, name), { recursive: true });
    const other = logKey();
    integrate(root, { signer: other.signer, known: [other.key] });
    await expect(retainAt(root, LATER)).rejects.toMatchObject({ code: 'unreadable' });
    expect(() => planned(root)).toThrow(/cannot be relied on/);
    expectUntouched(root);
  });

  test('a log without a checkpoint', async () => {
    const { root } = await filled();
    for (const name of ['tree', 'tile', 'checkpoint', 'checkpoints'])
      rmSync(join(root, name), { recursive: true });
    expect(fates(await retainAt(root, LATER))).toEqual(['not-in-tree', 'kept', 'not-in-tree']);
    expectUntouched(root);
  });

  test('tiles that are gone', async () => {
    const { root } = await filled();
    rmSync(join(root, 'tile/0'), { recursive: true });
    expect(fates(await retainAt(root, LATER))).toEqual(['not-in-tree', 'kept', 'not-in-tree']);
    expectUntouched(root);
  });
});

describe('a file that says that something is deleted', () => {
  test('is not believed: the deletion is told', async () => {
    const { root } = await filled();
    const base = forged(root, { state: 'done' });
    await retainAt(root, LATER);
    expect(eventsOf(root, 'retention')).toHaveLength(2);
    expect(deletionsOf(root).get(base)!.archived).toBe(false);
  });

  test('is not believed by the id of another record', async () => {
    const { root, medium } = await filled();
    forged(root, { state: 'begun', event_id: medium[0]! });
    await retainAt(root, LATER);
    expect(eventsOf(root, 'retention')).toHaveLength(2);
  });

  test('is not made true where the segment is gone and nothing was told', async () => {
    const { root } = await filled();
    const base = forged(root, { state: 'begun' });
    const [one] = storedSegments(root);
    rmSync(join(one!.folder, one!.files[0]!));
    await retainAt(root, LATER);
    expect(deletionsOf(root).get(base)!.state).toBe('begun');
  });

  test('does not shorten what became known of its decisions', async () => {
    const { root } = await filled();
    const [one] = storedSegments(root);
    forged(root, { tier: 'low' });
    rmSync(join(one!.folder, one!.files[0]!));
    expect(fates(planned(root, START + 91 * 86_400_000))).toEqual(['kept', 'kept']);
    expect(fates(planned(root))).toEqual(['kept', 'kept']);
  });
});

describe('an archive', () => {
  const refused = (root: string, archive: string) =>
    expect(retainAt(root, LATER, { archive })).rejects.toMatchObject({ code: 'invalid' });

  test('is not the log, nor in it, by whatever way', async () => {
    const { folder, root } = await filled();
    symlinkSync(root, join(folder, 'link'));
    for (const archive of [root, join(root, 'a/b'), join(folder, 'link'), join(folder, 'link/archive')])
      await refused(root, archive);
    expect(existsSync(join(root, 'a'))).toBe(false);
    expectUntouched(root);
  });

  test('has no folder that leads back to the log', async () => {
    const { folder, root } = await filled();
    const [one] = storedSegments(root);
    mkdirSync(archiveOf(folder));
    symlinkSync(one!.folder, join(archiveOf(folder), `date=${one!.name.day}`));
    await refused(root, archiveOf(folder));
    expect(eventsOf(root, 'decision')).toHaveLength(17);
    expectUntouched(root);
  });

  test('has no link in the place of a copy', async () => {
    const { folder, root } = await filled();
    const [one] = storedSegments(root);
    const there = join(archiveOf(folder), `date=${one!.name.day}`);
    mkdirSync(there, { recursive: true });
    symlinkSync(join(one!.folder, one!.files[0]!), join(there, one!.files[0]!));
    const retaining = retainAt(root, LATER, { archive: archiveOf(folder) });
    await expect(retaining).rejects.toMatchObject({ code: 'unreadable' });
    expectUntouched(root);
  });

  test('may hold another name of the file, which stays', async () => {
    const { folder, root } = await filled();
    const [one] = storedSegments(root);
    const there = join(archiveOf(folder), `date=${one!.name.day}`);
    mkdirSync(there, { recursive: true });
    linkSync(join(one!.folder, one!.files[0]!), join(there, one!.files[0]!));
    await retainAt(root, LATER, { archive: archiveOf(folder) });
    expect(readFileSync(join(there, one!.files[0]!)).length).toBeGreaterThan(1000);
  });

  test('that takes no file stops the deletion', async () => {
    const { folder, root } = await filled();
    const [one] = storedSegments(root);
    mkdirSync(archiveOf(folder));
    writeFileSync(join(archiveOf(folder), `date=${one!.name.day}`), 'a file in the place of a folder');
    await expect(retainAt(root, LATER, { archive: archiveOf(folder) })).rejects.toThrow(/ENOTDIR|EEXIST/);
    expectUntouched(root);
  });

  test('is made by who finishes a deletion that was told without one', async () => {
    const { folder, root } = await filled();
    kill(folder, 'told');
    rmSync(archiveOf(folder), { recursive: true });
    await retainAt(root, LATER + 5000, { archive: archiveOf(folder) });
    const kept = readdirSync(archiveOf(folder), { recursive: true });
    expect(kept.filter((name) => String(name).endsWith('.ndjson'))).toHaveLength(2);
  });
});

/** Runs a deletion and kills it at a step. */
function kill(folder: string, step: string): void {
  const script = join(import.meta.dirname, 'retain-killed.ts');
  const args = ['--disable-warning=ExperimentalWarning', script, folder, step, formatVerifierKey(key)];
  expect(spawnSync(node, args).signal).toBe('SIGKILL');
}

describe('what is deleted is what was told', () => {
  test('also when it was sealed after a deletion was told and killed', async () => {
    const { folder, root } = await filled();
    kill(folder, 'told');
    await sealSegments(root, { analytics: true });
    const there = storedSegments(root)[0]!.files;
    await retainAt(root, LATER + 5000);
    const told = eventsOf(root, 'retention').flatMap(({ data }) => data.files.map((file: any) => file.name));
    expect(told).toEqual(expect.arrayContaining([...there]));
  });

  test('and nothing that merely has a like name', async () => {
    const { root } = await filled();
    const [one] = storedSegments(root);
    writeFileSync(join(one!.folder, `${one!.base}.notes`), 'of somebody');
    await retainAt(root, LATER);
    expect(readdirSync(one!.folder)).toContain(`${one!.base}.notes`);
  });

  test('and no link, which would leave the records where they are', async () => {
    const { folder, root } = await filled();
    const [one] = storedSegments(root);
    const path = join(one!.folder, one!.files[0]!);
    renameSync(path, join(folder, 'elsewhere'));
    symlinkSync(join(folder, 'elsewhere'), path);
    expect(fates(await retainAt(root, LATER))[0]).toBe('unreadable');
  });

  test('and of the segment that its name says', async () => {
    const { root } = await filled();
    const [one] = storedSegments(root);
    const path = join(one!.folder, one!.files[0]!);
    renameSync(path, path.replace(one!.name.last!, one!.name.first));
    expect(fates(planned(root))[0]).toBe('unreadable');
  });

  test('once, by two that run at once', async () => {
    const { root } = await filled();
    await Promise.all(
      [retainAt(root, LATER), retainAt(root, LATER)].map((one) => one.catch(() => undefined)),
    );
    expect(eventsOf(root, 'retention')).toHaveLength(2);
    expect(eventsOf(root, 'decision')).toHaveLength(5);
  });
});

describe('time', () => {
  test('is that of the last signed record, where nobody names it: a clock that is ahead deletes nothing', async () => {
    const { root } = await filled();
    const ahead = { governance, keys: [key], vault: undefined, now: () => LATER };
    expect(fates(retentionOf(root, ahead))).toEqual(['kept', 'kept', 'kept']);
    await retainAt(root, LATER, { at: undefined });
    expectUntouched(root);
    const log = openAt(root, LATER);
    await log.record('erasure', { subject: `hmac-sha256:k:${'1'.repeat(64)}`, data: caller });
    await log.close();
    integrate(root, signing);
    expect(fates(retentionOf(root, ahead))).toEqual(['due', 'kept', 'due', 'kept']);
  });

  test('does not come for what the bundle does not know', async () => {
    const { root } = await filled();
    const other = viewOf([{ version: 'OBJ.loans.v1.0', effective_date: '2025-05-15', tier: 'high' }]);
    const plans = await retainAt(root, START + 9000 * 86_400_000, { governance: other });
    expect(fates(plans)).toEqual(['kept', 'due', 'kept']);
    expect(plans[0]).toMatchObject({
      keptUntil: undefined,
      reason: expect.stringContaining('not in the bundle'),
    });
  });
});

describe('a hold', () => {
  test.each([
    ['on a day that is none', 'C1.json', '{"v":1,"case":"C1","from":"16 May 2025"}'],
    ['that ends before it begins', 'C1.json', '{"v":1,"case":"C1","from":"2025-05-17","to":"2025-05-16"}'],
    ['on ids that are none', 'C1.json', '{"v":1,"case":"C1","decisions":["0196D82A"]}'],
    ['under the name of another', 'C2.json', '{"v":1,"case":"C1"}'],
    ['under a name that is none', 'C1.JSON', '{"v":1,"case":"C1"}'],
  ])('%s stops everything', async (_, name, text) => {
    const { root } = await filled();
    mkdirSync(join(root, 'retention/holds'), { recursive: true });
    writeFileSync(join(root, 'retention/holds', name), text);
    await expect(retainAt(root, LATER)).rejects.toMatchObject({ code: 'unreadable' });
    expectUntouched(root);
  });

  test('that could hold nothing is not taken', async () => {
    const { root } = await filled();
    const none = holdRecords(root, { case: 'C1', from: '2025-05-17', to: '2025-05-16' }, caller, LATER);
    await expect(none).rejects.toMatchObject({ code: 'invalid' });
  });

  test.each([
    ['begun', ['held', 'kept', 'held'], 12],
    ['told', ['due', 'kept', 'held'], 0],
  ])(
    'that is placed when the first deletion is %s holds what is not told yet',
    async (at, expected, medium) => {
      const { root } = await filled();
      let holding: Promise<void> | undefined;
      const onStep = (step: string) => {
        if (step === at) holding ??= holdRecords(root, { case: 'C1' }, caller, LATER);
      };
      expect(fates(await retainAt(root, LATER, { onStep }))).toEqual(expected);
      await holding;
      expect(eventsOf(root, 'decision')).toHaveLength(5 + medium);
      expect(eventsOf(root, 'outcome')).toHaveLength(12);
    },
  );

  test('on a person counts only what can be read of the vault', async () => {
    const { folder, root, medium } = await filled();
    const vault = openFeatureVault({ folder: join(folder, 'vault'), keys, now: () => START + 1000 });
    await vault.put(medium[1]!, 'john', { income: 1 });
    await vault.put(medium[0]!, 'jane', { income: 1 });
    await vault.close();
    await hold(vault, { subject: 'jane' }, caller);
    const day = join(vault.root, 'features/date=2025-05-16');
    const path = join(day, readdirSync(day)[0]!);
    writeFileSync(path, readFileSync(path, 'utf8').replace('"specversion"', '"specvers10n"'));
    const retaining = retainAt(root, LATER, { vault: vault.root });
    await expect(retaining).rejects.toMatchObject({ code: 'unreadable' });
    expectUntouched(root);
  });
});
