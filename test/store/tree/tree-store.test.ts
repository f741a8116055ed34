import {
  appendFileSync,
  mkdirSync,
  readFileSync,
  truncateSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { openCheckpoint } from '../../../src/transparency/checkpoint.ts';
import { inclusionProof, verifyInclusion } from '../../../src/transparency/proof.ts';
import type { DecisionLog } from '../../../src/store/decision-log.ts';
import { leafOfLine } from '../../../src/store/line-leaf.ts';
import { recordLeafHash } from '../../../src/store/record-leaf.ts';
import { readSaltedLine } from '../../../src/store/salted-line.ts';
import { readSegment } from '../../../src/store/segment-reader.ts';
import { daysOf, segmentsOf } from '../../../src/store/segments.ts';
import { TreeBusy, TreeFault } from '../../../src/store/tree/tree-fault.ts';
import { TreeJournal } from '../../../src/store/tree/tree-journal.ts';
import { withTreeLock } from '../../../src/store/tree/tree-lock.ts';
import { integrate } from '../../../src/store/tree/tree-store.ts';
import { entryAt, nodesIn } from '../../../src/store/tree/tree-tiles.ts';
import { thisProcess } from '../../../src/store/writer-registry.ts';
import { scratch } from '../../files/scratch.ts';
import { decide, logKey, ORIGIN, sampleLog, START } from '../sample-log.ts';
import { copyOf, cutOffAt, filesBelow, snapshot } from '../snapshot.ts';

const folderOf = scratch();
const { signer, key } = logKey();
const signing = { signer, known: [key] };
const open: DecisionLog[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((log) => log.close()));
});
const opened = (...args: Parameters<typeof sampleLog>): DecisionLog => {
  const log = sampleLog(...args);
  open.push(log);
  return log;
};

/** Every record of a log with its leaf index, as the journal has it. */
function leavesIn(root: string): { leaf: number; hash: Buffer }[] {
  const journal = TreeJournal.read(root);
  return daysOf(root).flatMap((day) =>
    segmentsOf(root, day).flatMap(({ name, path }) => {
      const records = [...readSegment(path)];
      return journal
        .rangesOf(name)
        .flatMap(({ from, to, leaf }) =>
          records.slice(from, to).map(({ line }, at) => ({ leaf: leaf + at, hash: leafOfLine(line)!.hash })),
        );
    }),
  );
}

test('every record is a leaf, closed or live, and each can be proven', async () => {
  const root = folderOf();
  const closed = sampleLog(root);
  await decide(closed, 300);
  await closed.close();
  const log = opened(root, {}, START + 60_000);
  await decide(log, 7);
  const { checkpoint, note, added } = integrate(root, signing);
  expect(added).toBe(307);
  expect(openCheckpoint(note, { origin: ORIGIN, keys: [key] }).checkpoint).toEqual({
    ...checkpoint,
    extensions: [],
  });
  expect(readFileSync(join(root, 'checkpoint'), 'utf8')).toBe(note);
  expect(readFileSync(join(root, 'checkpoints', '307'), 'utf8')).toBe(note);
  const leaves = leavesIn(root);
  expect(leaves.map(({ leaf }) => leaf).toSorted((a, b) => a - b)).toEqual(leaves.map((_, index) => index));
  const { nodeAt } = nodesIn(root, 307);
  for (const { leaf, hash } of leaves) {
    const proof = inclusionProof(leaf, 307, nodeAt);
    expect(verifyInclusion({ leaf: hash, index: leaf, size: 307, proof, root: checkpoint.root })).toBe(true);
  }
});

test('the leaf of a line is the one that its writer made of the record', async () => {
  const root = folderOf();
  const log = sampleLog(root);
  await decide(log, 3);
  await log.close();
  const [{ path } = { path: '' }] = segmentsOf(root, daysOf(root)[0]!);
  for (const { line, id } of readSegment(path)) {
    const before = Buffer.from(line);
    const { json, salt } = readSaltedLine(line.toString('utf8'))!;
    expect(leafOfLine(line)).toMatchObject({ id, hash: recordLeafHash(json, salt, id, 'decision') });
    expect(line).toEqual(before);
  }
  expect(leafOfLine(Buffer.from('{"specversion":"1.0"}'))).toBeUndefined();
});

test('a live segment goes on where it was left, and later checkpoints hold the earlier ones', async () => {
  const root = folderOf();
  const log = opened(root);
  let sizes: number[] = [];
  for (const count of [1, 254, 1, 1, 300]) {
    await decide(log, count);
    sizes = [...sizes, integrate(root, signing).checkpoint.size];
  }
  expect(sizes).toEqual([1, 255, 256, 257, 557]);
  expect(integrate(root, signing).added).toBe(0);
  // What is full has no partial tiles any more.
  expect(filesBelow(join(root, 'tile'))).toEqual(
    [
      '0/000',
      '0/001',
      '0/002.p/45',
      '1/000.p/1',
      '1/000.p/2',
      'entries/000',
      'entries/001',
      'entries/002.p/45',
    ].toSorted(),
  );
});

describe('a run that was cut off', () => {
  test('at any step is gone on with, to the same files', async () => {
    const before = folderOf();
    const log = sampleLog(before);
    await decide(log, 250);
    integrate(before, signing);
    await decide(log, 20);
    const second = sampleLog(before, {}, START + 86_400_000);
    await decide(second, 5);
    await log.close();
    await second.close();
    const whole = copyOf(before, folderOf());
    integrate(whole, signing);
    let step = 0;
    for (; ; step += 1) {
      const root = copyOf(before, folderOf());
      if (!cutOffAt(step, (onStep) => integrate(root, { ...signing, onStep }))) break;
      integrate(root, signing);
      expect(snapshot(root)).toEqual(snapshot(whole));
    }
    expect(step).toBe(10);
  });

  test('is gone on with in its order when records came meanwhile', async () => {
    const root = folderOf();
    const [first, second] = [opened(root), opened(root, {}, START - 1000)];
    await decide(first, 100);
    for (let step = 0; step < 8; step += 1) {
      await decide(first, 40);
      cutOffAt(step, (onStep) => integrate(root, { ...signing, onStep }));
      // The segment with the smaller id would come first in a run that knew nothing of the other one.
      await decide(second, 70);
    }
    const { checkpoint } = integrate(root, signing);
    expect(checkpoint.size).toBe(100 + 8 * 110);
    const { nodeAt } = nodesIn(root, checkpoint.size);
    for (const { leaf, hash } of leavesIn(root)) expect(nodeAt(0, leaf)).toEqual(hash);
    expect(entryAt(root, 0, checkpoint.size).toString()).toMatch(/^\{"commitment"/);
  });

  test('within the writing of a checkpoint leaves nothing behind', async () => {
    const root = folderOf();
    const log = opened(root);
    await decide(log, 3);
    integrate(root, signing);
    const drafts = ['checkpoint.00ff.tmp', 'checkpoints/6.00ff.tmp', 'tree/locks/00000001.json.00ff.tmp'];
    for (const draft of drafts) writeFileSync(join(root, draft), 'x');
    utimesSync(join(root, drafts[2]!), 0, 0);
    await decide(log, 3);
    integrate(root, signing);
    expect(filesBelow(root).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test('within a line of the journal loses that line alone', async () => {
    const root = folderOf();
    const log = opened(root);
    await decide(log, 3);
    integrate(root, signing);
    appendFileSync(join(root, 'tree/ranges.ndjson'), '{"day":"2025-');
    await decide(log, 3);
    expect(integrate(root, signing).checkpoint.size).toBe(6);
  });
});

describe('nothing is signed on top of', () => {
  const grown = async (): Promise<string> => {
    const root = folderOf();
    const log = opened(root);
    await decide(log, 300);
    integrate(root, signing);
    await decide(log, 3);
    return root;
  };
  const damage: [string, (root: string) => void][] = [
    [
      'a tile that was changed',
      (root) => writeFileSync(join(root, 'tile/0/001.p/44'), Buffer.alloc(44 * 32)),
    ],
    [
      'an entry that was changed',
      (root) => writeFileSync(join(root, 'tile/entries/001.p/44'), Buffer.alloc(3)),
    ],
    ['a tile that is gone', (root) => unlinkSync(join(root, 'tile/1/000.p/1'))],
    ['a journal that is gone', (root) => unlinkSync(join(root, 'tree/ranges.ndjson'))],
    ['a checkpoint that is gone', (root) => unlinkSync(join(root, 'checkpoints/300'))],
    ['a checkpoint that was cut', (root) => truncateSync(join(root, 'checkpoints/300'), 30)],
  ];
  test.each(damage)('%s', async (_, hurt) => {
    const root = await grown();
    hurt(root);
    const before = snapshot(root);
    expect(() => integrate(root, signing)).toThrow(
      /TreeFault|TransparencyFault|checkpoint|tile|journal|bundle|note/i,
    );
    expect(snapshot(root)).toEqual(before);
  });

  test('a checkpoint by a key that is not known', async () => {
    const root = await grown();
    const other = logKey();
    expect(() => integrate(root, { signer: other.signer, known: [other.key] })).toThrow(
      /none of the known keys/,
    );
    expect(integrate(root, { signer: other.signer, known: [other.key, key] }).added).toBe(3);
  });

  test('a tree that another history grew on', async () => {
    const root = await grown();
    const other = await grown();
    writeFileSync(join(root, 'checkpoints/300'), readFileSync(join(other, 'checkpoints/300')));
    expect(() => integrate(root, signing)).toThrow(TreeFault);
  });
});

test('a line that is no record is told, and what stands before it is in the tree', async () => {
  const root = folderOf();
  const log = sampleLog(root);
  await decide(log, 3);
  await log.close();
  const [{ path } = { path: '' }] = segmentsOf(root, daysOf(root)[0]!);
  appendFileSync(path, '{"specversion":"1.0"}\n');
  expect(integrate(root, signing)).toMatchObject({ added: 3, unreadable: [{ path, line: 4 }] });
});

describe('one at a time', () => {
  test('another one is told who is at it', () => {
    const root = folderOf();
    withTreeLock(root, () => expect(() => withTreeLock(root, () => 1)).toThrow(TreeBusy));
    expect(withTreeLock(root, () => 1)).toBe(1);
  });

  const write = (root: string, entry: object): string => {
    const path = join(root, 'tree/locks/00000001.json');
    mkdirSync(join(root, 'tree/locks'), { recursive: true });
    writeFileSync(path, JSON.stringify(entry));
    return path;
  };

  test('the lock of a process that ended is taken away', () => {
    const root = folderOf();
    write(root, { ...thisProcess('00000001'), started: '1' });
    expect(withTreeLock(root, () => 1)).toBe(1);
    expect(filesBelow(join(root, 'tree'))).toEqual([]);
  });

  test('that of a process on another machine is not', () => {
    const root = folderOf();
    const path = write(root, { ...thisProcess('00000001'), host: 'elsewhere' });
    expect(() => withTreeLock(root, () => 1)).toThrow(`remove ${path}`);
  });
});
