import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { nextPage, type GitHubClient, type GitHubFault } from '../../src/github/client.ts';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

const answer =
  (status: number, body: unknown, headers: Record<string, string> = {}): Handler =>
  (_, response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(JSON.stringify(body));
  };
const reset: Handler = (_, response) => void response.socket?.resetAndDestroy();
const silence: Handler = () => undefined;
/** An answer that starts and is cut off before its end. */
const cut: Handler = (_, response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
  response.write('{"id": 1}');
  setTimeout(() => response.socket?.resetAndDestroy(), 5);
};
/** An answer that never ends, a byte at a time, so that the connection is never silent. */
const drip: Handler = (_, response) => {
  response.writeHead(200, { 'content-type': 'application/json' });
  const dripping = setInterval(() => response.write(' '), 20);
  response.on('close', () => clearInterval(dripping));
};
const zipped: Handler = (request, response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' });
  response.end(gzipSync(JSON.stringify({ id: request.headers['accept-encoding'] === 'gzip' ? 1 : 2 })));
};
const unzippable: Handler = (_, response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' });
  response.end('{"id": 1}');
};
const redirect: Handler = (request, response) => {
  response.writeHead(301, { location: `http://${request.headers.host}/again` });
  response.end();
};

let requests: string[];
let handlers: Handler[];
let server: ReturnType<typeof createServer>;
let client: GitHubClient;

/** A server that gives the answers in turn; the last one again and again. */
beforeEach(async () => {
  requests = [];
  server = createServer((request, response) => {
    requests.push(request.url ?? '');
    const handler = handlers.length > 1 ? handlers.shift() : handlers[0];
    handler?.(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  process.env['GITHUB_API_URL'] = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  // The address of the API is read when the library is loaded.
  jest.resetModules();
  const { connect } = await import('../../src/github/client.ts');
  client = connect('token', { retryBaseMilliseconds: 2, timeoutMilliseconds: 150 });
});
afterEach(async () => {
  delete process.env['GITHUB_API_URL'];
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const get = () => client.request<{ id: number }>('GET /repos/{owner}/{repo}', { owner: 'acme', repo: 'x' });
const secondary = { message: 'You have exceeded a secondary rate limit.' };

test('a request that must not be carried out twice is sent once', async () => {
  handlers = [answer(502, {}), answer(200, { id: 1 })];
  const failed = await client
    .request('POST /repos/{owner}/{repo}/issues', { owner: 'acme', repo: 'x', title: 'x' }, { once: true })
    .catch((error: unknown) => error);
  expect((failed as GitHubFault).status).toBe(502);
  expect(requests).toHaveLength(1);
});

describe('a request', () => {
  test.each<[string, Handler[], number]>([
    ['that succeeds is sent once', [answer(200, { id: 1 })], 1],
    ['is sent again after a server error', [answer(500, {}), answer(502, {}), answer(200, { id: 1 })], 3],
    ['is sent again after the connection was cut', [reset, answer(200, { id: 1 })], 2],
    ['is sent again when no answer came in time', [silence, answer(200, { id: 1 })], 2],
    ['is sent again when the answer broke off', [cut, answer(200, { id: 1 })], 2],
    ['is sent again when the answer did not end in time', [drip, answer(200, { id: 1 })], 2],
    ['that is answered compressed is read', [zipped], 1],
    [
      'waits as long as GitHub asks, and has its whole time after that',
      [answer(403, secondary, { 'retry-after': '100' }), answer(200, { id: 1 })],
      2,
    ],
  ])('%s', async (_, given, sent) => {
    handlers = given;
    expect(await get()).toEqual({ id: 1 });
    expect(requests).toHaveLength(sent);
  });

  test.each<[string, Handler, number, number]>([
    ['a server error that stays', answer(500, {}), 500, 4],
    ['what is not there', answer(404, {}), 404, 1],
    ['what is not allowed', answer(403, { message: 'Resource not accessible by integration' }), 403, 1],
    ['a rate limit longer than is waited for', answer(403, secondary, { 'retry-after': '3600' }), 429, 1],
    ['an answer that breaks off every time', cut, 500, 4],
    ['an answer that cannot be unpacked', unzippable, 500, 4],
    ['an answer that leads round in circles', redirect, 500, 4 * 4],
  ])('gives up at %s', async (_, handler, status, sent) => {
    handlers = [handler];
    await expect(get()).rejects.toMatchObject({ name: 'GitHubFault', status });
    expect(requests).toHaveLength(sent);
  });

  test('follows a repository that was renamed', async () => {
    handlers = [redirect, answer(200, { id: 1 })];
    expect(await get()).toEqual({ id: 1 });
    expect(requests).toEqual(['/repos/acme/x', '/again']);
  });

  test('that writes is redirected as a write, with what it writes', async () => {
    let written = '';
    const elsewhere: Handler = (request, response) => {
      response.writeHead(307, { location: `http://${request.headers.host}/again` });
      response.end();
    };
    const writing: Handler = (request, response) => {
      request.on('data', (chunk: Buffer) => (written += `${request.method} ${chunk.toString()}`));
      request.on('end', () => answer(201, { id: 1 })(request, response));
    };
    handlers = [elsewhere, writing];
    const route = 'POST /repos/{owner}/{repo}/statuses/{sha}';
    const parameters = { owner: 'acme', repo: 'x', sha: 'a', state: 'success' };
    expect(await client.request(route, parameters)).toEqual({ id: 1 });
    expect(requests).toEqual(['/repos/acme/x/statuses/a', '/again']);
    expect(written).toBe('POST {"state":"success"}');
  });

  test('says which request failed, and never with the token', async () => {
    handlers = [answer(404, { message: 'Not Found' })];
    const fault = (await get().catch((error: unknown) => error)) as GitHubFault;
    expect(fault.message).toContain('GET /repos/{owner}/{repo} failed with 404: Not Found');
    expect(fault.message).not.toContain('token');
  });
});

describe('a list', () => {
  const list = (enough?: (items: readonly number[]) => boolean) =>
    client.list<number>(
      'GET /repos/{owner}/{repo}/activity',
      { owner: 'acme', repo: 'x', ref: 'refs/heads/a' },
      enough,
    );
  const page = (items: unknown, next?: string): Handler =>
    answer(200, items, next === undefined ? {} : { link: `<https://api.example/x?${next}>; rel="next"` });

  test('is read to its last page, with the same parameters', async () => {
    handlers = [page([1, 2], 'per_page=100&after=abc%3D'), page([3])];
    expect(await list()).toEqual([1, 2, 3]);
    expect(requests[1]).toContain('ref=refs%2Fheads%2Fa');
    expect(requests[1]).toContain('per_page=100');
    expect(requests[1]).toContain('after=abc%3D');
  });

  test('ends early once it holds enough', async () => {
    handlers = [page([1, 2], 'page=2'), page([3])];
    expect(await list((items) => items.length > 1)).toEqual([1, 2]);
    expect(requests).toHaveLength(1);
  });

  test('fails as a whole when one of its pages fails', async () => {
    handlers = [page([1], 'page=2'), answer(500, {})];
    await expect(list()).rejects.toMatchObject({ status: 500 });
  });

  test('that is no list is a fault', async () => {
    handlers = [page({ items: [] })];
    await expect(list()).rejects.toThrow('the answer is not a list');
  });
});

describe('the next page', () => {
  const link = (query: string, relation = 'next') =>
    `<https://api.example/repositories/1/x?${query}>; rel="${relation}"`;
  test.each<[string, string | undefined, ReturnType<typeof nextPage>]>([
    ['no header', undefined, undefined],
    ['a number', link('page=2&per_page=100'), { page: 2 }],
    ['a cursor', link('per_page=100&after=Y3Vyc29yOjE%3D'), { after: 'Y3Vyc29yOjE=' }],
    [
      'the next among others',
      `${link('page=1', 'prev')}, ${link('page=3')}, ${link('page=9', 'last')}`,
      { page: 3 },
    ],
    ['the last page', `${link('page=1', 'prev')}, ${link('page=1', 'first')}`, undefined],
  ])('%s', (_, header, expected) => {
    expect(nextPage(header)).toEqual(expected);
  });
});
