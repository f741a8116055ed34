// Runs the commands of a page in docs/, one after the other, in a clone of this repository.
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exampleRepository, root, runScript } from '../command/logged.ts';

export interface Shown {
  readonly command: string;
  readonly output: string;
}

/** The text of a page, and its commands with what it says that they say. */
export function readPage(path: string): { readonly page: string; readonly shown: readonly Shown[] } {
  const page = readFileSync(join(root, path), 'utf8');
  const shown = [...page.matchAll(/^```console\n(.*?)^```$/gms)].flatMap(([, block]) =>
    block!
      .split(/^\$ /m)
      .slice(1)
      .map((part) => {
        const [command = '', ...output] = part.split('\n');
        return { command, output: output.join('\n') };
      }),
  );
  return { page, shown };
}

/** What differs from run to run: ids, digests, commits, times of now and of commits, and folders. */
export const alike = (text: string): string =>
  text
    .replaceAll(/[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/g, '<id>')
    .replaceAll(/\b[0-9a-f]{64}\b/g, '<digest>')
    .replaceAll(/\b[0-9a-f]{40}\b/g, '<commit>')
    .replaceAll(/as of \S+/g, 'as of <time>')
    .replaceAll(
      /\b20\d\d-\d\d-\d\d \d\d:\d\d:\d\d(\.\d{3})? UTC +(outcome|override|by tracegate)/g,
      '<time> $2',
    )
    .replaceAll(/\b20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/g, '<time>')
    .replaceAll(/[\w./]+\+[0-9a-f]{8}\+[A-Za-z0-9+/=]+/g, '<key>')
    .replaceAll(/\S+\/(\w+\.json) /g, '<folder>/$1 ');

/** @param folder an empty one @returns what each command says */
export async function runPage(shown: readonly Shown[], folder: string): Promise<string[]> {
  for (const name of ['dist', 'example', 'package.json'])
    cpSync(join(root, name), join(folder, name), { recursive: true });
  exampleRepository(folder);
  const mark = '--- what the next command says ---';
  const script = shown.map(({ command }) => `echo '${mark}'\n${command}\n`).join('');
  const { out } = await runScript(`exec 2>&1\nset -o pipefail\n${script}`, folder);
  return out.split(`${mark}\n`).slice(1);
}
