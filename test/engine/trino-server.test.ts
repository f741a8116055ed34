import { randomBytes } from 'node:crypto';
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  unlinkSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openDuckDb } from '../../src/engine/duckdb.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { logFiles } from '../../src/engine/log-files.ts';
import { decidingModels, openIds, touchedIn, type Touched } from '../../src/engine/questions/affected.ts';
import { consideredInLog, flippedIds, type Moved } from '../../src/engine/questions/impact.ts';
import { domainsIn, profileOf } from '../../src/engine/questions/profile.ts';
import type { Span } from '../../src/engine/sql.ts';
import { openTrino, trinoPlace, type TrinoPlace } from '../../src/engine/trino.ts';
import { profileText } from '../../src/impact/profile-file.ts';
import { decimalOf } from '../../src/impact/score-rule.ts';
import { sealSegments } from '../../src/store/seal/seal.ts';
import { integrate } from '../../src/store/tree/tree-store.ts';
import { viewOf } from '../decision/governance.ts';
import { scratch } from '../files/scratch.ts';
import { decided, logKey, ORIGIN, sampleLog } from '../store/sample-log.ts';

// A server of Trino says what DuckDB says, where one is at hand: TRACEGATE_TRINO=trino://host:port/CATALOG, a catalog of
// its Hive connector with hive.recursive-directories=true, and TRACEGATE_TRINO_FOLDER=FOLDER=LOCATION, a folder here and
// how that catalog calls it (/srv/lake=local:///). .ci/interop starts one.
const { TRACEGATE_TRINO: address, TRACEGATE_TRINO_FOLDER: shared } = process.env;
const isThere = address !== undefined && shared !== undefined;
if (!isThere)
  process.stderr.write(
    'Skipped, no Trino is at hand: TRACEGATE_TRINO and TRACEGATE_TRINO_FOLDER are not set.\n',
  );
const here = isThere ? describe : describe.skip;

const folderOf = scratch();
const VERSION = 'OBJ.credit.v1.3';
const MIDNIGHT = Date.parse('2025-05-17T00:00:00Z');
const SCHEMA = `tracegate_${randomBytes(6).toString('hex')}`;
const GROUPS = [`O'Brien "x", y`, 'Ünï — 東京 🏦', 'NY', 'a\\b%_'];
const CONSTRAINT = 'say "fair", 公平';

const view = (tier: 'high' | 'medium' | 'low') =>
  viewOf(
    [
      {
        version: VERSION,
        effective_date: '2025-05-15',
        tier,
        constraints: [{ name: CONSTRAINT }],
        decision_rules: [
          {
            name: 'cutoff',
            score: 'risk',
            operator: '>=',
            threshold: '0.3',
            outcome: 'denied',
            otherwise: 'approved',
          },
        ],
      },
    ],
    [{ version: '2.1.0', objective: VERSION }],
  );

/** Scores that doubles cannot tell apart, or hardly hold, among others. */
const SCORES = [
  '0.29999999999999999',
  '0.3',
  '0.30000000000000001',
  '3e-1',
  '0.30',
  '0.30000000000000000001',
  '-0',
  '0',
  '1e-99',
  '4.9e-40',
  '9E+99',
  '999999999999999999.5',
  '-17.25',
  `0.${'123456789'.repeat(4)}`,
  ...Array.from({ length: 400 }, (_, at) => `0.${String((at * 37) % 1000).padStart(3, '0')}`),
];

/** Three tiers, the first around midnight, what became of some later, and a segment that another writer has too. */
async function makeLog(folder: string): Promise<void> {
  const ids: string[] = [];
  for (const [at, tier] of (['high', 'medium', 'low'] as const).entries()) {
    const log = sampleLog(folder, { governance: view(tier) }, MIDNIGHT - 200 + at * 3_600_000);
    // At once, for those that are only counted wait for others.
    const written = SCORES.map((score, index) => {
      const one = decided(index);
      const segments = { geography: GROUPS[index % 4]!, age: String(index % 3) };
      const prediction = { outcome: Number(score) >= 0.3 ? 'denied' : 'approved', score };
      return log.append({ ...one, data: { ...one.data, prediction, segments } });
    });
    for (const { id } of await Promise.all(written)) ids.push(id);
    await log.close();
  }
  const later = sampleLog(folder, {}, MIDNIGHT + 86_400_000);
  for (const id of ids.slice(0, 30))
    await later.record('override', {
      subject: id,
      data: { who: 'rita', role: 'Risk', reason: 'income', before: 'denied', after: 'approved' },
    });
  for (const [index, id] of ids.slice(10, 60).entries())
    await later.record('outcome', {
      subject: id,
      data: { ground_truth: GROUPS[index % 4]!, observed_at: '2025-05-18T10:00:00Z' },
    });
  for (const from of [0, 20, 50])
    await later.record('remediation', {
      data: {
        action: 'confirmed',
        who: 'rita',
        reason: 'looked at',
        decision_ids: ids.slice(from, from + 25),
      },
    });
  await later.close();
  const day = join(folder, 'date=2025-05-16');
  const segment = readdirSync(day).find((name) => name.endsWith('.ndjson'))!;
  copyFileSync(join(day, segment), join(day, segment.replace(/\w{8}\.ndjson$/, 'deadbeef.ndjson')));
  const { signer, key } = logKey();
  integrate(folder, { signer, known: [key] });
  await sealSegments(folder, { analytics: true, keepsSegments: false });
}

/** Runs a statement to its end. */
async function run(engine: Engine, sql: string): Promise<void> {
  for await (const row of engine.rows(sql)) if (row.length === 0) throw new Error(sql);
}

/** The statements of docs/impact.md, for this schema and folder. */
function declarations(catalog: string, location: string): string[] {
  const page = readFileSync(join(import.meta.dirname, '../../docs/impact.md'), 'utf8');
  const [, statements = ''] = /^```sql\n(.*?)^```$/ms.exec(page) ?? [];
  return statements
    .replaceAll('log.audit', `"${catalog}".${SCHEMA}`)
    .replace('s3://acme-evidence/credit/analytics', location)
    .split(';')
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

here('a server of Trino', () => {
  const [at, rest] = [shared?.indexOf('=') ?? 0, shared ?? ''];
  // What it is called ends with a slash.
  const [folder, location] = [join(rest.slice(0, at), SCHEMA), `${rest.slice(at + 1)}${SCHEMA}`];
  const log = isThere ? join(folderOf(), 'log') : '';
  let place: TrinoPlace;
  let statements: Engine;

  const lay = (): void => {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    for (const { file, path } of logFiles(log).analytics) {
      mkdirSync(join(folder, file, '..'), { recursive: true });
      cpSync(path, join(folder, file));
    }
  };
  const trino = (): Promise<Engine> => openTrino(place, { origin: ORIGIN, files: logFiles(log) });

  beforeAll(async () => {
    await makeLog(log);
    lay();
    place = trinoPlace(`${address}/${SCHEMA}/decisions`, undefined)!;
    statements = await openTrino(place);
    for (const sql of declarations(place.catalog, location)) await run(statements, sql);
  });
  afterAll(async () => {
    for (const sql of ['DROP VIEW decisions', 'DROP TABLE decision_files', `DROP SCHEMA ${SCHEMA}`])
      await run(statements, sql);
    rmSync(folder, { recursive: true, force: true });
  });

  /** What each of them answers. */
  async function both<T>(ask: (engine: Engine) => Promise<T>): Promise<{ duckdb: T; trino: T }> {
    const engines = [await openDuckDb(log), await trino()] as const;
    const [duckdb, other] = [await ask(engines[0]), await ask(engines[1])];
    for (const engine of engines) await engine.close();
    return { duckdb, trino: other };
  }
  const listed = async <T>(rows: AsyncIterable<T>): Promise<T[]> => {
    const found: T[] = [];
    for await (const row of rows) found.push(row);
    return found;
  };
  const sorted = (rows: readonly object[]): string[] => rows.map((row) => JSON.stringify(row)).toSorted();

  const spans: [string, Span][] = [
    ['all time', {}],
    ['a time that ends at midnight', { until: MIDNIGHT }],
    ['a time within milliseconds', { since: MIDNIGHT - 151, until: MIDNIGHT + 37 }],
  ];

  describe.each(spans)('says what DuckDB says of %s', (_, span) => {
    test.each(['0.3', '0.30000000000000000001', '0.38', '1e-99', '999999999999999999.25'])(
      'about a threshold of %s',
      async (threshold) => {
        const moved: Moved = { rule: 'cutoff', threshold: decimalOf(threshold), objectiveVersion: undefined };
        const counts = await both(async (engine) =>
          (await consideredInLog(engine, moved, span)).map(({ before, after, considered }) => ({
            before,
            after,
            withoutScore: considered.withoutScore,
            days: sorted([...considered.days]),
            transitions: sorted(considered.transitions),
          })),
        );
        expect(counts.duckdb).not.toEqual([]);
        expect(counts.trino).toEqual(counts.duckdb);
        const ids = await both((engine) => listed(flippedIds(engine, moved, span)));
        expect(ids.trino).toEqual(ids.duckdb);
      },
    );

    test('in a profile, to the byte', async () => {
      const { duckdb, trino: other } = await both(async (engine) => ({
        domains: await domainsIn(engine),
        text: profileText(await profileOf(engine, 'credit', span)),
      }));
      expect(duckdb.domains).toEqual(['credit']);
      expect(other).toEqual(duckdb);
    });

    const model = { name: 'credit_model', version: '2.1.0' };
    test.each<[string, Touched]>([
      ['a model', { kind: 'models', models: [model] }],
      ['an objective', { kind: 'objective', versions: [VERSION] }],
      ['a constraint', { kind: 'constraint', name: CONSTRAINT, version: VERSION, objectives: [VERSION] }],
      ['nothing', { kind: 'models', models: [] }],
    ])('about what is affected by %s', async (what, touched) => {
      const asked = { touched, span, among: undefined, notBy: [] };
      const { duckdb, trino: other } = await both(async (engine) => ({
        rows: sorted(await listed(touchedIn(engine, asked))),
        ids: await listed(openIds(engine, asked)),
        models: await decidingModels(engine, span),
      }));
      expect(duckdb.rows.length > 0).toBe(what !== 'nothing');
      expect(other).toEqual(duckdb);
      const among = duckdb.ids.slice(0, 300);
      const narrowed = await both((engine) => listed(openIds(engine, { ...asked, among })));
      expect(narrowed.trino).toEqual(narrowed.duckdb);
    });
  });

  test('has nothing to say against a table that has all', async () => {
    expect((await trino()).damaged).toEqual([]);
  });

  test('leaves out what the log does not have, and names what the table does not', async () => {
    const { analytics } = logFiles(log);
    // Of the second day the first is of decisions that are kept in full, and that no other writer has too.
    const first = analytics.find(({ name }) => name.day === '2025-05-17');
    const other = analytics.find(({ bytes }) => bytes !== first!.bytes);
    const { file, path } = first!;
    mkdirSync(join(folder, 'date=2025-05-15'));
    cpSync(path, join(folder, 'date=2025-05-15', 'strange.parquet'));
    const moved: Moved = { rule: 'cutoff', threshold: decimalOf('0.38'), objectiveVersion: undefined };
    const ids = (engine: Engine): Promise<string[]> => listed(flippedIds(engine, moved, {}));
    const whole = await both(ids);
    expect(whole.trino).toEqual(whole.duckdb);

    const torn = join(folderOf(), 'log');
    cpSync(log, torn, { recursive: true });
    truncateSync(join(torn, file), 40);
    const duckdb = await openDuckDb(torn);
    const rest = await ids(duckdb);
    await duckdb.close();
    expect(rest.length).toBeLessThan(whole.duckdb.length);
    unlinkSync(join(folder, file));
    const lacking = await trino();
    expect(lacking.damaged).toEqual([{ file, reason: 'the table does not have it' }]);
    expect(await ids(lacking)).toEqual(rest);
    // Another one under its name.
    cpSync(other!.path, join(folder, file));
    const mixed = await trino();
    const reason = `the table has it with ${other!.bytes} bytes, and its manifest says ${first!.bytes}`;
    expect(mixed.damaged).toEqual([{ file, reason }]);
    expect(await ids(mixed)).toEqual(rest);
    lay();
  });

  test('gives an answer of many pages whole', async () => {
    const sql =
      "SELECT a * 1000 + b, rpad(CAST(a AS VARCHAR), 60, 'x') FROM UNNEST(sequence(0, 299)) AS one(a) CROSS JOIN UNNEST(sequence(0, 999)) AS two(b)";
    let [count, sum] = [0, 0];
    for await (const [number] of statements.rows(sql)) {
      count += 1;
      sum += Number(number);
    }
    expect([count, sum]).toEqual([300_000, (299_999 * 300_000) / 2]);
  });

  test.each([
    ['SELECT 1 / (a - 7) FROM UNNEST(sequence(1, 10)) AS one(a)', 'Trino cannot answer: Division by zero'],
    ['SELECT', /^Trino cannot answer: line 1:7: mismatched input/],
    ['SELECT file FROM decision_files', /Column 'file' cannot be resolved\. Declare the table as docs/],
  ])('says why it cannot answer %s', async (sql, said) => {
    await expect(listed(statements.rows(sql))).rejects.toThrow(said);
  });

  test('ends a query that nobody waits for', async () => {
    const engine = await openTrino(place);
    const mark = `'${SCHEMA}'`;
    const endless = `SELECT count(*), ${mark} FROM UNNEST(sequence(1, 10000)) AS a(a) CROSS JOIN UNNEST(sequence(1, 10000)) AS b(b) CROSS JOIN UNNEST(sequence(1, 10000)) AS c(c) WHERE a * b * c % 7919 = 3`;
    const stateOf = async (): Promise<string[]> =>
      (
        await listed(
          statements.rows(
            `SELECT state FROM system.runtime.queries WHERE query LIKE 'SELECT count(*), ' || '''${SCHEMA}''%'`,
          ),
        )
      ).map(([state]) => state!);
    const answer = listed(engine.rows(endless)).catch((error: Error) => error.message);
    while (!(await stateOf()).includes('RUNNING')) await new Promise((resolve) => setTimeout(resolve, 200));
    await engine.close();
    expect(await answer).toMatch(/^Trino cannot answer: Query was canceled/);
    expect(await stateOf()).toEqual(['FAILED']);
  });
});
