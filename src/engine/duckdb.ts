import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type * as DuckDb from '@duckdb/node-api';
import type { DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { fileDigests } from '../files/file-digest.ts';
import { ANALYTICS_FORMAT, analyticsColumns } from '../store/seal/analytics-file.ts';
import { identityIn } from '../store/log-folder.ts';
import { placesOf, type RecordPlace } from '../store/log-reader.ts';
import { mayShareRecords, touching, type Span } from './duplicates.ts';
import { EngineFault, type Engine, type Row } from './engine.ts';
import { logFiles, type AnalyticsPlace, type Damaged } from './log-files.ts';
import { textValue } from './sql.ts';
import { stage, type Staged } from './staged.ts';

/** Of an answer's intermediate results; what does not fit goes to the disk. The rest of the process has as much again. */
const MEMORY = '256MB';

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
  let instance: DuckDBInstance | undefined;
  try {
    instance = await Instance.create(':memory:', {
      memory_limit: MEMORY,
      temp_directory: join(folder, 'spill'),
      preserve_insertion_order: 'false',
      // Nothing is fetched: all that is needed is built in.
      autoinstall_known_extensions: 'false',
      autoload_known_extensions: 'false',
    });
    const connection = await instance.connect();
    const damaged = await makeRelation(root, folder, connection);
    return {
      name: 'duckdb',
      relation: 'records',
      origin: identityIn(root)?.origin,
      damaged,
      mend: 'Run tracegate log verify. A Parquet file that is deleted is replaced by the evidence beside it.',
      rows: (sql) => rowsOf(connection, sql),
      close: () => {
        connection.closeSync();
        instance?.closeSync();
        clear();
        return Promise.resolve();
      },
    };
  } catch (error) {
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
async function makeRelation(root: string, folder: string, connection: DuckDBConnection): Promise<Damaged[]> {
  const files = logFiles(root);
  const sorted = await sound(connection, files.analytics);
  const rest = [...files.others, ...sorted.older.flatMap((one) => recordsFor(root, one))];
  mkdirSync(join(folder, 'staged'));
  const { staged, damaged } = await stage(root, rest, join(folder, 'staged'));
  await connection.run(await viewOf(connection, [...sorted.analytics, ...staged]));
  return [...files.damaged, ...sorted.damaged, ...damaged];
}

/** A file of an earlier version lacks columns: its records are read where they lie beside it. */
function recordsFor(root: string, { name }: AnalyticsPlace): RecordPlace[] {
  return placesOf(root, name.day).filter(
    (place) => place.name.first === name.first && place.name.writer === name.writer,
  );
}

/** Holds each file to its manifest: its digest, its records, and which columns it has. */
async function sound(
  connection: DuckDBConnection,
  places: readonly AnalyticsPlace[],
): Promise<{ analytics: AnalyticsPlace[]; older: AnalyticsPlace[]; damaged: Damaged[] }> {
  const analytics: AnalyticsPlace[] = [];
  const older: AnalyticsPlace[] = [];
  const damaged: Damaged[] = [];
  const intact: AnalyticsPlace[] = [];
  for (let at = 0; at < places.length; at += FILES_AT_ONCE) {
    const some = places.slice(at, at + FILES_AT_ONCE);
    const digests = await Promise.all(some.map(({ path }) => fileDigests(path)));
    for (const [index, place] of some.entries()) {
      if (digests[index]!.sha256 === place.sha256) intact.push(place);
      else damaged.push({ file: place.file, reason: 'its bytes are not those that its manifest is of' });
    }
  }
  const said = await metadataOf(connection, intact);
  for (const place of intact) {
    const { format, records } = said.get(place.path)!;
    if (format !== ANALYTICS_FORMAT) older.push(place);
    else if (records === place.records) analytics.push(place);
    else
      damaged.push({
        file: place.file,
        reason: `it has ${records} records, and its manifest says ${place.records}`,
      });
  }
  return { analytics, older, damaged };
}

async function metadataOf(
  connection: DuckDBConnection,
  places: readonly AnalyticsPlace[],
): Promise<Map<string, { format: string; records: number }>> {
  const found = new Map<string, { format: string; records: number }>();
  if (places.length === 0) return found;
  const sql = `SELECT file_name, created_by, num_rows FROM parquet_file_metadata(${listOf(places)})`;
  for await (const [path, format, records] of rowsOf(connection, sql))
    found.set(path!, { format: format!, records: Number(records) });
  return found;
}

/** The view, which counts a record once that lies in several files. */
async function viewOf(
  connection: DuckDBConnection,
  places: readonly (AnalyticsPlace | Staged)[],
): Promise<string> {
  if (places.length === 0) return `CREATE TEMP VIEW records AS ${emptyRelation()}`;
  const all = `read_parquet(${listOf(places)})`;
  const named = mayShareRecords(places.map(({ name }) => name)).map((at) => places[at]!);
  const shared = touching(await idSpans(connection, named)).map((at) => named[at]!);
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

/** From which id to which a file has records, as it says itself; one that does not say may have any. */
async function idSpans(
  connection: DuckDBConnection,
  places: readonly (AnalyticsPlace | Staged)[],
): Promise<Span<string>[]> {
  const found = new Map<string, readonly [string, string]>();
  if (places.length > 0) {
    const sql = `SELECT file_name, min(stats_min_value), max(stats_max_value), count(*) - count(stats_min_value || stats_max_value)
FROM parquet_metadata(${listOf(places)}) WHERE path_in_schema = 'id' GROUP BY file_name`;
    for await (const [path, from, to, unsaid] of rowsOf(connection, sql))
      if (unsaid === '0') found.set(path!, [from!, to!]);
  }
  return places.map(({ path, name: { writer } }) => {
    const [from, to] = found.get(path) ?? ['', '~'];
    return { writer, from, to };
  });
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
