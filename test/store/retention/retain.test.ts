import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { holdRecords, liftRecords } from '../../../src/store/retention/log-hold.ts';
import { deletionsOf } from '../../../src/store/retention/deletions.ts';
import { retentionOf, type ApplySettings } from '../../../src/store/retention/retain.ts';
import { sealSegments } from '../../../src/store/seal/seal.ts';
import { storedSegments } from '../../../src/store/stored-segments.ts';
import { TreeJournal } from '../../../src/store/tree/tree-journal.ts';
import { integrate } from '../../../src/store/tree/tree-store.ts';
import { entryAt, nodesIn } from '../../../src/store/tree/tree-tiles.ts';
import { openFeatureVault } from '../../../src/store/vault/feature-vault.ts';
import { hold } from '../../../src/store/vault/vault-hold.ts';
import { leafHash } from '../../../src/transparency/merkle-tree.ts';
import { inclusionProof, verifyInclusion } from '../../../src/transparency/proof.ts';
import { formatVerifierKey } from '../../../src/transparency/signed-note.ts';
import { scratch } from '../../files/scratch.ts';
import {
  archiveOf,
  governance,
  LATER,
  mediumDecision,
  openAt,
  retainAt as retainThen,
} from './retention-log.ts';
import { eventsOf, fates, filledLog } from './filled-log.ts';
import { logKey, START } from '../sample-log.ts';
import { caller, keys } from '../vault/vaults.ts';

const folderOf = scratch();
const { signer, key } = logKey();
const signing = { signer, known: [key] };
const node = join(import.meta.dirname, '../../../node_modules/.bin/node');

const filled = () => filledLog(folderOf(), signing);

const namesBelow = (root: string): string =>
  JSON.stringify(
    readdirSync(root, { recursive: true, encoding: 'utf8' }).toSorted((a, b) => (a < b ? -1 : 1)),
  );

const planned = (root: string, at = LATER, vault?: string) =>
  retentionOf(root, { governance, keys: [key], vault, at, now: () => at });
const retainAt = (root: string, at: number, more: Partial<ApplySettings> = {}) =>
  retainThen(root, at, { keys: [key], ...more });

/** Each leaf of the tree, proven from the tiles alone. */
function provenIn(root: string): number {
  const { checkpoint } = integrate(root, signing);
  const { nodeAt } = nodesIn(root, checkpoint.size);
  let proven = 0;
  for (let index = 0; index < checkpoint.size; index += 1) {
    const leaf = leafHash(entryAt(root, index, checkpoint.size));
    const proof = inclusionProof(index, checkpoint.size, nodeAt);
    if (verifyInclusion({ leaf, index, size: checkpoint.size, proof, root: checkpoint.root })) proven += 1;
  }
  return proven;
}

describe('what is past its time', () => {
  test('is told, and nothing of it is touched', async () => {
    const { root } = await filled();
    const before = namesBelow(root);
    expect(fates(planned(root))).toEqual(['due', 'kept', 'due']);
    expect(fates(planned(root, START + 1094 * 86_400_000))).toEqual(['kept', 'kept', 'kept']);
    expect(fates(planned(root, START + 4000 * 86_400_000))).toEqual(['due', 'due', 'due']);
    expect(namesBelow(root)).toEqual(before);
  });

  test('goes, the rest stays, each deletion is told, and all is still proven', async () => {
    const { folder, root } = await filled();
    const gone = storedSegments(root).filter((_, index) => index !== 1);
    const bytes = new Map(gone.map((one) => [one.base, readFileSync(join(one.folder, one.files[0]!))]));
    expect(fates(await retainAt(root, LATER, { archive: archiveOf(folder) }))).toEqual([
      'due',
      'kept',
      'due',
    ]);
    for (const { base, name } of gone) {
      expect(existsSync(join(root, `date=${name.day}`, `${base}.ndjson`))).toBe(false);
      expect(readFileSync(join(archiveOf(folder), `date=${name.day}`, `${base}.ndjson`))).toEqual(
        bytes.get(base),
      );
    }
    expect(eventsOf(root, 'decision')).toHaveLength(5);
    const told = eventsOf(root, 'retention');
    expect(told.map(({ data }) => data.segment.records)).toEqual([12, 12]);
    expect(told[0].data).toMatchObject({ ...caller, governance: governance.digest, archived: true });
    expect(told[0].data.segment).toMatchObject({ first: gone[0]!.name.first, writer: gone[0]!.name.writer });
    expect([...deletionsOf(root).values()].map(({ state }) => state)).toEqual(['done', 'done']);
    // 12 + 5 + 12 records and the two deletions.
    expect(provenIn(root)).toBe(31);
    expect(TreeJournal.read(root).size).toBe(31);
  });

  test('goes once: again there is nothing to do', async () => {
    const { root } = await filled();
    await retainAt(root, LATER);
    expect(fates(await retainAt(root, LATER))).toEqual(['kept', 'kept']);
    expect(eventsOf(root, 'retention')).toHaveLength(2);
    expect(eventsOf(root, 'retention')[0].data.archived).toBe(false);
  });

  test('goes with all files that it was sealed into', async () => {
    const { root } = await filled();
    expect((await sealSegments(root, { analytics: true })).sealed).toHaveLength(3);
    const [sealed] = storedSegments(root);
    expect(fates(planned(root))).toEqual(['due', 'kept', 'due']);
    await retainAt(root, LATER);
    expect(
      eventsOf(root, 'retention')[0].data.files.map(({ name }: { name: string }) => name.slice(82)),
    ).toEqual(['.parquet', '.sealed.json', '.subjects', '.evidence']);
    expect(readdirSync(sealed!.folder).filter((name) => name.startsWith(sealed!.base))).toEqual([]);
  });
});

describe('nothing goes', () => {
  test('that the tree cannot do without', async () => {
    const { root } = await filled();
    const log = openAt(root, START + 180_000);
    await log.append(mediumDecision(1));
    await log.close();
    expect(fates(planned(root))).toEqual(['due', 'kept', 'due', 'not-in-tree']);
    await retainAt(root, LATER);
    expect(eventsOf(root, 'decision')).toHaveLength(6);
  });

  test('whose tiles are not those that were signed', async () => {
    const { root } = await filled();
    const tile = join(root, 'tile/0/000.p/29');
    const bytes = readFileSync(tile);
    bytes[40]! ^= 1;
    writeFileSync(tile, bytes);
    expect(fates(planned(root))).toEqual(['not-in-tree', 'kept', 'not-in-tree']);
  });

  test('whose entries are not those of its records', async () => {
    const { root } = await filled();
    const bundle = join(root, 'tile/entries/000.p/29');
    writeFileSync(
      bundle,
      readFileSync(bundle, 'latin1').replace(/"commitment":"./, '"commitment":"_'),
      'latin1',
    );
    expect(fates(planned(root))[0]).toBe('not-in-tree');
  });

  test('that cannot be read to its end', async () => {
    const { root } = await filled();
    const [one] = storedSegments(root);
    appendFileSync(join(one!.folder, one!.files[0]!), '{"specversion":"1.0","id":"');
    expect(fates(planned(root))).toEqual(['unreadable', 'kept', 'due']);
    writeFileSync(join(one!.folder, one!.files[0]!), '');
    expect(fates(planned(root))[0]).toBe('unreadable');
  });

  test('that was changed since it was put into the tree', async () => {
    const { root } = await filled();
    const [one] = storedSegments(root);
    const path = join(one!.folder, one!.files[0]!);
    writeFileSync(path, readFileSync(path, 'utf8').replace('"denied"', '"agreed"'));
    expect(fates(planned(root))[0]).toBe('not-in-tree');
  });

  test('while it is held; lifted, it goes, and who lifted it and why stays', async () => {
    const { root, medium } = await filled();
    await holdRecords(root, { case: 'C1', decisions: [medium[3]!] }, caller, LATER);
    await expect(holdRecords(root, { case: 'C1' }, caller, LATER)).rejects.toMatchObject({ code: 'held' });
    expect(fates(await retainAt(root, LATER))).toEqual(['held', 'kept', 'held']);
    expect(eventsOf(root, 'retention')).toEqual([]);
    await holdRecords(root, { case: 'C2', from: '2025-05-16', to: '2025-05-16' }, caller, LATER);
    await liftRecords(root, 'C1', caller, LATER);
    expect(fates(planned(root))).toEqual(['held', 'kept', 'held']);
    await liftRecords(root, 'C2', { who: 'lena.legal', reason: 'Settled.' }, LATER);
    await expect(liftRecords(root, 'C2', caller, LATER)).rejects.toMatchObject({ code: 'unknown' });
    expect(fates(await retainAt(root, LATER))).toEqual(['due', 'kept', 'due']);
    const folder = join(root, 'retention/holds');
    const lifted = readdirSync(folder).find((name) => name.startsWith('C2'))!;
    expect(JSON.parse(readFileSync(join(folder, lifted), 'utf8'))).toMatchObject({
      lifted: { who: 'lena.legal' },
    });
  });

  test('at all, while a hold cannot be read', async () => {
    const { root } = await filled();
    await holdRecords(root, { case: 'C1', decisions: [] }, caller, LATER);
    writeFileSync(join(root, 'retention/holds/C1.json'), '{"v":1,"case":"C1","decisions":"all"}');
    await expect(retainAt(root, LATER)).rejects.toMatchObject({ code: 'unreadable' });
    expect(eventsOf(root, 'decision')).toHaveLength(17);
  });

  test('about a person who is held in the vault', async () => {
    const { folder, root, medium } = await filled();
    const vault = openFeatureVault({ folder: join(folder, 'vault'), keys, now: () => START + 1000 });
    await vault.put(medium[0]!, 'jane', { income: 1 });
    await vault.close();
    await hold(vault, { subject: 'jane' }, caller);
    expect(fates(await retainAt(root, LATER, { vault: vault.root }))).toEqual(['held', 'kept', 'held']);
    expect(fates(planned(root))).toEqual(['due', 'kept', 'due']);
  });

  test('about a person who is held while it is at it; the rest goes', async () => {
    const { folder, root, medium } = await filled();
    const vault = openFeatureVault({ folder: join(folder, 'vault'), keys, now: () => START + 1000 });
    await vault.put(medium[0]!, 'jane', { income: 1 });
    await vault.close();
    const path = join(vault.root, 'holds');
    await hold(vault, { subject: 'jane' }, caller);
    renameSync(path, `${path}-later`);
    const onStep = (step: string) => {
      if (step === 'archived' && !existsSync(path)) renameSync(`${path}-later`, path);
    };
    expect(fates(await retainAt(root, LATER, { vault: vault.root, onStep }))).toEqual([
      'held',
      'kept',
      'held',
    ]);
    expect(eventsOf(root, 'decision')).toHaveLength(17);
    expect(eventsOf(root, 'retention')).toEqual([]);
  });

  test('by a time that has not come', async () => {
    const { root } = await filled();
    const early = retainAt(root, LATER, { now: () => START + 200_000 });
    await expect(early).rejects.toMatchObject({ code: 'invalid' });
  });

  test('when its copy is not what it is', async () => {
    const { folder, root } = await filled();
    const [one] = storedSegments(root);
    const there = join(archiveOf(folder), `date=${one!.name.day}`);
    mkdirSync(there, { recursive: true });
    writeFileSync(join(there, one!.files[0]!), 'another');
    const retaining = retainAt(root, LATER, { archive: archiveOf(folder) });
    await expect(retaining).rejects.toMatchObject({ code: 'unreadable' });
    expect(eventsOf(root, 'decision')).toHaveLength(17);
    expect(eventsOf(root, 'retention')).toEqual([]);
  });
});

describe('killed at a step and run again', () => {
  const soon = ['begun', 'archived', 'told', 'deleted .ndjson', 'done'].map((step) => [step, 5000] as const);
  // The log knows what it was sent within the hour by itself.
  const late = ['begun', 'told'].map((step) => [step, 7_200_000] as const);
  test.each([...soon, ...late])(
    '%s: each deletion is told once, archived, and proven, %d ms later',
    async (step, after) => {
      const { folder, root } = await filled();
      const args = ['--disable-warning=ExperimentalWarning', join(import.meta.dirname, 'retain-killed.ts')];
      const { signal, stderr } = spawnSync(node, [...args, folder, step, formatVerifierKey(key)], {
        encoding: 'utf8',
      });
      expect({ signal, stderr }).toEqual({ signal: 'SIGKILL', stderr: '' });
      await retainAt(root, LATER + after, { archive: archiveOf(folder) });
      const told = eventsOf(root, 'retention');
      expect(new Set(told.map(({ data }) => data.segment.first)).size).toBe(2);
      expect(told).toHaveLength(2);
      expect([...deletionsOf(root).values()].map(({ state }) => state)).toEqual(['done', 'done']);
      expect(eventsOf(root, 'decision')).toHaveLength(5);
      expect(
        readdirSync(archiveOf(folder), { recursive: true }).filter((name) =>
          String(name).endsWith('.ndjson'),
        ),
      ).toHaveLength(2);
      expect(provenIn(root)).toBe(31);
    },
  );
});
