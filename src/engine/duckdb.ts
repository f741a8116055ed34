import { webcrypto } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type * as DuckDb from '@duckdb/node-api';
import type { DuckDBConnection } from '@duckdb/node-api';
import { ANALYTICS_FORMAT, analyticsColumns } from '../store/seal/analytics-file.ts';
import { identityIn } from '../store/log-folder.ts';
import { placesOf, type RecordPlace } from '../store/log-reader.ts';
import { mayShareRecords, touching, type Span } from './duplicates.ts';
import { EngineFault, type Engine, type Row } from './engine.ts';
import { logFiles, type AnalyticsPlace, type Damaged, type LogFiles } from './log-files.ts';
import { textValue } from './sql.ts';
import type { SegmentName } from '../store/segment-name.ts';
import { stage } from './staged.ts';

/** Of an answer's intermediate results; what does not fit goes to the disk. The rest of the process has as much again. */
const MEMORY = '256MB';

const { subtle } = webcrypto;

/** Files that are read while another one is digested. */
const FILES_AT_ONCE = 4;

/**
 * Opens a log for questions by DuckDB, which is loaded here and nowhere else. The files of sealed segments are read
 * where they lie; what is not sealed is laid out alike first, in a folder that is gone when the engine is closed.
 * @throws EngineFault where DuckDB is not installed, or the error of the system
 */
export async function openDuckDb(root: string): Promise<Engine> {
  const { DuckDBInstance: Instance } = await loadDuckDb();
  const folder = mkdtempSync(join(tmpdir(), 'tracegate-ask-'));
  const clear = (): void => rmSync(folder, { recursive: true, force: true });
  // On a thread of its own, while files are listed here.
  const starting = Instance.create(':memory:', {
    memory_limit: MEMORY,
    temp_directory: join(folder, 'spill'),
    preserve_insertion_order: 'false',
    // Nothing is fetched: all that is needed is built in.
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
  });
  try {
    const files = logFiles(root);
    const instance = await starting;
    const connection = await instance.connect();
    const damaged = await makeRelation(root, files, folder, connection);
    return {
      name: 'duckdb',
      relation: 'records',
      origin: identityIn(root)?.origin,
      damaged,
      mend: 'Run tracegate log verify. A Parquet file that is deleted is replaced by the evidence beside it.',
      rows: (sql) => rowsOf(connection, sql),
      close: () => {
        connection.closeSync();
        instance.closeSync();
        clear();
        return Promise.resolve();
      },
    };
  } catch (error) {
    const instance = await starting.catch(() => undefined);
    instance?.closeSync();
    clear();
    throw error;
  }
}

async function loadDuckDb(): Promise<typeof DuckDb> {
  try {
    const loaded = (await import('@duckdb/node-api')) as typeof DuckDb & {
      readonly default?: typeof DuckDb;
    };
    return loaded.default ?? loaded;
  } catch (error) {
    throw new EngineFault(
      'Questions over the log need DuckDB, which is not installed, or not for this system: npm install @duckdb/node-api beside tracegate. A profile is read without it.',
      error,
    );
  }
}

async function* rowsOf(connection: DuckDBConnection, sql: string): AsyncGenerator<Row, void> {
  try {
    const result = await connection.stream(sql);
    for await (const rows of result.yieldRows())
      for (const row of rows) yield row.map((value) => (value === null ? null : String(value)));
  } catch (error) {
    throw new EngineFault(`DuckDB cannot answer: ${firstLine(error)}`, error);
  }
}

/** Makes the view of all records, each once. @returns what is left out */
async function makeRelation(
  root: string,
  files: LogFiles,
  folder: string,
  connection: DuckDBConnection,
): Promise<Damaged[]> {
  const sorted = await sound(connection, files.analytics);
  const rest = [...files.others, ...sorted.older.flatMap((one) => recordsFor(root, one))];
  mkdirSync(join(folder, 'staged'));
  const { staged, damaged } = await stage(root, rest, join(folder, 'staged'));
  const said = await saidOf(connection, staged);
  const readable = [
    ...sorted.analytics,
    ...staged.map(({ name, path }) => ({ name, path, ids: said.get(path)?.ids })),
  ];
  await connection.run(await viewOf(connection, readable));
  return [...files.damaged, ...sorted.damaged, ...damaged];
}

/** A file of an earlier version lacks columns: its records are read where they lie beside it. */
function recordsFor(root: string, { name }: AnalyticsPlace): RecordPlace[] {
  return placesOf(root, name.day).filter(
    (place) => place.name.first === name.first && place.name.writer === name.writer,
  );
}

/** A file that is read. */
interface Readable {
  readonly name: SegmentName;
  readonly path: string;
  readonly ids: IdRange | undefined;
}

/** From which id to which a file has records; undefined where it does not say, so that it may have any. */
type IdRange = readonly [first: string, last: string];

/** Holds each file to its manifest: its digest, its records, and which columns it has. */
async function sound(
  connection: DuckDBConnection,
  places: readonly AnalyticsPlace[],
): Promise<{ analytics: Readable[]; older: AnalyticsPlace[]; damaged: Damaged[] }> {
  const analytics: Readable[] = [];
  const older: AnalyticsPlace[] = [];
  const damaged: Damaged[] = [];
  // Both take a core for a while. One file that is no Parquet ends all, and then those that are intact are asked.
  const [digests, early] = await Promise.all([
    digestsOf(places),
    saidOf(connection, places).catch(() => undefined),
  ]);
  const intact = places.filter(({ path, sha256 }) => digests.get(path) === sha256);
  const said = early ?? (await saidOf(connection, intact));
  for (const place of places) {
    const { file, name, path } = place;
    const { format, records, ids } = said.get(path) ?? {};
    if (digests.get(path) !== place.sha256)
      damaged.push({ file, reason: 'its bytes are not those that its manifest is of' });
    else if (format !== ANALYTICS_FORMAT) older.push(place);
    else if (records === place.records) analytics.push({ name, path, ids });
    else damaged.push({ file, reason: `it has ${records} records, and its manifest says ${place.records}` });
  }
  return { analytics, older, damaged };
}

/** SHA-256 of files, in hexadecimal, by their paths: reading and digesting, which Node does on threads of its own. */
async function digestsOf(places: readonly AnalyticsPlace[]): Promise<Map<string, string>> {
  const digests = new Map<string, string>();
  const waiting = [...places];
  const work = async (): Promise<void> => {
    // Read into again and again: a buffer for each file would lie about until the next collection.
    let buffer = Buffer.alloc(0);
    for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
      // A segment has a bounded number of records, and its file is as small.
      if (buffer.length <= place.bytes) buffer = Buffer.allocUnsafeSlow(2 * place.bytes + 1);
      const bytes = buffer.subarray(0, await readInto(buffer, place.path));
      digests.set(place.path, Buffer.from(await subtle.digest('SHA-256', bytes)).toString('hex'));
    }
  };
  await Promise.all(Array.from({ length: FILES_AT_ONCE }, work));
  return digests;
}

/** Reads a file, as far as the buffer has room. @returns how many bytes */
async function readInto(buffer: Buffer, path: string): Promise<number> {
  const file = await open(path);
  try {
    let end = 0;
    for (;;) {
      const { bytesRead } = await file.read(buffer, end, buffer.length - end);
      if (bytesRead === 0) return end;
      end += bytesRead;
    }
  } finally {
    await file.close();
  }
}

/** What Parquet files say of themselves, by their paths. @throws EngineFault where one of them is none */
async function saidOf(
  connection: DuckDBConnection,
  places: readonly { readonly path: string }[],
): Promise<Map<string, { format: string; records: number; ids: IdRange | undefined }>> {
  const found = new Map<string, { format: string; records: number; ids: IdRange | undefined }>();
  if (places.length === 0) return found;
  const files = listOf(places);
  const sql = `SELECT file.file_name, created_by, num_rows, first, last, unsaid FROM parquet_file_metadata(${files}) AS file
LEFT JOIN (
  SELECT file_name, min(stats_min_value) AS first, max(stats_max_value) AS last,
    count(*) - count(stats_min_value || stats_max_value) AS unsaid
  FROM parquet_metadata(${files}) WHERE path_in_schema = 'id' GROUP BY file_name
) AS ids ON ids.file_name = file.file_name`;
  for await (const [path, format, records, first, last, unsaid] of rowsOf(connection, sql))
    found.set(path!, {
      format: format!,
      records: Number(records),
      ids: unsaid === '0' ? [first!, last!] : undefined,
    });
  return found;
}

/** The view, which counts a record once that lies in several files. */
async function viewOf(connection: DuckDBConnection, files: readonly Readable[]): Promise<string> {
  if (files.length === 0) return `CREATE TEMP VIEW records AS ${emptyRelation()}`;
  const all = `read_parquet(${listOf(files)})`;
  const named = mayShareRecords(files.map(({ name }) => name)).map((at) => files[at]!);
  const shared = touching(named.map(spanOf)).map((at) => named[at]!);
  if (shared.length > 0) {
    const some = `read_parquet(${listOf(shared)})`;
    await connection.run(
      `CREATE TEMP TABLE repeated AS SELECT id FROM ${some} GROUP BY id HAVING count(*) > 1`,
    );
    for await (const [count] of rowsOf(connection, 'SELECT count(*) FROM repeated')) {
      if (count === '0') break;
      return `CREATE TEMP VIEW records AS SELECT * FROM ${all} WHERE id NOT IN (SELECT id FROM repeated)
UNION ALL SELECT * FROM ${some} WHERE id IN (SELECT id FROM repeated)
QUALIFY row_number() OVER (PARTITION BY id ORDER BY time, source, score, outcome, segments) = 1`;
    }
  }
  return `CREATE TEMP VIEW records AS SELECT * FROM ${all}`;
}

function spanOf({ name: { writer }, ids: [from, to] = ['', '~'] }: Readable): Span<string> {
  return { writer, from, to };
}

function emptyRelation(): string {
  const columns = analyticsColumns.map((name) =>
    name === 'time' ? 'CAST(NULL AS TIMESTAMP) AS time' : `CAST(NULL AS VARCHAR) AS ${name}`,
  );
  return `SELECT ${columns.join(', ')} WHERE 1 = 0`;
}

function listOf(places: readonly { readonly path: string }[]): string {
  return `[${places.map(({ path }) => textValue(path)).join(', ')}]`;
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0]!;
}
