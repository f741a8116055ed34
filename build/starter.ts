// Writes generated/starter.js: the files that `tracegate init` lays down, as text, so that the command line is one
// file. They are the real files of starter/ and docs/workflows/. Argument: [generated folder].
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

const root = join(import.meta.dirname, '..');
const generatedFolder = process.argv[2] ?? join(root, 'generated');

/** Where the starter workflows of docs/ go in a repository. */
const workflows = {
  '.github/workflows/tracegate.yml': 'check.yml',
  '.github/workflows/tracegate-review.yml': 'review.yml',
};

const starter = join(root, 'starter');
const paths = readdirSync(starter, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name))
  .toSorted();
const files = Object.fromEntries([
  ...paths.map((path) => [relative(starter, path).split(sep).join('/'), readFileSync(path, 'utf8')]),
  ...Object.entries(workflows).map(([path, source]) => [
    path,
    readFileSync(join(root, 'docs/workflows', source), 'utf8'),
  ]),
]);

mkdirSync(generatedFolder, { recursive: true });
const header = '// Written by build/starter.ts from starter/ and docs/workflows/.\n';
writeFileSync(
  join(generatedFolder, 'starter.js'),
  `${header}export const files = ${JSON.stringify(files, undefined, 2)};\n`,
);
writeFileSync(
  join(generatedFolder, 'starter.d.ts'),
  `${header}/** Path in the new repository → text. */\nexport declare const files: Readonly<Record<string, string>>;\n`,
);
