import { readdirSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { timeOfUuidV7 } from '../../src/decision/uuid-v7.ts';
import { systemDisk } from '../../src/store/disk.ts';
import { findRecord } from '../../src/store/log-reader.ts';
import { dayOf } from '../../src/store/segment-name.ts';
import { daysOf, segmentsOf } from '../../src/store/segments.ts';
import { scratch } from '../files/scratch.ts';
import { decided, eventsIn, findingsIn, idAt, logIn, sealed, start } from './logs.ts';

const folderOf = scratch();
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const segments = (folder: string) => daysOf(folder).flatMap((day) => segmentsOf(folder, day));
/** A decision that was taken at a moment under an objective that was in effect then. */
const late = (time: number, count = 1) => decided({ id: idAt(time, count), time: '2025-05-16T09:00:00Z' });

describe('a decision whose id is older than an hour', () => {
  test('lies in the folder of its day, is found there, and is known when it is sent again', async () => {
    const folder = folderOf();
    const log = logIn(folder);
    const record = late(start - 30 * HOUR);
    expect(await log.append(record)).toMatchObject({ known: false });
    expect(await log.append(record)).toMatchObject({ known: true });
    await log.close();
    const place = findRecord(folder, idAt(start - 30 * HOUR))?.place;
    expect(place?.name.day).toBe(dayOf(start - 30 * HOUR));
    const later = logIn(folder);
    expect(await later.append(record)).toMatchObject({ known: true });
    await expect(later.append({ ...record, source: '/other' })).rejects.toMatchObject({ isConflict: true });
    await later.close();
    await sealed(folder);
    expect(await logIn(folder).append(record)).toMatchObject({ known: true });
    expect(eventsIn(folder)).toHaveLength(0);
    expect(findingsIn(folder)).toEqual([]);
  });

  test('is taken at the time that its id says, where it says no other', async () => {
    const folder = folderOf();
    const id = idAt(start - HOUR);
    await logIn(folder).append(decided({ id }));
    expect(eventsIn(folder)).toMatchObject([{ id, time: '2025-05-16T08:00:00.000Z' }]);
    const before = idAt(start - 2 * DAY);
    await expect(logIn(folder).append(decided({ id: before }))).rejects.toMatchObject({
      problems: [{ id: 'objective-not-yet-effective' }],
    });
  });

  test('does not keep what comes in time from one segment', async () => {
    const folder = folderOf();
    const log = logIn(folder);
    for (let count = 0; count < 60; count += 1) {
      await log.append(decided());
      await log.append(late(start - 30 * HOUR + count * 60_000));
    }
    await log.close();
    expect(segments(folder)).toHaveLength(2);
    expect(findingsIn(folder)).toEqual([]);
  });

  test('is not taken when the log is closed', async () => {
    const folder = folderOf();
    const log = logIn(folder);
    const waiting = Array.from({ length: 100 }, (_, hours) => log.append(late(start - (hours + 2) * HOUR)));
    const results = Promise.allSettled(waiting);
    await log.close();
    await expect(log.append(late(start - 30 * DAY))).rejects.toMatchObject({ code: 'closed' });
    const taken = (await results).flatMap((one) => (one.status === 'fulfilled' ? [one.value.id] : []));
    expect(eventsIn(folder).map(({ id }) => id)).toEqual(taken.toSorted());
    expect(segments(folder).filter(({ name }) => name.last === undefined)).toEqual([]);
  });

  test('of hundreds of hours at once is taken, a few hours at a time', async () => {
    const folder = folderOf();
    const disk = { ...systemDisk };
    let [open, most] = [0, 0];
    disk.sync = async (descriptor) => {
      open += 1;
      most = Math.max(most, open);
      await systemDisk.sync(descriptor);
      open -= 1;
    };
    const log = logIn(folder, { disk });
    const hours = Array.from({ length: 200 }, (_, count) => start - (count + 2) * HOUR);
    await Promise.all(hours.map((time) => log.append(late(time))));
    expect(most).toBeLessThan(50);
    await log.close();
    expect(eventsIn(folder)).toHaveLength(200);
  });

  test('is counted by the heartbeats of its writer', async () => {
    const folder = folderOf();
    const log = logIn(folder, { heartbeatMs: 5 });
    for (let count = 0; count < 20; count += 1) {
      await log.append(late(start - 50 * HOUR, count));
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
    while (!eventsIn(folder).some(({ type }) => type.includes('heartbeat')))
      await new Promise((resolve) => setTimeout(resolve, 5));
    await log.close();
    expect(findingsIn(folder)).toEqual([]);
  });

  test('may be of any hour: whatever the order, each is there once and is found', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.record({
            hours: fc.integer({ min: -1, max: 200 }),
            milliseconds: fc.nat(HOUR - 1),
            again: fc.boolean(),
          }),
          { minLength: 1, maxLength: 60 },
        ),
        fc.boolean(),
        async (given, isSealed) => {
          const folder = folderOf();
          const log = logIn(folder);
          const records = given.map(({ hours, milliseconds }, count) =>
            late(start - hours * HOUR - (hours < 0 ? HOUR : milliseconds), count),
          );
          const twice = given.flatMap(({ again }, at) =>
            again ? [records[at]!, records[at]!] : [records[at]!],
          );
          const answers = await Promise.all(twice.map((record) => log.append(record)));
          expect(answers.filter(({ known }) => !known)).toHaveLength(records.length);
          await log.close();
          if (isSealed) await sealed(folder);
          const later = logIn(folder);
          for (const record of records) {
            const { id } = record as unknown as { id: string };
            expect(findRecord(folder, id)?.place.name.day).toBe(dayOf(timeOfUuidV7(id)!));
            expect(await later.append(record)).toMatchObject({ known: true });
          }
          expect(findingsIn(folder)).toEqual([]);
        },
      ),
      { numRuns: 25 },
    );
  });
});

test('around midnight, ids of both days make no heap of segments', async () => {
  const folder = folderOf();
  let now = Date.parse('2025-05-17T00:00:10Z');
  const log = logIn(folder, { now: () => (now += 1) });
  for (let count = 0; count < 40; count += 1) {
    await log.append(decided());
    await log.append(late(Date.parse('2025-05-16T23:59:50Z') + count, count));
  }
  await log.close();
  expect(daysOf(folder).map((day) => readdirSync(`${folder}/date=${day}`).length)).toEqual([1, 1]);
  expect(findingsIn(folder)).toEqual([]);
});

describe('a clock that goes back', () => {
  test('a little: ids go on to rise', async () => {
    const folder = folderOf();
    let now = start;
    const log = logIn(folder, { now: () => now });
    const ids: string[] = [];
    for (const step of [0, 5, -1000, 1, -1_800_000, 0, 2_000_000]) {
      now += step;
      ids.push((await log.append(decided())).id);
    }
    expect(ids).toEqual(ids.toSorted());
    expect(segments(folder)).toHaveLength(1);
  });

  test('far, from far ahead: new ids are of the time that it says, and every record is found', async () => {
    const folder = folderOf();
    let now = start;
    const log = logIn(folder, { now: () => now });
    const taken: string[] = [];
    const round = async (count: number) => {
      taken.push((await log.append(decided())).id);
      const { id } = await log.append(decided({ id: idAt(now - 1000, count) }));
      taken.push(id);
    };
    await round(1);
    now = start + 10 * HOUR;
    await round(2);
    now = start + 1000;
    for (let count = 3; count < 20; count += 1) await round(count);
    expect(taken.filter((id) => timeOfUuidV7(id)! > start + HOUR)).toHaveLength(2);
    await log.close();
    for (const id of taken) expect(findRecord(folder, id)?.id).toBe(id);
    expect(segments(folder)).toHaveLength(2);
    expect(findingsIn(folder)).toEqual([]);
  });
});
