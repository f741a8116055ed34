// Assembles the package that is published and packs it with npm. Everything that the bundles need is in them, so that
// whoever installs it installs nothing else; the manifest of the repository has what building it needs.
// Argument: [folder to write the archive to, default the repository]. Prints the path of the archive.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const root = join(import.meta.dirname, '..');
const target = resolve(process.argv[2] ?? root);
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  files: string[];
  optionalDependencies: Record<string, string>;
};
const said = [
  'name',
  'version',
  'description',
  'license',
  'type',
  'engines',
  'bin',
  'main',
  'types',
  'exports',
];
const kept = Object.entries(manifest).filter(([key]) => [...said, 'files'].includes(key));
// Installed beside it by whoever asks questions of a log; 70 MB that a service which writes one has no use for.
const peers = ['@duckdb/node-api', 'trino-client'].map((name) => [
  name,
  manifest.optionalDependencies[name]!,
]);
kept.push(['peerDependencies', Object.fromEntries(peers) as never]);
kept.push([
  'peerDependenciesMeta',
  Object.fromEntries(peers.map(([name]) => [name, { optional: true }])) as never,
]);

const staging = mkdtempSync(join(tmpdir(), 'tracegate-pack-'));
try {
  const text = JSON.stringify(Object.fromEntries(kept), undefined, 2);
  writeFileSync(join(staging, 'package.json'), `${text}\n`);
  for (const path of [...manifest.files, 'README.md', 'LICENSE']) {
    mkdirSync(dirname(join(staging, path)), { recursive: true });
    cpSync(join(root, path), join(staging, path), { recursive: true });
  }
  const args = ['pack', '--silent', '--ignore-scripts', '--pack-destination', target];
  const name = execFileSync('npm', args, { cwd: staging, encoding: 'utf8' }).trim();
  console.log(join(target, name));
} finally {
  rmSync(staging, { recursive: true, force: true });
}
