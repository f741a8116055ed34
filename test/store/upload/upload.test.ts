import { appendFileSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { holdList, holdRecords, liftRecords } from '../../../src/store/retention/log-hold.ts';
import { retentionOf } from '../../../src/store/retention/retain.ts';
import { sealSegments } from '../../../src/store/seal/seal.ts';
import { LockedStore } from '../../../src/store/upload/locked-store.ts';
import { StoreFault } from '../../../src/store/upload/store-fault.ts';
import { UploadJournal } from '../../../src/store/upload/upload-journal.ts';
import { demandEndpoint, demandSecrecy, parseTarget } from '../../../src/store/upload/upload-target.ts';
import { checkUploads } from '../../../src/store/upload/upload.ts';
import { verifyLog } from '../../../src/store/verify/verify-log.ts';
import { viewOf } from '../../decision/governance.ts';
import { scratch } from '../../files/scratch.ts';
import { governance } from '../retention/retention-log.ts';
import { copyOf, filesBelow, snapshot } from '../snapshot.ts';
import { caller } from '../vault/vaults.ts';
import { S3Double, type Fault } from './s3-double.ts';
import { DAY_MS, FROM, sealedLog, settingsFor, signing, TARGET, upload } from './upload-log.ts';

const folderOf = scratch();
const environment = { ...process.env };
let made = '';
let double: S3Double;

beforeAll(async () => {
  process.env['AWS_ACCESS_KEY_ID'] = 'AKIATRACEGATE';
  process.env['AWS_SECRET_ACCESS_KEY'] = 'nobody-may-see-this';
  process.env['AWS_EC2_METADATA_DISABLED'] = 'true';
  made = await sealedLog(folderOf());
});
afterAll(() => {
  process.env = environment;
});
beforeEach(async () => {
  double = await S3Double.start();
});
afterEach(() => double.stop());

/** @param isTried whether the store was tried before, which takes seconds */
function fresh(isTried = true): string {
  const root = copyOf(made, join(folderOf(), 'log'));
  if (isTried) {
    const journal = journalOf(root);
    journal.addProbe('enforced');
    journal.close();
  }
  return root;
}
const segments = (root: string): string[] =>
  filesBelow(root).filter((path) => path.startsWith('date=') && path.endsWith('.ndjson'));
function journalOf(root: string): UploadJournal {
  return new UploadJournal(root, double.endpoint, TARGET);
}
const opened = (): Promise<LockedStore> => LockedStore.open(settingsFor(double.endpoint));
const versionsOf = (part: string): any[] =>
  [...double.objects].filter(([key]) => key.includes(part)).flatMap(([, versions]) => versions);

describe('uploading', () => {
  test('puts evidence, full tiles and checkpoints under a lock, the rest beside it, and then deletes segments', async () => {
    const root = fresh(false);
    const log = snapshot(root);
    const plans = retentionOf(root, {
      governance,
      keys: signing.known,
      vault: undefined,
      at: FROM,
      now: () => FROM,
    });
    const { locked, plain, removed, unfit } = await upload(root, double.endpoint);
    const today = `date=${new Date(FROM).toISOString().slice(0, 10)}`;
    expect(unfit).toEqual([]);
    expect(
      double
        .keys()
        .map((key) => key.replace(/[0-9a-f-]{36}_.*\./, '….'))
        .toSorted(),
    ).toEqual([
      // Alone below a folder of their own, which is what an engine can take for a table.
      ...['parquet', 'parquet'].map((ending) => `credit/analytics/${today}/….${ending}`),
      'credit/checkpoint',
      'credit/checkpoints/260',
      'credit/checkpoints/265',
      ...['evidence', 'evidence'].map((ending) => `credit/${today}/….${ending}`),
      'credit/tile/0/000',
      'credit/tile/entries/000',
    ]);
    for (const { path, version, lock } of locked) {
      const [stored] = double.objects.get(`credit/${path}`)!;
      expect(stored).toMatchObject({ id: version, mode: 'COMPLIANCE', hold: false });
      expect(stored!.bytes.toString('base64')).toBe(log[path]);
      expect(Date.parse(stored!.until!)).toBe(lock!.until);
    }
    expect(plain.map(({ path }) => path).filter((path) => !path.endsWith('.parquet'))).toEqual([
      'checkpoint',
    ]);
    expect(
      versionsOf('.parquet').concat(versionsOf('checkpoint').filter(({ mode }) => mode === undefined)),
    ).toHaveLength(3);
    // As long as the tier that keeps records in it longest; tiles and checkpoints as long as any.
    const until = new Map(locked.map(({ path, lock }) => [path, lock!.until]));
    const days = (path: string): number => Math.round((until.get(path)! - FROM) / DAY_MS);
    const evidence = [...until.keys()].filter((path) => path.endsWith('.evidence')).toSorted();
    expect(evidence.map(days)).toEqual([1095, 3650]);
    for (const [index, path] of evidence.entries())
      expect(until.get(path)! - plans[index]!.keptUntil!).toBeLessThan(1000);
    expect(['tile/0/000', 'tile/entries/000', 'checkpoints/260'].map(days)).toEqual([3650, 3650, 3650]);
    expect(removed).toHaveLength(2);
    expect(segments(root)).toEqual([]);
    expect(verifyLog(root, { keys: [signing.known[0]!] }).holds).toBe(true);
  });

  test('again, it asks the store for nothing but its locks', async () => {
    const root = fresh();
    await upload(root, double.endpoint);
    const [before, asked] = [snapshot(root), double.asked.length];
    expect(await upload(root, double.endpoint)).toMatchObject({ locked: [], plain: [], removed: [] });
    expect(double.asked.slice(asked).map(({ about }) => about)).toEqual(['object-lock']);
    const locks = (path: string): boolean => path.startsWith('upload/lock');
    const rest = (all: Record<string, string>) => Object.entries(all).filter(([path]) => !locks(path));
    expect(rest(snapshot(root))).toEqual(rest(before));
  });

  test('a log that holds nothing that is signed uploads nothing', async () => {
    const root = folderOf();
    writeFileSync(join(root, 'log.json'), '{"format":1,"origin":"example.com/credit"}\n');
    expect(await upload(root, double.endpoint)).toMatchObject({ locked: [], plain: [], past: 0 });
  });

  test('what is past its time is not locked any more', async () => {
    const root = fresh();
    const { locked, past, removed } = await upload(root, double.endpoint, { at: FROM + 1096 * DAY_MS });
    expect(past).toBe(1);
    expect(locked.filter(({ path }) => path.endsWith('.evidence'))).toHaveLength(1);
    // Its segment stays: nothing stands in for it in the store.
    expect(removed).toHaveLength(1);
    expect(segments(root)).toHaveLength(1);
  });

  test('evidence of an objective that the bundle does not know is not uploaded: nobody knows for how long', async () => {
    const root = fresh();
    const loans = { version: 'OBJ.loans.v1.0', effective_date: '2025-05-15', tier: 'high' as const };
    const { unfit, locked } = await upload(root, double.endpoint, { governance: viewOf([loans]) });
    expect(unfit).toMatchObject([{ reason: expect.stringContaining('not in the bundle') }]);
    expect(locked.filter(({ path }) => path.endsWith('.evidence'))).toHaveLength(1);
  });

  test('evidence that is not what its manifest says is not uploaded, and its segment stays', async () => {
    const root = fresh();
    const path = filesBelow(root).find((name) => name.endsWith('.evidence'))!;
    appendFileSync(join(root, path), 'x');
    const { unfit, removed } = await upload(root, double.endpoint);
    expect(unfit).toMatchObject([{ path, reason: expect.stringContaining('log verify') }]);
    expect(removed).toHaveLength(1);
    expect(double.objects.has(`credit/${path}`)).toBe(false);
  });

  test('a retention that got longer lengthens the locks; a shorter one does not shorten them', async () => {
    const root = fresh();
    await upload(root, double.endpoint);
    const tiers = (medium: number) => ({
      ...governance,
      digest: `${medium}`.padStart(64, '0'),
      tiers: { ...governance.tiers, medium: { ...governance.tiers.medium, retention_days: medium } },
    });
    const longer = await upload(root, double.endpoint, { governance: tiers(2000) });
    expect(longer.locked.map(({ lock }) => Math.round((lock!.until - FROM) / DAY_MS))).toEqual([2000]);
    const shorter = await upload(root, double.endpoint, { governance: tiers(30) });
    expect(shorter.locked).toEqual([]);
    expect(await checkUploads(root, await opened(), TARGET)).toMatchObject({ differences: [] });
  });

  test('what is held is under a legal hold, with what proves it, until somebody says to let it go', async () => {
    const root = fresh();
    await upload(root, double.endpoint);
    const day = new Date(FROM).toISOString().slice(0, 10);
    await holdRecords(root, { case: 'C1', from: day, to: day }, caller, FROM);
    const holds = holdList(root, undefined);
    const { locked } = await upload(root, double.endpoint, { holds });
    expect(locked).toHaveLength(6);
    expect(versionsOf('').filter(({ hold }) => hold)).toHaveLength(6);
    await liftRecords(root, 'C1', caller, FROM + 1);
    const none = { holds: holdList(root, undefined) };
    expect(await upload(root, double.endpoint, none)).toMatchObject({ locked: [], heldThere: 6 });
    expect(await upload(root, double.endpoint, none)).toMatchObject({ locked: [], heldThere: 6 });
    const released = await upload(root, double.endpoint, { ...none, releasesHolds: true });
    expect(released.locked).toHaveLength(6);
    expect(versionsOf('').filter(({ hold }) => hold)).toEqual([]);
  });

  test('from the start it is written with the hold', async () => {
    const root = fresh();
    await holdRecords(root, { case: 'C1' }, caller, FROM);
    await upload(root, double.endpoint);
    expect(versionsOf('evidence').map(({ hold }) => hold)).toEqual([true, true]);
    const holding = double.asked.filter(({ method, about }) => method === 'PUT' && about === 'legal-hold');
    expect(holding).toEqual([]);
  });
});

describe('a store is refused', () => {
  const lies: readonly (readonly [string, RegExp, Fault])[] = [
    [
      'that knows no Object Lock',
      /no Object Lock/,
      ({ about }) => (about === 'object-lock' ? { status: 501 } : undefined),
    ],
    [
      'that answers something else',
      /no Object Lock/,
      ({ about }) =>
        about === 'object-lock' ? { status: 200, body: Buffer.from('<ListBucketResult/>') } : undefined,
    ],
    [
      'that gives no version',
      /no version/,
      ({ method, about }, { carryOut }) =>
        method === 'PUT' && about === '' ? { ...carryOut(), headers: {} } : undefined,
    ],
    [
      'that does not know locks',
      /does not know locks/,
      ({ about }) => (about === 'retention' ? { status: 501 } : undefined),
    ],
    [
      'that ignores the lock',
      /no retention after it was written with one/,
      ({ about }) =>
        about === 'retention'
          ? { status: 404, body: Buffer.from('<Error><Code>NoSuchObjectLockConfiguration</Code></Error>') }
          : undefined,
    ],
    [
      'that locks in another mode',
      /GOVERNANCE, not COMPLIANCE/,
      answersRetention(/COMPLIANCE/, 'GOVERNANCE'),
    ],
    [
      'that locks until another time',
      /retained until 20\d\d-/,
      answersRetention(/<RetainUntilDate>....-/, '<RetainUntilDate>2099-'),
    ],
    [
      'that answers other bytes',
      /bytes that are read back/,
      ({ method, about, key }, { carryOut }) =>
        method === 'GET' && about === '' && !key.includes('probe')
          ? { ...carryOut(), body: Buffer.alloc(carryOut().body!.length) }
          : undefined,
    ],
    [
      'that loses the version',
      /is not there/,
      ({ method, about, key }, { store }) => {
        if (method === 'GET' && about === '' && !key.includes('probe')) store.objects.delete(key);
        return undefined;
      },
    ],
    [
      'that deletes what is locked',
      /could be deleted/,
      ({ method, key }, { store }) => {
        if (method !== 'DELETE') return undefined;
        store.objects.delete(key);
        return { status: 204 };
      },
    ],
    [
      'that shortens a lock',
      /retained until/,
      ({ method, about, key }, { store }) => {
        if (method !== 'PUT' || about !== 'retention') return undefined;
        store.objects.get(key)!.at(-1)!.until = new Date(Date.now() - 1000).toISOString();
        return { status: 200 };
      },
    ],
    [
      'that ignores a legal hold',
      /under no legal hold/,
      ({ about }) =>
        about === 'legal-hold'
          ? { status: 200, body: Buffer.from('<LegalHold><Status>OFF</Status></LegalHold>') }
          : undefined,
    ],
  ];
  test.each(lies)('%s', async (_, message, fault) => {
    const root = fresh(false);
    await holdRecords(root, { case: 'C1' }, caller, FROM);
    double.fault = fault;
    const before = segments(root);
    const error = await upload(root, double.endpoint).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({
      name: 'StoreFault',
      code: 'refused',
      message: expect.stringMatching(message),
    });
    expect((error as Error).message).not.toContain('\n');
    expect(segments(root)).toEqual(before);
    expect(journalOf(root).all()).toEqual([]);
  });

  test('without Object Lock on the bucket, before anything is written', async () => {
    double.hasLock = false;
    await expect(upload(fresh(), double.endpoint)).rejects.toMatchObject({ code: 'refused' });
    expect(double.objects.size).toBe(0);
  });

  function answersRetention(pattern: RegExp, text: string): Fault {
    return ({ method, about, key }, { carryOut }) => {
      if (method !== 'GET' || about !== 'retention' || key.includes('probe')) return undefined;
      const answer = carryOut();
      return { ...answer, body: Buffer.from(answer.body!.toString('utf8').replace(pattern, text)) };
    };
  }
});

test('credentials that may not delete leave the lock untried, which is noted', async () => {
  double.fault = ({ method }) => (method === 'DELETE' ? { status: 403 } : undefined);
  const root = fresh(false);
  await upload(root, double.endpoint);
  expect(journalOf(root).probed).toBe('not-allowed');
});

describe('faults on the way', () => {
  /** The first so many requests of a kind go wrong. */
  function first(
    count: number,
    what: (asked: { method: string; about: string }) => boolean,
    fault: Fault,
  ): Fault {
    let left = count;
    return (asked, turn) => (what(asked) && left-- > 0 ? fault(asked, turn) : undefined);
  }
  const puts = ({ method, about }: { method: string; about: string }): boolean =>
    method === 'PUT' && about === '';
  const gets = ({ method, about }: { method: string; about: string }): boolean =>
    method === 'GET' && about === '';

  const passing: readonly (readonly [string, Fault])[] = [
    [
      '503 Slow Down',
      first(
        7,
        () => true,
        () => ({ status: 503 }),
      ),
    ],
    ['a reset before an answer', first(3, puts, (_, { response }) => (response.destroy(), 'done'))],
    [
      'a reset after the object was written',
      first(3, puts, (_, { carryOut, response }) => (carryOut(), response.destroy(), 'done')),
    ],
    [
      'an answer that breaks off',
      first(2, gets, (_, { carryOut, response }) => {
        const { body } = carryOut();
        response.writeHead(200, { 'content-length': String(body!.length), 'x-amz-version-id': 'x' });
        response.write(body!.subarray(0, 5), () => response.destroy());
        return 'done';
      }),
    ],
  ];
  test.each(passing)('%s is got over', async (_, fault) => {
    const root = fresh();
    double.fault = fault;
    expect((await upload(root, double.endpoint)).unfit).toEqual([]);
    double.fault = undefined;
    expect(await checkUploads(root, await opened(), TARGET)).toMatchObject({ checked: 9, differences: [] });
    // What was written and not answered is found, and not written again.
    expect(versionsOf('evidence').concat(versionsOf('tile'))).toHaveLength(4);
  });

  test('a clock that is two hours off is got over', async () => {
    const root = fresh(false);
    double.ahead = 7_200_000;
    // Each refusal is tried again then, for the client takes it for one because of the clock.
    expect((await upload(root, double.endpoint, {}, { probeMs: 9000 })).removed).toHaveLength(2);
    expect(journalOf(root).probed).toBe('enforced');
  });

  test('a lock that ended while the store took its time is not taken for one that it ignores', async () => {
    double.fault = ({ method }) => {
      if (method === 'DELETE') Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2100);
      return undefined;
    };
    await expect(upload(fresh(false), double.endpoint, {}, { probeMs: 1000 })).rejects.toMatchObject({
      code: 'unreachable',
    });
  });

  const lasting: readonly (readonly [string, Fault])[] = [
    ['503 for ever', ({ key }) => (key.includes('evidence') ? { status: 503 } : undefined)],
    ['silence', ({ key }) => (key.includes('evidence') ? 'done' : undefined)],
    [
      'an answer that stops half-way',
      (asked, { carryOut, response }) => {
        if (!gets(asked) || !asked.key.includes('evidence')) return undefined;
        const { body } = carryOut();
        response.writeHead(200, { 'content-length': String(body!.length), 'x-amz-version-id': 'x' });
        response.write(body!.subarray(0, 5));
        return 'done';
      },
    ],
  ];
  test.each(lasting)('%s is an error that another run goes on from', async (_, fault) => {
    const root = fresh();
    double.fault = fault;
    await expect(upload(root, double.endpoint, {}, { silenceMs: 300 })).rejects.toMatchObject({
      name: 'StoreFault',
      code: 'unreachable',
    });
    expect(segments(root)).toHaveLength(2);
    double.fault = undefined;
    expect((await upload(root, double.endpoint)).removed).toHaveLength(2);
    expect(await checkUploads(root, await opened(), TARGET)).toMatchObject({ checked: 9, differences: [] });
  });
});

test('cut off at any step, it is gone on with, and no object is written twice', async () => {
  let steps = 0;
  for (let cut = 0; ; cut += 1) {
    await double.stop();
    double = await S3Double.start();
    const root = fresh();
    let taken = 0;
    const done = await upload(root, double.endpoint, {
      onStep: (step) => {
        if (taken++ === cut) throw new Error(`cut off at ${step}`);
      },
    }).then(
      () => true,
      (error: Error) => {
        if (!error.message.startsWith('cut off')) throw error;
        return false;
      },
    );
    if (done) break;
    await upload(root, double.endpoint);
    expect(segments(root)).toEqual([]);
    expect([...double.objects.values()].filter((versions) => versions.length > 1)).toEqual([]);
    expect(await checkUploads(root, await opened(), TARGET)).toMatchObject({ checked: 9, differences: [] });
    steps += 1;
  }
  expect(steps).toBe(14);
});

describe('several at once', () => {
  test('in one log they take turns', async () => {
    const root = fresh();
    const both = await Promise.all([upload(root, double.endpoint), upload(root, double.endpoint)]);
    expect(new Set(both.map(({ locked }) => locked.length))).toEqual(new Set([0, 6]));
  });

  test('from copies of a log they come to versions with the same bytes', async () => {
    // As radosgw, which does not know If-None-Match.
    double.fault = ({ headers }) => {
      delete headers['if-none-match'];
      return undefined;
    };
    const roots = [fresh(), fresh(), fresh()];
    await Promise.all(roots.map((root) => upload(root, double.endpoint)));
    for (const root of roots)
      expect(await checkUploads(root, await opened(), TARGET)).toMatchObject({ checked: 9, differences: [] });
  });

  test('where the store knows If-None-Match, each is written once', async () => {
    const roots = [fresh(), fresh(), fresh()];
    await Promise.all(roots.map((root) => upload(root, double.endpoint)));
    for (const part of ['evidence', 'tile', 'checkpoints/'])
      expect(versionsOf(part)).toHaveLength(
        [...double.objects.keys()].filter((key) => key.includes(part)).length,
      );
  });
});

describe('checking', () => {
  const uploaded = async (): Promise<string> => {
    const root = fresh();
    await upload(root, double.endpoint);
    return root;
  };
  const evidenceKey = (): string => double.keys().find((key) => key.endsWith('.evidence'))!;
  const differences = async (root: string) => (await checkUploads(root, await opened(), TARGET)).differences;

  test('names what the store lost, changed or lets go', async () => {
    const root = await uploaded();
    double.objects.delete('credit/tile/0/000');
    double.objects.get('credit/checkpoints/260')![0]!.until = undefined;
    const [stored] = double.objects.get(evidenceKey())!;
    stored!.bytes = Buffer.from('forged');
    expect(await differences(root)).toEqual([
      { path: 'checkpoints/260', reason: 'it has no retention' },
      { path: evidenceKey().slice(7), reason: 'the store has other bytes than were uploaded' },
      { path: 'tile/0/000', reason: 'the store has not this version any more' },
    ]);
  });

  test('names what was changed here, and what was not uploaded', async () => {
    const root = await uploaded();
    const path = evidenceKey().slice(7);
    appendFileSync(join(root, path), 'x');
    const [journal] = readdirSync(join(root, 'upload')).filter((name) => name.endsWith('.ndjson'));
    const file = join(root, 'upload', journal!);
    writeFileSync(file, readFileSync(file, 'utf8').replace(/.*checkpoints\/265.*\n/, ''));
    expect(await differences(root)).toEqual([
      { path: 'checkpoints/265', reason: 'it was not uploaded' },
      { path, reason: 'the file in the log is not what was uploaded' },
    ]);
  });

  test('a version on top of the one that was uploaded changes nothing', async () => {
    const root = await uploaded();
    const versions = double.objects.get(evidenceKey())!;
    versions.push({ ...versions[0]!, id: 'another', bytes: Buffer.from('forged') });
    expect(await differences(root)).toEqual([]);
  });
});

test('a journal that is damaged or torn costs only that objects are looked for again', async () => {
  const root = fresh();
  await upload(root, double.endpoint);
  const [journal] = readdirSync(join(root, 'upload')).filter((name) => name.endsWith('.ndjson'));
  const file = join(root, 'upload', journal!);
  const text = readFileSync(file, 'utf8');
  const versions = versionsOf('').length;
  writeFileSync(file, text.replace('"version":"', '"version":"f').slice(0, -20));
  const again = await upload(root, double.endpoint);
  expect(again.locked.length + again.plain.length).toBe(2);
  expect(versionsOf('')).toHaveLength(versions);
  expect(journalOf(root).all()).toHaveLength(9);
  renameSync(file, `${file}.away`);
  expect((await upload(root, double.endpoint)).locked).toHaveLength(6);
  expect([...double.objects].filter(([key, all]) => !key.includes('probe') && all.length > 1)).toEqual([]);
});

test('segments stay beside their evidence until it is uploaded, and are sealed once', async () => {
  const root = fresh();
  expect(segments(root)).toHaveLength(2);
  const again = await sealSegments(root, { analytics: true, keepsSegments: true });
  expect(again).toEqual({ sealed: [], waiting: [] });
  expect(verifyLog(root, { keys: [signing.known[0]!] }).holds).toBe(true);
  expect((await sealSegments(root, { analytics: true })).sealed).toHaveLength(2);
  expect(segments(root)).toEqual([]);
});

test('places and addresses are read strictly', () => {
  expect(parseTarget('s3://bucket')).toEqual({ bucket: 'bucket', prefix: '' });
  expect(parseTarget('s3://bucket/a/b=c/')).toEqual({ bucket: 'bucket', prefix: 'a/b=c/' });
  for (const wrong of [
    'bucket',
    's3://',
    's3://B/x',
    's3://bucket/a//b',
    's3://bucket/../x',
    's3://bucket/a b',
    'https://bucket/x',
  ])
    expect(() => parseTarget(wrong)).toThrow(StoreFault);
  for (const wrong of [
    's3.example.com',
    'ftp://s3.example.com',
    'https://user:word@s3.example.com',
    'http://s3.example.com',
  ])
    expect(() => demandEndpoint(wrong)).toThrow(StoreFault);
  for (const right of ['https://s3.example.com', 'http://127.0.0.1:9000', 'http://localhost'])
    expect(() => demandEndpoint(right)).not.toThrow();
  expect(() => demandSecrecy({ protocol: 'http:', hostname: 'bucket.localhost' })).not.toThrow();
});
