// The commands of docs/trace.md say what the page says, one after the other, in a clone of this repository.
import { beforeAll, describe, expect, test } from '@jest/globals';
import { scratch } from '../files/scratch.ts';
import { alike, readPage, runPage } from './page-commands.ts';

const folderOf = scratch();
const { shown } = readPage('docs/trace.md');
let said: string[];

beforeAll(async () => {
  said = await runPage(shown, folderOf());
}, 120_000);

test('there are commands, and all of them ran', () => {
  expect(shown.length).toBeGreaterThan(10);
  expect(said).toHaveLength(shown.length);
});

describe('says what the page says:', () => {
  test.each(shown.map(({ command }, index) => [command, index] as const))('%s', (_command, index) => {
    expect(alike(said[index]!)).toBe(alike(shown[index]!.output));
  });
});
