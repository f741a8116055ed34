import { execFile } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export const root = join(import.meta.dirname, '..', '..');

/** What the linter said: a file of the project and the bare name of the rule that it broke. */
export type Complaint = { file: string; rule: string };

/**
 * Writes the files into an empty project that has this repository's lint configuration, and lints it.
 * @param files source text by path
 * @throws when the linter did not run to its end
 */
export async function linted(files: Record<string, string>): Promise<Complaint[]> {
  const project = mkdtempSync(join(tmpdir(), 'tracegate-lint-'));
  try {
    for (const name of ['.oxlintrc.json', 'tsconfig.json', 'package.json']) {
      copyFileSync(join(root, name), join(project, name));
    }
    symlinkSync(join(root, 'node_modules'), join(project, 'node_modules'));
    for (const [file, source] of Object.entries(files)) {
      mkdirSync(dirname(join(project, file)), { recursive: true });
      writeFileSync(join(project, file), `${source}\n`);
    }
    return complaints(await run(project));
  } finally {
    rmSync(project, { recursive: true, force: true });
  }
}

function run(project: string): Promise<string> {
  const linter = join(root, 'node_modules', 'oxlint', 'bin', 'oxlint');
  const args = [linter, '--type-aware', '--format', 'json', 'src'];
  return new Promise((resolve, reject) => {
    execFile(process.execPath, args, { cwd: project, maxBuffer: 2 ** 26 }, (error, stdout, stderr) => {
      // The linter exits 1 when it has something to say; anything else is a failure to run.
      if (error !== null && error.code !== 1) reject(new Error(`${stdout}${stderr}`));
      else resolve(stdout);
    });
  });
}

function complaints(output: string): Complaint[] {
  const { diagnostics } = JSON.parse(output) as { diagnostics: { filename: string; code: string }[] };
  return diagnostics.map(({ filename, code }) => ({
    file: filename,
    rule: /\((.+)\)$/.exec(code)?.[1] ?? code,
  }));
}
