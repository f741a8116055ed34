// Bundles the faces into dist/: CommonJS (docs/decisions/0005 says why), the commands apart from each other
// (docs/decisions/0006), and unminified, so that what runs can be read and compared. Beside the library lie its
// declarations.
// Argument: [folder to write to, default dist].
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { build, type BuildOptions, type Plugin } from 'esbuild';
import * as decisionValidators from '../generated/decision-validators.js';
import * as validators from '../generated/validators.js';
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

/**
 * The commands by the file that they lie in, with all that they need; what several need is in each of the files. The
 * face itself only tells which command it is. With nothing in it that is read later, the file of `validate`, which
 * starts most, has no wrapper around each module, and is read once instead of twice.
 */
const commandFiles = {
  'validate.js': ['validate'],
  'validate-many.js': ['validate-many'], // read by each thread of `validate`
  'gate.js': ['gate'],
  'log.js': ['bundle', 'log', 'serve', 'vault'],
  'record.js': ['record'],
  'trace.js': ['trace'],
  'verify-trace.js': ['drill', 'verify-trace'],
  'ask.js': ['affected', 'impact', 'profile'],
  'lineage.js': ['lineage'],
  'more.js': [
    'diff',
    'evidence',
    'explain',
    'gate-on-github',
    'history',
    'init',
    'kpis',
    'new',
    'policy',
    'register',
    'verdict',
  ],
};

const keepApart: Plugin = {
  name: 'keep-apart',
  setup(plugin) {
    const fileOf = new Map(
      [...filesOfCommands, engine, governed, kpiImport].flatMap(({ file, sources }) =>
        sources.map((source) => [join(root, source), file] as const),
      ),
    );
    plugin.onResolve({ filter: /\.ts$/ }, ({ kind, path, resolveDir }) => {
      const file = kind === 'dynamic-import' ? fileOf.get(resolve(resolveDir, path)) : undefined;
      return file === undefined ? undefined : { path: `./${file}`, external: true };
    });
  },
};

/** Certificates are read by a library that only an attestation needs; whatever loads it, loads it when it is asked. */
const alsoIn: Readonly<Record<string, readonly string[]>> = { 'more.js': ['./src/evidence/bundle.ts'] };

const filesOfCommands = Object.entries(commandFiles).map(([file, commands]) => ({
  file,
  sources: [...commands.map((name) => `./src/command/${name}.ts`), ...(alsoIn[file] ?? [])],
}));

/** What opens a log for questions over many records. */
const engine = { file: 'engine.js', sources: ['./src/command/ask/open-engine.ts'] };

/** What reads governed files, of a folder, of Git or of a trace, for questions of the log: YAML and every schema. */
const governed = {
  file: 'governed.js',
  sources: [
    './src/command/ask/known.ts',
    './src/command/ask/models.ts',
    './src/command/ask/objectives.ts',
    './src/git/governance-of-decision.ts',
    './src/promotion/constraint.ts',
    './src/trace/governed-files.ts',
  ],
};

/**
 * What reads the reports of other tools; beside code that is read later esbuild would wrap all that the two share, and
 * Node would have to read it twice.
 */
const kpiImport = {
  file: 'kpi-import.js',
  sources: ['./src/promotion/import/import-report.ts', './src/format/toml.ts'],
};

/** What is rarely needed, large and shares no code with the rest: files of their own, which are then required. */
const apart = {
  'toml-parser': 'src/format/toml-parser.ts',
  parquet: 'src/store/seal/parquet.ts',
  's3-client': 'src/store/upload/s3-client.ts',
};

const setApart: Plugin = {
  name: 'set-apart',
  setup(plugin) {
    const names = new RegExp(`/(${Object.keys(apart).join('|')})\\.ts$`);
    plugin.onResolve({ filter: names }, ({ kind, path }) =>
      kind === 'entry-point' ? undefined : { path: `./${basename(path, '.ts')}.js`, external: true },
    );
  },
};

/**
 * Modules of `generated/` that are read when the first of their functions is called: validators of what is no objective,
 * and those that say of a record that has not its shape what is wrong with it.
 */
const later = { validators, 'decision-validators': decisionValidators };

/** What stands for a module that is read later: functions of the same names that read it. */
function readLater(file: string, names: readonly string[]): string {
  const stand = (name: string): string => `export const ${name} = later('${name}');`;
  return `let read;
function all() { return (read ??= require('./${file}')); }
function later(name) {
  const validate = (data) => {
    const valid = all()[name](data);
    validate.errors = all()[name].errors;
    return valid;
  };
  Object.defineProperty(validate, 'keys', { get: () => all()[name].keys });
  return validate;
}
${names.map(stand).join('\n')}
`;
}

const setLater: Plugin = {
  name: 'set-later',
  setup(plugin) {
    const names = Object.keys(later).join('|');
    plugin.onResolve({ filter: new RegExp(`generated/(${names})\\.js$`) }, ({ kind, path }) =>
      kind === 'entry-point' ? undefined : { path: basename(path, '.js'), namespace: 'later' },
    );
    plugin.onResolve({ filter: new RegExp(`^\\./(${names})\\.js$`) }, ({ path }) => ({
      path,
      external: true,
    }));
    plugin.onLoad({ filter: /.*/, namespace: 'later' }, ({ path }) => ({
      contents: readLater(`${path}.js`, Object.keys(later[path as keyof typeof later])),
    }));
  },
};

/** Takes functions from a module of Node's own when one of them is called. */
function nodeLater(module: string, names: readonly string[]): Plugin {
  const namespace = `later-${module}`;
  return {
    name: namespace,
    setup(plugin) {
      plugin.onResolve({ filter: new RegExp(`^${module}$`) }, ({ kind, path }) =>
        kind === 'import-statement' ? { path, namespace } : undefined,
      );
      const contents = names.map(
        (name) => `export const ${name} = (...values) => require('${module}').${name}(...values);`,
      );
      plugin.onLoad({ filter: /.*/, namespace }, () => ({ contents: contents.join('\n') }));
    },
  };
}

/** A digest is rarely taken by `validate`, and a sixth of its start went into loading what takes it. */
const digestLater = nodeLater('node:crypto', ['createHash']);

/** Where a record says when an objective was merged, Git is not asked. */
const gitLater = nodeLater('node:child_process', ['execFile', 'spawn']);

/** What the files of commands leave in the others; a gate takes digests at once. */
const apartFrom: Readonly<Record<string, readonly Plugin[]>> = {
  'validate.js': [keepApart, digestLater],
  'validate-many.js': [keepApart],
  'gate.js': [keepApart, gitLater],
  'trace.js': [keepApart],
  'verify-trace.js': [keepApart],
  'ask.js': [keepApart],
  'lineage.js': [keepApart],
};

const common: BuildOptions = {
  external: ['@duckdb/node-api', 'trino-client'], // installed beside the tool, by whoever asks questions of a log
  // The same library as ES modules: what is not used of it is left out.
  alias: { yaml: './node_modules/yaml/browser/index.js' },
  absWorkingDir: root,
  preserveSymlinks: true, // a linked node_modules gives the same bytes as a real one
  bundle: true,
  format: 'cjs',
  define: { 'import.meta.filename': '__filename' }, // the same path, under the name that CommonJS has for it
  platform: 'node',
  target: 'node20',
  supported: { 'dynamic-import': false }, // another file of ours is required: the loader of ES modules would read it twice
  charset: 'ascii', // text of one byte a character is read and compiled faster
  legalComments: 'eof',
  metafile: true,
  write: false,
  logLevel: 'warning',
};

rmSync(outputFolder, { recursive: true, force: true });
mkdirSync(outputFolder, { recursive: true });
const inputs = new Set<string>();
const everywhere = [leaveOut, setApart, setLater];
await bundle({ entryPoints: ['src/action.ts'], plugins: [keepApart, ...everywhere] });
await bundle({ entryPoints: ['src/cli.ts'], plugins: [keepApart, ...everywhere] });
await bundle({ entryPoints: ['src/index.ts'], plugins: everywhere });
for (const path of Object.values(apart)) await bundle({ entryPoints: [path], plugins: everywhere });
for (const name of Object.keys(later))
  await bundle({ entryPoints: [`generated/${name}.js`], plugins: everywhere });
for (const { file, sources } of [...filesOfCommands, engine, governed, kpiImport])
  await bundleAll(file, sources);
writeFileSync(join(outputFolder, 'licenses.txt'), licenses(root, inputs));
const declarations = readFileSync(join(root, 'build', 'library.d.ts'), 'utf8');
writeFileSync(join(outputFolder, 'index.d.ts'), declarations.replace('../generated/', './'));
copyFileSync(join(root, 'generated', 'records.d.ts'), join(outputFolder, 'records.d.ts'));
writeFileSync(join(outputFolder, 'package.json'), '{ "type": "commonjs" }\n');

/** One file with all that some sources export. */
async function bundleAll(file: string, sources: readonly string[]): Promise<void> {
  await bundle({
    stdin: {
      contents: sources.map((path) => `export * from '${path}';`).join('\n'),
      resolveDir: root,
      sourcefile: file,
    },
    outfile: `dist/${file}`,
    plugins: [...(apartFrom[file] ?? []), ...everywhere],
  });
}

async function bundle(options: BuildOptions): Promise<void> {
  const outdir = options.outfile === undefined ? { outdir: 'dist' } : {};
  const result = await build({ ...common, ...outdir, ...options });
  const file = result.outputFiles?.[0];
  if (file === undefined || result.metafile === undefined) throw new Error('a bundle has no output');
  for (const input of Object.keys(result.metafile.inputs)) inputs.add(input);

  const name = basename(file.path);
  const text = file.text.startsWith('#!') ? file.text.slice(file.text.indexOf('\n') + 1) : file.text;
  const shebang = name === 'cli.js' ? SHEBANG : '';
  writeFileSync(join(outputFolder, name), shebang + text, { mode: name === 'cli.js' ? 0o755 : 0o644 });
}
