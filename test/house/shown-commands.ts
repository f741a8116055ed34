// Commands on a page of the documentation, with what the page says that they say.
import { cpSync, existsSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { exampleRepository, root, runScript } from '../command/logged.ts';

export interface Shown {
  readonly command: string;
  readonly output: string;
}

export function shownOn(page: string): Shown[] {
  const text = readFileSync(join(root, 'docs', page), 'utf8');
  return [...text.matchAll(/^```console\n(.*?)^```$/gms)].flatMap(([, block]) =>
    block!
      .split(/^\$ /m)
      .slice(1)
      .map((part) => {
        const [command = '', ...output] = part.split('\n');
        return { command, output: output.join('\n') };
      }),
  );
}

/** Runs them one after the other in a folder that is like a clone of this repository. @returns what each says */
export async function said(shown: readonly Shown[], folder: string): Promise<string[]> {
  for (const name of ['dist', 'example', 'package.json'])
    cpSync(join(root, name), join(folder, name), { recursive: true });
  if (existsSync(join(root, 'node_modules')))
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  exampleRepository(folder);
  const mark = '--- what the next command says ---';
  const script = shown.map(({ command }) => `echo '${mark}'\n${command}\n`).join('');
  const { out } = await runScript(`exec 2>&1\nset -o pipefail\n${script}`, folder);
  return out.split(`${mark}\n`).slice(1);
}

/** A text without what differs from run to run: ids, digests, times and days of writing, and folders. */
export function alike(text: string): string {
  return text
    .replaceAll(/[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/g, '<id>')
    .replaceAll(/(<id>) +\d+ +/g, '$1 <leaf> ')
    .replaceAll(/\b[\d.]+ m?s +/g, '<time> ')
    .replaceAll(/\b[\d.]+ m?s\b/g, '<time>')
    .replaceAll(/made {10}[\d: -]+ UTC/g, 'made <moment>')
    .replaceAll(/root [A-Za-z0-9+/]{43}=/g, 'root <hash>')
    .replaceAll(/_[0-9a-f]{8}\.parquet/g, '_<writer>.parquet')
    .replaceAll(/date=\d{4}-\d\d-\d\d/g, 'date=<day>')
    .replaceAll(/it has 1000 bytes, and its manifest says \d+/g, 'it has 1000 bytes')
    .replaceAll(/\S+\/(\w+\.(?:nd)?json):/g, '<folder>/$1:');
}
