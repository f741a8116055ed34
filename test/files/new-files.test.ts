import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { PathsTaken, writeNewFiles } from '../../src/files/new-files.ts';
import { scratch } from './scratch.ts';

const folderOf = scratch();
const files = { 'a/b.txt': 'b', 'a/c/d.txt': 'd', 'e.txt': 'e' };

test('files are written below the folder, which need not exist', () => {
  const folder = join(folderOf(), 'new/one');
  writeNewFiles(folder, files);
  expect(Object.keys(files).map((path) => readFileSync(join(folder, path), 'utf8'))).toEqual(['b', 'd', 'e']);
});

test('a folder with other files in it keeps them', () => {
  const folder = folderOf({ 'a/other.txt': 'x' });
  writeNewFiles(folder, files);
  expect(readdirSync(join(folder, 'a')).toSorted()).toEqual(['b.txt', 'c', 'other.txt']);
});

test.each([
  ['a file', (folder: string) => writeNewFiles(folder, { 'e.txt': 'mine' }), 'e.txt'],
  ['a folder', (folder: string) => mkdirSync(join(folder, 'e.txt')), 'e.txt'],
  ['a link to nowhere', (folder: string) => symlinkSync('/nowhere', join(folder, 'e.txt')), 'e.txt'],
  ['a file in place of a folder', (folder: string) => writeNewFiles(folder, { a: 'mine' }), 'a'],
  ['a link in place of a folder', (folder: string) => symlinkSync(folderOf(), join(folder, 'a')), 'a'],
])('%s in the way: nothing is written', (_, obstruct, path) => {
  const folder = folderOf();
  obstruct(folder);
  const before = readdirSync(folder);
  expect(() => writeNewFiles(folder, files)).toThrow(PathsTaken);
  expect(() => writeNewFiles(folder, files)).toThrow(`${path} is there already`);
  expect(readdirSync(folder)).toEqual(before);
});

test('nothing is written through a link to a folder outside', () => {
  const [outside, folder] = [folderOf(), folderOf()];
  symlinkSync(outside, join(folder, 'a'));
  expect(() => writeNewFiles(folder, { 'a/b.txt': 'b' })).toThrow(PathsTaken);
  expect(existsSync(join(outside, 'b.txt'))).toBe(false);
});
