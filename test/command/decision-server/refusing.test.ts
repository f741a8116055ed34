import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { scratch } from '../../files/scratch.ts';
import { ask, decided, idsIn, loggedIn, newId, started } from './service.ts';

interface Refused {
  name: string;
  path?: string;
  method?: string;
  type?: string;
  encoding?: string;
  body?: string;
  status: number;
  pointer?: string;
}

const { cases } = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../cases/decision/http-refusals.json'), 'utf8'),
) as { cases: Refused[] };
const folderOf = scratch();
const MARK = 'zebra-7391';

test('what is refused is told by place and mend, repeats no value, and is not written', async () => {
  const service = await started(folderOf());
  const told = [];
  const expected = [];
  for (const { name, path, method, type = 'application/json', encoding, body, status, pointer } of cases) {
    const answer = await ask(service, {
      ...(path === undefined ? {} : { path }),
      ...(method === undefined ? {} : { method }),
      headers: { 'content-type': type, ...(encoding === undefined ? {} : { 'content-encoding': encoding }) },
      ...(body === undefined
        ? {}
        : { body: body.replaceAll('MARK', MARK).replaceAll('DECISION', JSON.stringify(decided())) }),
    });
    expected.push({ name, status, pointer, repeats: false, mend: true });
    const errors = answer.json?.results?.[0]?.errors ?? answer.json?.errors ?? [];
    told.push({
      name,
      status: answer.status,
      pointer: pointer === undefined ? undefined : errors[0]?.pointer,
      repeats: answer.text.includes(MARK) || answer.text.includes('7391'),
      mend: answer.json.mend !== '' && errors.every(({ mend }: { mend: string }) => mend !== ''),
    });
  }
  expect(told).toEqual(expected);
  expect(loggedIn(service.log)).toEqual([]);
  expect((await ask(service, { body: decided() })).status).toBe(201);
});

describe('too much is refused', () => {
  const long = 'x'.repeat(70_000);
  test('as one record, alone or among others', async () => {
    const service = await started(folderOf());
    const id = newId();
    const large = decided({}, { input_reference: long });
    expect(await ask(service, { body: large })).toMatchObject({
      status: 413,
      json: { errors: [{ pointer: '' }] },
    });
    const { status, json } = await ask(service, { body: [large, decided({ id })] });
    expect({ status, results: json.results }).toMatchObject({
      status: 422,
      results: [{ status: 413 }, { status: 201 }],
    });
    expect(idsIn(service.log)).toEqual([id]);
  });

  test('as many records, and as many bytes', async () => {
    const service = await started(folderOf());
    const many = `[${Array.from({ length: 1001 }, () => '0').join()}]`;
    expect((await ask(service, { body: many })).status).toBe(413);
    const lines = { body: '0\n'.repeat(1001), headers: { 'content-type': 'application/x-ndjson' } };
    expect((await ask(service, lines)).status).toBe(413);
    expect((await ask(service, { body: `["${'x'.repeat(8 * 1024 * 1024)}"]` })).status).toBe(413);
    expect((await ask(service, { body: '0\n'.repeat(1000), headers: lines.headers })).status).toBe(422);
    expect(loggedIn(service.log)).toEqual([]);
  });

  test('from one client, where a rate is set, and other requests are not', async () => {
    const service = await started(folderOf(), { args: ['--rate', '10'] });
    const batch = Array.from({ length: 10 }, () => decided());
    const answers = await Promise.all(Array.from({ length: 6 }, () => ask(service, { body: batch })));
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused.length).toBeGreaterThan(0);
    expect(refused.every(({ headers }) => Number(headers.get('retry-after')) >= 1)).toBe(true);
    expect((await ask(service, { path: '/healthz' })).status).toBe(200);
    expect(loggedIn(service.log)).toHaveLength(10 * answers.filter(({ status }) => status === 201).length);
  });
});
