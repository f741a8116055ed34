import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { accessRecords, appendAccess, verifyAccess } from '../../../src/store/vault/access-log.ts';
import { scratch } from '../../files/scratch.ts';
import { caller, decisionId } from './vaults.ts';

const folderOf = scratch();
const file = (root: string) => join(root, 'access.ndjson');

function filled(records = 5): string {
  const root = folderOf();
  for (let index = 0; index < records; index += 1)
    appendAccess(root, { action: 'features', ...caller, decision_id: decisionId() }, Date.now() + index);
  return root;
}

test('a log that was not touched holds, and an empty one too', () => {
  expect(verifyAccess(folderOf())).toEqual({ records: 0, head: '0'.repeat(64) });
  expect(verifyAccess(filled())).toEqual({ records: 5, head: expect.stringMatching(/^[0-9a-f]{64}$/) });
});

describe('what was done to it is found', () => {
  const change: [string, (lines: string[]) => string[]][] = [
    ['a line dropped', (lines) => lines.toSpliced(2, 1)],
    ['two lines exchanged', ([a, b, c, ...rest]) => [a!, c!, b!, ...rest]],
    ['a line twice', (lines) => lines.toSpliced(2, 0, lines[1]!)],
    ['the first dropped', (lines) => lines.slice(1)],
    ['a line in another spelling', (lines) => lines.with(1, lines[1]!.replace('{', '{ '))],
    ['a line that is none', (lines) => lines.with(1, 'x')],
  ];
  test.each(change)('%s', (_, how) => {
    const root = filled();
    const lines = readFileSync(file(root), 'utf8').trimEnd().split('\n');
    writeFileSync(file(root), `${how(lines).join('\n')}\n`);
    expect(verifyAccess(root).fault).toMatch(/^Line \d/);
  });

  test('any byte changed but in the last line', () => {
    const root = filled(3);
    const whole = readFileSync(file(root));
    const end = whole.lastIndexOf(0x0a, whole.length - 2);
    for (let at = 0; at < end; at += 1) {
      const bytes = Buffer.from(whole);
      bytes[at]! ^= 1;
      writeFileSync(file(root), bytes);
      expect(verifyAccess(root).fault).toBeDefined();
    }
  });

  test('cut off or written anew, by what was known of it', () => {
    const root = filled();
    const { records, head } = verifyAccess(root);
    appendAccess(root, { action: 'erase', ...caller }, Date.now());
    expect(verifyAccess(root, { records, head })).toMatchObject({ records: 6 });
    expect(verifyAccess(root, { records, head }).fault).toBeUndefined();
    const lines = readFileSync(file(root), 'utf8').split('\n');
    writeFileSync(file(root), `${lines.slice(0, 3).join('\n')}\n`);
    expect(verifyAccess(root).fault).toBeUndefined();
    expect(verifyAccess(root, { records, head }).fault).toMatch(/There were 5 records, and are 3/);
    expect(verifyAccess(filled(), { records, head }).fault).toMatch(/not the one that was known/);
  });
});

test('a line that was not finished is cut off, and the next one says so', () => {
  const root = filled(2);
  appendFileSync(file(root), '{"v":1,"sequence":2,"who":"tor');
  appendAccess(root, { action: 'features', ...caller }, Date.now());
  expect(verifyAccess(root).fault).toBeUndefined();
  expect(accessRecords(root).map((record) => record.torn_bytes)).toEqual([undefined, undefined, 30]);
});

test('nothing is appended to a last line that cannot be read', () => {
  const root = filled(1);
  appendFileSync(file(root), 'x\n');
  expect(() => appendAccess(root, { action: 'features', ...caller }, Date.now())).toThrow(
    /not as it was written/,
  );
  writeFileSync(file(root), 'x'.repeat(80_000));
  expect(() => appendAccess(root, { action: 'features', ...caller }, Date.now())).toThrow(/longer/);
});
