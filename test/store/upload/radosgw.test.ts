import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import {
  CreateBucketCommand,
  DeleteObjectCommand,
  GetObjectRetentionCommand,
  ListObjectVersionsCommand,
  PutObjectCommand,
  PutObjectLegalHoldCommand,
  PutObjectRetentionCommand,
  S3Client,
  type ObjectVersion,
} from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { evidenceLines } from '../../../src/store/evidence-file.ts';
import { UploadJournal } from '../../../src/store/upload/upload-journal.ts';
import { built } from '../../command/built.ts';
import { node, root as repository } from '../../command/logged.ts';
import { scratch } from '../../files/scratch.ts';
import { governance } from '../retention/retention-log.ts';
import { copyOf, filesBelow } from '../snapshot.ts';
import { startGateway, type Gateway } from './radosgw.ts';
import { sealedLog } from './upload-log.ts';

// A store that enforces Object Lock, where Debian's packages ceph-mon, ceph-osd and radosgw are installed; elsewhere
// these tests are skipped, and .ci/interop says whether it installed them.
const folderOf = scratch();
const started = await startGateway();
const gateway = typeof started === 'string' ? undefined : started;
if (typeof started === 'string') process.stderr.write(`Skipped, radosgw is not there: ${started}\n`);
const here = gateway === undefined ? describe.skip : describe;

const SECRET = /[0-9a-f]{40}/;
let made = '';
let client: S3Client;

beforeAll(async () => {
  if (gateway === undefined) return;
  client = clientOf(gateway);
  await client.send(new CreateBucketCommand({ Bucket: 'locked', ObjectLockEnabledForBucket: true }));
  await client.send(new CreateBucketCommand({ Bucket: 'plain' }));
  made = folderOf();
  await sealedLog(made, 1000);
  writeFileSync(join(made, 'bundle.json'), JSON.stringify(governance));
});
afterAll(() => gateway?.stop());

function clientOf({ endpoint, accessKeyId, secretAccessKey }: Gateway): S3Client {
  const credentials = { accessKeyId, secretAccessKey };
  return new S3Client({ endpoint, credentials, region: 'us-east-1', forcePathStyle: true });
}

/** A log. @param places in the store that it tried before, which takes half a minute */
function fresh(...places: readonly string[]): string {
  const folder = copyOf(made, folderOf());
  for (const place of places) {
    const journal = new UploadJournal(join(folder, 'log'), gateway!.endpoint, `${place}/`);
    journal.addProbe('enforced');
    journal.close();
  }
  return folder;
}

function commandLine(to: string): string[] {
  return ['log', 'upload', '--log', 'log', '--to', to, ...addressed(), '--format', 'json'];
}
const addressed = (): string[] => ['--endpoint', gateway!.endpoint, '--path-style'];
const governed = ['--governance', 'bundle.json', '--no-vault'];

function environment(): NodeJS.ProcessEnv {
  return {
    AWS_ACCESS_KEY_ID: gateway!.accessKeyId,
    AWS_SECRET_ACCESS_KEY: gateway!.secretAccessKey,
    AWS_EC2_METADATA_DISABLED: 'true',
  };
}

/** Runs the program as it is shipped, with the credentials in its environment; it must never print the secret. */
async function run(args: readonly string[], folder: string, env: NodeJS.ProcessEnv = {}) {
  const said = await built(args, folder, { ...environment(), ...env });
  expect(said.out + said.err).not.toContain(gateway!.secretAccessKey);
  return said;
}

async function versionsIn(prefix: string): Promise<ObjectVersion[]> {
  const answer = await client.send(new ListObjectVersionsCommand({ Bucket: 'locked', Prefix: prefix }));
  return answer.Versions ?? [];
}

const segments = (folder: string): string[] =>
  filesBelow(join(folder, 'log')).filter((path) => path.startsWith('date=') && path.endsWith('.ndjson'));

here('a store that enforces Object Lock', () => {
  test('what is uploaded is locked, checked and brought back', async () => {
    const folder = fresh();
    const uploaded = await run([...commandLine('s3://locked/one'), ...governed], folder);
    expect({ err: uploaded.err, exit: uploaded.exit }).toEqual({ err: '', exit: 0 });
    const { locked, unlocked, removed } = JSON.parse(uploaded.out);
    expect(removed).toHaveLength(2);
    expect(segments(folder)).toEqual([]);
    // 3 full bundles of entries with their tiles, 2 checkpoints, 2 evidence files.
    expect([locked.length, unlocked.length]).toEqual([10, 3]);
    for (const { path, version, retain_until: until } of locked) {
      const at = { Bucket: 'locked', Key: `one/${path}`, VersionId: version };
      const { Retention } = await client.send(new GetObjectRetentionCommand(at));
      expect({ ...Retention, RetainUntilDate: Retention?.RetainUntilDate?.toISOString() }).toEqual({
        Mode: 'COMPLIANCE',
        RetainUntilDate: until,
      });
      await expect(client.send(new DeleteObjectCommand(at))).rejects.toMatchObject({ name: 'AccessDenied' });
      const bypassed = new DeleteObjectCommand({ ...at, BypassGovernanceRetention: true });
      await expect(client.send(bypassed)).rejects.toMatchObject({ name: 'AccessDenied' });
      const Shorter = {
        Mode: 'COMPLIANCE' as const,
        RetainUntilDate: new Date(Date.parse(until) - 86_400_000),
      };
      const shorten = new PutObjectRetentionCommand({ ...at, Retention: Shorter });
      await expect(client.send(shorten)).rejects.toMatchObject({ name: 'AccessDenied' });
    }
    // The lock was tried, and what it was tried with is gone.
    const [journal] = filesBelow(join(folder, 'log/upload')).filter((name) => name.endsWith('.ndjson'));
    expect(readFileSync(join(folder, 'log/upload', journal!), 'utf8')).toContain('"probe":"enforced"');
    expect(await versionsIn('one/probe/')).toEqual([]);
    // A marker on top, or another version, changes nothing of what was locked.
    const evidence: string = locked.find(({ path }: { path: string }) => path.endsWith('.evidence')).path;
    const key = { Bucket: 'locked', Key: `one/${evidence}` };
    await client.send(new DeleteObjectCommand(key));
    await client.send(new PutObjectCommand({ ...key, Body: 'forged' }));
    const checked = await run([...commandLine('s3://locked/one'), '--check'], folder);
    expect(checked).toMatchObject({ err: '', exit: 0 });
    expect(JSON.parse(checked.out)).toEqual({ target: 's3://locked/one/', checked: 13, differences: [] });
    const fetched = [
      'log',
      'fetch',
      evidence,
      '--from',
      's3://locked/one',
      ...addressed(),
      '--out',
      'back.evidence',
    ];
    // The latest is not the one that was uploaded.
    expect(await run(fetched, folder)).toMatchObject({
      exit: 1,
      err: expect.stringContaining('is not the evidence'),
    });
    expect(await run([...fetched, '--log', 'log'], folder)).toMatchObject({ err: '', exit: 0 });
    expect(readFileSync(join(folder, 'back.evidence'))).toEqual(readFileSync(join(folder, 'log', evidence)));
    expect([...evidenceLines(join(folder, 'back.evidence'))].length).toBeGreaterThan(4);
  });

  test('a bucket without Object Lock is refused before anything is written or deleted', async () => {
    const folder = fresh();
    const said = await run([...commandLine('s3://plain/x'), ...governed], folder);
    expect(said).toEqual({
      out: '',
      err: 'tracegate: Bucket plain has no Object Lock, or its store does not know it: nothing is uploaded there. Make a bucket with Object Lock enabled.\n',
      exit: 1,
    });
    expect(segments(folder)).toHaveLength(2);
    expect(await client.send(new ListObjectVersionsCommand({ Bucket: 'plain' }))).not.toHaveProperty(
      'Versions',
    );
  });

  test('a hold that comes later is set and lifted there, in governance mode too', async () => {
    const folder = fresh('s3://locked/held');
    const line = [...commandLine('s3://locked/held'), ...governed, '--mode', 'governance'];
    expect(await run(line, folder)).toMatchObject({ err: '', exit: 0 });
    const by = ['--log', 'log', '--case', 'C1', '--who', 'lena.legal', '--reason', 'Complaint 2025-118.'];
    expect(await run(['log', 'hold', ...by, '--everything'], folder)).toMatchObject({ exit: 0 });
    const held = JSON.parse((await run(line, folder)).out).locked;
    expect(held).toHaveLength(10);
    expect(held[0]).toMatchObject({ mode: 'GOVERNANCE', legal_hold: true });
    const at = { Bucket: 'locked', Key: `held/${held[0].path}`, VersionId: held[0].version };
    const bypassed = new DeleteObjectCommand({ ...at, BypassGovernanceRetention: true });
    await expect(client.send(bypassed)).rejects.toMatchObject({ name: 'AccessDenied' });
    const lift = new PutObjectLegalHoldCommand({ ...at, LegalHold: { Status: 'OFF' } });
    await client.send(lift);
    expect(await run([...commandLine('s3://locked/held'), '--check'], folder)).toMatchObject({
      exit: 1,
      out: expect.stringContaining('it is under no legal hold any more'),
    });
    expect(await run(['log', 'lift', ...by], folder)).toMatchObject({ exit: 0 });
    expect(JSON.parse((await run(line, folder)).out)).toMatchObject({ locked: [], held_there: 10 });
    expect(JSON.parse((await run([...line, '--release-holds'], folder)).out).locked).toHaveLength(10);
  });

  test('killed again and again, it comes to objects that are all there, each once', async () => {
    let killed = 0;
    for (let turn = 0; turn < 8; turn += 1) {
      const place = `s3://locked/killed-${turn}`;
      const folder = fresh(place);
      const line = [...commandLine(place), ...governed];
      for (let after = 450 + turn * 40; ; after += 100) {
        const child = spawn(node, [join(repository, 'dist/cli.js'), ...line], {
          cwd: folder,
          env: { PATH: process.env['PATH'], ...environment() },
          stdio: 'ignore',
        });
        const ended = once(child, 'close') as Promise<[number | null, string | null]>;
        await Promise.race([pause(after), ended]);
        child.kill('SIGKILL');
        const [code] = await ended;
        if (code === 0) break;
        expect(code).toBeNull();
        killed += 1;
      }
      const checked = await run([...commandLine(place), '--check'], folder);
      expect(checked).toMatchObject({
        exit: 0,
        out: expect.stringContaining('"checked":13,"differences":[]'),
      });
      expect(segments(folder)).toEqual([]);
      // The pointer and what else is not locked may be there twice.
      const keys = (await versionsIn(`killed-${turn}/`)).map(({ Key = '' }) => Key);
      const locked = keys.filter((key) => !key.endsWith('.parquet') && !key.endsWith('/checkpoint'));
      expect([new Set(locked).size, locked.length]).toEqual([10, 10]);
    }
    // How far each came is chance; that some were stopped on their way is not.
    expect(killed).toBeGreaterThan(3);
  }, 180_000);

  test('several at once, from copies of a log, each end with what was read back', async () => {
    const folders = Array.from({ length: 3 }, () => fresh('s3://locked/many'));
    const line = [...commandLine('s3://locked/many'), ...governed];
    for (const { exit, err } of await Promise.all(folders.map((folder) => run(line, folder))))
      expect({ exit, err }).toEqual({ exit: 0, err: '' });
    for (const folder of folders)
      expect(await run([...commandLine('s3://locked/many'), '--check'], folder)).toMatchObject({ exit: 0 });
  });

  test('wrong credentials and no credentials are said, and the secret is not', async () => {
    const folder = fresh();
    const line = [...commandLine('s3://locked/no'), ...governed];
    const wrong = await run(line, folder, { AWS_SECRET_ACCESS_KEY: 'a'.repeat(40) });
    expect(wrong).toMatchObject({
      exit: 3,
      err: expect.stringContaining('SignatureDoesNotMatch (HTTP 403)'),
    });
    expect(wrong.err).not.toMatch(SECRET);
    const none = await built(line, folder, { AWS_EC2_METADATA_DISABLED: 'true', HOME: folder });
    expect(none).toMatchObject({
      exit: 2,
      err: expect.stringContaining('Give credentials by the environment'),
    });
    const nowhere = await run([...commandLine('s3://nowhere/no'), ...governed], folder);
    expect(nowhere).toMatchObject({ exit: 2, err: expect.stringContaining('There is no such bucket.') });
  });
});
