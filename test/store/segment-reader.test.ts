import { appendFileSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findInSegment, readSegment } from '../../src/store/segment-reader.ts';
import { readSaltedLine, saltedLine } from '../../src/store/salted-line.ts';
import { scratch } from '../files/scratch.ts';
import { lineMaker } from './lines.ts';

const folderOf = scratch();
const salt = Buffer.alloc(16, 0xa5);

function segmentOf(texts: readonly string[]): { path: string; ids: string[]; lines: string[] } {
  const make = lineMaker();
  const records = texts.map((text) => make(text));
  const path = join(folderOf(), 'segment.ndjson');
  const lines = records.map(({ json }) => saltedLine(json, salt));
  writeFileSync(path, lines.join(''));
  return { path, ids: records.map(({ id }) => id), lines };
}

function readAll(path: string) {
  const records: { id: string; line: string }[] = [];
  const reading = readSegment(path);
  for (;;) {
    const { done, value } = reading.next();
    if (done) return { records, ending: value };
    records.push({ id: value.id, line: `${value.line.toString('utf8')}\n` });
  }
}

const texts = fc.array(
  fc.oneof(fc.string({ maxLength: 40 }), fc.string({ unit: 'grapheme', maxLength: 9000 })),
  {
    maxLength: 40,
  },
);

describe('a segment', () => {
  test('is read as it was written, and each of its records is found', () => {
    fc.assert(
      fc.property(texts, (given) => {
        const { path, ids, lines } = segmentOf(given);
        const { records, ending } = readAll(path);
        expect(records).toEqual(ids.map((id, index) => ({ id, line: lines[index] })));
        expect(ending).toBeUndefined();
        for (const [index, id] of ids.entries())
          expect(`${findInSegment(path, id)?.toString('utf8')}\n`).toBe(lines[index]);
        expect(findInSegment(path, '00000000-0000-7000-8000-000000000000')).toBeUndefined();
        expect(findInSegment(path, 'ffffffff-ffff-7fff-bfff-ffffffffffff')).toBeUndefined();
      }),
      { numRuns: 60 },
    );
  });

  test('that is cut anywhere gives the records before the cut, and says how much is torn', () => {
    const { path, ids } = segmentOf(['a', 'bb'.repeat(3000), 'ü'.repeat(50), '']);
    const bytes = readFileSync(path);
    fc.assert(
      fc.property(fc.nat(bytes.length), (length) => {
        writeFileSync(path, bytes);
        truncateSync(path, length);
        const whole = bytes.subarray(0, length).toString('latin1').split('\n').length - 1;
        const { records, ending } = readAll(path);
        expect(records.map(({ id }) => id)).toEqual(ids.slice(0, whole));
        const torn = length - (bytes.subarray(0, length).lastIndexOf(0x0a) + 1);
        expect(ending).toEqual(torn === 0 ? undefined : { offset: length - torn, bytes: torn });
        for (const [index, id] of ids.entries())
          expect(findInSegment(path, id) === undefined).toBe(index >= whole);
      }),
      { numRuns: 200 },
    );
  });

  test('with a line that is no record says which, and gives what stands before', () => {
    const { path, ids } = segmentOf(['a', 'b']);
    appendFileSync(path, '{"id":"no record"}\n');
    const { records, ending } = readAll(path);
    expect(records.map(({ id }) => id)).toEqual(ids);
    expect(ending).toMatchObject({ index: 2, reason: 'it does not start as a record does' });
  });

  test('of one endless line is given up', () => {
    const path = join(folderOf(), 'segment.ndjson');
    writeFileSync(path, 'x'.repeat(3_000_000));
    expect(readAll(path).ending).toMatchObject({ index: 0, reason: 'it is longer than a record may be' });
  });

  test('of random bytes never breaks the reader', () => {
    const path = join(folderOf(), 'segment.ndjson');
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 3000 }), (bytes) => {
        writeFileSync(path, bytes);
        expect(readAll(path).records).toEqual([]);
        expect(findInSegment(path, '00000000-0000-7000-8000-000000000000')).toBeUndefined();
      }),
    );
  });
});

test('the salt is taken off again, and what has none is told', () => {
  const json = '{"specversion":"1.0","id":"x"}';
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 16, maxLength: 16 }), (some) => {
      const read = readSaltedLine(saltedLine(json, Buffer.from(some)).trimEnd());
      expect(read).toEqual({ json, salt: Buffer.from(some) });
    }),
  );
  expect(readSaltedLine(json)).toBeUndefined();
});
