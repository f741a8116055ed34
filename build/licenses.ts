import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The licence texts of every package whose code is in a bundle, in the order of their names.
 * @param root the repository
 * @param inputs the files bundled, relative to the root with forward slashes
 * @throws when a bundled package ships no licence text and its manifest names no licence
 */
export function licenses(root: string, inputs: Iterable<string>): string {
  const packages = new Set<string>();
  for (const input of inputs) {
    const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0];
    if (folder !== undefined) packages.add(folder);
  }
  const sections = [...packages].map((folder) => licenseOf(join(root, folder)));
  return `${[...new Set(sections)].sort().join(`\n${'-'.repeat(80)}\n\n`)}`;
}

function licenseOf(folder: string): string {
  const manifestFile = join(folder, 'package.json');
  if (!existsSync(manifestFile)) throw new Error(`${folder} has no package.json`);
  const manifest = JSON.parse(readFileSync(manifestFile, 'utf8')) as Record<string, unknown>;
  const title = `${String(manifest.name)} ${String(manifest.version)} (${String(manifest.license)})\n`;
  const file = readdirSync(folder)
    .filter((name) => /^(licen[cs]e|copying)/i.test(name))
    .sort()[0];
  if (file === undefined && typeof manifest.license !== 'string') {
    throw new Error(`${folder} is bundled and states no licence`);
  }
  const text = file === undefined ? '' : `\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
  return (title + text).replaceAll('\r\n', '\n');
}
