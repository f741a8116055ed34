// Prints what a day of 50,000 decisions costs to put into the tree, to seal, to verify and to look things up in.
// Every figure is the median of runs within this one run; it asserts nothing.
import { spawnSync } from 'node:child_process';
import { generateKeyPairSync, randomBytes, randomInt } from 'node:crypto';

import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { openDecisionLog } from '../src/store/decision-log.ts';
import { findRecord, readAll } from '../src/store/log-reader.ts';
import { proveRecord } from '../src/store/tree/prove.ts';
import { segmentsOf } from '../src/store/segments.ts';
import { sealSegments } from '../src/store/seal/seal.ts';
import { integrate } from '../src/store/tree/tree-store.ts';
import { verifyLog } from '../src/store/verify/verify-log.ts';
import { noteSigner, verifierKeyOf } from '../src/transparency/signed-note.ts';
import { sha256Of } from '../src/transparency/sha256.ts';
import { governance, modelAndFeatures } from './decision.ts';
import { table, type Row } from './table.ts';

const RECORDS = 50_000;
const ROUNDS = 5;
const LOOK_UPS = 500;
const ORIGIN = 'example.com/bench';

const scratch = mkdtempSync(join(tmpdir(), 'tracegate-bench-verify-'));
const { privateKey } = generateKeyPairSync('ed25519');
const key = verifierKeyOf(ORIGIN, privateKey);
const signing = { signer: noteSigner(ORIGIN, privateKey), known: [key] };

/** A decision whose hash, reference, score and groups are its own: with what the log adds, 850 bytes. */
const input = () => ({
  source: '/services/credit',
  data: {
    ...modelAndFeatures(),
    input_reference: `s3://credit-inputs/2026/11/26/${randomBytes(4).toString('hex')}`,
    prediction: {
      score: (Math.random() * 0.9).toFixed(4),
      outcome: Math.random() < 0.6 ? 'approved' : 'denied',
    },
    confidence: Math.random().toFixed(2),
    segments: {
      geography: ['CA', 'NY', 'TX', 'WA', 'FL'][randomInt(5)]!,
      product: ['mortgage', 'auto', 'card'][randomInt(3)]!,
      age: ['18-24', '25-34', '35-44', '45-54', '55+'][randomInt(5)]!,
    },
  },
});

async function dayIn(folder: string, date: string, records: number): Promise<string[]> {
  const start = Date.parse(`${date}T00:00:01Z`);
  let count = 0;
  const log = openDecisionLog({
    folder,
    origin: ORIGIN,
    heartbeatMs: 0,
    // Spread over the day as decisions are.
    now: () => start + Math.floor(((count += 1) * 86_000_000) / (records * 3)),
    governance: governance(),
  });
  const ids: string[] = [];
  for (let done = 0; done < records; done += 1000) {
    const some = await Promise.all(Array.from({ length: 1000 }, () => log.append(input())));
    ids.push(...some.map(({ id }) => id));
  }
  await log.close();
  return ids;
}

const milliseconds = (work: () => unknown): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};
const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
const timed = (work: () => unknown, rounds = ROUNDS): number =>
  median(Array.from({ length: rounds }, () => milliseconds(work)));
const shown = (value: number): string => (value < 10 ? `${value.toFixed(3)} ms` : `${value.toFixed(0)} ms`);

try {
  const root = join(scratch, 'log');
  await dayIn(root, '2026-11-25', 1000);
  integrate(root, signing);
  const { state: yesterday } = verifyLog(root, { keys: [key] });
  const ids = await dayIn(root, '2026-11-26', RECORDS);
  const since26 = { since: Date.parse('2026-11-26') };
  const lines = [...readAll(root, since26)].map(({ line }) => line);
  const [{ path } = { path: '' }] = segmentsOf(root, '2026-11-26');
  const bytes = lines.reduce((sum, line) => sum + line.length + 1, 0);
  console.log(`Node ${process.version}; ${RECORDS} decisions of ${Math.round(bytes / RECORDS)} bytes\n`);

  // What verifying cannot do without: a hash of each record, of its leaf, and of a node.
  const [leaf, node] = [Buffer.alloc(145), Buffer.alloc(65)];
  const floor = timed(() => {
    for (const line of lines) {
      sha256Of(line);
      sha256Of(leaf);
      sha256Of(node);
    }
  });
  // What it cannot do without either: the bytes from the disk, and of what is new, JSON.
  const reading = timed(() => sha256Of(readFileSync(path)));
  const parsing = timed(() =>
    readFileSync(path, 'utf8')
      .split('\n', RECORDS)
      .forEach((line) => JSON.parse(line)),
  );
  const nothingAtAll = timed(() => spawnSync(process.execPath, ['-e', '0']));
  const copies = Array.from({ length: 3 }, (_, at) => join(scratch, `copy-${at}`));
  for (const copy of copies) cpSync(root, copy, { recursive: true });
  const tree = median(copies.map((copy) => milliseconds(() => integrate(copy, signing))));
  integrate(root, signing);
  const nothing = timed(() => integrate(root, signing));
  const first = timed(() => verify(undefined));
  const daily = timed(() => verify(yesterday));
  const dailySince = timed(() => verify(yesterday, true));
  const { state } = verifyLog(root, { keys: [key] });
  const again = timed(() => verify(state));
  const since = timed(() => verifyLog(root, { keys: [key], state, sinceCheckpoint: true }));
  const some = Array.from({ length: LOOK_UPS }, () => ids[randomInt(ids.length)]!);
  const closedLookUp = timed(() => some.forEach((id) => findRecord(root, id))) / LOOK_UPS;

  const sealStart = performance.now();
  const { sealed } = await sealSegments(root, { analytics: true });
  const sealing = performance.now() - sealStart;
  const evidence = sealed.reduce((sum, { evidenceBytes }) => sum + evidenceBytes, 0);
  const analytics = sealed.reduce((sum, { analyticsBytes }) => sum + analyticsBytes, 0);
  const sealedFirst = timed(() => verify(undefined), 3);
  const sealedAgain = timed(() => verify(state));
  const sealedLookUp = timed(() => some.forEach((id) => findRecord(root, id))) / LOOK_UPS;
  const proof = timed(() => some.slice(0, 50).forEach((id) => proveRecord(root, id))) / 50;

  function verify(known: typeof state, sinceCheckpoint = false): void {
    const { holds, findings } = verifyLog(root, { keys: [key], state: known, sinceCheckpoint });
    if (!holds) throw new Error(JSON.stringify(findings));
  }

  const against = `${shown(floor)} (the hashes alone)`;
  const row = (what: string, ours: number, limit?: number): Row => ({
    what,
    ours: shown(ours),
    against,
    ratio: ours / floor,
    limit,
  });
  console.log(
    table([
      row('checkpoint: all into the tree, tiles on the disk', tree),
      row('checkpoint: nothing new', nothing),
      row('verify, for the first time: hashes and schema', first),
      row('verify the day that came since --state', daily),
      row('the same, --since-checkpoint', dailySince),
      {
        what: 'the same',
        ours: shown(dailySince),
        against: `${shown(parsing)} (read and JSON.parse)`,
        ratio: dailySince / parsing,
        limit: undefined,
      },
      {
        what: 'the same',
        ours: shown(dailySince),
        against: `${shown(reading)} (read and one hash)`,
        ratio: dailySince / reading,
        limit: undefined,
      },
      {
        what: 'the same',
        ours: shown(dailySince),
        against: `${shown(nothingAtAll)} (node -e 0)`,
        ratio: dailySince / nothingAtAll,
        limit: undefined,
      },
      row('verify again, after --state: hashes of all', again),
      row('verify --since-checkpoint, nothing new', since),
      row('verify sealed, for the first time', sealedFirst),
      row('verify sealed, after --state', sealedAgain),
      row('seal, evidence and analytics', sealing),
      row('one record by id, closed segment', closedLookUp),
      row('one record by id, sealed', sealedLookUp),
      row('inclusion proof of one sealed record', proof),
      {
        what: 'goal: verify the day that came',
        ours: shown(dailySince),
        against: '100 ms',
        ratio: dailySince / 100,
        limit: 1,
      },
      {
        what: 'sealed size, both files / NDJSON',
        ours: `${((evidence + analytics) / 1e6).toFixed(1)} MB (${(evidence / 1e6).toFixed(1)} + ${(analytics / 1e6).toFixed(1)})`,
        against: `${(bytes / 1e6).toFixed(1)} MB`,
        ratio: (evidence + analytics) / bytes,
        limit: 1 / 7,
      },
    ]),
  );
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
