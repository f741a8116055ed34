import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { countSql, idSql, planOf } from '../../src/engine/questions/impact.ts';
import { profileSql } from '../../src/engine/questions/profile.ts';
import { openTrino, trinoPlace, trinoRelation } from '../../src/engine/trino.ts';
import { decimalOf } from '../../src/impact/score-rule.ts';

describe('the address of a Trino server', () => {
  test('names server, user and table', () => {
    expect(trinoPlace('trino://ann@trino.example:8443/lake/audit/decisions?tls', 'secret')).toEqual({
      server: 'https://trino.example:8443',
      user: 'ann',
      password: 'secret',
      catalog: 'lake',
      schema: 'audit',
      table: 'decisions',
    });
  });

  test.each([
    'trino://host/catalog/schema',
    'trino://host/a/b/c/d',
    'trino://ann:secret@host/a/b/c',
    'trino://host/a/b/c?ssl',
    'https://host/a/b/c',
    'duck',
  ])('%s is none', (text) => {
    expect(trinoPlace(text, undefined)).toBeUndefined();
  });

  test('a password is not sent in the clear', async () => {
    await expect(openTrino(trinoPlace('trino://ann@host/a/b/c', 'secret')!)).rejects.toThrow(
      'by https alone',
    );
  });
});

test('a relation counts a record once, and its names are quoted', () => {
  expect(trinoRelation(trinoPlace('trino://h/la%22ke/a/decisions', undefined)!)).toBe(
    '(SELECT * FROM (SELECT *, row_number() OVER (PARTITION BY id ORDER BY time, source, score, outcome, segments) AS copy FROM "la""ke"."a"."decisions") AS copies WHERE copy = 1)',
  );
});

describe('a question is one statement', () => {
  const moved = { rule: "it's", threshold: decimalOf('0.30'), objectiveVersion: undefined };
  const span = { since: Date.parse('2025-05-01'), until: undefined };

  test('of counts', () => {
    expect(countSql('r', planOf(moved), span)).toMatchSnapshot();
  });
  test('of ids', () => {
    expect(idSql('r', planOf(moved), span)).toMatchSnapshot();
  });
  test('of a profile', () => {
    expect(profileSql('r', 'credit', span)).toMatchSnapshot();
  });
});

describe('the protocol of Trino', () => {
  let server: Server;
  let counted = 0;
  let asked: { readonly sql: string; readonly user: string | undefined }[];
  beforeAll(async () => {
    asked = [];
    server = createServer((request, response) => {
      let sql = '';
      request.setEncoding('utf8').on('data', (text: string) => (sql += text));
      request.on('end', () => {
        asked.push({ sql, user: request.headers['x-trino-user'] as string | undefined });
        const { port } = server.address() as AddressInfo;
        const first = {
          id: 'q',
          nextUri: `http://127.0.0.1:${port}/v1/statement/q/${sql === 'bad' ? 'bad' : sql.startsWith('SELECT count(*)') ? 'count' : 1}`,
          stats: {},
        };
        const data = sql === '' && request.url?.endsWith('/count') === true ? [[counted]] : [['a', 1, null]];
        const next = { id: 'q', columns: [], data, stats: {} };
        const failed = { id: 'q', error: { message: 'line 1: no such table' }, stats: {} };
        const later = request.url?.endsWith('/bad') === true ? failed : next;
        const answer = request.method !== 'POST' ? later : sql === 'refused' ? failed : first;
        response.setHeader('content-type', 'application/json').end(JSON.stringify(answer));
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  const engine = () =>
    openTrino(
      trinoPlace(`trino://ann@127.0.0.1:${(server.address() as AddressInfo).port}/a/b/c`, undefined)!,
    );

  test('the table is held to the log where that is at hand', async () => {
    const place = trinoPlace(
      `trino://ann@127.0.0.1:${(server.address() as AddressInfo).port}/a/b/c`,
      undefined,
    )!;
    const name = { day: '2025-05-16', first: 'f', last: 'l', writer: 'w' };
    const analytics = [
      { name, path: '/x.parquet', file: 'date=2025-05-16/x.parquet', records: 5, sha256: '' },
      { name, path: '/y.parquet', file: 'date=2025-05-16/y.parquet', records: 2, sha256: '' },
    ];
    counted = 7;
    const held = (more: object) =>
      openTrino(place, { origin: 'example.com/log', files: { analytics, others: [], damaged: [], ...more } });
    expect(await held({})).toMatchObject({ origin: 'example.com/log', damaged: [] });
    const others = [{ name, path: '/log/date=2025-05-16/z.ndjson', where: 'closed' as const }];
    expect((await held({ others })).damaged).toEqual([
      { file: 'date=2025-05-16/z.ndjson', reason: 'it has no Parquet file, and Trino does not see it' },
    ]);
    counted = 6;
    expect((await held({})).damaged).toEqual([
      { file: 'a.b.c', reason: 'the table has 6 records, and the Parquet files of the log have 7' },
    ]);
  });

  test('gives the text of each value', async () => {
    const rows = [];
    for await (const row of (await engine()).rows('SELECT 1')) rows.push(row);
    expect(rows).toEqual([['a', '1', null]]);
    expect(asked).toContainEqual({ sql: 'SELECT 1', user: 'ann' });
  });

  test.each([
    ['bad', 'Trino cannot answer: line 1: no such table'],
    ['refused', 'Trino cannot answer: the query ended without an answer.'],
  ])('an error is told in one sentence: %s', async (sql, said) => {
    const all = async () => {
      for await (const row of (await engine()).rows(sql)) expect(row).toBeUndefined();
    };
    await expect(all()).rejects.toThrow(said);
  });
});
