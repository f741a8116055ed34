import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { holdRecords } from '../../../src/store/retention/log-hold.ts';
import { sealSegments } from '../../../src/store/seal/seal.ts';
import { integrate } from '../../../src/store/tree/tree-store.ts';
import { readVerifiedState } from '../../../src/store/verify/verified-state.ts';
import { verifyLog, type LogVerification, type VerifyOptions } from '../../../src/store/verify/verify-log.ts';
import { viewOf } from '../../decision/governance.ts';
import { scratch } from '../../files/scratch.ts';
import { decided, logKey, sampleLog, START } from '../sample-log.ts';
import { filesBelow } from '../snapshot.ts';

const folderOf = scratch();
const { signer, key } = logKey();
const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
/** Noon of the day after the first, second, … day. */
const after = (days: number): number => Date.parse('2025-05-16T12:00:00Z') + days * DAY_MS;

const verified = (root: string, more: Partial<VerifyOptions> = {}): LogVerification =>
  verifyLog(root, { keys: [key], ...more });
const warned = ({ findings }: LogVerification): string[] =>
  findings
    .filter(({ level }) => level === 'warning')
    .map(({ id, file = '', message }) => `${id} ${file} ${message}`);

/** Writes decisions on a day, counted from 0, and signs them. */
async function writeDay(
  root: string,
  day: number,
  count: number,
  change: (data: any, number: number) => object | void = () => undefined,
): Promise<void> {
  const log = sampleLog(root, {}, START + day * DAY_MS);
  const inputs = Array.from({ length: count }, (_, number) => {
    const { data, ...rest } = decided(number);
    return { ...rest, data: { ...data, ...change(data, number) } as any };
  });
  await Promise.all(inputs.map((input) => log.append(input)));
  await log.close();
  integrate(root, { signer, known: [key] });
}

/** What is said of the second of two days of 200 decisions each. */
async function secondDay(
  first: (data: any, number: number) => object | void,
  second: (data: any, number: number) => object | void,
): Promise<string[]> {
  const root = folderOf();
  await writeDay(root, 0, 200, first);
  await writeDay(root, 1, 200, second);
  const verification = verified(root, { now: after(2) });
  expect({ holds: verification.holds, judged: verification.judgedDays }).toEqual({
    holds: true,
    judged: ['2025-05-17'],
  });
  return warned(verification);
}

const same = (): void => undefined;

describe('a day is compared with the days before', () => {
  test('and one that is like them gives no warning', async () => {
    expect(await secondDay(same, same)).toEqual([]);
  });

  test.each<[string, Parameters<typeof secondDay>[0], Parameters<typeof secondDay>[1], string[]]>([
    [
      'a field that comes',
      same,
      (_, number) => (number === 7 ? { confidence: '0.9' } : {}),
      [
        'log-drift-field date=2025-05-17 Of 200 records of kind decision, 1 have /data/confidence, which none of the days before had.',
      ],
    ],
    [
      'a field that goes',
      () => ({ confidence: '0.9' }),
      same,
      [
        'log-drift-field date=2025-05-17 Of 200 records of kind decision, none has /data/confidence; 100.0 % had it the day before.',
      ],
    ],
    [
      'a segment that goes is told once, not with each of its values',
      ({ segments }) => ({ segments: { ...segments, age: '30-39' } }),
      same,
      [
        'log-drift-field date=2025-05-17 Of 200 records of kind decision, none has /data/segments/age; 100.0 % had it the day before.',
      ],
    ],
    [
      'a share of a field that may be left out',
      () => ({ confidence: '0.9' }),
      (_, number) => (number % 2 === 0 ? { confidence: '0.9' } : {}),
      [
        'log-drift-share date=2025-05-17 Of 200 records of kind decision, 50.0 %, and 100.0 % the day before, have /data/confidence.',
      ],
    ],
    [
      'the share of an outcome',
      same,
      ({ prediction }, number) => ({
        prediction: { ...prediction, outcome: number % 10 === 0 ? 'approved' : 'denied' },
      }),
      [
        'log-drift-share date=2025-05-17 Of 200 records of kind decision, 10.0 %, and 33.5 % the day before, have "approved" in /data/prediction/outcome.',
        'log-drift-share date=2025-05-17 Of 200 records of kind decision, 90.0 %, and 66.5 % the day before, have "denied" in /data/prediction/outcome.',
      ],
    ],
    [
      'a group that is spelt in another way',
      same,
      ({ segments }) => (segments.geography === 'CA' ? { segments: { geography: 'California' } } : {}),
      [
        'log-drift-value date=2025-05-17 Of 200 records of kind decision, 67 have "California" in /data/segments/geography, which none of the days before had.',
        'log-drift-value date=2025-05-17 Of 200 records of kind decision, none has "CA" in /data/segments/geography; 33.5 % had it the day before.',
      ],
    ],
    [
      'words among decimals',
      () => ({ extensions: { income: '52000' } }),
      (_, number) => ({ extensions: { income: number === 9 ? 'n/a' : '52000' } }),
      [
        'log-drift-type date=2025-05-17 Of 200 records of kind decision, 1 have text in /data/extensions/income, where there was decimal alone.',
      ],
    ],
  ])('%s', async (_, first, second, expected) => {
    expect((await secondDay(first, second)).toSorted()).toEqual(expected.toSorted());
  });

  test('what chance explains is not told: a rare field that is missing, a few more of one group', async () => {
    const rare = (_: unknown, number: number) => (number === 3 ? { confidence: '0.9' } : {});
    expect(await secondDay(rare, same)).toEqual([]);
    const some = (share: number) => (data: any, number: number) => ({
      prediction: { ...data.prediction, outcome: number % 100 < share ? 'approved' : 'denied' },
    });
    expect(await secondDay(some(33), some(42))).toEqual([]);
    expect(await secondDay(some(33), some(60))).toHaveLength(2);
  });

  test('a volume that collapses, and a day without any decision', async () => {
    const root = folderOf();
    for (const [day, count] of [300, 120, 300, 130, 59].entries()) await writeDay(root, day, count);
    expect(warned(verified(root, { now: after(5) }))).toEqual([
      'log-drift-volume date=2025-05-20 59 decisions; the quietest of the 4 days before had 120.',
    ]);
    const silent = folderOf();
    await writeDay(silent, 0, 200);
    await writeDay(silent, 1, 200);
    const { state, ...first } = verified(silent, { now: after(2) });
    expect(warned({ state, ...first })).toEqual([]);
    expect(warned(verified(silent, { now: after(9) }))).toEqual([]);
    expect(warned(verified(silent, { now: after(9), state }))).toEqual([
      'log-drift-volume date=2025-05-18 0 decisions; the quietest of the 2 days before had 200.',
    ]);
  });

  test('only when it is over, once, and with what the state knows of the days before', async () => {
    const root = folderOf();
    await writeDay(root, 0, 200, () => ({ confidence: '0.9' }));
    await writeDay(root, 1, 150);
    const during = verified(root, { now: after(1) });
    expect([during.judgedDays, warned(during)]).toEqual([[], []]);
    await writeDay(root, 1.01, 50);
    await writeDay(root, 2, 10);
    const state = readVerifiedState(JSON.stringify(during.state));
    expect(state).toEqual(during.state);
    for (const sinceCheckpoint of [false, true]) {
      const next = verified(root, { now: after(2), state, sinceCheckpoint });
      expect(next.judgedDays).toEqual(['2025-05-17']);
      expect(warned(next)).toEqual([
        'log-drift-field date=2025-05-17 Of 200 records of kind decision, none has /data/confidence; 100.0 % had it the day before.',
      ]);
      const again = verified(root, { now: after(2), state: next.state, sinceCheckpoint });
      expect([again.judgedDays, warned(again)]).toEqual([[], []]);
      expect(again.state?.drift).toEqual(next.state?.drift);
    }
  });

  test('a type that changes is no record: it is refuted, with its line', async () => {
    const root = folderOf();
    await writeDay(root, 0, 3);
    const other = folderOf();
    await writeDay(other, 1, 3);
    const file = filesBelow(other).find((name) => /^date=.*ndjson$/.test(name))!;
    mkdirSync(join(root, 'date=2025-05-17'));
    copyFileSync(join(other, file), join(root, file));
    const text = readFileSync(join(root, file), 'utf8');
    writeFileSync(join(root, file), text.replace('"score":"0.001"', '"score":0.0011'));
    const { findings, holds } = verified(root);
    expect(holds).toBe(false);
    expect(findings.find(({ id }) => id === 'log-record-invalid')).toMatchObject({ file, line: 2 });
  });
});

describe('a quiet hour', () => {
  /** A log that decides in some hours, and beats in some. */
  async function hours(beating: boolean, decidesIn: readonly number[]): Promise<string> {
    const root = folderOf();
    for (const hour of decidesIn) {
      let now = START + hour * HOUR_MS;
      const log = sampleLog(root, { heartbeatMs: beating ? 3 : 0, now: () => (now += 1) });
      await log.append(decided(1));
      if (beating) await new Promise((resolve) => setTimeout(resolve, 20));
      await log.close();
    }
    integrate(root, { signer, known: [key] });
    return root;
  }

  test('that nobody wrote in is told, and one with heartbeats is not', async () => {
    expect(warned(verified(await hours(true, [0, 1, 2]), { now: after(0) }))).toEqual([]);
    const root = await hours(true, [0, 1, 4, 5]);
    const verification = verified(root, { now: after(0) });
    expect(warned(verification)).toEqual([
      'log-silence  From 2025-05-16T11:00Z to 2025-05-16T13:00Z nobody wrote anything, nor a heartbeat.',
    ]);
    expect(verification.holds).toBe(true);
    const { state } = verification;
    expect(warned(verified(root, { now: after(0), state }))).toEqual([]);
    let now = START + 8 * HOUR_MS;
    const log = sampleLog(root, { now: () => (now += 1) });
    await log.append(decided(1));
    await log.close();
    integrate(root, { signer, known: [key] });
    for (const sinceCheckpoint of [false, true])
      expect(warned(verified(root, { now: after(0), state, sinceCheckpoint }))).toEqual([
        'log-silence  From 2025-05-16T15:00Z to 2025-05-16T17:00Z nobody wrote anything, nor a heartbeat.',
      ]);
  });

  test('of a log without heartbeats is not told', async () => {
    expect(warned(verified(await hours(false, [0, 9]), { now: after(0) }))).toEqual([]);
  });
});

describe('records that are kept beyond their time', () => {
  const governance = viewOf([{ version: 'OBJ.credit.v1.3', effective_date: '2025-05-15', tier: 'high' }]);
  const { retention_days: days } = governance.tiers.high;
  const retention = { governance, vault: undefined };
  const passed = (root: string, now: number): string[] => warned(verified(root, { now, retention }));

  test('are told by segment, closed or sealed, when the time of the last is over', async () => {
    const root = folderOf();
    await writeDay(root, 0, 3);
    expect(passed(root, START + days * DAY_MS - 1)).toEqual([]);
    const file = filesBelow(root).find((name) => /^date=.*ndjson$/.test(name))!;
    const now = START + (days + 1) * DAY_MS;
    const message = 'The time of its 3 records was over on';
    expect(passed(root, now)).toEqual([expect.stringContaining(`log-retention-passed ${file} ${message}`)]);
    expect(warned(verified(root, { now }))).toEqual([]);
    expect(verified(root, { now, retention }).retention).toBe('checked');
    const journal = join(root, 'tree/ranges.ndjson');
    const ranges = readFileSync(journal);
    writeFileSync(journal, ranges.subarray(1));
    expect(verified(root, { now, retention })).toMatchObject({ holds: false, retention: 'not-evaluated' });
    writeFileSync(journal, ranges);
    await sealSegments(root, { analytics: true });
    expect(passed(root, now)).toEqual([
      expect.stringContaining(`log-retention-passed ${file.replace('.ndjson', '.evidence')} ${message}`),
    ]);
    await holdRecords(root, { case: 'C-1' }, { who: 'lena', reason: 'lawsuit' }, now);
    expect(passed(root, now)).toEqual([]);
  });
});
