import { cpSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { drill } from '../../src/command/drill.ts';
import type { DrillReport } from '../../src/format/schema/drill.ts';
import { drillMarkdown, drillText } from '../../src/report/drill.ts';
import { openDecisionLog } from '../../src/store/decision-log.ts';
import { sealSegments } from '../../src/store/seal/seal.ts';
import { idOfLine } from '../../src/store/segment-reader.ts';
import { daysOf, segmentsOf } from '../../src/store/segments.ts';
import { integrate } from '../../src/store/tree/tree-store.ts';
import { formatVerifierKey } from '../../src/transparency/signed-note.ts';
import { viewOf } from '../decision/governance.ts';
import { scratch } from '../files/scratch.ts';
import { decided, logKey, ORIGIN, sampleLog, START } from '../store/sample-log.ts';
import { LATER, mediumDecision, openAt, retainAt, governance } from '../store/retention/retention-log.ts';
import { exampleRepository, root as repository, shipped } from './logged.ts';

const folderOf = scratch();
const { signer, key } = logKey();
const sign = (root: string): unknown => integrate(root, { signer, known: [key] });
const isValid = new Ajv2020({ strict: false, validateFormats: false }).compile(
  JSON.parse(readFileSync(join(repository, 'schemas/drill.schema.json'), 'utf8')),
);

async function run(root: string, ...more: string[]) {
  const folder = folderOf();
  writeFileSync(join(folder, 'bundle.json'), JSON.stringify(governance));
  const said = { out: '', err: '' };
  const terminal = {
    out: (text: string) => void (said.out += text),
    err: (text: string) => void (said.err += text),
    folder,
    now: () => Date.parse('2026-11-26T12:00:00Z'),
  };
  const given = more.includes('--seed') ? more : ['--seed', 'audit', ...more];
  const args = ['--log', root, '--key', formatVerifierKey(key), '--governance', 'bundle.json', ...given];
  const exit = await drill.run([...args, '--format', 'json'], terminal);
  const report = said.out === '' ? undefined : (JSON.parse(said.out) as DrillReport);
  if (report !== undefined && !isValid(report)) throw new Error(JSON.stringify(isValid.errors));
  return { exit, report, err: said.err };
}

/** Twelve decisions of a medium tier, closed and signed. */
async function closed(): Promise<{ root: string; ids: string[] }> {
  const root = join(folderOf(), 'log');
  const log = openAt(root, START);
  const ids: string[] = [];
  for (let count = 0; count < 12; count += 1) ids.push((await log.append(mediumDecision(count))).id);
  await log.close();
  sign(root);
  return { root, ids };
}

/** A seed that draws one decision, and not this one. */
async function seedWithout(root: string, id: string): Promise<string> {
  for (let seed = 0; ; seed += 1) {
    const { report } = await run(root, '--n', '1', '--seed', String(seed));
    if (report?.decisions[0]?.id !== id) return String(seed);
  }
}

describe('a drill draws from all that was signed', () => {
  test('every decision once where more are asked for, and of each it says how it stands', async () => {
    const { root, ids } = await closed();
    const { report } = await run(root, '--n', '100');
    expect(report?.decisions.map(({ id }) => id)).toEqual(ids);
    expect(report?.frame).toMatchObject({
      complete: true,
      decisions: 12,
      in_place: 12,
      erased: 0,
      deleted: 0,
      missing: 0,
      silences: [],
    });
    expect(new Set(report?.decisions.map(({ proof }) => proof))).toEqual(new Set(['proven']));
    expect(report?.tiers).toMatchObject([{ tier: 'medium', drawn: 12, objective_seconds: 3600 }]);
  });

  test('what came after the checkpoint could not be drawn, and is told', async () => {
    const { root } = await closed();
    const log = openAt(root, START + 60_000);
    await log.append(mediumDecision(1));
    await log.close();
    const { report, exit } = await run(root);
    expect(exit).toBe(1);
    expect(report?.frame).toMatchObject({ complete: false, decisions: 12, after_checkpoint: 1 });
    expect(report?.frame.problems).toEqual([expect.stringContaining('1 record came after the checkpoint')]);
  });

  test('what retention deleted is rightly gone, with the proof that it was there', async () => {
    const { root, ids } = await closed();
    await retainAt(root, LATER, { keys: [key] });
    sign(root);
    const { report, exit } = await run(root);
    expect(report?.decisions.map(({ id, result, proof, problems }) => [id, result, proof, problems])).toEqual(
      ids.map((id) => [id, 'deleted', 'proven', []]),
    );
    expect(report?.frame).toMatchObject({ complete: true, decisions: 12, in_place: 0, deleted: 12 });
    expect(report?.tiers).toMatchObject([
      { tier: 'unknown', rightly_gone: 12, share: null, verdict: 'passed' },
    ]);
    expect({ exit, verdict: report?.verdict }).toEqual({ exit: 0, verdict: 'passed' });
  });

  test('a segment that is gone without a reason fails it, and so does each decision that was in it', async () => {
    const { root } = await closed();
    rmSync(segmentsOf(root, '2025-05-16')[0]!.path);
    const { report, exit } = await run(root, '--n', '3');
    expect(exit).toBe(1);
    expect(report?.frame).toMatchObject({ complete: false, missing: 12 });
    expect(report?.frame.problems).toEqual([
      expect.stringContaining('is missing, with 12 decisions of the tree'),
    ]);
    expect(report?.decisions.map(({ result, verdict }) => [result, verdict])).toEqual(
      Array.from({ length: 3 }, () => ['lost', 'failed']),
    );
  });

  test('a record that was changed fails it, and is named', async () => {
    const { root, ids } = await closed();
    const [{ path } = { path: '' }] = segmentsOf(root, '2025-05-16');
    const lines = readFileSync(path, 'utf8').split('\n');
    const at = lines.findIndex((line) => line.includes(`"id":"${ids[6]!}"`));
    lines[at] = lines[at]!.replace('"outcome":"approved"', '"outcome":"rejected"');
    writeFileSync(path, lines.join('\n'));
    const { report, exit } = await run(root);
    expect(exit).toBe(1);
    const wrong = report!.decisions.filter(({ proof }) => proof !== 'proven');
    expect(wrong.map(({ id, result, verdict }) => [id, result, verdict])).toEqual([
      [ids[6], 'contradicted', 'failed'],
    ]);
    expect(report?.tiers).toMatchObject([{ verdict: 'failed' }]);
  });

  test('a segment that was cut short fails it, also where none of what was cut was drawn', async () => {
    const { root, ids } = await closed();
    const [{ path } = { path: '' }] = segmentsOf(root, '2025-05-16');
    const lines = readFileSync(path, 'utf8').split('\n');
    writeFileSync(path, lines.filter((line) => !line.includes(ids[11]!)).join('\n'));
    const seed = await seedWithout(root, ids[11]!);
    const { report, exit } = await run(root, '--n', '1', '--seed', seed);
    expect(report?.decisions).toMatchObject([{ result: 'lacking', proof: 'proven' }]);
    expect(report?.frame).toMatchObject({ complete: false, decisions: 12, in_place: 11, missing: 1 });
    expect(report?.frame.problems).toEqual([
      expect.stringMatching(
        new RegExp(`^date=2025-05-16/\\S+ has not all of its records: 1 is missing, such as ${ids[11]!}`),
      ),
    ]);
    expect({ exit, verdict: report?.verdict }).toEqual({ exit: 1, verdict: 'failed' });
  });

  test('a segment of another length fails it, also where all of its records are there', async () => {
    const { root } = await closed();
    const [{ path } = { path: '' }] = segmentsOf(root, '2025-05-16');
    writeFileSync(path, readFileSync(path, 'utf8').replace('"denied"', '"refused"'));
    const { report } = await run(root);
    expect(report?.frame).toMatchObject({ complete: false, in_place: 12, missing: 0 });
    expect(report?.frame.problems).toEqual([
      expect.stringContaining('is not as long as it was when it was signed'),
    ]);
  });

  test('a segment that cannot be read fails it', async () => {
    const { root } = await closed();
    const [{ path } = { path: '' }] = segmentsOf(root, '2025-05-16');
    writeFileSync(path, readFileSync(path, 'utf8').replace('{"specversion"', '{"version"'));
    const { report } = await run(root, '--n', '1');
    expect(report?.frame).toMatchObject({ complete: false, in_place: 0, missing: 12 });
    expect(report?.frame.problems).toEqual([
      expect.stringContaining('cannot be read, with 12 decisions of the tree: Line 1 of'),
    ]);
  });

  test('a record is missed in a live segment too, in which others followed', async () => {
    const root = join(folderOf(), 'log');
    const log = openAt(root, START);
    const ids: string[] = [];
    for (let count = 0; count < 4; count += 1) ids.push((await log.append(mediumDecision(count))).id);
    sign(root);
    for (let count = 0; count < 4; count += 1) await log.append(mediumDecision(count));
    const left = join(folderOf(), 'log');
    cpSync(root, left, { recursive: true });
    await log.close();
    expect((await run(left)).report?.frame).toMatchObject({ decisions: 4, in_place: 4, after_checkpoint: 4 });
    const [{ path } = { path: '' }] = segmentsOf(left, '2025-05-16');
    const lines = readFileSync(path, 'utf8').split('\n');
    writeFileSync(path, lines.filter((line) => !line.includes(ids[1]!)).join('\n'));
    expect((await run(left)).report?.frame).toMatchObject({ decisions: 4, in_place: 3, missing: 1 });
  });

  test('a record that was erased is rightly gone where a signed tombstone says so', async () => {
    const { root, ids } = await closed();
    const log = openAt(root, START + 60_000);
    await log.record('erasure', {
      subject: `hmac-sha256:k:${'5'.repeat(64)}`,
      data: { who: 'dana', reason: 'asked for it', decision_ids: [ids[4]!] },
    });
    await log.close();
    const [{ path } = { path: '' }] = segmentsOf(root, '2025-05-16');
    const lines = readFileSync(path, 'utf8').split('\n');
    writeFileSync(path, lines.filter((line) => !line.includes(`"id":"${ids[4]!}"`)).join('\n'));
    expect((await run(root)).report?.frame).toMatchObject({ complete: false, missing: 1 });
    sign(root);
    const { report } = await run(root);
    const [erased, ...more] = report!.decisions.filter(({ result }) => result === 'erased');
    expect(more).toEqual([]);
    expect(erased).toMatchObject({ id: ids[4], proof: 'proven', verdict: 'passed' });
    expect(report?.frame).toMatchObject({ complete: true, in_place: 11, erased: 1, missing: 0 });
    expect(report?.tiers).toMatchObject([{ tier: 'medium' }, { tier: 'unknown', verdict: 'passed' }]);
  });

  test('what was archived before it was deleted is rightly gone too', async () => {
    const { root } = await closed();
    await retainAt(root, LATER, { keys: [key], archive: join(root, '../archive') });
    sign(root);
    const { report, exit } = await run(root, '--n', '2');
    expect(report?.decisions).toMatchObject([{ result: 'deleted' }, { result: 'deleted' }]);
    expect(exit).toBe(0);
  });

  test('of a period, only decisions of that time are drawn', async () => {
    const { root, ids } = await closed();
    const log = openAt(root, START + 86_400_000);
    const later = [];
    for (let count = 0; count < 3; count += 1) later.push((await log.append(mediumDecision(count))).id);
    await log.close();
    sign(root);
    const of = async (...period: string[]) => {
      const { report } = await run(root, '--n', '100', ...period);
      return { frame: report?.frame, sample: report?.sample, ids: report?.decisions.map(({ id }) => id) };
    };
    expect(await of('--until', '2025-05-17')).toMatchObject({
      ids,
      frame: { decisions: 12, in_place: 12 },
      sample: { since: null, until: '2025-05-17T00:00:00.000Z' },
    });
    expect(await of('--since', '2025-05-17')).toMatchObject({ ids: later, frame: { decisions: 3 } });
    expect(await of('--since', '2025-05-17', '--until', '2025-05-18')).toMatchObject({ ids: later });
    expect(await run(root, '--since', '2025-06-01')).toMatchObject({
      exit: 3,
      err: expect.stringContaining('no decision of that time'),
    });
  });

  test('a decision is drawn as another one where another period was asked for', async () => {
    const { root } = await closed();
    const numbers = async (...period: string[]) =>
      (await run(root, '--n', '6', ...period)).report?.decisions.map(({ number }) => number);
    expect(await numbers('--until', '2025-05-17')).not.toEqual(await numbers('--until', '2025-05-18'));
  });

  test('decisions that are counted only cannot be drawn, and are told', async () => {
    const { root } = await closed();
    const low = viewOf(
      [{ version: 'OBJ.credit.v1.3', effective_date: '2025-05-15', tier: 'low' }],
      [{ version: '2.1.0', objective: 'OBJ.credit.v1.3' }],
    );
    const log = sampleLog(root, { governance: low }, START + 60_000);
    for (let count = 0; count < 3; count += 1) await log.append(decided(count));
    await log.close();
    sign(root);
    const { report } = await run(root, '--n', '100');
    expect(report?.frame).toMatchObject({
      complete: true,
      decisions: 12,
      leaves: { decision: 12, aggregate: 3 },
    });
    const told = /counted only +decisions of a low tier, in 3 records of counts: none can be drawn/;
    expect(drillText(report!)).toMatch(told);
    expect(drillMarkdown(report!)).toMatch(/counted only: decisions of a low tier, in 3 records of counts/);
  });

  test('hours without a record or a heartbeat are told, and fail nothing', async () => {
    const { root } = await closed();
    const beating = openDecisionLog({
      folder: root,
      origin: ORIGIN,
      governance,
      heartbeatMs: 20,
      now: (
        (now) => () =>
          (now += 1000)
      )(START + 3_600_000),
    });
    await beating.append(mediumDecision(1));
    await new Promise((done) => setTimeout(done, 100));
    await beating.close();
    const late = openAt(root, START + 5 * 3_600_000);
    await late.append(mediumDecision(1));
    await late.close();
    sign(root);
    const { report } = await run(root);
    expect(report?.frame).toMatchObject({
      complete: true,
      problems: [],
      silences: [expect.stringMatching(/^From 2025-05-16T11:00Z to 2025-05-16T14:00Z nobody wrote/)],
    });
  });

  test('an entry that was made into a heartbeat is not left out: nothing is drawn', async () => {
    const { root } = await closed();
    const folder = join(root, 'tile/entries');
    const forge = (at: string): void => {
      for (const one of readdirSync(at, { withFileTypes: true })) {
        const path = join(at, one.name);
        if (one.isDirectory()) forge(path);
        else {
          const bytes = readFileSync(path);
          const text = bytes.toString('latin1');
          const next = text.replace('"kind":"decision"', '"kind":"override"');
          writeFileSync(path, Buffer.from(next, 'latin1'));
        }
      }
    };
    forge(folder);
    const { exit, report, err } = await run(root);
    expect({ exit, report }).toEqual({ exit: 3, report: undefined });
    expect(err).toContain('The entries of the tree are not those that were signed.');
  });

  test('nothing is drawn where nothing was signed, or by another', async () => {
    const root = join(folderOf(), 'log');
    const log = sampleLog(root);
    await log.append(decided(1));
    await log.close();
    expect(await run(root)).toMatchObject({
      exit: 3,
      err: expect.stringContaining('No checkpoint of the log'),
    });
    integrate(root, { signer: logKey().signer, known: [] });
    expect(await run(root)).toMatchObject({ exit: 3, err: expect.stringContaining('cannot be relied on') });
  });

  test('a log without decisions has none to draw', async () => {
    const root = join(folderOf(), 'log');
    const log = openDecisionLog({ folder: root, origin: ORIGIN, heartbeatMs: 0 });
    await log.record('remediation', {
      data: {
        action: 'confirmed',
        who: 'rita',
        reason: 'x',
        decision_ids: ['01971d16-7c00-7000-8000-000000000001'],
      },
    });
    await log.close();
    sign(root);
    expect(await run(root)).toMatchObject({ exit: 3, err: expect.stringContaining('holds no decision') });
  });
});

describe('the command line', () => {
  test.each([
    [['--seed', ''], '--seed TEXT is needed'],
    [['--seed', 'a\nb'], 'no control characters'],
    [['--n', '0'], '--n is how many'],
    [['--n', '1e3'], '--n is how many'],
    [['--n', '10001'], '--n is how many'],
    [['--repo', '.'], 'give one of them'],
    [['one'], 'drill takes options alone'],
  ])('%j is refused', async (more, message) => {
    const { root } = await closed();
    await expect(run(root, ...more)).rejects.toThrow(message);
  });
});

describe('as it is shipped, on the example', () => {
  let folder: string;

  beforeAll(async () => {
    folder = folderOf();
    exampleRepository(folder);
    const { err, exit } = await shipped(
      `set -e
      % bundle --out bundle.json
      node ${repository}/example/decisions.js | head -n 40 > decisions.ndjson
      % log append decisions.ndjson --log log --origin example.com/mortgage --governance bundle.json --format json > acknowledged
      openssl genpkey -algorithm ed25519 -out key.pem
      openssl pkey -in key.pem -pubout -out public.pem
      % log checkpoint --log log --key key.pem > said`,
      folder,
    );
    expect({ err, exit }).toEqual({ err: '', exit: 0 });
  }, 120_000);

  const drilled = (more: string) =>
    shipped(`% drill --seed 'Q4 2026' --n 5 --log log --key public.pem --repo . ${more}`, folder);

  test('it passes, and says of which tree and by which seed; the same seed draws the same', async () => {
    const [one, two] = [await drilled('--format json'), await drilled('--format json')];
    expect({ err: one.err, exit: one.exit }).toEqual({ err: '', exit: 0 });
    const [first, second] = [one, two].map(({ out }) => JSON.parse(out) as DrillReport);
    expect(isValid(first) ? [] : isValid.errors).toEqual([]);
    expect(first).toMatchObject({
      verdict: 'passed',
      sample: { seed: 'Q4 2026', asked: 5, drawn: 5 },
      frame: { complete: true, decisions: 40 },
      tiers: [{ tier: 'high', drawn: 5, full: 5, share: 1, target: 0.999, objective_seconds: 600 }],
    });
    expect(second!.decisions.map(({ id }) => id)).toEqual(first!.decisions.map(({ id }) => id));
  }, 60_000);

  test('sealed, it passes as well', async () => {
    const sealed = join(folder, 'sealed');
    cpSync(join(folder, 'log'), sealed, { recursive: true });
    await sealSegments(sealed, { analytics: false });
    const { out, exit } = await shipped(
      `% drill --seed s --n 5 --log sealed --key public.pem --repo . --format json`,
      folder,
    );
    expect(exit).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ verdict: 'passed', frame: { complete: true, in_place: 40 } });
  }, 60_000);

  test('Markdown goes into a file, once', async () => {
    expect(await drilled('--format markdown --out report.md')).toMatchObject({ out: '', exit: 0 });
    const text = readFileSync(join(folder, 'report.md'), 'utf8');
    expect(text).toMatch(/^# PASSED: drill on 5 decisions of example\.com\/mortgage\n/);
    expect(text.match(/\| passed \|$/gm)).toHaveLength(6);
    expect(await drilled('--format markdown --out report.md')).toMatchObject({
      exit: 2,
      err: expect.stringContaining('report.md is there already'),
    });
  }, 60_000);

  test('what is missing is told, with what of it the tier requires', async () => {
    const { out, exit } = await shipped(
      `% drill --seed s --n 3 --log log --key public.pem --governance bundle.json --format json`,
      folder,
    );
    expect(exit).toBe(1);
    const { decisions } = JSON.parse(out) as DrillReport;
    for (const { missing } of decisions) {
      expect(missing).toContainEqual({ what: 'sign-offs', required: true });
      expect(missing).toContainEqual({ what: 'ground truth', required: false });
    }
    const text = await shipped(
      `% drill --seed s --n 3 --log log --key public.pem --governance bundle.json`,
      folder,
    );
    expect(text.out).toMatch(/\n {2}sign-offs +3 {10}required\n/);
    expect(text.out).toMatch(/\n {2}ground truth +3 {10}-\n/);
  }, 60_000);

  test('where the governance repository cannot be read, nothing is judged, and every decision says so', async () => {
    const other = folderOf();
    cpSync(folder, other, { recursive: true });
    rmSync(join(other, '.git'), { recursive: true });
    const drilled = `% drill --seed s --n 3 --log log --key public.pem --repo . --format json`;
    const { out, exit } = await shipped(drilled, other);
    const report = JSON.parse(out) as DrillReport;
    expect({ exit, verdict: report.verdict }).toEqual({ exit: 3, verdict: 'not-evaluated' });
    expect(isValid(report) ? [] : isValid.errors).toEqual([]);
    expect(report.decisions.map(({ result, verdict }) => [result, verdict])).toEqual(
      Array.from({ length: 3 }, () => ['not-evaluated', 'not-evaluated']),
    );
    expect(report.decisions[0]?.problems.join('\n')).toContain('the governance repository');
    const [one] = segmentsOf(join(other, 'log'), daysOf(join(other, 'log'))[0]!);
    const text = readFileSync(one!.path, 'utf8');
    writeFileSync(one!.path, text.replaceAll('"outcome":"approved"', '"outcome":"declined"'));
    const failed = await shipped(drilled.replace('--n 3', '--n 40'), other);
    expect({ exit: failed.exit, verdict: (JSON.parse(failed.out) as DrillReport).verdict }).toEqual({
      exit: 1,
      verdict: 'failed',
    });
  }, 60_000);

  test('one that was erased passes among the others', async () => {
    const other = folderOf();
    cpSync(folder, other, { recursive: true });
    const at = join(other, 'log');
    const [{ path } = { path: '' }] = segmentsOf(at, daysOf(at)[0]!);
    const lines = readFileSync(path, 'utf8').split('\n');
    const id = idOfLine(Buffer.from(lines[7]!))!;
    writeFileSync(path, lines.filter((_, index) => index !== 7).join('\n'));
    const log = openDecisionLog({ folder: at, origin: 'example.com/mortgage', heartbeatMs: 0 });
    await log.record('erasure', {
      subject: `hmac-sha256:k:${'5'.repeat(64)}`,
      data: { who: 'dana', reason: 'asked for it', decision_ids: [id] },
    });
    await log.close();
    const { out, err, exit } = await shipped(
      `% log checkpoint --log log --key key.pem > said
      % drill --seed s --n 100 --log log --key public.pem --repo . --format json`,
      other,
    );
    expect({ err, exit }).toEqual({ err: '', exit: 0 });
    const report = JSON.parse(out) as DrillReport;
    expect(report).toMatchObject({ verdict: 'passed', frame: { in_place: 39, erased: 1, missing: 0 } });
    expect(report.decisions.filter(({ result }) => result !== 'full')).toMatchObject([
      { id, result: 'erased', proof: 'proven', verdict: 'passed' },
    ]);
  }, 60_000);

  test('sealed and then damaged, it fails and names what could not be read', async () => {
    const damaged = folderOf();
    cpSync(folder, damaged, { recursive: true });
    await sealSegments(join(damaged, 'log'), { analytics: false });
    const { out, exit } = await shipped(
      `for f in log/date=*/*.evidence; do printf XXXX | dd of=$f bs=1 seek=$(($(wc -c < $f) - 600)) conv=notrunc status=none; done
      % drill --seed s --n 40 --log log --key public.pem --repo .`,
      damaged,
    );
    expect(exit).toBe(1);
    expect(out).toMatch(/^FAILED: /);
    expect(out).toMatch(/WHAT IS WRONG\n(.*\n)*.*\.evidence/);
  }, 60_000);
});
