import {
  appendFileSync,
  cpSync,
  mkdirSync,
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
import { sha256 } from '../../../src/governance/digest.ts';
import { MerkleFrontier } from '../../../src/transparency/merkle-tree.ts';
import { signCheckpoint } from '../../../src/transparency/checkpoint.ts';
import { evidenceHeader, evidenceLines, EvidenceWriter } from '../../../src/store/evidence-file.ts';
import { leafOfLine } from '../../../src/store/line-leaf.ts';
import { manifestText, readManifest, type SealManifest } from '../../../src/store/seal/seal-manifest.ts';
import { parseSealedFile } from '../../../src/store/sealed-name.ts';
import { subjectIndex } from '../../../src/store/subject-index.ts';
import { integrate } from '../../../src/store/tree/tree-store.ts';
import { verifyLog, type LogVerification, type VerifyOptions } from '../../../src/store/verify/verify-log.ts';
import { scratch } from '../../files/scratch.ts';
import { decide, decided, logKey, ORIGIN, sampleLog, START } from '../sample-log.ts';
import { copyOf, filesBelow } from '../snapshot.ts';
import { logToTamper } from './tampered-log.ts';

const folderOf = scratch();
const { signer, key } = logKey();
const signing = { signer, known: [key] };
const DAY = 86_400_000;

const verified = (root: string, more: Partial<VerifyOptions> = {}): LogVerification =>
  verifyLog(root, { keys: [key], ...more });
const told = ({ findings }: LogVerification): string[] =>
  findings.map(({ id, file, line }) => `${id} ${file ?? ''}${line === undefined ? '' : `:${line}`}`);

let log = '';
let files: string[] = [];
beforeAll(async () => {
  log = await logToTamper(folderOf(), folderOf(), signing, { sealed: 90, closed: 180, live: 5 });
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

  test('every file that a folder stands for', () => {
    const missed = files.filter((file) => {
      const root = copy();
      unlinkSync(join(root, file));
      mkdirSync(join(root, file));
      try {
        return verified(root).holds;
      } catch (error) {
        // Nothing is known then, which is exit code 3.
        return (error as NodeJS.ErrnoException).code !== 'EISDIR';
      } finally {
        rmSync(root, { recursive: true });
      }
    });
    expect(missed).toEqual([]);
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
        `log-decision-unknown ${file}:90`,
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

  /** The sealed segment, whose evidence and manifest are made anew so that they agree with one another. */
  const forge = (change: (lines: Buffer[]) => void): { file: string; verification: LogVerification } => {
    const root = copy();
    const file = files.find((name) => name.endsWith('.evidence'))!;
    const path = join(root, file);
    const lines = [...evidenceLines(path)].map((line) => Buffer.from(line));
    const { format: _, blocks: __, ...header } = evidenceHeader(path);
    change(lines);
    const [writer, tree] = [new EvidenceWriter(), new MerkleFrontier()];
    for (const line of lines) {
      writer.add(line);
      tree.push(leafOfLine(line)!.hash);
    }
    const segment = Buffer.concat(lines.flatMap((line) => [line, Buffer.from('\n')]));
    const bytes = writer.finish({
      ...header,
      records: lines.length,
      bytes: segment.length,
      sha256: sha256(segment),
      root: tree.root().toString('hex'),
    });
    writeFileSync(path, bytes);
    writeFileSync(path.replace('.evidence', '.subjects'), subjectIndex(lines, bytes.subarray(-32)));
    const [day = '', base = ''] = file.split('/');
    const { name } = parseSealedFile(day.slice('date='.length), base)!;
    const manifest = readManifest(root, name) as SealManifest;
    const evidence = { bytes: bytes.length, sha256: sha256(bytes) };
    writeFileSync(
      path.replace('.evidence', '.sealed.json'),
      manifestText({ ...manifest, records: lines.length, evidence }),
    );
    return { file, verification: verified(root) };
  };

  test.each<[string, (lines: Buffer[]) => void, (file: string) => string[]]>([
    ['nothing', () => undefined, () => []],
    [
      'one is changed',
      (lines) => (lines[10] = Buffer.from(String(lines[10]).replace('"denied"', '"DENIED"'))),
      (file) => [`log-record-changed ${file}:11`],
    ],
    ['one is dropped', (lines) => lines.splice(9, 1), (file) => [`log-record-missing ${file}:10`]],
    [
      'one is repeated',
      (lines) => lines.splice(20, 0, lines[9]!),
      (file) => [`log-not-covered `, `log-record-order ${file}:21`, `log-record-repeated ${file}:21`],
    ],
    [
      'two change places',
      (lines) => lines.splice(10, 2, lines[11]!, lines[10]!),
      (file) => [`log-record-moved ${file}:12`, `log-record-order ${file}:12`],
    ],
    [
      'the last are dropped',
      (lines) => lines.splice(80),
      (file) => [`log-record-missing ${file}:81`, `log-segment-name ${file}`],
    ],
  ])('of a sealed segment that was forged with its manifest: %s', (_, change, expected) => {
    const { file, verification } = forge(change);
    expect(told(verification).toSorted()).toEqual(expected(file).toSorted());
  });

  test.each<
    [string, (root: string, closed: string, live: string) => void, (closed: string, live: string) => string[]]
  >([
    [
      'is replayed under the name of another writer',
      (root, closed) =>
        cpSync(join(root, closed), join(root, closed.replace(/_[0-9a-f]{8}\./, '_00000000.'))),
      (closed) => [`log-record-repeated ${closed.replace(/_[0-9a-f]{8}\./, '_00000000.')}`],
    ],
    [
      'is replayed in the folder of another day',
      (root, closed) => cpSync(join(root, closed), join(root, closed.replace('05-17', '05-16'))),
      (closed) => [`log-segment-name ${closed.replace('05-17', '05-16')}`],
    ],
    [
      'has a record of another day put behind it',
      (root, closed, live) =>
        appendFileSync(join(root, live), `${readFileSync(join(root, closed), 'utf8').split('\n')[5]!}\n`),
      (_, live) => [`log-segment-name ${live}:6`],
    ],
    [
      'changes places with another',
      (root, closed, live) => {
        renameSync(join(root, closed), join(root, 'aside'));
        renameSync(join(root, live), join(root, closed));
        renameSync(join(root, 'aside'), join(root, live));
      },
      (closed, live) => [`log-segment-name ${closed}`, `log-segment-name ${live}`],
    ],
    [
      'is emptied',
      (root, closed) => truncateSync(join(root, closed), 0),
      (closed) => [`log-record-missing ${closed}`],
    ],
    [
      'is dropped with its day',
      (root, closed) => rmSync(join(root, closed.split('/')[0]!), { recursive: true }),
      (closed) => [`log-segment-missing ${closed.split('_')[0]!}`],
    ],
  ])('a segment that %s', (_, change, expected) => {
    const root = copy();
    const closed = files.find((name) => /_.*_.*\.ndjson$/.test(name))!;
    const live = files.find((name) => name.endsWith('.live.ndjson'))!;
    change(root, closed, live);
    for (const more of [{}, { state: verified(log).state }]) {
      const verification = verified(root, more);
      expect(verification.holds).toBe(false);
      for (const one of expected(closed, live))
        expect(told(verification).map((each) => each.slice(0, one.length))).toContain(one);
    }
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
    const { state } = verified(root, { now: START });
    await decide(writer, 20);
    await writer.close();
    const second = sampleLog(root, {}, START + DAY);
    await decide(second, 10);
    integrate(root, signing);
    await decide(second, 1);
    expect(verified(root, { state }).records).toEqual({ compared: 330, validated: 31, notCovered: 1 });
    expect(verified(root, { state, sinceCheckpoint: true })).toMatchObject({ holds: true, size: 330 });
    const { state: later } = verified(root, { state, sinceCheckpoint: true, now: START });
    expect(later).toEqual(verified(root, { now: START }).state);
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

describe('what was verified before and is not read again', () => {
  test('is told when it is gone or longer; when its bytes are others, by the next run that reads it', () => {
    const { state } = verified(log);
    const closed = files.find((name) => /_.*_.*\.ndjson$/.test(name))!;
    const evidence = files.find((name) => name.endsWith('.evidence'))!;
    const since = (root: string): boolean => verified(root, { state, sinceCheckpoint: true }).holds;
    expect(since(copy())).toBe(true);
    for (const file of [closed, evidence]) {
      const gone = copy();
      unlinkSync(join(gone, file));
      expect(since(gone)).toBe(false);
      const changed = copy();
      const bytes = readFileSync(join(changed, file));
      bytes[bytes.length - 40]! ^= 1;
      writeFileSync(join(changed, file), bytes);
      expect([since(changed), verified(changed, { state }).holds]).toEqual([true, false]);
    }
    const longer = copy();
    appendFileSync(join(longer, closed), 'x\n');
    expect(since(longer)).toBe(false);
    const tile = copy();
    const path = join(
      tile,
      files.find((name) => name.startsWith('tile/0/'))!,
    );
    const hashes = readFileSync(path);
    hashes[3]! ^= 1;
    writeFileSync(path, hashes);
    expect(verified(tile, { state }).holds).toBe(false);
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
