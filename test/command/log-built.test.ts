import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { scratch } from '../files/scratch.ts';
import { eventsIn, exampleRepository, jsonLines, liveSegments, node, root, shipped } from './logged.ts';

const folderOf = scratch();
const applications = join(root, 'test/cases/decision/applications.csv');
const decisions = `${node} ${join(root, 'example/decisions.js')} ${applications}`;
const append = '% log append --log log --origin example.com/mortgage --governance bundle.json';

let governance: string;
let bundle: string;
let sixty: string[];

beforeAll(async () => {
  governance = folderOf();
  exampleRepository(governance);
  const { exit, err } = await shipped('% bundle --out bundle.json', governance);
  if (exit !== 0) throw new Error(err);
  bundle = readFileSync(join(governance, 'bundle.json'), 'utf8');
  sixty = (await shipped(decisions, governance)).out.trimEnd().split('\n');
});

/** A folder with the bundle, and with these lines in decisions.ndjson. */
function working(lines: readonly string[] = sixty): string {
  return folderOf({ 'bundle.json': bundle, 'decisions.ndjson': `${lines.join('\n')}\n` });
}

/** One of the decisions with changes in its data. */
function changed(data: object, more: object = {}): string {
  const decision = JSON.parse(sixty[0]!) as { data: object };
  return JSON.stringify({ ...decision, ...more, data: { ...decision.data, ...data } });
}

/** How many lines differ: decisions that another threshold takes otherwise. */
function eventsMoved(text: string, lines: readonly string[]): number {
  return text
    .trimEnd()
    .split('\n')
    .filter((line, index) => line !== lines[index]).length;
}

const running = new Set<ChildProcess>();
afterEach(() => {
  for (const child of running) child.kill('SIGKILL');
  running.clear();
});

describe('tracegate log append', () => {
  test('writes 60 real decisions with what governed them, and what the lender did then', async () => {
    const folder = working();
    const { out, err, exit } = await shipped(`${append} --format json < decisions.ndjson`, folder);
    expect({ err, exit }).toEqual({ err: '', exit: 0 });
    writeFileSync(join(folder, 'acknowledged.ndjson'), out);
    const events = eventsIn(join(folder, 'log'));
    expect(jsonLines(out)).toEqual(
      events.map(({ id }, index) => ({ line: index + 1, id, kept: 'full', known: false, problems: [] })),
    );
    expect(events).toHaveLength(60);
    const inputs = sixty.map((line) => JSON.parse(line) as { data: { input_reference: string } });
    expect(events.map(({ data }) => data.input_reference)).toEqual(
      inputs.map(({ data }) => data.input_reference),
    );
    expect(events[0]?.data).toMatchObject({
      objective_version: 'OBJ.mortgage.v1.0',
      model_registration: { path: 'models/mortgage_model/1.0.0.yaml' },
      kpi_snapshot: { path: 'kpis/mortgage_model/1.0.0.json' },
      decision_rule: { name: 'denial_cutoff', threshold: '0.25' },
      sampled: { tier: 'high', rate: '1' },
    });
    expect(events.filter(({ data }) => data.prediction.outcome === 'denied')).toHaveLength(35);
    expect(events.filter(({ data }) => data.segments.race === 'black')).toHaveLength(16);
    expect(events.filter(({ data }) => data.marks !== undefined)).toEqual([]);

    const lender = `${node} ${join(root, 'example/lender.js')} acknowledged.ndjson ${applications}`;
    const ingested = await shipped(`${lender} > lender.ndjson; % log ingest lender.ndjson --log log`, folder);
    expect(ingested).toEqual({ out: '75 written, 0 refused.\n', err: '', exit: 0 });
    const kinds = eventsIn(join(folder, 'log')).map(({ type }) => type.split('.')[2]);
    const count = (kind: string) => kinds.filter((one) => one === kind).length;
    expect([count('decision'), count('outcome'), count('override')]).toEqual([60, 60, 15]);
    const again = await shipped('% log ingest lender.ndjson --log log', folder);
    expect(again).toEqual({ out: '0 written, 75 known already, 0 refused.\n', err: '', exit: 0 });
    expect(liveSegments(join(folder, 'log'))).toBe(0);
  });

  test('takes what governs from a repository too', async () => {
    const folder = working();
    const line = `% log append decisions.ndjson --log log --origin example.com/m --repo ${governance}`;
    expect(await shipped(line, folder)).toEqual({ out: '60 written, 0 refused.\n', err: '', exit: 0 });
    const commits = new Set(eventsIn(join(folder, 'log')).map(({ data }) => data.governance_commit));
    expect([...commits]).toEqual([(JSON.parse(bundle) as { commit: string }).commit]);
  });

  test('names the lines that it refuses, and goes on or stops there', async () => {
    const lines = [
      sixty[0]!,
      '',
      changed({ sauce: 1 }),
      sixty[1]!,
      '{"source":',
      changed({ model_version: '9' }),
      sixty[2]!,
    ];
    const folder = working(lines);
    const { out, err, exit } = await shipped(`${append} decisions.ndjson --format json`, folder);
    expect({ err, exit }).toEqual({ err: '', exit: 1 });
    expect(jsonLines(out)).toMatchObject([
      { line: 1, known: false },
      { line: 3, refused: { faults: [{ path: '/data/sauce' }], problems: [] } },
      { line: 4, known: false },
      { line: 5, refused: { faults: [{ path: '' }], problems: [] } },
      { line: 6, refused: { faults: [], problems: [{ id: 'model-unknown' }, { id: 'objective-unknown' }] } },
      { line: 7, known: false },
    ]);
    expect(eventsIn(join(folder, 'log'))).toHaveLength(3);

    const stopped = await shipped(`${append} decisions.ndjson --on-refused stop`, working(lines));
    expect(stopped.exit).toBe(1);
    expect(stopped.out).toMatch(/^1 written, 1 refused\. Stopped after line 3\.\n$/);
    expect(stopped.err).toMatch(/^tracegate: line 3: \/data\/sauce: There is no field `sauce` here\. .*\n$/);
  });

  test('never repeats a value that it refuses', async () => {
    const folder = working([changed({ prediction: { score: 'jane.doe', outcome: 'denied' } })]);
    const { out, err, exit } = await shipped(`${append} decisions.ndjson`, folder);
    expect(exit).toBe(1);
    expect(out + err).toContain('/data/prediction/score');
    expect(out + err).not.toContain('jane.doe');
  });

  test('refuses a decision whose governance is not in order, or marks it', async () => {
    const late = sixty.slice(0, 2).map((line) => line.replace('2025-05-06', '2025-05-16'));
    const strict = await shipped(`${append} decisions.ndjson`, working(late));
    expect(strict).toMatchObject({ out: '0 written, 2 refused.\n', exit: 1 });
    expect(strict.err).toContain('line 1: objective-superseded: A later version than OBJ.mortgage.v1.0');
    const folder = working(late);
    const marked = await shipped(`${append} decisions.ndjson --mode mark --format json`, folder);
    expect(marked.exit).toBe(0);
    expect(jsonLines(marked.out)).toMatchObject([
      { problems: [{ id: 'objective-superseded' }] },
      { problems: [{ id: 'objective-superseded' }] },
    ]);
    expect(eventsIn(join(folder, 'log')).map(({ data }) => data.marks)).toEqual([
      ['objective-superseded'],
      ['objective-superseded'],
    ]);
  });

  test('tells how many it marked, and writes an outcome that its rule does not give', async () => {
    const other = await shipped(decisions.replace('.js', '.js --threshold 0.30'), governance);
    const folder = working(other.out.trimEnd().split('\n'));
    const moved = eventsMoved(other.out, sixty);
    expect(moved).toBeGreaterThan(0);
    expect(await shipped(`${append} decisions.ndjson`, folder)).toEqual({
      out: `60 written, ${moved} of them marked, 0 refused.\n`,
      err: '',
      exit: 0,
    });
  });

  test('refuses decisions by a bundle that is too old', async () => {
    const { out, err, exit } = await shipped(`${append} decisions.ndjson --max-age-hours 24`, working());
    expect({ out, exit }).toEqual({ out: '0 written, 60 refused.\n', exit: 1 });
    expect(err).toContain('governance-stale');
  });

  test('writes all of it also when nobody reads what it says', async () => {
    const folder = working();
    await shipped(`${append} --format json < decisions.ndjson | head -n 1`, folder);
    expect(eventsIn(join(folder, 'log'))).toHaveLength(60);
  });

  test('of two processes at once writes both', async () => {
    const folder = working();
    const both = await Promise.all([1, 2].map(() => shipped(`${append} decisions.ndjson`, folder)));
    expect(both.map(({ out }) => out)).toEqual(['60 written, 0 refused.\n', '60 written, 0 refused.\n']);
    expect(new Set(eventsIn(join(folder, 'log')).map(({ id }) => id)).size).toBe(120);
  });

  test('where the disk is full says which are not written, and exits 3', async () => {
    const folder = working(Array.from({ length: 40 }, () => sixty).flat());
    // A file of more than 1 MiB cannot be written: as on a full disk, a write ends in the middle.
    const limited = `(trap '' XFSZ; ulimit -f 1024; ${append} decisions.ndjson --format json)`;
    const { out, exit } = await shipped(limited, folder);
    expect(exit).toBe(3);
    const said = jsonLines(out);
    expect(said.map(({ line }) => line as number)).toEqual(said.map((_, index) => index + 1));
    const written = said.filter(({ id }) => id !== undefined).map(({ id }) => id as string);
    expect(said.some(({ failed }) => failed?.code === 'not-written')).toBe(true);
    expect(eventsIn(join(folder, 'log')).map(({ id }) => id)).toEqual(written);
  });

  test.each<[string, string, string]>([
    ['without --log', '% log append --governance bundle.json', '--log DIR is needed'],
    ['without what governs', '% log append --log log', 'give one of them'],
    ['with two that govern', '% log append --log log --governance bundle.json --repo .', 'give one of them'],
    [
      'of a log that is not there',
      '% log append decisions.ndjson --log log --governance bundle.json',
      '--origin NAME makes one',
    ],
    [
      'with another digest',
      `${append} --governance-digest ${'0'.repeat(64)}`,
      'another bundle than the one that is pinned',
    ],
    [
      'with a bundle that is none',
      '% log append --log log --origin a --governance decisions.ndjson',
      'What governs cannot be read',
    ],
    ['of a file that is not there', `${append} nothing.ndjson`, 'nothing.ndjson cannot be read'],
    ['of two files', `${append} decisions.ndjson decisions.ndjson`, 'One file is read'],
    ['of an unknown mode', `${append} --mode lax`, '--mode must be strict or mark.'],
    ['of an unknown way', `${append} --on-refused wait`, '--on-refused must be skip or stop.'],
    ['of an age that is none', `${append} --max-age-hours 0`, '--max-age-hours must be a whole number'],
    [
      'of a folder that is no log',
      '% log append decisions.ndjson --log . --origin a --governance bundle.json',
      'it is no decision log',
    ],
    ['of nothing', '% log', 'log needs one of append, ingest, outcome, override, '],
  ])('%s is a mistake that makes no log', async (_name, line, message) => {
    const folder = working();
    const { out, err, exit } = await shipped(`${line} < /dev/null`, folder);
    expect({ out, exit }).toEqual({ out: '', exit: 2 });
    expect(err).toContain(message);
    expect(existsSync(join(folder, 'log'))).toBe(false);
  });
});

describe('a stream that does not end', () => {
  /** A process that appends what it is sent, and what it says, as it says it. */
  function started(folder: string) {
    const args = [
      'log',
      'append',
      '--log',
      'log',
      '--origin',
      'example.com/mortgage',
      '--governance',
      'bundle.json',
      '--format',
      'json',
    ];
    const child = spawn(node, [join(root, 'dist/cli.js'), ...args], {
      cwd: folder,
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    running.add(child);
    const said = { out: '', err: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => (said.out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said.err += text));
    child.stdin.on('error', () => undefined);
    const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
    const acknowledges = async (count: number) => {
      while (jsonLines(said.out.slice(0, said.out.lastIndexOf('\n') + 1)).length < count)
        await new Promise((resolve) => child.stdout.once('data', resolve));
    };
    return { child, said, ended, acknowledges };
  }

  test.each(['SIGTERM', 'SIGINT'] as const)(
    'is acknowledged as it comes, and closed on %s',
    async (signal) => {
      const folder = working();
      const { child, said, ended, acknowledges } = started(folder);
      for (const [index, line] of sixty.slice(0, 3).entries()) {
        child.stdin.write(`${line}\n`);
        await acknowledges(index + 1);
      }
      child.kill(signal);
      expect(await ended).toBe(0);
      expect(said.err).toBe('');
      expect(eventsIn(join(folder, 'log')).map(({ id }) => id)).toEqual(
        jsonLines(said.out).map(({ id }) => id),
      );
      expect(liveSegments(join(folder, 'log'))).toBe(0);
    },
  );

  test('that is stopped in the middle has written what it acknowledged, and nothing else', async () => {
    const folder = working();
    const { child, said, ended, acknowledges } = started(folder);
    child.stdin.write(`${Array.from({ length: 50 }, () => sixty.join('\n')).join('\n')}\n`);
    await acknowledges(1);
    child.kill('SIGTERM');
    await ended;
    const acknowledged = jsonLines(said.out).filter(({ id }) => id !== undefined);
    expect(eventsIn(join(folder, 'log')).map(({ id }) => id)).toEqual(acknowledged.map(({ id }) => id));
    expect(acknowledged.map(({ line }) => line as number)).toEqual(acknowledged.map((_, index) => index + 1));
    expect(liveSegments(join(folder, 'log'))).toBe(0);
  });

  test('that ends within a record says that this was not finished', async () => {
    const folder = working();
    const { child, said, ended, acknowledges } = started(folder);
    child.stdin.write(`${sixty[0]}\n${sixty[1]!.slice(0, 40)}`);
    await acknowledges(1);
    child.kill('SIGTERM');
    expect(await ended).toBe(1);
    expect(jsonLines(said.out)).toMatchObject([
      { line: 1, known: false },
      { line: 2, refused: { faults: [{ message: 'It was not finished.' }] } },
    ]);
  });

  test('what was acknowledged before a kill is there, and the next process says what it found', async () => {
    const folder = working();
    const { child, said, ended, acknowledges } = started(folder);
    child.stdin.write(`${sixty.join('\n')}\n`);
    await acknowledges(60);
    child.kill('SIGKILL');
    await ended;
    const again = await shipped(`${append} decisions.ndjson --format json`, folder);
    expect(again.exit).toBe(0);
    expect(again.err).toMatch(/a writer ended without closing this; 60 records are in it, 0 bytes/);
    const logged = new Set(eventsIn(join(folder, 'log')).map(({ id }) => id));
    expect(jsonLines(said.out).filter(({ id }) => !logged.has(id as string))).toEqual([]);
    expect(logged.size).toBe(120);
  });
});

describe('tracegate log outcome and override', () => {
  async function withDecision(): Promise<{ folder: string; id: string }> {
    const folder = working(sixty.slice(0, 1));
    const { out } = await shipped(`${append} decisions.ndjson --format json`, folder);
    return { folder, id: jsonLines(out)[0].id as string };
  }
  const override = '--who rita --role Risk --reason "Income confirmed." --before denied --after approved';

  test('write what became of a decision', async () => {
    const { folder, id } = await withDecision();
    const outcome = await shipped(
      `% log outcome ${id} --log log --ground-truth repaid --observed-at 2026-05-01T00:00:00Z`,
      folder,
    );
    expect(outcome).toMatchObject({
      err: '',
      exit: 0,
      out: expect.stringMatching(/^Wrote outcome [0-9a-f-]{36}\.\n$/),
    });
    const overridden = await shipped(`% log override ${id} --log log ${override} --format json`, folder);
    expect(overridden.exit).toBe(0);
    expect(jsonLines(overridden.out)).toMatchObject([{ kept: 'full', known: false }]);
    expect(eventsIn(join(folder, 'log')).slice(1)).toMatchObject([
      { subject: id, data: { ground_truth: 'repaid', observed_at: '2026-05-01T00:00:00Z' } },
      {
        subject: id,
        data: { who: 'rita', role: 'Risk', reason: 'Income confirmed.', before: 'denied', after: 'approved' },
      },
    ]);
  });

  test('write it once under one id', async () => {
    const { folder, id } = await withDecision();
    const own = `${id.slice(0, -4)}ffff`;
    const line = `% log outcome ${id} --log log --ground-truth repaid --id ${own}`;
    expect((await shipped(line, folder)).out).toBe(`Wrote outcome ${own}.\n`);
    expect((await shipped(line, folder)).out).toBe(`${own} is known already.\n`);
    expect(eventsIn(join(folder, 'log'))).toHaveLength(2);
  });

  test('say that the log has no record of the decision, and with --strict refuse it', async () => {
    const { folder } = await withDecision();
    const missing = '0196d820-0000-7000-8000-00000000000a';
    const line = `% log override ${missing} --log log ${override} --format json`;
    const strict = await shipped(`${line} --strict`, folder);
    expect(strict).toMatchObject({ exit: 1, out: '', err: expect.stringContaining('/subject: ') });
    expect(eventsIn(join(folder, 'log'))).toHaveLength(1);
    const told = await shipped(line, folder);
    expect(told).toMatchObject({
      exit: 0,
      err: `tracegate: the log has no record of decision ${missing}.\n`,
    });
    expect(jsonLines(told.out)).toMatchObject([{ known: false, decision: 'not-in-log' }]);
    expect(eventsIn(join(folder, 'log'))).toHaveLength(2);
  });

  test.each<[string, string, number, string]>([
    ['no decision', `% log override --log log ${override}`, 2, 'log override needs one decision'],
    ['what is no id', '% log outcome 12 --log log --ground-truth repaid', 1, '/subject: '],
    ['no ground truth', '% log outcome ID --log log', 2, '--ground-truth is needed.'],
    [
      'a time that is none',
      '% log outcome ID --log log --ground-truth a --observed-at soon',
      1,
      '/data/observed_at: ',
    ],
    [
      'no reason',
      '% log override ID --log log --who a --role b --before c --after d',
      2,
      '--reason is needed.',
    ],
    [
      'no change',
      `% log override ID --log log ${override.replace('approved', 'denied')}`,
      1,
      '/data/after: ',
    ],
    [
      'an id of a clock that was not set',
      `% log override ID --log log --id 0016d000-0000-7000-8000-000000000001 ${override}`,
      1,
      '/id: ',
    ],
    ['no log', '% log outcome ID --log other --ground-truth repaid', 2, 'There is no decision log in other'],
  ])('refuse %s', async (_name, line, code, message) => {
    const { folder, id } = await withDecision();
    const { out, err, exit } = await shipped(line.replace('ID', id), folder);
    expect({ out, exit }).toEqual({ out: '', exit: code });
    expect(err).toContain(message);
    expect(eventsIn(join(folder, 'log'))).toHaveLength(1);
    expect(existsSync(join(folder, 'other'))).toBe(false);
  });
});

describe('tracegate log ingest', () => {
  /** Decisions that another log stamped, as their events. */
  async function stamped(count: number): Promise<{ folder: string; events: ReturnType<typeof eventsIn> }> {
    const folder = working(sixty.slice(0, count));
    await shipped(`${append} decisions.ndjson`, folder);
    return { folder, events: eventsIn(join(folder, 'log')) };
  }
  const ingest = '% log ingest events.ndjson --log other --origin example.com/other --format json';
  const put = (folder: string, events: readonly object[]) =>
    writeFileSync(
      join(folder, 'events.ndjson'),
      events.map((event) => `${JSON.stringify(event)}\n`).join(''),
    );

  test('refuses stamps that nobody vouches for, and takes them from whom it is told to trust', async () => {
    const { folder, events } = await stamped(3);
    // Whatever the order of a sender's members is, every line of the log starts alike.
    put(
      folder,
      events.map((event) => Object.fromEntries(Object.entries(event).toReversed())),
    );
    const refused = await shipped(ingest, folder);
    expect(refused.exit).toBe(1);
    expect(jsonLines(refused.out)).toMatchObject(
      [1, 2, 3].map((line) => ({ line, refused: { faults: [{ path: '/type' }] } })),
    );
    expect(eventsIn(join(folder, 'other'))).toEqual([]);
    const trusted = await shipped(`${ingest} --trust-stamps`, folder);
    expect(trusted.exit).toBe(0);
    expect(eventsIn(join(folder, 'other'))).toEqual(events);
    expect(jsonLines((await shipped(`${ingest} --trust-stamps`, folder)).out)).toMatchObject(
      events.map(({ id }) => ({ id, known: true })),
    );
  });

  test('takes what was written a year ago, once, and says what is about decisions that are not there', async () => {
    const { folder, events } = await stamped(1);
    const old = (id: string) => `0191${id.slice(4)}`;
    const [decision] = events;
    const id = old(decision!.id);
    const outcome = (subject: string, last: string) => ({
      ...decision!,
      id: `${id.slice(0, -1)}${last}`,
      type: 'dev.tracegate.outcome.v1',
      subject,
      data: { ground_truth: 'repaid', observed_at: '2025-05-16T00:00:00Z' },
    });
    put(folder, [
      { ...decision!, id, subject: id },
      outcome(id, id.endsWith('a') ? 'b' : 'a'),
      outcome(id.replace(/.$/, id.endsWith('e') ? 'f' : 'e'), id.endsWith('c') ? 'd' : 'c'),
    ]);
    const asText = ingest.replace(' --format json', ' --trust-stamps');
    const said = '3 written, 1 of them about decisions that the log has no record of, 0 refused.\n';
    expect(await shipped(asText, folder)).toMatchObject({ exit: 0, err: '', out: said });
    expect((await shipped(asText, folder)).out).toBe('0 written, 3 known already, 0 refused.\n');
    put(folder, [outcome(decision!.id, 'f')]);
    const strict = await shipped(`${ingest} --strict`, folder);
    expect(strict.exit).toBe(1);
    expect(jsonLines(strict.out)).toMatchObject([{ line: 1, refused: { faults: [{ path: '/subject' }] } }]);
    expect(eventsIn(join(folder, 'other'))).toHaveLength(3);
  });

  test('refuses what only the log itself writes, what is broken, and what is not kept as it should be', async () => {
    const {
      folder,
      events: [decision],
    } = await stamped(1);
    const { id, source, time, specversion, datacontenttype } = decision!;
    const header = { specversion, id: `${id.slice(0, -4)}ffff`, source, time, datacontenttype };
    const beat = {
      ...header,
      type: 'dev.tracegate.heartbeat.v1',
      data: { writer: 'w', sequence: 0, records: 1 },
    };
    const erasure = {
      ...header,
      type: 'dev.tracegate.erasure.v1',
      subject: `hmac-sha256:k:${'4'.repeat(64)}`,
      data: { who: 'rita', reason: 'Asked for.' },
    };
    const sampled = { ...decision!.data, sampled: { tier: 'low', rate: '0' } };
    put(folder, [
      beat,
      erasure,
      { ...decision, type: 'a' },
      { ...decision, data: sampled },
      { ...decision, id, subject: header.id },
    ]);
    const { out, exit } = await shipped(`${ingest} --trust-stamps`, folder);
    expect(exit).toBe(1);
    expect(jsonLines(out).map(({ refused }) => refused?.faults[0].path as string)).toEqual([
      '/type',
      '/type',
      '/type',
      '/data/detail',
      '/subject',
    ]);
    expect(eventsIn(join(folder, 'other'))).toEqual([]);
  });
});
