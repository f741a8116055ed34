import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { exampleWorld } from './example-world.ts';
import type { ExampleWorld } from './example-world.ts';
import { request } from './request.ts';
import { LoopbackServer } from './server.ts';

const PULL = '/repos/acme/governance/pulls/1';
let example: ExampleWorld;
let server: LoopbackServer;

beforeEach(async () => {
  example = exampleWorld();
  server = await LoopbackServer.start(example.world);
});
afterEach(() => server.close());

const isPull = ({ path }: { path: string }) => path === PULL;

describe('faults', () => {
  test('an error strikes as often as told, then all is well', async () => {
    server.fault({ match: isPull, times: 2, action: { status: 502, body: '<html>Bad gateway</html>' } });
    const replies = [];
    for (let index = 0; index < 3; index += 1) replies.push(await request(server, 'GET', PULL));
    expect(replies.map(({ status }) => status)).toEqual([502, 502, 200]);
    expect(replies[0]?.body).toContain('<html>');
    expect(server.log.map(({ status }) => status)).toEqual([502, 502, 200]);
  });

  test('an error carries its headers', async () => {
    const headers = { 'retry-after': '1', 'x-ratelimit-remaining': '0' };
    server.fault({ match: isPull, action: { status: 429, headers } });
    const reply = await request(server, 'GET', PULL);
    expect(reply.headers.get('retry-after')).toBe('1');
    expect(reply.headers.get('x-ratelimit-remaining')).toBe('0');
    expect(reply.body.message).toBe('Injected 429');
  });

  test('what does not match is untouched, and the first requests may be let through', async () => {
    server.fault({ match: isPull, skip: 1, action: { status: 500 } });
    const paths = [`${PULL}/reviews`, PULL, PULL, PULL];
    for (const path of paths) await request(server, 'GET', path);
    expect(server.log.map(({ status }) => status)).toEqual([200, 200, 500, 200]);
  });

  test('an error may last', async () => {
    server.fault({ match: isPull, times: Infinity, action: { status: 500 } });
    for (let index = 0; index < 5; index += 1) {
      expect((await request(server, 'GET', PULL)).status).toBe(500);
    }
  });

  test('a reset cuts the connection', async () => {
    server.fault({ match: isPull, action: 'reset' });
    await expect(request(server, 'GET', PULL)).rejects.toMatchObject({ cause: { code: 'ECONNRESET' } });
    expect((await request(server, 'GET', PULL)).status).toBe(200);
  });

  test('a hanging request gets no answer, and does not keep the server from closing', async () => {
    server.fault({ match: isPull, action: 'hang' });
    const signal = AbortSignal.timeout(100);
    await expect(fetch(`${server.url}${PULL}`, { signal })).rejects.toMatchObject({ name: 'TimeoutError' });
  });

  test('a side effect happens between two requests of the client', async () => {
    const before = example.pull.head.sha;
    server.fault({
      match: ({ path }) => path.endsWith('/reviews'),
      action: () => {
        example.repository.commit({ branch: 'change', author: 'alice', files: { 'late.txt': 'late' } });
      },
    });
    expect((await request(server, 'GET', PULL)).body.head.sha).toBe(before);
    expect((await request(server, 'GET', `${PULL}/reviews`)).status).toBe(200);
    expect((await request(server, 'GET', PULL)).body.head.sha).not.toBe(before);
  });
});

describe('the server', () => {
  test('logs every request with its query and body', async () => {
    await request(server, 'GET', `${PULL}/reviews?per_page=100`);
    await request(server, 'POST', '/repos/acme/governance/issues/1/comments', { body: 'x' });
    expect(server.log).toEqual([
      { method: 'GET', path: `${PULL}/reviews`, query: { per_page: '100' }, body: undefined, status: 200 },
      {
        method: 'POST',
        path: '/repos/acme/governance/issues/1/comments',
        query: {},
        body: { body: 'x' },
        status: 201,
      },
    ]);
  });

  test('can stand under a path, as on Enterprise Server', async () => {
    const enterprise = await LoopbackServer.start(example.world, { prefix: '/api/v3' });
    const reply = await request(enterprise, 'GET', `${PULL}/reviews?per_page=1`);
    expect(enterprise.url).toMatch(/\/api\/v3$/);
    expect(reply.status).toBe(200);
    expect((await fetch(enterprise.url.replace('/api/v3', PULL))).status).toBe(404);
    expect(enterprise.violations).toHaveLength(1);
    await enterprise.close();
  });
});
