// Bundles the faces into dist/: one CommonJS file each (docs/decisions/0005 says why), unminified, so that what runs
// can be read and compared.
// Argument: [folder to write to, default dist].
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build, type BuildOptions, type Plugin } from 'esbuild';
import { licenses } from './licenses.ts';

const root = join(import.meta.dirname, '..');
const outputFolder = process.argv[2] ?? join(root, 'dist');

const SHEBANG = '#!/usr/bin/env node\n';

// @actions/github brings a client of its own and a method for every route of the API. Neither is used: requests go
// through src/github/fetch.ts, and routes are written out. A third of the action's start went into loading them.
const unused: Readonly<Record<string, string>> = {
  undici: `export class ProxyAgent {}
    export function fetch() { throw new Error('undici is left out of this bundle'); }`,
  '@octokit/plugin-rest-endpoint-methods': 'export const restEndpointMethods = () => ({});',
};

const leaveOut: Plugin = {
  name: 'leave-out',
  setup(plugin) {
    const names = new RegExp(`^(${Object.keys(unused).join('|')})$`);
    plugin.onResolve({ filter: names }, ({ path }) => ({ path, namespace: 'unused' }));
    plugin.onLoad({ filter: /.*/, namespace: 'unused' }, ({ path }) => ({ contents: unused[path] ?? '' }));
  },
};

/** What is rarely needed, large and shares no code with the rest: a file of its own, which is then required. */
const apart = 'toml-parser';

const setApart: Plugin = {
  name: 'set-apart',
  setup(plugin) {
    plugin.onResolve({ filter: new RegExp(`/${apart}\\.ts$`) }, ({ kind }) =>
      kind === 'entry-point' ? undefined : { path: `./${apart}.js`, external: true },
    );
  },
};

const common: BuildOptions = {
  plugins: [leaveOut, setApart],
  // The same library as ES modules: what is not used of it is left out.
  alias: { yaml: './node_modules/yaml/browser/index.js' },
  absWorkingDir: root,
  preserveSymlinks: true, // a linked node_modules gives the same bytes as a real one
  outdir: 'dist',
  bundle: true,
  format: 'cjs',
  define: { 'import.meta.filename': '__filename' }, // the same path, under the name that CommonJS has for it
  platform: 'node',
  target: 'node20',
  charset: 'ascii', // text of one byte a character is read and compiled faster
  legalComments: 'eof',
  metafile: true,
  write: false,
  logLevel: 'warning',
};

rmSync(outputFolder, { recursive: true, force: true });
mkdirSync(outputFolder, { recursive: true });
const inputs = new Set<string>();
for (const face of ['src/action.ts', 'src/cli.ts', `src/format/${apart}.ts`]) await bundle(face);
writeFileSync(join(outputFolder, 'licenses.txt'), licenses(root, inputs));
writeFileSync(join(outputFolder, 'package.json'), '{ "type": "commonjs" }\n');

async function bundle(face: string): Promise<void> {
  const result = await build({ ...common, entryPoints: [face] });
  const file = result.outputFiles?.[0];
  if (file === undefined || result.metafile === undefined) throw new Error(`${face} gave no output`);
  for (const input of Object.keys(result.metafile.inputs)) inputs.add(input);

  const name = basename(file.path);
  const text = file.text.startsWith('#!') ? file.text.slice(file.text.indexOf('\n') + 1) : file.text;
  const shebang = name === 'cli.js' ? SHEBANG : '';
  writeFileSync(join(outputFolder, name), shebang + text, { mode: name === 'cli.js' ? 0o755 : 0o644 });
}
