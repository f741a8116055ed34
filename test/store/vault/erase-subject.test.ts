import { spawnSync } from 'node:child_process';
import { existsSync, linkSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { commitHex, leafEntry } from '../../../src/decision/commitment.ts';
import { subjectKeyId } from '../../../src/decision/subject-key.ts';
import { readEvent } from '../../../src/decision/validate-event.ts';
import { accessRecords, verifyAccess } from '../../../src/store/vault/access-log.ts';
import { eraseSubject, type EraseSettings, type Person } from '../../../src/store/vault/erase-subject.ts';
import { systemDisk, type Disk } from '../../../src/store/disk.ts';
import { holdRecords, liftRecords } from '../../../src/store/retention/log-hold.ts';
import { openFeatureVault, type FeatureVault } from '../../../src/store/vault/feature-vault.ts';
import { subjectKeyFor } from '../../../src/store/vault/subject-keys.ts';
import { readSaltedLine } from '../../../src/store/salted-line.ts';
import { readSegment } from '../../../src/store/segment-reader.ts';
import { daysOf, segmentsOf } from '../../../src/store/segments.ts';
import { hold, lift } from '../../../src/store/vault/vault-hold.ts';
import { leafHash, MerkleFrontier } from '../../../src/transparency/merkle-tree.ts';
import { inclusionProof, verifyInclusion } from '../../../src/transparency/proof.ts';
import { scratch } from '../../files/scratch.ts';
import { caller, decisionId, features, key, keys, logFolder, logIn, vaultFolder, vaultIn } from './vaults.ts';

const folderOf = scratch();
const node = join(import.meta.dirname, '../../../node_modules/.bin/node');
const jane = subjectKeyId('jane', keys.subject[0]!);

/** A vault with features of two persons. */
async function filled(): Promise<{ folder: string; vault: FeatureVault; janes: string; johns: string }> {
  const folder = folderOf();
  const vault = vaultIn(folder);
  const [janes, johns] = [decisionId(), decisionId()];
  await vault.put(janes, 'jane', features);
  await vault.put(johns, 'john', { income: 1 });
  return { folder, vault, janes, johns };
}

async function erase(
  folder: string,
  person: Person = { subject: 'jane' },
  settings: EraseSettings = {},
  now = Date.now,
) {
  const log = logIn(folder, now);
  try {
    return await eraseSubject(
      vaultIn(folder, {}, now),
      { log, folder: logFolder(folder) },
      person,
      caller,
      settings,
    );
  } finally {
    await log.close();
  }
}

/** All events of the log, and its leaves. */
function eventsIn(folder: string) {
  const root = logFolder(folder);
  return daysOf(root).flatMap((day) =>
    segmentsOf(root, day).flatMap(({ path }) =>
      [...readSegment(path)].map(({ line }) => {
        const { json, salt } = readSaltedLine(line.toString())!;
        const { event } = readEvent(json);
        const kind = event!.type.split('.')[2] as never;
        return { event: event!, leaf: leafHash(leafEntry(event!.id, kind, commitHex(json, salt))) };
      }),
    ),
  );
}
const tombstones = (folder: string) => eventsIn(folder).filter(({ event }) => event.type.includes('erasure'));

/** Whatever is left of keys: nothing but that of John may be. */
const keyFiles = (folder: string) =>
  readdirSync(join(vaultFolder(folder), 'keys'), { recursive: true }).filter((name) =>
    String(name).includes('_'),
  );

describe('after an erasure', () => {
  test('the features open for nobody, those of others do, and one tombstone says who and why', async () => {
    const { folder, vault, janes, johns } = await filled();
    const [erased] = await erase(folder);
    expect(erased).toMatchObject({ subjectKey: jane, already: false });
    await expect(vault.get(janes, caller)).rejects.toMatchObject({
      code: 'erased',
      message: expect.stringContaining(erased!.eventId),
    });
    expect(await vault.get(johns, caller)).toEqual({ income: 1 });
    expect(tombstones(folder)).toMatchObject([
      { event: { id: erased!.eventId, subject: jane, data: caller } },
    ]);
    expect(keyFiles(folder)).toHaveLength(1);
    expect(accessRecords(vault.root)[0]).toMatchObject({ action: 'erase', subject_key: jane, ...caller });
  });

  test('the same again changes nothing and says when it was done', async () => {
    const { folder } = await filled();
    const [first] = await erase(folder);
    expect(await erase(folder)).toEqual([{ ...first, already: true }]);
    expect(tombstones(folder)).toHaveLength(1);
  });

  test('a person who comes back has a new key, and is erased again by a tombstone of its own', async () => {
    const { folder, vault, janes } = await filled();
    await erase(folder);
    const again = decisionId();
    await new Promise((resolve) => setTimeout(resolve, 5));
    await vault.put(again, 'jane', features);
    expect(await vault.get(again, caller)).toEqual(features);
    await expect(vault.get(janes, caller)).rejects.toMatchObject({ code: 'erased' });
    await erase(folder);
    await expect(vault.get(again, caller)).rejects.toMatchObject({ code: 'erased' });
    expect(tombstones(folder)).toHaveLength(2);
  });

  test('every decision is still proven to be in the tree', async () => {
    const { folder } = await filled();
    const log = logIn(folder);
    for (let count = 0; count < 21; count += 1)
      await log.append({
        source: '/services/credit',
        data: {
          model_name: 'credit_model',
          model_version: '2.1.0',
          feature_hash: `hmac-sha256:k:${'4'.repeat(64)}`,
          prediction: { outcome: 'denied' },
        },
      });
    await log.close();
    const before = eventsIn(folder).map(({ leaf }) => leaf);
    await erase(folder);
    const leaves = eventsIn(folder).map(({ leaf }) => leaf);
    expect(leaves.slice(0, before.length)).toEqual(before);
    expect(leaves).toHaveLength(22);
    const nodes = new Map<string, Buffer>();
    const tree = new MerkleFrontier(
      (level, index, hash) => void nodes.set(`${level}/${index}`, Buffer.from(hash)),
    );
    for (const leaf of leaves) tree.push(leaf);
    for (const [index, leaf] of leaves.entries()) {
      const proof = inclusionProof(index, 22, (level, at) => nodes.get(`${level}/${at}`)!);
      expect(verifyInclusion({ leaf, index, size: 22, proof, root: tree.root() })).toBe(true);
    }
  });

  test('the bytes of the key were written over, not only given up', async () => {
    const { folder } = await filled();
    const path = join(vaultFolder(folder), 'keys', jane.slice(-64, -62), `s1_${jane.slice(-64)}.json`);
    const before = readFileSync(path, 'utf8');
    // Another name of the same file shows what became of it.
    const other = join(folder, 'other-name');
    linkSync(path, other);
    let seen = '';
    await erase(folder, undefined, {
      onStep: (step) => {
        if (step === 'overwritten') seen = readFileSync(other, 'latin1');
      },
    });
    expect(seen).toHaveLength(before.length);
    expect(seen).not.toContain('wrapped');
    expect(readFileSync(other, 'utf8')).toBe('');
    expect(existsSync(path)).toBe(false);
  });
});

describe('killed at a step and asked for again', () => {
  // With what a retrieval and a new put of the person end before it is asked for again.
  const open = { get: undefined, put: undefined };
  const shut = { get: 'erased', put: 'erased' };
  const steps: [string, object][] = [
    ['noted', open],
    ...['begun', 'told', 'renamed', 'overwritten', 'truncated', 'unlinked'].map((step): [string, object] => [
      step,
      shut,
    ]),
    ['done', { get: 'erased', put: undefined }],
  ];
  const codeOf = (call: Promise<unknown>) =>
    call.then(
      () => undefined,
      (error: { code?: string }) => error.code,
    );

  test.each(steps)('%s: one tombstone, no key, and the others are there', async (step, meanwhile) => {
    const { folder, vault, janes, johns } = await filled();
    await logIn(folder).close();
    const args = ['--disable-warning=ExperimentalWarning', join(import.meta.dirname, 'erase-killed.ts')];
    const { signal, stderr } = spawnSync(node, [...args, folder, 'jane', step], { encoding: 'utf8' });
    expect({ signal, stderr }).toEqual({ signal: 'SIGKILL', stderr: '' });
    const get = await codeOf(vault.get(janes, caller));
    const isDone = step === 'done';
    const put = isDone ? undefined : await codeOf(vault.put(decisionId(), 'jane', features));
    expect({ get, put }).toEqual(meanwhile);
    const [erased] = await erase(folder);
    expect(erased!.already).toBe(isDone);
    expect(tombstones(folder)).toMatchObject([{ event: { id: erased!.eventId, subject: jane } }]);
    expect(keyFiles(folder)).toHaveLength(1);
    await expect(vault.get(janes, caller)).rejects.toMatchObject({ code: 'erased' });
    expect(await vault.get(johns, caller)).toEqual({ income: 1 });
    expect(verifyAccess(vault.root).fault).toBeUndefined();
  });

  test('a day later, before the tombstone was written: it gets a new id and who asked first', async () => {
    const { folder } = await filled();
    const stop = {
      onStep: (step: string) => {
        if (step === 'begun') throw new Error('stopped');
      },
    };
    await expect(erase(folder, undefined, stop)).rejects.toThrow('stopped');
    const [erased] = await erase(folder, undefined, {}, () => Date.now() + 86_400_000);
    expect(tombstones(folder)).toMatchObject([{ event: { id: erased!.eventId, data: caller } }]);
  });

  test('a day later, after the tombstone was written: it is not written again', async () => {
    const { folder } = await filled();
    const stop = {
      onStep: (step: string) => {
        if (step === 'told') throw new Error('stopped');
      },
    };
    await expect(erase(folder, undefined, stop)).rejects.toThrow('stopped');
    await erase(folder, undefined, {}, () => Date.now() + 86_400_000);
    expect(tombstones(folder)).toHaveLength(1);
  });
});

describe('nothing is erased, and no tombstone written,', () => {
  test('of a person of whom nothing is kept', async () => {
    const { folder } = await filled();
    await expect(erase(folder, { subject: 'nobody' })).rejects.toMatchObject({ code: 'unknown' });
    await expect(erase(folder, { subjectKey: 'jane' })).rejects.toMatchObject({ code: 'invalid' });
    expect(tombstones(folder)).toEqual([]);
  });

  test('while a legal hold stands, for whichever case', async () => {
    const { folder, vault, janes } = await filled();
    const person = { subject: 'jane' };
    expect(await hold(vault, person, caller, 'case-1')).toBe(true);
    expect(await hold(vault, person, caller, 'case-1')).toBe(false);
    expect(await hold(vault, person, caller, 'case-2')).toBe(true);
    await expect(erase(folder)).rejects.toMatchObject({
      code: 'held',
      message: expect.stringContaining('case-1'),
    });
    expect(await lift(vault, person, caller, 'case-1')).toBe(1);
    await expect(erase(folder)).rejects.toMatchObject({ code: 'held' });
    expect(tombstones(folder)).toEqual([]);
    expect(await vault.get(janes, caller)).toEqual(features);
    expect(await lift(vault, person, caller, 'case-2')).toBe(0);
    await expect(lift(vault, person, caller, 'case-2')).rejects.toMatchObject({ code: 'unknown' });
    await erase(folder);
    expect(accessRecords(vault.root).map(({ action }) => action)).toEqual([
      'hold',
      'hold',
      'lift',
      'features',
      'lift',
      'erase',
    ]);
  });

  test('while the person is held under a name by another key, under which nothing is kept', async () => {
    const { folder } = await filled();
    const vault = vaultIn(folder, { subject: [key('s2', 5), ...keys.subject] });
    await hold(vault, { subjectKey: subjectKeyId('jane', key('s2', 5)) }, caller);
    const log = logIn(folder);
    const erasing = eraseSubject(vault, { log, folder: logFolder(folder) }, { subject: 'jane' }, caller);
    await expect(erasing).rejects.toMatchObject({ code: 'held' });
    await log.close();
    expect(keyFiles(folder)).toHaveLength(2);
  });

  const today = new Date().toISOString().slice(0, 10);
  test.each<[string, (janes: string) => object, boolean]>([
    ['a decision about the person', (janes) => ({ decisions: [janes] }), true],
    ['everything', () => ({}), true],
    ['the days of the decision', () => ({ to: '9999-12-31', from: '2025-01-01' }), true],
    ['another decision', () => ({ decisions: [decisionId()] }), false],
    [
      'days before',
      () => ({ to: new Date(Date.parse(today) - 86_400_000).toISOString().slice(0, 10) }),
      false,
    ],
  ])('while the log holds %s, if that is of the person', async (_, scope, isHeld) => {
    const { folder, vault, janes } = await filled();
    await logIn(folder).close();
    await holdRecords(logFolder(folder), { case: 'C1', ...scope(janes) }, caller, Date.now());
    const code = await erase(folder).then(
      () => 'erased',
      (error: { code?: string }) => error.code,
    );
    expect(code).toBe(isHeld ? 'held' : 'erased');
    expect(tombstones(folder)).toHaveLength(isHeld ? 0 : 1);
    if (!isHeld) return;
    expect(await vault.get(janes, caller)).toEqual(features);
    await liftRecords(logFolder(folder), 'C1', caller, Date.now());
    expect(await erase(folder)).toHaveLength(1);
  });

  test('when what is written of holds cannot be read', async () => {
    const { folder, vault } = await filled();
    await hold(vault, { subject: 'jane' }, caller);
    const [name] = readdirSync(join(vault.root, 'holds'));
    writeFileSync(join(vault.root, 'holds', name!), '{}');
    await expect(erase(folder)).rejects.toMatchObject({ code: 'unreadable' });
    // Nor that of another person: nobody knows who it was about.
    await expect(erase(folder, { subject: 'john' })).rejects.toMatchObject({ code: 'unreadable' });
  });

  test('when the person may have a name by a key that is not given', async () => {
    const { folder } = await filled();
    const log = logIn(folder);
    const vault = vaultIn(folder, { subject: [key('s2', 5)] });
    const erasing = eraseSubject(vault, { log, folder: logFolder(folder) }, { subject: 'jane' }, caller);
    await expect(erasing).rejects.toMatchObject({
      code: 'wrong-key',
      message: expect.stringContaining('s1'),
    });
    await log.close();
  });

  test('when the log takes no tombstone', async () => {
    const { folder, vault, janes } = await filled();
    const log = logIn(folder);
    await log.close();
    const erasing = eraseSubject(vault, { log, folder: logFolder(folder) }, { subject: 'jane' }, caller);
    await expect(erasing).rejects.toMatchObject({ code: 'closed' });
    expect(keyFiles(folder)).toHaveLength(2);
    await erase(folder);
    await expect(vault.get(janes, caller)).rejects.toMatchObject({ code: 'erased' });
    expect(tombstones(folder)).toHaveLength(1);
  });
});

describe('no key is left', () => {
  test('in a draft that a killed process left under another name', async () => {
    const { folder, vault, janes } = await filled();
    const path = keyFiles(folder)
      .map(String)
      .find((name) => name.includes(jane.split(':')[2]!));
    const whole = join(vaultFolder(folder), 'keys', path!);
    const draft = `${whole}.0123456789ab.tmp`;
    linkSync(whole, draft);
    await erase(folder);
    expect(readFileSync(draft, 'utf8')).toBe('');
    await expect(vault.get(janes, caller)).rejects.toMatchObject({ code: 'erased' });
  });

  test('that somebody made who put features when the erasure began', async () => {
    const { folder, vault } = await filled();
    const onStep = (step: string) => {
      if (step === 'renamed') subjectKeyFor(vault.root, jane, keys.master);
    };
    await erase(folder, undefined, { onStep });
    expect(keyFiles(folder)).toHaveLength(1);
  });

  test('and features that were being sealed by it are not said to be kept', async () => {
    const { folder } = await filled();
    await logIn(folder).close();
    const disk: Disk = {
      ...systemDisk,
      sync: async (descriptor) => {
        await systemDisk.sync(descriptor);
        await erase(folder);
      },
    };
    const slow = openFeatureVault({ folder: vaultFolder(folder), keys, disk });
    await expect(slow.put(decisionId(), 'jane', features)).rejects.toMatchObject({ code: 'erased' });
  });
});

test('a person with names by two keys is erased under both', async () => {
  const { folder, janes } = await filled();
  const more = { subject: [key('s2', 5), ...keys.subject] };
  const vault = vaultIn(folder, more);
  const later = decisionId();
  await vault.put(later, 'jane', features);
  const log = logIn(folder);
  const erased = await eraseSubject(vault, { log, folder: logFolder(folder) }, { subject: 'jane' }, caller);
  await log.close();
  expect(erased).toHaveLength(2);
  for (const id of [janes, later])
    await expect(vault.get(id, caller)).rejects.toMatchObject({ code: 'erased' });
  expect(tombstones(folder)).toHaveLength(2);
});
