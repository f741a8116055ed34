import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { put, scratch } from '../../files/scratch.ts';
import { converse } from './raw.ts';
import { ask, started } from './service.ts';

const folderOf = scratch();
const tile = 'x'.repeat(8192);
const files = {
  checkpoint: 'example.com/credit\n256\nAAAA\n\n— example.com/credit AAAA\n',
  'tile/0/000': tile,
  'tile/0/x001/234.p/8': tile.slice(0, 256),
  'tile/entries/000': 'entries',
  'tile/1/000.p/1': tile.slice(0, 32),
};
const secret = 'kept-to-itself';

async function startedWithTree(args: string[] = ['--public-tiles']) {
  const folder = folderOf();
  const service = await started(folder, { args, env: { TRACEGATE_TOKEN: 'a-token-of-this-test' } });
  for (const [path, text] of Object.entries(files)) put(join(folder, 'log'), path, text);
  put(folder, 'secret', secret);
  put(join(folder, 'log'), 'tile/0/secret', secret);
  symlinkSync(join(folder, 'secret'), join(folder, 'log/tile/0/002'));
  return service;
}

describe('a public tree', () => {
  test('is served to everybody, as tlog-tiles asks', async () => {
    const service = await startedWithTree();
    for (const [path, text] of Object.entries(files)) {
      const answer = await ask(service, { path: `/${path}` });
      expect({ status: answer.status, text: answer.text }).toEqual({ status: 200, text });
      const isTile = path !== 'checkpoint';
      expect([answer.headers.get('content-type'), answer.headers.get('cache-control')]).toEqual(
        isTile
          ? ['application/octet-stream', 'public, max-age=31536000, immutable']
          : ['text/plain; charset=utf-8', 'no-cache'],
      );
    }
    const head = await ask(service, { path: '/tile/0/000', method: 'HEAD' });
    expect([head.status, head.text, head.headers.get('content-length')]).toEqual([200, '', '8192']);
    expect((await ask(service, { path: '/tile/0/001' })).status).toBe(404);
    expect((await ask(service, { path: '/checkpoint', body: 'x' })).status).toBe(405);
  });

  test.each([
    '/tile/../log.json',
    '/tile/0/../../log.json',
    '/tile/0/%2e%2e/%2e%2e/log.json',
    '/tile/0/..%2f..%2flog.json',
    '/tile//0/000',
    '//checkpoint',
    '/./checkpoint',
    '/checkpoint/',
    '/checkpoint%00',
    '/tile/0/0',
    '/tile/00/000',
    '/tile/0/000.p/256',
    '/tile/0/secret',
    '/tile/0/002',
    '/tile/0',
    '/tile/0/x001',
    '/tile/0/x001/234',
    '/log.json',
    '/writers',
    String.raw`/tile\0\000`,
    'tile/0/000',
    '*',
    'http://127.0.0.1/tile/../../secret',
  ])('has nothing at %s', async (path) => {
    const service = await startedWithTree();
    const answers = await converse(
      service,
      [`GET ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n`],
      false,
    );
    expect(answers.map(({ status }) => status)).not.toContain(200);
    expect(answers).toHaveLength(1);
    expect(answers[0]?.body).not.toContain(secret);
  });

  test('is not served where nobody said so', async () => {
    const service = await startedWithTree([]);
    for (const path of Object.keys(files))
      expect((await ask(service, { path: `/${path}` })).status).toBe(404);
  });
});
