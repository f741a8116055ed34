// Uploads a sealed decision log, with the build as it is, to s3rver, which ignores Object Lock: it must be refused,
// and nothing may be deleted or noted. Argument: the folder in which s3rver is installed.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { governance } from '../../test/store/retention/retention-log.ts';
import { sealedLog } from '../../test/store/upload/upload-log.ts';

const [, , installed] = process.argv;
const S3rver = createRequire(join(installed, 'package.json'))('s3rver');
const cli = join(import.meta.dirname, '../../dist/cli.js');
const folder = mkdtempSync(join(tmpdir(), 'tracegate-s3rver-'));

const store = new S3rver({
  address: '127.0.0.1',
  port: 0,
  silent: true,
  directory: join(folder, 'store'),
  configureBuckets: [{ name: 'evidence' }],
});
const { port } = await store.run();

// The same store, but one that says of itself that it has Object Lock.
const boasting = createServer((asked, answer) => {
  if (asked.url.includes('?object-lock'))
    return answer.end(
      '<ObjectLockConfiguration><ObjectLockEnabled>Enabled</ObjectLockEnabled></ObjectLockConfiguration>',
    );
  const { method, url: path, headers } = asked;
  const passed = request({ host: '127.0.0.1', port, method, path, headers }, (got) => {
    answer.writeHead(got.statusCode, got.headers);
    got.pipe(answer);
  });
  asked.pipe(passed);
});
boasting.listen(0, '127.0.0.1');
await once(boasting, 'listening');

try {
  await sealedLog(folder, 10);
  writeFileSync(join(folder, 'bundle.json'), JSON.stringify(governance));
  await refused('s3rver', port, /has no Object Lock, or its store does not know it/);
  await refused('s3rver that claims locks', boasting.address().port, /it was given no version/);
} finally {
  boasting.close();
  await store.close();
  rmSync(folder, { recursive: true });
}

async function refused(name, at, reason) {
  const args = ['log', 'upload', '--log', 'log', '--to', 's3://evidence/log', '--governance', 'bundle.json'];
  const more = ['--no-vault', '--endpoint', `http://127.0.0.1:${at}`, '--path-style'];
  const env = { PATH: process.env.PATH, AWS_ACCESS_KEY_ID: 'S3RVER', AWS_SECRET_ACCESS_KEY: 'S3RVER' };
  const child = spawn(process.execPath, [cli, ...args, ...more], { cwd: folder, env });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text) => (said += text));
  child.stderr.setEncoding('utf8').on('data', (text) => (said += text));
  const [code] = await once(child, 'close');
  const files = readdirSync(join(folder, 'log'), { recursive: true });
  const segments = files.filter((file) => file.endsWith('.ndjson') && file.startsWith('date='));
  const journals = files.filter((file) => file.endsWith('.ndjson') && file.startsWith('upload'));
  console.log(`${name}: exit ${code}: ${said.trim()}`);
  if (code !== 1 || !reason.test(said) || said.trim().includes('\n'))
    throw new Error(`${name} was not refused with one clear error.`);
  if (segments.length !== 2 || journals.length !== 0)
    throw new Error(
      `${name} was refused, but ${segments.length} segments and ${journals.length} journals are left.`,
    );
}
