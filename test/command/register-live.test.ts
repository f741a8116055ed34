import { readFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import { register } from '../../src/command/register.ts';
import { scratch } from '../files/scratch.ts';
import { objectiveText } from '../governance/objective-text.ts';
import { call, type Spoken } from './terminal.ts';

const folderOf = scratch();
const run = readFileSync(join(import.meta.dirname, '../cases/lineage/fixtures/mlflow-run.json'));
let server: Server | undefined;

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

/** Registers a run of a tracking server on this machine. */
async function registered(answer: RequestListener): Promise<Spoken> {
  server = createServer(answer);
  await new Promise<void>((resolve) => server!.listen(0, '127.0.0.1', resolve));
  const uri = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const files = {
    '.git/HEAD': '',
    'model.bin': '',
    'objectives/credit/v1.0.yaml': `${objectiveText('1.0')}risk_tier: medium\n`,
  };
  const model = '--model m --model-version 1.0 --objective-version OBJ.credit.v1.0 --artifact model.bin';
  const args = [...model.split(' '), '--mlflow', uri, '--run-id', 'd333', '--dry-run'];
  return call(register, args, folderOf(files));
}

test('a run on a server is registered as one in a file is', async () => {
  const asked: unknown[] = [];
  const { exit, out } = await registered((request, response) => {
    asked.push(request.url);
    response.end(run);
  });
  expect(asked).toEqual(['/api/2.0/mlflow/runs/get?run_id=d333']);
  expect(out).toContain('    id: d333fec70d2f46ab95c53767cd06e906\n');
  expect(exit).toBe(0);
});

test('a run that is not there is not registered', async () => {
  const registering = registered((_, response) =>
    response.writeHead(404).end('{"error_code": "RESOURCE_DOES_NOT_EXIST"}'),
  );
  await expect(registering).rejects.toThrow('MLflow answers 404, RESOURCE_DOES_NOT_EXIST.');
});
