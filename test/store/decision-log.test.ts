import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { sample } from '../decision/events.ts';
import { DecisionLogFault, type LaterKind } from '../../src/store/decision-log.ts';
import { findLaterEvents } from '../../src/store/later-events.ts';
import { daysOf, segmentsOf } from '../../src/store/segments.ts';
import { scratch } from '../files/scratch.ts';
import { decided, eventsIn, governance, idAt, logIn, start } from './logs.ts';

const folderOf = scratch();
test('a decision is stamped with what governed it', async () => {
  const folder = folderOf();
  const { id, kept, known } = await logIn(folder).append(decided());
  expect({ kept, known }).toEqual({ kept: 'full', known: false });
  expect(eventsIn(folder)).toMatchObject([
    {
      id,
      type: expect.stringContaining('decision'),
      data: {
        objective_version: 'OBJ.credit.v1.3',
        objective_digest: `${'0'.repeat(63)}1`,
        governance_commit: 'c'.repeat(40),
        sampled: { tier: 'high' },
      },
    },
  ]);
});

describe('what is not taken is told, and is not in the log', () => {
  test('a decision with a fault, by its place', async () => {
    const folder = folderOf();
    const log = logIn(folder);
    await expect(log.append(decided({ sauce: 1 }))).rejects.toMatchObject({
      name: 'RefusedRecord',
      faults: [{ path: '/sauce' }],
    });
    await expect(log.append('{"source":')).rejects.toMatchObject({ name: 'RefusedRecord' });
    expect(eventsIn(folder)).toEqual([]);
  });

  test('a decision whose governance is not in order, unless it is to be marked', async () => {
    const folder = folderOf();
    const unknown = decided();
    unknown.data.model_version = '9.9.9';
    await expect(logIn(folder).append(unknown)).rejects.toMatchObject({ name: 'RefusedRecord' });
    const marked = { ...unknown, data: { ...unknown.data, objective_version: 'OBJ.credit.v1.3' } };
    const { problems } = await logIn(folder, { mode: 'mark' }).append(marked);
    expect(problems.map(({ id }) => id)).toEqual(['model-unknown']);
    expect(eventsIn(folder)).toMatchObject([{ data: { marks: ['model-unknown'] } }]);
  });

  test.each([
    ['that has not come', start + 6 * 60_000, 'The time in this id has not come.'],
    ['of a clock that was not set', 86_400_000, expect.stringContaining('before 2020')],
  ])('an id of a time %s', async (_, time, message) => {
    const folder = folderOf();
    await expect(logIn(folder).append(decided({ id: idAt(time) }))).rejects.toMatchObject({
      faults: [{ path: '/id', message }],
    });
    expect(eventsIn(folder)).toEqual([]);
  });

  test('a member of a later event that the log has no place for', async () => {
    const folder = folderOf();
    const log = logIn(folder);
    const { subject, data } = sample('override') as { subject: string; data: never };
    const more = { subject, data, traceparent: '00', 'a/b': 1 } as never;
    await expect(log.record('override', more)).rejects.toMatchObject({
      name: 'RefusedRecord',
      faults: [{ path: '/traceparent' }, { path: '/a~1b' }],
    });
    for (const none of [null, 'text', [], 7])
      await expect(log.record('override', none as never)).rejects.toMatchObject({ faults: [{ path: '' }] });
    expect(eventsIn(folder)).toEqual([]);
  });

  test('an event about a decision whose id is none', async () => {
    const folder = folderOf();
    const { data } = sample('outcome') as { data: never };
    for (const subject of [
      '7',
      '0196d000-0000-4000-8000-000000000001',
      '0196D000-0000-7000-8000-00000000000A',
    ])
      await expect(logIn(folder).record('outcome', { subject, data })).rejects.toMatchObject({
        faults: [{ path: '/subject' }],
      });
    expect(eventsIn(folder)).toEqual([]);
  });
});

describe('an event whose sender gave it an id', () => {
  const HOUR = 3_600_000;
  const said = { action: 'compensated', who: 'rita.reviewer', reason: 'A feature was wrong.' };
  const about = (decision: string): [LaterKind, object][] => [
    ['override', { subject: decision, data: sample('override')['data'] }],
    ['outcome', { subject: decision, data: sample('outcome')['data'] }],
    ['remediation', { data: { ...said, decision_ids: [idAt(start - 9 * HOUR), decision] } }],
  ];

  test('of hours before its decision, where nobody looks for it, is refused', async () => {
    const folder = folderOf();
    const log = logIn(folder);
    for (const [kind, event] of about(idAt(start)))
      await expect(log.record(kind, { id: idAt(start - HOUR - 1), ...event } as never)).rejects.toMatchObject(
        { faults: [{ path: '/id', message: expect.stringContaining('older') }] },
      );
    expect(eventsIn(folder)).toEqual([]);
  });

  test('of an hour before it, or whenever after it, is taken and found', async () => {
    const folder = folderOf();
    const log = logIn(folder);
    const { id: decision } = await log.append(decided({ id: idAt(start - 5 * HOUR) }));
    const written: string[] = [];
    for (const time of [start - 6 * HOUR, start - 5 * HOUR, start - HOUR])
      for (const [count, [kind, event]] of about(decision).entries()) {
        const { id } = await log.record(kind, { id: idAt(time, 7 + count), ...event } as never);
        written.push(id);
      }
    await log.close();
    const { found } = findLaterEvents(folder, decision, () => true);
    expect(found.map(({ id }) => id).toSorted()).toEqual(written.toSorted());
  });
});

describe('what is sent again', () => {
  const id = (count: number) => idAt(start, count);

  test('is written once, also when it comes twice at once', async () => {
    const folder = folderOf();
    const log = logIn(folder);
    const both = await Promise.all([log.append(decided({ id: id(1) })), log.append(decided({ id: id(1) }))]);
    const third = await log.append(decided({ id: id(1) }));
    expect([...both, third].map(({ known }) => known)).toEqual([false, true, true]);
    expect(eventsIn(folder)).toHaveLength(1);
  });

  test('is known by a process that is started later', async () => {
    const folder = folderOf();
    const log = logIn(folder);
    await log.append(decided({ id: id(2) }));
    const later = logIn(folder);
    expect(await later.append(decided({ id: id(2) }))).toMatchObject({ known: true });
    expect(await later.append(decided({ id: id(3) }))).toMatchObject({ known: false });
    expect(eventsIn(folder)).toHaveLength(2);
  });

  test('after it failed is written', async () => {
    const folder = folderOf();
    let fails = true;
    const { systemDisk } = await import('../../src/store/disk.ts');
    const disk = {
      ...systemDisk,
      sync: (descriptor: number) => (fails ? Promise.reject(new Error('EIO')) : systemDisk.sync(descriptor)),
    };
    const log = logIn(folder, { disk });
    await expect(log.append(decided({ id: id(4) }))).rejects.toMatchObject({ code: 'not-written' });
    fails = false;
    expect(await log.append(decided({ id: id(4) }))).toMatchObject({ known: false });
    expect(eventsIn(folder)).toHaveLength(1);
  });
});

describe('by tier', () => {
  test('low keeps counts that are on the disk when they are acknowledged', async () => {
    const folder = folderOf();
    const log = logIn(folder, { governance: governance('low') });
    const acknowledged = await Promise.all(Array.from({ length: 30 }, () => log.append(decided())));
    expect(new Set(acknowledged.map(({ kept }) => kept))).toEqual(new Set(['aggregate']));
    const rows = eventsIn(folder).flatMap(({ data }) => data.rows as { count: number }[]);
    expect(rows.reduce((sum, { count }) => sum + count, 0)).toBe(30);
  });

  test('low refuses no decision because the counts of many would not go into one record', async () => {
    const folder = folderOf();
    const log = logIn(folder, { governance: governance('low') });
    const { data } = decided();
    const inSegment = (count: number) =>
      decided({ data: { ...data, segments: { geography: `${'é'.repeat(190)} ${count}` } } });
    const all = await Promise.all(Array.from({ length: 190 }, (_, count) => log.append(inSegment(count))));
    expect(new Set(all.map(({ kept }) => kept))).toEqual(new Set(['aggregate']));
    const records = eventsIn(folder);
    expect(records.length).toBeLessThan(4);
    expect(records.flatMap(({ data: { rows } }) => rows)).toHaveLength(190);
  });

  test('medium keeps a record of every decision', async () => {
    const folder = folderOf();
    const log = logIn(folder, { governance: governance('medium') });
    const acknowledged = await Promise.all(Array.from({ length: 200 }, () => log.append(decided())));
    const kinds = new Set(acknowledged.map(({ kept }) => kept));
    expect([...kinds].every((kind) => kind === 'full' || kind === 'minimal')).toBe(true);
    expect(eventsIn(folder).map(({ id }) => id)).toEqual(acknowledged.map(({ id }) => id));
  });
});

describe('later events', () => {
  test('are linked to their decision', async () => {
    const folder = folderOf();
    const log = logIn(folder);
    const { id: subject } = await log.append(decided());
    const { data } = sample('override') as { data: never };
    await log.record('override', { subject, data });
    await log.record('outcome', {
      subject,
      data: { ground_truth: 'repaid', observed_at: '2025-05-16T08:00:00Z' },
    });
    expect(eventsIn(folder).map(({ type }) => type.replace(/^.*\.(\w+)\.v1$/, '$1'))).toEqual([
      'decision',
      'override',
      'outcome',
    ]);
    await expect(log.record('override', { data })).rejects.toMatchObject({ name: 'RefusedRecord' });
  });

  test('a heartbeat says how many records came since the last', async () => {
    const folder = folderOf();
    const log = logIn(folder, { heartbeatMs: 15 });
    await log.append(decided());
    const beats = () => eventsIn(folder).filter(({ type }) => type.includes('heartbeat'));
    while (beats().length < 3) await new Promise((resolve) => setTimeout(resolve, 10));
    const said = beats().map(({ data }) => data as { sequence: number; records: number });
    expect(said.map(({ sequence }) => sequence)).toEqual(said.map((_, index) => index));
    // The first one may have come before the decision.
    expect(said.reduce((sum, { records }) => sum + records, 0)).toBe(1);
  });
});

describe('a folder', () => {
  test('that holds other files is not taken for a log', () => {
    const folder = folderOf({ 'notes.txt': 'mine' });
    expect(() => logIn(folder)).toThrow(DecisionLogFault);
  });

  test('of another origin is refused', () => {
    const folder = folderOf();
    logIn(folder);
    expect(() => logIn(folder, { origin: 'example.com/other' })).toThrow(/is example.com\/credit, not/);
  });

  test('whose log.json cannot be read is refused, and left as it is', () => {
    const folder = folderOf({ 'log.json': '{"format":2,"origin":"x"}' });
    expect(() => logIn(folder)).toThrow(DecisionLogFault);
    expect(readFileSync(`${folder}/log.json`, 'utf8')).toBe('{"format":2,"origin":"x"}');
  });
});

describe('recovery', () => {
  test('cuts off what a dead writer did not finish, and says how many bytes', async () => {
    const folder = folderOf();
    const log = logIn(folder);
    const { id } = await log.append(decided());
    // As it would be after a kill: the live segment with half a record behind it, and a writer that is gone.
    const { path } = segmentsOf(folder, daysOf(folder)[0]!)[0]!;
    const copy = folderOf({ 'log.json': readFileSync(`${folder}/log.json`, 'utf8') });
    const target = path.replace(folder, copy);
    mkdirSync(target.slice(0, target.lastIndexOf('/')), { recursive: true });
    writeFileSync(target, `${readFileSync(path, 'utf8')}{"specversion":"1.0","id":"0196`);
    const { recovery } = logIn(copy);
    expect(recovery).toMatchObject({ recovered: [{ records: 1, tornBytes: 31 }], leftAlone: [] });
    expect(eventsIn(copy).map((event) => event.id)).toEqual([id]);
  });

  test('leaves the segment of a running writer alone', async () => {
    const folder = folderOf();
    const log = logIn(folder);
    await log.append(decided());
    const other = logIn(folder);
    expect(other.recovery).toMatchObject({
      recovered: [],
      leftAlone: [{ reason: expect.stringContaining('running') }],
    });
    await log.append(decided());
    expect(eventsIn(folder)).toHaveLength(2);
  });
});
