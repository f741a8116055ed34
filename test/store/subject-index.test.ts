import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { BLOCK_RECORDS } from '../../src/store/evidence-file.ts';
import { blocksNaming, subjectIndex } from '../../src/store/subject-index.ts';
import { scratch } from '../files/scratch.ts';

const folderOf = scratch();
const evidence = Buffer.alloc(32, 7);
const idOf = (number: number): string =>
  `0196d852-628b-7${String(number).padStart(3, '0')}-9cad-d1794c3acc13`;
const lineOf = (own: number, text: string): Buffer =>
  Buffer.from(`{"specversion":"1.0","id":"${idOf(own)}","data":{"text":"${text}"}}`);

test('names exactly the blocks in which an id stands beside that of its own record', () => {
  const path = join(folderOf(), 'one.subjects');
  const named = fc.array(fc.tuple(fc.nat(599), fc.nat(40)), { maxLength: 1500 });
  fc.assert(
    fc.property(named, fc.nat(600), (pairs, extra) => {
      const texts = Array.from({ length: 600 }, () => '');
      for (const [record, subject] of pairs) texts[record] += `x${idOf(subject)}`;
      const lines = texts.slice(0, extra).map((text, own) => lineOf(own, text));
      writeFileSync(path, subjectIndex(lines, evidence));
      for (let subject = 0; subject <= 41; subject += 1) {
        const id = idOf(subject);
        const expected = lines.flatMap((line, at) =>
          at !== subject && line.includes(id) ? [Math.floor(at / BLOCK_RECORDS)] : [],
        );
        expect(blocksNaming(path, evidence, id)).toEqual([...new Set(expected)]);
      }
    }),
    { numRuns: 60 },
  );
});

test('over many pages, in all of which an id may stand', () => {
  const path = join(folderOf(), 'one.subjects');
  const lines = Array.from({ length: 64 * 900 }, (_, at) =>
    lineOf(at % 900, `${idOf(950)} ${idOf((at * 7) % 940)}`),
  );
  writeFileSync(path, subjectIndex(lines, evidence));
  expect(blocksNaming(path, evidence, idOf(950))).toEqual(Array.from({ length: 900 }, (_, block) => block));
  expect(blocksNaming(path, evidence, idOf(999))).toEqual([]);
});

test('finds an id that begins within another text of the kind', () => {
  const path = join(folderOf(), 'one.subjects');
  const inner = 'd1794c3a-cc13-7628-8b72-0196d852628b';
  const text = `0196d852-628b-7672-9cad-${inner.slice(0, 8)}${inner.slice(8)}`;
  writeFileSync(path, subjectIndex([lineOf(1, text)], evidence));
  expect(text).toContain(inner);
  expect(blocksNaming(path, evidence, inner)).toEqual([0]);
});

test('says nothing where a byte of it is another, is of another file, or is not there', () => {
  const path = join(folderOf(), 'one.subjects');
  const lines = Array.from({ length: 70 }, (_, at) => lineOf(at, idOf(100 + at)));
  const whole = subjectIndex(lines, evidence);
  expect(blocksNaming(path, evidence, idOf(169))).toBeUndefined();
  for (let at = 0; at < whole.length; at += 1) {
    const changed = Buffer.from(whole);
    changed[at]! ^= 1;
    writeFileSync(path, changed);
    expect([at, blocksNaming(path, evidence, idOf(169))]).toEqual([at, undefined]);
  }
  writeFileSync(path, whole);
  expect(blocksNaming(path, evidence, idOf(169))).toEqual([1]);
  expect(blocksNaming(path, Buffer.alloc(32, 8), idOf(169))).toBeUndefined();
});
