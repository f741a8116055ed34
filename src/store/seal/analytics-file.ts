import * as zlib from 'node:zlib';
import { eventTextOf } from '../salted-line.ts';

type Json = Readonly<Record<string, unknown>>;
interface Row {
  readonly event: Json;
  readonly data: Json;
}
type Value = string | Date | null;

interface Column {
  readonly name: string;
  readonly type: 'UUID' | 'STRING' | 'TIMESTAMP';
  readonly of: (row: Row) => Value;
}

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const member = (value: unknown, name: string): unknown => (value as Json | undefined)?.[name];
const json = (value: unknown): string | null => (value === undefined ? null : JSON.stringify(value));
const own = (name: string): Column => ({ name, type: 'STRING', of: ({ data }) => text(data[name]) });
const inside = (name: string, of: string, key: string): Column => ({
  name,
  type: 'STRING',
  of: ({ data }) => text(member(data[of], key)),
});
const asJson = (name: string, of = name): Column => ({
  name,
  type: 'STRING',
  of: ({ data }) => json(data[of]),
});

/**
 * What questions over many records ask for. Numbers keep their decimal text, so that no digit is lost; whoever
 * computes casts. Neither feature hash nor input reference nor free text is in it.
 */
const columns: readonly Column[] = [
  { name: 'id', type: 'UUID', of: ({ event }) => text(event['id']) },
  { name: 'time', type: 'TIMESTAMP', of: ({ event }) => new Date(String(event['time'])) },
  { name: 'kind', type: 'STRING', of: kindOf },
  { name: 'source', type: 'STRING', of: ({ event }) => text(event['source']) },
  // Of a decision it is its id.
  {
    name: 'subject',
    type: 'STRING',
    of: ({ event }) => (event['subject'] === event['id'] ? null : text(event['subject'])),
  },
  own('detail'),
  own('model_name'),
  own('model_version'),
  own('objective_version'),
  own('objective_digest'),
  own('governance_commit'),
  asJson('constraint_versions'),
  inside('outcome', 'prediction', 'outcome'),
  inside('score', 'prediction', 'score'),
  own('confidence'),
  asJson('segments'),
  inside('kpi_snapshot', 'kpi_snapshot', 'sha256'),
  inside('rule_name', 'decision_rule', 'name'),
  inside('rule_score', 'decision_rule', 'score'),
  inside('rule_operator', 'decision_rule', 'operator'),
  inside('rule_threshold', 'decision_rule', 'threshold'),
  inside('rule_outcome', 'decision_rule', 'outcome'),
  inside('rule_otherwise', 'decision_rule', 'otherwise'),
  inside('tier', 'sampled', 'tier'),
  inside('rate', 'sampled', 'rate'),
  asJson('marks'),
  own('who'),
  own('role'),
  own('before'),
  own('after'),
  own('ground_truth'),
  own('observed_at'),
  asJson('aggregates', 'rows'),
  own('action'),
  // Of a remediation, or an erasure: a list that every dialect of SQL can split.
  {
    name: 'decision_ids',
    type: 'STRING',
    of: ({ data }) => (Array.isArray(data['decision_ids']) ? data['decision_ids'].join(',') : null),
  },
];

/** Columns of the analytics file, for whoever asks of it. */
export const analyticsColumns: readonly string[] = columns.map(({ name }) => name);

/** Which columns a file has, as it says itself: one that says another was written by another version. */
export const ANALYTICS_FORMAT = 'tracegate-analytics/2';

/** Node compresses with Zstandard since 22.15; before, what it can and every reader of Parquet knows. */
const zstandard = (zlib as { zstdCompressSync?: (bytes: Uint8Array) => Buffer }).zstdCompressSync;

/**
 * The records of a segment as Parquet, a row for each: decisions in their order in one row group, and what is about
 * decisions in their order in another, which is all that a question about that reads.
 * @param lines without their line breaks
 * @throws SyntaxError when a line is not JSON
 */
export async function analyticsFile(lines: Iterable<Buffer>): Promise<Buffer> {
  const { parquetWriteBuffer } = await import('./parquet.ts');
  const [decisions, others] = [new Rows(), new Rows()];
  for (const line of lines) {
    const event = JSON.parse(eventTextOf(line)) as Json;
    const row = { event, data: event['data'] as Json };
    (kindOf(row) === 'decision' ? decisions : others).add(row);
  }
  const sizes = [decisions.count, others.count].filter((size) => size > 0);
  const buffer = parquetWriteBuffer({
    columnData: columns.map(({ name, type }, at) => ({
      name,
      type,
      data: [...decisions.data[at]!, ...others.data[at]!],
    })),
    codec: zstandard === undefined ? 'GZIP' : 'ZSTD',
    compressors: {
      ZSTD: (bytes) => zstandard!(bytes),
      GZIP: (bytes) => zlib.gzipSync(bytes),
    },
    rowGroupSize: sizes.length > 0 ? sizes : 1,
    createdBy: ANALYTICS_FORMAT,
  });
  return Buffer.from(buffer);
}

/** The values of some records by column. */
class Rows {
  readonly data: readonly Value[][] = columns.map(() => []);
  count = 0;

  add(row: Row): void {
    for (const [at, column] of columns.entries()) this.data[at]!.push(column.of(row));
    this.count += 1;
  }
}

function kindOf({ event }: Row): string | null {
  return /^dev\.tracegate\.(\w+)\./.exec(String(event['type']))?.[1] ?? null;
}
