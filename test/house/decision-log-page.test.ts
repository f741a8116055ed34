// The commands of docs/decision-log.md say what the page says, one after the other, in a clone of this repository.
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { scratch } from '../files/scratch.ts';
import { exampleRepository, root, runScript } from '../command/logged.ts';

const folderOf = scratch();
const page = readFileSync(join(root, 'docs/decision-log.md'), 'utf8');

interface Shown {
  readonly command: string;
  readonly output: string;
}

const shown: Shown[] = [...page.matchAll(/^```console\n(.*?)^```$/gms)].flatMap(([, block]) =>
  block!
    .split(/^\$ /m)
    .slice(1)
    .map((part) => {
      const [command = '', ...output] = part.split('\n');
      return { command, output: output.join('\n') };
    }),
);

/** What differs from run to run: ids, digests, commits, times of commits and folders. */
const alike = (text: string): string =>
  text
    .replaceAll(/[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/g, '<id>')
    .replaceAll(/\b[0-9a-f]{64}\b/g, '<digest>')
    .replaceAll(/\b[0-9a-f]{40}\b/g, '<commit>')
    .replaceAll(/as of \S+/g, 'as of <time>')
    .replaceAll(/\S+\/(\w+\.json) /g, '<folder>/$1 ');

let said: string[];

beforeAll(async () => {
  const folder = folderOf();
  for (const name of ['dist', 'example', 'package.json'])
    cpSync(join(root, name), join(folder, name), { recursive: true });
  exampleRepository(folder);
  const mark = '--- what the next command says ---';
  const script = shown.map(({ command }) => `echo '${mark}'\n${command}\n`).join('');
  const { out } = await runScript(`exec 2>&1\nset -o pipefail\n${script}`, folder);
  said = out.split(`${mark}\n`).slice(1);
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
