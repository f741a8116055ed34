import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { zstdDecompressSync } from 'node:zlib';
import { evidenceHeader, evidenceLines, findInEvidence } from '../../../src/store/evidence-file.ts';
import { findRecord, readAll } from '../../../src/store/log-reader.ts';
import { sealSegments } from '../../../src/store/seal/seal.ts';
import { readSegment } from '../../../src/store/segment-reader.ts';
import { daysOf, segmentsOf } from '../../../src/store/segments.ts';
import { integrate } from '../../../src/store/tree/tree-store.ts';
import { scratch } from '../../files/scratch.ts';
import { decide, decided, logKey, sampleLog, START } from '../sample-log.ts';
import { copyOf, filesBelow, snapshot } from '../snapshot.ts';

const folderOf = scratch();
const { signer, key } = logKey();
const signing = { signer, known: [key] };
const DAY = 'date=2025-05-16';

/** A log with one closed segment under a checkpoint. */
async function closedLog(
  count: number,
): Promise<{ root: string; ids: string[]; lines: Buffer[]; path: string }> {
  const root = folderOf();
  const log = sampleLog(root);
  const ids = await decide(log, count);
  await log.close();
  integrate(root, signing);
  const [{ path } = { path: '' }] = segmentsOf(root, daysOf(root)[0]!);
  return { root, ids, lines: [...readSegment(path)].map(({ line }) => Buffer.from(line)), path };
}

const ofKind = (root: string, ending: string): string =>
  join(
    root,
    DAY,
    filesBelow(join(root, DAY)).find((file) => file.endsWith(ending))!,
  );

describe('a closed segment', () => {
  test.each([1, 63, 64, 65, 200])('of %i records is kept byte for byte, and each is found', async (count) => {
    const { root, ids, lines, path } = await closedLog(count);
    const bytes = readFileSync(path);
    const { sealed, waiting } = await sealSegments(root, { analytics: true });
    expect(waiting).toEqual([]);
    expect(sealed).toMatchObject([{ records: count, segmentBytes: bytes.length }]);
    expect(filesBelow(join(root, DAY)).map((file) => file.slice(file.indexOf('.')))).toEqual([
      '.evidence',
      '.parquet',
      '.sealed.json',
      '.subjects',
    ]);
    const evidence = ofKind(root, '.evidence');
    expect([...evidenceLines(evidence)]).toEqual(lines);
    expect(evidenceHeader(evidence)).toMatchObject({ records: count, bytes: bytes.length, first: ids[0] });
    for (const [index, id] of ids.entries())
      expect(findInEvidence(evidence, id)).toEqual({ index, line: lines[index] });
    expect(findInEvidence(evidence, '0196d82a-5d3a-7000-8000-0000000000d1')).toBeUndefined();
  });

  test('waits until all of it is under a checkpoint', async () => {
    const root = folderOf();
    const log = sampleLog(root);
    await decide(log, 3);
    integrate(root, signing);
    await decide(log, 3);
    expect(await sealSegments(root, { analytics: false })).toEqual({ sealed: [], waiting: [] });
    await log.close();
    expect(await sealSegments(root, { analytics: false })).toMatchObject({
      sealed: [],
      waiting: [{ isDamaged: false }],
    });
    integrate(root, signing);
    expect(await sealSegments(root, { analytics: false })).toMatchObject({
      sealed: [{ records: 6 }],
      waiting: [],
    });
  });

  test('is not sealed when it is not what the tree says', async () => {
    const { root, path } = await closedLog(5);
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, text.replace('"denied"', '"DENIED"'));
    const before = snapshot(root);
    await expect(sealSegments(root, { analytics: false })).rejects.toThrow(/is not what the tree says/);
    expect(snapshot(root)).toEqual(before);
    writeFileSync(path, text);
    appendFileSync(path, '{"specversion":"1.0"');
    expect((await sealSegments(root, { analytics: false })).waiting).toMatchObject([{ isDamaged: true }]);
  });
});

test('a run that was cut off at any step is made again, to the same files', async () => {
  const root = folderOf();
  for (const day of [0, 1]) {
    const log = sampleLog(root, {}, START + day * 86_400_000);
    await decide(log, 70);
    await log.close();
  }
  integrate(root, signing);
  const ids = [...readAll(root)].map(({ id }) => id);
  const whole = copyOf(root, folderOf());
  await sealSegments(whole, { analytics: true });
  let step = 0;
  for (; ; step += 1) {
    const cut = copyOf(root, folderOf());
    let taken = 0;
    const done = await sealSegments(cut, {
      analytics: true,
      onStep: (name) => {
        if (taken === step) throw new Error(`cut off at ${name}`);
        taken += 1;
      },
    }).then(
      () => true,
      (error: Error) => {
        if (!error.message.startsWith('cut off')) throw error;
        return false;
      },
    );
    // At no moment a record is missing, or is there twice.
    expect([...readAll(cut)].map(({ id }) => id)).toEqual(ids);
    if (done) break;
    await sealSegments(cut, { analytics: true });
    expect(snapshot(cut)).toEqual(snapshot(whole));
  }
  expect(step).toBe(20);
});

describe('reading', () => {
  test('finds records live, closed and sealed, and says where', async () => {
    const { root, ids } = await closedLog(70);
    expect(findRecord(root, ids[3]!)?.place.where).toBe('closed');
    await sealSegments(root, { analytics: false });
    const log = sampleLog(root, {}, START + 60_000);
    const [live] = await decide(log, 2);
    expect(findRecord(root, ids[3]!)?.place.where).toBe('sealed');
    expect(findRecord(root, live!)?.place.where).toBe('live');
    expect(findRecord(root, ids[3]!.replace(/.$/, 'x'))).toBeUndefined();
    await log.close();
  });

  test('finds a record whose sender gave it its id, which lies out of the order', async () => {
    const root = folderOf();
    const log = sampleLog(root);
    await decide(log, 70);
    const earlier = '0196d820-0000-7000-8000-00000000000a';
    const later = '0196d855-0000-7000-8000-00000000000b';
    await log.append(decided(1, { id: earlier }));
    await log.append(decided(1, { id: later }));
    await decide(log, 70);
    for (const where of ['live', 'closed', 'sealed']) {
      if (where === 'closed') await log.close();
      integrate(root, signing);
      if (where === 'sealed') await sealSegments(root, { analytics: false });
      for (const id of [earlier, later]) expect(findRecord(root, id)).toMatchObject({ id, place: { where } });
    }
  });

  test('tells those of a time', async () => {
    const root = folderOf();
    for (const day of [0, 1, 2]) {
      const log = sampleLog(root, {}, START + day * 86_400_000);
      await decide(log, 3);
      await log.close();
    }
    const days = (range: object) => [...readAll(root, range)].map(({ place }) => place.name.day.slice(-2));
    expect(days({})).toEqual(['16', '16', '16', '17', '17', '17', '18', '18', '18']);
    expect(days({ since: START + 86_400_000, until: START + 2 * 86_400_000 })).toEqual(['17', '17', '17']);
    expect(days({ until: START })).toEqual([]);
  });

  test('goes on when a segment is closed and sealed between the records', async () => {
    const root = folderOf();
    const log = sampleLog(root);
    const ids = await decide(log, 10);
    const found: string[] = [];
    for (const { id } of readAll(root)) {
      found.push(id);
      if (found.length !== 2) continue;
      await log.close();
      integrate(root, signing);
      await sealSegments(root, { analytics: false });
    }
    expect(found).toEqual(ids);
  });
});

describe('the analytics file', () => {
  test('has a row for each record, without what tells of a person', async () => {
    const { root, ids } = await closedLog(130);
    await sealSegments(root, { analytics: true });
    const bytes = readFileSync(ofKind(root, '.parquet'));
    const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
    expect(parquetMetadata(file).row_groups).toHaveLength(1);
    const rows = await parquetReadObjects({
      file,
      compressors: { ZSTD: (input) => zstdDecompressSync(input) },
    });
    expect(rows.map(({ id }) => id)).toEqual(ids);
    expect(rows[1]).toMatchObject({
      kind: 'decision',
      outcome: 'denied',
      score: '0.001',
      segments: '{"geography":"NY"}',
      objective_version: 'OBJ.credit.v1.3',
      tier: 'high',
      who: null,
    });
    expect(rows[1]!['time']).toEqual(expect.any(Date));
    expect(Object.keys(rows[1]!)).not.toContain('feature_hash');
  });

  test('has what is about decisions behind them, in a row group of its own', async () => {
    const root = folderOf();
    const log = sampleLog(root);
    const ids: string[] = [];
    for (let at = 0; at < 5; at += 1) {
      ids.push((await log.append(decided(at))).id);
      await log.record('outcome', {
        subject: ids[at]!,
        data: { ground_truth: 'repaid', observed_at: '2025-05-16T00:00:00Z' },
      });
    }
    await log.close();
    integrate(root, signing);
    await sealSegments(root, { analytics: true });
    const bytes = readFileSync(ofKind(root, '.parquet'));
    const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
    expect(parquetMetadata(file).row_groups.map(({ num_rows: rows }) => Number(rows))).toEqual([5, 5]);
    const rows = await parquetReadObjects({
      file,
      compressors: { ZSTD: (input) => zstdDecompressSync(input) },
    });
    expect(rows.map(({ kind, id, subject }) => (kind === 'decision' ? id : subject))).toEqual([
      ...ids,
      ...ids,
    ]);
  });

  test('can be left out', async () => {
    const { root } = await closedLog(3);
    await sealSegments(root, { analytics: false });
    expect(filesBelow(join(root, DAY)).filter((file) => file.endsWith('.parquet'))).toEqual([]);
  });
});
