import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { findLaterEvents } from '../../src/store/later-events.ts';
import { sealSegments } from '../../src/store/seal/seal.ts';
import { dayFolder } from '../../src/store/segment-name.ts';
import { daysOf } from '../../src/store/segments.ts';
import { keyIndex } from '../../src/store/key-index.ts';
import { areSubjectDaysSound, SUBJECT_DAYS_PATH, writeSubjectDays } from '../../src/store/subject-days.ts';
import { integrate } from '../../src/store/tree/tree-store.ts';
import { verifyLog } from '../../src/store/verify/verify-log.ts';
import { sha256Of } from '../../src/transparency/sha256.ts';
import { scratch } from '../files/scratch.ts';
import { decide, logKey, sampleLog, START } from './sample-log.ts';

const folderOf = scratch();
const { signer, key } = logKey();
const DAY = 86_400_000;
const SETTLED = 10_000;

let root: string;
let ids: string[];

const outcome = (subject: string) => ({
  subject,
  data: { ground_truth: 'repaid', observed_at: '2025-05-16T10:00:00Z' },
});

async function seal(): Promise<void> {
  integrate(root, { signer, known: [key] });
  await sealSegments(root, { analytics: false });
}

/** On five days: ten decisions, nothing, and outcomes of some of them, on a day one and on another two. */
beforeEach(async () => {
  root = join(folderOf(), 'log');
  const first = sampleLog(root);
  ids = await decide(first, 10);
  await first.close();
  for (const [day, subjects] of [
    [1, []],
    [2, [ids[3]!]],
    [3, [ids[3]!, ids[4]!]],
    [4, []],
  ] as const) {
    const log = sampleLog(root, {}, START + day * DAY);
    await decide(log, 2);
    for (const subject of subjects) await log.record('outcome', outcome(subject));
    await log.close();
  }
  await seal();
});

const file = (): string => join(root, SUBJECT_DAYS_PATH);
const listed = (): string[] => listedDays().map(({ day }) => day);
const write = (): void => writeSubjectDays(root, Date.now() + SETTLED);
const answers = () => ids.map((id) => findLaterEvents(root, id, () => true));
const found = (id: string): number => findLaterEvents(root, id, () => true).found.length;

interface ListedDay {
  readonly day: string;
  readonly inode: number;
  readonly modified: number;
  readonly changed: number;
  readonly segments: number;
}

const listedDays = (): ListedDay[] => {
  const text = readFileSync(file(), 'latin1');
  return JSON.parse(text.slice(text.lastIndexOf('[{'))) as ListedDay[];
};

/** The file of a liar, with digests that hold. */
function forgeText(text: string): void {
  const list = Buffer.from(text);
  const index = keyIndex('tracegate-subject-days/1', sha256Of(list), Buffer.alloc(0));
  writeFileSync(`${file()}.forged`, Buffer.concat([index, list]));
  renameSync(`${file()}.forged`, file());
}

const forge = (change: (days: ListedDay[]) => readonly unknown[]): void =>
  forgeText(JSON.stringify(change(listedDays())));

const evidenceOf = (day: string): string => {
  const folder = join(root, dayFolder(day));
  return join(
    folder,
    readdirSync(folder).find((name) => name.endsWith('.evidence'))!,
  );
};
/** What was written, with so many zeros behind it that no memory has room for them. */
function endless(path: string): void {
  renameSync(join(root, 'written'), path);
  truncateSync(path, 2 ** 43);
}
const areSound = (): boolean | undefined => areSubjectDaysSound(root);

describe('days on which ids are named', () => {
  test('give what all folders give, with the same counts of what was looked through', () => {
    const without = answers();
    expect(without.map((one) => one.found.length)).toEqual([0, 0, 0, 2, 1, 0, 0, 0, 0, 0]);
    write();
    expect(listed()).toHaveLength(5);
    expect(answers()).toEqual(without);
  });

  test('keep the files of other days closed', () => {
    write();
    const [, , , named, quiet] = daysOf(root);
    // Written in their places: the folders themselves are as they were.
    for (const day of [named!, quiet!])
      for (const name of readdirSync(join(root, dayFolder(day))))
        if (name.endsWith('.evidence')) writeFileSync(join(root, dayFolder(day), name), 'no evidence');
    const { unread } = findLaterEvents(root, ids[4]!, () => true);
    expect(unread.map(({ path }) => basename(dirname(path)))).toEqual([dayFolder(named!)]);
  });

  test('stand for no day that was changed since', async () => {
    write();
    const late = sampleLog(root, {}, START + 2 * DAY + 1000);
    await late.record('outcome', outcome(ids[7]!));
    expect(found(ids[7]!)).toBe(1);
    await late.close();
    expect(found(ids[7]!)).toBe(1);
    await seal();
    expect(found(ids[7]!)).toBe(1);
    write();
    expect(listed()).toHaveLength(5);
    expect(found(ids[7]!)).toBe(1);
  });

  test('lead to what a clock that was set back by days dates before its decision', async () => {
    const late = sampleLog(root, {}, START + 4 * DAY + 1000);
    const [id = ''] = await decide(late, 1);
    await late.close();
    const back = sampleLog(root, {}, START + 1000);
    await back.record('outcome', outcome(id));
    await back.close();
    await seal();
    expect(found(id)).toBe(0);
    write();
    expect(found(id)).toBe(1);
    const more = sampleLog(root, {}, START + 2000);
    await decide(more, 1);
    await more.close();
    expect(found(id)).toBe(1);
  });

  test('stand for no folder that was put in the place of another, as of a restored backup', () => {
    write();
    const day = daysOf(root)[3]!;
    forge((days) => days.map((one) => (one.day === day ? { ...one, inode: one.inode + 1 } : one)));
    expect(found(ids[4]!)).toBe(1);
  });

  test('stand for no folder that a copying tool gave back the time that it had', async () => {
    write();
    const day = daysOf(root)[2]!;
    const late = sampleLog(root, {}, START + 2 * DAY + 1000);
    await late.record('outcome', outcome(ids[7]!));
    await late.close();
    await seal();
    const { modified } = listedDays()[2]!;
    const folder = join(root, dayFolder(day));
    utimesSync(folder, modified / 1000, modified / 1000);
    expect(statSync(folder).mtimeMs).toBe(modified);
    expect(found(ids[7]!)).toBe(1);
  });

  test('stand for nothing where the file system gives folders one time for ever', () => {
    write();
    forge((days) => days);
    expect(found(ids[3]!)).toBe(0);
    utimesSync(root, 0, 0);
    expect(found(ids[3]!)).toBe(2);
  });

  test('are written of settled and wholly sealed days alone, and not again where nothing changed', async () => {
    writeSubjectDays(root);
    expect(existsSync(file())).toBe(false);
    const open = sampleLog(root, {}, START + 4 * DAY + 1000);
    await decide(open, 1);
    await open.close();
    write();
    expect(listed()).toEqual(daysOf(root).slice(0, 4));
    const { ino } = statSync(file());
    write();
    expect(statSync(file()).ino).toBe(ino);
  });

  test('say nothing where a byte is another, and are written again', () => {
    const without = answers();
    write();
    const whole = readFileSync(file());
    for (let at = 0; at < whole.length; at += 1) {
      const changed = Buffer.from(whole);
      changed[at]! ^= 1;
      writeFileSync(file(), changed);
      expect([at, found(ids[3]!), found(ids[9]!)]).toEqual([at, 2, 0]);
    }
    write();
    expect(answers()).toEqual(without);
    expect(readFileSync(file())).toEqual(whole);
  });

  test('leave out a day of which a file is damaged, which log verify tells of itself', () => {
    write();
    const day = daysOf(root)[1]!;
    truncateSync(evidenceOf(day), 3);
    expect(areSound()).toBe(true);
    rmSync(file());
    write();
    expect(listed()).toEqual(daysOf(root).filter((one) => one !== day));
  });

  test('are not what they should be where they list a day that is not sealed, or another number of segments', async () => {
    write();
    forge((days) => days.slice(0, 1).map((one) => ({ ...one, segments: 2 })));
    expect(areSound()).toBe(false);
    const day = daysOf(root)[4]!;
    const live = sampleLog(root, {}, START + 4 * DAY + 1000);
    await decide(live, 1);
    const { ino: inode, mtimeMs: modified, ctimeMs: changed } = statSync(join(root, dayFolder(day)));
    const ends = { earliest: 0, latest: 0 };
    forge(() => [{ day, inode, modified, changed, segments: 1, ends }]);
    expect(areSound()).toBe(false);
    await live.close();
  });

  test.each([
    ['a folder', (path: string) => mkdirSync(path)],
    ['a link', (path: string) => symlinkSync('elsewhere', path)],
    ['a link to what was written', (path: string) => symlinkSync('written', path)],
    ['a pipe', (path: string) => execFileSync('mkfifo', [path])],
    ['a file that has no end', endless],
  ])('stand for nothing where there is %s in their place, of which log verify tells', (_, put) => {
    write();
    renameSync(file(), join(root, 'written'));
    put(file());
    expect([areSound(), found(ids[3]!)]).toEqual([false, 2]);
  });

  test.each(['', '{', 'null', '{}', '"x"', '[1]', '[null]', '[{"day":"../..","inode":1}]', '[{"day":1}]'])(
    'say nothing where their list is %j, and are written again',
    (list) => {
      forgeText(list);
      expect([areSound(), found(ids[3]!)]).toEqual([false, 2]);
      write();
      expect([areSound(), listed()]).toEqual([true, daysOf(root)]);
    },
  );

  test('are held to the indexes of the segments by log verify, for days that they stand for', () => {
    const findings = (): unknown =>
      verifyLog(root, { keys: [key] }).findings.flatMap(({ id, file: path }) =>
        id === 'log-sealed-damaged' ? [path] : [],
      );
    expect(findings()).toEqual([]);
    write();
    expect(findings()).toEqual([]);
    forge((days) => days);
    expect(found(ids[3]!)).toBe(0);
    expect(findings()).toEqual([SUBJECT_DAYS_PATH]);
    forge((days) => days.map((one) => ({ ...one, changed: one.changed - 1 })));
    expect(findings()).toEqual([]);
    writeFileSync(file(), 'nothing');
    expect(findings()).toEqual([SUBJECT_DAYS_PATH]);
    rmSync(file());
    expect(findings()).toEqual([]);
  });
});
