import { readFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { fetchRun } from '../../src/command/fetch-run.ts';
import { register } from '../../src/command/register.ts';
import { scratch } from '../files/scratch.ts';
import { objectiveText } from '../governance/objective-text.ts';
import { call } from './terminal.ts';

const folderOf = scratch();
const run = readFileSync(join(import.meta.dirname, '../cases/lineage/fixtures/mlflow-run.json'));
let server: Server | undefined;

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
  delete process.env['MLFLOW_TRACKING_TOKEN'];
});

/** A tracking server on this machine, at its root or below a prefix. */
async function served(answer: RequestListener): Promise<string> {
  server = createServer(answer);
  await new Promise<void>((resolve) => server!.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describe('a run on a server', () => {
  test.each<[string, string | undefined, string, string | undefined]>([
    ['/', undefined, '/api/2.0/mlflow/runs/get?run_id=a+b%26c', undefined],
    ['/prefix/', 'secret', '/prefix/api/2.0/mlflow/runs/get?run_id=a+b%26c', 'Bearer secret'],
  ])('is asked for below %s with the token %s', async (path, token, url, authorization) => {
    const asked: { url: string | undefined; authorization: string | undefined }[] = [];
    const uri = await served((request, response) => {
      asked.push({ url: request.url, authorization: request.headers.authorization });
      response.end(run);
    });
    if (token !== undefined) process.env['MLFLOW_TRACKING_TOKEN'] = token;
    expect(Buffer.from(await fetchRun(`${uri}${path}`, 'a b&c'))).toEqual(run);
    expect(asked).toEqual([{ url, authorization }]);
  });

  test('is registered as one in a file is', async () => {
    const uri = await served((_, response) => response.end(run));
    const files = {
      '.git/HEAD': '',
      'model.bin': '',
      'objectives/credit/v1.0.yaml': `${objectiveText('1.0')}risk_tier: medium\n`,
    };
    const model = '--model m --model-version 1.0 --objective-version OBJ.credit.v1.0 --artifact model.bin';
    const args = [...model.split(' '), '--mlflow', uri, '--run-id', 'd333fec70d2f46ab95c53767cd06e906'];
    const { exit, out } = await call(register, [...args, '--dry-run'], folderOf(files));
    expect(out).toContain('    id: d333fec70d2f46ab95c53767cd06e906\n');
    expect(exit).toBe(0);
  });

  test.each<[string, RequestListener, string]>([
    [
      'that is not there',
      (_, response) => response.writeHead(404).end('{"error_code": "RESOURCE_DOES_NOT_EXIST"}'),
      'MLflow answers 404 RESOURCE_DOES_NOT_EXIST',
    ],
    ['of a server at fault', (_, response) => response.writeHead(500).end(), 'MLflow answers 500'],
    [
      'that is elsewhere',
      (_, response) => response.writeHead(302, { location: 'http://127.0.0.1:9/' }).end(),
      'The MLflow run cannot be read',
    ],
    [
      'that is cut off',
      (_, response) => response.writeHead(200, { 'content-length': 99 }).end('{', () => response.destroy()),
      'The MLflow run cannot be read',
    ],
    [
      'that has no end',
      (_, response) => response.end(Buffer.alloc(17 * 1024 * 1024)),
      'larger than a run may be',
    ],
  ])('%s is an error', async (_, answer, message) => {
    const uri = await served(answer);
    await expect(fetchRun(uri, 'x')).rejects.toThrow(message);
  });

  test.each([
    ['http://user:secret@127.0.0.1', '--mlflow holds a password or a user'],
    ['http://mlflow.example.com', 'MLFLOW_TRACKING_TOKEN is sent over https alone.'],
    ['http://', '--mlflow is neither a file nor a URL.'],
  ])('%s is not asked', async (uri, message) => {
    process.env['MLFLOW_TRACKING_TOKEN'] = 'secret';
    await expect(fetchRun(uri, 'x')).rejects.toThrow(message);
  });
});
