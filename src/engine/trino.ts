import type * as TrinoClient from 'trino-client';
import type { Trino } from 'trino-client';
import { basename } from 'node:path';
import { dayFolder } from '../store/segment-name.ts';
import { EngineFault, type Engine, type Row } from './engine.ts';
import type { Damaged, LogFiles } from './log-files.ts';

/** Where a Trino server is, and what the log is called there. */
export interface TrinoPlace {
  readonly server: string;
  readonly user: string;
  readonly password: string | undefined;
  readonly catalog: string;
  readonly schema: string;
  readonly table: string;
}

/**
 * Reads `trino://user@host:port/catalog/schema/table`. With `?tls` the server is asked by https.
 * @param password kept out of the address, which others may see
 * @returns undefined for any other text
 */
export function trinoPlace(text: string, password: string | undefined): TrinoPlace | undefined {
  if (!URL.canParse(text)) return undefined;
  const { protocol, username, host, pathname, password: shown, search } = new URL(text);
  const [catalog, schema, table, ...more] = pathname.slice(1).split('/').map(decodeURIComponent);
  if (protocol !== 'trino:' || host === '' || shown !== '' || !['', '?tls'].includes(search))
    return undefined;
  if (!catalog || !schema || !table || more.length > 0) return undefined;
  const isEncrypted = search === '?tls';
  return {
    server: `${isEncrypted ? 'https' : 'http'}://${host}`,
    user: decodeURIComponent(username) || 'tracegate',
    password,
    catalog,
    schema,
    table,
  };
}

/**
 * The relation on a server: the Parquet files of a log as a table. A record that lies in several files counts once.
 */
export function trinoRelation(place: TrinoPlace): string {
  return `(SELECT * FROM (SELECT *, row_number() OVER (PARTITION BY id ORDER BY time, source, score, outcome, segments) AS copy FROM ${nameOf(place)}) AS copies WHERE copy = 1)`;
}

function nameOf({ catalog, schema, table }: TrinoPlace): string {
  return [catalog, schema, table].map((part) => `"${part.replaceAll('"', '""')}"`).join('.');
}

/** The log whose files the table is of, by which it can be told what the table lacks. */
export interface TableOf {
  readonly origin: string;
  readonly files: LogFiles;
}

/**
 * Asks a Trino server the same questions. What is not sealed is not on object storage, and not in its answers.
 * @param log what the table is held to; without it nobody knows what it lacks
 * @throws EngineFault
 */
export async function openTrino(place: TrinoPlace, log?: TableOf): Promise<Engine> {
  const { server, user, password, catalog, schema } = place;
  if (password !== undefined && !server.startsWith('https:'))
    throw new EngineFault('A password is sent to Trino by https alone: write trino://…?tls.');
  const { BasicAuth, Trino: Client } = await loadTrino();
  const client = Client.create({
    server,
    catalog,
    schema,
    source: 'tracegate',
    auth: new BasicAuth(user, password),
  });
  return {
    name: 'trino',
    relation: trinoRelation(place),
    origin: log?.origin,
    damaged: log === undefined ? [] : await lackOf(client, place, log.files),
    rows: (sql) => rowsOf(client, sql),
    close: () => Promise.resolve(),
  };
}

/** What of a log the table does not have, or has beside it. */
async function lackOf(
  client: Trino,
  place: TrinoPlace,
  { analytics, others, damaged }: LogFiles,
): Promise<Damaged[]> {
  const sealed = analytics.reduce((sum, { records }) => sum + records, 0);
  let found: string | null = null;
  for await (const [count] of rowsOf(client, `SELECT count(*) FROM ${nameOf(place)}`)) found = count ?? null;
  const table = [place.catalog, place.schema, place.table].join('.');
  const reason = `the table has ${found ?? 'no'} records, and the Parquet files of the log have ${sealed}`;
  return [
    ...damaged,
    ...others.map(({ name, path }) => ({
      file: `${dayFolder(name.day)}/${basename(path)}`,
      reason: 'it has no Parquet file, and Trino does not see it',
    })),
    ...(found === String(sealed) ? [] : [{ file: table, reason }]),
  ];
}

async function loadTrino(): Promise<typeof TrinoClient> {
  try {
    const loaded = (await import('trino-client')) as typeof TrinoClient & {
      readonly default?: typeof TrinoClient;
    };
    return loaded.default ?? loaded;
  } catch (error) {
    throw new EngineFault(
      'To ask Trino its client is needed, which is not installed: npm install trino-client beside tracegate.',
      error,
    );
  }
}

async function* rowsOf(client: Trino, sql: string): AsyncGenerator<Row, void> {
  let isAnswered = false;
  try {
    for await (const { data = [], columns, error } of await client.query(sql)) {
      if (error !== undefined) throw new Error(error.message);
      isAnswered ||= columns !== undefined;
      for (const row of data as readonly unknown[][])
        yield row.map((value) => (value === null || value === undefined ? null : String(value as string)));
    }
    // The client passes over an error in the first response; an answer without rows has columns all the same.
    if (!isAnswered) throw new Error('the query ended without an answer.');
  } catch (error) {
    throw new EngineFault(
      `Trino cannot answer: ${(error instanceof Error ? error.message : String(error)).split('\n')[0]}`,
      error,
    );
  }
}
