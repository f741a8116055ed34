import { once } from 'node:events';
import { statSync } from 'node:fs';
import { Agent, request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { describe, expect, test } from '@jest/globals';
import { recoverSegments } from '../../../src/store/recovery.ts';
import { daysOf, segmentsOf } from '../../../src/store/segments.ts';
import { scratch } from '../../files/scratch.ts';
import { posted } from './raw.ts';
import { ask, decided, idsIn, loggedIn, newId, started, type Service } from './service.ts';

const folderOf = scratch();

/** The value of a metric. */
function metric(text: string, name: string): number {
  const line = text.split('\n').find((one) => one.startsWith(`${name} `));
  if (line === undefined) throw new Error(`there is no ${name}`);
  return Number(line.slice(name.length + 1));
}

describe('metrics', () => {
  test('count what became of records, and how they were written', async () => {
    const service = await started(folderOf());
    const id = newId();
    const lines = [decided({ id }), decided(), { source: 1 }];
    await ask(service, { body: lines });
    await ask(service, { body: decided({ id }) });
    await ask(service, { path: '/not/here', body: {} });
    const { text, headers } = await ask(service, { path: '/metrics' });
    expect(headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
    const log = 'tracegate_log';
    expect({
      acknowledged: metric(text, `${log}_acknowledged_total{kind="decision"}`),
      known: metric(text, `${log}_known_total{kind="decision"}`),
      refused: metric(text, `${log}_refused_total{kind="decision"}`),
      failed: metric(text, `${log}_failed_total{kind="decision"}`),
      overrides: metric(text, `${log}_acknowledged_total{kind="override"}`),
      grouped: metric(text, `${log}_group_records_sum`),
      groups: metric(text, `${log}_group_records_count`),
      syncs: metric(text, `${log}_sync_seconds_count`),
      latencies: metric(text, `${log}_acknowledge_seconds_bucket{le="+Inf"}`),
      inFlight: metric(text, `${log}_in_flight`),
      healthy: metric(text, `${log}_healthy`),
      refusals: metric(text, 'tracegate_http_requests_total{path="/v1/decisions",status="422"}'),
      other: metric(text, 'tracegate_http_requests_total{path="other",status="404"}'),
    }).toEqual({
      acknowledged: 2,
      known: 1,
      refused: 1,
      failed: 0,
      overrides: 0,
      grouped: 2,
      groups: 1,
      syncs: 1,
      latencies: 2,
      inFlight: 0,
      healthy: 1,
      refusals: 1,
      other: 1,
    });
    const bytes = daysOf(service.log).flatMap((day) => segmentsOf(service.log, day).map(({ path }) => path));
    expect(metric(text, `${log}_written_bytes_total`)).toBe(statSync(bytes[0]!).size);
  });
});

describe('where the disk fails', () => {
  test('nothing is confirmed, health says so, and comes back with the next write', async () => {
    // A file of more than 8 KiB cannot be written: as on a full disk, a write ends in the middle of a record.
    const before = ['bash', '-c', `trap '' XFSZ; ulimit -f 8; exec "$0" "$@"`];
    const service = await started(folderOf(), { before });
    const [first, last] = [newId(), newId()];
    expect((await ask(service, { body: decided({ id: first }) })).status).toBe(201);
    const batch = Array.from({ length: 20 }, () => decided({ id: newId() }));
    const failed = await ask(service, { body: batch });
    expect({ status: failed.status, again: failed.headers.get('retry-after') }).toEqual({
      status: 503,
      again: '1',
    });
    expect(new Set(failed.json.results.map(({ status }: { status: number }) => status))).toEqual(
      new Set([503]),
    );
    expect((await ask(service, { body: decided({}, { input_reference: 'x'.repeat(1000) }) })).status).toBe(
      201,
    );
    expect((await ask(service, { body: batch })).status).toBe(503);
    expect(await ask(service, { path: '/healthz' })).toMatchObject({
      status: 503,
      json: { title: 'Service Unavailable' },
    });
    expect(metric((await ask(service, { path: '/metrics' })).text, 'tracegate_log_healthy')).toBe(0);
    expect((await ask(service, { body: decided({ id: last }) })).status).toBe(201);
    expect((await ask(service, { path: '/healthz' })).status).toBe(200);
    expect(
      idsIn(service.log)
        .filter((id) => [first, last].includes(id))
        .toSorted(),
    ).toEqual([first, last].toSorted());
    expect(loggedIn(service.log)).toHaveLength(3);
    service.child.kill('SIGTERM');
    const { end, err } = await service.ended;
    expect(end).toBe(0);
    expect(err).toMatch(
      /^tracegate: the log cannot be written: .*EFBIG.*\ntracegate: the log is written again\.\n/,
    );
  });
});

describe('the end', () => {
  test.each(['SIGTERM', 'SIGINT'] as const)(
    'on %s what is on its way is answered and written',
    async (signal) => {
      const service = await started(folderOf());
      const id = newId();
      const body = JSON.stringify(decided({ id }));
      const socket = connect(service.port, '127.0.0.1');
      socket.write(posted('', ['Expect: 100-continue'], Buffer.byteLength(body)));
      let said = String(await once(socket, 'data'));
      expect(said).toContain('100 Continue');
      service.child.kill(signal);
      await stopsListening(service.port);
      socket.write(body);
      socket.on('data', (bytes) => (said += String(bytes)));
      await once(socket, 'close');
      expect(said).toContain('201 Created');
      expect(said.toLowerCase()).toContain('connection: close');
      expect(await service.ended).toEqual({ end: 0, err: '' });
      expect(idsIn(service.log)).toEqual([id]);
      // The segment was closed in order: its name says which records it has.
      expect(segmentsOf(service.log, daysOf(service.log)[0]!)).toMatchObject([{ name: { last: id } }]);
    },
  );

  test('a second signal ends it at once', async () => {
    const service = await started(folderOf());
    expect((await ask(service, { body: decided() })).status).toBe(201);
    const socket = connect(service.port, '127.0.0.1');
    socket.on('error', () => undefined);
    socket.write(posted('', ['Expect: 100-continue'], 300));
    await once(socket, 'data');
    service.child.kill('SIGTERM');
    await stopsListening(service.port);
    service.child.kill('SIGINT');
    expect(await service.ended).toEqual({ end: 'SIGINT', err: '' });
    recoverSegments(service.log);
    expect(loggedIn(service.log)).toHaveLength(1);
  });
});

describe('killed under load', () => {
  /** How callers send: one record, an array, or lines. */
  const shapes = [
    (records: object[]) => ({ type: 'application/json', body: JSON.stringify(records[0]) }),
    (records: object[]) => ({ type: 'application/json', body: JSON.stringify(records) }),
    (records: object[]) => ({
      type: 'application/x-ndjson',
      body: records.map((one) => `${JSON.stringify(one)}\n`).join(''),
    }),
  ];

  test.each([
    { callers: 1, after: 20 },
    { callers: 16, after: 150 },
    { callers: 64, after: 400 },
    { callers: 64, after: 2000 },
  ])('it has every record that it confirmed: %j', async ({ callers, after }) => {
    const folder = folderOf();
    const service = await started(folder);
    const agent = new Agent({ keepAlive: true, maxSockets: callers });
    const confirmed: string[] = [];
    const call = async (caller: number): Promise<void> => {
      for (let count = 0; ; count += 1) {
        const records = Array.from({ length: 1 + (count % 4) }, () => decided({ id: newId() }));
        const { type, body } = shapes[(caller + count) % shapes.length]!(records);
        const answer = await post(service, agent, type, body).catch(() => undefined);
        if (answer === undefined) return;
        expect(answer.status).toBe(201);
        const { id, results = [{ id }] } = JSON.parse(answer.text) as {
          id: string;
          results?: { id: string }[];
        };
        confirmed.push(...results.map((one) => one.id));
        if (confirmed.length >= after) service.child.kill('SIGKILL');
      }
    };
    await Promise.all(Array.from({ length: callers }, (_, caller) => call(caller)));
    agent.destroy();
    expect((await service.ended).end).toBe('SIGKILL');
    // Started again, it recovers the log, and goes on.
    const again = await started(folder);
    const there = new Set(idsIn(again.log));
    expect(confirmed.length).toBeGreaterThanOrEqual(after);
    expect(confirmed.filter((id) => !there.has(id))).toEqual([]);
    expect((await ask(again, { body: decided({ id: confirmed[0] }) })).status).toBe(200);
    expect((await ask(again, { body: decided() })).status).toBe(201);
  });
});

function post(
  { port }: Service,
  agent: Agent,
  type: string,
  body: string,
): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': type, 'content-length': Buffer.byteLength(body) };
    const request = httpRequest({
      port,
      host: '127.0.0.1',
      path: '/v1/decisions',
      method: 'POST',
      agent,
      headers,
    });
    request.on('response', (response) => {
      let text = '';
      response
        .setEncoding('utf8')
        .on('data', (part: string) => (text += part))
        .on('end', () => resolve({ status: response.statusCode ?? 0, text }))
        .on('error', reject);
    });
    request.on('error', reject).end(body);
  });
}

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
