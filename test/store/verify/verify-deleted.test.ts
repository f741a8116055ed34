import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { openDecisionLog } from '../../../src/store/decision-log.ts';
import { storedSegments } from '../../../src/store/stored-segments.ts';
import { integrate } from '../../../src/store/tree/tree-store.ts';
import { verifyLog, type LogVerification, type VerifyOptions } from '../../../src/store/verify/verify-log.ts';
import { scratch } from '../../files/scratch.ts';
import { filledLog } from '../retention/filled-log.ts';
import { governance, LATER, mediumDecision, openAt, retainAt } from '../retention/retention-log.ts';
import { logKey, ORIGIN, START } from '../sample-log.ts';
import { copyOf } from '../snapshot.ts';
import { caller } from '../vault/vaults.ts';

const folderOf = scratch();
const { signer, key } = logKey();
const signing = { signer, known: [key] };
const DAY = 86_400_000;

const verified = (root: string, more: Partial<VerifyOptions> = {}): LogVerification =>
  verifyLog(root, { keys: [key], ...more });
const errors = ({ findings }: LogVerification): string[] =>
  findings.filter(({ level }) => level === 'error').map(({ id, message }) => `${id} ${message}`);

/**
 * A log with two segments that are past their time, one that is not, outcomes of a decision that goes that came a
 * month later, and a writer whose heartbeats are in a segment that goes and in one that stays.
 */
async function longLog(root: string): Promise<void> {
  const { medium } = await filledLog(join(root, '..'), signing);
  let now = START + 180_000;
  const beating = openDecisionLog({
    folder: root,
    origin: ORIGIN,
    governance,
    heartbeatMs: 5,
    now: () => (now += 1),
  });
  const beats = (day: string): number => {
    const folder = join(root, day);
    const files = readdirSync(folder).filter((name) => name.endsWith('.live.ndjson'));
    return files.reduce(
      (sum, name) => sum + readFileSync(join(folder, name), 'utf8').split('.heartbeat.').length - 1,
      0,
    );
  };
  const beaten = async (day: string): Promise<void> => {
    await beating.append(mediumDecision(40));
    while (beats(day) < 3) await new Promise((resolve) => setImmediate(resolve));
  };
  await beaten('date=2025-05-16');
  now = START + 30 * DAY;
  await beaten('date=2025-06-15');
  await beating.close();
  const late = openAt(root, START + 30 * DAY + 3_600_000);
  for (const subject of medium)
    await late.record('outcome', {
      subject,
      data: { ground_truth: 'good', observed_at: '2025-06-15T09:30:00Z' },
    });
  await late.close();
  integrate(root, signing);
}

let log = '';
let before: LogVerification;
let unsigned = '';
beforeAll(async () => {
  const root = join(folderOf(), 'log');
  await longLog(root);
  before = verified(root);
  await retainAt(root, LATER, { keys: [key] });
  unsigned = copyOf(root, folderOf());
  integrate(root, signing);
  log = root;
});
const copy = (): string => copyOf(log, folderOf());
const deletedIn = (root: string): string[] =>
  readdirSync(join(root, 'retention/deleted')).map((name) => join(root, 'retention/deleted', name));

test('what was deleted when its time had passed, and told in the tree, is not missed', () => {
  expect(before.holds).toBe(true);
  expect(deletedIn(log)).toHaveLength(3);
  expect(storedSegments(log)).toHaveLength(4);
  const now = verified(log);
  expect(errors(now)).toEqual([]);
  expect(now.holds).toBe(true);
  for (const sinceCheckpoint of [false, true]) {
    const again = verified(log, { state: before.state, sinceCheckpoint });
    expect({ sinceCheckpoint, errors: errors(again) }).toEqual({ sinceCheckpoint, errors: [] });
    expect(errors(verified(log, { state: again.state, sinceCheckpoint: true }))).toEqual([]);
  }
});

test('a deletion that is told and not signed is missed, and said how that ends', () => {
  const found = errors(verified(unsigned));
  expect(found).toEqual(
    expect.arrayContaining([expect.stringMatching(/^log-segment-missing .*run tracegate log checkpoint/)]),
  );
});

test('one whose file was not finished is not missed', () => {
  const root = copy();
  for (const path of deletedIn(root)) {
    const { told: _, ...begun } = JSON.parse(readFileSync(path, 'utf8'));
    writeFileSync(path, JSON.stringify({ ...begun, state: 'begun' }));
  }
  expect(errors(verified(root))).toEqual([]);
});

describe('a segment is missing', () => {
  const missing = (root: string): string[] =>
    errors(verified(root)).filter((said) => said.startsWith('log-segment-missing'));

  test('where nothing says that it was deleted', () => {
    const root = copy();
    for (const path of deletedIn(root)) rmSync(path);
    expect(missing(root)).toHaveLength(3);
    expect(missing(root)[0]).toContain('nothing says that it was deleted');
  });

  test('that was taken away after others were deleted', () => {
    const root = copy();
    const [one] = storedSegments(root);
    for (const file of one!.files) rmSync(join(one!.folder, file));
    expect(missing(root)).toHaveLength(1);
  });

  const edits: [string, (deletion: any, others: any[]) => unknown][] = [
    ['is no JSON', () => 'x'],
    ['says another reason', (one) => ({ ...one, reason: 'Another.' })],
    ['says another person', (one) => ({ ...one, who: 'mallory' })],
    ['says other files', (one) => ({ ...one, files: [] })],
    ['says other records', (one) => ({ ...one, records: one.records + 1 })],
    ['says another end', (one) => ({ ...one, last: one.first })],
    [
      'is of another segment',
      (one, [other]) => ({ ...other, first: one.first, last: one.last, writer: one.writer }),
    ],
    ['has the event of another', (one, [other]) => ({ ...one, event_id: other.event_id, told: other.told })],
    ['names an event that is not there', (one) => ({ ...one, event_id: one.first, told: undefined })],
    [
      'has an event that was edited',
      (one) => ({ ...one, told: one.told.replace('paul', 'pete'), who: 'pete.privacy' }),
    ],
    ['has a line that is none', (one) => ({ ...one, told: '{}' })],
  ];
  test.each(edits)('where the file %s', (_, edit) => {
    const root = copy();
    const [path = '', ...others] = deletedIn(root);
    const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
    writeFileSync(path, JSON.stringify(edit(read(path), others.map(read))));
    expect(missing(root)).toHaveLength(1);
  });

  test('where the log says that its time had not passed', async () => {
    const root = copyOf(log, folderOf());
    const [one] = storedSegments(root);
    const { day, first, last, writer } = one!.name;
    const records = readFileSync(join(one!.folder, one!.files[0]!), 'utf8').trimEnd().split('\n').length;
    const writing = openAt(root, LATER + 60_000);
    const kept_until = new Date(LATER + DAY).toISOString();
    const files = [{ name: one!.files[0]!, bytes: 1, sha256: '0'.repeat(64) }];
    const said = { ...caller, governance: governance.digest, files, archived: false };
    const segment = { first, last: last!, writer, records, kept_until };
    const { id } = await writing.record('retention', { data: { ...said, segment } });
    await writing.close();
    integrate(root, signing);
    rmSync(join(one!.folder, one!.files[0]!));
    const file = join(root, 'retention/deleted', `${one!.base}.json`);
    const about = { day, first, last, writer, records, kept_until, begun_at: kept_until, event_id: id };
    writeFileSync(file, JSON.stringify({ v: 1, state: 'done', ...said, ...about }));
    expect(missing(root)).toEqual([expect.stringContaining('before its time had passed')]);
  });
});

test('what is taken out of a segment that stays is missed as before', () => {
  const root = copy();
  const [one] = storedSegments(root);
  const path = join(one!.folder, one!.files[0]!);
  const lines = readFileSync(path, 'utf8').split('\n');
  writeFileSync(path, lines.toSpliced(2, 1).join('\n'));
  expect(errors(verified(root)).join('\n')).toMatch(/log-record-missing/);
});

test('a heartbeat that is taken out of a segment that stays is missed, whatever was deleted', () => {
  const root = copy();
  const beating = storedSegments(root).find(({ folder, files }) =>
    readFileSync(join(folder, files[0]!), 'utf8').includes('.heartbeat.'),
  )!;
  const path = join(beating.folder, beating.files[0]!);
  const lines = readFileSync(path, 'utf8').split('\n');
  const at = lines.findIndex((line) => line.includes('.heartbeat.'));
  writeFileSync(path, lines.toSpliced(at + 1, 1).join('\n'));
  expect(errors(verified(root)).join('\n')).toMatch(/log-record-missing/);
});
