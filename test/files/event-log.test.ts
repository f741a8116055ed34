import {
  appendFileSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { EventLog, LogFault } from '../../src/files/event-log.ts';
import { UnreadableFile } from '../../src/governance/tree.ts';
import { EVENT_LIMIT_BYTES } from '../../src/lineage/openlineage/read-event.ts';
import { event } from '../lineage/event.ts';
import { scratch } from './scratch.ts';

const folderOf = scratch();
const line = JSON.stringify(event());

async function opened(content?: string): Promise<{ path: string; log: EventLog }> {
  const path = join(folderOf(content === undefined ? {} : { 'events.ndjson': content }), 'events.ndjson');
  return { path, log: await EventLog.open(path) };
}

describe('what is appended', () => {
  test('stands on a line of its own, after what was there, for its owner alone', async () => {
    const { path, log } = await opened();
    await log.append('{"a":1}');
    await log.append('{"a":2}');
    expect(readFileSync(path, 'utf8')).toBe('{"a":1}\n{"a":2}\n');
    expect(statSync(path).mode & 0o777).toBe(0o600);
    await log.close();
    const again = await EventLog.open(path);
    await again.append('{"a":3}');
    await again.close();
    expect(readFileSync(path, 'utf8')).toBe('{"a":1}\n{"a":2}\n{"a":3}\n');
  });

  test('is there once and whole however much comes at once', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(fc.nat(20_000), { maxLength: 6 }), { maxLength: 12 }),
        async (writers) => {
          const { path, log } = await opened();
          const expected = writers.flatMap((sizes, writer) =>
            sizes.map((size, index) => JSON.stringify({ writer, index, text: 'x'.repeat(size) })),
          );
          let next = 0;
          await Promise.all(
            writers.map(async (sizes) => {
              const own = expected.slice(next, (next += sizes.length));
              for (const one of own) await log.append(one);
            }),
          );
          await log.close();
          const lines = readFileSync(path, 'utf8').split('\n').slice(0, -1);
          expect(lines.toSorted()).toEqual(expected.toSorted());
        },
      ),
      { numRuns: 25 },
    );
  });

  test('is written before the log is closed', async () => {
    const { path, log } = await opened();
    const appended = Array.from({ length: 50 }, (_, index) => log.append(String(index)));
    await log.close();
    expect(readFileSync(path, 'utf8').split('\n')).toHaveLength(51);
    await Promise.all(appended);
  });
});

describe('a log that is not its own any more takes nothing', () => {
  test.each<[string, (path: string) => void, string]>([
    [
      'when another program wrote to it',
      (path) => appendFileSync(path, 'x\n'),
      'Another program changed the file of events.',
    ],
    ['when it was emptied', (path) => writeFileSync(path, ''), 'Another program changed the file of events.'],
    ['when it was removed', (path) => rmSync(path), 'The file of events was removed.'],
  ])('%s', async (_, spoil, message) => {
    const { path, log } = await opened(`${line}\n`);
    await log.append('{}');
    expect(log.problem).toBeUndefined();
    spoil(path);
    await expect(log.append('{}')).rejects.toThrow(new LogFault(message));
    await expect(log.append('{}')).rejects.toBeInstanceOf(LogFault);
    expect(log.problem).toBe(message);
    await log.close();
  });

  test('not even when all is as it was again', async () => {
    const { path, log } = await opened(`${line}\n`);
    appendFileSync(path, 'x\n');
    await expect(log.append('{}')).rejects.toBeInstanceOf(LogFault);
    writeFileSync(path, `${line}\n`);
    await expect(log.append('{}')).rejects.toBeInstanceOf(LogFault);
    await log.close();
    expect(readFileSync(path, 'utf8')).toBe(`${line}\n`);
  });
});

describe('the end of a log', () => {
  test.each([
    ['an empty file', ''],
    ['a file whose last line is whole', `${line}\n${line}\n`],
  ])('%s is left as it is', async (_, content) => {
    const { path, log } = await opened(content);
    expect(log.ending).toEqual({ kind: 'whole' });
    expect(readFileSync(path, 'utf8')).toBe(content);
    await log.close();
  });

  test('an event without its line break gets it', async () => {
    const { path, log } = await opened(`${line}\n${line}`);
    expect(log.ending).toEqual({ kind: 'completed' });
    await log.append('{}');
    expect(readFileSync(path, 'utf8')).toBe(`${line}\n${line}\n{}\n`);
    await log.close();
  });

  test('at whatever byte a line was torn, the lines before stay and its bytes are set aside', async () => {
    const torn = Buffer.from(JSON.stringify({ ...event(), note: 'ä€😀' }));
    for (const length of [1, 2, torn.length - 9, torn.length - 4, torn.length - 1]) {
      const bytes = torn.subarray(0, length);
      const folder = folderOf();
      const path = join(folder, 'events.ndjson');
      writeFileSync(path, Buffer.concat([Buffer.from(`${line}\n`), bytes]));
      const log = await EventLog.open(path);
      const [name = ''] = readdirSync(folder).filter((one) => one.startsWith('events.ndjson.torn-'));
      expect(log.ending).toEqual({ kind: 'set-aside', path: join(folder, name), bytes: length });
      expect(readFileSync(join(folder, name))).toEqual(bytes);
      await log.append('{}');
      expect(readFileSync(path, 'utf8')).toBe(`${line}\n{}\n`);
      await log.close();
    }
  });

  test('a file of something else is not cut', async () => {
    const folder = folderOf({ 'photo.raw': 'x'.repeat(EVENT_LIMIT_BYTES + 2) });
    await expect(EventLog.open(join(folder, 'photo.raw'))).rejects.toThrow(
      'its last line is longer than an event may be',
    );
    expect(statSync(join(folder, 'photo.raw')).size).toBe(EVENT_LIMIT_BYTES + 2);
  });

  test('a link, a folder, and a folder that is not there are no logs', async () => {
    const folder = folderOf({ 'real.ndjson': '' });
    symlinkSync('real.ndjson', join(folder, 'link'));
    for (const name of ['link', '.', 'missing/events.ndjson'])
      await expect(EventLog.open(join(folder, name))).rejects.toBeInstanceOf(UnreadableFile);
  });
});
