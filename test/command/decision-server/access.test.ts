import { writeFileSync } from 'node:fs';
import { request, type RequestOptions } from 'node:https';
import { describe, expect, test } from '@jest/globals';
import { scratch } from '../../files/scratch.ts';
import { sample } from '../../decision/events.ts';
import { authority } from './certificates.ts';
import { ask, decided, loggedIn, started, type Service } from './service.ts';

const folderOf = scratch();
const TRACEGATE_TOKEN = 'a-token-of-this-test';
const TRACEGATE_ERASURE_TOKEN = 'erases-and-nothing-else';
const bearing = (token: string): { authorization: string } => ({ authorization: `Bearer ${token}` });

describe('a token', () => {
  test('is asked for by all that records, and by metrics', async () => {
    const service = await started(folderOf(), { env: { TRACEGATE_TOKEN } });
    const wrong = [
      '',
      'Bearer',
      'Bearer another-token-of-it',
      `Basic ${TRACEGATE_TOKEN}`,
      `Bearer ${TRACEGATE_TOKEN}x`,
    ];
    for (const authorization of wrong) {
      const { status, headers } = await ask(service, { body: decided(), headers: { authorization } });
      expect({ status, asks: headers.get('www-authenticate') }).toEqual({ status: 401, asks: 'Bearer' });
    }
    const paths = ['/v1/overrides', '/v1/outcomes', '/v1/remediations', '/v1/erasures'];
    for (const path of paths) expect((await ask(service, { path, body: {} })).status).toBe(401);
    expect((await ask(service, { path: '/metrics' })).status).toBe(401);
    expect(loggedIn(service.log)).toEqual([]);
    expect((await ask(service, { body: decided(), headers: bearing(TRACEGATE_TOKEN) })).status).toBe(201);
    expect((await ask(service, { path: '/metrics', headers: bearing(TRACEGATE_TOKEN) })).status).toBe(200);
  });

  test('is not asked for by health and the description', async () => {
    const service = await started(folderOf(), { env: { TRACEGATE_TOKEN } });
    const head = await ask(service, { path: '/healthz', method: 'HEAD' });
    expect({ status: head.status, text: head.text }).toEqual({ status: 200, text: '' });
    expect((await ask(service, { path: '/openapi.json' })).status).toBe(200);
  });

  test('for erasures is another one, and takes nothing else', async () => {
    const service = await started(folderOf(), { env: { TRACEGATE_TOKEN, TRACEGATE_ERASURE_TOKEN } });
    const { data, subject } = sample('erasure') as { data: Record<string, unknown>; subject: string };
    const { decision_ids: gone, ...told } = data;
    const path = '/v1/erasures';
    const body = { subject, data: told };
    expect(gone).toHaveLength(1);
    expect((await ask(service, { path, body, headers: bearing(TRACEGATE_TOKEN) })).status).toBe(403);
    expect((await ask(service, { path, body, headers: bearing('somebody-else-entirely') })).status).toBe(401);
    const decision = { body: decided(), headers: bearing(TRACEGATE_ERASURE_TOKEN) };
    expect((await ask(service, decision)).status).toBe(401);
    expect(loggedIn(service.log)).toEqual([]);
    const excuse = { path, body: { subject, data }, headers: bearing(TRACEGATE_ERASURE_TOKEN) };
    expect(await ask(service, excuse)).toMatchObject({
      status: 422,
      json: { errors: [{ pointer: '/data/decision_ids' }] },
    });
    expect(loggedIn(service.log)).toEqual([]);
    expect((await ask(service, { path, body, headers: bearing(TRACEGATE_ERASURE_TOKEN) })).status).toBe(201);
  });

  test('for erasures is not given where there is none', async () => {
    const service = await started(folderOf(), { env: { TRACEGATE_TOKEN } });
    const sent = { path: '/v1/erasures', body: {}, headers: bearing(TRACEGATE_TOKEN) };
    expect((await ask(service, sent)).status).toBe(403);
  });
});

describe('TLS', () => {
  const { ca, server, client, stranger } = authority();

  async function startedWithTls(more: string[], env: NodeJS.ProcessEnv = {}): Promise<Service> {
    const folder = folderOf({ 'ca.pem': ca.cert, 'cert.pem': server.cert, 'key.pem': server.key });
    return started(folder, { args: ['--tls-cert', 'cert.pem', '--tls-key', 'key.pem', ...more], env });
  }

  type Own = Omit<RequestOptions, 'headers'> & { headers?: Record<string, string> };

  function overTls({ port }: Service, options: Own): Promise<number> {
    return new Promise((resolve, reject) => {
      const head = {
        method: 'POST',
        path: '/v1/decisions',
        host: 'localhost',
        port,
        ca: ca.cert,
        agent: false,
      };
      const type = { 'content-type': 'application/json', ...options.headers };
      const asking = request({ ...head, ...options, headers: type } as RequestOptions, (response) => {
        response.resume().on('end', () => resolve(response.statusCode ?? 0));
      });
      asking.on('error', reject).end(JSON.stringify(decided()));
    });
  }

  test('is spoken, with a token', async () => {
    const service = await startedWithTls([], { TRACEGATE_TOKEN });
    expect(service.url).toMatch(/^https:/);
    expect(await overTls(service, { headers: bearing(TRACEGATE_TOKEN) })).toBe(201);
    expect(await overTls(service, {})).toBe(401);
  });

  test('asks clients for a certificate of the authority, and lets in nobody else', async () => {
    const service = await startedWithTls(['--client-ca', 'ca.pem', '--host', '0.0.0.0']);
    expect(await overTls(service, client)).toBe(201);
    await expect(overTls(service, {})).rejects.toThrow(/certificate|alert|ECONNRESET|socket hang up/);
    await expect(overTls(service, stranger)).rejects.toThrow(/certificate|alert|ECONNRESET|socket hang up/);
    expect(loggedIn(service.log)).toHaveLength(1);
  });

  test('with a token beside a certificate asks for both', async () => {
    const service = await startedWithTls(['--client-ca', 'ca.pem'], { TRACEGATE_TOKEN });
    expect(await overTls(service, { ...client, headers: bearing(TRACEGATE_TOKEN) })).toBe(201);
    expect(await overTls(service, client)).toBe(401);
  });
});

test.each<[string, { args?: string[]; env?: NodeJS.ProcessEnv }, string]>([
  ['the world without a token', { args: ['--host', '0.0.0.0'] }, 'set TRACEGATE_TOKEN, or give --client-ca'],
  ['a short token', { env: { TRACEGATE_TOKEN: 'short' } }, 'at least 16 visible characters'],
  [
    'a short token for erasures',
    { env: { TRACEGATE_ERASURE_TOKEN: 'short' } },
    'TRACEGATE_ERASURE_TOKEN must have',
  ],
  [
    'one token for both',
    { env: { TRACEGATE_TOKEN, TRACEGATE_ERASURE_TOKEN: TRACEGATE_TOKEN } },
    'TRACEGATE_ERASURE_TOKEN must be another one',
  ],
  ['half of TLS', { args: ['--tls-cert', 'bundle.json'] }, 'TLS needs --tls-cert and --tls-key'],
  ['an authority without TLS', { args: ['--client-ca', 'bundle.json'] }, '--client-ca needs both'],
  [
    'a key that is none',
    { args: ['--tls-cert', 'bundle.json', '--tls-key', 'bundle.json'] },
    'cannot be used for TLS',
  ],
  [
    'a file that is not there',
    { args: ['--tls-cert', 'no.pem', '--tls-key', 'no.pem'] },
    '--tls-cert no.pem cannot be read: ENOENT',
  ],
  ['another digest', { args: ['--governance-digest', '0'.repeat(64)] }, 'is no bundle that can be used'],
  ['an unknown mode', { args: ['--mode', 'lax'] }, '--mode must be strict or mark'],
  ['no rate', { args: ['--rate', '0'] }, '--rate must be a whole number from 1 on'],
])('is not started with %s', async (_, start, said) => {
  await expect(started(folderOf(), start)).rejects.toThrow(said);
});

test('is not started on a bundle that is none, or on a folder that is no log', async () => {
  const folder = folderOf({ 'log/mine.txt': 'mine' });
  await expect(started(folder)).rejects.toThrow('it is no decision log');
  writeFileSync(`${folder}/other.json`, '{}');
  await expect(started(folder, { args: ['--origin', 'x'] })).rejects.toThrow('--origin is given twice');
});
