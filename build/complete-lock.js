// Completes package-lock.json with the packages of other platforms. A registry mirror that does not carry them makes
// `npm install` leave them out in silence, and `npm ci` then refuses the lock file everywhere. Run it after each
// `npm install` that used such a mirror; with a whole registry it changes nothing.
//
// What it adds has no integrity, because nothing was fetched to take it from: npm checks such a package against the
// registry alone. It adds only optional packages that this lock file names at an exact version.
// Argument: [lock file].
import { readFileSync, writeFileSync } from 'node:fs';

const SYSTEMS = [
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
];
const PROCESSORS = [
  'arm',
  'arm64',
  'ia32',
  'loong64',
  'mips64el',
  'ppc64',
  'riscv64',
  's390x',
  'wasm32',
  'x64',
];

const file = process.argv[2] ?? new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(file, 'utf8'));
const added = [];

for (const [path, entry] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const place = `node_modules/${name}`;
    if (lock.packages[place] !== undefined || lock.packages[`${path}/${place}`] !== undefined) continue;
    if (!/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version)) throw new Error(`${name} is asked for as ${version}`);
    lock.packages[place] = {
      version,
      ...platform(name),
      ...(entry.dev ? { dev: true } : {}),
      optional: true,
    };
    added.push(`${name} ${version}`);
  }
}

if (added.length > 0) {
  lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
}
console.log(added.length === 0 ? 'complete' : `added ${added.length}:\n${added.join('\n')}`);

/** What a platform package's name says it is for; npm leaves it out where that does not fit. */
function platform(name) {
  const words = name.split(/[/-]/);
  const os = SYSTEMS.filter((system) => words.includes(system));
  const cpu = PROCESSORS.filter((processor) => words.includes(processor));
  if (cpu.length !== 1 || os.length > 1) throw new Error(`${name} does not name one platform`);
  return os.length === 0 ? { cpu } : { cpu, os };
}
