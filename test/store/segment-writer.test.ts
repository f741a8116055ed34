import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { systemDisk, type Disk } from '../../src/store/disk.ts';
import { recordLeafHash } from '../../src/store/record-leaf.ts';
import type { Segment } from '../../src/store/segment.ts';
import { SEGMENT_RECORDS, SegmentWriter } from '../../src/store/segment-writer.ts';
import { daysOf, segmentsOf } from '../../src/store/segments.ts';
import { MerkleFrontier } from '../../src/transparency/merkle-tree.ts';
import { readSaltedLine } from '../../src/store/salted-line.ts';
import { readSegment } from '../../src/store/segment-reader.ts';
import { scratch } from '../files/scratch.ts';
import { idsIn, lineMaker } from './lines.ts';

const folderOf = scratch();
const writerOf = (root: string, disk: Disk = systemDisk) => new SegmentWriter(root, disk, recordLeafHash);
const segmentNames = (root: string) =>
  daysOf(root).flatMap((day) => readdirSync(`${root}/date=${day}`).map((name) => `${day}/${name}`));

describe('what is appended', () => {
  test('lies in one segment in the order of the calls, with a salt each, and is named by its ids', async () => {
    const root = folderOf();
    const writer = writerOf(root);
    const make = lineMaker(() => Date.parse('2026-03-04T05:06:07Z'));
    const lines = Array.from({ length: 500 }, () => make());
    await Promise.all(lines.map((line) => writer.append(line)));
    await writer.close();
    expect(idsIn(root)).toEqual(lines.map(({ id }) => id));
    expect(segmentNames(root)).toEqual([
      `2026-03-04/${lines[0]!.id}_${lines.at(-1)!.id}_${writer.writer}.ndjson`,
    ]);
    const [place] = segmentsOf(root, '2026-03-04');
    const written = readFileSync(place!.path, 'utf8').trimEnd().split('\n');
    const salts = written.map((line) => (JSON.parse(line) as { salt: string }).salt);
    expect(new Set(salts).size).toBe(500);
    expect(salts.every((salt) => Buffer.from(salt, 'base64url').length === 16)).toBe(true);
  });

  test('can be read as soon as it is acknowledged', async () => {
    const root = folderOf();
    const writer = writerOf(root);
    const make = lineMaker();
    for (let count = 1; count <= 20; count += 1) {
      const line = make();
      await writer.append(line);
      expect(idsIn(root).at(-1)).toBe(line.id);
      expect(idsIn(root)).toHaveLength(count);
    }
    await writer.close();
  });

  test('goes on in a new segment when one is full, and when a day ends', async () => {
    const root = folderOf();
    let now = Date.parse('2026-03-04T23:59:59Z');
    const writer = writerOf(root);
    const make = lineMaker(() => now);
    const first = Array.from({ length: SEGMENT_RECORDS + 10 }, () => make());
    const written = first.map((line) => writer.append(line));
    now += 2000;
    const next = Array.from({ length: 10 }, () => make());
    await Promise.all([...written, ...next.map((line) => writer.append(line))]);
    await writer.close();
    expect(daysOf(root)).toEqual(['2026-03-04', '2026-03-05']);
    expect(idsIn(root)).toEqual([...first, ...next].map(({ id }) => id));
    const counts = segmentsOf(root, '2026-03-04').map(({ path }) => [...readSegment(path)].length);
    expect(counts.every((count) => count <= SEGMENT_RECORDS)).toBe(true);
    expect(counts.length).toBeGreaterThan(1);
  });

  test('is what the tree of the segment is over', async () => {
    const root = folderOf();
    let seen: { size: number; root: string } | undefined;
    const onClosing = ({ tree }: Segment) => (seen = { size: tree.size, root: tree.root().toString('hex') });
    const writer = new SegmentWriter(root, systemDisk, recordLeafHash, { onClosing });
    const make = lineMaker();
    for (let batch = 0; batch < 7; batch += 1)
      await Promise.all(Array.from({ length: 13 }, () => writer.append(make('é — \u{1f600}'))));
    await writer.close();
    const tree = new MerkleFrontier();
    const [place] = segmentsOf(root, daysOf(root)[0]!);
    for (const { line, id } of readSegment(place!.path)) {
      const { json, salt } = readSaltedLine(line.toString('utf8'))!;
      tree.push(recordLeafHash(json, salt, id, 'decision'));
    }
    expect(seen).toEqual({ size: 91, root: tree.root().toString('hex') });
  });

  test('is refused when it is too large, and after the end', async () => {
    const root = folderOf();
    const writer = writerOf(root);
    const make = lineMaker();
    await expect(writer.append(make('é'.repeat(33_000)))).rejects.toMatchObject({ code: 'too-large' });
    await writer.append(make('é'.repeat(32_000)));
    await writer.close();
    await writer.close();
    await expect(writer.append(make())).rejects.toMatchObject({ code: 'closed' });
    expect(idsIn(root)).toHaveLength(1);
  });

  test('from several writers lies in a segment of each', async () => {
    const root = folderOf();
    const writers = Array.from({ length: 4 }, () => writerOf(root));
    const make = lineMaker();
    const lines = Array.from({ length: 400 }, () => make());
    await Promise.all(lines.map((line, index) => writers[index % 4]!.append(line)));
    await Promise.all(writers.map((writer) => writer.close()));
    expect(segmentNames(root)).toHaveLength(4);
    expect(idsIn(root).toSorted()).toEqual(lines.map(({ id }) => id).toSorted());
  });
});

describe('a disk that fails', () => {
  const fault = (code: string) => Object.assign(new Error(`${code}: the disk`), { code });

  /** Fails the calls of one kind whose numbers are given, counted from 1. */
  function failing(
    kind: 'write' | 'sync' | 'torn',
    numbers: readonly number[],
    truncates = () => true,
  ): Disk {
    let calls = 0;
    const fails = () => numbers.includes((calls += 1));
    return {
      write: (descriptor, bytes, offset, length) => {
        if (kind === 'sync' || !fails()) return systemDisk.write(descriptor, bytes, offset, length);
        if (kind === 'torn') systemDisk.write(descriptor, bytes, offset, Math.floor(length / 2));
        throw fault('ENOSPC');
      },
      sync: async (descriptor) => {
        await systemDisk.sync(descriptor);
        if (kind === 'sync' && fails()) throw fault('EIO');
      },
      truncate: async (descriptor, length) => {
        if (!truncates()) throw fault('EROFS');
        await systemDisk.truncate(descriptor, length);
      },
    };
  }

  test.each([
    ['write', [2, 3]],
    ['torn', [2, 4]],
    ['sync', [2, 3]],
    ['sync', [1]],
    ['torn', [1]],
  ] as const)('at %s %j: what was acknowledged is there, what was rejected is not', async (kind, numbers) => {
    const root = folderOf();
    const writer = writerOf(root, failing(kind, numbers));
    const make = lineMaker();
    const acknowledged: string[] = [];
    let rejected = 0;
    for (let round = 0; round < 8; round += 1) {
      const lines = Array.from({ length: 5 }, () => make());
      const results = await Promise.allSettled(lines.map((line) => writer.append(line)));
      const refused = results.flatMap((result) =>
        result.status === 'rejected' ? [result.reason as object] : [],
      );
      for (const reason of refused)
        expect(reason).toMatchObject({ name: 'DecisionLogFault', code: 'not-written' });
      rejected += refused.length;
      acknowledged.push(
        ...lines.filter((_, index) => results[index]!.status === 'fulfilled').map(({ id }) => id),
      );
    }
    await writer.close();
    expect(rejected).toBe(5 * numbers.length);
    expect(idsIn(root)).toEqual(acknowledged);
    expect(segmentNames(root).some((name) => name.includes('.live.'))).toBe(false);
  });

  test('and does not even take back leaves a live file and says so, and the next records go elsewhere', async () => {
    const root = folderOf();
    const writer = writerOf(
      root,
      failing('torn', [2], () => false),
    );
    const make = lineMaker();
    const [first, second, third] = [make(), make(), make()];
    await writer.append(first);
    await expect(writer.append(second)).rejects.toMatchObject({
      code: 'not-written',
      message: expect.stringContaining('may be found in the log later'),
    });
    await writer.append(third);
    await writer.close();
    const names = segmentNames(root);
    expect(names.filter((name) => name.includes('.live.'))).toHaveLength(1);
    expect(names).toHaveLength(2);
  });

  test.each(['torn', 'sync'] as const)('at %s takes back what failed as soon as it is let', async (kind) => {
    const root = folderOf();
    let truncates = false;
    const writer = writerOf(
      root,
      failing(kind, [2], () => truncates),
    );
    const make = lineMaker();
    const [first, second, third] = [make(), make(), make()];
    await writer.append(first);
    await expect(writer.append(second)).rejects.toMatchObject({ code: 'not-written' });
    truncates = true;
    await writer.append(third);
    await writer.append(second);
    await writer.close();
    expect(idsIn(root).toSorted()).toEqual([first.id, second.id, third.id].toSorted());
    expect(segmentNames(root).some((name) => name.includes('.live.'))).toBe(false);
  });

  test('of which the first record fails takes it when it comes again, however its file was left', async () => {
    const root = folderOf();
    const writer = writerOf(root, failing('sync', [1]));
    const [line, next] = [lineMaker()(), lineMaker()()];
    await expect(writer.append(line)).rejects.toMatchObject({ code: 'not-written' });
    await writer.append(line);
    await writer.append(next);
    await writer.close();
    expect(idsIn(root)).toEqual([line.id, next.id]);
  });

  test('a folder that cannot be written rejects, and the log goes on when it can be again', async () => {
    const root = folderOf();
    const blocked = `${root}/log`;
    const writer = writerOf(`${blocked}/deeper`);
    const { writeFileSync, rmSync } = await import('node:fs');
    writeFileSync(blocked, 'a file where the folder has to be');
    const make = lineMaker();
    await expect(writer.append(make())).rejects.toMatchObject({ code: 'not-written' });
    rmSync(blocked);
    await writer.append(make());
    await writer.close();
    expect(idsIn(`${blocked}/deeper`)).toHaveLength(1);
    expect(existsSync(blocked)).toBe(true);
  });
});
