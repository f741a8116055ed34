import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { sample } from '../../decision/events.ts';
import { scratch } from '../../files/scratch.ts';
import { published } from './described.ts';
import { ask, decided, idsIn, loggedIn, newId, started, type Sent } from './service.ts';

const folderOf = scratch();
const ndjson = { 'content-type': 'application/x-ndjson' };
const event = { 'content-type': 'application/cloudevents+json' };
const events = { 'content-type': 'application/cloudevents-batch+json; charset=utf-8' };
const asEvent = (id: string): object => ({
  specversion: '1.0',
  type: 'dev.tracegate.decision.v1',
  datacontenttype: 'application/json',
  subject: id,
  ...decided({ id }),
});
const linesOf = (...records: object[]): string => records.map((one) => `${JSON.stringify(one)}\n`).join('');

describe('a decision', () => {
  test('is stamped and in the log when it is answered', async () => {
    const service = await started(folderOf());
    const { status, json } = await ask(service, { body: decided() });
    expect({ status, json }).toEqual({
      status: 201,
      json: { id: expect.any(String), kept: 'full', known: false, problems: [] },
    });
    expect(loggedIn(service.log)).toMatchObject([
      {
        id: json.id,
        data: {
          objective_version: 'OBJ.credit.v1.3',
          feature_hash: expect.stringContaining('hmac-sha256:k:'),
        },
      },
    ]);
  });

  test('that is sent again with its id is known, written once, and told so with 200', async () => {
    const folder = folderOf();
    const service = await started(folder);
    const body = decided({ id: newId() });
    const both = await Promise.all([ask(service, { body }), ask(service, { body })]);
    expect(new Set(both.map(({ status }) => status))).toEqual(new Set([200, 201]));
    service.child.kill('SIGTERM');
    await service.ended;
    const later = await started(folder);
    expect(await ask(later, { body })).toMatchObject({ status: 200, json: { id: body['id'], known: true } });
    expect(idsIn(later.log)).toEqual([body['id']]);
  });

  test('under the id of another one is refused with 409, alone and among others', async () => {
    const service = await started(folderOf());
    const body = decided({ id: newId() });
    const other = decided({ id: body['id'] }, { prediction: { outcome: 'approved' } });
    expect((await ask(service, { body })).status).toBe(201);
    expect(await ask(service, { body: other })).toMatchObject({
      status: 409,
      json: { detail: 'The log has another record under this id.', errors: [{ pointer: '/id' }] },
    });
    const { status, json } = await ask(service, { body: [body, other] });
    expect({ status, results: json.results }).toMatchObject({
      status: 422,
      results: [
        { status: 200, known: true },
        { status: 409, errors: [{ pointer: '/id' }] },
      ],
    });
    const { data } = sample('override') as { data: object };
    const override = { subject: newId(), id: body['id'], data };
    expect((await ask(service, { path: '/v1/overrides', body: override })).status).toBe(409);
    expect(loggedIn(service.log)).toMatchObject([{ data: { prediction: { outcome: 'denied' } } }]);
  });

  test('of yesterday, from a queue that is worked off, is taken and known', async () => {
    const service = await started(folderOf());
    const yesterday = newId(Date.now() - 86_400_000);
    const body = decided({ id: yesterday });
    expect(await ask(service, { body })).toMatchObject({ status: 201, json: { id: yesterday } });
    expect(await ask(service, { body })).toMatchObject({ status: 200 });
    expect(idsIn(service.log)).toEqual([yesterday]);
  });

  test('is marked where the log is told to mark', async () => {
    const service = await started(folderOf(), { args: ['--mode', 'mark'] });
    const unknown = { model_version: '9.9.9', objective_version: 'OBJ.credit.v1.3' };
    const { status, json } = await ask(service, { body: decided({}, unknown) });
    expect({ status, problems: json.problems.map(({ id }: { id: string }) => id) }).toEqual({
      status: 201,
      problems: ['model-unknown'],
    });
    expect(loggedIn(service.log)).toMatchObject([{ data: { marks: ['model-unknown'] } }]);
  });

  test('of a low tier is counted, and the count is there when it is answered', async () => {
    const service = await started(folderOf(), { tier: 'low' });
    const { status, json } = await ask(service, { body: [decided(), decided()] });
    expect({ status, kept: json.results.map(({ kept }: { kept: string }) => kept) }).toEqual({
      status: 201,
      kept: ['aggregate', 'aggregate'],
    });
    expect(loggedIn(service.log)).toMatchObject([{ data: { rows: [{ count: 2 }] } }]);
  });
});

describe('what comes together', () => {
  const ids = [newId(), newId(), newId()];
  test.each<[string, Sent]>([
    ['an array', { body: ids.map((id) => decided({ id })) }],
    [
      'an array with blanks',
      { body: ` [\n${ids.map((id) => JSON.stringify(decided({ id }))).join(' ,\t')}\r\n] ` },
    ],
    ['lines', { body: linesOf(...ids.map((id) => decided({ id }))), headers: ndjson }],
    [
      'lines of Windows, with empty ones',
      {
        body: `\r\n${linesOf(...ids.map((id) => decided({ id })))
          .replaceAll('\n', '\r\n\r\n')
          .trimEnd()}`,
        headers: ndjson,
      },
    ],
    ['a batch of CloudEvents', { body: ids.map(asEvent), headers: events }],
    [
      'an array, compressed',
      {
        body: gzipSync(JSON.stringify(ids.map((id) => decided({ id })))),
        headers: { 'content-encoding': 'gzip' },
      },
    ],
  ])('%s is answered for in its order', async (_, sent) => {
    const service = await started(folderOf());
    const first = await ask(service, sent);
    const results = (status: number) => ids.map((id) => expect.objectContaining({ status, id }));
    expect({ status: first.status, results: first.json.results }).toEqual({
      status: 201,
      results: results(201),
    });
    expect(idsIn(service.log)).toEqual(ids);
    const again = await ask(service, sent);
    expect({ status: again.status, results: again.json.results }).toEqual({
      status: 200,
      results: results(200),
    });
    expect(idsIn(service.log)).toEqual(ids);
  });

  test('one CloudEvents event is one record', async () => {
    const service = await started(folderOf());
    const id = newId();
    expect(await ask(service, { body: asEvent(id), headers: event })).toMatchObject({
      status: 201,
      json: { id },
    });
    expect(idsIn(service.log)).toEqual([id]);
  });

  test('texts with brackets, quotes and backslashes are not cut', async () => {
    const service = await started(folderOf());
    const reference = String.raw`a],[{"}\" \\`;
    const records = [
      decided({}, { input_reference: reference }),
      decided({}, { input_reference: `${reference}\\` }),
    ];
    expect((await ask(service, { body: records })).status).toBe(201);
    expect(loggedIn(service.log).map(({ data }) => data.input_reference as string)).toEqual([
      reference,
      `${reference}\\`,
    ]);
  });

  test.each([
    ['an array', (bodies: object[]): Sent => ({ body: bodies })],
    ['lines', (bodies: object[]): Sent => ({ body: linesOf(...bodies), headers: ndjson })],
  ])('of %s, what is refused is told, and the rest is written', async (_, sentAs) => {
    const service = await started(folderOf());
    const [first, last] = [newId(), newId()];
    const bodies = [
      decided({ id: first }),
      decided({}, { model_version: '9' }),
      { source: 7 },
      decided({ id: last }),
    ];
    const { status, json } = await ask(service, sentAs(bodies));
    expect({ status, results: json.results }).toMatchObject({
      status: 422,
      results: [
        { status: 201, id: first },
        {
          status: 422,
          errors: [{ pointer: '/data/model_version', id: 'model-unknown' }, { id: 'objective-unknown' }],
        },
        { status: 422, errors: [{ pointer: '/data' }, { pointer: '/source' }] },
        { status: 201, id: last },
      ],
    });
    expect(idsIn(service.log)).toEqual([first, last]);
  });

  test('a line that is not JSON is refused alone', async () => {
    const service = await started(folderOf());
    const { status, json } = await ask(service, {
      body: `{"source":\n${linesOf(decided())}`,
      headers: ndjson,
    });
    expect({ status, results: json.results }).toMatchObject({
      status: 422,
      results: [{ status: 400 }, { status: 201 }],
    });
    expect(loggedIn(service.log)).toHaveLength(1);
  });

  test('an id twice is written once', async () => {
    const service = await started(folderOf());
    const record = decided({ id: newId() });
    const { status, json } = await ask(service, { body: [record, record] });
    expect({ status, each: json.results.map((one: { status: number }) => one.status) }).toEqual({
      status: 201,
      each: [201, 200],
    });
    expect(loggedIn(service.log)).toHaveLength(1);
  });
});

describe('what happens to a decision later', () => {
  const env = { TRACEGATE_ERASURE_TOKEN: 'erases-and-nothing-else' };
  const headers = { authorization: `Bearer ${env.TRACEGATE_ERASURE_TOKEN}` };
  const paths = {
    override: '/v1/overrides',
    outcome: '/v1/outcomes',
    remediation: '/v1/remediations',
    erasure: '/v1/erasures',
  } as const;

  test.each(Object.entries(paths) as [keyof typeof paths, string][])('%s at %s', async (kind, path) => {
    const service = await started(folderOf(), { env });
    const { data, subject } = sample(kind) as { data: any; subject?: string };
    if (kind === 'outcome') data.observed_at = '2025-05-15T00:00:00Z';
    // Of the records of this log nobody outside says that they are gone.
    if (kind === 'erasure') delete data.decision_ids;
    const sent = { ...(subject === undefined ? {} : { subject }), data };
    const plain = await ask(service, { path, body: sent, headers });
    const id = newId();
    const enveloped = {
      ...sent,
      specversion: '1.0',
      id,
      source: '/desk',
      type: `dev.tracegate.${kind}.v1`,
      time: '2026-06-01T08:00:00Z',
    };
    const whole = await ask(service, { path, body: [enveloped], headers: { ...headers, ...events } });
    expect([plain.status, whole.status]).toEqual([201, 201]);
    const type = `dev.tracegate.${kind}.v1`;
    expect(loggedIn(service.log)).toMatchObject([
      { id: plain.json.id, type, source: '//example.com/credit', ...sent },
      { id, type, source: '/desk', time: '2026-06-01T08:00:00Z', ...sent },
    ]);
  });
});

test('whether the log has the decision that an event is about is told', async () => {
  const service = await started(folderOf());
  const { json } = await ask(service, { body: decided() });
  const { data } = sample('override') as { data: object };
  const about = async (subject: string) =>
    (await ask(service, { path: '/v1/overrides', body: { subject, data } })).json.decision as string;
  expect([await about(json.id), await about(newId())]).toEqual(['in-log', 'not-in-log']);
  expect(loggedIn(service.log)).toHaveLength(3);
});

test('with OpenLineage events in one process, each goes its own way', async () => {
  const folder = folderOf();
  writeFileSync(`${folder}/events.ndjson`, '');
  const service = await started(folder, { args: ['--events', 'events.ndjson'] });
  expect((await ask(service, { body: decided() })).status).toBe(201);
  const lineage = (init?: RequestInit) => fetch(`${service.url}/api/v1/lineage`, init);
  const headers = { 'content-type': 'application/json' };
  const answer = await lineage({ method: 'POST', headers, body: '{"eventType":"START"}' });
  expect({ status: answer.status, body: await answer.json() }).toEqual({
    status: 422,
    body: { error: '/eventTime: This is missing.' },
  });
  expect((await fetch(`${service.url}/health`)).status).toBe(200);
  service.child.kill('SIGTERM');
  expect(await service.ended).toEqual({ end: 0, err: '' });
});

test('the description is the one that is published', async () => {
  const service = await started(folderOf());
  const { json } = await ask(service, { path: '/openapi.json' });
  expect(json).toEqual(JSON.parse(published));
});
