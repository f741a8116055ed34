import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { LogHealth } from '../../../src/command/decision-server/log-health.ts';
import { LogMetrics } from '../../../src/command/decision-server/log-metrics.ts';
import { meteredDisk } from '../../../src/command/decision-server/metered-disk.ts';
import { RateLimit } from '../../../src/command/decision-server/rate.ts';
import { carriedIn } from '../../../src/command/decision-server/records.ts';
import { pathOf } from '../../../src/command/decision-server/routes.ts';
import { Slots } from '../../../src/command/decision-server/slots.ts';
import { take, type Taking } from '../../../src/command/decision-server/take.ts';

describe('records in flight', () => {
  const gate = () => {
    let open = (): void => undefined;
    const opened = new Promise<void>((resolve) => (open = resolve));
    return { open, opened };
  };
  const turn = () => new Promise((resolve) => setImmediate(resolve));

  test('are at most so many, others wait in their order, and too many are refused', async () => {
    const slots = new Slots(10, 10);
    const done: string[] = [];
    const gates = [gate(), gate(), gate(), gate()];
    const enter = (name: string, count: number, { opened }: { opened: Promise<void> }) =>
      slots.with(count, async () => {
        done.push(name);
        await opened;
      });
    const running = [enter('a', 6, gates[0]!), enter('b', 6, gates[1]!), enter('c', 4, gates[2]!)];
    await turn();
    // There is room for c, but it came after b.
    expect({ done, taken: slots.taken, waiting: slots.waiting }).toEqual({
      done: ['a'],
      taken: 6,
      waiting: 10,
    });
    await expect(enter('d', 1, gates[3]!)).rejects.toMatchObject({
      status: 503,
      headers: { 'retry-after': '1' },
    });
    gates[0]!.open();
    await turn();
    expect({ done, taken: slots.taken, waiting: slots.waiting }).toEqual({
      done: ['a', 'b', 'c'],
      taken: 10,
      waiting: 0,
    });
    for (const { open } of gates) open();
    await Promise.all(running);
    expect(slots.taken).toBe(0);
  });

  test('that fail make room too', async () => {
    const slots = new Slots(1, 1);
    await expect(slots.with(1, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await slots.with(1, () => Promise.resolve('yes'))).toBe('yes');
  });
});

describe('a rate', () => {
  test('lets a second’s worth in at once, and as much as time has passed', () => {
    let now = 0;
    const rate = new RateLimit(10, () => now);
    const demand = (client: string, records: number) => () => rate.demand(client, records);
    expect(demand('a', 10)).not.toThrow();
    expect(demand('a', 1)).toThrow(expect.objectContaining({ status: 429, headers: { 'retry-after': '1' } }));
    expect(demand('b', 10)).not.toThrow();
    now = 500;
    expect(demand('a', 6)).toThrow('10 records a second');
    expect(demand('a', 5)).not.toThrow();
  });

  test('lets a large batch in when nothing is owed, and then waits for all of it', () => {
    let now = 0;
    const rate = new RateLimit(10, () => now);
    expect(() => rate.demand('a', 100)).not.toThrow();
    now = 9000;
    expect(() => rate.demand('a', 1)).toThrow(expect.objectContaining({ headers: { 'retry-after': '1' } }));
    now = 9200;
    expect(() => rate.demand('a', 1)).not.toThrow();
  });
});

describe('the records of a body', () => {
  test('are those of any array, as they were written', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.json(), fc.stringMatching(/^[ \t\r\n]{0,3}$/)), { minLength: 1, maxLength: 20 }),
        (elements) => {
          const body = `[${elements.map(([json, blank]) => blank + json + blank).join(',')}]`;
          const { texts, isBatch } = carriedIn(body, 'json');
          expect(isBatch).toBe(true);
          expect(texts.map((text) => text.trim())).toEqual(elements.map(([json]) => json.trim()));
        },
      ),
    );
  });

  test.each([
    ['deep', '['.repeat(70_000)],
    ['many', `[[${'[],'.repeat(70_000)}1]]`],
  ])('of %s brackets are refused before they are parsed', (_, body) => {
    expect(() => carriedIn(body, 'json')).toThrow(expect.objectContaining({ status: 413 }));
  });

  test.each(['[', '[1', '[1,]', '[,1]', '[1] 2', '[{]}', '["[', '[]]'])('of %s are none', (body) => {
    expect(() => carriedIn(body, 'json')).toThrow('This is not JSON.');
  });

  test('of a large batch are not all read in one turn of the event loop', async () => {
    let begun = 0;
    const append = async () => {
      begun += 1;
      return { id: '', kept: 'full', known: false, problems: [] };
    };
    const taking = {
      log: { append },
      slots: new Slots(100, 0),
      metrics: new LogMetrics(),
      health: new LogHealth(() => undefined),
    } as unknown as Taking;
    const body = Array.from({ length: 40 }, () => JSON.stringify('x'.repeat(60_000))).join('\n');
    const answered = take(
      body,
      'decision',
      'ndjson',
      taking,
      () => undefined,
      () => true,
    );
    await new Promise((resolve) => setImmediate(resolve));
    expect(begun).toBeGreaterThan(0);
    expect(begun).toBeLessThan(40);
    expect(await answered).toMatchObject({ status: 201 });
    expect(begun).toBe(40);
  });

  test('are those of any lines', () => {
    fc.assert(
      fc.property(fc.array(fc.json(), { minLength: 1, maxLength: 20 }), (lines) => {
        expect(carriedIn(lines.join('\r\n'), 'ndjson').texts.map((text) => text.trim())).toEqual(lines);
      }),
    );
  });
});

test.each([
  ['/v1/decisions', '/v1/decisions'],
  ['/v1/decisions?a=b', '/v1/decisions'],
  ['http://localhost:5000/v1/decisions?a=b', '/v1/decisions'],
  ['HTTPS://localhost/metrics#x', '/metrics'],
  ['http://localhost', ''],
  ['*', '*'],
])('the path of %s is %s', (target, path) => {
  expect(pathOf(target)).toBe(path);
});

describe('a metered disk', () => {
  test('counts the records of each group, and forgets what was taken away', async () => {
    const [metrics, said] = [new LogMetrics(), [] as string[]];
    const health = new LogHealth((message) => said.push(message));
    let fails = true;
    const disk = meteredDisk(
      {
        write: (_descriptor, _bytes, _offset, length) => Math.min(length, 5),
        sync: () => (fails ? Promise.reject(new Error('EIO')) : Promise.resolve()),
        truncate: () => Promise.resolve(),
      },
      metrics,
      health,
    );
    const bytes = Buffer.from('{}\n{}\n{}\n');
    disk.write(0, bytes, 0, 9);
    await expect(disk.sync(0)).rejects.toThrow('EIO');
    await expect(disk.sync(0)).rejects.toThrow('EIO');
    expect([health.isGood, said]).toEqual([false, ['the log cannot be written: EIO']]);
    disk.write(0, bytes, 0, 9);
    await disk.truncate(0, 0);
    fails = false;
    for (let done = 0; done < 9;) done += disk.write(0, bytes, done, 9 - done);
    await disk.sync(0);
    expect([health.isGood, said.length]).toEqual([true, 2]);
    const text = metrics.toText({ inFlight: () => 0, waiting: () => 0, isHealthy: () => health.isGood });
    expect(text).toContain('tracegate_log_group_records_sum 3\n');
    expect(text).toContain('tracegate_log_group_records_count 1\n');
    expect(text).toContain('tracegate_log_written_bytes_total 9\n');
  });
});
