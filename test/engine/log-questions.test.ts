import {
  appendFileSync,
  copyFileSync,
  readdirSync,
  readFileSync,
  rmSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { openDuckDb } from '../../src/engine/duckdb.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { consideredInLog, flippedIds, type Moved } from '../../src/engine/questions/impact.ts';
import { profileOf } from '../../src/engine/questions/profile.ts';
import { impactOf } from '../../src/impact/impact.ts';
import { profileText } from '../../src/impact/profile-file.ts';
import { decimalOf, type ScoreRule } from '../../src/impact/score-rule.ts';
import { sealSegments } from '../../src/store/seal/seal.ts';
import { integrate } from '../../src/store/tree/tree-store.ts';
import { viewOf } from '../decision/governance.ts';
import { scratch } from '../files/scratch.ts';
import { archiveOf, LATER, mediumDecision, openAt, retainAt } from '../store/retention/retention-log.ts';
import { decided, logKey, sampleLog, START } from '../store/sample-log.ts';

const folderOf = scratch();
const { signer, key } = logKey();
const VERSION = 'OBJ.credit.v1.3';
const DAY = 'date=2025-05-16';

const view = (tier: 'high' | 'medium' | 'low') =>
  viewOf(
    [
      {
        version: VERSION,
        effective_date: '2025-05-15',
        tier,
        decision_rules: [
          {
            name: 'cutoff',
            score: 'risk',
            operator: '>=',
            threshold: '0.3',
            outcome: 'denied',
            otherwise: 'approved',
          },
        ],
      },
    ],
    [{ version: '2.1.0', objective: VERSION }],
  );

/** Decisions with these scores, each ended as 0.3 says. */
async function log(
  scores: readonly string[],
  folder = folderOf(),
  start = START,
  tier: 'high' | 'medium' | 'low' = 'high',
) {
  const opened = sampleLog(folder, { governance: view(tier) }, start);
  const ids: string[] = [];
  for (const [at, score] of scores.entries()) {
    const one = decided(at);
    const outcome = Number(score) >= 0.3 ? 'denied' : 'approved';
    const data = {
      ...one.data,
      prediction: { outcome, score },
      segments: { geography: at % 2 === 0 ? 'CA' : 'NY' },
    };
    ids.push((await opened.append({ ...one, data })).id);
  }
  await opened.close();
  return { folder, ids };
}

async function asked<T>(folder: string, ask: (engine: Engine) => Promise<T>): Promise<T> {
  const engine = await openDuckDb(folder);
  try {
    return await ask(engine);
  } finally {
    await engine.close();
  }
}

const to = (threshold: string): Moved => ({
  rule: 'cutoff',
  threshold: decimalOf(threshold),
  objectiveVersion: undefined,
});

async function listed<T>(rows: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const one of rows) found.push(one);
  return found;
}

const counts = (folder: string, threshold: string) =>
  asked(folder, async (engine) => {
    const [one] = await consideredInLog(engine, to(threshold), {});
    const { decisions, flips, withoutScore } = impactOf(one!.before, one!.after, one!.considered);
    return { decisions, flips, withoutScore, damaged: engine.damaged.map(({ file }) => file) };
  });

const seal = async (folder: string, keepsSegments = false) => {
  integrate(folder, { signer, known: [key] });
  await sealSegments(folder, { analytics: true, keepsSegments });
};

const fileIn = (folder: string, ending: string) =>
  join(
    folder,
    DAY,
    readdirSync(join(folder, DAY)).find((name) => name.endsWith(ending))!,
  );

describe('a threshold is compared by its digits', () => {
  test('where the nearest doubles are the same', async () => {
    // All of them are 0.3 as doubles.
    const scores = ['0.29999999999999999', '0.3', '0.30000000000000001', '3e-1', '0.30', '0.2', '0.31'];
    const { folder, ids } = await log(scores);
    await seal(folder);
    expect(await counts(folder, '0.30000000000000000001')).toMatchObject({ decisions: 7, flips: 3 });
    // The rule says otherwise of the first one than the service did, by its double.
    const flipped = await asked(folder, (engine) =>
      listed(flippedIds(engine, to('0.30000000000000000001'), {})),
    );
    expect(flipped).toEqual([ids[1], ids[3], ids[4]]);
  });
});

describe('a rule that is changed in more than its threshold', () => {
  const rule = (operator: '>=' | '<', outcome: string): ScoreRule => ({
    name: 'cutoff',
    score: 'risk',
    operator,
    threshold: decimalOf('0.3'),
    outcome,
    otherwise: 'approved',
  });

  test.each([
    ['by its operator', rule('<', 'denied'), 4],
    ['by its outcome', rule('>=', 'referred'), 2],
  ])('%s lists as many ids as it counts', async (_, after, flips) => {
    const { folder } = await log(['0.1', '0.2', '0.3', '0.4']);
    const moved: Moved = { objectiveVersion: VERSION, rules: [{ before: rule('>=', 'denied'), after }] };
    const [counted, ids] = await asked(folder, async (engine) => [
      await consideredInLog(engine, moved, {}),
      await listed(flippedIds(engine, moved, {})),
    ]);
    const [one] = counted;
    expect(impactOf(one!.before, one!.after, one!.considered).flips).toBe(flips);
    expect(ids).toHaveLength(flips);
  });
});

describe('a log is one relation', () => {
  const scores = ['0.1', '0.25', '0.3', '0.35', '0.4', '0.9'];
  const answer = { decisions: 6, flips: 2, withoutScore: 0, damaged: [] };

  test.each([
    ['live or closed', async () => (await log(scores)).folder],
    [
      'sealed',
      async () => {
        const { folder } = await log(scores);
        await seal(folder);
        return folder;
      },
    ],
    [
      'sealed, with the segment beside it',
      async () => {
        const { folder } = await log(scores);
        await seal(folder, true);
        return folder;
      },
    ],
    [
      'sealed, without its Parquet file',
      async () => {
        const { folder } = await log(scores);
        await seal(folder);
        unlinkSync(fileIn(folder, '.parquet'));
        return folder;
      },
    ],
    [
      'partly sealed',
      async () => {
        const { folder } = await log(scores.slice(0, 3));
        await seal(folder);
        return (await log(scores.slice(3), folder, START + 60_000)).folder;
      },
    ],
    [
      'live with a torn tail',
      async () => {
        const { folder } = await log(scores);
        const path = fileIn(folder, '.ndjson');
        const [first = '', writer = ''] = /([0-9a-f-]{36})_[0-9a-f-]{36}_(\w{8})/.exec(path)?.slice(1) ?? [];
        copyFileSync(path, join(folder, DAY, `${first}_${writer}.live.ndjson`));
        unlinkSync(path);
        appendFileSync(fileIn(folder, '.live.ndjson'), '{"specversion":"1.0","id":"0196d8');
        return folder;
      },
    ],
    [
      'with a copy of a segment by another writer',
      async () => {
        const { folder } = await log(scores);
        const path = fileIn(folder, '.ndjson');
        copyFileSync(path, path.replace(/\w{8}\.ndjson$/, 'deadbeef.ndjson'));
        return folder;
      },
    ],
    [
      'sealed, with its last record in a segment of another writer too',
      async () => {
        const { folder, ids } = await log(scores);
        const last = readFileSync(fileIn(folder, '.ndjson'), 'utf8').split('\n').at(-2)!;
        await seal(folder);
        const name = `${ids.at(-1)!}_${ids.at(-1)!}_deadbeef.ndjson`;
        writeFileSync(join(folder, DAY, name), `${last}\n`);
        return folder;
      },
    ],
  ])('%s', async (_, make) => {
    expect(await counts(await make(), '0.38')).toEqual(answer);
  });

  test('a damaged Parquet file is named, and the rest answers', async () => {
    const { folder } = await log(scores.slice(0, 3));
    await seal(folder);
    await log(scores.slice(3), folder, START + 60_000);
    const path = fileIn(folder, '.parquet');
    const bytes = readFileSync(path);
    bytes[bytes.length >> 1]! ^= 1;
    writeFileSync(path, bytes);
    const file = path.slice(folder.length + 1);
    expect(await counts(folder, '0.38')).toEqual({
      decisions: 3,
      flips: 1,
      withoutScore: 0,
      damaged: [file],
    });
    writeFileSync(path, bytes.subarray(0, 40));
    expect(await counts(folder, '0.38')).toMatchObject({ decisions: 3, damaged: [file] });
  });

  test.each(['.ndjson', '.parquet'])('a segment of the tree that is gone is named (%s)', async (ending) => {
    const { folder } = await log(scores.slice(0, 3));
    await seal(folder, ending === '.ndjson');
    await log(scores.slice(3), folder, START + 60_000);
    const [first = '', writer = ''] =
      /([0-9a-f-]{36})_[0-9a-f-]{36}_(\w{8})/.exec(fileIn(folder, ending))?.slice(1) ?? [];
    for (const name of readdirSync(join(folder, DAY)))
      if (name.startsWith(first)) unlinkSync(join(folder, DAY, name));
    const file = `${DAY}/${first}_*${writer}.*`;
    expect(await counts(folder, '0.38')).toEqual({
      decisions: 3,
      flips: 1,
      withoutScore: 0,
      damaged: [file],
    });
    rmSync(join(folder, 'checkpoint'));
    rmSync(join(folder, 'checkpoints'), { recursive: true });
    expect(await counts(folder, '0.38')).toMatchObject({ decisions: 3, damaged: [file] });
    writeFileSync(join(folder, 'tree/ranges.ndjson'), 'nothing\n');
    expect(await counts(folder, '0.38')).toMatchObject({ decisions: 3, damaged: ['tree/ranges.ndjson'] });
  });

  test('what retention deleted is not missed', async () => {
    const parent = folderOf();
    const folder = join(parent, 'log');
    const opened = openAt(folder, START);
    for (let at = 0; at < 12; at += 1) await opened.append(mediumDecision(at));
    await opened.close();
    const signed = (root: string): unknown => integrate(root, { signer, known: [key] });
    signed(folder);
    await retainAt(folder, LATER, { keys: [key], archive: archiveOf(parent) });
    expect(readdirSync(folder)).toContain('retention');
    for (const again of [false, true]) {
      if (again) signed(folder);
      expect(await asked(folder, (engine) => Promise.resolve(engine.damaged))).toEqual([]);
    }
  });

  test('a log without a record', async () => {
    const { folder } = await log([]);
    expect(await asked(folder, (engine) => consideredInLog(engine, to('0.5'), {}))).toEqual([]);
  });
});

describe('what is kept without a score is counted apart', () => {
  test('minimal records', async () => {
    const scores = Array.from({ length: 60 }, (_, at) => `0.${at + 10}`);
    const { folder } = await log(scores, folderOf(), START, 'medium');
    const { decisions, withoutScore } = await counts(folder, '0.5');
    expect(decisions).toBeGreaterThan(0);
    expect(decisions + withoutScore).toBe(60);
  });
});

describe('is told alike by the log and by its profile', () => {
  const rule = {
    name: 'cutoff',
    score: 'risk',
    operator: '>=' as const,
    outcome: 'denied',
    otherwise: 'approved',
  };
  const governed = (threshold: string | undefined) =>
    viewOf(
      [
        {
          version: VERSION,
          effective_date: '2025-05-15',
          tier: 'high',
          decision_rules: threshold === undefined ? [] : [{ ...rule, threshold }],
        },
      ],
      [{ version: '2.1.0', objective: VERSION }],
    );

  test.each([
    ['a rule whose threshold is spelt in two ways', '0.30', { decisions: 2, withoutScore: 0 }],
    ['a score without a rule', undefined, { decisions: 1, withoutScore: 1 }],
  ])('%s', async (_, threshold, expected) => {
    const folder = folderOf();
    for (const [at, text] of ['0.3', threshold].entries()) {
      const opened = sampleLog(folder, { governance: governed(text) }, START + at * 60_000);
      await opened.append(decided(500));
      await opened.close();
    }
    await asked(folder, async (engine) => {
      const profile = await profileOf(engine, 'credit', {});
      const [before, ...more] = profile.rulesOf();
      const both = { before: before!, after: before! };
      expect(more).toEqual([]);
      expect(
        impactOf(
          both.before,
          both.after,
          profile.considered(() => both),
        ),
      ).toMatchObject(expected);
      const told = await consideredInLog(engine, to('0.9'), {});
      expect(told.map((one) => impactOf(one.before, one.after, one.considered))).toMatchObject([expected]);
      const rules = [{ before: before!, after: { ...before!, outcome: 'referred' } }];
      const moved: Moved = { objectiveVersion: VERSION, rules };
      const [ruled] = await consideredInLog(engine, moved, {});
      expect(impactOf(ruled!.before, ruled!.after, ruled!.considered)).toMatchObject(expected);
      expect(await listed(flippedIds(engine, moved, {}))).toHaveLength(expected.decisions);
    });
  });
});

describe('a profile of a log', () => {
  test('answers as the log does, whole or in parts', async () => {
    const scores = Array.from({ length: 40 }, (_, at) => `0.${String((at * 37) % 100).padStart(2, '0')}`);
    const { folder } = await log(scores);
    await log(scores.slice(0, 9), folder, START + 3_600_000);
    await asked(folder, async (engine) => {
      const whole = await profileOf(engine, 'credit', {});
      const middle = START + 600_000;
      const parts = [
        await profileOf(engine, 'credit', { until: middle }),
        await profileOf(engine, 'credit', { since: middle }),
      ] as const;
      expect(parts.map(({ total }) => total)).toEqual([40, 9]);
      expect(profileText(parts[0].merge(parts[1]))).toBe(profileText(whole));
      for (const threshold of ['0.1', '0.3', '0.555']) {
        const [one] = await consideredInLog(engine, to(threshold), {});
        const fromLog = impactOf(one!.before, one!.after, one!.considered);
        const both = { before: one!.before, after: one!.after };
        expect(
          impactOf(
            one!.before,
            one!.after,
            whole.considered(() => both),
          ),
        ).toEqual(fromLog);
      }
    });
  });
});
