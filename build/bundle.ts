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

// @actions/* import all of undici when they start, which is a third of the action's start-up time, and use it only
// behind a proxy: without one the action uses Node's own fetch. Here undici is evaluated when it is first asked for.
const LAZY_UNDICI = 'lazy-undici';
const lazyUndici: Plugin = {
  name: LAZY_UNDICI,
  setup(plugin) {
    plugin.onResolve({ filter: /^undici$/ }, ({ namespace }) =>
      namespace === LAZY_UNDICI ? undefined : { path: 'undici', namespace: LAZY_UNDICI },
    );
    plugin.onLoad({ filter: /^undici$/, namespace: LAZY_UNDICI }, () => ({
      contents: ['fetch', 'ProxyAgent']
        .map(
          (name) =>
            `Object.defineProperty(exports, '${name}', { enumerable: true, get: () => require('undici').${name} });`,
        )
        .join('\n'),
      resolveDir: root,
    }));
  },
};

const common: BuildOptions = {
  plugins: [lazyUndici],
  // The same library as ES modules: what is not used of it is left out.
  alias: { yaml: './node_modules/yaml/browser/index.js' },
  absWorkingDir: root,
  outdir: 'dist',
  preserveSymlinks: true, // a linked node_modules gives the same bytes as a real one
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
for (const face of ['src/action.ts', 'src/cli.ts']) await bundle(face);
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
