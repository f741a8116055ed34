import { appendFileSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { digestedLine } from '../../src/store/digested-line.ts';
import { evidenceDigest } from '../../src/store/evidence-file.ts';
import { findLaterEvents } from '../../src/store/later-events.ts';
import { segmentsOf } from '../../src/store/segments.ts';
import { sealSegments } from '../../src/store/seal/seal.ts';
import { traceDecision, type TracedDecision } from '../../src/store/traced-decision.ts';
import { subjectIndex } from '../../src/store/subject-index.ts';
import { verifyLog } from '../../src/store/verify/verify-log.ts';
import { integrate } from '../../src/store/tree/tree-store.ts';
import { isAbout } from '../../src/trace/recorded.ts';
import { scratch } from '../files/scratch.ts';
import { viewOf } from '../decision/governance.ts';
import { archiveOf, LATER, mediumDecision, openAt, retainAt } from './retention/retention-log.ts';
import { filesBelow } from './snapshot.ts';
import { decide, decided, logKey, sampleLog, START } from './sample-log.ts';

const folderOf = scratch();
const { signer, key } = logKey();
const sign = (root: string): unknown => integrate(root, { signer, known: [key] });
const DAY = 86_400_000;

/** @throws unless the log knows the decision */
function sourcesOf(traced: TracedDecision) {
  if (traced.kind !== 'known') throw new Error(traced.message);
  return traced.sources;
}

const outcome = (subject: string) => ({
  subject,
  data: { ground_truth: 'repaid', observed_at: '2025-05-16T10:00:00Z' },
});

/** A log of ten decisions, closed; two days later an override, an outcome and a remediation of the fourth. */
async function filled(): Promise<{ root: string; id: string; ids: string[] }> {
  const root = join(folderOf(), 'log');
  const first = sampleLog(root);
  const ids = await decide(first, 10);
  await first.close();
  const id = ids[3]!;
  const later = sampleLog(root, {}, START + 2 * DAY);
  await later.record('override', {
    subject: id,
    data: { who: 'rita', role: 'Risk', reason: 'income', before: 'approved', after: 'denied' },
  });
  await later.record('outcome', outcome(id));
  await later.record('outcome', outcome(ids[4]!));
  await later.record('remediation', {
    data: { action: 'confirmed', who: 'rita', reason: 'looked at', decision_ids: [ids[0]!, id] },
  });
  await later.close();
  return { root, id, ids };
}

const kinds = (traced: TracedDecision) => sourcesOf(traced).records.map(({ kind }) => kind);
const all = ['decision', 'override', 'outcome', 'remediation'];

describe('a decision is found with all that became known of it', () => {
  test('while its segment is live', async () => {
    const root = join(folderOf(), 'log');
    const log = sampleLog(root);
    const [id = ''] = await decide(log, 3);
    await log.record('outcome', outcome(id));
    const { records } = sourcesOf(traceDecision(root, id));
    await log.close();
    expect(records).toMatchObject([
      { kind: 'decision', where: 'live', inclusion: 'not-covered', proof: null },
      { kind: 'outcome', where: 'live' },
    ]);
  });

  test('closed, signed, and sealed, wherever the later events lie', async () => {
    const { root, id } = await filled();
    expect(kinds(traceDecision(root, id))).toEqual(all);
    sign(root);
    expect(sourcesOf(traceDecision(root, id)).records.map(({ inclusion }) => inclusion)).toEqual(
      all.map(() => 'proven'),
    );
    await sealSegments(root, { analytics: false });
    const { records, gone, unread } = sourcesOf(traceDecision(root, id));
    expect({ gone, unread }).toEqual({ gone: null, unread: [] });
    expect(records.map(({ where }) => where)).toEqual(all.map(() => 'sealed'));
    expect(records.map(({ kind }) => kind)).toEqual(all);
  });

  test('with an outcome whose id its sender gave, an hour before that of the decision', async () => {
    const root = join(folderOf(), 'log');
    const log = sampleLog(root, {}, START + 3_500_000);
    const [id = ''] = await decide(log, 1);
    const early = `${(START + 1000)
      .toString(16)
      .padStart(12, '0')
      .replace(/^(.{8})/, '$1-')}-7000-8000-000000000000`;
    await log.record('outcome', { id: early, ...outcome(id) });
    await log.close();
    expect(kinds(traceDecision(root, id))).toEqual(['decision', 'outcome']);
  });

  test('and segments that ended days before it are not read', async () => {
    const { root, id } = await filled();
    const late = sampleLog(root, {}, START + 4 * DAY);
    const [last = ''] = await decide(late, 1);
    await late.close();
    expect(sourcesOf(traceDecision(root, last)).search).toEqual({
      segments: 1,
      indexed: 0,
      records: 1,
      passed: 2,
    });
    expect(sourcesOf(traceDecision(root, id)).search).toMatchObject({ segments: 3, passed: 0 });
  });
});

describe('a sealed segment has an index of the decisions that its later events name', () => {
  const indexes = (root: string) =>
    filesBelow(root)
      .filter((path) => path.endsWith('.subjects'))
      .map((path) => join(root, path));

  async function sealed() {
    const made = await filled();
    sign(made.root);
    await sealSegments(made.root, { analytics: false });
    return made;
  }

  test('by which only what names the decision is read', async () => {
    const { root, id, ids } = await sealed();
    const { records, search } = sourcesOf(traceDecision(root, id));
    expect(records.map(({ kind }) => kind)).toEqual(all);
    // The four events of the later segment stand in one block; no record of the first names another decision.
    expect(search).toEqual({ segments: 2, indexed: 2, records: 4, passed: 0 });
    expect(sourcesOf(traceDecision(root, ids[9]!)).search).toMatchObject({ indexed: 2, records: 0 });
  });

  test.each([
    ['is not there', (path: string) => rmSync(path)],
    ['was damaged in its head', (path: string) => writeFileSync(path, flipped(readFileSync(path), 100))],
    ['was damaged in a page', (path: string) => writeFileSync(path, flipped(readFileSync(path), -1))],
    ['was cut off', (path: string) => writeFileSync(path, readFileSync(path).subarray(0, -10))],
  ])('and where one %s, all records are', async (_case, change) => {
    const { root, id } = await sealed();
    for (const path of indexes(root)) change(path);
    const { records, search, unread } = sourcesOf(traceDecision(root, id));
    expect(records.map(({ kind }) => kind)).toEqual(all);
    expect(unread).toEqual([]);
    expect(search.records).toBe(14);
  });

  test('and one of another segment counts for nothing', async () => {
    const { root, id } = await sealed();
    const [one = '', two = ''] = indexes(root);
    writeFileSync(two, readFileSync(one));
    expect(kinds(traceDecision(root, id))).toEqual(all);
  });

  test('and verification finds one that leaves something out', async () => {
    const { root } = await sealed();
    const path = indexes(root)[1]!;
    const { findings: before } = verifyLog(root, { keys: [key] });
    expect(before.filter(({ id }) => id === 'log-sealed-damaged')).toEqual([]);
    const evidence = path.replace(/subjects$/, 'evidence');
    writeFileSync(path, subjectIndex([], evidenceDigest(evidence)));
    const { findings } = verifyLog(root, { keys: [key] });
    expect(findings.filter(({ id }) => id === 'log-sealed-damaged')).toMatchObject([
      {
        message: 'It is not the index of its evidence.',
        file: path.slice(root.length + 1),
      },
    ]);
  });
});

function flipped(bytes: Buffer, at: number): Buffer {
  const place = at < 0 ? bytes.length + at : at;
  bytes[place]! ^= 1;
  return bytes;
}

describe('an id of no decision', () => {
  test('that nothing in the log has is said to be unknown, and no more', async () => {
    const { root, id } = await filled();
    const other = id.replace(/....$/, '0000');
    expect(traceDecision(root, other)).toEqual({
      kind: 'unknown',
      message: `There is no record of a decision ${other} in the log.`,
    });
    sign(root);
    expect(traceDecision(root, other)).toMatchObject({ kind: 'unknown' });
  });

  test('that an override has is said to be that, with the decision that it is of', async () => {
    const { root, id } = await filled();
    const override = sourcesOf(traceDecision(root, id)).records[1]!.id;
    expect(traceDecision(root, override)).toEqual({
      kind: 'other',
      message: `${override} is the id of an event of kind override, of decision ${id}, and of no decision.`,
    });
  });

  test('of a day on which decisions of a low tier were counted may be one of them, and nobody can tell', async () => {
    const root = join(folderOf(), 'log');
    const low = viewOf(
      [{ version: 'OBJ.credit.v1.3', effective_date: '2025-05-15', tier: 'low' }],
      [{ version: '2.1.0', objective: 'OBJ.credit.v1.3' }],
    );
    const log = sampleLog(root, { governance: low });
    const { id, kept } = await log.append(decided(1));
    await log.append(decided(2));
    await log.close();
    expect(kept).toBe('aggregate');
    const { kind, message } = traceDecision(root, id) as { kind: string; message: string };
    expect(kind).toBe('unknown');
    expect(message).toContain('On 2025-05-16 (UTC) at least 2 decisions of a low tier were counted');
  });
});

describe('a record that is gone', () => {
  /** Medium decisions that retention deleted; what became known of the first is younger. */
  async function retained() {
    const folder = folderOf();
    const root = join(folder, 'log');
    const first = openAt(root, START);
    const ids: string[] = [];
    for (let count = 0; count < 12; count += 1) ids.push((await first.append(mediumDecision(count))).id);
    await first.close();
    sign(root);
    await retainAt(root, LATER, { keys: [key], archive: archiveOf(folder) });
    return { root, ids };
  }

  test('by retention is said to be, with a proof that it was there, and where its copy is', async () => {
    const { root, ids } = await retained();
    const { records, gone } = sourcesOf(traceDecision(root, ids[5]!));
    expect(records).toEqual([]);
    expect(gone).toMatchObject({
      state: 'deleted',
      archived: true,
      leaf: { kind: 'decision', proof: expect.stringContaining('index 5\n') },
    });
    expect(gone?.files[0]).toMatch(/^date=2025-05-16\/.*\.ndjson sha256 [0-9a-f]{64}$/);
  });

  test('by retention, of a log whose checkpoints are gone, cannot be told from one that never was', async () => {
    const { root, ids } = await retained();
    rmSync(join(root, 'checkpoint'));
    rmSync(join(root, 'checkpoints'), { recursive: true });
    expect(traceDecision(root, ids[5]!)).toEqual({
      kind: 'unknown',
      message: expect.stringContaining('no checkpoint says that this id was in it'),
    });
  });

  const deletedFile = (root: string) => {
    const folder = join(root, 'retention', 'deleted');
    return join(
      folder,
      readdirSync(folder).find((name) => name.endsWith('.json'))!,
    );
  };

  test('by retention is told with the checkpoint that is still to come', async () => {
    const { root, ids } = await retained();
    const message = () => sourcesOf(traceDecision(root, ids[5]!)).gone?.message;
    expect(message()).toContain('No checkpoint covers that event yet');
    sign(root);
    expect(message()).toMatch(/^Retention deleted .* archived and verified before\.$/);
  });

  test('and by retention only where the log says so, not a file beside it', async () => {
    const { root, ids } = await retained();
    const path = deletedFile(root);
    writeFileSync(path, readFileSync(path, 'utf8').replace('"archived":true', '"archived":false'));
    expect(sourcesOf(traceDecision(root, ids[5]!)).gone).toMatchObject({
      state: 'lost',
      archived: null,
      message: expect.stringContaining('that does not hold: the log does not say what'),
    });
  });

  test('with its whole segment is told as lost, and not as one that never was', async () => {
    const { root, ids } = await filled();
    sign(root);
    const [{ path } = { path: '' }] = segmentsOf(root, '2025-05-16');
    rmSync(path);
    expect(sourcesOf(traceDecision(root, ids[7]!)).gone).toMatchObject({
      state: 'lost',
      leaf: { kind: 'decision' },
    });
    rmSync(join(root, 'date=2025-05-16'), { recursive: true });
    expect(sourcesOf(traceDecision(root, ids[7]!)).gone).toMatchObject({ state: 'lost' });
    expect(traceDecision(root, ids[7]!.replace(/....$/, '0000'))).toMatchObject({ kind: 'unknown' });
  });

  test('by retention does not make an id known that was not in the segment', async () => {
    const { root, ids } = await retained();
    const other = ids[5]!.replace(/....$/, '0000');
    expect(traceDecision(root, other)).toMatchObject({ kind: 'unknown' });
  });

  /** Takes the line of a record out of its closed segment. */
  function cutOut(root: string, id: string): void {
    const [{ path } = { path: '' }] = segmentsOf(root, '2025-05-16');
    const lines = readFileSync(path, 'utf8').split('\n');
    writeFileSync(path, lines.filter((line) => !line.includes(`"id":"${id}"`)).join('\n'));
  }

  test('by erasure has a tombstone', async () => {
    const { root, ids } = await filled();
    sign(root);
    const log = sampleLog(root, {}, START + 3 * DAY);
    await log.record('erasure', {
      subject: `hmac-sha256:k:${'5'.repeat(64)}`,
      data: { who: 'dana', reason: 'asked for it', decision_ids: [ids[4]!] },
    });
    await log.close();
    cutOut(root, ids[4]!);
    const { records, gone } = sourcesOf(traceDecision(root, ids[4]!));
    expect(gone).toMatchObject({ state: 'erased', leaf: { kind: 'decision' } });
    expect(records.map(({ kind }) => kind)).toEqual(['outcome', 'erasure']);
  });

  test('for no reason at all is told as lost', async () => {
    const { root, ids } = await filled();
    sign(root);
    cutOut(root, ids[7]!);
    const { gone } = sourcesOf(traceDecision(root, ids[7]!));
    expect(gone).toMatchObject({ state: 'lost', leaf: { kind: 'decision' } });
  });
});

describe('what is damaged is named, and the rest is read', () => {
  async function sealed() {
    const made = await filled();
    sign(made.root);
    await sealSegments(made.root, { analytics: false });
    const evidence = ['2025-05-16', '2025-05-18'].map((day) => {
      const folder = join(made.root, `date=${day}`);
      return join(
        folder,
        readdirSync(folder).find((name) => name.endsWith('.evidence'))!,
      );
    });
    return { ...made, evidence };
  }

  /** Overwrites half of the only block of an evidence file, so that it cannot be inflated. */
  function damage(path: string): void {
    const bytes = readFileSync(path);
    writeFileSync(path, bytes.fill(0xff, Math.floor(bytes.length * 0.7), bytes.length - 32));
  }

  test('the file that the later events are in', async () => {
    const { root, id, evidence } = await sealed();
    damage(evidence[1]!);
    const { records, unread } = sourcesOf(traceDecision(root, id));
    expect(records[0]).toMatchObject({ kind: 'decision', inclusion: 'proven' });
    expect(unread[0]?.source).toBe(evidence[1]!.slice(root.length + 1));
  });

  test('the file that the decision itself is in, of which the leaf still says that it was there', async () => {
    const { root, id, evidence } = await sealed();
    damage(evidence[0]!);
    const { records, gone, unread } = sourcesOf(traceDecision(root, id));
    expect(unread.map(({ source }) => source)).toContain(evidence[0]!.slice(root.length + 1));
    expect(gone).toMatchObject({ state: 'unreadable', leaf: { kind: 'decision' } });
    expect(records.map(({ kind }) => kind)).toEqual(all.slice(1));
  });

  test('a file whose bytes are not those of its digest, though it can be read', async () => {
    const { root, id, evidence } = await sealed();
    const bytes = readFileSync(evidence[1]!);
    bytes[bytes.length - 1]! ^= 0xff;
    writeFileSync(evidence[1]!, bytes);
    const { records, unread } = sourcesOf(traceDecision(root, id));
    expect(records).toHaveLength(4);
    expect(unread).toEqual([
      {
        source: evidence[1]!.slice(root.length + 1),
        message: 'It does not have the SHA-256 that it ends with.',
      },
    ]);
  });

  test('the journal of the tree', async () => {
    const { root, id } = await filled();
    sign(root);
    const journal = join(root, 'tree/ranges.ndjson');
    writeFileSync(journal, readFileSync(journal, 'utf8').replace('"from":0', '"from":1'));
    const { records, unread } = sourcesOf(traceDecision(root, id));
    // The line is that of the first segment; what lies in the other one is proven by its own.
    expect(records.map(({ inclusion }) => inclusion)).toEqual(['unreadable', 'proven', 'proven', 'proven']);
    expect(unread).toHaveLength(1);
  });

  test('a journal that gives a segment more leaves than could ever be looked at', async () => {
    const { root, id } = await filled();
    sign(root);
    const late = sampleLog(root, {}, START + 3 * DAY);
    await late.record('outcome', outcome(id));
    await late.close();
    const day = '2025-05-19';
    const [{ name: { first, writer } } = { name: { first: '', writer: '' } }] = segmentsOf(root, day);
    const range = { day, first, writer, from: 0, to: Number.MAX_SAFE_INTEGER, end: 1, leaf: 0, signed: true };
    appendFileSync(join(root, 'tree/ranges.ndjson'), digestedLine(range));
    const { records } = sourcesOf(traceDecision(root, id));
    expect(records.map(({ inclusion }) => inclusion)).toEqual([...all.map(() => 'proven'), 'unreadable']);
  });

  test('a line of a segment that is none of a record', async () => {
    const { root, id } = await filled();
    const [{ path } = { path: '' }] = segmentsOf(root, '2025-05-18');
    const lines = readFileSync(path, 'utf8').split('\n');
    writeFileSync(path, [lines[0], 'x', ...lines.slice(2)].join('\n'));
    const { records, unread } = sourcesOf(traceDecision(root, id));
    expect(records.map(({ kind }) => kind)).toEqual(['decision', 'override']);
    expect(unread).toMatchObject([{ message: expect.stringContaining('is no record') }]);
  });

  test('a record that names the decision and is no event', async () => {
    const { root, id } = await filled();
    const [{ path } = { path: '' }] = segmentsOf(root, '2025-05-18');
    writeFileSync(path, readFileSync(path, 'utf8').replace('"who":"rita"', '"whom":"rita"'));
    const { records, unread } = sourcesOf(traceDecision(root, id));
    expect(records.map(({ kind }) => kind)).toEqual(['decision', 'outcome', 'remediation']);
    expect(unread).toMatchObject([
      { message: expect.stringContaining('is no event that this version reads') },
    ]);
  });
});

test('a segment that is closed while it is looked for is read once and whole', async () => {
  const { root, id } = await filled();
  const [{ path, name } = { path: '', name: undefined }] = segmentsOf(root, '2025-05-18');
  const live = path.replace(`_${name!.last}_`, '_').replace(/\.ndjson$/, '.live.ndjson');
  renameSync(path, live);
  const { found, records } = findLaterEvents(root, id, (event) => {
    if (readdirSync(join(root, 'date=2025-05-18')).some((file) => file.endsWith('.live.ndjson')))
      renameSync(live, path);
    return isAbout(event, id);
  });
  expect(found).toHaveLength(3);
  expect(records).toBe(14);
});
