// Rebuilds dist/ and schemas/ into a temporary folder and compares them byte for byte with the files here.
// Exits 1 and names every file that differs, is missing or is left over.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const rebuilt = mkdtempSync(join(tmpdir(), 'tracegate-dist-'));
try {
  run('build/validators.ts');
  run('build/starter.ts');
  run('build/schemas.ts', join(rebuilt, 'schemas'));
  run('build/openapi.ts', join(root, 'generated'), join(rebuilt, 'schemas'));
  run('build/bundle.ts', join(rebuilt, 'dist'));
  const differences = [...compare('schemas'), ...compare('dist')];
  for (const difference of differences) console.error(difference);
  if (differences.length > 0) {
    console.error('Run `npm run build` and commit the result.');
    process.exitCode = 1;
  }
} finally {
  rmSync(rebuilt, { recursive: true, force: true });
}

function run(script: string, ...args: string[]): void {
  execFileSync(process.execPath, [join(root, script), ...args], { cwd: root, stdio: 'inherit' });
}

function compare(folder: string): string[] {
  const expected = contents(join(rebuilt, folder));
  const actual = contents(join(root, folder));
  if (expected.size === 0) return [`${folder}/: the build wrote nothing`];
  const names = [...new Set([...expected.keys(), ...actual.keys()])].sort();
  return names.flatMap((name) => {
    const built = expected.get(name);
    const here = actual.get(name);
    if (built === undefined) return [`${folder}/${name}: is not written by the build`];
    if (here === undefined) return [`${folder}/${name}: is missing`];
    return built.equals(here) ? [] : [`${folder}/${name}: differs from what the sources build`];
  });
}

function contents(folder: string): Map<string, Buffer> {
  if (!existsSync(folder)) return new Map();
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(folder.length + 1), readFileSync(path)] as const;
    }),
  );
}
