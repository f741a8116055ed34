import type * as TrinoClient from 'trino-client';
import type { QueryError, Trino } from 'trino-client';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { basename } from 'node:path';
import { ANALYTICS_FORMAT, analyticsColumns } from '../store/seal/analytics-file.ts';
import { dayFolder } from '../store/segment-name.ts';
import { EngineFault, type Engine, type Row } from './engine.ts';
import type { AnalyticsPlace, Damaged, LogFiles } from './log-files.ts';
import { isOneOf } from './sql.ts';

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
 * @param unread files whose records are left out, as the table says them
 */
export function trinoRelation(place: TrinoPlace, unread: readonly string[] = []): string {
  const where = unread.length === 0 ? '' : ` WHERE NOT (${isOneOf(FILE, unread)})`;
  return `(SELECT * FROM (SELECT *, row_number() OVER (PARTITION BY id ORDER BY time, source, score, outcome, segments) AS copy FROM ${nameOf(place)}${where}) AS copies WHERE copy = 1)`;
}

function nameOf({ catalog, schema, table }: TrinoPlace): string {
  return [catalog, schema, table].map((part) => `"${part.replaceAll('"', '""')}"`).join('.');
}

/** Columns of the table beside those of the files: which file a record lies in, and of how many bytes that is. */
const FILE = 'file';
const FILE_BYTES = 'file_bytes';

/** Files of the table that can be left out, all of which stand in each statement. */
const MOST_UNREAD = 500;

/** The log whose files the table is of, by which it can be told what the table lacks. */
export interface TableOf {
  readonly origin: string;
  readonly files: LogFiles;
}

/**
 * Asks a Trino server the same questions. What is not sealed is not on object storage, and not in its answers.
 * @param log what the table is held to; without it nobody knows what it lacks, and no answer is complete
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
  const running = new Set<string>();
  const rows = (sql: string): AsyncGenerator<Row, void> => rowsOf(client, place, sql, running);
  const { damaged, unread } =
    log === undefined
      ? { damaged: [{ file: shownName(place), reason: UNHELD }], unread: [] }
      : await held(place, log.files, rows);
  return {
    name: 'trino',
    relation: trinoRelation(place, unread),
    origin: log?.origin,
    damaged,
    mend:
      log === undefined
        ? 'Name the folder of the log with --log.'
        : 'Seal and upload what is missing (tracegate log seal, tracegate log upload).',
    rows,
    close: async () => {
      await Promise.all([...running].map((id) => cancel(client, id)));
    },
  };
}

const UNHELD = 'without --log DIR nobody knows which files of the log the table lacks';

function shownName({ catalog, schema, table }: TrinoPlace): string {
  return [catalog, schema, table].join('.');
}

/**
 * Holds the files of the table to the manifests of the log, by how many records and bytes they have. What is not as it
 * was sealed is left out, as any damaged file is; and so is what the log does not have, or not any more.
 */
async function held(
  place: TrinoPlace,
  { analytics, others, damaged }: LogFiles,
  rows: (sql: string) => AsyncIterable<Row>,
): Promise<{ damaged: Damaged[]; unread: string[] }> {
  const known = new Map(analytics.map((one) => [one.file, one]));
  const missing = new Set(known.keys());
  const lack: Damaged[] = [];
  const unread: string[] = [];
  const sql = `SELECT ${FILE}, ${FILE_BYTES}, count(*) FROM ${nameOf(place)} GROUP BY ${FILE}, ${FILE_BYTES}`;
  for await (const [file, bytes, records] of rows(sql)) {
    // A log names no file twice; where it lies in the store is no matter.
    const one = known.get(file!.split('/').slice(-2).join('/'));
    const reason = one === undefined ? undefined : differenceOf(one, Number(bytes), Number(records));
    if (one !== undefined) missing.delete(one.file);
    if (reason !== undefined) lack.push({ file: one!.file, reason });
    if (one === undefined || reason !== undefined) unread.push(file!);
  }
  if (unread.length > MOST_UNREAD)
    throw new EngineFault(
      `Table ${shownName(place)} has ${unread.length} files that the log does not have, or not so: delete what is not kept any more, or declare the table over the files of this log alone.`,
    );
  return {
    damaged: [
      ...damaged,
      ...others.map(({ name, path }) => ({
        file: `${dayFolder(name.day)}/${basename(path)}`,
        reason: 'it has no Parquet file, and Trino does not see it',
      })),
      ...[...missing].map((file) => ({ file, reason: 'the table does not have it' })),
      ...lack,
    ].toSorted((a, b) => (a.file < b.file ? -1 : 1)),
    unread: unread.toSorted(),
  };
}

function differenceOf(one: AnalyticsPlace, bytes: number, records: number): string | undefined {
  if (bytes !== one.bytes) return `the table has it with ${bytes} bytes, and its manifest says ${one.bytes}`;
  if (records !== one.records)
    return `the table has ${records} records of it, and its manifest says ${one.records}`;
  return isOfThisFormat(one.path) ? undefined : 'an earlier version wrote it, and it lacks columns';
}

/** Whether a file says that it has today's columns, near the end of its footer. */
function isOfThisFormat(path: string): boolean {
  const end = Buffer.alloc(FORMAT_WITHIN);
  const file = openSync(path, 'r');
  try {
    readSync(file, end, 0, end.length, Math.max(0, fstatSync(file).size - end.length));
  } finally {
    closeSync(file);
  }
  return end.includes(ANALYTICS_FORMAT);
}

/** After the format the footer says of each column, in three bytes, how its values are ordered. */
const FORMAT_WITHIN = ANALYTICS_FORMAT.length + 3 * analyticsColumns.length + 64;

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

async function* rowsOf(
  client: Trino,
  place: TrinoPlace,
  sql: string,
  running: Set<string>,
): AsyncGenerator<Row, void> {
  let id: string | undefined;
  try {
    const pages = await client.query(sql);
    id = idOf(pages);
    if (id !== undefined) running.add(id);
    let isAnswered = false;
    for await (const { data = [], columns, error } of pages) {
      if (error !== undefined) throw new EngineFault(`Trino cannot answer: ${reasonOf(error)}`);
      isAnswered ||= columns !== undefined;
      for (const row of data as readonly unknown[][])
        yield row.map((value) => (value === null || value === undefined ? null : String(value as string)));
    }
    // The client passes over an error in the first response; an answer without rows has columns all the same.
    if (!isAnswered)
      throw new EngineFault(`Trino cannot answer: ${place.server} ended the query without an answer.`);
    if (id !== undefined) running.delete(id);
  } catch (error) {
    if (id !== undefined) running.delete(id);
    // Not as its cause: the error of the client has the password in it.
    throw error instanceof EngineFault
      ? error
      : new EngineFault(`Trino cannot answer: ${faultOf(error, place)}`);
  } finally {
    // Whoever asked wants no more of it.
    if (id !== undefined && running.delete(id)) await cancel(client, id);
  }
}

/** The client gives the id of a query only with its first rows, and it is to be cancelled before that too. */
function idOf(pages: unknown): string | undefined {
  return (pages as { readonly iter?: { readonly queryResult?: { readonly id?: string } } }).iter?.queryResult
    ?.id;
}

async function cancel(client: Trino, id: string): Promise<void> {
  try {
    await client.cancel(id);
  } catch {
    // A server that cannot be told ends a query by itself when nobody asks for its rows.
  }
}

/** Names of errors that a table which is not there, or not declared as it should be, gives. */
const UNDECLARED = new Set([
  'CATALOG_NOT_FOUND',
  'SCHEMA_NOT_FOUND',
  'TABLE_NOT_FOUND',
  'COLUMN_NOT_FOUND',
  'TYPE_MISMATCH',
]);

function reasonOf({ message, errorName }: QueryError): string {
  const said = `${message.split('\n')[0]}`;
  return UNDECLARED.has(errorName) ? `${said}. Declare the table as docs/impact.md does.` : said;
}

/** In one sentence, and what to do about it. */
function faultOf(error: unknown, { server, user }: TrinoPlace): string {
  const { code, message, response } = error as {
    readonly code?: string;
    readonly message?: string;
    readonly response?: { readonly status: number };
  };
  if (response?.status === 401 || response?.status === 403)
    return `${server} does not let ${user} ask (${response.status}). The user stands in the address, the password in TRACEGATE_TRINO_PASSWORD.`;
  if (response !== undefined) return `${server} answered ${response.status}. Is it a server of Trino?`;
  const said = code ?? (message || 'no reason is given').split('\n')[0]!;
  if (/CERT|SELF_SIGNED|LEAF_SIGNATURE/.test(said))
    return `the certificate of ${server} is not trusted (${said}). Name the file of its authority in NODE_EXTRA_CA_CERTS.`;
  if (said === 'EPROTO') return `${server} does not speak TLS. Leave out ?tls, or give its port for https.`;
  const hint = server.startsWith('https:') ? '' : ' With ?tls it is asked by https.';
  return `${server} cannot be reached (${said}).${hint}`;
}
