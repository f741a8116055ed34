// Serves a new decision log, with the build as it is, until its input ends. Argument: a folder for it.
// Prints the URL.
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { viewOf } from '../../test/decision/governance.ts';

const folder = process.argv[2];
const cli = join(import.meta.dirname, '../../dist/cli.js');
const bundle = viewOf(
  [{ version: 'OBJ.credit.v1.3', effective_date: '2025-05-15', tier: 'high' }],
  [{ version: '2.1.0', objective: 'OBJ.credit.v1.3' }],
);
writeFileSync(join(folder, 'bundle.json'), JSON.stringify(bundle));
const args = ['serve', '--log', 'log', '--origin', 'example.com/credit', '--governance', 'bundle.json'];
const server = spawn(process.execPath, [cli, ...args, '--port', '0', '--format', 'json'], {
  cwd: folder,
  stdio: ['ignore', 'pipe', 'inherit'],
});
server.stdout.setEncoding('utf8').once('data', (said) => process.stdout.write(`${JSON.parse(said).url}\n`));
server.on('close', (code) => (process.exitCode = code ?? 1));
process.stdin.resume().on('end', () => server.kill('SIGTERM'));
