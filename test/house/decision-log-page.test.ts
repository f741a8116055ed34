// The commands of docs/decision-log.md say what the page says, one after the other, in a clone of this repository.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { root } from '../command/logged.ts';
import { scratch } from '../files/scratch.ts';
import { alike, readPage, runPage } from './page-commands.ts';

const folderOf = scratch();
const { page, shown } = readPage('docs/decision-log.md');
let said: string[];

beforeAll(async () => {
  said = await runPage(shown, folderOf());
}, 120_000);

test('there are commands, and all of them ran', () => {
  expect(shown.length).toBeGreaterThan(15);
  expect(said).toHaveLength(shown.length);
});

describe('says what the page says:', () => {
  test.each(shown.map(({ command }, index) => [command, index] as const))('%s', (_command, index) => {
    expect(alike(said[index]!)).toBe(alike(shown[index]!.output));
  });
});

test('the service on the page is the one that runs', () => {
  const service = readFileSync(join(root, 'example/service.js'), 'utf8');
  // The formatter indents code on a page otherwise.
  const unindented = (text: string) => text.replaceAll(/^ +/gm, '');
  expect(unindented(page)).toContain(`\`\`\`js\n${unindented(service)}\`\`\``);
});
