import {
  appendFileSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { recoverSegments } from '../../src/store/recovery.ts';
import { saltedLine } from '../../src/store/salted-line.ts';
import { makeFolder } from '../../src/store/durable.ts';
import { scratch } from '../files/scratch.ts';
import { idsOf, lineMaker } from './lines.ts';

const folderOf = scratch();
const DAY = 'date=2026-03-04';
const make = lineMaker(() => Date.parse('2026-03-04T05:06:07Z'));

/** A live segment of a writer that is gone. */
function left(count: number): { root: string; path: string; ids: string[]; lines: string[] } {
  const root = folderOf();
  makeFolder(`${root}/${DAY}`);
  const records = Array.from({ length: count }, () => make());
  const lines = records.map(({ json }) => saltedLine(json, randomBytes(16)));
  const path = `${root}/${DAY}/${records[0]!.id}_0123abcd.live.ndjson`;
  writeFileSync(path, lines.join(''));
  return { root, path, ids: records.map(({ id }) => id), lines };
}
const closedIn = (root: string): string[] =>
  readdirSync(`${root}/${DAY}`).filter((name) => !name.includes('.live.'));

describe('a segment that its writer left', () => {
  test.each<[string, (path: string) => void, number]>([
    ['whole', () => undefined, 0],
    ['with an unfinished line', (path) => appendFileSync(path, '{"specversion":"1.0","id":"0196'), 31],
    ['with a few zeros', (path) => appendFileSync(path, Buffer.alloc(700)), 700],
    ['with a megabyte of zeros', (path) => truncateSync(path, statSync(path).size + 1_000_000), 1_000_000],
  ])('%s is closed with the records that it has', (_, damage, tornBytes) => {
    const { root, path, ids } = left(5);
    damage(path);
    expect(recoverSegments(root)).toMatchObject({ recovered: [{ records: 5, tornBytes }], leftAlone: [] });
    const [name] = closedIn(root);
    expect(name).toBe(`${ids[0]}_${ids[4]}_0123abcd.ndjson`);
    expect(idsOf(`${root}/${DAY}/${name}`)).toEqual(ids);
  });

  test.each<[string, (lines: string[]) => void]>([
    ['cut in its middle', (lines) => (lines[2] = lines[2]!.slice(0, 90) + lines[2]!.slice(120))],
    [
      'full of zeros',
      (lines) => (lines[2] = `${lines[2]!.slice(0, 90)}${'\0'.repeat(50)}${lines[2]!.slice(140)}`),
    ],
    ['without its salt', (lines) => (lines[2] = lines[2]!.replace(/,"salt":.*/, '}'))],
    ['run into the next one', (lines) => (lines[2] = lines[2]!.replace('\n', ' '))],
    ['that is no record', (lines) => (lines[2] = '{}\n')],
  ])('with a line %s, and others behind it, is left for a person to look at', (_, damage) => {
    const { root, path, lines } = left(5);
    damage(lines);
    writeFileSync(path, lines.join(''));
    const { recovered, leftAlone } = recoverSegments(root);
    expect({ recovered, leftAlone }).toMatchObject({
      recovered: [],
      leftAlone: [{ path, reason: expect.stringContaining('line 3 is no record') }],
    });
    expect(readFileSync(path, 'utf8')).toBe(lines.join(''));
  });

  test('of another machine is left, until what that said of itself is removed', () => {
    const { root, path, ids } = left(2);
    const entry = `${root}/writers/0123abcd.json`;
    makeFolder(`${root}/writers`);
    writeFileSync(entry, JSON.stringify({ writer: '0123abcd', host: 'another.example', pid: 7 }));
    const { recovered, leftAlone } = recoverSegments(root);
    expect({ recovered, leftAlone }).toMatchObject({
      recovered: [],
      leftAlone: [{ path, reason: expect.stringContaining('remove writers/0123abcd.json') }],
    });
    rmSync(entry);
    expect(recoverSegments(root).recovered).toMatchObject([{ records: 2 }]);
    expect(closedIn(root)).toEqual([`${ids[0]}_${ids[1]}_0123abcd.ndjson`]);
  });

  test('without a whole record is taken away', () => {
    const { root, path } = left(1);
    truncateSync(path, 100);
    expect(recoverSegments(root)).toMatchObject({ recovered: [{ records: 0, tornBytes: 100 }] });
    expect(readdirSync(`${root}/${DAY}`)).toEqual([]);
  });
});
