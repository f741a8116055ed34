import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { LogFiles } from '../../src/engine/log-files.ts';
import { countSql, idSql, planOf } from '../../src/engine/questions/impact.ts';
import { profileSql } from '../../src/engine/questions/profile.ts';
import { openTrino, trinoPlace, trinoRelation } from '../../src/engine/trino.ts';
import { decimalOf } from '../../src/impact/score-rule.ts';
import { scratch } from '../files/scratch.ts';

const folderOf = scratch();

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
  let files: (string | number)[][] = [];
  let asked: { readonly sql: string; readonly user: string | undefined }[] = [];
  let ended: string[] = [];
  let waiting: (() => void)[] = [];

  /** What it answers to a statement, page by page; a number is a status instead. */
  const pagesOf = (sql: string): (object | number)[] => {
    const columns: object[] = [];
    if (sql.startsWith('SELECT file')) return [{}, { columns, data: files }];
    if (sql === 'bad')
      return [{}, { error: { message: 'line 1: no such\nat Java', errorName: 'SYNTAX_ERROR' } }];
    if (sql === 'undeclared') return [{}, { error: { message: 'no file', errorName: 'COLUMN_NOT_FOUND' } }];
    if (sql === 'refused') return [{ error: { message: 'never seen' } }];
    if (sql === 'torn') return [{}, { columns, data: [['a']] }, 502];
    if (sql === '401') return [401];
    if (sql === '404') return [404];
    return [{}, { columns, data: [['a', 1, null]] }, {}, { columns, data: [['b', 2, null]] }];
  };
  beforeEach(() => {
    [asked, ended, waiting] = [[], [], []];
  });
  beforeAll(async () => {
    const queries: string[] = [];
    server = createServer((request, response) => {
      let sql = '';
      request.setEncoding('utf8').on('data', (text: string) => (sql += text));
      request.on('end', () => {
        const [, , what, query = '', page = '0'] = request.url!.split('/');
        if (request.method === 'DELETE') {
          ended.push(query);
          for (const release of waiting) release();
          return response.writeHead(204).end();
        }
        if (request.method === 'POST') {
          asked.push({ sql, user: request.headers['x-trino-user'] as string | undefined });
          queries.push(sql);
        }
        const id = request.method === 'POST' ? String(queries.length - 1) : query;
        const pages = pagesOf(queries[Number(id)]!);
        const one = pages[Number(page)]!;
        const next = Number(page) + 1;
        const { port } = server.address() as AddressInfo;
        const nextUri =
          next < pages.length ? { nextUri: `http://127.0.0.1:${port}/v1/${what}/${id}/${next}` } : {};
        const answer = (): void => {
          if (typeof one === 'number') response.writeHead(one).end();
          else
            response
              .setHeader('content-type', 'application/json')
              .end(JSON.stringify({ id, stats: {}, ...nextUri, ...one }));
        };
        if (queries[Number(id)] === 'slow' && request.method === 'GET') waiting.push(answer);
        else answer();
        return undefined;
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterAll(
    () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  );

  const place = (more = '') =>
    trinoPlace(`trino://ann@127.0.0.1:${(server.address() as AddressInfo).port}/a/b/c${more}`, undefined)!;
  const all = async (sql: string, at = place()) => {
    const rows = [];
    for await (const row of (await openTrino(at)).rows(sql)) rows.push(row);
    return rows;
  };

  describe('the table is held to the log', () => {
    const name = { day: '2025-05-16', first: 'f', last: 'l', writer: 'w' };
    const folder = folderOf({
      'x.parquet': 'PAR1…tracegate-analytics/2\0LENGPAR1',
      'old.parquet': 'PAR1…tracegate-analytics/1\0LENGPAR1',
    });
    const X = 'date=2025-05-16/x.parquet';
    const at = (file: string, more: object = {}) => ({
      name,
      path: join(folder, file),
      file: `date=2025-05-16/${file}`,
      records: 5,
      bytes: 90,
      sha256: '',
      ...more,
    });
    const held = async (more: Partial<LogFiles>) => {
      const log = { analytics: [at('x.parquet')], others: [], damaged: [], ...more };
      const { damaged, relation, origin } = await openTrino(place(), {
        origin: 'example.com/log',
        files: log,
      });
      return { damaged, unread: /NOT \((.*)\)\) AS copies/.exec(relation)?.[1], origin };
    };

    test('and has each of its files as it was sealed, wherever they lie', async () => {
      files = [[`s3://acme/credit/analytics/${X}`, 90, 5]];
      expect(await held({})).toEqual({ damaged: [], unread: undefined, origin: 'example.com/log' });
    });
    test('a file that it does not have is named, though another has as many records', async () => {
      const other = 's3://acme/date=2025-05-15/y.parquet';
      files = [[other, 90, 5]];
      expect(await held({})).toMatchObject({
        damaged: [{ file: X, reason: 'the table does not have it' }],
        unread: `file IN ('${other}')`,
      });
    });
    test('a table of nothing lacks all', async () => {
      files = [];
      expect((await held({})).damaged).toEqual([{ file: X, reason: 'the table does not have it' }]);
    });
    test.each([
      [91, 5, 'the table has it with 91 bytes, and its manifest says 90'],
      [90, 4, 'the table has 4 records of it, and its manifest says 5'],
    ])('a file that is not as it was sealed is left out', async (bytes, records, reason) => {
      files = [[`s3://acme/${X}`, bytes, records]];
      expect(await held({})).toMatchObject({
        damaged: [{ file: X, reason }],
        unread: `file IN ('s3://acme/${X}')`,
      });
    });
    test('a file of an earlier version lacks columns', async () => {
      files = [['s3://acme/date=2025-05-16/old.parquet', 90, 5]];
      expect((await held({ analytics: [at('old.parquet')] })).damaged).toEqual([
        {
          file: 'date=2025-05-16/old.parquet',
          reason: 'an earlier version wrote it, and it lacks columns',
        },
      ]);
    });
    test('what is not sealed, and what is damaged in the log itself, is named', async () => {
      files = [[`s3://acme/${X}`, 90, 5]];
      const others = [{ name, path: '/log/date=2025-05-16/z.ndjson', where: 'closed' as const }];
      const damaged = [{ file: 'date=2025-05-16/a.parquet', reason: 'the manifest beside it is damaged' }];
      expect((await held({ others, damaged })).damaged).toEqual([
        ...damaged,
        { file: 'date=2025-05-16/z.ndjson', reason: 'it has no Parquet file, and Trino does not see it' },
      ]);
    });
    test('of too many other files none is left out', async () => {
      files = Array.from({ length: 501 }, (_, index) => [`s3://acme/date=2025-05-15/${index}.parquet`, 1, 1]);
      await expect(held({})).rejects.toThrow('has 501 files that the log does not have');
    });
    test('and without a log no answer is complete', async () => {
      expect((await openTrino(place())).damaged).toEqual([
        { file: 'a.b.c', reason: 'without --log DIR nobody knows which files of the log the table lacks' },
      ]);
    });
  });

  test('gives the text of each value, of every page', async () => {
    expect(await all('SELECT 1')).toEqual([
      ['a', '1', null],
      ['b', '2', null],
    ]);
    expect(asked).toEqual([{ sql: 'SELECT 1', user: 'ann' }]);
    expect(ended).toEqual([]);
  });

  test.each([
    ['bad', /^Trino cannot answer: line 1: no such$/],
    ['undeclared', /^Trino cannot answer: no file\. Declare the table as docs\/impact\.md does\.$/],
    ['refused', /^Trino cannot answer: http:\S+ ended the query without an answer\.$/],
    ['torn', /^Trino cannot answer: http:\S+ answered 502\. Is it a server of Trino\?$/],
    ['401', /^Trino cannot answer: http:\S+ does not let ann ask \(401\)\. .* TRACEGATE_TRINO_PASSWORD\.$/],
    ['404', /^Trino cannot answer: http:\S+ answered 404\. Is it a server of Trino\?$/],
  ])('an error is told in one sentence: %s', async (sql, said) => {
    const error = await all(sql).catch((thrown: Error) => thrown);
    expect(error).toMatchObject({ name: 'EngineFault', message: expect.stringMatching(said) });
    // That of the client has the password in it.
    expect(error).not.toHaveProperty('cause');
  });

  test('a server that is not there, or speaks in the clear alone, is told of', async () => {
    await expect(all('SELECT 1', trinoPlace('trino://127.0.0.1:1/a/b/c', undefined)!)).rejects.toThrow(
      'Trino cannot answer: http://127.0.0.1:1 cannot be reached (ECONNREFUSED). With ?tls it is asked by https.',
    );
    await expect(all('SELECT 1', place('?tls'))).rejects.toThrow(/ does not speak TLS\. Leave out \?tls/);
  });

  test('a certificate that nobody vouches for is not trusted', async () => {
    const folder = folderOf();
    execFileSync('openssl', ['req', '-x509', '-newkey', 'ed25519', '-nodes', '-subj', '/CN=localhost', '-keyout', 'key', '-out', 'cert'], { cwd: folder, stdio: 'ignore' }); // prettier-ignore
    const [key, cert] = ['key', 'cert'].map((file) => readFileSync(join(folder, file)));
    const secure = createSecureServer({ key, cert }).listen(0, '127.0.0.1');
    await once(secure, 'listening');
    const { port } = secure.address() as AddressInfo;
    const at = trinoPlace(`trino://127.0.0.1:${port}/a/b/c?tls`, 'secret')!;
    await expect(all('SELECT 1', at)).rejects.toThrow(
      /is not trusted \(DEPTH_ZERO_SELF_SIGNED_CERT\)\. Name the file of its authority in NODE_EXTRA_CA_CERTS\./,
    );
    secure.close();
  });

  test('a query of which no more rows are wanted is cancelled', async () => {
    for await (const row of (await openTrino(place())).rows('SELECT 1')) {
      expect(row[0]).toBe('a');
      break;
    }
    expect(ended).toHaveLength(1);
  });

  test('a query that has not begun to answer is cancelled with the engine', async () => {
    const engine = await openTrino(place());
    const rows = engine.rows('slow')[Symbol.asyncIterator]();
    const first = rows.next();
    while (waiting.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    await engine.close();
    expect(ended).toHaveLength(1);
    await first;
  });
});
