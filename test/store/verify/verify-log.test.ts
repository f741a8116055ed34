import {
  cpSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { signCheckpoint } from '../../../src/transparency/checkpoint.ts';
import { sealSegments } from '../../../src/store/seal/seal.ts';
import { integrate } from '../../../src/store/tree/tree-store.ts';
import { verifyLog, type LogVerification, type VerifyOptions } from '../../../src/store/verify/verify-log.ts';
import { scratch } from '../../files/scratch.ts';
import { decide, decided, logKey, ORIGIN, sampleLog, START } from '../sample-log.ts';
import { copyOf, filesBelow } from '../snapshot.ts';

const folderOf = scratch();
const { signer, key } = logKey();
const signing = { signer, known: [key] };
const DAY = 86_400_000;

const verified = (root: string, more: Partial<VerifyOptions> = {}): LogVerification =>
  verifyLog(root, { keys: [key], ...more });
const told = ({ findings }: LogVerification): string[] =>
  findings.map(({ id, file, line }) => `${id} ${file ?? ''}${line === undefined ? '' : `:${line}`}`);

/**
 * A small log with all that a log can have: a sealed segment, a closed one that became leaves in two parts, a live
 * one, and checkpoints at three sizes, all records under the last.
 */
async function smallLog(root: string): Promise<string> {
  const first = sampleLog(root);
  await decide(first, 90);
  await first.close();
  integrate(root, signing);
  await sealSegments(root, { analytics: true });
  const second = sampleLog(root, {}, START + DAY);
  const [id] = await decide(second, 100);
  integrate(root, signing);
  await second.record('override', {
    subject: id!,
    data: {
      who: 'rita',
      role: 'Credit Officer',
      reason: 'The income was confirmed.',
      before: 'denied',
      after: 'approved',
    },
  });
  await decide(second, 80);
  await second.close();
  const third = sampleLog(root, {}, START + 2 * DAY);
  await decide(third, 5);
  integrate(root, signing);
  // As a writer leaves it that is killed: its segment stays live.
  const left = folderOf();
  cpSync(root, left, { recursive: true });
  await third.close();
  rmSync(join(left, 'writers'), { recursive: true });
  return left;
}

let log = '';
let files: string[] = [];
beforeAll(async () => {
  log = await smallLog(folderOf());
  files = filesBelow(log);
});
const copy = (): string => copyOf(log, folderOf());

test('a log that nobody touched holds', () => {
  const { findings, holds, size, checkpoints, records } = verified(log);
  expect(findings).toEqual([]);
  expect({ holds, size, checkpoints, records }).toEqual({
    holds: true,
    size: 276,
    checkpoints: 3,
    records: { compared: 276, validated: 276, notCovered: 0 },
  });
});

describe('whatever is done to a file is told, with its name', () => {
  /** Whether a finding that denies names the file; a segment that is gone is named without the id that is not known. */
  const names = ({ findings }: LogVerification, file: string): boolean =>
    findings.some((one) => {
      if (one.level !== 'error' || one.file === undefined) return false;
      const pattern = one.file
        .split('*')
        .map((part) => part.replaceAll(/[.]/g, '\\.'))
        .join('.*');
      return new RegExp(`^${pattern}`).test(file);
    });

  test('a bit that is flipped, at the start, at the end and anywhere', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...files),
        fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true })),
        fc.integer({ min: 0, max: 7 }),
        (file, where, bit) => {
          const root = copy();
          const bytes = readFileSync(join(root, file));
          const at = Math.min(bytes.length - 1, Math.floor(where * bytes.length));
          bytes[at]! ^= 1 << bit;
          writeFileSync(join(root, file), bytes);
          const verification = verified(root);
          const said = JSON.stringify({ file, at, bit, found: told(verification) });
          expect({ said, isTold: !verification.holds && names(verification, file) }).toEqual({
            said,
            isTold: true,
          });
          rmSync(root, { recursive: true });
        },
      ),
      { numRuns: 300 },
    );
  });

  test('every file that is dropped', () => {
    const missed = files.filter((file) => {
      const root = copy();
      unlinkSync(join(root, file));
      const verification = verified(root);
      rmSync(root, { recursive: true });
      return verification.holds || !names(verification, file);
    });
    expect(missed).toEqual([]);
  });

  test('every file that is cut, anywhere', () => {
    fc.assert(
      fc.property(fc.constantFrom(...files), fc.double({ min: 0, max: 1, noNaN: true }), (file, where) => {
        const root = copy();
        const { length } = readFileSync(join(root, file));
        const to = Math.min(length - 1, Math.floor(where * length));
        truncateSync(join(root, file), to);
        const verification = verified(root);
        const said = JSON.stringify({ file, to, found: told(verification) });
        expect({ said, isTold: !verification.holds && names(verification, file) }).toEqual({
          said,
          isTold: true,
        });
        rmSync(root, { recursive: true });
      }),
      { numRuns: 150 },
    );
  });

  test('a file that is put under another name', () => {
    const missed = files.filter((file) => {
      const root = copy();
      const at = file.lastIndexOf('/') + 1;
      renameSync(join(root, file), join(root, `${file.slice(0, at)}z${file.slice(at)}`));
      const { holds } = verified(root);
      rmSync(root, { recursive: true });
      return holds;
    });
    expect(missed).toEqual([]);
  });
});

describe('whatever is done to records is told, with the line', () => {
  /** The closed segment, as lines. */
  const hurt = (
    change: (lines: string[]) => void,
  ): { root: string; file: string; verification: LogVerification } => {
    const root = copy();
    const file = files.find((name) => /_.*_.*\.ndjson$/.test(name))!;
    const lines = readFileSync(join(root, file), 'utf8').split('\n').slice(0, -1);
    change(lines);
    writeFileSync(join(root, file), lines.map((line) => `${line}\n`).join(''));
    return { root, file, verification: verified(root) };
  };

  test.each<[string, (lines: string[]) => void, (file: string) => string[]]>([
    [
      'one is changed',
      (lines) => (lines[10] = lines[10]!.replace('"denied"', '"DENIED"')),
      (file) => [`log-record-changed ${file}:11`],
    ],
    ['one is dropped', (lines) => lines.splice(9, 1), (file) => [`log-record-missing ${file}:10`]],
    [
      'the first is dropped',
      (lines) => lines.splice(0, 1),
      (file) => [
        `log-decision-unknown ${file}:100`,
        `log-record-missing ${file}:1`,
        `log-segment-name ${file}`,
      ],
    ],
    [
      'some are dropped in two places',
      (lines) => (lines.splice(50, 3), lines.splice(9, 2)),
      (file) => [`log-record-missing ${file}:10`, `log-record-missing ${file}:49`],
    ],
    [
      'the last are dropped',
      (lines) => lines.splice(170),
      (file) => [`log-record-missing ${file}:171`, `log-segment-name ${file}`],
    ],
    [
      'one is repeated',
      (lines) => lines.splice(20, 0, lines[9]!),
      (file) => [`log-not-covered `, `log-record-order ${file}:21`, `log-record-repeated ${file}:21`],
    ],
    [
      'one is repeated at the end',
      (lines) => lines.push(lines[9]!),
      (file) => [
        `log-not-covered `,
        `log-record-order ${file}:182`,
        `log-record-repeated ${file}:182`,
        `log-segment-name ${file}`,
      ],
    ],
    [
      'two change places',
      (lines) => lines.splice(10, 2, lines[11]!, lines[10]!),
      (file) => [`log-record-moved ${file}:12`, `log-record-order ${file}:12`],
    ],
  ])('%s', (_, change, expected) => {
    const { file, verification } = hurt(change);
    expect(told(verification).toSorted()).toEqual(expected(file).toSorted());
    expect(verification.holds).toBe(false);
  });

  test('one is put in', async () => {
    const other = folderOf();
    const stranger = sampleLog(other, {}, START + DAY + 50);
    await decide(stranger, 1);
    await stranger.close();
    const path = filesBelow(other).find((name) => name.endsWith('.ndjson'))!;
    const line = readFileSync(join(other, path), 'utf8').trimEnd();
    const { file, verification } = hurt((lines) => lines.splice(9, 0, line));
    expect(told(verification)).toContain(`log-record-added ${file}:10`);
  });
});

describe('what is forged so that it agrees with itself is told by what was signed', () => {
  test('a whole log that was rewritten and signed by somebody else', async () => {
    const root = folderOf();
    const forger = logKey();
    const writer = sampleLog(root);
    await decide(writer, 3);
    await writer.close();
    integrate(root, { signer: forger.signer, known: [forger.key] });
    const { findings, holds } = verified(root);
    expect(holds).toBe(false);
    expect(findings.map(({ id }) => id)).toContain('log-checkpoint');
  });

  test('another root that the log itself signed later', () => {
    const root = copy();
    const note = signCheckpoint({ origin: ORIGIN, size: 190, root: Buffer.alloc(32, 1) }, [signer]);
    writeFileSync(join(root, 'checkpoints/190'), note);
    expect(told(verified(root))).toEqual(['log-checkpoint checkpoints/190']);
  });

  test('a log that was put back to an earlier state, by the state of the last verification', async () => {
    const root = folderOf();
    const writer = sampleLog(root);
    await decide(writer, 10);
    integrate(root, signing);
    const earlier = copyOf(root, folderOf());
    await decide(writer, 10);
    integrate(root, signing);
    const { state } = verified(root);
    await writer.close();
    expect(verified(earlier).holds).toBe(true);
    expect(told(verified(earlier, { state }))).toEqual(['log-rolled-back ']);
    expect(told(verified(log, { state }))).toEqual(['log-rolled-back ']);
  });
});

describe('heartbeats', () => {
  /** A log whose clock writes a heartbeat when it is told to. */
  async function beating(): Promise<string> {
    const root = folderOf();
    const writer = sampleLog(root, { heartbeatMs: 5 });
    for (let turn = 0; turn < 4; turn += 1) {
      await decide(writer, 3);
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
    await writer.close();
    return root;
  }

  test('tell of records that were cut out before anything was signed', async () => {
    const root = await beating();
    expect(verified(root)).toMatchObject({ holds: true });
    const file = filesBelow(root).find((name) => name.endsWith('.ndjson'))!;
    const lines = readFileSync(join(root, file), 'utf8').split('\n').slice(0, -1);
    const isBeat = (line: string): boolean => line.includes('heartbeat');
    const write = (kept: string[]): string[] => {
      writeFileSync(join(root, file), kept.map((line) => `${line}\n`).join(''));
      return told(verified(root)).filter((one) => !one.startsWith('log-not-covered'));
    };
    const decision = lines.findLastIndex((line, at) => !isBeat(line) && lines.slice(at).some(isBeat));
    const without = write(lines.toSpliced(decision, 1));
    expect(without).toEqual([expect.stringMatching(/^log-heartbeat-count/)]);
    const beats = lines.filter(isBeat);
    expect(beats.length).toBeGreaterThan(2);
    expect(write(lines.filter((line) => line !== beats[1]))).toEqual([
      expect.stringMatching(/^log-heartbeat-gap/),
    ]);
  });
});

describe('what was verified before', () => {
  test('is not validated again, and need not be read again', async () => {
    const root = folderOf();
    const writer = sampleLog(root);
    await decide(writer, 300);
    integrate(root, signing);
    const { state } = verified(root);
    await decide(writer, 20);
    await writer.close();
    const second = sampleLog(root, {}, START + DAY);
    await decide(second, 10);
    integrate(root, signing);
    await decide(second, 1);
    expect(verified(root, { state }).records).toEqual({ compared: 330, validated: 31, notCovered: 1 });
    expect(verified(root, { state, sinceCheckpoint: true })).toMatchObject({ holds: true, size: 330 });
    const { state: later } = verified(root, { state, sinceCheckpoint: true });
    expect(later).toEqual(verified(root).state);
    const file = filesBelow(root).find((name) => /date=2025-05-16.*_.*_.*\.ndjson$/.test(name))!;
    const text = readFileSync(join(root, file), 'utf8');
    const lines = text.split('\n');
    lines[310] = lines[310]!.replace('"denied"', '"DENIED"').replace('"approved"', '"APPROVED"');
    writeFileSync(join(root, file), lines.join('\n'));
    expect(told(verified(root, { state, sinceCheckpoint: true }))).toContain(
      `log-record-changed ${file}:311`,
    );
    await second.close();
  });
});

test('a record of an override about no decision is told', async () => {
  const root = folderOf();
  const writer = sampleLog(root);
  await decide(writer, 2);
  await writer.record('outcome', {
    subject: '0196d82a-5d3a-7000-8000-0000000000d1',
    data: { ground_truth: 'repaid', observed_at: '2025-05-16T09:00:00Z' },
  });
  await writer.close();
  expect(told(verified(root))).toContainEqual(expect.stringMatching(/^log-decision-unknown .*:3$/));
});

test('records of one segment whose ids do not rise are a warning, and all is found', async () => {
  const root = folderOf();
  const writer = sampleLog(root);
  await decide(writer, 2);
  await writer.append(decided(1, { id: '0196d820-0000-7000-8000-00000000000a' }));
  await writer.close();
  integrate(root, signing);
  const verification = verified(root);
  expect(verification.holds).toBe(true);
  expect(told(verification)).toEqual([expect.stringMatching(/^log-record-order .*:3$/)]);
});

test('what is no part of a log is told', () => {
  const root = copy();
  const [day = ''] = readdirSync(root).filter((name) => name.startsWith('date='));
  writeFileSync(join(root, day, 'notes.txt'), 'x');
  expect(told(verified(root))).toEqual([`log-file-unknown ${day}/notes.txt`]);
});
