import { describe, expect, test } from '@jest/globals';
import { systemDisk } from '../../src/store/disk.ts';
import { RecordIndex } from '../../src/store/record-index.ts';
import { sample } from '../decision/events.ts';
import { scratch } from '../files/scratch.ts';
import { viewOf } from '../decision/governance.ts';
import { decided, eventsIn, governance, idAt, logIn, sealed, start } from './logs.ts';

const folderOf = scratch();
const data = (more: object) => ({ ...decided().data, ...more });
const whole = data({
  objective_version: 'OBJ.credit.v1.3',
  input_reference: 's3://inputs/1',
  prediction: { score: '0.61', outcome: 'denied' },
  confidence: '0.9',
  kpi_snapshot: { path: 'kpis/credit_model/2.1.0.json', sha256: 'e'.repeat(64) },
  extensions: { channel: 'branch', desk: '7' },
});
const sent = (more: object = {}) => ({ ...decided({ id: idAt(start) }), data: whole, ...more });
const conflict = { name: 'RefusedRecord', isConflict: true, faults: [{ path: '/id' }] };

describe('under the id of a record', () => {
  const others: Record<string, object> = {
    source: { source: '/services/other' },
    time: { time: '2025-05-16T08:00:00Z' },
    model: { data: data({ ...whole, model_version: '2.1.1' }) },
    objective: { data: data({ ...whole, objective_version: 'OBJ.credit.v1.2' }) },
    outcome: { data: data({ ...whole, prediction: { score: '0.61', outcome: 'approved' } }) },
    score: { data: data({ ...whole, prediction: { score: '0.610', outcome: 'denied' } }) },
    'no score': { data: data({ ...whole, prediction: { outcome: 'denied' } }) },
    features: { data: data({ ...whole, feature_hash: `hmac-sha256:k:${'5'.repeat(64)}` }) },
    input: { data: data({ ...whole, input_reference: 's3://inputs/2' }) },
    confidence: { data: data({ ...whole, confidence: '0.8' }) },
    segments: { data: data({ ...whole, segments: { geography: 'NY' } }) },
    snapshot: { data: data({ ...whole, kpi_snapshot: { path: 'kpis/x.json', sha256: 'e'.repeat(64) } }) },
    extensions: { data: data({ ...whole, extensions: { channel: 'branch' } }) },
  };

  test.each(Object.keys(others))('another %s is refused and loses nothing in silence', async (name) => {
    const folder = folderOf();
    const log = logIn(folder);
    await log.append(sent());
    await expect(log.append(sent(others[name]))).rejects.toMatchObject(conflict);
    await expect(logIn(folder).append(sent(others[name]))).rejects.toMatchObject(conflict);
    expect(eventsIn(folder)).toHaveLength(1);
  });

  test('the same is known, however it is spelled, and whatever the log adds', async () => {
    const folder = folderOf();
    const log = logIn(folder);
    const { objective_version, kpi_snapshot, ...said } = whole as Record<string, unknown>;
    await log.append(sent({ data: said }));
    const turned = Object.fromEntries(Object.entries(said).toReversed());
    const { id, source } = sent() as unknown as { id: string; source: string };
    for (const again of [
      sent({ data: said }),
      JSON.stringify({ data: turned, source, id }, undefined, 2),
      sent({ data: { ...said, objective_version } }),
      sent({ time: new Date(start).toISOString(), data: said }),
      sent({ data: { ...said, confidence: '0.9', decision_rule: undefined } }),
    ])
      expect(await log.append(again)).toEqual({ id, kept: 'full', known: true, problems: [] });
    expect(kpi_snapshot).toBeDefined();
    expect(eventsIn(folder)).toHaveLength(1);
  });

  test('another one that comes at once is refused too', async () => {
    const log = logIn(folderOf());
    const [one, two] = await Promise.allSettled([log.append(sent()), log.append(sent(others['outcome']))]);
    expect([one.status, two]).toMatchObject(['fulfilled', { status: 'rejected', reason: conflict }]);
  });

  test('one that follows a refused one is taken', async () => {
    const folder = folderOf();
    const log = logIn(folder);
    const unknown = sent({ data: { ...whole, model_version: '9.9.9' } });
    const [one, two] = await Promise.allSettled([log.append(unknown), log.append(sent())]);
    expect([one.status, two]).toMatchObject(['rejected', { status: 'fulfilled', value: { known: false } }]);
    expect(eventsIn(folder)).toHaveLength(1);
  });

  test('a decision that would not be taken any more is still known, with its marks', async () => {
    const folder = folderOf();
    const record = decided({ id: idAt(start) });
    record.data.model_version = '9.9.9';
    Object.assign(record.data, { objective_version: 'OBJ.credit.v1.3' });
    const first = await logIn(folder, { mode: 'mark' }).append(record);
    expect(first).toMatchObject({ known: false, problems: [{ id: 'model-unknown' }] });
    expect(await logIn(folder).append(record)).toEqual({ ...first, known: true });
    const ended = viewOf(
      [{ version: 'OBJ.credit.v1.3', effective_date: '2025-06-15', tier: 'high' }],
      [{ version: '2.1.0', objective: 'OBJ.credit.v1.3' }],
    );
    expect(await logIn(folder, { governance: ended }).append(record)).toMatchObject({ known: true });
  });

  test('of a minimal record another outcome is refused, and what is not kept is not compared', async () => {
    const folder = folderOf();
    const log = logIn(folder, { governance: governance('medium') });
    const ids = Array.from({ length: 40 }, (_, at) => idAt(start, at));
    const kept = await Promise.all(ids.map((id) => log.append(sent({ id }))));
    const { id } = kept.find((one) => one.kept === 'minimal')!;
    const known = { id, kept: 'minimal', known: true };
    expect(await log.append(sent({ id, data: { ...whole, confidence: '0.1' } }))).toMatchObject(known);
    await expect(log.append(sent({ id, ...others['outcome'] }))).rejects.toMatchObject(conflict);
    expect(eventsIn(folder)).toHaveLength(40);
  });

  test('a decision that is only counted is counted once, and another one is refused', async () => {
    const folder = folderOf();
    const log = logIn(folder, { governance: governance('low') });
    const all = [log.append(sent()), log.append(sent()), log.append(sent(others['outcome']))];
    const [one, two, three] = await Promise.allSettled(all);
    expect([one, two, three]).toMatchObject([
      { value: { kept: 'aggregate', known: false } },
      { value: { kept: 'aggregate', known: true } },
      { reason: conflict },
    ]);
    expect(eventsIn(folder)).toMatchObject([{ data: { rows: [{ count: 1 }] } }]);
  });

  test('an event of another kind, or with other words, is refused', async () => {
    const folder = folderOf();
    const log = logIn(folder);
    const { id: subject } = await log.append(sent());
    const { data: words } = sample('override') as { data: { reason: string } };
    const id = idAt(start, 2);
    const record = (more: object = {}) =>
      log.record('override', { id, subject, data: words, ...more } as never);
    expect(await record()).toMatchObject({ known: false });
    expect(await record()).toMatchObject({ known: true });
    for (const other of [
      { data: { ...words, reason: 'Other grounds.' } },
      { subject: idAt(start, 9) },
      { source: '/another/desk' },
      { time: '2025-05-16T08:00:00Z' },
    ])
      await expect(record(other)).rejects.toMatchObject(conflict);
    await expect(log.append(sent({ id }))).rejects.toMatchObject(conflict);
    expect(eventsIn(folder)).toHaveLength(2);
  });

  test('another microsecond is another time, and another spelling of it is none', async () => {
    const log = logIn(folderOf());
    const at = (time: string) => log.append(sent({ time }));
    expect(await at('2025-05-16T09:00:00.0001Z')).toMatchObject({ known: false });
    expect(await at('2025-05-16T09:00:00.000100Z')).toMatchObject({ known: true });
    for (const time of ['2025-05-16T09:00:00.0002Z', '2025-05-16T09:00:00Z', '2025-05-16T09:00:00.000Z'])
      await expect(at(time)).rejects.toMatchObject(conflict);
    const whole = (time: string) => log.append(sent({ id: idAt(start, 2), time }));
    expect(await whole('2025-05-16T09:00:00.000Z')).toMatchObject({ known: false });
    expect(await whole('2025-05-16T09:00:00Z')).toMatchObject({ known: true });
    await expect(whole('2025-05-16T09:00:01Z')).rejects.toMatchObject(conflict);
  });

  test('a decision that was stamped elsewhere with other stamps is refused', async () => {
    const [theirs, folder] = [folderOf(), folderOf()];
    await logIn(theirs).append(sent());
    const [event] = eventsIn(theirs);
    const log = logIn(folder);
    expect(await log.adopt(event)).toMatchObject({ known: false });
    expect(await log.adopt(event)).toMatchObject({ known: true });
    const forged = { ...event!, data: { ...event!.data, governance_commit: 'd'.repeat(40) } };
    await expect(log.adopt(forged)).rejects.toMatchObject(conflict);
  });
});

describe('is known, and refused when it is another one,', () => {
  test('to a process that runs at the same time', async () => {
    const folder = folderOf();
    const [one, two] = [logIn(folder), logIn(folder)];
    for (let count = 0; count < 20; count += 1) {
      const record = sent({ id: idAt(start, count) });
      const [writer, other] = count % 2 === 0 ? [one, two] : [two, one];
      expect(await writer.append(record)).toMatchObject({ known: false });
      expect(await other.append(record)).toMatchObject({ known: true });
      await expect(other.append({ ...record, source: '/other' })).rejects.toMatchObject(conflict);
    }
    await one.close();
    expect(await two.append(sent())).toMatchObject({ known: true });
    expect(eventsIn(folder)).toHaveLength(20);
  });

  test('on a disk that is so fast that nothing else happens meanwhile', async () => {
    const folder = folderOf();
    const log = logIn(folder, { disk: { ...systemDisk, sync: async () => undefined } });
    for (let count = 0; count < 5; count += 1)
      for (const known of [false, true])
        expect(await log.append(sent({ id: idAt(start, count) }))).toMatchObject({ known });
    expect(eventsIn(folder)).toHaveLength(5);
  });

  test('when the log itself gave the id', async () => {
    const folder = folderOf();
    const log = logIn(folder);
    const { id } = await log.append(decided());
    expect(await log.append(decided({ id }))).toMatchObject({ id, known: true });
    expect(eventsIn(folder)).toHaveLength(1);
  });

  test('when its segment is closed, and when it is sealed', async () => {
    const folder = folderOf();
    const log = logIn(folder);
    for (let count = 0; count < 3; count += 1) await log.append(sent({ id: idAt(start, count) }));
    await log.close();
    const later = logIn(folder);
    expect(await later.append(sent({ id: idAt(start, 1) }))).toMatchObject({ known: true });
    await sealed(folder);
    expect(await later.append(sent({ id: idAt(start, 1) }))).toMatchObject({ known: true });
    const other = logIn(folder);
    expect(await other.append(sent({ id: idAt(start, 2) }))).toMatchObject({ known: true });
    await expect(other.append(sent({ id: idAt(start, 2), source: '/x' }))).rejects.toMatchObject(conflict);
    expect(await other.append(sent({ id: idAt(start, 3) }))).toMatchObject({ known: false });
  });

  test('not when the disk took it back, and then it is written', async () => {
    const folder = folderOf();
    let fails = true;
    let stuck = true;
    const fault = new Error('EIO');
    const disk = {
      ...systemDisk,
      sync: (descriptor: number) => (fails ? Promise.reject(fault) : systemDisk.sync(descriptor)),
      truncate: (descriptor: number, length: number) =>
        stuck ? Promise.reject(fault) : systemDisk.truncate(descriptor, length),
    };
    fails = false;
    const log = logIn(folder, { disk });
    await log.append(sent());
    fails = true;
    const next = sent({ id: idAt(start, 2) });
    await expect(log.append(next)).rejects.toMatchObject({ code: 'not-written' });
    fails = false;
    expect(await log.append(next)).toMatchObject({ known: false });
    stuck = false;
    await log.close();
    expect(eventsIn(folder).map(({ id }) => id)).toEqual([idAt(start), idAt(start, 2)]);
  });
});

test('what another process has not waited for is waited for before it is called known', async () => {
  const folder = folderOf();
  const writer = logIn(folder);
  await writer.append(sent());
  const index = new RecordIndex(folder, () => undefined);
  const found = await index.findOnDisk(idAt(start));
  expect(found?.place.where).toBe('live');
  await writer.close();
  expect((await index.findOnDisk(idAt(start)))?.place.where).toBe('closed');
});

test('a day of which the log has nothing is not remembered, though anybody may ask for any', () => {
  const index = new RecordIndex(folderOf(), () => undefined);
  for (let day = 0; day < 100; day += 1) expect(index.find(idAt(start + day * 86_400_000))).toBeUndefined();
  expect((index as unknown as { days: Map<string, unknown> }).days.size).toBe(0);
});
